import type { Readings } from '../mending/readings.ts';
import type { QueryNode, TermsNode } from '../query/tree.ts';

/** Words side by side, the last of which may be only a beginning. */
export interface Phrase {
	readonly terms: readonly string[];
	readonly prefix: boolean;
}

/** A query, or a part of one, that asks for words alone. */
export type Match =
	| { readonly type: 'phrase'; readonly phrase: Phrase; readonly headline: boolean }
	/** One of each side's phrases, at most so many words apart. */
	| { readonly type: 'near'; readonly sides: readonly (readonly Phrase[])[]; readonly distance: number }
	| { readonly type: 'and' | 'or'; readonly parts: readonly Match[] }
	| { readonly type: 'but'; readonly wanted: Match; readonly unwanted: readonly Match[] };

/** Of a word's readings so many are looked for near others. */
const MOST_NEAR = 4;

/** A query, or a part of one, as it is asked of words; null where it asks for more than words. */
export function matchOf(node: QueryNode, readings: Readings): Match | null {
	switch (node.type) {
		case 'terms':
			return termsMatch(node, readings);
		case 'near':
			return nearMatch(node.parts, node.distance, readings);
		case 'or':
			return joined(node.parts, 'or', readings);
		case 'and': {
			const wanted = joined(
				node.parts.filter((part) => part.type !== 'not'),
				'and',
				readings,
			);
			if (wanted === null) return null;
			const unwanted: Match[] = [];
			for (const part of node.parts) {
				if (part.type !== 'not') continue;
				const match = matchOf(part.part, readings);
				if (match === null) return null;
				unwanted.push(match);
			}
			return unwanted.length === 0 ? wanted : { type: 'but', wanted, unwanted };
		}
		default:
			return null;
	}
}

function joined(parts: readonly QueryNode[], type: 'and' | 'or', readings: Readings): Match | null {
	const matches: Match[] = [];
	for (const part of parts) {
		const match = matchOf(part, readings);
		if (match === null) return null;
		matches.push(match);
	}
	const [only] = matches;
	return only === undefined ? null : matches.length === 1 ? only : { type, parts: matches };
}

function termsMatch(node: TermsNode, readings: Readings): Match {
	const phrases = [node, ...(readings.get(node) ?? []).map(({ terms }) => ({ terms, prefix: false }))];
	const parts = phrases.map(
		({ terms, prefix }): Match => ({ type: 'phrase', phrase: { terms, prefix }, headline: node.headline }),
	);
	const [only] = parts;
	return only !== undefined && parts.length === 1 ? only : { type: 'or', parts };
}

function nearMatch(parts: readonly QueryNode[], distance: number, readings: Readings): Match | null {
	if (!parts.every((part) => part.type === 'terms')) return null;
	const sides = parts.map((part) => [
		{ terms: part.terms, prefix: part.prefix },
		...(readings.get(part) ?? []).slice(0, MOST_NEAR - 1).map(({ terms }) => ({ terms, prefix: false })),
	]);
	return { type: 'near', sides, distance };
}

/** All phrases that a match looks for. */
export function phrasesOf(match: Match): Phrase[] {
	switch (match.type) {
		case 'phrase':
			return [match.phrase];
		case 'near':
			return match.sides.flat();
		case 'but':
			return phrasesOf(match.wanted);
		default:
			return match.parts.flatMap(phrasesOf);
	}
}
