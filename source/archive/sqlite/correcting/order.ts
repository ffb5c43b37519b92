import { fold } from '../../query/fold.ts';
import { type Statements, textOf, textOrNull } from '../statements.ts';
import type { CorrectedArticles } from './articles.ts';

/** Of equal dates the first path first; `oldest` is `newest` from its end, but for the undated, which stay last. */
export type OrderName = 'newest' | 'oldest' | 'earliest' | 'headline' | 'outlet';

/** What an article is put in order by. */
interface Standing {
	readonly path: string;
	readonly published: string | null;
	readonly headline: string;
	/** Null comes last. */
	readonly outlet: string | null;
}

type Compare = (one: Standing, other: Standing) => number;

/** As SQLite compares texts: by the bytes of UTF-8, in which letters stand as their numbers do. */
function byBytes(one: string, other: string): number {
	const length = Math.min(one.length, other.length);
	for (let at = 0; at < length; at += 1)
		if (one.charCodeAt(at) !== other.charCodeAt(at)) return (one.codePointAt(at) ?? 0) - (other.codePointAt(at) ?? 0);
	return one.length - other.length;
}

const nullLast = (one: string | null, other: string | null, sign: 1 | -1): number =>
	one === null || other === null ? Number(one === null) - Number(other === null) : sign * byBytes(one, other);

const byPath: Compare = (one, other) => byBytes(one.path, other.path);
const newest: Compare = (one, other) => nullLast(one.published, other.published, -1) || byPath(one, other);

/** The same orders as the index has. */
const ORDERS: Readonly<Record<OrderName, Compare>> = {
	newest,
	oldest: (one, other) => nullLast(one.published, other.published, 1) || byPath(other, one),
	earliest: (one, other) => nullLast(one.published, other.published, 1) || byPath(one, other),
	headline: (one, other) => byBytes(one.headline, other.headline) || byPath(one, other),
	outlet: (one, other) => nullLast(one.outlet, other.outlet, 1) || newest(one, other),
};

/** Articles in an order of the index, with those of which a headline, a date or an outlet was put right where they belong. */
export function reordered(
	store: Statements,
	articles: CorrectedArticles,
	docs: Int32Array,
	name: OrderName,
): Int32Array {
	const moved = docs.filter((doc) => articles.moved.has(doc));
	if (moved.length === 0) return docs;
	const kept = new Map<number, Standing>();
	const standing = (doc: number): Standing => {
		const known = kept.get(doc) ?? standingOf(store, articles, doc);
		kept.set(doc, known);
		return known;
	};
	const compare = (one: number, other: number): number => ORDERS[name](standing(one), standing(other));
	const unmoved = docs.filter((doc) => !articles.moved.has(doc));
	const placed = [...moved].sort(compare).map((doc) => ({ doc, at: placeOf(doc, unmoved, compare) }));
	const ordered = new Int32Array(docs.length);
	let from = 0;
	placed.forEach(({ doc, at }, index) => {
		ordered.set(unmoved.subarray(from, at), from + index);
		ordered[at + index] = doc;
		from = at;
	});
	ordered.set(unmoved.subarray(from), from + placed.length);
	return ordered;
}

/** How many of some articles in order come before one. */
function placeOf(doc: number, docs: Int32Array, compare: (one: number, other: number) => number): number {
	let [low, high] = [0, docs.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (compare(docs[middle] ?? 0, doc) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}

function standingOf(store: Statements, articles: CorrectedArticles, doc: number): Standing {
	const row = store.get(
		'SELECT path, headline, published, outlet.name AS outlet FROM article LEFT JOIN outlet USING (outlet) WHERE doc = ?',
		doc,
	);
	const { headline, outlet, published } = articles.listed(doc, {
		headline: textOf(row?.headline),
		published: textOrNull(row?.published),
		outlet: textOrNull(row?.outlet),
	});
	return {
		path: textOf(row?.path),
		published,
		headline: fold(headline),
		outlet: outlet === null ? null : fold(outlet),
	};
}
