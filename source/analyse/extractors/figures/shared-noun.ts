import { PHRASE_ENDS } from '../../lexicons/counted.ts';
import { readNumber } from '../../numerals/number.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import { type Counted, isPlural } from './counted.ts';

const JOINTS = /^(?:,|and|or)$/;

/** Words that may say which kind a number is of. */
const LONGEST_KIND = 3;

/** `three [gold] and two silver medals`: the noun behind the last number of a list whose members only say of which kind they are; null elsewhere. */
export function sharedNoun(terms: readonly Term[], to: number): Counted | null {
	const joint = pastKind(terms, to);
	if (joint === to || !JOINTS.test(wordAt(terms, joint))) return null;
	const next = wordAt(terms, joint + 1) === 'and' ? joint + 2 : joint + 1;
	const other = readNumber(terms, next);
	if (other === null) return null;
	const head = pastKind(terms, other.to);
	const term = terms[head];
	if (head === other.to || term === undefined) return null;
	if (term.kind === 'word' && isPlural(term) && !PHRASE_ENDS.has(term.word)) return { from: head, to: head + 1 };
	return sharedNoun(terms, other.to);
}

function pastKind(terms: readonly Term[], from: number): number {
	let at = from;
	while (at < from + LONGEST_KIND && isKind(terms[at])) at++;
	return at;
}

const isKind = (term: Term | undefined): boolean =>
	term?.kind === 'word' &&
	!PHRASE_ENDS.has(term.word) &&
	!isPlural(term) &&
	!JOINTS.test(term.word) &&
	/^\p{L}/u.test(term.word);
