import type { Readings } from '../mending/readings.ts';
import type { QueryNode, TermsNode } from '../query/tree.ts';

const quote = (terms: readonly string[]): string => `"${terms.join(' ').replaceAll('"', '""')}"`;

/** `words` has headlines and bodies, `leads` headlines and names. */
export type Table = 'words' | 'leads';

/**
 * A query, or a part of one, in FTS5's language; null where it asks for more than words. Every word is quoted,
 * so nothing of what was typed is read as syntax.
 */
export function matchOf(node: QueryNode, readings: Readings, table: Table = 'words'): string | null {
	switch (node.type) {
		case 'terms':
			return termsMatch(node, readings);
		case 'near':
			return nearMatch(node.parts, node.distance, readings);
		case 'or':
			return joined(node.parts, 'OR', readings, table);
		case 'and': {
			const wanted = joined(
				node.parts.filter((part) => part.type !== 'not'),
				'AND',
				readings,
				table,
			);
			if (wanted === null) return null;
			return node.parts.reduce<string | null>((match, part) => {
				if (match === null || part.type !== 'not') return match;
				const unwanted = matchOf(part.part, readings, table);
				return unwanted === null ? null : `(${match}) NOT (${unwanted})`;
			}, wanted);
		}
		default:
			return null;
	}
}

function joined(parts: readonly QueryNode[], by: 'AND' | 'OR', readings: Readings, table: Table): string | null {
	const matches = parts.map((part) => matchOf(part, readings, table));
	if (matches.length === 0 || matches.includes(null)) return null;
	return matches.map((match) => `(${match})`).join(` ${by} `);
}

function termsMatch(node: TermsNode, readings: Readings): string {
	const column = node.headline ? 'headline : ' : '';
	const written = `${quote(node.terms)}${node.prefix ? ' *' : ''}`;
	const others = readings.get(node) ?? [];
	if (others.length === 0) return column + written;
	return `${column}(${[written, ...others.map(({ terms }) => quote(terms))].map((part) => `(${part})`).join(' OR ')})`;
}

function nearMatch(parts: readonly QueryNode[], distance: number, readings: Readings): string | null {
	if (!parts.every((part) => part.type === 'terms')) return null;
	const combinations = parts.reduce<string[][]>(
		(sofar, part) =>
			sofar.flatMap((before) =>
				[part.terms, ...(readings.get(part) ?? []).map(({ terms }) => terms)]
					.slice(0, 4)
					.map((terms, index) => [...before, quote(terms) + (part.prefix && index === 0 ? ' *' : '')]),
			),
		[[]],
	);
	return combinations
		.slice(0, 64)
		.map((phrases) => `NEAR(${phrases.join(' ')}, ${distance})`)
		.join(' OR ');
}
