import type { Span } from '../../../domain/span.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { CHANGE_VERBS, LEVEL_VERBS } from '../../lexicons/changes.ts';
import { beforeQualifier, isAmount, isTime, isYear } from './amount-words.ts';
import { subjectWords } from './clause-subject.ts';
import { isPeriod, type Measured, nothing } from './measure.ts';
import { isMeasure, nounWords, phraseWords } from './noun-words.ts';
import { isOpen } from './predicate.ts';
import { chunkOf, governedBy, headAt, linkAt, lowerAt, type Spot, skipBack } from './spot.ts';
import { isThanBefore } from './than-before.ts';
import { objectOf } from './verb-phrase.ts';

/** "up 4.2 pct", "down five cents at": the adverb is the change, its subject the clause's. */
export function upOrDown({ parse, first, last, at, unit }: Spot): Measured | null {
	const moves = unit === null ? /^points?$/.test(lowerAt(parse, last)) : !isPeriod(unit);
	const behind = moves ? higherBehind(parse, at, last) : null;
	if (behind !== null) return behind;
	const adverb = beforeQualifier(parse, first);
	const before = lowerAt(parse, adverb);
	if (!/^(?:up|down|off|higher|lower)$/.test(before)) return null;
	if (unit === null && before !== 'up' && before !== 'down') return null;
	const verb = parse.words[adverb - 1];
	if (verb?.class === 'verb' && !verb.forms.some(({ base }) => ENDING.test(base))) return null;
	const governed = governedBy(parse, at);
	if (governed !== null && CHANGE_VERBS.has(governed.clause.group.base)) return null;
	const action = before === 'up' || before === 'higher' ? 'rose' : 'fell';
	const clause = governed?.clause ?? lastClause(parse, at);
	const beside = withNoun(parse, adverb) ?? joinedNoun(parse, adverb) ?? subjectApart(parse, adverb);
	if (beside !== null) return { of: beside, action, change: { at, slot: 'by' }, labelled: false, open: false };
	const far = governed === null && clause !== null && first - clause.group.last > NEAR;
	const counted = governed === null && clause !== null ? countedObject(parse, clause) : undefined;
	const of =
		clause === null || (governed === null && /^(?:say|tell|report|add|note|announce|claim)$/.test(clause.group.base))
			? null
			: counted === undefined
				? (driven(parse, clause) ?? subjectWords(parse, clause))
				: counted;
	return {
		of,
		action,
		change: { at: governed?.clause.at ?? at, slot: 'by' },
		labelled: false,
		open: far || (clause !== null && isOpen(parse, clause)),
	};
}

/** `closed 3 % [higher]`, `ended the day 2 % down`: the adverb behind the amount. */
function higherBehind(parse: ParsedSentence, at: number, last: number): Measured | null {
	const adverb = lowerAt(parse, last + 1);
	if (!/^(?:higher|lower|up|down|dearer|cheaper|stronger|weaker|firmer|softer|easier)$/.test(adverb)) return null;
	if (lowerAt(parse, last + 2) === 'than' && !isThanBefore(parse, last + 3)) return null;
	const governed = governedBy(parse, at);
	const clause =
		governed?.link === null && ENDING.test(governed.clause.group.base)
			? governed.clause
			: (joinedState(parse, at) ?? behindRateOf(parse, at));
	if (clause === null) return null;
	const action = /^(?:higher|up|dearer|stronger|firmer)$/.test(adverb) ? 'rose' : 'fell';
	const change = { at: clause.at, slot: 'by' as const };
	const open = clause.kind === 'infinitive' || isOpen(parse, clause);
	return { of: subjectWords(parse, clause), action, change, labelled: false, open };
}

