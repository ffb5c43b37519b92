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
export function eventRange({ from, to }: Pick<EventNode, 'from' | 'to'>): Query {
	const day = (date: string): number => Math.round(Date.parse(date) / DAY_MS);
	return {
		...(from === null ? {} : from.endsWith(BEYOND) ? { gte: day(from.slice(0, -1)) + 1 } : { gte: day(from) }),
		...(to === null ? {} : to.endsWith(BEYOND) ? { lte: day(beyond(to)) - 1 } : { lte: day(to) }),
	};
}

export function figureRange({ from, to, fromWithin, toWithin }: FigureNode): Query {
	return {
		...(Number.isFinite(from) ? { [fromWithin ? 'gte' : 'gt']: from } : {}),
		...(Number.isFinite(to) ? { [toWithin ? 'lte' : 'lt']: to } : {}),
	};
}
