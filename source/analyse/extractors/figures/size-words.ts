import { type Term, wordAt } from '../../numerals/terms.ts';
import type { Amount } from './amount.ts';

/** `an area of [40 x 60 metres]`: the sides of something, of which none is its size. */
export const isSide = (terms: readonly Term[], { from, to }: Amount): boolean =>
	(/^[x×]$/.test(wordAt(terms, from - 1)) && terms[from - 2]?.kind === 'number') ||
	(/^[x×]$/.test(wordAt(terms, to)) && terms[to + 1]?.kind === 'number');

/** `90 gigawatts ([a billion watts])`: what one of the unit before is. */
export const isUnitExplained = (terms: readonly Term[], { from, unit, manner }: Amount): boolean =>
	unit !== null &&
	manner !== 'digits' &&
	/^(?:an?|one)$/.test(wordAt(terms, from)) &&
	wordAt(terms, from - 1) === '(' &&
	terms[from - 2]?.kind === 'word' &&
	terms[from - 3]?.kind === 'number' &&
	wordAt(terms, from - 2)
		.replace(/s$/, '')
		.endsWith(unit);
