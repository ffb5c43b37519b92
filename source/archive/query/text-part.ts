import type { QueryNode } from './tree.ts';

/** The words of a query without its other conditions; null where it has none. */
export function textPart(node: QueryNode): QueryNode | null {
	if (node.type === 'terms') return node;
	if (node.type === 'near') {
		const parts = node.parts.filter((part) => part.type === 'terms');
		return parts.length === node.parts.length ? node : (parts[0] ?? null);
	}
	if (node.type !== 'and' && node.type !== 'or') return null;
	const parts = node.parts.map((part) => (part.type === 'not' ? null : textPart(part))).filter((part) => part !== null);
	const [only] = parts;
	return only === undefined ? null : parts.length === 1 ? only : { type: node.type, parts };
}
