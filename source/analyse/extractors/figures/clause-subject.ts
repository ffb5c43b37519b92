import type { Span } from '../../../domain/span.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { CHANGE_NOUNS, CHANGE_VERBS, RELATIONAL } from '../../lexicons/changes.ts';
import { isAmount } from './amount-words.ts';
import { phraseWords } from './noun-words.ts';
import { madeAt, ofDoing, ofGenitive, pastBetween, pastDoing } from './part-subject.ts';
import { isPersonNoun } from './persons.ts';
import { headAt, linkAt, lowerAt, skipBack } from './spot.ts';
import { objectOf } from './verb-phrase.ts';

/** `with [Acme] rising 5 %`, `saw [its profit] fall`; -1 without one. */
function withBefore({ chunks, words }: ParsedSentence, { at, group }: Clause): number {
	const noun =
		chunks[at - 2]?.kind === 'preposition' && words[chunks[at - 2]?.first ?? -1]?.lower === 'of' ? at - 3 : at - 1;
	const link = chunks[noun - 1];
	if (chunks[noun]?.kind !== 'noun' || link === undefined) return -1;
	if (group.bare) return link.kind === 'verb' && /^(?:see|watch|help|make|let)$/.test(link.base) ? noun : -1;
	return group.form === 'ing' && link.kind === 'preposition' && words[link.first]?.lower === 'with' ? noun : -1;
}

/** Who tells of a change does not change: a subject misread. */
const isTeller = (head: string): boolean =>
	(isPersonNoun(head) && head !== 'model') ||
	/^(?:report|survey|study|poll|statement|analysts?|economists?|experts?|officials?|reports|unions?|committee|council|ministry|cabinet|parliament|court|agency|police)$/.test(
		head,
	);

/** A named person has no level. */
const isPerson = ({ chunks, words }: ParsedSentence, at: number): boolean => {
	const chunk = chunks[at];
	return chunk?.kind === 'noun' && words[chunk.head]?.kind === 'person';
};

/** Of `wheat from [Lima], increased 5 to 104` the place has no price. */
const isPlace = ({ chunks, words }: ParsedSentence, at: number): boolean => {
	const chunk = chunks[at];
	return chunk?.kind === 'noun' && words[chunk.head]?.kind === 'place';
};

/** `expect [fares] to rise`, `expects [sales] of lamps for May to reach`: the noun between a verb and the infinitive it governs; -1 without one. */
function expected(parse: ParsedSentence, { at, governor }: Clause): number {
	if (governor === null || governor.passive || parse.chunks[at - 1]?.kind !== 'noun') return -1;
	const object = objectOf(parse, governor);
	let noun = at - 1;
	while (
		noun > object &&
		/^(?:of|for|in|from|at|on)$/.test(linkAt(parse, noun - 1)) &&
		parse.chunks[noun - 2]?.kind === 'noun'
	)
		noun -= 2;
	return object === noun ? noun : -1;
}

/** `[Shares] in Acme, the brewer, fell`: past the words that say who Acme is. */
function pastApposition(parse: ParsedSentence, at: number): number {
	const { chunks } = parse;
	const apart =
		chunks[at - 1]?.kind === 'comma' && chunks[at - 3]?.kind === 'preposition' && chunks[at - 2]?.kind === 'noun';
	return apart && /^(?:in|of)$/.test(linkAt(parse, at - 3)) && RELATIONAL.has(headAt(parse, at - 4)) ? at - 4 : at;
}

/** `[Spending], projected at $9m, fell`, `in [a deal] valued at $4bn`: the noun a participle stands by. */
const renamed = (parse: ParsedSentence, at: number): Span | null => {
	const whole = ofDoing(parse, at);
	if (whole !== null) return { start: whole.start, end: phraseWords(parse, at)?.end ?? whole.end };
	if (parse.chunks[at]?.kind !== 'comma') return phraseWords(parse, at);
	return parse.chunks[at - 2]?.kind === 'preposition' ? null : phraseWords(parse, at - 1);
};

/** The clause whose subject an -ing without its own has: `[fares] rose after climbing`, `[income] was seen reaching`. */
function borne(parse: ParsedSentence, { at }: Clause): Clause | null {
	const outer = parse.clauses.find((clause) => clause.at === at - 1);
	if (outer !== undefined) return outer.passive ? outer : null;
	if (!/^(?:after|before|while|when|since|despite|on|upon)$/.test(linkAt(parse, at - 1))) return null;
	const isMain = ({ kind }: Clause): boolean => kind === 'main' || kind === 'relative';
	return at === 1
		? (parse.clauses.find((clause) => clause.at > at && isMain(clause)) ?? null)
		: (parse.clauses.findLast((clause) => clause.at < at && isMain(clause)) ?? null);
}

/** Verbs of who tells what a measure is to be. */
const TELLING_OF = /^(?:forecast|predict|project|estimate|foresee|envisage)$/;

/** `The report put [growth] at 3 %, slipping to 2 %`: what a teller's clause is about moves, not the teller. */
function toldOf(parse: ParsedSentence, { group }: Clause, outer: Clause): Span | null {
	const object = CHANGE_VERBS.has(group.base) ? objectOf(parse, outer) : -1;
	return object < 0 || outer.group.form === 'ing' ? null : phraseWords(parse, object);
}

/** `[The dollar] fell to 104 yen`: a currency whose rate moves. */
export function currencyAt(parse: ParsedSentence, at: number): Span | null {
	const chunk = parse.chunks[at];
	return chunk?.kind === 'noun' ? currencyIn(parse, chunk.first, chunk.last) : null;
}

