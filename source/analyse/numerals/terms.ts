import type { Span } from '../../domain/span.ts';

/**
 * A piece of text finer than a token, for reading numbers and dates: `six-week` is `six`, `-`, `week`;
 * `$2.3bn` is `$`, `2.3`, `bn`; `1990s` is `1990`, `s`; `p.m.` and `29,514` are one.
 */
export interface Term extends Span {
	/** Lower case, straight apostrophes; numbers without their separators of thousands. */
	readonly word: string;
	readonly kind: 'word' | 'number' | 'mark';
	/** Value of a number, otherwise NaN. */
	readonly value: number;
	/** Whether it starts with a capital. */
	readonly capital: boolean;
	/** Whether all its letters are capitals. */
	readonly capitals: boolean;
	/** Whether white space stands before it. */
	readonly gap: boolean;
}

/** No digit, and no group of digits behind a point or comma, goes on. */
const ENDS = String.raw`(?![.,'’]?\d)`;
/** `12,34,567`: lakhs and crores. */
const INDIAN = String.raw`\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?${ENDS}`;
/** `1'250'000`, as in Switzerland. */
const APOSTROPHES = String.raw`\d{1,3}(?:['’]\d{3})+(?:\.\d+)?${ENDS}`;
/** `192.168.100.200` is an address of the internet. */
const BYTE = String.raw`(?:1\d\d|2[0-4]\d|25[0-5])`;
/** `1.500.000` and `1.500.000,75`, as on the continent; one group alone is a decimal. */
const POINTS = String.raw`(?!\d{1,3}(?:\.${BYTE}){3}(?!\.?\d))\d{1,3}(?:\.\d{3}){2}(?:\.\d{3}){0,3}(?:,\d{1,2})?${ENDS}|\d{1,3}\.\d{3},\d{1,2}${ENDS}`;
const WHOLE = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)`;
/** Decimals, but not inside `3.4.1987` or `1.2.3`. */
const DECIMAL = String.raw`(?<!\d\.)${WHOLE}\.\d+(?!\d|\.\d)`;
/** `.5`, at the start of a word. */
const BARE_DECIMAL = String.raw`(?<![\p{L}\d.,)])\.\d+(?!\d|[.,]\d)`;
const NUMBER = [INDIAN, APOSTROPHES, `(?<!\\d\\.)(?:${POINTS})`, DECIMAL, WHOLE, BARE_DECIMAL].join('|');
const INITIALS = String.raw`\p{L}(?:\.\p{L})+(?![\p{L}\p{M}])\.?`;
const LETTERS = String.raw`[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\p{M}]))[\p{L}\p{M}]+)*`;
const POSSESSIVE = String.raw`['’]s(?![\p{L}\p{M}])`;

/** White space, then a number, a word or any one character. */
const TERM = new RegExp(String.raw`(\s*)(?:(${NUMBER})|(${INITIALS}|${LETTERS})|(${POSSESSIVE}|\S))`, 'uy');
/** A digit run longer than this is no number anybody reports. */
const LONGEST_NUMBER = 18;

const SPACE = 1;
const LETTER = 2;
const MARK = 3;

/** Of each ASCII character what a term that begins with it is; 0 for digits and the apostrophe, which need the expression. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
	const char = String.fromCharCode(code);
	return /\s/.test(char) ? SPACE : /[a-z]/i.test(char) ? LETTER : /[\d']/.test(char) ? 0 : MARK;
});

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const kindAt = (text: string, at: number): number => KINDS[text.charCodeAt(at)] ?? 0;

/** Splits one stretch of a text into terms, in one pass. Plain words and marks, nearly all there is, need no expression. */
export function readTerms(text: string, stretch: Span): Term[] {
	const terms: Term[] = [];
	const stop = Math.min(stretch.end, text.length);
	let within: string | null = null;
	for (let at = stretch.start; at < stop; ) {
		let start = at;
		while (start < stop && kindAt(text, start) === SPACE) start++;
		if (start === stop) break;
		const kind = kindAt(text, start);
		const gap = start > at || terms.length === 0;
		if (kind === MARK && !(text.charCodeAt(start) === 0x2e && isDigit(text.charCodeAt(start + 1)))) {
			terms.push(markTerm(text.charAt(start), start, start + 1, gap));
			at = start + 1;
			continue;
		}
		const end = kind === LETTER ? plainEnd(text, start, stop) : -1;
		if (end > 0) {
			terms.push(wordTerm(text.slice(start, end), start, end, gap));
			at = end;
			continue;
		}
		within ??= stop < text.length ? text.slice(0, stop) : text;
		TERM.lastIndex = at;
		const match = TERM.exec(within);
		if (match === null) break;
		terms.push(termOf(match, terms.length === 0));
		at = TERM.lastIndex;
	}
	return terms;
}

/** Where the ASCII word at `start` ends; -1 where what follows may belong to it: an apostrophe, other letters, the stop of an initial. */
function plainEnd(text: string, start: number, stop: number): number {
	let end = start + 1;
	while (end < stop && kindAt(text, end) === LETTER) end++;
	if (end === stop) return end;
	const code = text.charCodeAt(end);
	return code >= 128 || code === 0x27 || (code === 0x2e && end === start + 1) ? -1 : end;
}

function termOf(match: RegExpExecArray, first: boolean): Term {
	const [whole, space = '', digits, letters, mark = ''] = match;
	const start = match.index + space.length;
	const end = match.index + whole.length;
	const gap = space !== '' || first;
	if (digits !== undefined) return numberTerm(digits, start, end, gap);
	if (letters !== undefined) return wordTerm(letters, start, end, gap);
	return markTerm(mark.replace('’s', "'s"), start, end, gap);
}

function wordTerm(letters: string, start: number, end: number, gap: boolean): Term {
	const capital = isCapital(letters);
	const capitals = capital && letters === letters.toUpperCase();
	return { start, end, word: plain(letters), kind: 'word', value: Number.NaN, capital, capitals, gap };
}

const markTerm = (word: string, start: number, end: number, gap: boolean): Term => ({
	start,
	end,
	word,
	kind: 'mark',
	value: Number.NaN,
	capital: false,
	capitals: false,
	gap,
});

const plain = (word: string): string => {
	const lower = word.toLowerCase();
	return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
};

function numberTerm(digits: string, start: number, end: number, gap: boolean): Term {
	const word = bareDigits(digits);
	const value = digits.length > LONGEST_NUMBER ? Number.NaN : Number(word);
	return { start, end, word, kind: 'number', value, capital: false, capitals: false, gap };
}

/** The digits with a point before their decimals and nothing else between them. */
function bareDigits(digits: string): string {
	if (!/\D/.test(digits)) return digits;
	const points = /^\d+\.\d{3}[.,]\d/.test(digits);
	return points ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(/[,'’]/g, '');
}

function isCapital(word: string): boolean {
	const first = word.charAt(0);
	return first !== first.toLowerCase();
}

/** The term's word; empty beyond the ends. A negative index is asked for often, and looking it up in an array is slow. */
export const wordAt = (terms: readonly Term[], index: number): string => (index < 0 ? '' : (terms[index]?.word ?? ''));