/** `[The dollar] was buying 104 yen, 0.5 % stronger on the day`: the rate or price that a comma and the change stand behind. */
function behindRateOf(parse: ParsedSentence, at: number): Clause | null {
	const comma = skipBack(parse, at - 1);
	if (parse.chunks[comma]?.kind !== 'comma' || !isAmount(parse, comma - 1)) return null;
	const clause = lastClause(parse, at);
	return clause !== null &&
		/^(?:buy|trade|fetch|quote|stand|cost|change|be|close|open|end|finish)$/.test(clause.group.base)
		? clause
		: null;
}

/** `[Demand] was strong and 6 % up on May`: the state that a conjunction joins the change to. */
function joinedState(parse: ParsedSentence, at: number): Clause | null {
	if (parse.chunks[skipBack(parse, at - 1)]?.kind !== 'coordinator') return null;
	const clause = lastClause(parse, at);
	return clause !== null && /^(?:be|remain|stay)$/.test(clause.group.base) && !clause.passive ? clause : null;
}

/** `carried 3.2 million [passengers], up 4 %`: the object that is up, null where it has no noun; undefined where the verb has none of the kind. */
function countedObject(parse: ParsedSentence, clause: Clause): Span | null | undefined {
	const { base } = clause.group;
	const object = objectOf(parse, clause);
	if (object < 0 || clause.passive || !isAmount(parse, object)) return undefined;
	if (LEVEL_VERBS.has(base) || CHANGE_VERBS.has(base) || ENDING.test(base)) return undefined;
	return isMeasure(parse, object) ? (phraseWords(parse, object) ?? undefined) : countedWords(parse, object);
}

/** Words from a verb to an adverb of change that still speaks of its subject beyond doubt. */
const NEAR = 8;

/** "fell 2 %, with [its rival] down 3 %": the noun `with` brings along. */
function withNoun(parse: ParsedSentence, adverb: number): Span | null {
	const last = chunkOf(parse.chunks, adverb - 1);
	const at = isWhen(parse, last) ? (parse.chunks[last - 1]?.kind === 'preposition' ? last - 2 : last - 1) : last;
	const noun = parse.chunks[at];
	return isNounPhrase(noun) && (at !== last || noun.last === adverb - 1) && linkAt(parse, at - 1) === 'with'
		? phraseWords(parse, at)
		: null;
}

/** `exports were down 4 % and [imports] down 10 %`: the noun of a second half that leaves out the verb. */
function joinedNoun(parse: ParsedSentence, adverb: number): Span | null {
	const at = chunkOf(parse.chunks, adverb - 1);
	const noun = parse.chunks[at];
	if (!isNounPhrase(noun) || noun.last !== adverb - 1 || isAmount(parse, at) || isTime(parse, at)) return null;
	const joins = parse.chunks[at - 1]?.kind === 'coordinator' || linkAt(parse, at - 1) === 'while';
	const before = parse.chunks[at - 2]?.kind === 'comma' ? at - 3 : at - 2;
	return joins && isAmount(parse, before) ? phraseWords(parse, at) : null;
}

/** `[The deficit] with Peru, up 30 %, was`: the subject a comma sets the change apart from. */
function subjectApart(parse: ParsedSentence, adverb: number): Span | null {
	const comma = chunkOf(parse.chunks, adverb) - 1;
	if (parse.chunks[comma]?.kind !== 'comma') return null;
	const clause = parse.clauses.find(
		({ kind, at, subject }) => kind === 'main' && at > comma && subject.length === 1 && (subject[0] ?? comma) < comma,
	);
	const subject = clause?.subject[0] ?? -1;
	const between = subject < 0 ? [] : parse.chunks.slice(subject + 1, comma);
	const tail = between.every(({ kind }) => kind === 'preposition' || kind === 'noun');
	return clause !== undefined && subject >= 0 && tail && !isAmount(parse, subject) ? subjectWords(parse, clause) : null;
}

/** `with sales [in 2003] up 5 %`. */
const isWhen = (parse: ParsedSentence, at: number): boolean =>
	isTime(parse, at) || (linkAt(parse, at - 1) === 'in' && isYear(headAt(parse, at)));

