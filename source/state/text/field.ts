import { graphemesOf } from './width.ts';

/** A one-line text field: its text and the cursor's place in it, in UTF-16 code units. */
export interface Field {
	readonly text: string;
	readonly cursor: number;
	/** All of it stands selected: what is typed replaces it, what moves the cursor keeps it. */
	readonly selected: boolean;
}

export const EMPTY_FIELD: Field = { text: '', cursor: 0, selected: false };

export const fieldOf = (text: string): Field => ({ text, cursor: text.length, selected: false });

export const selectedField = (text: string): Field => ({ ...fieldOf(text), selected: text !== '' });

const before = (text: string, cursor: number): number =>
	Math.max(0, cursor - ([...graphemesOf(text.slice(0, cursor))].at(-1)?.length ?? 0));

const after = (text: string, cursor: number): number =>
	Math.min(text.length, cursor + ([...graphemesOf(text.slice(cursor))][0]?.length ?? 0));

const wordBefore = (text: string, cursor: number): number => text.slice(0, cursor).search(/\S*\s*$/);

/** Text typed or pasted: line ends become spaces, control characters go. */
export function insert(field: Field, text: string): Field {
	const clean = text
		.replace(/[\r\n\t]+/g, ' ')
		.replace(/\p{Cc}/gu, '')
		.slice(0, 1000);
	if (field.selected) return clean === '' ? field : fieldOf(clean);
	return {
		text: field.text.slice(0, field.cursor) + clean + field.text.slice(field.cursor),
		cursor: field.cursor + clean.length,
		selected: false,
	};
}

const wordAfter = (text: string, cursor: number): number =>
	cursor + (/^\s*\S+/.exec(text.slice(cursor))?.[0].length ?? 0);

const cut = (field: Field, from: number, to: number): Field => ({
	text: field.text.slice(0, from) + field.text.slice(to),
	cursor: from,
	selected: false,
});

/** Keys with alt that a field knows. */
export const WORD_KEYS: readonly string[] = ['alt+b', 'alt+f', 'alt+d', 'alt+backspace'];

const CUTTING: readonly string[] = [
	'backspace',
	'ctrl+h',
	'delete',
	'ctrl+d',
	'alt+d',
	'alt+backspace',
	'ctrl+w',
	'ctrl+u',
	'ctrl+k',
];

const at = (text: string, cursor: number): Field => ({ text, cursor, selected: false });

/** The field after an editing key, as readline has them; null where the key is none. */
export function edit(field: Field, key: string): Field | null {
	const { text, cursor } = field;
	if (field.selected && CUTTING.includes(key)) return EMPTY_FIELD;
	switch (key) {
		case 'left':
		case 'ctrl+b':
			return at(text, before(text, cursor));
		case 'right':
		case 'ctrl+f':
			return at(text, after(text, cursor));
		case 'home':
		case 'ctrl+a':
			return at(text, 0);
		case 'end':
		case 'ctrl+e':
			return at(text, text.length);
		case 'backspace':
		case 'ctrl+h':
			return cut(field, before(text, cursor), cursor);
		case 'delete':
		case 'ctrl+d':
			return cut(field, cursor, after(text, cursor));
		case 'alt+b':
			return at(text, wordBefore(text, cursor));
		case 'alt+f':
			return at(text, wordAfter(text, cursor));
		case 'alt+d':
			return cut(field, cursor, wordAfter(text, cursor));
		case 'alt+backspace':
		case 'ctrl+w':
			return cut(field, wordBefore(text, cursor), cursor);
		case 'ctrl+u':
			return cut(field, 0, cursor);
		case 'ctrl+k':
			return at(text.slice(0, cursor), cursor);
		default:
			return key === 'space' ? insert(field, ' ') : isTyped(key) ? insert(field, key) : null;
	}
}

/** Whether a key name is a character to type rather than a command. */
export const isTyped = (key: string): boolean => [...graphemesOf(key)].length === 1 && !/\p{Cc}/u.test(key);