/** `[Inflation] fell in May and is expected to stay`: the clause whose subject a finite verb behind a conjunction has. */
function joinedTo(parse: ParsedSentence, { at, kind, subject, group }: Clause): Clause | null {
	if (kind !== 'other' || subject.length > 0 || group.form !== 'finite') return null;
	if (parse.chunks[skipBack(parse, at - 1)]?.kind !== 'coordinator') return null;
	const outer = parse.clauses.findLast((clause) => clause.at < at);
	return outer?.kind === 'main' && outer.subject.length === 1 ? outer : null;
}

/** `rose to 6 euros, [having shot up] 7 %`: what its clause's subject did before. */
const isDoneBefore = (parse: ParsedSentence, { at, group }: Clause): boolean =>
	lowerAt(parse, group.first) === 'having' && parse.chunks[skipBack(parse, at - 1)]?.kind === 'comma';

const mainBefore = (parse: ParsedSentence, { at }: Clause): Clause | null =>
	parse.clauses.findLast((clause) => clause.at < at && (clause.kind === 'main' || clause.kind === 'relative')) ?? null;

/** The currency that words `[first, last]` name with its article: `the dollar`, `one euro`. */
export function currencyIn({ words }: ParsedSentence, first: number, last: number): Span | null {
	const head = words[last];
	if (head === undefined || last !== first + 1 || !/^(?:the|one)$/.test(words[first]?.lower ?? '')) return null;
	return CURRENCY.test(head.lower) ? { start: head.start, end: head.end } : null;
}

/** Names of one coin of a currency, as a rate is told of it. */
export const CURRENCY =
	/^(?:dollar|pound|euro|yen|franc|mark|guilder|lira|peso|rupee|rouble|ruble|rand|real|yuan|won|baht|ringgit|rupiah|zloty|forint|koruna|krona|krone|crown|dinar|shekel|naira|cruzado|cruzeiro|schilling|punt|drachma|peseta|escudo|markka|hryvnia|dong|shilling|cedi|kwacha|leu|lev|tenge)$/;

/** `rose 5 %, [costs and expenses] rose 12 %`: the phrase right before a verb whose clause the grammar left without a subject. */
function besideVerb(parse: ParsedSentence, at: number): Span | null {
	const own = parse.chunks[at]?.kind === 'noun' && !isAmount(parse, at) ? phraseWords(parse, at) : null;
	const whole = own === null ? null : ofDoing(parse, at);
	if (own !== null && whole !== null) return { start: whole.start, end: own.end };
	const joined =
		parse.chunks[at - 1]?.kind === 'coordinator' && parse.chunks[at - 3]?.kind === 'comma' && !isAmount(parse, at - 2);
	const first = own !== null && joined ? phraseWords(parse, at - 2) : null;
	return own === null || isTeller(headAt(parse, at)) || isPerson(parse, at)
		? null
		: { start: first?.start ?? own.start, end: own.end };
}

/**
 * The words of a clause's subject, from the first of them to the last; null for a pronoun. Of a participle that was taken for a verb
 * of its own, the noun right before it: `in [a deal] valued at $4bn`.
 */
export function subjectWords(parse: ParsedSentence, clause: Clause): Span | null {
	const accompanying = withBefore(parse, clause);
	if (accompanying >= 0 && isPerson(parse, accompanying)) return null;
	if (accompanying >= 0) return phraseWords(parse, accompanying) ?? currencyAt(parse, accompanying);
	let at: Clause | null = clause;
	while (at !== null && at.kind === 'infinitive') {
		const told = at.governor?.group.base === 'be' ? -1 : expected(parse, at);
		if (told >= 0) return phraseWords(parse, told);
		at = at.governor;
	}
	if (at !== null && at.subject.length === 0 && at.group.form === 'either')
		return renamed(parse, pastBetween(parse, at.at - 1));
	if (at !== null && at.subject.length === 0 && at.group.form === 'ing') at = borne(parse, at);
	if (at !== null && at.subject.length === 0 && isDoneBefore(parse, at)) at = mainBefore(parse, at);
	const joined = at === null ? null : joinedTo(parse, at);
	if (joined !== null) at = joined;
	else if (at?.kind === 'other' && at.subject.length === 0 && at.group.form === 'finite')
		return ofGenitive(parse, at.at - 1) ?? madeAt(parse, at) ?? besideVerb(parse, at.at - 1);
	const subject = at?.subject ?? [];
	const [first, last] = [subject[0], subject.at(-1)];
	if (first !== undefined && first === last && at?.at === first + 2) {
		const owned = ofGenitive(parse, first + 1);
		if (owned !== null) return owned;
	}
	if (first !== undefined && at !== null && clause.group.form === 'ing') {
		const outer = at.governor ?? at;
		if (isTeller(headAt(parse, last ?? -1)) || TELLING_OF.test(outer.group.base)) return toldOf(parse, clause, outer);
	}
	if (first === undefined || last === undefined || isTeller(headAt(parse, last)) || isPerson(parse, last)) return null;
	const whole = first === last && at?.kind !== 'done' ? pastDoing(parse, pastBetween(parse, first)) : first;
	if (whole !== first) return isTeller(headAt(parse, whole)) ? null : phraseWords(parse, whole);
	const apart = first === last ? pastApposition(parse, first) : first;
	if (apart !== first) return phraseWords(parse, apart);
	if (at?.kind === 'done' && isPlace(parse, first)) return null;
	const [from, to] = [phraseWords(parse, first), phraseWords(parse, last)];
	if (from === null && first === last) return currencyAt(parse, first);
	if (last - first > 2) return isAmount(parse, first) || CHANGE_NOUNS.has(headAt(parse, first)) ? to : null;
	return from === null || to === null ? null : { start: from.start, end: to.end };
}
