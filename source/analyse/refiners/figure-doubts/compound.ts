import { spanText } from '../../../domain/span.ts';
import type { Told } from './told.ts';

/**
 * Whether a number without a unit is joined to a noun that describes another: `a [nine-page] plan was released`, `the [15-member] committee`,
 * `the [20-strong] league`; one joined to `year` and `old` is an age: `the [12-year-old] ban`.
 */
export const isOfCompound = ({ text, fact, behind }: Told): boolean => {
	const words = spanText(text, fact);
	if (/-olds?$/.test(words) || /^-olds?\b/.test(behind)) return true;
	return (
		fact.unit === null && fact.counts !== 'times' && /^(?:\d[\d.,]*|\p{L}+)-\p{Ll}/u.test(words) && !SPELLED.test(words)
	);
};

/** `twenty-five`, `two-thirds`, `six-million`, `two-dozen`: numbers of two words. */
const SPELLED =
	/^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-|^\S+-(?:half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?|fold|(?:\p{L}+-)?(?:hundred|thousand|million|billion|trillion|dozen|score))\b/iu;
