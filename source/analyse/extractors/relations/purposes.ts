import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { ROLE_NOUNS } from '../../lexicons/role-titles.ts';
import { TELLS_WHOM, TOLD } from './contact-clauses.ts';
import type { Page } from './page.ts';
import { isDoer } from './whose-time.ts';

/** `Acme is [to close] the mill`, `the mill is [to be closed]`; `the aim is to close it` says what the aim is. */
export function isToDo({ chunks, words }: Page, { group, subject }: Clause, isPassive: boolean): boolean {
	const phrase = chunks[subject[0] ?? -1];
	if (group.first !== group.last || group.past || group.modal !== null || !isNounPhrase(phrase)) return false;
	return /^(?:is|are|am)$/.test(words[group.first]?.lower ?? '') && (isPassive || isDoer(words, phrase));
}

/** `is set to`, `is due to`: adjectives that look like nouns to the chunker. */
export function isAboutToBe({ chunks, words }: Page, from: number, to: number): boolean {
	const between = chunks.slice(from + 1, to).filter((chunk) => chunk.kind !== 'adverb');
	const only = between[0];
	return (
		between.length === 1 &&
		only !== undefined &&
		/^(?:set|due|poised|ready|scheduled|slated|about)$/.test(words[only.last]?.lower ?? '')
	);
}

/** `went on [to win]`: done. */
export const onwards = ({ chunks, words }: Page, from: number, to: number): boolean =>
	to - from === 2 && words[chunks[from + 1]?.first ?? 0]?.lower === 'on';

export function followedByPlace({ chunks, words, draft }: Page, at: number): boolean {
	let index = at + 1;
	while (chunks[index]?.kind === 'adverb') index++;
	const link = chunks[index];
	const phrase = chunks[index + 1];
	if (link?.kind !== 'preposition' || phrase?.kind !== 'noun' || !/^(?:in|at)$/.test(words[link.first]?.lower ?? ''))
		return false;
	const mention = draft.mentions[words[phrase.head]?.mention ?? -1];
	return mention !== undefined && draft.names[mention.name]?.kind === 'place';
}

/**
 * Whether an infinitive is the purpose of the verb at `from`: only names, times and people stand between, for
 * `an operation to …` and `a plan to …` keep it to themselves.
 */
export function saysWhatFor({ chunks, words }: Page, from: number, to: number): boolean {
	for (let at = from + 1; at < to; at++) {
		const chunk = chunks[at];
		if (!isNounPhrase(chunk) || chunk.time) continue;
		const head = words[chunk.head];
		if (head === undefined || !(head.class === 'name' || head.class === 'pronoun' || isRoleWord(head.lower)))
			return false;
	}
	return to - from < 14;
}

const isRoleWord = (lower: string): boolean =>
	ROLE_NOUNS.has(lower) || (lower.endsWith('s') && ROLE_NOUNS.has(lower.slice(0, -1)));

/** `agreed [in principle] to buy it`. */
const isInPrinciple = ({ chunks, words }: Page, at: number): boolean =>
	words[chunks[at]?.first ?? 0]?.lower === 'in' && words[chunks[at + 1]?.last ?? 0]?.lower === 'principle';

/** `decided [in June] to close it`: words of how and when alone. */
export function onlyAdverbsBetween(page: Page, from: number, to: number): boolean {
	const { chunks } = page;
	for (let at = from + 1; at < to; at++) {
		const [chunk, next] = [chunks[at], chunks[at + 1]];
		const isWhen = isNounPhrase(chunk) && chunk.time;
		if (chunk?.kind === 'preposition' && at + 1 < to && isNounPhrase(next) && (next.time || isInPrinciple(page, at)))
			at++;
		else if (chunk?.kind !== 'adverb' && !isWhen) return false;
	}
	return true;
}

/** `Tory [plans] to cut fees are unfair`: a noun, where the verb of its sentence is still to come. */
export function isPlanNoun({ chunks, words }: Page, { group }: Clause, { at }: Clause): boolean {
	if (group.first !== group.last || !PLANS.test(words[group.first]?.lower ?? '')) return false;
	let isBehindNoun = false;
	for (const chunk of chunks.slice(at + 1)) {
		if (chunk.kind === 'verb' && chunk.form === 'finite') return true;
		// sell the mill it bought
		if (isNounPhrase(chunk) ? isBehindNoun : !/^(?:preposition|adverb)$/.test(chunk.kind)) return false;
		isBehindNoun = isNounPhrase(chunk);
	}
	return false;
}

const PLANS = /^(?:plan|hope|offer|promise|pledge|aim|wish|vow|move|need|attempt|bid)s$/;

/** `guidelines [he proposed] to cut fees`: what is for it stands before, but not in `told the judge [he offered] to pay`. */
export function isOfGap({ chunks, words }: Page, { kind, subject }: Clause): boolean {
	const at = subject[0] ?? 0;
	const [verb, thing, who] = [chunks[at - 2], chunks[at - 1], chunks[at]];
	if (kind !== 'main' || !isNounPhrase(thing) || thing.time || !isNounPhrase(who)) return false;
	if (!/^(?:i|he|she|it|we|they)$/.test(words[who.head]?.lower ?? '')) return false;
	return !(verb?.kind === 'verb' && TELLS_WHOM.test(verb.base)) && !TOLD.test(words[thing.head]?.lower ?? '');
}
