/** A one-line text field: its text and the cursor's place in it, in UTF-16 code units. */
export interface Field {
	readonly text: string;
	readonly cursor: number;
}

export const EMPTY_FIELD: Field = { text: '', cursor: 0 };

export const fieldOf = (text: string): Field => ({ text, cursor: text.length });

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const before = (text: string, cursor: number): number =>
	Math.max(0, cursor - ([...graphemes.segment(text.slice(0, cursor))].at(-1)?.segment.length ?? 0));

const after = (text: string, cursor: number): number =>
	Math.min(text.length, cursor + ([...graphemes.segment(text.slice(cursor))][0]?.segment.length ?? 0));

const wordBefore = (text: string, cursor: number): number => text.slice(0, cursor).search(/\S*\s*$/);

/** Text typed or pasted: line ends become spaces, control characters go. */
export function insert(field: Field, text: string): Field {
	const clean = text
		.replace(/[\r\n\t]+/g, ' ')
		.replace(/\p{Cc}/gu, '')
		.slice(0, 1000);
	return {
		text: field.text.slice(0, field.cursor) + clean + field.text.slice(field.cursor),
		cursor: field.cursor + clean.length,
	};
}

const wordAfter = (text: string, cursor: number): number =>
	cursor + (/^\s*\S+/.exec(text.slice(cursor))?.[0].length ?? 0);

const cut = (field: Field, from: number, to: number): Field => ({
	text: field.text.slice(0, from) + field.text.slice(to),
	cursor: from,
});

/** The field after an editing key, as readline has them; null where the key is none. */
export function edit(field: Field, key: string): Field | null {
	const { text, cursor } = field;
	switch (key) {
		case 'left':
		case 'ctrl+b':
			return { text, cursor: before(text, cursor) };
		case 'right':
		case 'ctrl+f':
			return { text, cursor: after(text, cursor) };
		case 'home':
		case 'ctrl+a':
			return { text, cursor: 0 };
		case 'end':
		case 'ctrl+e':
			return { text, cursor: text.length };
		case 'backspace':
		case 'ctrl+h':
			return cut(field, before(text, cursor), cursor);
		case 'delete':
		case 'ctrl+d':
			return cut({ text, cursor }, cursor, after(text, cursor));
		case 'alt+b':
			return { text, cursor: wordBefore(text, cursor) };
		case 'alt+f':
			return { text, cursor: wordAfter(text, cursor) };
		case 'alt+d':
			return cut(field, cursor, wordAfter(text, cursor));
		case 'alt+backspace':
		case 'ctrl+w':
			return cut(field, wordBefore(text, cursor), cursor);
		case 'ctrl+u':
			return cut(field, 0, cursor);
		case 'ctrl+k':
			return { text: text.slice(0, cursor), cursor };
		default:
			return key === 'space' ? insert(field, ' ') : isTyped(key) ? insert(field, key) : null;
	}
}

/** Whether a key name is a character to type rather than a command. */
export const isTyped = (key: string): boolean => [...graphemes.segment(key)].length === 1 && !/\p{Cc}/u.test(key);
