import { type Term, wordAt } from '../../numerals/terms.ts';
import type { Amount } from './amount.ts';
import { isPersonNoun } from './persons.ts';

/** `children under 13 years`, `above the age of 50 years`, `over 5 years of age`, `both aged about 40`: how old somebody is or must be. */
export function isAgeOf(terms: readonly Term[], { from, to, unit }: Amount): boolean {
	if (unit !== null && !/^(?:year|month)$/.test(unit)) return false;
	if (unit !== null && wordAt(terms, to) === 'of' && wordAt(terms, to + 1) === 'age') return true;
	if (unit === null && isWhenSomebodyWas(terms, from)) return true;
	let at = from - 1;
	while (at > from - LONGEST_BOUND && BOUNDS.test(wordAt(terms, at))) at--;
	if (wordAt(terms, at) === 'aged') return true;
	if (wordAt(terms, at) === 'of' && /^ages?$/.test(wordAt(terms, at - 1))) return true;
	return (
		unit !== null &&
		at === from - 2 &&
		/^(?:under|above|below)$/.test(wordAt(terms, from - 1)) &&
		isPersonNoun(wordAt(terms, at))
	);
}

/** `when she was only [12]`: of a number that counts nothing, and of one whose next word is taken for what it counts. */
function isWhenSomebodyWas(terms: readonly Term[], from: number): boolean {
	const verb = /^(?:just|only|about|around|barely|nearly|almost)$/.test(wordAt(terms, from - 1)) ? from - 2 : from - 1;
	return (
		/^(?:was|is|turned|am|were)$/.test(wordAt(terms, verb)) &&
		/^(?:he|she|i)$/.test(wordAt(terms, verb - 1)) &&
		/^(?:when|since|until|till|before|by)$/.test(wordAt(terms, verb - 2))
	);
}

const BOUNDS = /^(?:about|around|roughly|between|approximately|under|over|above|below|at|least|up|to)$/;

/** Terms of a bound before an age at most, and the word before them. */
const LONGEST_BOUND = 4;
