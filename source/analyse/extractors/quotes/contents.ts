import type { Span } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import { REPORTING_VERBS, type ReportingSense } from '../../lexicons/reporting-verbs.ts';
import type { Quotation } from './quotations.ts';
import { countWords, overlapping } from './words.ts';

/**
 * A quotation that begins inside a content and ends it keeps its closing mark, and one that begins it and ends inside its opening
 * one: `it was “a mistake”`, `“a mistake” had been made`.
 */
function withMarks(text: string, span: Span, quotations: readonly Quotation[]): Span {
	const within = overlapping(quotations, span);
	const [first, last] = [within[0], within.at(-1)];
	const opens = first?.closed === true && first.start === span.start && first.outer.end < span.end;
	const start = opens ? first.outer.start : span.start;
	const ends =
		last !== undefined &&
		last.outer.start > start &&
		last.end >= span.end &&
		/^,?$/.test(text.slice(span.end, last.end));
	return { start, end: ends ? last.outer.end : span.end };
}

/** A verb that may go on with the subject of the cue: `… but conceded`, `… and has vowed`, `…, adding`. */
const GOES_ON =
	/(,?\s)(but|and|then)\s(?:(?:also|later|then|even|again|[a-z]+ly)\s)?(?:(has|have|had)\s(?:also\s|[a-z]+ly\s)?)?([a-z]{3,})\s|,\s(?:(?:but|and|while|also)\s)?([a-z]{2,}ing)\s/g;

