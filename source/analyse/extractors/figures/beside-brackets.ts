import { firstFrom, type Span } from '../../../domain/span.ts';
import type { Draft } from '../../draft.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import { type ParsedSentence, parsedAt } from '../../grammar/parsed.ts';
import { verbForms } from '../../grammar/verb-forms.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import { isAmount } from './amount-words.ts';
import { isCurrency } from './measure.ts';
import { nounWords, phraseWords } from './noun-words.ts';
import { isPersonNoun } from './persons.ts';
import { chunkOf } from './spot.ts';

/**
 * `iron [bars] ($5)`: the thing right before the brackets that open with a sum in terms `[from, to)`. Null where the sum is no price of
 * its own: a preposition makes the thing another's, or it is an amount that the brackets give in other money.
 */
export function besideBrackets(
	draft: Draft,
	terms: readonly Term[],
	from: number,
	to: number,
	unit: string | null,
): Span | null {
	if (!(isCurrency(unit) || unit === '%') || wordAt(terms, from - 1) !== '(' || !/^[),;]$/.test(wordAt(terms, to)))
		return null;
	const start = terms[from - 1]?.start ?? 0;
	const parse = parsedAt(draft, start);
	if (parse === null) return null;
	const last = firstFrom(parse.words, start) - 1;
	const at = chunkOf(parse.chunks, last);
	const chunk = parse.chunks[at];
	if (!isNounPhrase(chunk) || chunk.last !== last || chunk.time || isAmount(parse, at)) return null;
	const head = parse.words[chunk.head];
	if (head?.class !== 'noun' || head.kind !== null || head.text !== head.lower) return null;
	if (unit === '%') return isMost(parse, chunk.first, chunk.head) ? phraseWords(parse, at) : null;
	if (isPersonNoun(head.lower)) return null;
	if (parse.chunks[at - 1]?.kind === 'preposition') return null;
	const verb = parse.words
		.slice(chunk.first, chunk.head)
		.findLastIndex(({ lower }) => verbForms(lower).some(({ shape, nounish }) => shape === 'base' && !nounish));
	return verb < 0 ? phraseWords(parse, at) : nounWords(parse, chunk.first + verb + 1, chunk.head, at);
}

/** `Most [women] (62 %)`: so many of them. */
const isMost = ({ words }: ParsedSentence, first: number, head: number): boolean =>
	head > first && /^(?:most|many|some|few|more|fewer|several)$/.test(words[first]?.lower ?? '');
