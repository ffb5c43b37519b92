import type { Block } from '../../domain/article.ts';
import type { Mention } from '../../domain/entity.ts';
import type { DateFact } from '../../domain/fact.ts';
import { contains, firstFrom, type Span } from '../../domain/span.ts';
import type { Draft, Extractor } from '../draft.ts';
import { Latest } from '../latest.ts';
import type { Term } from '../numerals/terms.ts';
import type { Sentence } from '../segment.ts';
import { agreeOnDays } from './dates/beside-day.ts';
import type { Clause } from './dates/clause.ts';
import { type Day, type Days, parseDay } from './dates/day.ts';
import { asHabit } from './dates/habits.ts';
import type { Placed } from './dates/placed.ts';
import { asSpokenThen } from './dates/quoted-day.ts';
import type { Reading, Resolved } from './dates/reading.ts';
import { directionOf } from './dates/tense.ts';
import { NO_MARKS, tenseMarks } from './dates/tense-marks.ts';
import { timedTerms } from './dates/times.ts';
import { insideTitle } from './dates/titles.ts';
import { verbPlaces } from './dates/verbs.ts';
import { agreeOnWeekdays } from './dates/weekdays.ts';
import { agreeOnYears } from './dates/years.ts';

const SILENT: ReadonlySet<Block['role']> = new Set(['byline', 'credit', 'related', 'row']);

/** Every time expression of an article, resolved against its publication date. */
export const dates: Extractor = { name: 'dates', extract: (draft) => extractDates(draft) };

/** Of the draft read last: figures ask for the days they are as of. */
const READ = new Latest<Draft, readonly DateFact[]>();

export function extractDates(draft: Draft): readonly DateFact[] {
	const known = READ.get(draft);
	if (known !== undefined) return known;
	const found = readDates(draft);
	READ.set(draft, found);
	return found;
}

function readDates(draft: Draft): readonly DateFact[] {
	const { article, segmentation } = draft;
	const placed = article.blocks.flatMap((block, index) =>
		SILENT.has(block.role) ? [] : readBlock(draft, block, index, segmentation.sentences),
	);
	const free = placed.filter(
		({ reading, span }) =>
			reading.rule !== 'date/none' && !insideName(draft.mentions, span) && !insideTitle(article.text, span),
	);
	const published = parseDay(article.published);
	const agreed = agreeOnYears(agreeOnWeekdays(free, article.text), published, article.text);
	const spoken = asSpokenThen(agreed, published, article.text);
	return resolveAll(agreeOnDays(spoken, article.text), published, article.text);
}

/** "The Sunday Times", "Black September", "Theresa May": part of a name is no time. */
function insideName(mentions: readonly Mention[], span: Span): boolean {
	for (let at = firstFrom(mentions, span.start + 1) - 1; at >= Math.max(0, firstFrom(mentions, span.start) - 2); at--) {
		const mention = mentions[at];
		if (mention !== undefined && contains(mention, span) && mention.end - mention.start > span.end - span.start)
			return true;
	}
	return false;
}

function readBlock(draft: Draft, block: Block, index: number, sentences: readonly Sentence[]): Placed[] {
	const { terms, times } = timedTerms(draft, block);
	if (times.length === 0) return [];
	let sentence = firstFrom(sentences, block.start);
	const headline = block.role === 'headline';
	const marks = headline ? NO_MARKS : tenseMarks(draft);
	let clause: Clause = { from: 0, to: 0, headline, verbs: [], marks };
	let earlier: Reading | null = null;
	return times.flatMap((reading) => {
		const [first, last] = [terms[reading.from], terms[reading.to - 1]];
		if (first === undefined || last === undefined) return [];
		({ sentence, clause } = clauseAround(terms, reading, clause, sentences, sentence, index));
		const direction = directionOf(terms, reading.from, reading.to, clause);
		const found: Reading = asHabit(terms, reading, direction, clause, earlier);
		earlier = found;
		return [{ reading: found, direction, span: { start: first.start, end: last.end }, sentence }];
	});
}

interface Place {
	readonly sentence: number;
	readonly clause: Clause;
}

