import type { Mention } from '../../../domain/entity.ts';
import type { Party } from '../../../domain/fact.ts';
import { firstFrom, type Span } from '../../../domain/span.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { COLLECTIVE_NOUNS } from '../../lexicons/role-titles.ts';
import { isAmount } from './amount-words.ts';
import { isPersonNoun } from './persons.ts';
import { chunkOf, headAt, linkAt, lowerAt } from './spot.ts';

const TELLING: ReadonlySet<string> = new Set(['say', 'tell']);
const REPORTING: ReadonlySet<string> = new Set(
	'report estimate confirm add announce warn predict forecast claim note reckon calculate hope expect'.split(' '),
);

/** Of `shares in Acme, which had hoped for more, fell by 4 %` nobody tells it. */
const isReporting = ({ group: { base }, kind }: Clause): boolean =>
	REPORTING.has(base) && !(kind === 'relative' && /^(?:hope|expect)$/.test(base));

/** Words a source runs to at most. */
const LONGEST = 12;

/** The words as a party, pointing at the name the text gives in them, if any. */
export function partyOf(text: string, span: Span, mentions: readonly Mention[]): Party {
	const at = firstFrom(mentions, span.start);
	const mention = mentions[at];
	const name = mention !== undefined && mention.end <= span.end ? mention.name : null;
	return { start: span.start, end: span.end, text: text.slice(span.start, span.end), name };
}

/** Who tells a stretch's figures from an offset on. */
export interface Teller {
	readonly from: number;
	readonly source: Span;
}

/** Who says the figure at an offset: the last who tells before it, else the first behind. */
export const tellerOf = (tellers: readonly Teller[], offset: number): Span | null =>
	(tellers.findLast(({ from }) => from <= offset) ?? tellers[0])?.source ?? null;

/**
 * Who foresaw or reckoned an amount, by the words right behind it: `the 47.3 % forecast by [analysts]`, `a 5 % rise expected by
 * [brokers]`; undefined where no such words stand there, null where they name nobody who can tell.
 */
export function reckonedBy(parse: ParsedSentence, last: number): Span | null | undefined {
	for (let at = last + 1; at <= last + 3; at++) {
		if (/^(?:comma|mark|quote)$/.test(parse.words[at]?.class ?? 'mark')) return undefined;
		if (lowerAt(parse, at + 1) !== 'by' || !RECKONED.test(lowerAt(parse, at))) continue;
		const chunk = chunkOf(parse.chunks, at + 2);
		const phrase = parse.chunks[chunk];
		if (!isNounPhrase(phrase) || phrase.time || parse.words[phrase.head]?.class === 'number') return undefined;
		return sourceAt(parse, chunk, parse.chunks.length);
	}
	return undefined;
}

const RECKONED = /^(?:forecast|forecasted|expected|predicted|estimated|projected|anticipated|envisaged|foreseen)$/;

/** Who a stretch of a sentence's figures come from: "according to …", else the subjects of its verbs of saying. */
export function tellersIn(parse: ParsedSentence, stretch: Span): readonly Teller[] {
	const inside = (word: number): boolean => {
		const { start = -1 } = parse.words[word] ?? {};
		return start >= stretch.start && start < stretch.end;
	};
	for (let at = 0; at < parse.words.length - 2; at++)
		if (lowerAt(parse, at) === 'according' && lowerAt(parse, at + 1) === 'to' && inside(at))
			return alone(untilStop(parse, at + 2));
	const told = parse.clauses.filter(
		(clause) =>
			inside(clause.group.last) && !clause.group.negated && !isAddition(parse, clause) && !isDemand(parse, clause),
	);
	const quoted = quotedIn(parse, inside);
	if (quoted !== null) return alone(quoted);
	const tellers = sourcesOf(
		parse,
		told,
		(clause) =>
			(TELLING.has(clause.group.base) && !isNarrating(parse, clause)) ||
			putsNumber(parse, clause) ||
			putsAt(parse, clause),
	);
	if (tellers.length > 0) return tellers;
	const polled = polledIn(parse, inside);
	if (polled !== null) return alone(polled);
	const announced = announcedIn(parse, inside);
	if (announced.length > 0) return announced;
	const shown = shownIn(parse, inside);
	if (shown.length > 0) return shown;
	const papers = sourcesOf(parse, told, (clause) => isPaperShowing(parse, clause));
	return papers.length > 0 ? papers : sourcesOf(parse, told, isReporting).slice(0, 1);
}

