/** A query of OpenSearch, as JSON. */
export type Query = Readonly<Record<string, unknown>>;

export const ALL: Query = { match_all: {} };
/** All that is listed: not a version of a story in whose place another one is. */
export const LISTED: Query = { bool: { must_not: [{ exists: { field: 'instead' } }] } };
export const NONE: Query = { match_none: {} };

/** A condition: whether, and not how well. */
export const whether = (query: Query, boost = 0): Query => ({ constant_score: { filter: query, boost } });

export const anyOf = (queries: readonly Query[]): Query => {
	const [only] = queries;
	if (only === undefined) return NONE;
	return queries.length === 1 ? only : { bool: { should: queries, minimum_should_match: 1 } };
};

/** At most so many terms in one clause; the server refuses 65,536 and more. */
const MOST_TERMS = 60_000;

/** Documents with one of these terms. */
export function termsIn(field: string, terms: readonly string[]): Query {
	const slices: Query[] = [];
	for (let at = 0; at < terms.length; at += MOST_TERMS)
		slices.push({ terms: { [field]: terms.slice(at, at + MOST_TERMS) } });
	return anyOf(slices);
}

/** Clauses of one query that are scored; the server refuses more than 1,024. */
const MOST_SCORED = 1_000;

/** Documents that hold one of these keys, each scored by how often, in all these fields together. */
export const tallyOf = (fields: readonly string[], tokens: readonly string[]): Query =>
	anyOf(fields.flatMap((field) => tokens.map((token): Query => ({ term: { [field]: token } }))).slice(0, MOST_SCORED));

/** Fields whose tallies are all mentions of a key: those that are sure, and those that await a person's word. */
export const MENTIONED = ['mentions', 'doubts'] as const;
