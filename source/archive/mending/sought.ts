import type { Sought } from '../query/marks.ts';
import { type QueryNode, wanted } from '../query/tree.ts';
import type { Mendable, Readings } from './readings.ts';

/** What to mark in a text for a query and the other readings of its words. */
export function soughtIn(node: QueryNode, readings: Readings): Sought[] {
	return wanted(node).flatMap((leaf): Sought[] => {
		if (leaf.type !== 'terms' && leaf.type !== 'entity') return [];
		const prefix = leaf.type === 'entity' || leaf.prefix;
		const others = readings.get(leaf) ?? [];
		const spoke = leaf.type === 'entity' && leaf.spoke ? ({ spoke: true } as const) : {};
		return [
			{ terms: leaf.terms, prefix, weight: leaf.terms.length, ...spoke },
			...others.map(({ terms }, index) => ({
				terms,
				prefix: leaf.type === 'entity',
				weight: terms.length * (1 - index * 0.02),
				...spoke,
			})),
		];
	});
}

/** A query with one of its leaves read otherwise. */
export function replaced(node: QueryNode, leaf: Mendable, other: Mendable): QueryNode {
	if (node === leaf) return other;
	if (node.type === 'and' || node.type === 'or')
		return { ...node, parts: node.parts.map((part) => replaced(part, leaf, other)) };
	return node;
}
