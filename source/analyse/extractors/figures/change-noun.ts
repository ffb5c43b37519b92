import type { Span } from '../../../domain/span.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { CHANGE_NOUNS, CHANGING } from '../../lexicons/changes.ts';
import { isAmount, isTime } from './amount-words.ts';
import { currencyAt, subjectWords } from './clause-subject.ts';
import { isCurrency, type Measured, named, slotOf } from './measure.ts';
import { nounWords, phraseWords } from './noun-words.ts';
import { pastPace } from './pace.ts';
import { UNREAL_NOUNS, UNREAL_VERBS } from './part.ts';
import { isPlanned } from './planned.ts';
import { isOpen } from './predicate.ts';
import { clauseOfSubject, governedBy, headAt, linkAt, type Spot, skipBack } from './spot.ts';
import { formOfBase } from './verb-phrase.ts';

/** The phrase behind `in` or `of` right after a phrase: `a rise in [fares]`. */
export function afterIn(parse: ParsedSentence, at: number): Span | null {
	const next = at + 1;
	if (linkAt(parse, next) === 'in' && linkAt(parse, next + 1) === 'both') return bothOf(parse, next + 2);
	if (parse.chunks[next]?.kind !== 'preposition' || !/^(?:in|of|on|to)$/.test(linkAt(parse, next))) return null;
	const paced = pastPace(parse, next + 1);
	if (paced > next + 1) return phraseWords(parse, paced);
	const behind = pastMonth(parse, next + 1);
	const chunk = parse.chunks[behind];
	if (behind > next + 1) return isNounPhrase(chunk) && !isAmount(parse, behind) ? phraseWords(parse, behind) : null;
	return isNounPhrase(chunk) &&
		!chunk.time &&
		!(linkAt(parse, next) === 'in' && ENDEAVOURS.test(headAt(parse, next + 1))) &&
		!isAmount(parse, next + 1) &&
		parse.words[chunk.head]?.kind !== 'place'
		? (phraseWords(parse, next + 1) ?? (/^(?:in|of)$/.test(linkAt(parse, next)) ? currencyAt(parse, next + 1) : null))
		: null;
}

/** `a rise in both [earnings and sales]`. */
function bothOf(parse: ParsedSentence, at: number): Span | null {
	const [one, other] = [phraseWords(parse, at), phraseWords(parse, at + 2)];
	if (one === null || other === null || parse.chunks[at + 1]?.kind !== 'coordinator') return one;
	return { start: one.start, end: other.end };
}

/** `a drop in January [sales]`: the noun that a month stands right before. */
function pastMonth({ chunks, words }: ParsedSentence, at: number): number {
	const [time, noun] = [chunks[at], chunks[at + 1]];
	if (!isNounPhrase(time) || !time.time || time.first !== time.last || !isNounPhrase(noun) || noun.time) return at;
	const head = words[noun.head];
	return head?.class === 'noun' && head.text === head.lower && words[noun.first]?.class === 'noun' ? at + 1 : at;
}

/** What a change comes in the midst of, and is none of: `a £2bn boost in his attempts to win`. */
const ENDEAVOURS =
	/^(?:attempts?|efforts?|bids?|quest|struggle|fight|battle|campaign|drive|push|hopes?|search|case|cases|response|return|exchange|line|addition|recognition|favou?r|keeping|anticipation|preparation)$/;

/** "a rise of 5 % in fares", "a rise in fares of 5 %", "a rise to 5 %": the noun of change an amount is an end of. */
export function ofChange({ parse, at, unit, inner }: Spot): Measured | null {
	const before = skipBack(parse, at - 1);
	const link = inner ?? linkAt(parse, before);
	if (parse.chunks[before]?.kind !== 'preposition' || !/^(?:of|by|to|from|at)$/.test(link)) return null;
	let noun = skipBack(parse, before - 1);
	let changing: Span | null = null;
	let slot = slotOf(link);
	if (
		link === 'of' &&
		/^(?:high|low|peak|record|level|best|total)$/.test(headAt(parse, noun)) &&
		linkAt(parse, skipBack(parse, noun - 1)) === 'to'
	)
		slot = 'to';
	for (let steps = 0; steps < 4 && isNounPhrase(parse.chunks[noun]); steps++) {
		const head = headAt(parse, noun);
		const verb = CHANGE_NOUNS.get(head);
		if (verb !== undefined) {
			const ruled = link === 'of' ? null : governedBy(parse, noun);
			if (ruled?.link === null && CHANGING.has(ruled.clause.group.base)) return null;
			if (isCurrency(unit) && YIELDS.test(head)) return link === 'of' ? named(phraseWords(parse, noun)) : null;
			const own = /^(?:growth|recovery)$/.test(head) ? phraseWords(parse, noun) : null;
			const of =
				changing ?? afterIn(parse, at) ?? afterIn(parse, noun) ?? modifiers(parse, noun) ?? own ?? shownBy(parse, noun);
			return {
				of,
				action: formOfBase(verb, 'does'),
				change: { at: noun, slot },
				labelled: false,
				open: isUnreal(parse, noun),
			};
		}
		const further = skipBack(parse, noun - 1);
		if (parse.chunks[further]?.kind !== 'preposition' || !/^(?:in|of|on|from|to|by)$/.test(linkAt(parse, further)))
			return null;
		if (/^(?:in|of|on)$/.test(linkAt(parse, further)) && !isTime(parse, noun) && !isAmount(parse, noun))
			changing = phraseWords(parse, noun);
		noun = skipBack(parse, further - 1);
	}
	return null;
}

