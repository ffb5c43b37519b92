import { FACT_KINDS, type FactKind } from '../../domain/fact.ts';
import type { Span } from '../../domain/span.ts';
import type {
	EntityRow,
	Facets,
	FactPage,
	FactRequest,
	FactRow,
	MentionPage,
	MentionRequest,
	WalkRequest,
} from '../archive.ts';
import { sentenceAt, sentencesOf } from '../passages/sentence.ts';
import { parties } from '../prepared/prepare.ts';
import type { Profile } from '../profile.ts';
import type { Catalogue } from './catalogue.ts';
import type { CheckedMentions } from './checked.ts';
import { Concordance } from './concordance.ts';
import type { Correcting } from './correcting/correcting.ts';
import { beginningOf, endsOf } from './cursors.ts';
import { Inferred } from './inferred.ts';
import { Profiles } from './profiles.ts';
import { numberOf, type Statements } from './statements.ts';
import { factsWith, type Walk, Walker, window } from './walker.ts';

/** Mentions and facts over all articles, in reading order: by publication date, then path, then place in the text. */
export class Walks {
	readonly #store: Statements;
	readonly #catalogue: Catalogue;
	readonly #correcting: Correcting;
	readonly #walker: Walker;
	readonly #concordance: Concordance;
	readonly #profiles: Profiles;

	constructor(store: Statements, catalogue: Catalogue, correcting: Correcting, checked: CheckedMentions) {
		this.#store = store;
		this.#correcting = correcting;
		this.#catalogue = catalogue;
		this.#walker = new Walker(store, catalogue, correcting);
		this.#concordance = new Concordance(store, new Inferred(store), this.#walker, correcting, checked);
		this.#profiles = new Profiles(correcting, this.#walker);
	}

	changed(): void {
		this.#walker.changed();
		this.#concordance.changed();
	}

	mentions(request: MentionRequest): MentionPage {
		const offset = beginningOf(request, ({ key }) => {
			const [article = '', start] = key.split(' ');
			return this.#concordance.index(request, article, Number(start));
		});
		const page = this.#concordance.page({ ...request, offset });
		const key = (row: number): string => `${page.rows[row]?.article} ${page.rows[row]?.start}`;
		return { ...page, ...endsOf(offset, page.rows.length, key) };
	}

	mentionIndex(walk: WalkRequest, article: string, start: number): number | null {
		return this.#concordance.index(walk, article, start);
	}

	sentence(id: string, at: number): Span | null {
		const row = this.#store.get('SELECT doc FROM article WHERE id = ?', id);
		return row === undefined ? null : sentenceAt(this.#correcting.stored(numberOf(row.doc)).article, at);
	}

	/** `about`: what the articles that mention it are about. */
	profile(entity: EntityRow, about: Facets): Profile {
		return this.#profiles.profile(entity, about);
	}

	facts(request: FactRequest): FactPage {
		const { kinds, article, entity, limit } = request;
		const chosen = kinds.length === 0 ? FACT_KINDS : FACT_KINDS.filter((kind) => kinds.includes(kind));
		const keys = entity === null ? null : this.#walker.keys(entity);
		const walk = this.#walker.kept(`facts ${article} ${entity} ${chosen.join()}`, () => {
			const columns = chosen.join(' + ');
			if (article !== null) return this.#ofArticle(article, keys, columns);
			if (keys !== null) return this.#naming(keys, columns, chosen);
			const counted = this.#walker.steps(
				`SELECT doc, ${columns} AS steps, 1 AS keys FROM article WHERE ${columns} > 0`,
			);
			for (const doc of this.#correcting.articles.withFacts) counted.steps[doc] = this.#walker.facts(doc, null, chosen);
			return this.#walker.ordered(counted);
		});
		const rows: FactRow[] = [];
		const steps: number[] = [];
		const offset = beginningOf(request, ({ key }) => this.#placeOf(key, walk));
		for (const { doc, skip, take } of window(walk, offset, limit)) {
			const stored = this.#correcting.stored(doc);
			const own = stored.keys;
			const facts = factsWith(stored, keys, chosen);
			const sentence = request.sentences ? sentencesOf(stored.article) : null;
			for (const [at, fact] of facts.slice(skip, skip + take).entries()) {
				steps.push(skip + at);
				rows.push({
					article: stored.article.id,
					path: stored.article.path,
					headline: stored.article.headline,
					outlet: stored.article.outlet,
					published: stored.article.published,
					fact,
					text: stored.article.text.slice(fact.start, fact.end),
					sentence: sentence?.(fact) ?? null,
					entities: this.#walker.entities(
						parties(fact).flatMap(({ name }) => (name === null ? [] : [name])),
						own,
					),
				});
			}
		}
		const key = (row: number): string => `${rows[row]?.article} ${steps[row]}`;
		return { rows, total: walk.total, ...endsOf(offset, rows.length, key) };
	}

	/** Where a fact stands in a walk now, by its article and its number in it; null where the article is not in it. */
	#placeOf(key: string, { docs, before }: Walk): number | null {
		const [article = '', step] = key.split(' ');
		const at = docs.indexOf(numberOf(this.#store.get('SELECT doc FROM article WHERE id = ?', article)?.doc));
		return at < 0 ? null : (before[at] ?? 0) + Number(step);
	}

	/** Steps of several keys in one article are counted from the article where one step may belong to two of them. */
	#naming(keys: ReadonlySet<number>, columns: string, facts: readonly FactKind[]): Walk {
		const counted = this.#walker.naming(keys, columns);
		for (const doc of counted.shared) counted.steps[doc] = this.#walker.facts(doc, keys, facts);
		return this.#walker.ordered(counted);
	}

	#ofArticle(id: string, keys: ReadonlySet<number> | null, columns: string): Walk {
		const row = this.#store.get(`SELECT doc, ${columns} AS steps FROM article WHERE id = ?`, id);
		if (row === undefined) return { docs: new Int32Array(), before: new Int32Array(), total: 0 };
		const chosen = FACT_KINDS.filter((kind) => columns.split(' + ').includes(kind));
		const corrected = this.#correcting.articles.withFacts.has(numberOf(row.doc));
		const steps =
			keys === null && !corrected ? numberOf(row.steps) : this.#walker.facts(numberOf(row.doc), keys, chosen);
		const counted = new Int32Array(this.#catalogue.size());
		counted[numberOf(row.doc)] = steps;
		return this.#walker.ordered({ steps: counted });
	}
}
