import type { Span } from '../../../domain/span.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { verbForms } from '../../grammar/verb-forms.ts';
import { isAdjective } from '../../lexicons/adjectives.ts';
import { CHANGE_NOUNS } from '../../lexicons/changes.ts';
import { PER } from './amount-words.ts';
import { afterIn, isUnreal, shownBy, YIELDS } from './change-noun.ts';
import { isCurrency, isPeriod, type Measured, named } from './measure.ts';
import { GERUNDS } from './no-noun.ts';
import { nounWords, phraseWords } from './noun-words.ts';
import { isPersonNoun } from './persons.ts';
import { sharesDeed } from './shares-deed.ts';
import { chunkOf, linkAt, lowerAt, type Spot, skipAhead } from './spot.ts';
import { isRateWord, opensPhrase } from './standing.ts';
import { formOfBase } from './verb-phrase.ts';

/** The word behind the brackets that open at a word. */
function pastBrackets(parse: ParsedSentence, open: number): number {
	for (let at = open + 1; at < open + 10; at++) if (lowerAt(parse, at) === ')') return at + 1;
	return open;
}

/** "a 684bn yen ($6.4bn) loss": the noun behind the brackets. */
export function behindBrackets({ parse, phrase, last }: Spot): Measured | null {
	if (phrase.head > last || lowerAt(parse, last + 1) !== '(') return null;
	for (let at = last + 2; at < last + 10; at++) {
		if (lowerAt(parse, at) !== ')') continue;
		const chunk = chunkOf(parse.chunks, at + 1);
		if (lowerAt(parse, at + 1) === 'worth' && linkAt(parse, chunk + 1) === 'of')
			return named(phraseWords(parse, chunk + 2));
		const noun = parse.chunks[chunk];
		const next = parse.words[at + 1];
		const rated = isNounPhrase(noun) ? ratedIn(parse, noun.first, noun.head) : null;
		if (rated !== null) return rated;
		const fits =
			isNounPhrase(noun) &&
			!NO_MEASURE.test(lowerAt(parse, noun.head)) &&
			!noun.time &&
			noun.first === at + 1 &&
			next?.class === 'noun' &&
			next.text === next.lower;
		return fits ? named(phraseWords(parse, chunk)) : null;
	}
	return null;
}

/** `£20 ($38) [a month] tariff`: the noun behind a rate, words `[from, head]`. */
const ratedIn = (parse: ParsedSentence, from: number, head: number): Measured | null =>
	PER.test(lowerAt(parse, from)) && isRateWord(lowerAt(parse, from + 1)) && head > from + 1
		? named(nounWords(parse, from + 2, head, -1))
		: null;

/** "a 5 % rise in fares", "a 40 pct stake", "a $5m fine", "a six-week truce". */
export function inPhrase({ parse, phrase, at, last, first, unit }: Spot): Measured | null {
	let from = last + 1;
	if (lowerAt(parse, from) === '(') from = pastBrackets(parse, from);
	while (from <= phrase.last && /^(?:-|or|so|more|less)$/.test(lowerAt(parse, from))) from++;
	if (from < phrase.head && /^(?:long|wide|high|tall|deep|thick)$/.test(lowerAt(parse, from))) from++;
	if (from > phrase.last || phrase.head <= last) return behindMore(parse, phrase.first, first, last);
	if (unit === '%' && sharesDeed(lowerAt(parse, from), lowerAt(parse, from + 1)) !== null) return null;
	const head = lowerAt(parse, phrase.head);
	const verb = CHANGE_NOUNS.get(head);
	if (verb === undefined) {
		const next = parse.chunks[skipAhead(parse, at + 1)]?.kind;
		if (parse.words[phrase.head]?.class === 'name' && (next === 'verb' || parse.chunks[at + 2]?.kind === 'verb'))
			return null;
		if (
			next === 'verb' &&
			(isPersonNoun(head) || /^(?:markets?|street)$/.test(head)) &&
			/^the$/.test(lowerAt(parse, phrase.first))
		)
			return null;
		if (isCurrency(unit) && /^shares?$/.test(head) && phrase.head === from) return null;
		if (next === 'verb' && isOwnClause(parse, from, phrase.head)) return null;
		if (NO_MEASURE.test(head) || parse.words[phrase.head]?.class === 'time') return null;
		if (phrase.head === from && isLoose(parse, phrase.first, first, last, from)) return null;
		if (isCompound(parse, phrase.head)) return null;
		if (isMatched(parse, phrase.first, first, last)) return null;
		if (/^(?:plus|minus|including)$/.test(lowerAt(parse, from))) return null;
		return named(nounWords(parse, from, phrase.head, at));
	}
	if (
		(isCurrency(unit) && YIELDS.test(head) && !(/^cuts?$/.test(head) && afterIn(parse, at) !== null)) ||
		isPeriod(unit)
	)
		return named(nounWords(parse, from, phrase.head, at));
	const changing =
		ofItsKind(parse, at, from, phrase.head) ??
		afterIn(parse, at) ??
		(phrase.head > from ? nounWords(parse, from, phrase.head - 1, -1) : null) ??
		owner(parse, phrase.first, first) ??
		shownBy(parse, at) ??
		(/^(?:growth|recovery)$/.test(head) ? nounWords(parse, phrase.head, phrase.head, -1) : null);
	const open = isUnreal(parse, at);
	return { of: changing, action: formOfBase(verb, 'does'), change: { at, slot: 'by' }, labelled: false, open };
}

