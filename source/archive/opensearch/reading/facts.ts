import { FACT_KINDS, type Fact, type FactKind } from '../../../domain/fact.ts';
import type { FactPage, FactRequest, FactRow } from '../../archive.ts';
import { sentencesOf } from '../../passages/sentence.ts';
import { parties } from '../../prepared/prepare.ts';
import { type Query, tallyOf } from '../asking/query-language.ts';
import type { Searcher } from '../asking/searcher.ts';
import { countedOtherwise, tallied } from '../asking/tallies.ts';
import type { CorrectionsHere } from './corrections.ts';
import type { EntityIndex } from './entity-index.ts';
import { tokensOf } from './entity-keys.ts';
import type { EntityShown } from './entity-source.ts';
import { TALLIES } from './retold.ts';
import type { Stored, StoredArticles } from './stored.ts';
import type { Piece } from './stretches.ts';
import { Walk } from './walk.ts';

/** Articles in which several keys of one entity take part in facts, perhaps in the same ones: these are read. */
const MOST_SHARED = 1_000;

/** Facts over all articles, by publication date, then path, then place in the text. */
export class Facts {
	readonly #searcher: Searcher;
	readonly #entities: EntityIndex;
	readonly #articles: StoredArticles;
	readonly #corrections: Pick<CorrectionsHere, 'now'>;

	constructor(
		searcher: Searcher,
		entities: EntityIndex,
		articles: StoredArticles,
		corrections: Pick<CorrectionsHere, 'now'>,
	) {
		this.#corrections = corrections;
		this.#searcher = searcher;
		this.#entities = entities;
		this.#articles = articles;
	}

	async page({ kinds, article, entity, offset, limit, sentences = false }: FactRequest): Promise<FactPage> {
		const chosen = kinds.length === 0 ? FACT_KINDS : FACT_KINDS.filter((kind) => kinds.includes(kind));
		const whose = entity === null ? null : await this.#entities.shown(entity);
		if (entity !== null && whose === null) return { rows: [], total: 0 };
		const keys = whose === null ? null : new Set(whose.keys.map(([key]) => key));
		if (article !== null) {
			const stored = await this.#articles.one(article);
			const facts = stored === null ? [] : factsIn(stored, chosen, keys);
			const rows =
				stored === null ? [] : await this.rowsOf([{ stored, facts: facts.slice(offset, offset + limit) }], sentences);
			return { rows, total: facts.length };
		}
		const walk = whose === null ? await this.#all(chosen) : await this.walkOf(whose, chosen);
		if (walk === null) return { rows: [], total: 0 };
		const pieces = await walk.window(Math.max(0, offset), Math.max(0, limit));
		const { total } = await walk.counted();
		return { rows: await this.#rows(pieces, chosen, keys, sentences), total };
	}

	/** The facts of some kinds that an entity takes part in; null where nobody takes part in such. */
	async walkOf(entity: EntityShown, kinds: readonly FactKind[]): Promise<Walk | null> {
		const fields = kinds.flatMap((kind) => TALLIES[kind] ?? []);
		if (fields.length === 0) return null;
		const tokens = tokensOf(entity);
		const shared = tokens.length < 2 ? new Map<string, number>() : await this.#shared(entity, fields, kinds);
		return new Walk(this.#searcher, tallied(entity, fields), 'date', shared);
	}

	async rowsOf(
		found: readonly { readonly stored: Stored; readonly facts: readonly Fact[] }[],
		sentences: boolean,
	): Promise<FactRow[]> {
		const named = found.flatMap(({ stored, facts }) =>
			facts.flatMap((fact) => parties(fact).flatMap(({ name }) => (name === null ? [] : [stored.keys[name] ?? '']))),
		);
		const whose = await this.#entities.ofKeys(named);
		return found.flatMap(({ stored, facts }) => {
			const { id, path, headline, outlet, published, text } = stored.article;
			const sentence = sentences ? sentencesOf(stored.article) : null;
			return facts.map((fact): FactRow => {
				const entities: Record<number, { id: string; name: string }> = {};
				for (const { name } of parties(fact)) {
					const one = name === null ? undefined : whose.get(stored.keys[name] ?? '');
					if (name !== null && one !== undefined) entities[name] = { id: one.id, name: one.name };
				}
				const own = text.slice(fact.start, fact.end);
				const cited = { article: id, path, headline, outlet, published };
				return { ...cited, fact, text: own, sentence: sentence?.(fact) ?? null, entities };
			});
		});
	}

	async #all(kinds: readonly FactKind[]): Promise<Walk> {
		const { retold } = await this.#corrections.now();
		const now = [...retold].map(([id, { facts }]) => [id, kinds.reduce((sum, kind) => sum + facts[kind], 0)] as const);
		const count = kinds.map((kind) => `doc['facts.${kind}'].value`).join(' + ');
		const query: Query = {
			bool: {
				should: kinds.map((kind) => ({ range: { [`facts.${kind}`]: { gt: 0 } } })),
				minimum_should_match: 1,
			},
		};
		const counted = countedOtherwise({ script_score: { query, script: { source: count } } }, new Map(now));
		return new Walk(this.#searcher, counted, 'date');
	}

	/** One fact may have two names of one entity in it: where an article has several, its facts are counted one by one. */
	async #shared(
		entity: EntityShown,
		fields: readonly string[],
		kinds: readonly FactKind[],
	): Promise<ReadonlyMap<string, number>> {
		const each = tokensOf(entity).map((token) => tallyOf(fields, [token]));
		const query: Query = { bool: { should: each.slice(0, 1_000), minimum_should_match: 2 } };
		const { hits } = await this.#searcher.search(
			'articles',
			{ size: MOST_SHARED, _source: false, query },
			'counting facts',
		);
		const stored = await this.#articles.some(hits.hits.map(({ _id }) => _id));
		const keys = new Set(entity.keys.map(([key]) => key));
		return new Map([...stored].map(([id, one]) => [id, factsIn(one, kinds, keys).length]));
	}

	async #rows(
		pieces: readonly Piece[],
		kinds: readonly FactKind[],
		keys: ReadonlySet<string> | null,
		sentences: boolean,
	): Promise<FactRow[]> {
		const stored = await this.#articles.some(pieces.map(({ id }) => id));
		return this.rowsOf(
			pieces.flatMap(({ id, skip, take }) => {
				const one = stored.get(id);
				return one === undefined ? [] : [{ stored: one, facts: factsIn(one, kinds, keys).slice(skip, skip + take) }];
			}),
			sentences,
		);
	}
}

/** Facts of some kinds in an article that somebody takes part in; `keys` null: all. */
export function factsIn(
	{ analysis, keys: own }: Stored,
	kinds: readonly FactKind[],
	keys: ReadonlySet<string> | null,
): Fact[] {
	return (analysis?.facts ?? []).filter(
		(fact) =>
			kinds.includes(fact.kind) &&
			(keys === null || parties(fact).some(({ name }) => name !== null && keys.has(own[name] ?? ''))),
	);
}
