import type { Span } from '../../../domain/span.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { CHANGE_NOUNS, CHANGE_VERBS } from '../../lexicons/changes.ts';
import { isAmount, isTime, PER } from './amount-words.ts';
import { YIELDS } from './change-noun.ts';
import { isMatched } from './describing.ts';
import { isCurrency, type Measured, named } from './measure.ts';
import { DOING_ONLY } from './moves.ts';
import { nounWords, phraseWords } from './noun-words.ts';
import { chunkOf, governedBy, linkAt, lowerAt, type Spot } from './spot.ts';

/** "$2bn of debt", "40 % of the shares", "30 tonnes of grain", "$5m worth of arms", "$5m in damages". */
export function ofWhat({ parse, at: start, phrase, first, last, unit }: Spot): Measured | null {
	if (isMatched(parse, phrase.first, first, last)) return null;
	const ending = pastRate(parse, pastAside(parse, chunkOf(parse.chunks, last)));
	const at =
		ending === start + 2 &&
		linkAt(parse, start + 1) === 'of' &&
		parse.chunks[ending]?.kind === 'noun' &&
		!(isCurrency(unit) && /^(?:of|in)$/.test(linkAt(parse, ending + 1)))
			? start
			: ending;
	const goesOn = linkAt(parse, at + 1) === 'of' || (isCurrency(unit) && linkAt(parse, at + 1) === 'in');
	if (at > start && parse.chunks[at]?.kind === 'noun' && !isTime(parse, at) && !goesOn) return null;
	const link = linkAt(parse, at + 1);
	const worth = lowerAt(parse, phrase.last) === 'worth' || link === 'worth';
	const next = parse.chunks[at + 2];
	if (parse.chunks[at + 1]?.kind !== 'preposition' && !worth) return null;
	if (link !== 'of' && (link !== 'in' || !isCurrency(unit))) return null;
	if (!isNounPhrase(next) || next.time) return null;
	if (link === 'of' && !isCurrency(unit) && isPutAt(parse, start)) return null;
	const priced = worthWithin(parse, next.first, next.last);
	if (priced > next.first && link === 'of') return named(nounWords(parse, next.first, priced - 1, -1));
	if (isAmount(parse, at + 2)) return link === 'of' && isCurrency(unit) ? named(pastTerms(parse, at + 2)) : null;
	const head = parse.words[next.head];
	if (head === undefined || head.class === 'pronoun' || head.kind === 'place') return null;
	if (linkAt(parse, at + 3) === 'to' && /^\p{Lu}/u.test(head.text) && isNounPhrase(parse.chunks[at + 4])) return null;
	if (lowerAt(parse, next.last + 1) === '-') return null;
	if (link === 'in') {
		const opener = parse.words[next.first]?.class;
		if (
			head.class === 'name' ||
			/^\p{Lu}/u.test(head.text) ||
			opener === 'determiner' ||
			opener === 'possessive' ||
			isCircumstance(head.lower) ||
			(lowerAt(parse, next.first) === 'cash' &&
				(next.first === next.head || /^(?:and|or)$/.test(linkAt(parse, at + 3)))) ||
			isDated(parse, next.first, next.last)
		)
			return null;
		if (changeBefore(parse, at) !== null && !isMeansOf(parse, at) && !isCutBy(parse, at)) return null;
	}
	if (link === 'of' && !isCurrency(unit) && isChanged(parse, at, unit)) return null;
	const verb = CHANGE_NOUNS.get(head.lower);
	const yielded = isCurrency(unit) && YIELDS.test(head.lower);
	return verb === undefined || yielded ? named(joinedWords(parse, at + 2)) : null;
}

/** `put [production] at 4m barrels of oil`: the level of what the verb takes. */
function isPutAt(parse: ParsedSentence, at: number): boolean {
	const governed = governedBy(parse, at);
	return (
		governed !== null &&
		governed.link === 'at' &&
		/^(?:put|estimate|forecast|set|see|keep|hold|maintain|fix|project|cap)$/.test(governed.clause.group.base) &&
		governed.between.filter((chunk) => !isTime(parse, chunk)).length === 1
	);
}

/** `30 kg of [cocaine] worth $2m`: the word `worth` in a phrase; -1 without it. */
function worthWithin(parse: ParsedSentence, from: number, to: number): number {
	for (let at = from; at < to; at++) if (lowerAt(parse, at) === 'worth') return at;
	return -1;
}

