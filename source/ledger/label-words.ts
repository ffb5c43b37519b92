import type { Verdict, Voice } from './labels.ts';

/** A label for people: what has no date is not said to be the first. */
export const labelWords = ({ verdict, report }: Pick<Voice, 'report'> & { readonly verdict: Verdict }): string =>
	verdict.label === 'first' && report.published === null ? 'undated' : verdict.label;