/** Verbs of a market's day, beside which `up` is the change: `closed up 3 %`. */
export const ENDING = /^(?:close|open|end|finish|settle|trade|be|remain|stay|stand)$/;

/** `drove [the cost] up by $5m`. */
function driven(parse: ParsedSentence, clause: Clause): Span | null {
	const object = /^(?:drive|push|send|bring|force|take|move|put|mark|pull|keep)$/.test(clause.group.base)
		? objectOf(parse, clause)
		: -1;
	return object < 0 || isAmount(parse, object) ? null : phraseWords(parse, object);
}

const lastClause = (parse: ParsedSentence, at: number): Clause | null =>
	parse.clauses.findLast((clause) => clause.at < at && (clause.kind === 'main' || clause.kind === 'relative')) ?? null;

/** The noun of a counted object: of `bought 780,000 [common shares] for $2 each`; null of a sum or share. */
export function countedWords(parse: ParsedSentence, at: number): Span | null {
	const chunk = parse.chunks[at];
	if (!isNounPhrase(chunk)) return null;
	if (isMeasure(parse, at)) return phraseWords(parse, at);
	let number = chunk.head;
	while (number >= chunk.first && parse.words[number]?.class !== 'number') number--;
	if (/^(?:%|pct|percent)$/.test(lowerAt(parse, number + 1)) && number + 1 < chunk.head)
		return nounWords(parse, number + 2, chunk.head, -1);
	if (/^(?:%|pct|percent|cent)$/.test(lowerAt(parse, chunk.head)) && linkAt(parse, at + 1) === 'of')
		return phraseWords(parse, at + 2);
	if (
		number >= chunk.head ||
		/^(?:%|pct|percent|dlrs?|dollars?|pounds?|euros?|stg|mln|bln|billion|million)$/.test(lowerAt(parse, number + 1))
	)
		return null;
	return nounWords(parse, number + 1, chunk.head, -1);
}

/** "sales were down 25 % to $4m": the end of a change that an adverb says. */
export function movedTo(parse: ParsedSentence, clause: Clause, link: string | null): Measured | null {
	let at = clause.group.last + 1;
	if (DEGREES.test(lowerAt(parse, at))) at++;
	if (isAmount(parse, chunkOf(parse.chunks, at))) at = pastAmount(parse, at);
	const adverb = lowerAt(parse, at);
	if (!ENDING.test(clause.group.base)) return null;
	if (STEADY.test(adverb))
		return link === 'at' ? { ...nothing(subjectWords(parse, clause)), open: isOpen(parse, clause) } : null;
	if (!DIRECTIONS.test(adverb)) return null;
	if (lowerAt(parse, at + 1) === 'than') return null;
	if (link !== 'to' && link !== 'from' && link !== 'at') return null;
	const change = { at: clause.at, slot: link === 'from' ? ('from' as const) : ('to' as const) };
	const action = /^(?:up|higher|dearer|stronger|firmer)$/.test(adverb) ? 'rose' : 'fell';
	return { of: subjectWords(parse, clause), action, change, labelled: false, open: isOpen(parse, clause) };
}

const DEGREES =
	/^(?:slightly|marginally|sharply|much|little|far|well|broadly|fractionally|largely|virtually|almost|nearly|still|relatively|roughly|essentially)$/;

/** `were [44 %] lower at $9m`: past how much. */
function pastAmount({ words }: ParsedSentence, from: number): number {
	let at = from;
	while (
		at < from + 6 &&
		/^(?:number|noun|adverb|determiner)$/.test(words[at]?.class ?? '') &&
		!DIRECTIONS.test(words[at]?.lower ?? '')
	)
		at++;
	return at;
}

/** `revenue was [flat] at $91m`. */
const STEADY = /^(?:flat|steady|unchanged|stable|level|static|constant|changed)$/;

const DIRECTIONS = /^(?:up|down|higher|lower|dearer|cheaper|stronger|weaker|firmer|softer|easier)$/;
