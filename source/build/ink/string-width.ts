type StringWidth = (text: string, options?: Readonly<Record<string, boolean>>) => number;

const SGR = /\u001b\[[\d;]*m/g;

// Characters that stand alone whatever is beside them, and whose width is one: Latin, Greek, Cyrillic, Hebrew and
// Arabic letters, modifier capitals, dashes, quotes, arrows, boxes.
const NARROW =
	'\\u0020-\\u007e\\u00a0-\\u00a8\\u00aa-\\u00ac\\u00af-\\u02ff\\u0370-\\u0377\\u037a-\\u037f\\u0384-\\u0482\\u048a-\\u052f' +
	'\\u05d0-\\u05ea\\u0620-\\u064a\\u066e-\\u066f\\u1d2c-\\u1d6a\\u1e00-\\u1eff\\u2010-\\u2027\\u2030-\\u203b\\u203d-\\u2048' +
	'\\u20a0-\\u20bf\\u2190-\\u2193\\u219a-\\u21a8\\u21ab-\\u21ff\\u2200-\\u22ff\\u2500-\\u257f\\u2580-\\u259f\\u25b8-\\u25bf';
// And those of width two: kana, ideographs, Hangul syllables, their punctuation.
const WIDE = '\\u3001-\\u3029\\u3041-\\u3096\\u30a1-\\u30fa\\u4e00-\\u9fff\\uac00-\\ud7a3\\uff01-\\uff60';

const simple = new RegExp(`^[${NARROW}${WIDE}]*$`);
const wide = new RegExp(`[${WIDE}]`, 'g');
const ascii = /^[\x20-\x7e]*$/;

let stock: StringWidth | undefined;

/**
 * string-width, without the 20 to 40 ms that its emoji tables take to build before the first character is measured:
 * they are built when the first text comes that may need them.
 */
export default function stringWidth(input: string, options?: Readonly<Record<string, boolean>>): number {
	if (typeof input !== 'string' || input === '') return 0;
	if (options === undefined) {
		const text = input.includes('\u001b') ? input.replace(SGR, '') : input;
		if (ascii.test(text)) return text.length;
		if (simple.test(text)) return text.length + (text.match(wide)?.length ?? 0);
	}
	// A require, because bundled as one it is evaluated here and not at the start.
	stock ??= (require('stock:string-width') as { readonly default: StringWidth }).default;
	return stock(input, options);
}
