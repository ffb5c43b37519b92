import { CURRENCY_CODES, CURRENCY_NAMES } from '../../lexicons/currencies.ts';
import type { Page } from './page.ts';

/** A unit of money, or a sum whose sign stands before it. */
const isMoney = (words: Page['words'], at: number): boolean => {
	const lower = words[at]?.lower ?? '';
	if (/^[$£€¥]\d|^\d[\d.,]*(?:p|c)$/.test(lower)) return true;
	if (/^\d/.test(lower) && /^[$£€¥]$/.test(words[at - 1]?.text ?? '')) return true;
	if (/^(?:cts?|cents?|pence|p|dlrs?|stg)$/.test(lower) || CURRENCY_NAMES.has(lower) || CURRENCY_CODES.has(lower))
		return words[at - 1]?.class === 'number' || isMagnitude(words[at - 1]?.lower);
	return isMagnitude(lower) && /^[$£€¥]/.test(`${words[at - 2]?.text ?? ''}${words[at - 1]?.text ?? ''}`);
};

const isMagnitude = (lower: string | undefined): boolean =>
	/^(?:hundred|thousand|million|billion|trillion|mln|bln|m|bn)$/.test(lower ?? '');

/** `50 dlrs [a share]`: the noun behind a sum says what it is per. */
export const isPerOne = (words: Page['words'], at: number): boolean =>
	/^an?$/.test(words[at]?.lower ?? '') && words[at + 1]?.class === 'noun' && isMoney(words, at - 1);

const PER: ReadonlySet<string> = new Set(['a', 'an', 'per', 'each', 'apiece']);

/** Last word of a sum with what it is per: `34 dlrs [a share]`, `£20 [per head]`, `30 cents [apiece]`; `last` where nothing says so. */
export function pastRate(words: Page['words'], last: number): number {
	const [opener, unit, behind] = [words[last + 1], words[last + 2], words[last + 3]];
	if (!PER.has(opener?.lower ?? '') || !isMoney(words, last)) return last;
	if (opener?.lower === 'apiece') return last + 1;
	const ends = !/^(?:noun|name|genitive)$/.test(behind?.class ?? 'mark');
	if (unit?.class === 'noun' && ends && (opener?.lower === 'per' || isPerOne(words, last + 1))) return last + 2;
	const isEach = opener?.lower === 'each' && /^(?:mark|comma|preposition|coordinator)$/.test(unit?.class ?? 'mark');
	return isEach ? last + 1 : last;
}
