import { parse } from '../archive/query/parse.ts';
import type { QueryNode } from '../archive/query/tree.ts';
import type { Span } from '../domain/span.ts';

/** An outlet, a month or a mark of the reader's that a query asks for, or leaves out, beside its words. */
export interface Narrowing {
	readonly field: 'outlet' | 'date' | 'event' | 'is' | 'tag';
	/** The outlet's name, `2024-02`, `starred` or a tag; of an event also a day or a year. */
	readonly value: string;
	readonly excluded: boolean;
}

const QUOTES = /["“”„«»]/g;

const written = ({ field, value, excluded }: Narrowing): string =>
	`${excluded ? '-' : ''}${field}:${field === 'outlet' || field === 'tag' ? `"${value.replace(QUOTES, ' ')}"` : value}`;

const partsOf = (query: string): readonly QueryNode[] => {
	const { node } = parse(query);
	return node === null ? [] : node.type === 'and' ? node.parts : [node];
};

function fieldOf(node: QueryNode): Narrowing['field'] | null {
	if (node.type === 'outlet' || node.type === 'date' || node.type === 'event') return node.type;
	return node.type === 'desk' && node.asks.what !== 'note' ? node.asks.what : null;
}

function* placed(query: string): Generator<Narrowing & Span> {
	for (const part of partsOf(query)) {
		const leaf = part.type === 'not' ? part.part : part;
		const field = fieldOf(leaf);
		if (field === null || !('start' in leaf)) continue;
		const sign = part.type === 'not' ? (/(?:-|NOT\s+)$/.exec(query.slice(0, leaf.start))?.[0] ?? '') : '';
		const start = leaf.start - sign.length;
		// In parentheses of its own it is more than what stands here.
		if (query[start - 1] === '(') continue;
		const value = query
			.slice(leaf.start + field.length + 1, leaf.end)
			.replace(QUOTES, ' ')
			.trim();
		yield { field, value, excluded: part.type === 'not', start, end: leaf.end };
	}
}

/** The outlets and dates that a query asks for as a whole, in its order. */
export const narrowings = (query: string): readonly Narrowing[] => [...placed(query)];

const same = (one: Narrowing, other: Narrowing): boolean =>
	one.field === other.field &&
	one.value.toLowerCase() === other.value.replace(QUOTES, ' ').trim().toLowerCase() &&
	one.excluded === other.excluded;

/** `(a OR b)` as `a OR b`, where the parentheses hold all of it. */
function bare(query: string): string {
	const inside = /^\((.*)\)$/s.exec(query)?.[1];
	return inside !== undefined && parse(inside).error === null ? inside : query;
}

function without(query: string, { start, end }: Span): string {
	const before = query.slice(0, start).trimEnd();
	const after = query.slice(end).trimStart();
	if (before === '') return bare(after.replace(/^AND\s+/, ''));
	return [before.replace(/\s+AND$/, ''), after].filter(Boolean).join(' ');
}

/**
 * The query narrowed to an outlet or a month, or widened where that is how it stands. What is added goes before the
 * words, whose last one may be a beginning only at the end: `port strik` → `date:2024-02 port strik`.
 */
export function narrowed(query: string, wanted: Narrowing): string {
	const found = [...placed(query)];
	const standing = found.find((one) => same(one, wanted));
	if (standing) return without(query, standing);
	const opposite = found.find((one) => same(one, { ...wanted, excluded: !wanted.excluded }));
	const rest = (opposite ? without(query, opposite) : query).trimStart();
	if (rest === '') return written(wanted);
	return `${written(wanted)} ${parse(rest).node?.type === 'or' ? `(${rest})` : rest}`;
}

/** The query without the outlet or month it begins with; null where it begins with none. */
export function widened(query: string): string | null {
	const first = [...placed(query)].find(({ start }) => start === 0);
	return first ? without(query, first) : null;
}
