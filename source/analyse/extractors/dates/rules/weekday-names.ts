import { DAY_PARTS } from '../../../lexicons/calendar.ts';
import { type Term, wordAt } from '../../../numerals/terms.ts';

/** "Saturday Night Live", "the Sunday Live programme" and "the Sunday Times" are programmes and papers. */
export function isTitle(terms: readonly Term[], at: number, after: number): boolean {
	const next = terms[after];
	if (next?.kind !== 'word' || !next.capital || next.word === 'the') return false;
	if (PAPERS.has(next.word)) return true;
	if (DAY_PARTS.has(next.word) && terms[after + 1]?.capital === true) return true;
	return [1, 2, 3, 4].some(
		(ahead) => PROGRAMMES.has(wordAt(terms, after + ahead)) && allCapital(terms, at, after + ahead),
	);
}

const allCapital = (terms: readonly Term[], from: number, to: number): boolean =>
	terms.slice(from, to).every(({ kind, capital }) => kind !== 'mark' && capital);

const PAPERS: ReadonlySet<string> = new Set(
	`times telegraph herald post mirror express mail independent sun world people star mercury tribune chronicle gazette
	record observer dispatch business standard age review magazine sport national nation`.split(/\s+/),
);

const PROGRAMMES: ReadonlySet<string> = new Set(
	'programme program show newspaper paper magazine tabloid podcast'.split(' '),
);

/** "a draw with Wednesday", "Wednesday, who are fourth": the football club. */
export function isClub(terms: readonly Term[], at: number, after: number): boolean {
	if (/^(?:with|against|beat|beating|facing|thrashed)$/.test(wordAt(terms, at - 1))) return true;
	return wordAt(terms, after) === ',' && /^(?:who|whose)$/.test(wordAt(terms, after + 1));
}