/** `In [a Times poll], 40 % agreed`: a survey that the sentence opens with; `in the poll` may be where people vote. */
function polledIn(parse: ParsedSentence, inside: (word: number) => boolean): Span | null {
	const at = parse.chunks.findIndex(
		({ kind, first }, index) => kind === 'preposition' && inside(first) && (index === 0 || index === 1),
	);
	const phrase = at < 0 ? undefined : parse.chunks[at + 1];
	if (!/^(?:in|from)$/.test(linkAt(parse, at)) || !isNounPhrase(phrase)) return null;
	if (!/^(?:polls?|surveys?)$/.test(headAt(parse, at + 1))) return null;
	const asked =
		/^an?$/.test(lowerAt(parse, phrase.first)) ||
		/^(?:conducted|published|released)$/.test(lowerAt(parse, phrase.last + 1));
	return asked ? sourceAt(parse, at + 1, parse.chunks.length) : null;
}

/** `follows [the minister's] announcement that 400 posts would go`: whose word a noun with a clause of its own is. */
function announcedIn(parse: ParsedSentence, inside: (word: number) => boolean): readonly Teller[] {
	const { words } = parse;
	for (let at = 2; at < words.length - 1; at++) {
		if (words[at - 1]?.class !== 'genitive' || !ANNOUNCING.test(lowerAt(parse, at)) || !inside(at)) continue;
		const that = parse.chunks.find(
			({ first }) => first > at && first < at + NEAR_THAT && lowerAt(parse, first) === 'that',
		);
		const who = words[at - 2];
		if (
			that === undefined ||
			who === undefined ||
			words.slice(at + 1, that.first).some(({ class: kind }) => kind === 'verb' || kind === 'comma')
		)
			continue;
		const chunk = parse.chunks[chunkOf(parse.chunks, at - 2)];
		if (!isNounPhrase(chunk) || !canTell(parse, at - 2)) continue;
		return [
			{ from: words[that.first]?.end ?? 0, source: { start: words[chunk.first]?.start ?? who.start, end: who.end } },
		];
	}
	return [];
}

const ANNOUNCING =
	/^(?:announcement|claim|prediction|forecast|warning|statement|estimate|report|admission|assertion|allegation|finding|suggestion|revelation|assurance|boast)s?$/;

/** Words up to the clause: `announcement in July that`. */
const NEAR_THAT = 6;

/** `The bank published [research] showing that`: who brought out the paper that tells, or the paper where it is its own. */
function shownIn(parse: ParsedSentence, inside: (word: number) => boolean): readonly Teller[] {
	const showing = parse.clauses.find(
		({ kind, group, subject }) =>
			kind === 'doing' &&
			/^(?:show|suggest|indicate|reveal|find|say)$/.test(group.base) &&
			inside(group.last) &&
			SHOWING.test(headAt(parse, subject.at(-1) ?? -1)),
	);
	if (showing === undefined) return [];
	const paper = showing.subject.at(-1) ?? -1;
	const outer = parse.clauses.find(
		({ at, group, kind }) => at === paper - 1 && kind === 'main' && PUBLISHING.test(group.base),
	);
	const source = outer === undefined ? sourceAt(parse, paper, showing.at) : sourceOf(parse, outer);
	return source === null ? [] : [{ from: parse.words[showing.group.last]?.end ?? source.start, source }];
}

/** `Official data [showed] a rise to 40`: a paper as the subject. */
const isPaperShowing = (parse: ParsedSentence, { group, kind, passive, subject }: Clause): boolean =>
	kind === 'main' &&
	!passive &&
	group.modal === null &&
	/^(?:show|suggest|indicate|reveal|find)$/.test(group.base) &&
	SHOWING.test(headAt(parse, subject[0] ?? -1));

