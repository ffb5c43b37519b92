import { isNounPhrase } from '../../grammar/chunks.ts';
import { PAST_ALIKE } from '../../grammar/clause.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { MONTHS, WEEKDAYS } from '../../lexicons/calendar.ts';
import type { Stated } from './deed.ts';
import type { Page } from './page.ts';
import type { Time } from './times.ts';
import { isOfComingDay } from './under-way.ts';

/** Verbs of arranging, whose present tense is of what is coming wherever a coming day is named beside them. */
const ARRANGING =
	/^(?:hold|stage|host|mount|organi[sz]e|launch|release|open|celebrate|put on|screen|broadcast|air|publish|show|premiere)$/;

/** `is holding a feast [on Saturday]`: a present with a day that is named is of what is ahead. */
export function isComing(page: Page, clause: Clause, time: Time, stated: Stated): boolean {
	const { words, chunks } = page;
	const { group } = clause;
	const opener = words[group.first]?.lower ?? '';
	if (clause.kind === 'attendant' && clause.governor?.group.base === 'be')
		return stated === 'done' && !clause.governor.group.past && isOfComingDay(page, clause.governor);
	// said it would meet them on Friday
	if (stated === 'possible') return /^would/.test(group.modal ?? '') && time !== null && isDay(time.text);
	if (stated !== 'done' || group.past || group.modal !== null || isOfPast(page, clause)) return false;
	const isProgressive = /^(?:am|is|are|'m|'s|'re)$/.test(opener) && words[group.last]?.lower.endsWith('ing') === true;
	// the talks are held on Monday
	if (clause.passive)
		return (
			/^(?:is|are)$/.test(opener) &&
			(words[group.last - 1]?.lower !== 'being' || ARRANGING.test(group.base)) &&
			time !== null &&
			isDay(time.text) &&
			!MONTH.test(time.text)
		);
	// Peru face Chile on Sunday
	if (!isProgressive) return time !== null && group.form === 'finite' && group.first === group.last && isDay(time.text);
	if (time !== null) return isDay(time.text);
	if (!ARRANGING.test(group.base)) return false;
	for (let at = clause.at + 1; at < chunks.length; at++) {
		const chunk = chunks[at];
		if (chunk?.kind === 'mark' || (chunk?.kind === 'verb' && chunk.past)) return false;
		if (!isNounPhrase(chunk) || !chunk.time) continue;
		const text = words.slice(chunk.first, chunk.last + 1).map((word) => word.text);
		return isDay(text.join(' '));
	}
	return false;
}

/** `Banks cut their rates on Friday`: a past that looks like a present, `holds a lead`: a state. */
const isOfPast = ({ chunks, words }: Page, { group, at }: Clause): boolean => {
	const object = chunks[at + 1];
	const isState =
		group.base === 'hold' && isNounPhrase(object) && HELD.test((words[object.head]?.lower ?? '').replace(/s$/, ''));
	return (
		isState || (PAST_ALIKE.test(group.base) && words[group.last]?.lower === group.base && group.first === group.last)
	);
};

const HELD =
	/^(?:lead|advantage|stake|share|view|opinion|record|title|post|position|office|seat|degree|passport|belief)$/;

/** `held in July`: every year, or the next. */
const MONTH =
	/^(?:early |late |mid-?)?(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;

const isDay = (text: string): boolean =>
	!/\b(?:last|past|this|previous|ago|today|now|yesterday|since|recent|current|every|each)\b/i.test(text) &&
	(/\b(?:next|tomorrow|coming|weekend|summer|autumn|winter|spring)\b/i.test(text) ||
		text.split(/[\s.]+/).some((word) => NAMED.has(word.toLowerCase())));

const NAMED: ReadonlySet<string> = new Set([...WEEKDAYS.keys(), ...MONTHS.keys()]);
