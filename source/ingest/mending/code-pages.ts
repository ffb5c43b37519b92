/** A character set of single bytes that UTF-8 is mistaken for. */
export interface CodePage {
	/** The byte a character stands for, 0x80 to 0xff; undefined for none. */
	readonly byteOf: ReadonlyMap<string, number>;
	readonly characters: string;
}

const from = (first: number, characters: readonly string[]): CodePage => ({
	byteOf: new Map(characters.map((character, at) => [character, first + at])),
	characters: characters.join(''),
});

/** Windows-1252; bytes it leaves undefined are control characters, as browsers read them and as in ISO 8859-1. */
const DEFINED = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const LATIN_1 = Array.from({ length: 96 }, (_, at) => String.fromCharCode(0xa0 + at));

const windows = from(0x80, [...DEFINED, ...LATIN_1]);

export const WINDOWS_1252: CodePage = {
	characters: `${windows.characters}${Array.from({ length: 32 }, (_, at) => String.fromCharCode(0x80 + at)).join('')}`,
	byteOf: new Map([
		...windows.byteOf,
		...Array.from({ length: 32 }, (_, at) => [String.fromCharCode(0x80 + at), 0x80 + at] as const),
	]),
};

export const MAC_ROMAN: CodePage = from(0x80, [
	...'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
]);
