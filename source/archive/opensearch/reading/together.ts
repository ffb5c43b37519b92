import { type MentionPage, type MentionRequest, NEARNESSES, type WalkRequest } from '../../archive.ts';
import { type PairRow, pairPage, pairsIn, rowOf } from '../../passages/pairs.ts';
import { type FoundPairs, indexAmong, type With, within } from '../../passages/together.ts';
import { MENTIONED, type Query } from '../asking/query-language.ts';
import type { Searcher } from '../asking/searcher.ts';
import { naming, tallied } from '../asking/tallies.ts';
import type { EntityIndex } from './entity-index.ts';
import { joinedOf, keysOf, toldOf } from './entity-keys.ts';
import { folded, unfolded } from './folded-walk.ts';
import type { KeptAWhile } from './kept-a-while.ts';
import { placed } from './placed.ts';
import type { Stored, StoredArticles } from './stored.ts';
import { Walk } from './walk.ts';

/** Articles looked through for two entities together, those that name both most often. */
const MOST_READ = 400;

/** The places where two entities stand together, from the nearest. */
export class Together {
	readonly #searcher: Searcher;
	readonly #entities: EntityIndex;
	readonly #articles: StoredArticles;
	readonly #kept: KeptAWhile;

	constructor(searcher: Searcher, entities: EntityIndex, articles: StoredArticles, kept: KeptAWhile) {
		this.#searcher = searcher;
		this.#entities = entities;
		this.#articles = articles;
		this.#kept = kept;
	}

	async page(request: MentionRequest, other: With): Promise<MentionPage> {
		const { rows, part } = await this.#found(request, other);
		return pairPage(rows, part, request.offset, request.limit);
	}

	async index(request: WalkRequest, other: With, article: string, start: number): Promise<number | null> {
		return indexAmong(await this.#found(request, other), article, start);
	}

	async #found(
		{ entity, folded: isFolded = false }: WalkRequest,
		{ entity: other, within: nearness }: With,
	): Promise<FoundPairs> {
		const of = `together ${entity} ${other} ${isFolded}`;
		return within(await this.#kept.get(of, () => this.#read(entity, other, isFolded)), nearness);
	}

	async #read(entity: string, other: string, isFolded: boolean): Promise<FoundPairs> {
		const [own, theirs] = await Promise.all([this.#entities.shown(entity), this.#entities.shown(other)]);
		if (own === null || theirs === null) return { rows: [], part: null };
		const both: Query = {
			bool: {
				must: [tallied(own, MENTIONED)],
				filter: [naming([theirs])],
			},
		};
		const all = new Walk(this.#searcher, both, 'article');
		const { walk, behind } = isFolded ? await folded(all, undefined) : unfolded(all);
		const { articles } = await walk.counted();
		const stored = await this.#articles.some(await walk.articles(MOST_READ));
		const joined = joinedOf([own, theirs]);
		const rows = [...stored.values()]
			.flatMap((one) => pairsOf(one, [keysOf(own), keysOf(theirs)], joined, behind.get(one.article.id) ?? 0))
			.sort(
				(one, another) =>
					NEARNESSES.indexOf(one.nearness) - NEARNESSES.indexOf(another.nearness) ||
					one.distance - another.distance ||
					(one.published ?? '9').localeCompare(another.published ?? '9') ||
					one.path.localeCompare(another.path) ||
					one.start - another.start,
			);
		return { rows, part: articles > stored.size ? { read: stored.size, of: articles } : null };
	}
}

function pairsOf(
	stored: Stored,
	[keys, otherKeys]: readonly [ReadonlySet<string>, ReadonlySet<string>],
	joined: ReadonlyMap<string, string>,
	standsFor: number,
): readonly PairRow[] {
	const mentions = placed(stored.analysis?.mentions ?? [], stored.keys, joined);
	const of = (these: ReadonlySet<string>) => mentions.filter(({ name }) => these.has(stored.keys[name] ?? ''));
	const pairs = pairsIn(stored.article, of(keys), of(otherKeys));
	return NEARNESSES.flatMap((kind) => {
		const alike = pairs.filter(({ nearness }) => nearness === kind);
		return alike.map((pair, index) => ({
			...rowOf(stored.article, toldOf(stored), pair, { index, count: alike.length }),
			...(standsFor > 0 ? { standsFor } : {}),
		}));
	});
}
