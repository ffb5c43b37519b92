import type { FigureFact } from '../../../domain/fact.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { TIME_UNITS } from '../../lexicons/calendar.ts';
import type { Sighting } from './sighting.ts';

/** What a figure takes over from the one before it in its sentence. */
export interface Inherited {
	readonly action: string | null;
	readonly counts: string | null;
	/** Whether it stands in the same phrase, and so in the same place. */
	readonly near: boolean;
}

/** A number of this size without a word on what it counts is a sum. */
const SUM = 1e6;

const NOTHING: Inherited = { action: null, counts: null, near: false };

/** Figures farther apart than this, in characters, do not belong together. */
const REACH = 80;

/**
 * "killed 10 civilians and 12 soldiers" and "350 killed, including 50 civilians" share what happened; in
 * "killed 247 people in Kenya and 10 in Tanzania" the second counts people too.
 */
export function inherit(text: string, previous: FigureFact | null, start: number, counted: boolean): Inherited {
	if (previous === null || start - previous.end > REACH || previous.unit !== null) return NOTHING;
	const between = text.slice(previous.end, start);
	if (/[.;]\s/.test(between)) return NOTHING;
	const joined = /^\s*,?\s*(?:and|or|as well as|along with|including)\s+(?:another\s+|the\s+)?$/.test(between);
	const including = /\bincluding\s+(?:\S+\s+){0,6}$/.test(between);
	const amongThem =
		/^\s*,\s*$/.test(between) && /^\S+(?:\s+\S+)?\s+of\s+(?:them|whom|those)\b/.test(text.slice(start, start + 40));
	if (joined || including || amongThem)
		return { action: previous.action, counts: counted ? null : previous.counts, near: true };
	if (
		!counted &&
		OF_THEM.test(text.slice(Math.max(0, previous.start - 12), previous.start)) &&
		/^[^.;:]{0,50},\s*$/.test(between)
	)
		return { action: null, counts: previous.counts, near: true };
	const elsewhere =
		!counted &&
		/^(?:\s+(?:dead|injured|wounded|killed|missing|hurt))?\s+(?:in|at|on|near)\s+(?:[^\s,]+(?:\s+|(?=,))){1,6}(?:,\s*|and\s+)(?:another\s+)?$/.test(
			between,
		);
	return elsewhere ? { action: previous.action, counts: previous.counts, near: false } : NOTHING;
}

