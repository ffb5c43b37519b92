import type { Told } from './told.ts';

/**
 * Whether an amount goes with one beside it that makes another of it: a `two- or [three-week]` break, `led by 48 % to [45 %]`, which is the
 * other's share, games `[four to five] times` dearer.
 */
export function isOneOfTwo({ text, fact, behind }: Told): boolean {
	const before = text.slice(Math.max(0, fact.start - 40), fact.start);
	if (/(?:\d|\p{L})-\s+(?:or|to|and)\s+$/u.test(before)) return true;
	if (fact.counts !== 'times' && /^\s+times\b/.test(behind)) return true;
	return fact.unit === '%' && fact.from === null && AHEAD.test(fact.action ?? '') && SHARE_TO.test(before);
}

const AHEAD = /^(?:led|trailed|beaten|beat|defeated|won|edged|topped|bested|lost)$/;
const SHARE_TO = /\d\s*(?:%|per\s?cent|pct)\s+to\s+$/;
