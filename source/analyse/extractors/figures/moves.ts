import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { CARRIERS, CHANGE_VERBS } from '../../lexicons/changes.ts';
import { isAmount, isTime } from './amount-words.ts';
import { headAt, linkAt, lowerAt, type Spot, skipBack } from './spot.ts';
import { objectOf } from './verb-phrase.ts';

/** `added $1.89 [to $48.62]`: the level was not added. */
export const ledTo = (base: string, link: string | null): string | null =>
	link === 'to' && /^(?:add|lose|shed)$/.test(base) ? (base === 'add' ? 'rose' : 'fell') : null;

/** `grew 15.7 %, down from 23 %`: the rate before, not where the change began. */
export function comparedFrom(parse: ParsedSentence, at: number): boolean {
	const link = skipBack(parse, at - 1);
	return /^(?:up|down)$/.test(linkAt(parse, link - 1)) && parse.chunks[link - 2]?.kind !== 'verb';
}

/** `not far from the low of 5 %`. */
export const isFarFrom = (parse: ParsedSentence, at: number): boolean =>
	/^(?:far|away|different|apart)$/.test(linkAt(parse, skipBack(parse, at - 1) - 1));

/** Whether the amount is what is taken, lost or raised, not how much something changed. */
export const isTaken = (base: string, unit: string | null, isObject: boolean): boolean =>
	!/^%$|point$/.test(unit ?? '') && (TAKING.test(base) || (isObject && DOING_ONLY.test(base)));

/** Change verbs that never stand without somebody who does it: `raised $30m`. */
export const DOING_ONLY =
	/^(?:raise|cut|lower|reduce|boost|trim|slash|lift|hike|push|upgrade|revise|mark|devalue|scale)$/;

/** `lost 90 % of its [customers]`: what went, not who lost it. */
export const isShareOfOwn = ({ parse, at, unit }: Spot, base: string, link: string | null): boolean =>
	unit === '%' && link === null && TAKING.test(base) && linkAt(parse, at + 1) === 'of';

/** `the [index] gained 12 points`: how far it moved. */
export const isOfIndex = (parse: ParsedSentence, { subject }: Clause, { last }: Spot): boolean =>
	/^points?$/.test(lowerAt(parse, last)) && INDEX.test(headAt(parse, subject.at(-1) ?? -1));

/** What is measured in points. */
export const INDEX =
	/^(?:index|indices|indexes|average|gauge|benchmark|barometer|futures|market|ratings?|shares|stocks|dow|ftse|footsie|nasdaq|nikkei|dax|cac|topix|sensex)$/;

/** `adding $1.89 to $48.62`: a step and where it led. */
export const leadsTo = (parse: ParsedSentence, { last, inner }: Spot): boolean =>
	inner === 'to' || (lowerAt(parse, last + 1) === 'to' && STARTS_AMOUNT.test(parse.words[last + 2]?.text ?? ''));

const STARTS_AMOUNT = /^(?:[$£€]|\d)/;

export const reachesEnd = (parse: ParsedSentence, link: string | null, between: readonly number[]): boolean =>
	(link === null || link === 'from') && between.every((chunk) => isAmount(parse, chunk) || isTime(parse, chunk));

/** Verbs that change a measure by a share of it, and otherwise take or lose things: `lost 5 %`, `lost 40 jobs`. */
const TAKING = /^(?:lose|gain|shed|add|move|mark|return|push|recover)$/;

/** Verbs that `up` and `down` make verbs of change: `has shot up by 5 %`. */
const UPWARDS = /^(?:go|shoot|come|zoom|race|bounce|spring)$/;

export function isChange(
	parse: ParsedSentence,
	clause: Clause,
	link: string | null,
	between: readonly number[],
): boolean {
	const { base } = clause.group;
	if (UPWARDS.test(base)) return /^(?:up|down)$/.test(lowerAt(parse, clause.group.last + 1)) && !clause.passive;
	if (!CHANGE_VERBS.has(base)) return false;
	const object = objectOf(parse, clause);
	if (link === null)
		return between.every(
			(chunk) => isAmount(parse, chunk) || isTime(parse, chunk) || (chunk === object && DOING_ONLY.test(base)),
		);
	if (link === 'of') return CARRIERS.has(headAt(parse, between[0] ?? -1));
	return /^(?:by|to|from|at|above|below|past|under|beyond|near)$/.test(link);
}