/** `a $5m, seven-year [loan]`, `a $5m secured [loan]`: the noun that a comma or a participle parts from an amount with its article. */
function behindMore(parse: ParsedSentence, from: number, first: number, last: number): Measured | null {
	const { chunks, words } = parse;
	const own = chunkOf(chunks, last);
	const [next, noun] = [chunks[own + 1], chunks[own + 2]];
	if (
		!isNounPhrase(noun) ||
		noun.time ||
		chunks[own]?.last !== last ||
		!/^an?$/.test(lowerAt(parse, from)) ||
		first > from + 2
	)
		return null;
	const [opener, head] = [words[noun.first], words[noun.head]];
	if (
		head?.class !== 'noun' ||
		isPersonNoun(head.lower) ||
		(opener?.start !== undefined && opener.class !== 'noun' && opener.class !== 'number')
	)
		return null;
	if (next?.kind === 'comma')
		return noun.head > noun.first && (opener?.class === 'number' || isAdjective(opener?.lower ?? ''))
			? named(phraseWords(parse, own + 2))
			: null;
	return next?.kind === 'verb' &&
		next.first === next.last &&
		next.first === last + 1 &&
		/^(?:either|participle)$/.test(next.form)
		? named(phraseWords(parse, own + 2))
		: null;
}

/** `a 5 % [wage] increase in the next talks`: the noun right before the change, where what stands behind `in` is another matter. */
function ofItsKind(parse: ParsedSentence, at: number, from: number, head: number): Span | null {
	const before = parse.words[head - 1];
	if (head <= from || before?.class !== 'noun' || isAdjective(before.lower) || linkAt(parse, at + 1) !== 'in')
		return null;
	return verbForms(before.lower).some(({ nounish }) => !nounish) ? null : nounWords(parse, from, head - 1, -1);
}

/** `profit of $5m [beat forecasts]`: a verb the grammar took for a noun. */
const MATCHING =
	/^(?:beats?|tops|matches|misses|meets|exceeds|includes|reflects|represents|compares|equals|dwarfs|trumps)$/;

export const isMatched = (parse: ParsedSentence, from: number, first: number, last: number): boolean =>
	MATCHING.test(lowerAt(parse, last + 1)) && !opensPhrase(parse, from, first);

/** `a 5 % [yield]-based loan`, `a 10 m wave high`: the phrase goes on past its head. */
const isCompound = ({ words }: ParsedSentence, head: number): boolean => {
	const [own, next] = [words[head], words[head + 1]];
	if (/^[-–]$/.test(next?.lower ?? '')) return next?.start === own?.end;
	return /^(?:sized?|shaped|based|style|wide|long)$/.test(next?.lower ?? '');
};

/** `bonds of $5m [maturing] in May`, `a high of $55 [set] in June`: a participle of its own right behind an amount without an article. */
function isLoose(parse: ParsedSentence, from: number, first: number, last: number, at: number): boolean {
	if (at !== last + 1 || opensPhrase(parse, from, first)) return false;
	const lower = lowerAt(parse, at);
	const forms = verbForms(lower);
	if (lower.endsWith('ing')) return forms.some(({ shape }) => shape === 'ing') && !GERUNDS.test(lower);
	const next = parse.words[at + 1]?.class;
	return (
		forms.some(({ shape }) => shape === 'participle' || shape === 'edParticiple') &&
		(next === 'preposition' || next === 'time' || next === 'adverb')
	);
}

/** "the £22bn [ministers hope] to save": who does what with it. */
const isOwnClause = ({ words }: ParsedSentence, from: number, head: number): boolean =>
	head > from &&
	/[^s]s$/.test(words[head - 1]?.lower ?? '') &&
	verbForms(words[head]?.lower ?? '').some(({ shape }) => shape === 'base');

const NO_MEASURE =
	/^(?:each|apiece|high|long|wide|tall|deep|thick|old|away|apart|short|clear|strong|home|abroad|overseas|back|more|less|higher|lower|up|down|earlier|later|ago|today|total|or|so|range|mark|barrier|milestone|threshold|ceiling|north|south|east|west|(?:north|south)-?(?:east|west)|upstream|downstream|inland|offshore|forecast|expected|predicted|firmer|easier|-|–)$/;

/** "Sterling's 5 % fall". */
function owner(parse: ParsedSentence, from: number, to: number): Span | null {
	for (let at = from; at < to; at++)
		if (parse.words[at]?.class === 'genitive' && at > from) return nounWords(parse, from, at - 1, -1);
	return null;
}