/** `Of the 60 schools inspected, 22`. */
const OF_THEM = /(?:^|[.;"“\s])Of\s+(?:the|its|his|her|their|those|these)\s+$/;

/** `31 people died and 200 were rescued`, `lost 65 officers and hired only 22`: most likely more of the same. */
export const isOfSameKind = (text: string, previous: FigureFact, start: number): boolean =>
	previous.unit === null &&
	previous.counts !== null &&
	previous.action !== null &&
	/^[^.;:()"“]{0,70}\b(?:and|but|while)\s+(?:[a-z]+\s+){0,3}$/.test(text.slice(previous.end, start));

/** Between a figure and one of the same kind at another time: "600 mln dlrs this year against 425 mln". */
const COMPARES =
	/(?:\bcompared\s+(?:with|to)|\bagainst|\bversus|\bvs\.?|\b(?:up|down|increased|reduced|raised|lowered|cut)?\s*from|\bto|\bincluding|\bof\s+which|\()\s*(?:about\s+|some\s+|an\s+estimated\s+|only\s+|just\s+)?$/;

/** Farther apart than this two amounts are not of one kind. */
const SCALE = 20;
const NEAR_SCALE = 5;
/** Smaller bare numbers borrow no unit. */
const SMALL = 100;

export interface Borrowed {
	readonly unit: string;
	/** Whether a comparison of like amounts says so. */
	readonly sure: boolean;
	/** Why its own unit is in doubt. */
	readonly why: string | null;
}

/**
 * The unit a large number without one takes over from the figure before it in its sentence: that of a comparison ("680 mln
 * dlrs compared with 105 mln", "16.4 mln tonnes, up from 16.1 mln"), or the currency of a sum near it ("50 billion euros,
 * including 33 billion in loans").
 */
export function unitOfKin(
	text: string,
	found: readonly FigureFact[],
	from: number,
	start: number,
	value: number,
): Borrowed | null {
	const kin = found.findLast(({ unit }) => unit !== '%');
	if (kin === undefined || kin.start < from || kin.unit === null) return null;
	const between = text.slice(kin.end, start);
	const ratio = value / kin.value;
	const goesOn = kin.why === AS_BEFORE && /^[^,;:]*\band\s+$/.test(between);
	const scale = value < SUM ? NEAR_SCALE : SCALE;
	const like = (COMPARES.test(between) || goesOn) && between.length < REACH && ratio < scale && ratio > 1 / scale;
	if (value < SUM && (!like || value < SMALL || isLength(kin.unit))) return null;
	if (!like && !/^[A-Z]{3}$/.test(kin.unit)) return null;
	const why = kin.why?.match(WHOSE)?.[0] ?? null;
	return { unit: kin.unit, sure: like && kin === found.at(-1) && why === null, why };
}

/** "7.3 billion dlrs" of whichever country: the sums beside it are of no surer money. */
const WHOSE = /^whose dollars/;

/** "12 years from 10,000 readers" compares nothing. */
const isLength = (unit: string): boolean => TIME_UNITS.has(unit);

/** Why a figure says what the one before it says. */
export const AS_BEFORE = 'as the amount before it';

/** "some 40 of the remaining 134 hostages": the part counts what the whole counts. */
export const isPartOf = (text: string, part: FigureFact, whole: FigureFact): boolean =>
	whole.counts !== null &&
	whole.unit === null &&
	(part.unit === null || part.unit === '%') &&
	whole.start - part.end <= REACH &&
	/^\s+of\s+(?:(?!\S+ing\s)[^\s,.;]+\s+|(?:remaining|surviving|existing|outstanding|missing|following)\s+){0,4}$/.test(
		text.slice(part.end, whole.start),
	) &&
	!/\s(?:for|in|on|at|from|by|with|to|per|every|than|and)\s/.test(text.slice(part.end, whole.start));

/** "7.5bn euros ($9.7bn)", "21.3 mln dlrs or 5.26 dlrs a share", "34 cts vs 33 cts": the same thing in other terms or another time. */
export function equalTo(text: string, previous: FigureFact, start: number): boolean {
	const between = text.slice(previous.end, start).replace(ASIDES, '').replace(CLOSED, '');
	return UP_FROM.test(between) || AGAINST.test(between) || BESIDE.test(between) || ACROSS.test(between);
}

const ASIDES = /\s*\([^()]*\)/g;

/** What closes the brackets that the figure before stands in. */
const CLOSED = /^[^()]{0,30}\)(?=[\s,][^()]*\S)/;

const HEDGE = String.raw`\s*(?:(?:about|some|just|only|nearly|almost|around|an\s+estimated|a|the|\p{Lu}\p{Ll}+'s)\s+)*$`;

/** `5 % in the third quarter, up from 3 %`, `36 % - down from just 39 %`. */
const UP_FROM = new RegExp(String.raw`^[^.;:()]{0,60}(?:,|\s[-–—]+)?\s+(?:up|down)\s+from${HEDGE}`, 'u');

/** `900 tonnes of beans in March compared with 800`. */
const AGAINST = new RegExp(
	String.raw`^(?:\s+(?:of|in|on|for|during|at)\s[^.;:(),]{1,60}|\s+(?:last|this|in|a)\s[^.;:(),]{1,30})?,?\s+(?:and\s+)?(?:compared\s+(?:with|to)|against|versus|vs\.?)${HEDGE}`,
	'u',
);

/** `2.5 m high and 6 m long`, `20 feet tall, 30 wide`: of one thing. */
const ACROSS =
	/^\s+(?:high|wide|long|deep|tall|thick|broad|across|in\s+(?:diameter|length|height|width))(?:,\s*(?:and\s+)?|\s+(?:and|by)\s+)$/;

const BESIDE =
	/^(?:\s+\S+){0,2}?\s*(?:\((?:(?:vs\.?|versus|against|compared\s+with|from)\s)?|;(?=\s*$)|,?\s+or|,?\s+(?:vs\.?|versus|against|compared\s+(?:with|to)|up\s+from|down\s+from))\s*(?:about\s+|some\s+)?$/;

/** `a margin of 45.6 %, less than the 47.3 % forecast`: a level of the same measure. */
export const isLevelBeside = (text: string, previous: FigureFact, unit: string | null, start: number): boolean =>
	unit !== null &&
	unit === previous.unit &&
	/^[^.;:()]{0,40}(?:,|\s[-–—])\s+(?:\S+\s+)?(?:(?:less|more|lower|higher|greater|smaller|better|worse)\s+than|above|below)\s+(?:the\s+)?$/.test(
		text.slice(previous.end, start),
	);

/** `784 cases last year, 3 % fewer than in 2021`: a change of what is counted. */
export const isShareMore = (text: string, previous: FigureFact, start: number, end: number): boolean =>
	previous.counts !== null &&
	previous.unit !== '%' &&
	/^[^.;:()]{0,40}(?:,|\s[-–—])\s+(?:a|about|some|nearly|almost)?\s*$/.test(text.slice(previous.end, start)) &&
	/^\s+(?:more|fewer|less|higher|lower|up|down)\s+(?:than|from|on)\b/.test(text.slice(end, end + 20));

/** `rose to $3.4bn, or $1.20 a share, from [$3.0bn]`: where the first of them came from. */
export const cameFrom = (
	text: string,
	found: readonly FigureFact[],
	unit: string | null,
	from: number,
	start: number,
): FigureFact | null => {
	const last = found.at(-1);
	if (unit === null || last === undefined || last.why !== AS_BEFORE || last.start < from) return null;
	if (!/^(?:\s+(?:a|per)\s+[a-z]+)?,?\s+from\s+$/.test(text.slice(last.end, start))) return null;
	const first = found.findLast((fact) => fact.start >= from && fact.why !== AS_BEFORE);
	return first?.unit === unit && first.counts !== null ? first : null;
};

/** `drew 1.1 million visitors, a 9 % drop`: a change, told apart, of what was counted. */
export const isChangeApart = (text: string, previous: FigureFact, start: number): boolean =>
	previous.counts !== null &&
	previous.unit !== '%' &&
	/^(?:\s+[^,.;:()]{1,40})?,\s+(?:an?)\s+(?:(?:about|nearly|almost)\s+)?$/.test(text.slice(previous.end, start));

/** `12.1 % in Chile, 10.4 % in Peru and 9.7 % in Cuba`: the same of another place. */
export const isElsewhere = (
	text: string,
	previous: FigureFact,
	unit: string | null,
	start: number,
	end: number,
): boolean =>
	unit !== null &&
	unit === previous.unit &&
	previous.counts !== null &&
	/^(?:\s+of\s[^,;.:()]{1,30})?\s+(?:in|at|among)\s+[^,;.:()]{1,40}?(?:,\s+(?:and\s+)?|\s+and\s+)(?:about\s+|some\s+)?$/.test(
		text.slice(previous.end, start),
	) &&
	/^\s+(?:in|at|among)\s+(?:the\s+)?\p{Lu}/u.test(text.slice(end, end + 20));

/** "up from 16.1 mln in 1985 and 14.4 mln in 1981": one more amount to compare with. */
export const isNextLevel = (text: string, previous: FigureFact, unit: string | null, start: number): boolean =>
	unit !== null &&
	unit === previous.unit &&
	previous.why === AS_BEFORE &&
	/^\s+in\s[^,;:]{1,20}\band\s+$/.test(text.slice(previous.end, start));

/** `won a contract for $5m and [a bid] for $20m failed`: a phrase with a verb of its own behind. */
const leads = ({ clauses }: ParsedSentence, at: number, amount: number): boolean =>
	clauses.some((clause) => clause.at > amount && clause.subject.includes(at));

/** "Sales fell 12% and profit 5%", "in Spain the rate is 10.4%, in France 9.7%": the verb is left out the second time. */
export function isGapped(
	text: string,
	seen: Sighting,
	previous: FigureFact,
	unit: string | null,
	counts: string | null,
): boolean {
	const { spot, span } = seen;
	if (unit === null || unit !== previous.unit || spot === null) return false;
	if (counts === null && previous.counts === null && previous.action === null) return false;
	const between = text.slice(previous.end, span.start);
	if (
		between.length > REACH ||
		/[.;:(]|\b(?:above|below|beyond|than|against|after|before|despite|excluding|including)\b/.test(between) ||
		!/^\s*(?:,|and\b|but\b|while\b)/.test(between)
	)
		return false;
	const { chunks, words } = spot.parse;
	for (let at = spot.at - 1; at >= 0; at--) {
		const chunk = chunks[at];
		if (chunk === undefined || (words[chunk.last]?.end ?? 0) <= previous.end) break;
		if (chunk.kind === 'verb' || leads(spot.parse, at, spot.at)) return false;
	}
	return counts !== null || /^\s*,?\s*(?:and\s+|but\s+)?(?:in|at|for|on|among)\s[^,]*$/.test(between);
}
