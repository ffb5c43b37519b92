import type { FigureFact } from '../../../domain/fact.ts';
import { EXPECTED } from './expected.ts';
import { isCurrency, type Meaning, POSSIBLE } from './measure.ts';
import type { Sighting } from './sighting.ts';

/** What stands between an amount and the brackets that say it in other money. */
const INTO_BRACKETS = /^[^().;:\n]{0,40}\(\s*(?:(?:about|some|or)\s+)?$/;

/** What stands between two amounts inside one pair of brackets. */
const WITHIN_BRACKETS = /^\s*(?:[,;/]|,?\s*or)\s*(?:(?:about|some|or)\s+)?$/;

/** `£99 in Peru ([149 euros])`, `30bn yen ($29m, [£15m])`: the sum before it in other money. */
export function isConversion(text: string, previous: FigureFact, unit: string | null, start: number): boolean {
	if (!isCurrency(unit) || !isCurrency(previous.unit) || unit === previous.unit) return false;
	const between = text.slice(previous.end, start);
	if (INTO_BRACKETS.test(between)) return true;
	const before = text.slice(Math.max(0, previous.start - NEAR), previous.start);
	return WITHIN_BRACKETS.test(between) && before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** Characters from an opening bracket to the second of the sums in it. */
const NEAR = 30;

/** In doubt where the figure it stands beside or converts is. */
export function noSurer(text: string, seen: Sighting, own: Meaning, previous: FigureFact | undefined): Meaning {
	if (own.open || previous === undefined || previous.certainty === 'certain') return own;
	const open =
		isConversion(text, previous, own.unit, seen.span.start) ||
		((previous.why === POSSIBLE || previous.why === EXPECTED) &&
			GOES_WITH.test(text.slice(previous.end, seen.span.start))) ||
		(previous.why === POSSIBLE && isTwin(seen, own, previous));
	return open ? { ...own, open, why: previous.why ?? own.why } : own;
}

/** `hoped to sell 40 shares - [a third] of the firm`, `projected earnings of $4m on sales of [$90m]`. */
const GOES_WITH =
	/^(?:\s*(?:,\s|[-–—]\s)\s*(?:or\s|about\s|around\s|some\s|nearly\s|almost\s)*|[^.;:()]{0,24}\bon\s+(?:\p{L}+\s+)?(?:sales|revenues?|turnover)\s+of\s+(?:about\s+|some\s+)?)$/u;

/** `will receive a fee of 20 pct plus a [charge of 25 pct]`: joined to what is ahead with no verb of its own between. */
function isTwin({ spot, span }: Sighting, { unit }: Meaning, previous: FigureFact): boolean {
	if (spot === null || unit !== previous.unit) return false;
	const between = spot.parse.words.filter(({ start }) => start >= previous.end && start < span.start);
	return (
		between.length < LONGEST_JOINT &&
		between.some(({ class: kind, lower }) => kind === 'coordinator' || lower === 'plus') &&
		between.every(
			({ class: kind }) => !/^(?:verb|be|have|modal|relative|subordinator|mark|quote|number|time)$/.test(kind),
		)
	);
}

/** Words between two amounts of one list. */
const LONGEST_JOINT = 9;
