import type { Span } from '../../../domain/span.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { isAmount, isTime } from './amount-words.ts';
import { nounWords, phraseWords } from './noun-words.ts';
import { linkAt } from './spot.ts';

/** `[Profits] at the grocer Weir's fell`: what a firm called by a genitive has, where the grammar left the verb alone; `at` is the genitive. */
export function ofGenitive(parse: ParsedSentence, at: number): Span | null {
	const { chunks, words } = parse;
	if (words[chunks[at]?.first ?? -1]?.class !== 'genitive') return null;
	if (!isNounPhrase(chunks[at - 1])) return null;
	const before = isNounPhrase(chunks[at - 2]) ? at - 3 : at - 2;
	if (!/^(?:at|of|for|in)$/.test(linkAt(parse, before))) return null;
	const head = before - 1;
	return isNounPhrase(chunks[head]) && !isAmount(parse, head) ? phraseWords(parse, head) : null;
}

/** `The volume of [sales] between May and June fell`: the noun before the two times, up to the later of them at a chunk. */
export function pastBetween(parse: ParsedSentence, at: number): number {
	const link = at - 3;
	const fits =
		isTime(parse, at) &&
		parse.chunks[at - 1]?.kind === 'coordinator' &&
		isTime(parse, at - 2) &&
		linkAt(parse, link) === 'between' &&
		isNounPhrase(parse.chunks[link - 1]);
	return fits ? firstOfTail(parse.chunks, link - 1) : at;
}

/** `[The share] of people using lamps at night fell`: the noun whose tail an -ing goes on with, up to the noun at a chunk. */
export function pastDoing(parse: ParsedSentence, at: number): number {
	const { chunks, clauses } = parse;
	const object = firstOfTail(chunks, at);
	const doing = clauses.find(({ kind, at: place }) => kind === 'doing' && place === object - 1);
	const owner = doing?.subject.length === 1 ? (doing.subject[0] ?? -1) : -1;
	if (owner < 0 || owner !== object - 2) return at;
	const whole = firstOfTail(chunks, owner);
	return whole < owner && linkAt(parse, whole + 1) === 'of' && !isAmount(parse, whole) ? whole : at;
}

/** Back over phrases that prepositions join. */
function firstOfTail(chunks: ParsedSentence['chunks'], from: number): number {
	let at = from;
	while (chunks[at - 1]?.kind === 'preposition' && isNounPhrase(chunks[at - 2])) at -= 2;
	return at;
}

/** `[The index of leading] shares fell`: the noun before `of` and an -ing that the grammar took for a verb; `at` is the noun behind it. */
export function ofDoing(parse: ParsedSentence, at: number): Span | null {
	const { chunks } = parse;
	const doing = chunks[at - 1];
	if (doing?.kind !== 'verb' || doing.form !== 'ing' || doing.first !== doing.last) return null;
	if (linkAt(parse, at - 2) !== 'of' || !isNounPhrase(chunks[at - 3]) || isAmount(parse, at - 3)) return null;
	return phraseWords(parse, at - 3);
}

/** `that making [a print] 8x10in on an old printer costs $2`: the object of the deed that has the price, not the noun nearest to its verb. */
export function madeAt(parse: ParsedSentence, { at, group }: Clause): Span | null {
	if (!/^(?:cost|take)s$/.test(parse.words[group.last]?.lower ?? '')) return null;
	const object = firstOfTail(parse.chunks, at - 1);
	const [doing, noun] = [parse.chunks[object - 1], parse.chunks[object]];
	if (object === at - 1 || doing?.kind !== 'verb' || doing.form !== 'ing' || doing.first !== doing.last) return null;
	if (!isNounPhrase(noun) || isNounPhrase(parse.chunks[object - 2])) return null;
	let last = noun.last;
	while (last > noun.first && parse.words[last]?.class === 'number') last--;
	return nounWords(parse, noun.first, last, -1);
}
