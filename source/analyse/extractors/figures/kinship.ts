import type { FigureFact } from '../../../domain/fact.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { TIME_UNITS } from '../../lexicons/calendar.ts';
import { isChangeForm } from './change-forms.ts';
import { AS_BEFORE } from './compared.ts';
import { isCurrency } from './measure.ts';
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
	const including = /\b(?:including|among\s+(?:them|whom)\s+(?:were|are))\s+(?:\S+\s+){0,6}$/.test(between);
	const amongThem =
		/^[^.;:()]{0,75}(?:,|\s[-–—])\s*(?:(?:with|including|and)\s+)?(?:(?:about|around|some|nearly|almost|only|just|at least)\s+)?$/.test(
			between,
		) &&
		/^(?!\S*(?:half|thirds?|quarters?|fifths?|tenths?|%)\s)\S+(?:\s+\S+)?\s+of\s+(?:them|whom|those|these|which)(?!\s+(?:who|with|in|from)\b)/.test(
			text.slice(start, start + 40),
		);
	if (joined || including || amongThem)
		return { action: previous.action, counts: counted ? null : previous.counts, near: true };
	if (!counted && IN_CONDITION.test(text.slice(start, start + 50)) && /,\s*$/.test(between) && isMany(previous))
		return { action: previous.action, counts: previous.counts, near: true };
	if (
		!counted &&
		OF_THEM.test(text.slice(Math.max(0, previous.start - 12), previous.start)) &&
		/^[^.;:]{0,50},\s*$/.test(between)
	)
		return { action: null, counts: previous.counts, near: true };
	if (!counted && THEM.test(text.slice(start, start + 30)) && isMany(previous))
		return { action: null, counts: previous.counts, near: false };
	if (previous.action !== null && ALONG.test(between))
		return { action: previous.action, counts: counted ? null : previous.counts, near: false };
	if (!counted && ofWhom(text, previous, between))
		return { action: FROM.test(between) ? previous.action : null, counts: previous.counts, near: true };
	const elsewhere =
		!counted &&
		/^(?:\s+(?:dead|injured|wounded|killed|missing|hurt))?\s+(?:in|at|on|near)\s+(?:[^\s,]+(?:\s+|(?=,))){1,9}(?:,\s*(?:(?:and|with)\s+)?|(?:and|with)\s+)(?:another\s+)?$/.test(
			between,
		);
	return elsewhere ? { action: previous.action, counts: previous.counts, near: false } : NOTHING;
}

/** `14 were taken to hospital, [four in a critical condition]`. */
const IN_CONDITION = /^\w+\s+in\s+(?:an?\s+)?\w+\s+(?:condition|state)\b/;

/** `tested 320 samples and found lead in [45 of them]`. */
const THEM = /^[\w,]+\s+of\s+them\b/;

const isMany = ({ counts, value }: FigureFact): boolean =>
	value > 1 && /(?:[^s]s|people|men|women|children)$/.test(counts ?? '');

/** `4,200 patients, of whom [2,100]`, `from 2,100 offences to [2,016]`. */
const ofWhom = (text: string, previous: FigureFact, between: string): boolean =>
	/^[^.;:()]{0,40},?\s+of\s+(?:whom|which|these|those|them)\s+(?:only\s+|about\s+|some\s+|just\s+|at\s+least\s+|nearly\s+|almost\s+)*$/.test(
		between,
	) ||
	(FROM.test(between) && /\bfrom\s+$/.test(text.slice(Math.max(0, previous.start - 8), previous.start)));

const FROM = /^\s+(?:[^,.;:()]{1,24}\s)?to\s+(?:only\s+|about\s+|some\s+|just\s+|nearly\s+|almost\s+)*$/;

/** `81 tanks were destroyed, along with 700 lorries`. */
const ALONG =
	/^[^.;:()"“]{1,60}?,?\s+(?:along\s+with|together\s+with|as\s+well\s+as)\s+(?:(?:another|about|some|at\s+least|more\s+than)\s+)*$/;

/** `Of the 60 schools inspected, 22`. */
const OF_THEM = /(?:^|[.;"“\s])Of\s+(?:the|its|his|her|their|those|these)\s+$/;

/** `31 people died and 200 were rescued`, `lost 65 officers and hired only 22`, `put in 25 pumps, only one has failed`: most likely more of the same. */
export const isOfSameKind = (text: string, previous: FigureFact, start: number): boolean =>
	previous.unit === null &&
	previous.counts !== null &&
	(previous.action !== null || /\bbut\s+only\s+$/.test(text.slice(previous.end, start))) &&
	/^[^.;:()"“]{0,70}(?:\b(?:and|but|while|though)|,(?=\s+only\s+$))\s+(?:[a-z]+\s+){0,3}$/.test(
		text.slice(previous.end, start),
	);

/** Between a figure and one of the same kind at another time: "600 mln dlrs this year against 425 mln". */
const COMPARES =
	/(?:\bcompared\s+(?:with|to)|\bagainst|\bafter|\bversus|\bvs\.?|\b(?:up|down|increased|reduced|raised|lowered|cut)?\s*from|\bto|\bincluding|\bof\s+which|\()\s*(?:about\s+|some\s+|only\s+|just\s+|(?:an?\s+)?(?:estimated|revised|projected|provisional|record|forecast)\s+)?$/;

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
	if (isStepEnd(kin, between, value)) return { unit: kin.unit, sure: false, why: null };
	const ratio = value / kin.value;
	const goesOn = kin.why === AS_BEFORE && /^[^,;:]*\band\s+$/.test(between);
	const scale = value < SUM ? NEAR_SCALE : SCALE;
	const like = (COMPARES.test(between) || goesOn) && between.length < REACH && ratio < scale && ratio > 1 / scale;
	if (value < SUM && (!like || value < SMALL || isLength(kin.unit))) return null;
	if (!like && !/^[A-Z]{3}$/.test(kin.unit)) return null;
	const why = kin.why?.match(WHOSE)?.[0] ?? null;
	return { unit: kin.unit, sure: like && kin === found.at(-1) && why === null, why };
}

/** `gained 300 crowns to [8,600]`: where a step in money led. */
const isStepEnd = ({ unit, action, value }: FigureFact, between: string, level: number): boolean =>
	/^\s*,?\s*(?:to|at)\s+$/.test(between) && level > value && isCurrency(unit) && isChangeForm(action);

/** "7.3 billion dlrs" of whichever country: the sums beside it are of no surer money. */
const WHOSE = /^whose (?:dollars|currency)/;

/** "12 years from 10,000 readers" compares nothing. */
const isLength = (unit: string): boolean => TIME_UNITS.has(unit);

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
		/[.;:(]|\b(?:above|below|beyond|than|against|after|before|despite|excluding|including|from)\b/.test(between) ||
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
