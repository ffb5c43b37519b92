import type { DateNode, EventNode, FigureNode } from '../../query/tree.ts';
import type { Query } from './query-language.ts';

type Bound = 'gt' | 'gte' | 'lt' | 'lte';

const DAY_MS = 86_400_000;
/** Ends a day of the query language that is itself not within: before it, all that sorts lower. */
const BEYOND = '~';

/** The first day that lies beyond an end `2024-01-/~`: the query language writes it with its last letter one lower. */
const beyond = (end: string): string => {
	const day = end.slice(0, -BEYOND.length);
	return day.slice(0, -1) + String.fromCharCode(day.charCodeAt(day.length - 1) + 1);
};

export function publishedRange({ from, to }: Pick<DateNode, 'from' | 'to'>): Readonly<Partial<Record<Bound, string>>> {
	return {
		...(from === null ? {} : from.endsWith(BEYOND) ? { gt: from.slice(0, -1) } : { gte: from }),
		...(to === null ? {} : to.endsWith(BEYOND) ? { lt: beyond(to) } : { lte: to }),
	};
}

/** Whether a day is within. */
export function isPublishedIn(range: Pick<DateNode, 'from' | 'to'>, day: string): boolean {
	const { gt = '', gte = '', lt = BEYOND, lte = BEYOND } = publishedRange(range);
	return day > gt && day >= gte && day < lt && day <= lte;
}

/** In days since 1970. */
export function eventRange({ from, to }: Pick<EventNode, 'from' | 'to'>): { gte?: number; lte?: number } {
	const day = (date: string): number => Math.round(Date.parse(date) / DAY_MS);
	return {
		...(from === null ? {} : from.endsWith(BEYOND) ? { gte: day(from.slice(0, -1)) + 1 } : { gte: day(from) }),
		...(to === null ? {} : to.endsWith(BEYOND) ? { lte: day(beyond(to)) - 1 } : { lte: day(to) }),
	};
}

/** Days that a time reaches beyond its first, by its exactness; a longer one has no day. */
export const SPANS = [0, 27, 364] as const;

/** Whether a time, in days since 1970, is within. */
export function isToldIn(
	range: Pick<EventNode, 'from' | 'to'>,
	{ day, exactness }: { readonly day: number; readonly exactness: number },
): boolean {
	const span = SPANS[exactness];
	const { gte = Number.NEGATIVE_INFINITY, lte = Number.POSITIVE_INFINITY } = eventRange(range);
	return span !== undefined && day >= gte && day + span <= lte;
}

/** Whether a figure, from its value to its upper end, is within in part. */
export const isFigureIn = (
	{ from, to, fromWithin, toWithin }: FigureNode,
	[value, most]: readonly [value: number, most: number],
): boolean => (fromWithin ? most >= from : most > from) && (toWithin ? value <= to : value < to);

export function figureRange({ from, to, fromWithin, toWithin }: FigureNode): Query {
	return {
		...(Number.isFinite(from) ? { [fromWithin ? 'gte' : 'gt']: from } : {}),
		...(Number.isFinite(to) ? { [toWithin ? 'lte' : 'lt']: to } : {}),
	};
}
