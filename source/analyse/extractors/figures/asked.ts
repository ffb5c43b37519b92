import type { Span } from '../../../domain/span.ts';

/** Why what a question holds is likely only. */
export const ASKED = 'asked, not said';

/** Whether a sentence ends with a question mark, quote marks and brackets behind it aside. */
export const isAsked = (text: string, { start, end }: Span): boolean =>
	/\?["'”’)\]]*\s*$/.test(text.slice(Math.max(start, end - 4), end));

/** Why what nobody is sure of is likely only. */
export const SUPPOSED = 'thought or feared, not known';

/** `It is feared that [30] died`: whether the words before `at` in its sentence say that it is only thought so. */
export const isSupposed = (text: string, { start }: Span, at: number): boolean => THOUGHT.test(text.slice(start, at));

const THOUGHT =
	/\b[Ii]t (?:is|was|has been|had been|['’]s) (?:(?:now|still|also|widely|generally|commonly|variously) )?(?:thought|believed|feared|understood|suspected|rumou?red|assumed|presumed|supposed|alleged|claimed|speculated|hoped)\b(?! to be)[^;:]*$/;