/** `… | and added: “It was late”`: a verb with a colon and marks of its own. */
const INTRODUCES = /,?\s(?:but|and|then)\s(?:(?:also|later|then|[a-z]+ly)\s)?([a-z]{3,}):\s["“‘']/g;

/** `… | and offered his congratulations`: an act done in saying so, by who speaks. */
const PERFORMS =
	/,?\s(?:but|and)\s(?:also\s)?(?:offered|sent|expressed|extended|conveyed|gave)\s(?:(?:his|her|its|their|the|deepest|sincere|warm(?:est)?|heartfelt|full)\s)*(?:congratulations|condolences|apolog(?:y|ies)|thanks|sympath(?:y|ies)|gratitude|regrets?|best\swishes)\b/;

/** `… | but would not give details`, `… | but gave no date`: what the speaker kept back. */
const KEEPS_BACK =
	/,?\s(?:but|and|although|though)\s(?:(?:(?:would|did)(?:\snot|n['’]t)|declined\sto|refused\sto|failed\sto)\s(?:offer|give|provide|elaborate|say|disclose|specify|name|identify|explain|go\sinto)\b|(?:gave|offered|provided|released)\s(?:no|few|little)\s(?:further\s|other\s|more\s)?(?:details?|reasons?|explanations?|information|specifics|figures|names?|dates?|evidence)\b)/;

/** Senses of verbs by which a speaker goes on speaking. */
const TALKS: ReadonlySet<ReportingSense> = new Set([
	'say',
	'assert',
	'announce',
	'ask',
	'concede',
	'direct',
	'commit',
	'judge',
	'describe',
]);

const talks = (form: string): boolean => REPORTING_VERBS.get(form)?.senses.some((sense) => TALKS.has(sense)) ?? false;

/** Verbs of talk that as often say what else the content holds: `… and offer help`. */
const AMBIGUOUS =
	/^(?:add|read|go|begin|continu|releas|shar|leak|tip|broadcast|press|pos|order|bann|barr|charg|offer|agree|decid|attack|knock|back|credit|hail|nam|call|support|cast|term|fram|referr|accus|reject|push|invit|commit|encourag|persuad|request|requir|demand|report|inform|brief|bash|hammer|endors)/;

/** `approved the deal | and it is expected …`: a phrase ends where a clause of its own begins. */
const OTHER_CLAUSE =
	/,?\s(?:and|but|so)\s(?:it|he|she|they|this)\s(?:is|was|are|were|has|have|had|will|would|could|can)\b/;
const FINITE = /\b(?:is|was|are|were|has|have|had|will|would|could|can|may|might|should|must|not)\b/;
const SAYS = /\b(?:sa(?:y|ys|id|ying)|told|tell|added|adding)\b/;

/** `revealed that the bridge was shut | , clerks told the Lima Post`: who told all of it. */
const TOLD_BY =
	/,\s(?:[\p{L}’'-]+\s){1,5}(?:told|has told|have told)\s(?:the\s)?\p{Lu}[\p{L}]*(?:\s\p{Lu}\p{L}*){0,3}$/u;

/** `said it is open but | has vowed`, `said it is open, | adding`: the speaker's next deed is no part of what was said. */
function nextDeed(text: string, cue: Span, start: number, end: number): number {
	if (start < cue.end) return end;
	const words = text.slice(start, Math.min(end, start + 600));
	const said = text.slice(cue.start, Math.min(cue.end, cue.start + 100)).toLowerCase();
	const auxiliary = /^(has|have|had)\s/.exec(said)?.[1];
	const past = said.split(/\s/).some((word) => /(?:ed|said|told|spoke|thought|wrote|swore)$/.test(word));
	const other = OTHER_CLAUSE.exec(words);
	if (
		other &&
		!/^(?:that|how|to|whether|if)\s/.test(words) &&
		!FINITE.test(words.slice(0, other.index)) &&
		!SAYS.test(said)
	)
		return start + other.index;
	const outer = TOLD_BY.exec(words);
	if (outer && end - start <= 600 && !isOpen(words.slice(0, outer.index))) return start + outer.index;
	const added = words.search(/\sadding\sthat\s/);
	if (added > 0 && past && !isOpen(words.slice(0, added))) return start + added;
	const performed = PERFORMS.exec(words);
	if (performed && past && !isOpen(words.slice(0, performed.index))) return start + performed.index;
	const kept = KEEPS_BACK.exec(words);
	if (kept && past && !isOpen(words.slice(0, kept.index))) return start + kept.index;
	for (const match of words.matchAll(INTRODUCES)) {
		if (!isOpen(words.slice(0, match.index)) && talks(match[1] ?? '')) return start + match.index;
	}
	for (const match of words.matchAll(GOES_ON)) {
		const [, , link, helper, verb, ing] = match;
		if (isOpen(words.slice(0, match.index))) continue;
		if (ing !== undefined) {
			if (talks(ing) && (ing === 'adding' || !AMBIGUOUS.test(ing))) return start + match.index;
			continue;
		}
		if (verb === undefined) continue;
		if (helper !== undefined && helper === auxiliary && link !== 'then') return start + match.index;
		const same = helper === undefined && past && /(?:ed|said|told)$/.test(verb);
		if (same && talks(verb) && (link === 'but' || !AMBIGUOUS.test(verb))) return start + match.index;
	}
	return end;
}

/** Whether a quotation stands open at the end of the words. */
const isOpen = (words: string): boolean =>
	(words.match(/“/g)?.length ?? 0) > (words.match(/”/g)?.length ?? 0) || (words.match(/"/g)?.length ?? 0) % 2 === 1;

/** Whether a quotation begins here: its "that" is the speaker's own word. */
const outerStart = (quotations: readonly Quotation[], at: number): boolean =>
	overlapping(quotations, { start: at, end: at + 1 }).some(({ start }) => start === at);

/** A content that begins with a quotation of whole sentences, or one with a comma, ends with it, not in the words behind. */
function withinSentence(text: string, span: Span, quotations: readonly Quotation[]): number {
	const [first] = overlapping(quotations, span);
	if (first?.closed !== true || first.outer.start > span.start || first.outer.end >= span.end) return span.end;
	const next = text.slice(first.outer.end, first.outer.end + 3);
	const whole = /[.?!]/.test(text[first.end - 1] ?? '') && /^\s+\p{Lu}/u.test(next);
	// `…, “will close in June,” | subject to approval`: no marks open again behind it.
	const leads = text[first.end - 1] === ',' && /^\s\p{Ll}/u.test(next) && overlapping(quotations, span).length === 1;
	return whole || leads ? first.end : span.end;
}

/** `said “no deal” | in Oslo`: when and where nothing but a phrase was said is no part of it. */
function withinMarks(text: string, cue: Span, span: Span, quotations: readonly Quotation[]): number {
	const [first, ...others] = overlapping(quotations, span);
	const begins =
		first?.closed === true && others.length === 0 && first.outer.start >= cue.end && first.start >= span.start;
	if (!begins || first.outer.end >= span.end || !/^\s*["“”‘’']*$/.test(text.slice(span.start, first.start)))
		return span.end;
	const rest = text.slice(first.outer.end, span.end);
	return SAID.test(text.slice(cue.start, cue.end)) && OCCASION.test(rest) && !HAS_VERB.test(rest)
		? first.end
		: span.end;
}

/** Verbs that take no mere phrase but the words that were spoken. */
const SAID = /\b(?:said|says|say|saying|replied|answered|shouted|cried|joked|quipped|repeated)\s*$/i;
/** A clause goes on behind the marks. */
const HAS_VERB =
	/\b(?:is|was|are|were|has|have|had|will|would|could|can|may|might|should|must|did|does|do|\p{Ll}{2,}ed)\b/u;
/** A place or a time of few words. */
const OCCASION = /^\s(?:in|at|on|during|after|before|from|outside|inside|near)\s(?:[\p{L}\p{N}’'.-]+\s?){1,5}$/u;

/** `said he wanted | “to go back”`: a content that breaks off right before marks goes on with what stands between them. */
function upTo(text: string, cue: Span, { start, end }: Span, quotations: readonly Quotation[]): number {
	if (start < cue.end || !/[\p{L}\p{N}]\s*$/u.test(text.slice(end - 2, end))) return end;
	const next = overlapping(quotations, { start: end, end: end + 4 })[0];
	const joins =
		next?.closed === true &&
		next.outer.start >= end &&
		/^\s*$/.test(text.slice(end, next.outer.start)) &&
		/^[\p{Ll}]/u.test(text.slice(next.start, next.start + 1));
	return joins ? next.end : end;
}

/** From this share of a quotation's words on, a content that reaches into it takes it whole. */
const TAKES_WHOLE = 0.4;

const EDGE = /[\s"“”„‟«»'‘’`,;:.–—-]/;
const LEADING = /^that\s+/i;

/** The words said: without space, quote marks and the comma that leads over to the cue. */
export function bare(text: string, span: Span): Span {
	let { start, end } = span;
	while (start < end && EDGE.test(text[start] ?? '') && text[start] !== '.') start++;
	while (end > start && /[\s"“”„‟«»'‘’`,;:–—-]/.test(text[end - 1] ?? '')) end--;
	return { start, end };
}

/**
 * The pieces of a content drawn to the edges of the quotations they reach into: words between quote marks are
 * said together or not at all.
 */
export function snap(text: string, attribution: Attribution, quotations: readonly Quotation[]): Span[] {
	const { cue, source } = attribution;
	const pieces: Span[] = [];
	for (const piece of attribution.content) {
		let { start, end } = piece;
		for (const quotation of overlapping(quotations, piece)) {
			if (cue.start < quotation.end && quotation.start < cue.end) continue;
			const shared = { start: Math.max(start, quotation.start), end: Math.min(end, quotation.end) };
			const share = countWords(text, shared) / Math.max(1, countWords(text, quotation));
			if (share >= TAKES_WHOLE) {
				start = Math.min(start, quotation.start);
				end = Math.max(end, quotation.end);
			} else if (quotation.start <= start) start = Math.min(end, quotation.outer.end);
			else if (quotation.end >= end) end = Math.max(start, quotation.outer.start);
		}
		end = withinSentence(text, { start, end: upTo(text, cue, { start, end }, quotations) }, quotations);
		end = withinMarks(text, cue, { start, end }, quotations);
		for (const own of source ? [cue, source] : [cue]) {
			if (own.start <= start && own.end > start) start = Math.min(end, own.end);
			else if (own.start < end && own.end >= end) end = Math.max(start, own.start);
		}
		const words = withMarks(text, bare(text, { start, end: nextDeed(text, cue, start, end) }), quotations);
		const opens = outerStart(quotations, words.start);
		const that = opens ? null : LEADING.exec(text.slice(words.start, Math.min(words.end, words.start + 8)));
		const trimmed = that ? { start: words.start + that[0].length, end: words.end } : words;
		const last = pieces.at(-1);
		if (trimmed.end <= trimmed.start || (last && last.end >= trimmed.end)) continue;
		pieces.push(last && trimmed.start < last.end ? { start: last.end, end: trimmed.end } : trimmed);
	}
	return pieces;
}

/**
 * Sorts pieces into statements. A cue between two pieces interrupts one statement (`“We came,” she said, “too
 * late.”`) or stands between two (`“We came,” she said. “It was late.”`).
 */
export function statements(text: string, pieces: readonly Span[], cue: Span): Span[][] {
	const groups: Span[][] = [];
	for (const piece of pieces) {
		const group = groups.at(-1);
		const last = group?.at(-1);
		if (group && last && carriesOn(text, last, piece, cue)) group.push(piece);
		else groups.push([piece]);
	}
	return groups;
}

function carriesOn(text: string, before: Span, after: Span, cue: Span): boolean {
	const between = text.slice(before.end, Math.min(after.start, before.end + 400));
	const first = text.slice(after.start, after.start + 1);
	const interrupted = cue.start >= before.end && cue.end <= after.start;
	if (!interrupted) return !/[.?!]["”’')\]]?\s/.test(between) && !/[.?!]$/.test(text.slice(before.start, before.end));
	if (/[.?!]["”’']?\s*["“‘']?$/.test(between.trimEnd())) return false;
	return first === first.toLowerCase() || /,\s*["“‘']?\s*$/.test(between);
}
