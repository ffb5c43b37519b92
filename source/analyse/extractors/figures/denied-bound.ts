import type { Qualifier } from '../../../domain/fact.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';

/** Every qualifier but that of a range. */
export type Bound = Exclude<Qualifier, 'range'>;

/** `[never] fell below 33`, `shall [not] at any time exceed 5 %`: the other bound. */
export function denied(terms: readonly Term[], from: number, qualifier: Bound): Bound {
	if (qualifier !== 'more than' && qualifier !== 'fewer than') return qualifier;
	const word = wordAt(terms, from);
	const moved = /^(?:below|above|under|over|beyond)$/.test(word) && MOVED.test(wordAt(terms, from - 1)) ? from - 2 : -1;
	const at = moved >= 0 ? moved : word === 'exceed' ? from - 1 : -1;
	for (let left = at; left >= 0 && left > at - LONGEST_DENIAL && terms[left]?.kind === 'word'; left--)
		if (/^(?:never|not|cannot|nor)$/.test(wordAt(terms, left)))
			return qualifier === 'more than' ? 'at most' : 'at least';
	return qualifier;
}

/** Terms from `not` to the verb of a bound: `not at any time exceed`. */
const LONGEST_DENIAL = 5;
const MOVED =
	/^(?:f[ae]ll|fallen|falls|drop(?:s|ped)?|go(?:es|ne)?|went|dip(?:s|ped)?|rose|rise[ns]?|climb(?:s|ed)?|sank|sink|slip(?:s|ped)?)$/;
