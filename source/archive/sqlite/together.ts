import { type MentionPage, type MentionRequest, NEARNESSES, type WalkRequest } from '../archive.ts';
import { type PairRow, pairPage, pairsIn, rowOf } from '../passages/pairs.ts';
import type { Inferred } from './inferred.ts';
import type { StoredArticles } from './stored.ts';
import type { Walker } from './walker.ts';

/** Articles looked through, those that name both most often; at half a millisecond each that is as long as anybody waits. */
const MOST_READ = 400;

interface Found {
	readonly rows: readonly PairRow[];
	readonly part: MentionPage['part'];
}

/** The places where two entities stand together, from the nearest. */
export class Together {
	readonly #names: StoredArticles;
	readonly #inferred: Inferred;
	readonly #walker: Walker;

	constructor(names: StoredArticles, inferred: Inferred, walker: Walker) {
		this.#names = names;
		this.#inferred = inferred;
		this.#walker = walker;
	}

	page({ entity, offset, limit }: MentionRequest, other: NonNullable<WalkRequest['with']>): MentionPage {
		const { rows, part } = this.#found(entity, other);
		return pairPage(rows, part, offset, limit);
	}

	index(
		{ entity }: WalkRequest,
		other: NonNullable<WalkRequest['with']>,
		article: string,
		start: number,
	): number | null {
		const { rows } = this.#found(entity, other);
		const first = rows.findIndex((row) => row.article === article && row.start === start);
		const index = first >= 0 ? first : rows.findIndex((row) => row.article === article);
		return index < 0 ? null : index;
	}

	#found(entity: string, { entity: other, within }: NonNullable<WalkRequest['with']>): Found {
		const { rows, part } = this.#walker.kept(`together ${entity} ${other}`, () => this.#read(entity, other));
		const reach = NEARNESSES.indexOf(within);
		return { rows: rows.filter(({ nearness }) => NEARNESSES.indexOf(nearness) <= reach), part };
	}

	#read(entity: string, other: string): Found {
		const [keys, otherKeys] = [this.#walker.keys(entity), this.#walker.keys(other)];
		const own = this.#walker.naming(keys, 'mentions').steps;
		const { steps } = this.#walker.naming(otherKeys, 'mentions');
		const both = own.map((count, doc) => Math.min(count, steps[doc] ?? 0));
		const { docs } = this.#walker.ordered({ steps: both }, 'article');
		const read = docs.subarray(0, MOST_READ);
		const rows = [...read]
			.flatMap((doc) => this.#inArticle(doc, keys, otherKeys))
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

	#inArticle(doc: number, keys: ReadonlySet<number>, otherKeys: ReadonlySet<number>): readonly PairRow[] {
		const { article, analysis, keys: names } = this.#names.stored(doc);
		const mentions = this.#inferred.placed(analysis?.mentions ?? [], names);
		const of = (these: ReadonlySet<number>) => mentions.filter(({ name }) => these.has(names[name] ?? -1));
		const pairs = pairsIn(article, of(keys), of(otherKeys));
		const told = pairs.length > 0 ? this.#walker.told(doc) : null;
		if (told === null) return [];
		return NEARNESSES.flatMap((kind) => {
			const alike = pairs.filter(({ nearness }) => nearness === kind);
			return alike.map((pair, index) => rowOf(article, told, pair, { index, count: alike.length }));
		});
	}
}
