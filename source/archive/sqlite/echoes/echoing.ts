import { originOf } from '../../../echoes/origins/origins.ts';
import { printOf } from '../../../echoes/origins/print.ts';
import { samePassage } from '../../../echoes/quotes/sameness.ts';
import { type Spoken, spokenIn } from '../../../echoes/quotes/spoken.ts';
import type { CopyRow, VersionRow } from '../../archive.ts';
import { versionRow } from '../../passages/version-row.ts';
import type { Correcting } from '../correcting/correcting.ts';
import { numberOf, type Statements, textOf } from '../statements.ts';

/** Articles whose text others print, and those whose very bytes lie in several places. */
const COPIED =
	'SELECT doc FROM origin UNION SELECT doc FROM article JOIN holding USING (id) GROUP BY doc HAVING count(DISTINCT shown) > 1';
/** Copies and versions told at once. */
const MOST_TOLD = 200;

/** Answers what articles have of each other. */
export class Echoing {
	readonly #store: Statements;
	readonly #correcting: Correcting;

	constructor(store: Statements, correcting: Correcting) {
		this.#store = store;
		this.#correcting = correcting;
	}

	copies(id: string): CopyRow[] {
		const rows = this.#store.all(
			'SELECT other.doc AS doc FROM article JOIN origin USING (doc) JOIN origin AS other USING (origin) WHERE id = ? LIMIT ?',
			id,
			MOST_TOLD,
		);
		if (rows.length === 0) return [];
		const articles = rows.map((row) => this.#correcting.stored(numberOf(row.doc)).article);
		const headlines = new Map(articles.map((article) => [article.id, article]));
		return originOf(articles.map(printOf)).copies.map(({ print, kind, added, dropped }) => ({
			article: print.id,
			path: print.path,
			headline: headlines.get(print.id)?.headline ?? '',
			outlet: print.outlet,
			published: headlines.get(print.id)?.published ?? null,
			kind,
			added: added.words,
			dropped: dropped.words,
		}));
	}

	versions(id: string, start: number): VersionRow[] {
		const row = this.#store.get('SELECT doc FROM article WHERE id = ?', id);
		if (row === undefined) return [];
		const doc = numberOf(row.doc);
		const own = this.#spoken(doc).find((spoken) => spoken.start <= start && start < spoken.end);
		if (own === undefined) return [];
		const others = this.#store.all(
			'SELECT other, other_start FROM quoting WHERE doc = ? AND start = ? LIMIT ?',
			doc,
			own.start,
			MOST_TOLD,
		);
		return others
			.flatMap(({ other, other_start: at }): VersionRow[] => {
				const version = this.#spoken(numberOf(other)).find((spoken) => spoken.start === numberOf(at));
				return version === undefined
					? []
					: [
							versionRow(
								own,
								version,
								samePassage(own, version, () => false),
							),
						];
			})
			.sort((one, two) => ((one.published ?? '~') < (two.published ?? '~') ? -1 : 1));
	}

	/** Ids of those of some articles that have something of others; `docs` null: of all. */
	among(docs: Int32Array | null, what: 'copies' | 'quotes'): string[] {
		const having = what === 'copies' ? COPIED : 'SELECT doc FROM quoting';
		const within = docs === null ? '' : 'AND doc IN (SELECT value FROM json_each(?))';
		return this.#store
			.all(
				`SELECT id FROM article WHERE doc IN (${having}) ${within} ORDER BY published NULLS LAST, path`,
				...(docs === null ? [] : [`[${docs.join(',')}]`]),
			)
			.map((row) => textOf(row.id));
	}

	#spoken(doc: number): Spoken[] {
		const { article, analysis, keys } = this.#correcting.stored(doc);
		if (analysis === null) return [];
		const entities = [...keys].map((key) => this.#correcting.names.entityOf(key));
		return spokenIn({ article, analysis, entities });
	}
}