/** Moves on to the sentence the reading stands in; sentences and readings both run forward. */
function clauseAround(
	terms: readonly Term[],
	reading: Reading,
	clause: Clause,
	sentences: readonly Sentence[],
	from: number,
	block: number,
): Place {
	const start = terms[reading.from]?.start ?? 0;
	let sentence = from;
	while (
		(sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= start &&
		sentences[sentence + 1]?.block === block
	)
		sentence++;
	const span = sentences[sentence];
	const [first, last] =
		span === undefined || span.block !== block
			? [0, terms.length]
			: [firstFrom(terms, span.start), firstFrom(terms, span.end)];
	if (first === clause.from && last === clause.to) return { sentence, clause };
	const verbs = verbPlaces(terms, first, last, clause.marks);
	return { sentence, clause: { ...clause, from: first, to: last, verbs } };
}

/** How far back a date still serves "the next day" and "two weeks later", in characters. */
const MEMORY = 600;

/** "up from a year earlier": what is compared with is not spoken of further. */
const COMPARED = 'date/counted-from-text';

/** How far apart the two ends of a range stand at most, in characters. */
const BESIDE = 16;

function resolveAll(placed: readonly Placed[], published: Day | null, text: string): DateFact[] {
	let before: Remembered | null = null;
	const facts: DateFact[] = [];
	for (const [index, one] of placed.entries()) {
		const { reading, span } = one;
		const resolved: Resolved =
			fitBehind(placed, index, facts) ??
			ofThatYear(placed, index, before, published) ??
			fitAhead(placed, index, published) ??
			onDayBehind(placed, index, published, text) ??
			resolveOne(one, before, published);
		if (
			resolved.days !== undefined &&
			!isAside(reading, resolved, before) &&
			!isComparedWith(one, before, text) &&
			!isCompared(one, text)
		)
			before = { ...resolved.days, at: span.end, part: reading.part, sentence: one.sentence };
		facts.push({
			kind: 'date',
			start: span.start,
			end: span.end,
			value: resolved.value,
			certainty: resolved.certainty,
			by: reading.rule,
			why: resolved.why,
		});
	}
	return facts;
}

/** What is compared with is not spoken of further, and neither is "the previous week": the next one counts from the same day. */
const isAside = ({ rule }: Reading, { days }: Resolved, before: Remembered | null): boolean =>
	days !== undefined &&
	((rule === COMPARED && days.first < days.last) ||
		(rule === 'date/after-last-named' && (before === null || days.last < before.first)));

/** "rose in February from January and 2 percent from a year earlier": the year counts from February. */
const isComparedWith = ({ span, sentence, reading }: Placed, before: Remembered | null, text: string): boolean =>
	before !== null &&
	before.sentence === sentence &&
	reading.rule === 'date/month' &&
	/\b(?:from|than|against|versus|vs) $/.test(text.slice(span.start - 9, span.start).replaceAll(/\s/g, ' '));

/** "40 mln compared with 30 mln last year": the next "a year ago" is no year before that one. */
const isCompared = ({ span, reading }: Placed, text: string): boolean =>
	(reading.rule === 'date/ago' || /^last\s+year$/i.test(text.slice(span.start, span.end))) &&
	/\b(?:compared|against|versus|vs)\b[^.;]{0,60}$|\bfrom\s+(?:about\s)?[$£€A-Z]{0,3}\d[^.;]{0,40}$/.test(
		text.slice(Math.max(0, span.start - 70), span.start).replaceAll(/\d\.\d/g, '00'),
	);

/** The date named last, which later ones count from. */
interface Remembered extends Days {
	readonly at: number;
	readonly part: string | undefined;
	readonly sentence: number;
}

function resolveOne(
	{ reading, direction, span, sentence }: Placed,
	before: Remembered | null,
	published: Day | null,
): Resolved {
	const near = before !== null && span.start - before.at < MEMORY ? before : null;
	const part = near !== null && near.sentence === sentence ? near.part : undefined;
	const beside = near !== null && near.sentence === sentence ? { beside: near } : {};
	return reading.resolve({ published, direction, before: near, ...beside, ...(part === undefined ? {} : { part }) });
}

/** "In January 2003 … In August of the same year": the month in the year that was named before it. */
function ofThatYear(
	placed: readonly Placed[],
	index: number,
	before: Remembered | null,
	published: Day | null,
): Resolved | null {
	const [one, next] = [placed[index], placed[index + 1]];
	if (one?.reading.fit === undefined || next === undefined || before === null) return null;
	if (next.reading.rule !== COMPARED || next.span.start - one.span.end > ' of '.length) return null;
	const year = next.reading.resolve({ published, direction: next.direction, before });
	return year.days === undefined || !/^\d{4}$/.test(year.value ?? '') ? null : one.reading.fit('upTo', year);
}

/** What may stand between an hour and its day: "14:30 GMT (10:30 a.m. EDT) on Friday". */
const ELSEWHERE = /^(?: local time)? \([^()]{3,25}\),? (?:on )?$/;

/** An hour whose day is named behind the same hour of another zone. */
function onDayBehind(placed: readonly Placed[], index: number, published: Day | null, text: string): Resolved | null {
	const [one, next] = [placed[index], placed[index + 1]];
	if (one?.reading.rule !== 'date/clock' || next === undefined) return null;
	if (!ELSEWHERE.test(text.slice(one.span.end, next.span.start))) return null;
	const { days } = next.reading.resolve({ published, direction: next.direction, before: null });
	return days === undefined ? null : one.reading.resolve({ published, direction: one.direction, before: days });
}

/** The reading right behind, where it ends this one's range or names the same time. */
function fitAhead(placed: readonly Placed[], index: number, published: Day | null): Resolved | null {
	const [one, next] = [placed[index], placed[index + 1]];
	if (one?.reading.next === undefined || next === undefined || next.span.start - one.span.end > BESIDE) return null;
	const { reading } = one;
	if (reading.next !== 'same' && reading.next !== 'end' && reading.fit === undefined) return null;
	if (reading.next === 'list' && next.reading.fit !== undefined) return null;
	const other = next.reading.resolve({ published, direction: next.direction, before: null });
	if (other.value === null) return null;
	if (reading.next === 'end') return reading.endingWith?.(other) ?? null;
	return reading.next === 'same'
		? { ...other, why: `the same as ${other.value}` }
		: (reading.fit?.('upTo', other) ?? null);
}

/** The reading right before, where it has the year and this one does not: "December 2003 to January". */
function fitBehind(placed: readonly Placed[], index: number, facts: readonly DateFact[]): Resolved | null {
	const [previous, one] = [placed[index - 1], placed[index]];
	const fact = facts[index - 1];
	const next = previous?.reading.next;
	if (one?.reading.fit === undefined || fact === undefined || (next !== 'range' && next !== 'list')) return null;
	if (previous?.reading.fit !== undefined || one.span.start - fact.end > BESIDE) return null;
	const start = previous?.reading.resolve({ published: null, direction: one.direction, before: null });
	return start?.days === undefined ? null : one.reading.fit('onFrom', start);
}
