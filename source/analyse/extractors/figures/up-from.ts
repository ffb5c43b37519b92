import type { FigureFact } from '../../../domain/fact.ts';
import { isChangeForm } from './change-forms.ts';
import { AS_BEFORE, isUpFrom } from './compared.ts';
import { EXPECTED } from './expected.ts';
import type { Rule } from './follower.ts';

/**
 * What became of a level that the number at `start` says the earlier one of: `stood at 5.9 %, down from [6.3 %]`. Null where it goes back to
 * no level: to how far something went (`grew 15 %, down from 23 %`), or past what was only foreseen.
 */
export function wayFrom(text: string, previous: FigureFact, start: number): 'rose' | 'fell' | null {
	const between = text.slice(previous.end, start);
	if (!isUpFrom(between) || previous.why?.startsWith(EXPECTED) === true || FORESEEN.test(between)) return null;
	if (isChangeForm(previous.action) && !LEADING_TO.test(text.slice(0, previous.start).slice(-LEAD))) return null;
	const way = /\b(up|down)\s+from\b[^,;.()]*$/.exec(between)?.[1];
	return way === undefined ? null : way === 'up' ? 'rose' : 'fell';
}

/** `rose to 99 mln against [71 mln] in 1985`, `was 9 mln compared with 6 mln a year ago`: the level that the one before it is told beside, of an earlier time. */
export function isEarlierLevel(
	text: string,
	previous: FigureFact,
	unit: string | null,
	start: number,
	end: number,
): boolean {
	if (unit === null || unit !== previous.unit || previous.why?.startsWith(AS_BEFORE) === true) return false;
	if (!BESIDE.test(text.slice(previous.end, start)) || !EARLIER.test(text.slice(end, end + 40))) return false;
	return !isChangeForm(previous.action) || STANDING_AT.test(text.slice(0, previous.start).slice(-LEAD));
}

const STANDING_AT = /\b(?:to|at)\s+(?:(?:a|an|about|some|just|only|nearly|almost|around|record|over)\s+)*$/;

const BESIDE =
	/^(?:\s+(?:last|this|in|for)\s[^.;:(),]{1,30})?,?\s+(?:against|compared\s+(?:with|to))\s+(?:(?:about|some|just|only|nearly|almost|around)\s+)?$/;

const EARLIER =
	/^\s+(?:(?:in|for|during)\s+)?(?:(?:19|20)\d\d\b|(?:the\s+)?(?:same|previous|prior|preceding|corresponding|year-ago|year-earlier|comparable)\s|last\s+(?:year|month|week|quarter|time)|(?:a|one)\s+(?:year|month|week|quarter)\s+(?:ago|earlier|before)|the\s+(?:year|month|week|quarter)\s+(?:before|earlier)|previously\b|earlier\b)/;

/** `less than the 47.3 % [forecast] and down from 47.1 %`: what came, fell. */
const FORESEEN = /^\s+(?:forecast|expected|predicted|projected|estimated|targeted|budgeted)\b/;

/** `rose [to] 6 %, up from 5 %`: a level, not how far it went. */
const LEADING_TO = /\bto\s+(?:(?:a|an|about|some|just|only|nearly|almost|around|record|over)\s+)*$/;

/** Characters before a figure in which "to" makes it a level. */
const LEAD = 30;

/**
 * `earned 240 mln dlrs, up 19 pct from [200 mln dlrs]`, `a record 31 bln, a 12 pct rise on [27 bln]`: the level before, past the change between
 * the two.
 */
export const pastChange: Rule = ({ own, previous, found, text, seen, start }) => {
	const level = found.at(-2);
	if (level === undefined || own.unit === null || own.unit === '%' || own.unit !== level.unit || previous.unit !== '%')
		return null;
	if (level.start < seen.sentence.start || level.from !== null || isFarApart(level.value, seen.amount.value))
		return null;
	if (!LEVEL_AND_CHANGE.test(text.slice(level.end, previous.start)) || !isOn(text.slice(previous.end, start)))
		return null;
	return {
		...own,
		counts: level.counts,
		action: isChangeForm(previous.action) ? previous.action : null,
		change: null,
		open: own.open || level.certainty !== 'certain',
		why: AS_BEFORE,
		origin: level,
	};
};

const LEVEL_AND_CHANGE =
	/^[^.;:()]{0,60}(?:,|\s[-–—])\s+(?:up|down|an?|or)\s+(?:(?:about|some|nearly|almost|just|over)\s+)*$/;

const isOn = (between: string): boolean =>
	/^\s+(?:(?:more|higher|lower|up|down|above|below|increase|rise|fall|drop|decline|gain|jump)\s+)?(?:than|from|on|over)\s+/.test(
		between,
	) && isUpFrom(`, up from ${between.replace(/^.*?\b(?:than|from|on|over)\s+/s, '')}`);

/** So far apart are no two levels of one thing: `40,000 people in [14] countries, up from 38,000`. */
export const isFarApart = (one: number, other: number): boolean => one > other * LEAP || other > one * LEAP;
const LEAP = 20;
