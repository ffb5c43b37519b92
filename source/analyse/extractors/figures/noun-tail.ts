import { isNounPhrase } from '../../grammar/chunks.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { RELATIONAL } from '../../lexicons/changes.ts';
import { PLURAL_LABELS } from './no-noun.ts';
import { linkAt, lowerAt } from './spot.ts';

/** Words a measured noun phrase runs to at most; longer ones are misread. */
export const LONGEST = 8;

/** `Portrait of [Omai]`, `A Series of [Sad Events]`: a name or title runs on. */
export function titleTail(parse: ParsedSentence, at: number, to: number): number {
	const [link, next] = [parse.chunks[at + 1], parse.chunks[at + 2]];
	const head = parse.words[to];
	if (
		head === undefined ||
		!/^\p{Lu}/u.test(head.text) ||
		link?.kind !== 'preposition' ||
		linkAt(parse, at + 1) !== 'of'
	)
		return to;
	if (!isNounPhrase(next) || next.time || next.last - to > LONGEST) return to;
	return /^\p{Lu}/u.test(parse.words[next.head]?.text ?? '') ? next.last : to;
}

/** Last word of `of` or `in` behind a phrase: `shares in [Acme]`. */
export function tail(parse: ParsedSentence, at: number, to: number): number {
	const next = parse.chunks[at + 2];
	if (parse.chunks[at + 1]?.kind !== 'preposition' || !/^(?:of|in|for)$/.test(linkAt(parse, at + 1))) return to;
	if (!isNounPhrase(next) || next.time || next.last - to > LONGEST) return to;
	for (let index = next.first; index <= next.last; index++)
		if (parse.words[index]?.class === 'number' || parse.words[index]?.class === 'time') return to;
	if (/^(?:quarters?|half|halves|periods?|seasons?|semester|fiscal)$/.test(lowerAt(parse, next.head))) return to;
	if (parse.words[next.head]?.kind === 'place' && linkAt(parse, at + 1) === 'in') return to;
	if (/^(?:pronoun|determiner)$/.test(parse.words[next.head]?.class ?? '') || lowerAt(parse, next.last) === '')
		return to;
	return joinedTail(parse, at + 2) ?? next.last;
}

/** Last word of a second bare noun of a tail, right before what is said of both: `production of cars [and vans] fell`. */
function joinedTail(parse: ParsedSentence, at: number): number | null {
	const [one, link, other, verb] = parse.chunks.slice(at, at + 4);
	if (!isNounPhrase(one) || !isNounPhrase(other) || linkAt(parse, at + 1) !== 'and' || link?.kind !== 'coordinator')
		return null;
	const isBare = ({ first, last }: { readonly first: number; readonly last: number }): boolean =>
		parse.words.slice(first, last + 1).every(({ class: kind }) => /^(?:noun|adjective)$/.test(kind));
	const plain = !other.time && verb?.kind === 'verb' && verb.form === 'finite' && isBare(one) && isBare(other);
	return plain && !RELATIONAL.has(lowerAt(parse, other.head)) && !PLURAL_LABELS.test(lowerAt(parse, other.head))
		? other.last
		: null;
}
