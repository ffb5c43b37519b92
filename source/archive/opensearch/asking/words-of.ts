import type { Reading, Readings } from '../../mending/readings.ts';
import type { TermsNode } from '../../query/tree.ts';
import { words } from '../../query/words.ts';
import { FIELD_WEIGHTS } from '../../ranking/worth.ts';
import type { Known } from './known.ts';
import { NONE, type Query, whether } from './query-language.ts';

/** Words that a beginning may stand for, in a phrase; alone it stands for all. */
const MOST_EXPANDED = 1_024;
export const FIELDS = ['head', 'body'] as const;
type Field = (typeof FIELDS)[number];
export const WEIGHTS: Readonly<Record<Field, number>> = { head: FIELD_WEIGHTS.headline, body: FIELD_WEIGHTS.body };

/** A word as written, or by other readings: the farther, the less it is worth. */
export function anyReading(leaf: TermsNode, readings: Readings, known: Known): Query {
	const others = readings.get(leaf) ?? [];
	if (others.length === 0) return wordsOf(leaf, 1, known);
	return {
		dis_max: {
			queries: [
				wordsOf(leaf, 1, known),
				...others.map((reading) => wordsOf({ ...leaf, ...asRead(reading) }, 1 / (1 + reading.cost), known)),
			],
		},
	};
}

const asRead = ({ terms }: Reading) => ({ terms, prefix: false });

/** Words that stand side by side, in headline or body; where a headline was put right, in what it was put right to. */
function wordsOf(leaf: TermsNode, worth: number, known: Known): Query {
	const weight = (field: Field): number => WEIGHTS[field] * worth;
	const inField = (field: Field): Query => phraseIn(field, leaf.terms, leaf.prefix, weight(field));
	const plain: Query = leaf.headline
		? inField('head')
		: { dis_max: { tie_breaker: 0.1, queries: [inField('head'), inField('body')] } };
	const headed = [...known.moved()].filter(([, { isHeaded }]) => isHeaded);
	if (headed.length === 0) return plain;
	const ids = (all: typeof headed): Query => ({ ids: { values: all.map(([id]) => id) } });
	const fitting = headed.filter(([, { headline }]) => holds(headline, leaf));
	return {
		dis_max: {
			queries: [
				{ bool: { must: [plain], must_not: [ids(headed)] } },
				...(leaf.headline ? [] : [{ bool: { must: [inField('body')], filter: [ids(headed)] } }]),
				...(fitting.length === 0 ? [] : [whether(ids(fitting), weight('head'))]),
			],
		},
	};
}

/** Whether words stand side by side in a headline. */
function holds(headline: string, { terms, prefix }: TermsNode): boolean {
	const own = words(headline).map(({ term }) => term);
	return own.some((_, at) =>
		terms.every((term, index) =>
			prefix && index === terms.length - 1 ? own[at + index]?.startsWith(term) : own[at + index] === term,
		),
	);
}

export function phraseIn(field: string, terms: readonly string[], prefix: boolean, boost: number): Query {
	const [first, ...others] = terms;
	if (first === undefined) return NONE;
	if (others.length === 0)
		return prefix ? { prefix: { [field]: { value: first, boost } } } : { term: { [field]: { value: first, boost } } };
	const query = terms.join(' ');
	return prefix
		? { match_phrase_prefix: { [field]: { query, max_expansions: MOST_EXPANDED, boost } } }
		: { match_phrase: { [field]: { query, boost } } };
}
