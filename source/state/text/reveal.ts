import type { Span } from '../../domain/span.ts';

/** A character that is not what it looks like, or looks like nothing; the words that say so stand behind it. */
export interface Revealed extends Span {
	readonly says: string;
}

/** Characters nobody sees, by the short names they have in Unicode. */
const HIDDEN: Readonly<Record<number, string>> = {
	173: 'soft hyphen',
	847: 'grapheme joiner',
	8203: 'zero-width space',
	8204: 'zero-width non-joiner',
	8205: 'zero-width joiner',
	8206: 'left-to-right mark',
	8207: 'right-to-left mark',
	8234: 'left-to-right embedding',
	8235: 'right-to-left embedding',
	8236: 'end of embedding',
	8237: 'left-to-right override',
	8238: 'right-to-left override',
	8288: 'word joiner',
	8294: 'left-to-right isolate',
	8295: 'right-to-left isolate',
	8296: 'first strong isolate',
	8297: 'end of isolate',
	12644: 'Hangul filler',
	65024: 'variation selector 1',
	65038: 'text style',
	65039: 'emoji style',
	65279: 'byte order mark',
};

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2028\u2029]/gu;

/** Scripts with letters that are taken for one another's. */
const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Hebrew', 'Lisu', 'Deseret'] as const;
let patterns: readonly (readonly [string, RegExp])[] | undefined;
const NOT_LATIN_ONLY = /[^\u0000-\u024f\u2000-\u206f]/u;
const WORD = /[\p{L}\p{M}]+/gu;
/** Letters of another shape than the text's own: mathematical, fullwidth, circled. */
const STYLED = /[\uff21-\uff3a\uff41-\uff5a\u24b6-\u24e9\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}]/gu;

const codeOf = (character: string): string =>
	`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function scriptOf(letter: string): string | null {
	patterns ??= SCRIPTS.map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const);
	return patterns.find(([, pattern]) => pattern.test(letter))?.[0] ?? null;
}

/** Letters of a word that are not of the script of most of it; of two alike, not of the first's. */
function mixed(word: string, at: number): Revealed[] {
	const letters: { readonly letter: string; readonly start: number; readonly script: string | null }[] = [];
	let start = at;
	for (const letter of word) {
		letters.push({ letter, start, script: scriptOf(letter) });
		start += letter.length;
	}
	const counts = new Map<string, number>();
	for (const { script } of letters) if (script !== null) counts.set(script, (counts.get(script) ?? 0) + 1);
	if (counts.size < 2) return [];
	const [own] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most));
	return letters.flatMap(({ letter, start: from, script }) =>
		script === null || script === own
			? []
			: [{ start: from, end: from + letter.length, says: `${script} ${codeOf(letter)}` }],
	);
}

/** Hidden characters and letters of another script within `text[from, to)`, in order. */
export function revealedIn(text: string, from: number, to: number): readonly Revealed[] {
	const part = text.slice(from, to);
	const out: Revealed[] = [];
	for (const { 0: hidden, index } of part.matchAll(INVISIBLE)) {
		const name = HIDDEN[hidden.codePointAt(0) ?? 0];
		const start = from + index;
		out.push({
			start,
			end: start + hidden.length,
			says: name === undefined ? codeOf(hidden) : `${name} ${codeOf(hidden)}`,
		});
	}
	if (NOT_LATIN_ONLY.test(part)) {
		for (const { 0: word, index } of part.matchAll(WORD)) out.push(...mixed(word, from + index));
		for (const { 0: letter, index } of part.matchAll(STYLED)) {
			const start = from + index;
			out.push({ start, end: start + letter.length, says: `like ${letter.normalize('NFKC')} ${codeOf(letter)}` });
		}
	}
	const unique = new Map(out.map((one) => [one.start, one]));
	return [...unique.values()].sort((a, b) => a.start - b.start);
}

/** The sign as it stands behind the character. */
export const signOf = ({ says }: Revealed): string => `‹${says}›`;
