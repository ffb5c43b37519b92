import { type MentionPage, type MentionRequest, NEARNESSES, type WalkRequest } from '../archive.ts';
import { type PairRow, pairPage, pairsIn, rowOf } from '../passages/pairs.ts';
import { type FoundPairs, indexAmong, type With, within } from '../passages/together.ts';
import type { Folds } from './echoes/folds.ts';
import type { Inferred } from './inferred.ts';
import type { StoredArticles } from './stored.ts';
import type { Walker } from './walker.ts';

/** Articles looked through, those that name both most often; at half a millisecond each that is as long as anybody waits. */
const MOST_READ = 400;

/** The places where two entities stand together, from the nearest. */
export class Together {
	readonly #names: StoredArticles;
	readonly #inferred: Inferred;
	readonly #walker: Walker;
	readonly #folds: Folds;

	constructor(names: StoredArticles, inferred: Inferred, walker: Walker, folds: Folds) {
		this.#folds = folds;
		this.#names = names;
		this.#inferred = inferred;
		this.#walker = walker;
	}

	page(request: MentionRequest, other: With): MentionPage {
		const { rows, part } = this.#found(request, other);
		return pairPage(rows, part, request.offset, request.limit);
	}

	index(request: WalkRequest, other: With, article: string, start: number): number | null {
		return indexAmong(this.#found(request, other), article, start);
	}

	#found({ entity, folded = false }: WalkRequest, { entity: other, within: nearness }: With): FoundPairs {
		const of = `together ${entity} ${other} ${folded}`;
		return within(
			this.#walker.kept(of, () => this.#read(entity, other, folded)),
			nearness,
		);
	}

	#read(entity: string, other: string, folded: boolean): FoundPairs {
		const [keys, otherKeys] = [this.#walker.keys(entity), this.#walker.keys(other)];
		const own = this.#walker.naming(keys, 'mentions').steps;
		const { steps } = this.#walker.naming(otherKeys, 'mentions');
		const both = own.map((count, doc) => Math.min(count, steps[doc] ?? 0));
		const all = this.#walker.ordered({ steps: both }, 'article').docs;
		const { docs, behind } = folded ? this.#folds.fold(all) : { docs: all, behind: new Map<number, number>() };
		const read = docs.subarray(0, MOST_READ);
		const rows = [...read]
			.flatMap((doc) => this.#inArticle(doc, keys, otherKeys, behind.get(doc) ?? 0))
			.sort(
				(one, another) =>
					NEARNESSES.indexOf(one.nearness) - NEARNESSES.indexOf(another.nearness) ||
					one.distance - another.distance ||
					(one.published ?? '9').localeCompare(another.published ?? '9') ||
					one.path.localeCompare(another.path) ||
					one.start - another.start,
			);
		return { rows, part: docs.length > read.length ? { read: read.length, of: docs.length } : null };
	}

	#inArticle(
		doc: number,
		keys: ReadonlySet<number>,
		otherKeys: ReadonlySet<number>,
		standsFor: number,
	): readonly PairRow[] {
		const { article, analysis, keys: names } = this.#names.stored(doc);
		const mentions = this.#inferred.placed(analysis?.mentions ?? [], names);
		const of = (these: ReadonlySet<number>) => mentions.filter(({ name }) => these.has(names[name] ?? -1));
		const pairs = pairsIn(article, of(keys), of(otherKeys));
		const told = pairs.length > 0 ? this.#walker.told(doc) : null;
		if (told === null) return [];
		return NEARNESSES.flatMap((kind) => {
			const alike = pairs.filter(({ nearness }) => nearness === kind);
			return alike.map((pair, index) => ({
				...rowOf(article, told, pair, { index, count: alike.length }),
				...(standsFor > 0 ? { standsFor } : {}),
			}));
		});
	}
}
