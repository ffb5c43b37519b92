import { reportOf } from '../../../ledger/reading.ts';
import { nameNumber, type Signature, withNames } from '../../../ledger/signature.ts';
import type { Episode, Report } from '../../../ledger/statement.ts';
import { unworded } from '../../record/report.ts';
import { keysOfEntities } from '../entity-keys.ts';
import { NamedKeys } from '../named-keys.ts';
import { Namings } from '../namings.ts';
import { numberOf, type Statements, textOf } from '../statements.ts';
import type { Correcting } from './correcting.ts';

/** Of a name that is of another kind now, so many articles are looked into for what it is the place of. */
const MOST_RETYPED = 200;

/** What the ledger keeps of articles, as the reader put them right. */
export class CorrectedReports {
	readonly #store: Statements;
	readonly #correcting: Correcting;
	/** Keys of names that are others, and of those that are none. */
	readonly #keys: ReadonlyMap<string, string | null>;
	#numbers: ReadonlyMap<number, number | null> | null = null;
	/** Articles whose figures are read anew. */
	readonly anew: ReadonlySet<number>;

	constructor(store: Statements, correcting: Correcting) {
		this.#store = store;
		this.#correcting = correcting;
		this.#keys = this.#otherKeys();
		this.anew = new Set([...correcting.articles.withFacts, ...this.#naming(correcting.names.retyped)]);
	}

	/** What an episode is held against others by, with the names that are others now. */
	signature(found: Signature): Signature {
		if (this.#keys.size === 0) return found;
		this.#numbers ??= new Map(
			[...this.#keys].map(([key, other]) => [nameNumber(key), other === null ? null : nameNumber(other)]),
		);
		const numbers = this.#numbers;
		const of = (name: number): number | null => {
			const other = numbers.get(name);
			return other === undefined ? name : other;
		};
		return withNames(found, of);
	}

	/** Articles that name somebody who is another now, or nobody: a bounded number of the latest. */
	renaming(): readonly number[] {
		if (this.#keys.size === 0) return [];
		return this.#reported(NamedKeys.of(this.#store).keys(this.#keys.keys()));
	}

	/** `found` is what is stored, with the article's date and outlet as found. */
	of(doc: number, found: Report): Report {
		const told = {
			...found,
			...this.#correcting.articles.listed(doc, {
				headline: found.headline,
				published: found.published,
				outlet: found.outlet,
			}),
		};
		const report = this.anew.has(doc) ? this.#read(doc, found.origin) : told;
		return this.#keys.size === 0 ? report : { ...report, episodes: report.episodes.map((one) => this.#renamed(one)) };
	}

	/** As those of the index are told. */
	#read(doc: number, origin: number): Report {
		const { article, analysis } = this.#correcting.asFoundNamed(doc);
		const nothing = { names: [], mentions: [], facts: [], diagnostics: [] };
		return unworded(reportOf(article, analysis ?? nothing, origin));
	}

	#renamed(episode: Episode): Episode {
		const of = (keys: readonly string[]): readonly string[] => [
			...new Set(keys.flatMap((key) => this.#key(key) ?? [])),
		];
		return {
			...episode,
			places: of(episode.places),
			names: of(episode.names),
			statements: episode.statements.map((statement) => ({
				...statement,
				place: statement.place === null ? null : this.#key(statement.place),
				scope: { ...statement.scope, places: of(statement.scope.places) },
			})),
		};
	}

	#key(key: string): string | null {
		const other = this.#keys.get(key);
		return other === undefined ? key : other;
	}

	/** Every key of a name that others were merged into, or that was, stands for the first of them. */
	#otherKeys(): ReadonlyMap<string, string | null> {
		const { names } = this.#correcting;
		const keys = new Map<string, string | null>();
		for (const root of new Set([...names.corrected].map((id) => names.root(id)))) {
			const isHidden = names.isHidden(root);
			const members = names.members(root);
			if (!isHidden && members.length === 1) continue;
			const rows = this.#store.all(
				'SELECT name FROM name_key WHERE key IN (SELECT value FROM json_each(?)) ORDER BY key',
				JSON.stringify(keysOfEntities(this.#store, members)),
			);
			for (const row of rows) keys.set(textOf(row.name), isHidden ? null : textOf(rows[0]?.name));
		}
		return keys;
	}

	#naming(entities: Iterable<string>): readonly number[] {
		const ids = [...entities];
		if (ids.length === 0) return [];
		return this.#reported(keysOfEntities(this.#store, ids));
	}

	/** The latest articles with figures that have any of the keys, so many. */
	#reported(keys: readonly number[]): readonly number[] {
		return this.#store
			.all(
				'SELECT doc FROM report WHERE doc IN (SELECT value FROM json_each(?)) ORDER BY doc DESC LIMIT ?',
				`[${[...Namings.of(this.#store).docs(keys)].join(',')}]`,
				MOST_RETYPED,
			)
			.map((row) => numberOf(row.doc));
	}
}