/** Who reports a change is no measure of it: `Acme reported a 5 % rise`. */
function isThing({ chunks, words }: ParsedSentence, at: number): boolean {
	const chunk = chunks[at];
	const head = isNounPhrase(chunk) ? words[chunk.head] : undefined;
	return (
		head?.class === 'noun' &&
		head.kind === null &&
		!BODIES.test(head.lower) &&
		(at === 0 || !/^\p{Lu}/u.test(head.text))
	);
}

const BODIES =
	/^(?:countries|nations|states|cities|towns|regions|provinces|areas|districts|counties|country|nation|state|city|town|region|province|area|compan(?:y|ies)|firms?|groups?|banks?|retailers?|makers?|airlines?|clubs?|government|members?)$/;

/** "exports showed a 5 % drop": what the change is shown of. */
export function shownBy(parse: ParsedSentence, at: number): Span | null {
	const governed = governedBy(parse, at);
	if (governed === null || governed.link !== null) return null;
	return /^(?:show|record|report|post|suffer|see|register|experience)$/.test(governed.clause.group.base) &&
		!governed.clause.passive &&
		(governed.clause.group.base === 'show' || isThing(parse, governed.clause.subject.at(-1) ?? -1))
		? subjectWords(parse, governed.clause)
		: null;
}

/** Verbs that a change needs not have come about for: `voted for a 5 % rise`, `expects a 3 % fall`. */
const ASKING = /^(?:vote|argue|campaign|press|push|lobby|bid|ask|hope|look|aim|brace|prepare|call|wait|settle)$/;
const FORESEEING = /^(?:face|merit|deserve|budget|assume|hope|await)$/;

/** Whether the change that a phrase names is only wanted, planned or foreseen. */
export function isUnreal(parse: ParsedSentence, at: number): boolean {
	if (isPlanning(parse, at)) return true;
	const subject = clauseOfSubject(parse, at);
	if (subject !== null) return isOpen(parse, subject);
	const link = skipBack(parse, at - 1);
	if (parse.chunks[link]?.kind === 'preposition' && UNREAL_NOUNS.test(headAt(parse, link - 1)))
		return /^(?:for|of|to|on|in)$/.test(linkAt(parse, link));
	const governed = governedBy(parse, at);
	if (governed === null) return false;
	const { clause, link: by } = governed;
	const { base } = clause.group;
	if (by === 'for') return ASKING.test(base);
	if (by === 'to') return isOpen(parse, clause) && /^(?:agree|commit|consent|amount)$/.test(base);
	return by === null && (isOpen(parse, clause) || UNREAL_VERBS.test(base) || FORESEEING.test(base));
}

/** `The government [plans] tax cuts`: a present the grammar took for one of the phrase's nouns; `a [planned] cut`. */
function isPlanning(parse: ParsedSentence, at: number): boolean {
	const chunk = parse.chunks[at];
	if (!isNounPhrase(chunk)) return false;
	return (
		isPlanned(parse, chunk.first, chunk.head) ||
		parse.words
			.slice(chunk.first + 1, chunk.head)
			.some(({ lower }) => /^(?:plans|proposes|expects|forecasts|predicts|seeks|wants|demands|projects)$/.test(lower))
	);
}

/** Nouns of change that before a sum are the sum itself: `a gain of $5m`, `an advance of $5m`. */
export const YIELDS = /^(?:gain|advance|recovery|expansion|collapse|crash|cut|raise|retreat)s?$/;

/** The nouns before a change in its phrase: `a fare rise of 5 %`. */
function modifiers(parse: ParsedSentence, noun: number): Span | null {
	const chunk = parse.chunks[noun];
	if (!isNounPhrase(chunk)) return null;
	let from = chunk.first;
	while (from < chunk.head && /^(?:an?|the|average|mean|median)$/.test(parse.words[from]?.lower ?? '')) from++;
	return chunk.head > from ? nounWords(parse, from, chunk.head - 1, -1) : null;
}
