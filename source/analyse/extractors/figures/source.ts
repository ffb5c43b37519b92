import type { Mention } from '../../../domain/entity.ts';
import type { Party } from '../../../domain/fact.ts';
import { firstFrom, type Span } from '../../../domain/span.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';

const SAYING: ReadonlySet<string> = new Set(
	'said says told reported reports announced estimates estimated confirmed added stated claimed claims tweeted wrote'.split(
		' ',
	),
);

/** Words an attribution's source runs to at most. */
const LONGEST_SOURCE = 14;

/** The words as a party, pointing at the name the text gives in them, if any. */
export function partyOf(text: string, span: Span, mentions: readonly Mention[]): Party {
	const at = firstFrom(mentions, span.start);
	const mention = mentions[at];
	const name = mention !== undefined && mention.end <= span.end ? mention.name : null;
	return { start: span.start, end: span.end, text: text.slice(span.start, span.end), name };
}

/** Who a sentence's figures come from: "according to …", else the subject of its verb of saying. */
export function sourceIn(terms: readonly Term[], from: number, to: number): Span | null {
	let said = -1;
	for (let at = from; at < to; at++) {
		const word = wordAt(terms, at);
		if (word === 'according' && wordAt(terms, at + 1) === 'to') return stretch(terms, at + 2, to);
		if (said < 0 && SAYING.has(word)) said = at;
	}
	return said < 0 ? null : subjectOf(terms, said, from, to);
}

/** From `at` to the comma, full stop or clause that ends the source. */
function stretch(terms: readonly Term[], at: number, end: number): Span | null {
	let last = at;
	while (last < Math.min(end, at + LONGEST_SOURCE) && !endsSource(terms, last)) last++;
	return spanOf(terms, at, last);
}

const endsSource = (terms: readonly Term[], at: number): boolean => {
	const word = wordAt(terms, at);
	if (
		word === '.' ||
		word === ',' ||
		word === ';' ||
		word === ')' ||
		word === '(' ||
		word === '"' ||
		word === '”' ||
		word === '“'
	)
		return true;
	return word === 'which' || word === 'who' || word === 'that' || word === 'while' || word === 'but';
};

/** Left of the verb up to a comma or the sentence's start, else ("said the ministry") right of it. */
function subjectOf(terms: readonly Term[], verb: number, from: number, to: number): Span | null {
	let first = verb;
	while (first > Math.max(from, verb - LONGEST_SOURCE) && !startsSource(terms, first - 1)) first--;
	if (first < verb && !PRONOUNS_OF_THINGS.has(wordAt(terms, first)))
		return spanOf(terms, first, withoutAdverbs(terms, first, verb));
	return first === verb && wordAt(terms, verb - 1) === ',' ? stretch(terms, verb + 1, to) : null;
}

const startsSource = (terms: readonly Term[], at: number): boolean => {
	const word = wordAt(terms, at);
	return (
		word === ',' ||
		word === '.' ||
		word === ';' ||
		word === '"' ||
		word === '”' ||
		word === '“' ||
		word === 'and' ||
		word === 'but' ||
		word === 'as' ||
		word === 'that'
	);
};

const PRONOUNS_OF_THINGS: ReadonlySet<string> = new Set(['which', 'it', 'this', 'what', 'who']);

function withoutAdverbs(terms: readonly Term[], first: number, verb: number): number {
	let end = verb;
	while (end > first + 1 && ['also', 'has', 'had', 'have', 'later', 'on', 'earlier'].includes(wordAt(terms, end - 1)))
		end--;
	return end;
}

function spanOf(terms: readonly Term[], from: number, to: number): Span | null {
	const [first, last] = [terms[from], terms[to - 1]];
	return first === undefined || last === undefined || to <= from ? null : { start: first.start, end: last.end };
}
