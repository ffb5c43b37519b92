/** A quote mark in running text, and which way its shape and its neighbours make it lean. */
export interface Mark {
	readonly at: number;
	readonly length: number;
	readonly style: 'double' | 'single';
	/** What the glyph says: `“` opens, `”` closes, `"` says nothing. */
	readonly glyph: 'open' | 'close' | 'either';
	/** What the neighbours allow: something to quote on its right, something quoted on its left. */
	readonly canOpen: boolean;
	readonly canClose: boolean;
}

const GLYPHS: ReadonlyMap<number, readonly [Mark['style'], Mark['glyph']]> = new Map([
	[0x22, ['double', 'either']],
	[0xff02, ['double', 'either']],
	[0x201c, ['double', 'open']],
	[0x201d, ['double', 'close']],
	[0x201e, ['double', 'open']],
	[0x201f, ['double', 'open']],
	[0xab, ['double', 'open']],
	[0xbb, ['double', 'close']],
	[0x27, ['single', 'either']],
	[0x2018, ['single', 'open']],
	[0x2019, ['single', 'close']],
	[0x201a, ['single', 'open']],
	[0x201b, ['single', 'open']],
]);

const BACKTICK = 0x60;
const APOSTROPHE = 0x27;

export const isSpace = (code: number): boolean => code <= 0x20 || code === 0xa0 || code === 0x2009 || code === 0x202f;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const BEFORE_OPENING = new Set([...'([{-—–/…“‘„«"\'`=>*_'].map((mark) => mark.charCodeAt(0)));
const AFTER_CLOSING = new Set([...')]}-—–/….,;:?!”’»"\'<*_'].map((mark) => mark.charCodeAt(0)));

/** Words that begin with an apostrophe rather than an opening mark: ’90s, ’em, ’til. */
const ELISION = /^(?:\d0s|\d\d\b|em\b|til\b|tis\b|twas\b|cause\b|bout\b|round\b|n\b|cuz\b)/i;

/** Nearly every character is an ASCII letter or space, and is told from a mark without a look-up. */
const mayQuote = (code: number): boolean =>
	code < 0x80 ? code === 0x22 || code === APOSTROPHE || code === BACKTICK : GLYPHS.has(code);

function markAt(text: string, at: number, start: number, end: number): Mark | null {
	const code = text.charCodeAt(at);
	let length = 1;
	let kind = GLYPHS.get(code);
	const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
	if (code === BACKTICK) {
		kind = next === BACKTICK ? ['double', 'open'] : ['single', 'open'];
		length = next === BACKTICK ? 2 : 1;
	} else if (code === APOSTROPHE && next === APOSTROPHE) {
		kind = ['double', 'either'];
		length = 2;
	}
	if (!kind) return null;
	const [style, glyph] = kind;
	const left = at > start ? text.charCodeAt(at - 1) : 0x20;
	const right = at + length < end ? text.charCodeAt(at + length) : 0x20;
	if (style === 'double' && glyph === 'either' && isDigit(left) && !AFTER_CLOSING.has(right) && !isSpace(right))
		return null;
	const canOpen = (isSpace(left) || BEFORE_OPENING.has(left)) && !isSpace(right);
	const canClose = !isSpace(left) && (isSpace(right) || AFTER_CLOSING.has(right));
	if (style === 'single') {
		if (!canOpen && !canClose) return null;
		if (canOpen && !canClose && glyph !== 'open' && ELISION.test(text.slice(at + 1, Math.min(end, at + 7))))
			return null;
	}
	return { at, length, style, glyph, canOpen, canClose };
}

/** Every quote mark of `[start, end)` in reading order; apostrophes inside words are none. */
export function findMarks(text: string, start: number, end: number): Mark[] {
	const marks: Mark[] = [];
	for (let at = start; at < end; at++) {
		if (!mayQuote(text.charCodeAt(at))) continue;
		const mark = markAt(text, at, start, end);
		if (!mark) continue;
		marks.push(mark);
		at += mark.length - 1;
	}
	return marks;
}