/** `…, the daily quoted [an official] as saying.`: the one quoted, not who quotes. */
function quotedIn(parse: ParsedSentence, inside: (word: number) => boolean): Span | null {
	for (const { at, group, passive } of parse.clauses) {
		if (!/^(?:quote|cite)$/.test(group.base) || passive || !inside(group.last)) continue;
		const phrase = parse.chunks[at + 1];
		if (!isNounPhrase(phrase) || lowerAt(parse, phrase.last + 1) !== 'as') continue;
		if (lowerAt(parse, phrase.last + 2) === 'saying') return sourceAt(parse, at + 1, parse.chunks.length);
	}
	return null;
}

const SHOWING =
	/^(?:research|rese?arch|reports?|surveys?|stud(?:y|ies)|figures|data|statistics|polls?|results|findings|analysis|review|census|documents?)$/;
const PUBLISHING = /^(?:produce|publish|release|issue|present|unveil|disclose|post)$/;

const alone = (source: Span | null): readonly Teller[] => (source === null ? [] : [{ from: source.start, source }]);

const sourcesOf = (
	parse: ParsedSentence,
	clauses: readonly Clause[],
	tells: (clause: Clause) => boolean,
): readonly Teller[] => clauses.flatMap((clause) => (tells(clause) ? alone(sourceOf(parse, clause)) : []));

/** `added the prize to two others`: a thing, not a word. */
const isAddition = (parse: ParsedSentence, { group, at }: Clause): boolean =>
	group.base === 'add' &&
	(group.modal !== null || (isNounPhrase(parse.chunks[at + 1]) && parse.chunks[at + 2]?.kind !== 'verb'));

/** `could [claim] 300 euros`, `claimed $5m in damages`: asked for, not told. */
const isDemand = (parse: ParsedSentence, { group, at }: Clause): boolean =>
	group.base === 'claim' && (group.modal !== null || isAmount(parse, at + 1));

/** `the play [tells the story] of two men`: made up, and vouched for by nobody. */
const isNarrating = (parse: ParsedSentence, { group, at }: Clause): boolean =>
	group.base === 'tell' && /^(?:story|stories|tales?|saga|legend|fable|myth)$/.test(headAt(parse, at + 1));

/** "police put the number at". */
const putsNumber = (parse: ParsedSentence, { group }: Clause): boolean =>
	group.base === 'put' && /^(?:number|toll|figure|total|count)$/.test(lowerAt(parse, group.last + 2));

/** `An embassy assessment puts output at 1.4 mln`: whoever reckons it. */
function putsAt(parse: ParsedSentence, { group, at, passive, subject }: Clause): boolean {
	if (
		(group.base !== 'put' && group.base !== 'peg') ||
		passive ||
		group.modal !== null ||
		!isNounPhrase(parse.chunks[at + 1])
	)
		return false;
	const link = parse.chunks.findIndex(
		({ first }, index) => index > at + 1 && index < at + 5 && lowerAt(parse, first) === 'at',
	);
	return link > 0 && isAmount(parse, link + 1) && subject.length > 0;
}

/** The subject, else ("…, said the ministry") the phrase behind the verb. */
function sourceOf(parse: ParsedSentence, clause: Clause): Span | null {
	if (isProverbial(parse, clause)) return null;
	if (clause.group.form === 'ing' && linkAt(parse, clause.at - 1) === 'as') return quotedBefore(parse, clause.at - 2);
	const subject = clause.subject[0] ?? -1;
	const turned = /^(?:comma|mark|adverb)$/.test(parse.chunks[clause.at - 1]?.kind ?? '') && clause.group.base === 'say';
	const behind = turned ? sourceAt(parse, clause.at + 1, parse.chunks.length) : null;
	if (behind === null && turned && subject < 0) {
		const told = describedFirst(parse, clause.at);
		if (told !== null) return told;
	}
	if (behind !== null || clause.passive) return behind;
	if (subject >= 0)
		return clause.kind === 'main' || clause.kind === 'relative' ? sourceAt(parse, subject, clause.at) : null;
	return parse.chunks[clause.at - 1]?.kind === 'noun' ? null : sourceAt(parse, clause.at + 1, parse.chunks.length);
}

