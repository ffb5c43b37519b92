import type { Word } from '../../grammar/words.ts';
import { isCapital } from './title-words.ts';

/** The [2000] Olympic champion. */
export const isYear = (words: readonly Word[], at: number): boolean =>
	/^(?:19|20)\d\d$/.test(words[at]?.lower ?? '') && /^(?:noun|name)$/.test(words[at + 1]?.class ?? '');

/** The [10th] seed; a Web [3] analyst, a Channel [4] presenter. */
export const isOrdinal = (words: readonly Word[], at: number): boolean =>
	/^\d+(?:st|nd|rd|th)$/.test(words[at]?.lower ?? '') ||
	(/^\d$/.test(words[at]?.lower ?? '') &&
		isCapital(words[at - 1]) &&
		/^(?:noun|name)$/.test(words[at + 1]?.class ?? ''));

/** The [200m] champion, the [400m] hurdles champion. */
export const isDistance = (words: readonly Word[], at: number): boolean =>
	/^\d[\d,.]*(?:m|km)$/.test(words[at]?.lower ?? '') ||
	(words[at]?.class === 'number' && /^(?:m|km|metres?|meters?|miles?)$/.test(words[at + 1]?.lower ?? '')) ||
	(words[at - 1]?.class === 'number' && /^(?:m|km|metres?|meters?|miles?)$/.test(words[at]?.lower ?? ''));
