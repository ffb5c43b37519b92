/** What a word is worth in the headline and in the body, for bm25. */
export const FIELD_WEIGHTS = { headline: 4, body: 1 } as const;

/** Steps to one of bm25's points; articles of the same step are alike, and the newer comes first. */
export const STEPS = 4;

/** In steps, all words of the query in the headline, in names, side by side, near each other. A word most articles hold weighs nothing in bm25. */
export const WORTH = { inHeadline: 40, inNames: 12, sideBySide: 24, together: 8 } as const;

/** Words between those that count as near each other. */
export const NEAR_WORDS = 6;

/** More hits than this are ordered by where the words stand and by date; bm25 for all would take too long. */
export const MOST_RANKED = 2_000;