/** `[Ann Lee], the mayor of the town where she was born, said this was a risk`: who a sentence begins with, described up to its verb. */
function describedFirst(parse: ParsedSentence, at: number): Span | null {
	const { chunks } = parse;
	const clause = chunks[at + 2]?.kind === 'verb' || chunks[at + 1]?.kind === 'verb';
	if (!clause || chunks[1]?.kind !== 'comma' || !isNounPhrase(chunks[2]) || chunks[at - 1]?.kind !== 'comma')
		return null;
	return sourceAt(parse, 0, 1);
}

/** `as [the man] says`, `as [they] say`: a turn of phrase, not who told it. */
function isProverbial(parse: ParsedSentence, { subject, group }: Clause): boolean {
	const who = subject[0] ?? -1;
	return (
		group.base === 'say' &&
		!group.past &&
		linkAt(parse, who - 1) === 'as' &&
		/^(?:man|saying|song|proverb|adage|poet|they|people|joke|slogan|bible)$/.test(
			headAt(parse, who) || linkAt(parse, who),
		)
	);
}

/** `quoted [an official] as saying`: whom the verb before takes. */
function quotedBefore(parse: ParsedSentence, from: number): Span | null {
	for (let at = from; at >= 0; at--) {
		const chunk = parse.chunks[at];
		if (chunk?.kind === 'verb') return /^(?:quote|cite)$/.test(chunk.base) ? sourceAt(parse, at + 1, from + 1) : null;
	}
	return null;
}

/** A phrase that can speak, with its tail: `a spokesman [for the army]`. */
function sourceAt(parse: ParsedSentence, at: number, stop: number): Span | null {
	const chunk = parse.chunks[at];
	if (!isNounPhrase(chunk) || chunk.time || !canTell(parse, chunk.head)) return null;
	if (lowerAt(parse, chunk.first) === 'whose') return null;
	let last = chunk.last;
	for (let tail = at + 1; tail < stop - 1 && last - chunk.first < LONGEST; tail += 2) {
		const next = parse.chunks[tail + 1];
		if (!/^(?:of|for|in|at|from|with)$/.test(linkAt(parse, tail)) || !isNounPhrase(next) || next.time) break;
		last = next.last;
	}
	return { start: parse.words[chunk.first]?.start ?? 0, end: parse.words[last]?.end ?? 0 };
}

const PAPERS =
	/^(?:report|survey|study|statement|poll|research|results|findings|analysis|review|assessment|estimates?|forecasts?|figures|data|statistics|newspaper|paper|magazine|letter|document|documents|reports|filing|analysts?|sources?|officials?|researchers|scientists|experts|economists|traders|brokers|dealers|ministry|board|panel|organi[sz]ers|authorities|spokesman|spokeswoman|spokesperson)$/;

function canTell(parse: ParsedSentence, head: number): boolean {
	const word = parse.words[head];
	if (word === undefined || word.class === 'number' || /^(?:this|that|which|there|what|who|we|you|i)$/.test(word.lower))
		return false;
	if (word.class === 'name' || word.mention >= 0) return true;
	if (word.class === 'pronoun') return /^(?:he|she|they|it)$/.test(word.lower);
	return (
		isPersonNoun(word.lower) ||
		COLLECTIVE_NOUNS.has(word.lower) ||
		PAPERS.test(word.lower) ||
		/^\p{Lu}/u.test(word.text)
	);
}

/** From a word to the comma, mark or clause that ends the source. */
function untilStop(parse: ParsedSentence, from: number): Span | null {
	let last = from;
	if (parse.words[from]?.class === 'time' && parse.words[from + 1]?.class === 'genitive') last += 2;
	while (last < Math.min(parse.words.length, from + LONGEST) && !endsSource(parse, last)) last++;
	while (last > from + 1 && /^(?:is|are|was|were|has|had|have)$/.test(lowerAt(parse, last - 1))) last--;
	const [first, end] = [parse.words[from], parse.words[last - 1]];
	return first === undefined || end === undefined || last === from ? null : { start: first.start, end: end.end };
}

function endsSource(parse: ParsedSentence, at: number): boolean {
	const word = parse.words[at];
	if (word === undefined || word.class === 'time') return true;
	if (/^(?:comma|mark|relative|subordinator|quote|verb|be|modal|have)$/.test(word.class)) return true;
	return /^(?:but|as|because|after|on|published|released|who|which)$/.test(word.lower);
}
