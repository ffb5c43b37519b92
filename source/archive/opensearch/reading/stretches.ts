import { type Query, whether } from '../asking/query-language.ts';

/** Some steps of one article: those from `skip` on, `take` of its `count`. */
export interface Piece {
	readonly id: string;
	readonly skip: number;
	readonly take: number;
	readonly count: number;
}

export interface Article {
	readonly id: string;
	readonly steps: number;
}

/** A stretch of a walk by date: a month, the undated, or all of it. */
export interface Stretch {
	readonly query: Query;
	readonly steps: number;
	articles: readonly Article[] | null;
}

export interface Month {
	readonly month: string;
	readonly steps: number;
	readonly articles: number;
}

export interface Counted {
	readonly total: number;
	readonly articles: number;
	readonly stretches: readonly Stretch[];
	readonly months: readonly Month[];
	readonly undated: number;
}

export const hasSteps = ({ steps }: Article): boolean => steps > 0;
export const DATED: Query = { exists: { field: 'published' } };
export const UNDATED: Query = { bool: { must_not: [{ exists: { field: 'published' } }] } };
export const inMonth = (month: string): Query =>
	whether({ range: { published: { gte: `${month}-01`, lt: `${month}-01||+1M` } } });

/** `before`: steps before the first of these articles. */
export function piecesOf(articles: readonly Article[], before: number, offset: number, end: number): Piece[] {
	const pieces: Piece[] = [];
	let first = before;
	for (const { id, steps } of articles) {
		if (first >= end) break;
		const skip = Math.max(0, offset - first);
		const take = Math.min(first + steps, end) - first - skip;
		if (take > 0) pieces.push({ id, skip, take, count: steps });
		first += steps;
	}
	return pieces;
}
