import { firstFrom } from '../../../domain/span.ts';
import type { Draft } from '../../draft.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import { parsedAt } from '../../grammar/parsed.ts';
import { COUNTED_ONES } from '../../lexicons/counted.ts';
import { ONES } from '../../lexicons/numbers.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import type { Amount } from './amount.ts';
import type { Counted } from './counted.ts';
import { chunkOf } from './spot.ts';

/** What a lone `one` counts where the words before it say that it does: `only one [episode]`, `two silvers and one [bronze]`, `at least one [band]`. */
export function oneThing(
	draft: Draft,
	terms: readonly Term[],
	{ from, to, value, manner, unit }: Amount,
): Counted | null {
	if (value !== 1 || manner !== 'spelled' || unit !== null || wordAt(terms, from) !== 'one') return null;
	if (!isCounting(terms, from)) return null;
	const term = terms[to];
	const parse = term === undefined ? null : parsedAt(draft, term.start);
	if (term === undefined || parse === null || term.kind !== 'word' || !term.gap) return null;
	const chunk = parse.chunks[chunkOf(parse.chunks, firstFrom(parse.words, term.start + 1) - 1)];
	const head = isNounPhrase(chunk) && !chunk.time ? parse.words[chunk.head] : undefined;
	if (head?.class !== 'noun' || head.kind !== null || head.start < term.start || PARTS.test(head.lower)) return null;
	if (/^(?:of|-)$/.test(wordAt(terms, firstFrom(terms, head.end)))) return null;
	return COUNTED_ONES.has(head.lower) ? null : { from: to, to: firstFrom(terms, head.end) };
}

/** Words that make a count of it: a bound, a limit, or a number of the same list. */
function isCounting(terms: readonly Term[], from: number): boolean {
	const before = wordAt(terms, from - 1);
	if (/^(?:only|just|exactly)$/.test(before)) return !/^(?:not|the|about)$/.test(wordAt(terms, from - 2));
	if (before === 'least') return wordAt(terms, from - 2) === 'at';
	if (before === 'to') return /^(?:limited|restricted|confined|reduced|cut)$/.test(wordAt(terms, from - 2));
	if (before !== 'and') return false;
	for (let at = from - 2; at > from - LISTED && at >= 0; at--) {
		if (terms[at]?.kind === 'mark') return false;
		if ((ONES.get(wordAt(terms, at)) ?? 0) > 1) return wordAt(terms, at + 1) !== 'of';
	}
	return false;
}

/** Terms back to the number of the item before. */
const LISTED = 6;

/** What is one of its kind, or a turn of phrase, and no count: `just one part of it`. */
const PARTS =
	/^(?:part|piece|reason|thing|way|aspect|example|element|step|side|kind|sort|type|factor|word|bit|point|case|instance|mistake|method|option|possibility|question|problem|issue|area|time|day|moment|night|sentence|slip|look|hand|direction|place)$/;
