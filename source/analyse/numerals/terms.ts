import type { Span } from '../../domain/span.ts';

/**
 * A piece of text finer than a token, for reading numbers and dates: `six-week` is `six`, `-`, `week`;
 * `$2.3bn` is `$`, `2.3`, `bn`; `1990s` is `1990`, `s`; `p.m.` and `29,514` are one.
 */
export interface Term extends Span {
	/** Lower case, straight apostrophes; numbers without their thousands commas. */
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

const WHOLE = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)`;
/** Decimals, but not inside `3.4.1987` or `1.2.3`. */
/** `16,7 %` and `1,7 million`, as the continent writes decimals. */
const COMMA_DECIMAL = String.raw`\d+,\d{1,2}(?=\s?%|\s(?:million|billion|percent|per\s?cent)\b)`;
const NUMBER = String.raw`${COMMA_DECIMAL}|(?<!\d\.)${WHOLE}\.\d+(?!\d|\.\d)|${WHOLE}`;
const INITIALS = String.raw`\p{L}(?:\.\p{L})+(?![\p{L}\p{M}])\.?`;
const LETTERS = String.raw`[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\p{M}]))[\p{L}\p{M}]+)*`;
const POSSESSIVE = String.raw`['’]s(?![\p{L}\p{M}])`;

/** White space, then a number, a word or any one character. */
const TERM = new RegExp(String.raw`(\s*)(?:(${NUMBER})|(${INITIALS}|${LETTERS})|(${POSSESSIVE}|\S))`, 'uy');
/** A digit run longer than this is no number anybody reports. */
const LONGEST_NUMBER = 18;

/** Splits one stretch of a text into terms, in one pass. */
export function readTerms(text: string, stretch: Span): Term[] {
	const terms: Term[] = [];
	const within = stretch.end < text.length ? text.slice(0, stretch.end) : text;
	TERM.lastIndex = stretch.start;
	for (let match = TERM.exec(within); match !== null; match = TERM.exec(within)) {
		const [whole, space = '', digits, letters, mark = ''] = match;
		const start = match.index + space.length;
		const end = match.index + whole.length;
		const gap = space !== '' || terms.length === 0;
		if (digits !== undefined) terms.push(numberTerm(digits, start, end, gap));
		else if (letters !== undefined)
			terms.push({
				start,
				end,
				word: plain(letters),
				kind: 'word',
				value: Number.NaN,
				capital: isCapital(letters),
				capitals: isCapital(letters) && letters === letters.toUpperCase(),
				gap,
			});
		else
			terms.push({
				start,
				end,
				word: mark.replace('’s', "'s"),
				kind: 'mark',
				value: Number.NaN,
				capital: false,
				capitals: false,
				gap,
			});
	}
	return terms;
}

const plain = (word: string): string => {
	const lower = word.toLowerCase();
	return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
};

function numberTerm(digits: string, start: number, end: number, gap: boolean): Term {
	const word = /,\d{1,2}$/.test(digits) ? digits.replace(',', '.') : digits.replaceAll(',', '');
	const value = digits.length > LONGEST_NUMBER ? Number.NaN : Number(word);
	return { start, end, word, kind: 'number', value, capital: false, capitals: false, gap };
}

function isCapital(word: string): boolean {
	const first = word.charAt(0);
	return first !== first.toLowerCase();
}

export const wordAt = (terms: readonly Term[], index: number): string => terms[index]?.word ?? '';
