import type { Span } from '../../domain/span.ts';
import { fieldLike } from './field-like.ts';

export type LexemeType = 'word' | 'phrase' | 'open' | 'close' | 'and' | 'or' | 'not' | 'minus' | 'near';

/** A piece of a query: `field` is the name before a colon, `value` what follows it. */
export interface Lexeme extends Span {
	readonly type: LexemeType;
	readonly field: string | null;
	readonly value: string;
	/** Column of the value itself. */
	readonly at: number;
	/** Opened by a quote mark that nothing closes. */
	readonly unclosed: boolean;
	/** Written like a field there is not: its name. The value is the whole piece. */
	readonly unknown: string | null;
}

const OPERATORS: Readonly<Record<string, LexemeType>> = { AND: 'and', OR: 'or', NOT: 'not' };
const NEAR = /^NEAR(?:\/\d{1,3})?$/;
const FIELD = /^([A-Za-z-]{1,20}):/;
const QUOTES = '"“”„«»';
const SPACE = /\s/;

/** Cuts a query into words, phrases, parentheses and operators; `fields` are the names a colon may follow. */
export function lexemes(query: string, fields: ReadonlySet<string>): Lexeme[] {
	const found: Lexeme[] = [];
	let at = 0;
	while (at < query.length) {
		const letter = query.charAt(at);
		if (SPACE.test(letter)) at += 1;
		else if (letter === '(' || letter === ')') {
			found.push(lexeme(letter === '(' ? 'open' : 'close', query, at, at + 1));
			at += 1;
		} else if (letter === '-' && opensNegation(query, at)) {
			found.push(lexeme('minus', query, at, at + 1));
			at += 1;
		} else {
			const next = piece(query, at, fields);
			found.push(next);
			at = next.end;
		}
	}
	return found;
}

const lexeme = (type: LexemeType, query: string, start: number, end: number): Lexeme => ({
	type,
	start,
	end,
	at: start,
	field: null,
	value: query.slice(start, end),
	unclosed: false,
	unknown: null,
});

/** A minus before a word, and not one between two, as in a dash. */
function opensNegation(query: string, at: number): boolean {
	const next = query.charAt(at + 1);
	const before = query.charAt(at - 1);
	return next !== '' && next !== '-' && !SPACE.test(next) && (before === '' || before === '(' || SPACE.test(before));
}

function piece(query: string, start: number, fields: ReadonlySet<string>): Lexeme {
	const name = FIELD.exec(query.slice(start, start + 24))?.[1]?.toLowerCase();
	const field = name !== undefined && fields.has(name) ? name : null;
	const at = field === null ? start : start + field.length + 1;
	if (QUOTES.includes(query.charAt(at)) && at < query.length) return phrase(query, start, at, field);
	const end = wordEnd(query, at);
	const value = query.slice(at, end);
	const type = field !== null ? 'word' : NEAR.test(value) ? 'near' : (OPERATORS[value] ?? 'word');
	const unknown = field === null && type === 'word' ? fieldLike(query.slice(start, start + 24)) : null;
	return { type, start, end, at, field, value, unclosed: false, unknown };
}

function phrase(query: string, start: number, at: number, field: string | null): Lexeme {
	let close = at + 1;
	while (close < query.length && !QUOTES.includes(query.charAt(close))) close += 1;
	const unclosed = close >= query.length;
	return {
		type: 'phrase',
		start,
		end: unclosed ? close : close + 1,
		at,
		field,
		value: query.slice(at + 1, close),
		unclosed,
		unknown: null,
	};
}

function wordEnd(query: string, from: number): number {
	let end = from;
	while (end < query.length) {
		const letter = query.charAt(end);
		if (SPACE.test(letter) || letter === '(' || letter === ')' || (end > from && QUOTES.includes(letter))) break;
		end += 1;
	}
	return Math.max(end, from);
}
