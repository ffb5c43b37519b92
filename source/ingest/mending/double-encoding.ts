import { type CodePage, MAC_ROMAN, WINDOWS_1252 } from './code-pages.ts';
import type { Mender, Repair } from './repair.ts';

/** UTF-8 read as another character set and written as UTF-8 again: `RenÃ©e`, `itâ€™s`, `Fran√ßois`. */
export const doubleEncoding: Mender = {
	rule: 'mend/double-encoding',
	says: 'Letters that had been encoded twice were mended',
	hint: 'Nothing to do; if a letter looks wrong, look at the original file.',
	mend(text, note) {
		let mended = text;
		// What was encoded three times shows only when it is down to two.
		for (let round = 0; round < 3; round++) {
			const before = mended;
			for (const reading of READINGS) mended = unread(mended, reading, round === 0 ? note : () => {});
			if (mended === before) break;
		}
		return mended;
	},
};

interface Reading {
	readonly page: CodePage;
	/** Runs of sequences that could be UTF-8's bytes. */
	readonly runs: RegExp;
	readonly sequence: RegExp;
	/** A closing quote's three bytes of which the last, which the page does not define, was lost. */
	readonly torn: RegExp | null;
	/** `à`, whose second byte is a no-break space that was written as a plain one. */
	readonly spaced: RegExp | null;
}

function reading(page: CodePage, torn: RegExp | null, spaced: RegExp | null): Reading {
	const range = (first: number, last: number): string =>
		`[${[...page.byteOf]
			.filter(([, byte]) => byte >= first && byte <= last)
			.map(([character]) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
			.join('')}]`;
	const more = range(0x80, 0xbf);
	const sequence = `${range(0xc2, 0xdf)}${more}|${range(0xe0, 0xef)}${more}{2}|${range(0xf0, 0xf4)}${more}{3}`;
	return { page, runs: new RegExp(`(?:${sequence})+`, 'gu'), sequence: new RegExp(sequence, 'gu'), torn, spaced };
}

const READINGS: readonly Reading[] = [
	reading(WINDOWS_1252, /(?<=\S)â€(?=[\s,.;:!?)]|$)/g, /(?<!\p{Lu})Ã {1,2}(?=\p{Ll})/gu),
	reading(MAC_ROMAN, null, null),
];

function unread(text: string, { page, runs, sequence, torn, spaced }: Reading, note: (repair: Repair) => void): string {
	let found = false;
	const say = (before: string, after: string, at: number): string => {
		found = true;
		if (at < 0) note({ before: before.trim(), after: after.trim() });
		else note({ before: wordAround(text, at, before, before), after: wordAround(text, at, before, after) });
		return after;
	};
	let mended = text.replace(runs, (run: string, at: number) => {
		const pieces = run.match(sequence) ?? [];
		const isWhole = !stray.test(text.charAt(at - 1)) && !stray.test(text.charAt(at + run.length));
		let place = at;
		return pieces
			.map((piece) => {
				const own = place;
				place += piece.length;
				const character = decoded(piece, page);
				const fits =
					character !== null &&
					(isWhole || signs.test(character)) &&
					isMeant(character, piece, pieces.length, text.slice(Math.max(0, own - 2), own), text.charAt(place));
				return fits ? say(piece, character, own) : piece;
			})
			.join('');
	});
	if (torn !== null) mended = mended.replace(torn, (before) => say(before, '”', -1));
	// Only among other damage: a lone Ã may be Portuguese.
	if (spaced !== null && found) mended = mended.replace(spaced, (before) => say(before, 'à ', -1));
	return mended;
}

function decoded(piece: string, { byteOf }: CodePage): string | null {
	const bytes = Uint8Array.from([...piece].map((character) => byteOf.get(character) ?? 0));
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** Beside a run that UTF-8's bytes would make, it says that these are another character set's: Thai, Japanese. */
const stray = /[\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00ff]/;
/** Marks that also stand behind or before a letter: `IRMÃ”`, `Ä–`. */
const marks = /[’‘“”…–—«»‹›„‚\u00a0]$/;
const lower = /\p{Ll}$/u;
const upper = /\p{Lu}$/u;
const letter = /\p{L}/u;

/** European letters and signs: one alone may be meant. */
const european = /[\u00a0-\u017f\u0218-\u021b\u1e00-\u1eff\u02c6\u02dc]/;
/** Dashes, quotes, bullets, currencies, trade marks, arrows; ligatures, the byte order mark, the sign for what is broken. */
const signs = /[\u2010-\u203a\u20a0-\u20bf\u2100-\u214f\u2190-\u22ff\u25a0-\u27bf\ufb00-\ufb06\ufeff\ufffd]/;
/** Other scripts come in words, pictures in characters of four bytes. */
const scripts =
	/[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Devanagari}]/u;
const picture = /[\p{ExtPict}\p{EMod}\p{RI}]/u;

/** Whether a sequence is more likely the character its bytes make than the letters and marks it shows. */
function isMeant(character: string, piece: string, pieces: number, before: string, next: string): boolean {
	if (picture.test(character) || signs.test(character)) return true;
	if (scripts.test(character)) return pieces > 1 && letter.test(character);
	if (!european.test(character)) return false;
	if (piece.length > 2 || !marks.test(piece)) return true;
	// No small letter stands before a capital one, and no closing mark before a letter.
	const tail = before.slice(-2);
	if (lower.test(tail)) return true;
	if (piece.endsWith('\u00a0')) return !upper.test(tail);
	return letter.test(next) && !(/[–—]$/.test(piece) && upper.test(tail));
}

const LONGEST_SHOWN = 24;

/** The word an example stands in, with `instead` in its place. */
function wordAround(text: string, at: number, piece: string, instead: string): string {
	const before = /\S*$/.exec(text.slice(Math.max(0, at - LONGEST_SHOWN), at))?.[0] ?? '';
	const after = /^[\p{L}\p{N}]*/u.exec(text.slice(at + piece.length, at + piece.length + LONGEST_SHOWN))?.[0] ?? '';
	return (before + instead + after).replace(/[\x00-\x1f\x7f-\x9f]/g, '');
}
