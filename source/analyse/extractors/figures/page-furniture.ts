import { type Term, wordAt } from '../../numerals/terms.ts';
import type { Amount } from './amount.ts';

/** What addresses, session codes and registers leave in a text: bytes, hashes, numbers behind a label in capitals. */
export const isFurniture = (terms: readonly Term[], amount: Amount): boolean =>
	isByte(terms, amount) || isHash(terms, amount) || isRegistered(terms, amount);

/** `E 2% 80% 99 s-plan`: the bytes of a mark in an address. */
function isByte(terms: readonly Term[], { from, to, unit, value }: Amount): boolean {
	if (unit !== '%' || value > 99 || wordAt(terms, to - 1) !== '%') return false;
	const before = wordAt(terms, from - 1);
	if (before === '%') return true;
	return /^(?:ae)?[a-f]$/.test(before) && terms[from - 1]?.capital === true && isCode(terms[to]);
}

/** Figures or capitals: no word of a sentence. */
const isCode = (term: Term | undefined): boolean => term?.kind === 'number' || term?.capital === true;

/** `4 c 4556720 d 85 d`: figures between single letters. */
const isHash = (terms: readonly Term[], { from, to, unit, manner }: Amount): boolean =>
	unit === null && manner === 'digits' && isHexLetter(terms[from - 1]) && isHexLetter(terms[to]);

const isHexLetter = (term: Term | undefined): boolean =>
	term !== undefined && /^[b-f]$/.test(term.word) && !term.capital && term.gap;

/** `IMO: 9620944`, `MMSI 403520001`: ungrouped figures behind their register. */
function isRegistered(terms: readonly Term[], { from, to, unit, manner }: Amount): boolean {
	const number = terms[from];
	if (unit !== null || manner !== 'digits' || to !== from + 1 || number === undefined) return false;
	if (!/^\d{6,}$/.test(number.word) || number.end - number.start > number.word.length) return false;
	const label = terms[/^[:#]$/.test(wordAt(terms, from - 1)) ? from - 2 : from - 1];
	return label?.kind === 'word' && label.capitals && label.word.length > 1;
}
