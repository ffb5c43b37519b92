import { GLUED_MAGNITUDES, ONES, TENS } from '../../lexicons/numbers.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import { isDash } from '../dates/words.ts';
import type { Amount } from './amount.ts';

const GLUE_BEFORE: ReadonlySet<string> = new Set([..."#/⁄∕_@.,:=&?*^~\\+|×'’", ...'$€£¥']);
const GLUE_BEHIND: ReadonlySet<string> = new Set([...'/⁄∕_@:=*^#\\|×$€£¥°']);
const SEPARATORS: ReadonlySet<string> = new Set([...".,:'’/·"]);

/** Whether digits, letters, a sign or a separator hang on to a number that are no part of what was read of it. */
export function isHanging(terms: readonly Term[], { from, to, unit, manner }: Amount): boolean {
	return (
		hangsBefore(terms, from, manner) ||
		hangsBehind(terms, to, unit) ||
		hasZeros(terms, from, to) ||
		spellsOn(terms, from, to, manner)
	);
}

/** `F-16`, `MH370`, `#7`, `4.5.6`, `'87`. */
function hangsBefore(terms: readonly Term[], from: number, manner: Amount['manner']): boolean {
	const [first, before] = [terms[from], terms[from - 1]];
	if (first === undefined || before === undefined || first.gap) return false;
	if (manner === 'order') return isDash(terms, from - 1);
	if (manner === 'spelled') return isDash(terms, from - 1) && !before.gap && terms[from - 2]?.kind === 'word';
	if (manner !== 'digits') return false;
	if (before.kind !== 'mark') return true;
	if (isDash(terms, from - 1)) {
		const further = terms[from - 2];
		if (before.gap || further === undefined) return first.kind === 'number';
		return further.kind === 'number' || (before.word !== '—' && further.kind === 'word');
	}
	return (
		GLUE_BEFORE.has(before.word) &&
		!(SEPARATORS.has(before.word) && terms[from - 2]?.kind === 'word' && before.word === ',')
	);
}

/** `12:30`, `1.2.3`, `5'11`, `747s`, `9/11`. */
function hangsBehind(terms: readonly Term[], to: number, unit: string | null): boolean {
	const next = terms[to];
	if (next === undefined || next.gap) return false;
	if (next.kind === 'number') return true;
	const after = terms[to + 1];
	const digits = after?.kind === 'number' && !after.gap;
	if (SEPARATORS.has(next.word) && digits) return true;
	if (next.word === '.' && after?.gap === false && GLUED_MAGNITUDES.has(after.word)) return true;
	if (next.word === '-' || next.word === '–') return digits === true;
	if (next.kind === 'word') return unit === null || unit.length > 1;
	return GLUE_BEHIND.has(next.word) && (unit === null || digits === true);
}

/** `007`, and the `000` of a number that a line or a stray space has torn: `10, 000`. */
function hasZeros(terms: readonly Term[], from: number, to: number): boolean {
	const torn = wordAt(terms, to) === ',' ? to + 1 : to;
	if (/^0\d/.test(wordAt(terms, torn))) return true;
	return /^0\d/.test(wordAt(terms, from));
}

/** "nineteen eighty-four", "nine eleven": a number word that the number before it does not go on with. */
const spellsOn = (terms: readonly Term[], from: number, to: number, manner: Amount['manner']): boolean =>
	manner === 'spelled' && (isNumberWord(terms, to) || isNumberWord(terms, from - 1));

const isNumberWord = (terms: readonly Term[], at: number): boolean =>
	ONES.has(wordAt(terms, at)) || TENS.has(wordAt(terms, at));
