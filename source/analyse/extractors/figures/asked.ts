import type { Span } from '../../../domain/span.ts';

/** Why what a question holds is likely only. */
export const ASKED = 'asked, not said';

/** Whether a sentence ends with a question mark, quote marks and brackets behind it aside. */
export const isAsked = (text: string, { start, end }: Span): boolean =>
	/\?["'”’)\]]*\s*$/.test(text.slice(Math.max(start, end - 4), end));
