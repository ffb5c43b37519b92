import type { Mention } from '../../../domain/entity.ts';
import type { Party } from '../../../domain/fact.ts';
import { firstFrom, type Span } from '../../../domain/span.ts';
import { WEEKDAYS } from '../../lexicons/calendar.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';

const TELLING: ReadonlySet<string> = new Set(['said', 'says', 'told']);
const REPORTING: ReadonlySet<string> = new Set(['reported', 'reports', 'estimates', 'estimated', 'confirmed', 'added']);

/** Words an attribution's source runs to at most. */
const LONGEST_SOURCE = 12;

/** The words as a party, pointing at the name the text gives in them, if any. */
export function partyOf(text: string, span: Span, mentions: readonly Mention[]): Party {
	const at = firstFrom(mentions, span.start);
	const mention = mentions[at];
	const name = mention !== undefined && mention.end <= span.end ? mention.name : null;
	return { start: span.start, end: span.end, text: text.slice(span.start, span.end), name };
}

/** Who a sentence's figures come from: "according to …", else the subject of its verb of saying. */
export function sourceIn(terms: readonly Term[], from: number, to: number): Span | null {
	let telling: Span | null = null;
	let reporting: Span | null = null;
	for (let at = from; at < to; at++) {
		const word = wordAt(terms, at);
		if (word === 'according' && wordAt(terms, at + 1) === 'to') return stretch(terms, at + 2, to);
		if (TELLING.has(word)) telling ??= subjectOf(terms, at, from, to);
		else if (REPORTING.has(word) || putsNumber(terms, at)) reporting ??= subjectOf(terms, at, from, at + 1);
	}
	return telling ?? reporting;
}

/** "police put the number at". */
const putsNumber = (terms: readonly Term[], at: number): boolean =>
	/^puts?$/.test(wordAt(terms, at)) &&
	wordAt(terms, at + 1) === 'the' &&
	/^(?:number|toll|figure|total|count)$/.test(wordAt(terms, at + 2));

/** From `at` to the comma, full stop or clause that ends the source. */
function stretch(terms: readonly Term[], at: number, end: number): Span | null {
	let last = at;
	while (last < Math.min(end, at + LONGEST_SOURCE) && !endsSource(terms, last)) last++;
	return spanOf(terms, at, last);
}

const BOUNDS: ReadonlySet<string> = new Set(
	[', . ; " ” “ \' ’ ‘ ` ( ) – — _', 'and but as that when where because if while'].join(' ').split(' '),
);
const SOURCE_ENDS: ReadonlySet<string> = new Set(['which', 'who', 'while', 'after', 'on', 'there']);

const bounds = (terms: readonly Term[], at: number): boolean => BOUNDS.has(wordAt(terms, at));
const endsSource = (terms: readonly Term[], at: number): boolean =>
	SOURCE_ENDS.has(wordAt(terms, at)) || bounds(terms, at);

/** Left of the verb up to a comma or the sentence's start, else ("…, said the ministry") right of it. */
function subjectOf(terms: readonly Term[], verb: number, from: number, to: number): Span | null {
	if (wordAt(terms, verb + 1) === 'by' || BE.has(wordAt(terms, verb - 1)) || ARTICLES.has(wordAt(terms, verb - 1)))
		return null;
	let first = verb;
	while (first > Math.max(from, verb - LONGEST_SOURCE) && !bounds(terms, first - 1)) first--;
	if (first === verb) return invertedSubject(terms, verb + 1, Math.min(to, verb + LONGEST_SOURCE));
	return isNounPhrase(terms, first, verb) ? spanOf(terms, first, withoutAdverbs(terms, first, verb)) : null;
}

function invertedSubject(terms: readonly Term[], from: number, to: number): Span | null {
	let end = from;
	while (end < to && !endsSource(terms, end)) end++;
	return isNounPhrase(terms, from, end) && !PRONOUNS.has(wordAt(terms, from)) ? spanOf(terms, from, end) : null;
}

const PRONOUNS: ReadonlySet<string> = new Set(['they', 'he', 'she', 'we', 'it', 'there', 'that', 'i', 'you', 'this']);

/** A short stretch without a verb, a number or a preposition in front can name who says it. */
function isNounPhrase(terms: readonly Term[], from: number, to: number): boolean {
	if (NO_SPEAKERS.has(wordAt(terms, from))) return false;
	for (let at = from; at < to; at++) {
		const term = terms[at];
		if (term === undefined || term.kind === 'number' || term.word === '$') return false;
		if (at < to - 1 && FINITE.has(term.word)) return false;
	}
	return to > from;
}

const FINITE: ReadonlySet<string> = new Set(
	'is are was were be been will would can could may might must should does do did has have had killed wounded injured'.split(
		' ',
	),
);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'of']);
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);
const NO_SPEAKERS: ReadonlySet<string> = new Set(['which', 'it', 'this', 'what', 'who', 'by', 'in', 'of', 'to', 'for']);

/** "the ministry on Friday also said": the subject without what belongs to the verb. */
function withoutAdverbs(terms: readonly Term[], first: number, verb: number): number {
	let end = verb;
	while (end > first + 1 && (OF_THE_VERB.has(wordAt(terms, end - 1)) || WEEKDAYS.has(wordAt(terms, end - 1)))) end--;
	return end;
}

const OF_THE_VERB: ReadonlySet<string> = new Set(['also', 'has', 'had', 'have', 'later', 'on', 'earlier']);

function spanOf(terms: readonly Term[], from: number, to: number): Span | null {
	const [first, last] = [terms[from], terms[to - 1]];
	return first === undefined || last === undefined || to <= from ? null : { start: first.start, end: last.end };
}
