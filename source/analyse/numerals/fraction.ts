import { PHRASE_ENDS } from '../lexicons/counted.ts';
import { FRACTIONS, ONES, ORDINALS, VULGAR_FRACTIONS } from '../lexicons/numbers.ts';
import type { Numeral } from './numeral.ts';
import { type Term, wordAt } from './terms.ts';

/** "two-thirds", "a third", "half", "three quarters", "nine-tenths": a share between 0 and 1. */
export function readFraction(terms: readonly Term[], from: number): Numeral | null {
	const vulgar = VULGAR_FRACTIONS.get(wordAt(terms, from));
	if (vulgar !== undefined) return { value: vulgar, to: from + 1, digits: true, scale: 1 };
	if (wordAt(terms, from) === 'half') return share(0.5, from + 1);
	if (wordAt(terms, from) === 'quarter') return isOfPoint(terms, from + 1) ? share(0.25, from + 1) : null;
	const article = wordAt(terms, from) === 'a' || wordAt(terms, from) === 'an';
	const count = article ? 1 : (ONES.get(wordAt(terms, from)) ?? 0);
	if (count < 1) return null;
	const hyphen = wordAt(terms, from + 1) === '-' ? 1 : 0;
	const at = from + 1 + hyphen;
	const word = wordAt(terms, at);
	const part = FRACTIONS.get(word);
	if (part === undefined || word.endsWith('s') !== count > 1) return null;
	if (hyphen === 0 && ORDINALS.has(word) && ranksNext(terms, at + 1)) return null;
	const value = count * part;
	return value < 1 ? share(value, at + 1) : null;
}

/** `quarter [point]`, `quarter[-point]`, `quarter [percentage point]`. */
const isOfPoint = (terms: readonly Term[], at: number): boolean => {
	const next = wordAt(terms, at) === '-' ? at + 1 : at;
	return /^points?$/.test(wordAt(terms, wordAt(terms, next) === 'percentage' ? next + 1 : next));
};

const share = (value: number, to: number): Numeral => ({ value, to, digits: false, scale: 1 });

/** "for a third day", "a fifth term": a rank, unlike "a third of", "a third less", "by a third". */
function ranksNext(terms: readonly Term[], at: number): boolean {
	const next = terms[at];
	return next?.kind === 'word' && !PHRASE_ENDS.has(next.word) && !COMPARING.has(next.word) && !next.word.endsWith('er');
}

const COMPARING: ReadonlySet<string> = new Set('more less fewer off as last again'.split(' '));