/** `$200m of 10-year [bonds]`, `of 8.5 pct [notes]`: past the terms that say which. */
function pastTerms(parse: ParsedSentence, at: number): Span | null {
	const phrase = parse.chunks[at];
	if (!isNounPhrase(phrase)) return null;
	let from = phrase.first;
	while (from < phrase.head && (parse.words[from]?.class !== 'noun' || TERMS.test(lowerAt(parse, from)))) from++;
	return from > phrase.first && lowerAt(parse, from - 1) !== 'of' && !TERMS.test(lowerAt(parse, phrase.head))
		? nounWords(parse, from, phrase.head, at)
		: null;
}

const TERMS =
	/^(?:[-–]|%|m|bn|mn|tn|k|p|pct|percent|cent|per|point|year|month|week|day|years|months|weeks|days|new|outstanding)$/;

/** `two million tonnes [a year] of maize`. */
const pastRate = (parse: ParsedSentence, at: number): number => {
	const rate = parse.chunks[at + 1];
	return isNounPhrase(rate) && rate.time && PER.test(lowerAt(parse, rate.first)) && linkAt(parse, at + 2) === 'of'
		? at + 1
		: at;
};

/** `$280bn [(£149bn)] in damages`. */
const pastAside = (parse: ParsedSentence, at: number): number =>
	lowerAt(parse, parse.chunks[at + 1]?.first ?? -1) === '(' && parse.chunks[at + 1]?.kind === 'adverb' ? at + 1 : at;

/** `$20bn in oil and gas projects`: with the phrase joined to a bare one, unless a verb takes that for its subject. */
function joinedWords(parse: ParsedSentence, at: number): Span | null {
	const words = phraseWords(parse, at);
	const [phrase, other, behind] = [parse.chunks[at], parse.chunks[at + 2], parse.chunks[at + 3]];
	const bare = isNounPhrase(phrase) && isNounPhrase(other) && !other.time && parse.words[other.first]?.class === 'noun';
	if (words === null || !bare || parse.chunks[at + 1]?.kind !== 'coordinator' || behind?.kind === 'verb') return words;
	const more = isAmount(parse, at + 2) ? null : phraseWords(parse, at + 2);
	return more === null ? words : { start: words.start, end: more.end };
}

/** "in next Thursday's auction" says where, not what of. */
function isDated(parse: ParsedSentence, from: number, to: number): boolean {
	for (let at = from; at <= to; at++) if (/^(?:time|genitive)$/.test(parse.words[at]?.class ?? '')) return true;
	return false;
}

const isCircumstance = (lower: string): boolean =>
	/^(?:trading|trade|deals?|terms|addition|total|all|part|return|exchange|advance|comparison|line|size|length|height|diameter|area|value|volume|favou?r|fact|place|cases?|areas?|countries|cities|stages|recent|future|markets?|circulation|hand|question|dispute)$/.test(
		lower,
	);

/** `are boosted by $5m in grants`: what does it, not how far it goes. */
function isMeansOf(parse: ParsedSentence, at: number): boolean {
	const governed = governedBy(parse, at);
	return (
		governed?.link === 'by' && governed.clause.passive && /^(?:boost|lift|raise)$/.test(governed.clause.group.base)
	);
}

/** `lift $4m in [sanctions]`: what somebody takes away or puts up, not how far something moved. */
function isCutBy(parse: ParsedSentence, at: number): boolean {
	const governed = governedBy(parse, at);
	return governed?.link === null && !governed.clause.passive && DOING_ONLY.test(governed.clause.group.base);
}

/** The change an amount is an end of, by verb; used where another reading must give way. */
function changeBefore(parse: ParsedSentence, at: number): Clause | null {
	const governed = governedBy(parse, at);
	return governed !== null && CHANGE_VERBS.has(governed.clause.group.base) ? governed.clause : null;
}

/** Whether the amount says how far something changed: `fell to 5 barrels of oil`; of `lost 4 tonnes of ice` the ice is lost. */
function isChanged(parse: ParsedSentence, at: number, unit: string | null): boolean {
	const governed = governedBy(parse, at);
	if (governed === null || !CHANGE_VERBS.has(governed.clause.group.base)) return false;
	if (unit === '%' || governed.link === null) return unit === '%' || !LOSING.test(governed.clause.group.base);
	return /^(?:to|from|by)$/.test(governed.link);
}

const LOSING = /^(?:lose|gain|shed|add|recover|lift|raise|cut|reduce)$/;
