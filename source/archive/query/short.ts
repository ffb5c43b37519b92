import type { QueryNode } from './tree.ts';

/** Above this many articles a short beginning is looked for in headlines only: one letter over bodies takes 230-520 ms at 100,000. */
const MANY = 2_000;
const SHORT = 3;

/** In a large archive, short beginnings ask less: alone they are looked for in headlines, beside other words not yet. */
export function bounded(node: QueryNode, articles: number): QueryNode {
	if (articles <= MANY) return node;
	if (node.type === 'terms' && isShort(node, SHORT)) return { ...node, headline: true };
	if (node.type !== 'and') return node;
	const parts = node.parts.filter((part) => !isShort(part, SHORT - 1));
	const [only] = parts;
	if (only === undefined || parts.length === node.parts.length || parts.every((part) => part.type === 'not'))
		return node;
	return parts.length === 1 ? only : { type: 'and', parts };
}

const isShort = (node: QueryNode, letters: number): boolean => {
	if (node.type !== 'terms' || !node.prefix) return false;
	const [term = '', ...others] = node.terms;
	return others.length === 0 && term.length <= letters && /^[\p{ASCII}]+$/u.test(term);
};
