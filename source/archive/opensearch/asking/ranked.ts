import type { Readings } from '../../mending/readings.ts';
import { textPart } from '../../query/text-part.ts';
import type { QueryNode, TermsNode } from '../../query/tree.ts';
import { NEAR_WORDS, STEPS, WORTH } from '../../ranking/worth.ts';
import type { Known } from './known.ts';
import { anyOf, type Query, whether } from './query-language.ts';
import { NO_READINGS, nearQuery } from './query-of.ts';
import { phraseIn } from './words-of.ts';

/** Words of a query that are looked for side by side. */
const MOST_TOGETHER = 8;

/** What makes an article better than another that fits too, each with its worth; none where the query has no words. */
export function worthOf(node: QueryNode, readings: Readings, known: Known): Query[] {
	const text = textPart(node);
	if (text === null) return [];
	const points = (steps: number): number => steps / STEPS;
	return [
		whether(allIn('head', text, readings), points(WORTH.inHeadline)),
		whether(allIn('names', text, readings), points(WORTH.inNames)),
		...sideBySide(text, known, points(WORTH.together), points(WORTH.sideBySide)),
	];
}

/** By where the words stand alone: all in the headline, then in names, then elsewhere. */
export function tiersOf(node: QueryNode, readings: Readings): Query[] {
	const text = textPart(node);
	if (text === null) return [];
	return [whether(allIn('head', text, readings), 2), whether(allIn('names', text, readings), 1)];
}

/** Articles that hold all of it in one field. */
function allIn(field: 'head' | 'names', node: QueryNode, readings: Readings): Query {
	switch (node.type) {
		case 'terms': {
			const others = (readings.get(node) ?? []).map(({ terms }) => wordsIn(field, terms, false));
			return anyOf([wordsIn(field, node.terms, node.prefix), ...others]);
		}
		case 'and':
		case 'near':
			return { bool: { must: node.parts.map((part) => allIn(field, part, readings)) } };
		case 'or':
			return anyOf(node.parts.map((part) => allIn(field, part, readings)));
		default:
			return { match_none: {} };
	}
}

/** Names are kept without places, so that their words are only all there. */
function wordsIn(field: 'head' | 'names', terms: readonly string[], prefix: boolean): Query {
	if (field === 'head') return phraseIn('head', terms, prefix, 1);
	return {
		bool: {
			must: terms.map((term, at) =>
				prefix && at === terms.length - 1 ? { prefix: { names: term } } : { term: { names: term } },
			),
		},
	};
}

function sideBySide(text: QueryNode, known: Known, near: number, side: number): Query[] {
	if (text.type !== 'and') return [];
	const leaves = text.parts.filter((part): part is TermsNode => part.type === 'terms');
	if (leaves.length < 2 || leaves.length > MOST_TOGETHER) return [];
	const terms = leaves.flatMap((leaf) => leaf.terms);
	const prefix = leaves.at(-1)?.prefix ?? false;
	const words = anyOf((['head', 'body'] as const).map((field) => phraseIn(field, terms, prefix, 1)));
	// A beginning near other words may stand for more words than the server takes.
	const whole = leaves.map((leaf) => ({ ...leaf, prefix: false }));
	return [
		whether(nearQuery({ type: 'near', parts: whole, distance: NEAR_WORDS }, NO_READINGS, known), near),
		whether(words, side - near),
	];
}

/** Articles that fit, the better the more they are worth: as written before nearly so, and both before what only fits farther readings. */
export function better(
	fitting: Query,
	worth: readonly Query[],
	before: readonly { readonly query: Query; readonly worth: number }[],
): Query {
	return {
		bool: {
			must: [fitting],
			should: [...worth, ...before.map(({ query: sooner, worth: points }) => whether(sooner, points))],
		},
	};
}

/** Scored in steps, so that the newer of two about as good can come first; what is worth whole points needs none. */
export const inSteps = (query: Query): Query => ({
	script_score: { query, script: { source: `Math.floor(_score * ${STEPS}L)` } },
});
