import type { NounPhrase } from '../../grammar/chunks.ts';
import { CURRENCY_CODES, CURRENCY_NAMES } from '../../lexicons/currencies.ts';
import { MEASURE_WORDS, PERCENT_WORDS } from '../../lexicons/measures.ts';
import type { Page } from './page.ts';

const POINTS =
	/^(?:points?|goals?|runs?|wickets?|votes?|lengths?|strokes?|shots?|sets?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|cent|cents|pence|p|mln|bln|stg|dlrs|cts|pct|half|third|quarter|times|margin|majority|half-point)$/;

/** A phrase that says how much, not what or who: `875,000 dollars`, `5 percent`, `20 votes`, `41`, `a quarter`. */
export function isMeasure({ words }: Pick<Page, 'words'>, phrase: NounPhrase): boolean {
	const head = words[phrase.head];
	if (head === undefined || head.class === 'name') return false;
	if (head.class === 'number') return true;
	const counted = words.slice(phrase.first, phrase.head).some((word) => word.class === 'number');
	if (counted) return isUnit(head.lower) || POINTS.test(head.lower);
	return /^(?:half|third|quarter|percent|pct|margin|majority)$/.test(head.lower);
}

/** A share or a rate, whatever is done to it: `4%`, `two percent`. */
export function isPercentage({ words }: Pick<Page, 'words'>, phrase: NounPhrase): boolean {
	const head = words[phrase.head]?.lower ?? '';
	return PERCENT_WORDS.has(head) || head === 'cent' || /^\d[\d.,]*%$/.test(head);
}

const isUnit = (lower: string): boolean =>
	PERCENT_WORDS.has(lower) || MEASURE_WORDS.has(lower) || CURRENCY_NAMES.has(lower) || CURRENCY_CODES.has(lower);
