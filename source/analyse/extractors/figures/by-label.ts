import { isNounPhrase } from '../../grammar/chunks.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { verbForms } from '../../grammar/verb-forms.ts';
import { CHANGE_VERBS } from '../../lexicons/changes.ts';
import { beforeQualifier } from './amount-words.ts';
import { type Measured, named, nothing } from './measure.ts';
import { PLURAL_LABELS } from './no-noun.ts';
import { nounWords, phraseWords } from './noun-words.ts';
import { isOfRow, leadIn } from './row-label.ts';
import { chunkOf, clauseOfSubject, linkAt, lowerAt, type Spot, skipBack } from './spot.ts';
import { formOfBase } from './verb-phrase.ts';

/** `It [orbits] 1.5 million km`: behind a pronoun stands a verb, listed or not. */
const isPronounAt = (parse: ParsedSentence, at: number): boolean => {
	const chunk = parse.chunks[at];
	return isNounPhrase(chunk) && /^(?:it|he|she|they|we|i|you|who|which)$/.test(lowerAt(parse, chunk.last));
};

/** `Regulator [fines] bank $90m`: in a headline's present the words before a sum are who did what to whom. */
function isHeadlineDeed({ draft, parse, phrase, first }: Spot): boolean {
	const { blocks } = draft.article;
	const offset = parse.words[first]?.start ?? 0;
	const role = blocks.find(({ start, end }) => start <= offset && offset < end)?.role;
	if (role !== 'headline' && role !== 'subhead') return false;
	for (let at = phrase.first + 1; at < first - 1; at++)
		if (verbForms(lowerAt(parse, at)).some(({ shape }) => shape === 'third')) return true;
	return false;
}

/** `[making] its takings $163m`. */
const isMaking = ({ chunks }: ParsedSentence, at: number): boolean => {
	const verb = chunks[at];
	return verb?.kind === 'verb' && verb.base === 'make' && verb.form === 'ing';
};

/** "Net loss 5 cts vs profit 3 cts", "sales 8 %", "trucks 375,899": the nouns right before an amount without a verb. */
export function byLabel(spot: Spot): Measured | null {
	const { parse, at, phrase, first } = spot;
	if (isHeadlineDeed(spot)) return null;
	let to = beforeQualifier(parse, first);
	if (/^(?:primary|diluted|undiluted|basic)$/.test(lowerAt(parse, to)) && parse.words[to - 1]?.class === 'noun') to--;
	if (lowerAt(parse, to) === ':' || lowerAt(parse, to) === '-') to--;
	if (to < phrase.first) {
		const before = skipBack(parse, at - 1);
		const label = parse.chunks[before];
		if (!isNounPhrase(label) || label.time || label.last !== to || clauseOfSubject(parse, before) !== null) return null;
		const opener = parse.chunks[before - 1]?.kind;
		if (opener === 'adverb' && label.first === to && verbForms(lowerAt(parse, to)).length > 0) return null;
		if (
			(opener === 'verb' && !isMaking(parse, before - 1)) ||
			(opener === 'preposition' && !/^(?:with|before|after)$/.test(linkAt(parse, before - 1)))
		)
			return null;
		if (opener === 'preposition' && /^(?:before|after)$/.test(linkAt(parse, before - 1)))
			return beforeTail(parse, before - 1);
		const change = costOf(parse, label.first, to) ?? fallenTo(parse, at, label.first, to);
		if (change !== null) return change;
		return isOfRow(parse, label.head) ? leadIn(parse, before) : named(phraseWords(parse, before), true);
	}
	const link = skipBack(parse, at - 1);
	const opener = parse.chunks[link]?.kind;
	if ((opener === 'verb' && !isMaking(parse, link)) || isPronounAt(parse, link)) return null;
	const word = parse.words[to];
	if (word === undefined || (word.class !== 'noun' && word.class !== 'name')) return null;
	const forms = verbForms(word.lower);
	if (forms.some(({ shape, nounish }) => shape === 'base' && !nounish) || isDoing(parse, phrase.first, to)) return null;
	const change = costOf(parse, phrase.first, to) ?? fallenTo(parse, at, phrase.first, to);
	if (change !== null) return change;
	if (opener === 'preposition' && /^(?:after|before)$/.test(linkAt(parse, link))) return beforeTail(parse, link);
	return isOfRow(parse, to) ? leadIn(parse, at) : named(nounWords(parse, phrase.first, to, -1), true);
}

/** `These [creditors hold] two-thirds`: a plural and its verb, taken for a phrase. */
const isDoing = (parse: ParsedSentence, first: number, to: number): boolean =>
	to > first &&
	/[^s]s$|^(?:people|men|women|children)$/.test(lowerAt(parse, to - 1)) &&
	!PLURAL_LABELS.test(lowerAt(parse, to - 1)) &&
	verbForms(lowerAt(parse, to)).some(({ shape }) => shape === 'base');

/** `[Net loss] after tax 5 mln`, `[Net profit] before minorities`: the row's measure, unless it is some clause's. */
const beforeTail = (parse: ParsedSentence, link: number): Measured | null => {
	const noun = skipBack(parse, link - 1);
	return isNounPhrase(parse.chunks[noun]) && clauseOfSubject(parse, noun) === null
		? named(phraseWords(parse, noun), true)
		: null;
};

/** `The Grudge [cost] Sony $10m`: a verb the grammar took into a name or noun phrase; -1 without one. */
const costAt = (parse: ParsedSentence, first: number, to: number): number => {
	for (let at = first + 1; at <= to - 1; at++)
		if (
			/^costs?$/.test(lowerAt(parse, at)) &&
			/^\p{Lu}|^(?:it|them|him|her|us|users|customers|consumers|taxpayers|people|visitors|members|subscribers|investors|companies|firms|buyers|passengers|students|households)$/u.test(
				parse.words[at + 1]?.text ?? '',
			)
		)
			return at;
	return -1;
};

/** `The mill in Lima [cost] $3m`: what stands in the place cost it. */
function costSomewhere(parse: ParsedSentence, first: number, to: number): Measured | null {
	if (!/^costs?$/.test(lowerAt(parse, to)) || to === first || !/^\p{Lu}/u.test(parse.words[to - 1]?.text ?? ''))
		return null;
	const link = chunkOf(parse.chunks, first) - 1;
	if (!/^(?:in|at|of|near|for|from|on|by)$/.test(linkAt(parse, link))) return null;
	return { ...nothing(phraseWords(parse, link - 1)), action: 'cost' };
}

function costOf(parse: ParsedSentence, first: number, to: number): Measured | null {
	const somewhere = costSomewhere(parse, first, to);
	if (somewhere !== null) return somewhere;
	const verb = costAt(parse, first, to);
	return verb < 0 ? null : { ...nothing(nounWords(parse, first, verb - 1, -1)), action: 'cost' };
}

/** `PRODUCTIVITY FELL 2.2 PCT`: the change of capitals that the grammar took for a noun. */
function fallenTo(parse: ParsedSentence, at: number, first: number, verb: number): Measured | null {
	const past = verbForms(lowerAt(parse, verb)).find(
		({ base, shape }) => (shape === 'past' || shape === 'edParticiple') && CHANGE_VERBS.has(base),
	);
	if (past === undefined || verb === first) return null;
	const of = nounWords(parse, first, verb - 1, -1);
	return { of, action: formOfBase(past.base, 'does'), change: { at, slot: 'by' }, labelled: false, open: false };
}
