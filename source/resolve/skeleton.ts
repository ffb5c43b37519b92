/**
 * What is left of a folded word where spellings of one name differ: consonants in classes, the first vowel
 * as `a`, nothing doubled. `kamel`, `kamal` → `kml`. In the spirit of Soundex (Russell, 1918), with
 * classes for what varies between transliterations of Arabic, Hebrew and Russian.
 */
export function skeleton(word: string): string {
	const left = bones(word);
	return left.length > 2 ? left : vowelled(word);
}

/** The skeleton however little is left: `mohammed`, `muhammad` → `md`. */
export const bones = (word: string): string =>
	classes(word)
		.replace(/^[aeiouy]+/, 'a')
		.replace(/(?<=.)[aeiouyhw]/g, '')
		.replace(/(.)\1+/g, '$1');

/** Where few consonants are left vowels must count: `sissi`, `sisi` → `sisi`; `haniyeh`, `haniya` → `hani`; `bar`, not `bor`. */
function vowelled(word: string): string {
	return classes(word)
		.replace(/(?:ee|ie|ei|y|i)+/g, 'i')
		.replace(/(?:ou|oo|u)+/g, 'u')
		.replace(/(.)\1+/g, '$1')
		.replace(/(?<=..)[aeh]+$/, '');
}

const classes = (word: string): string =>
	word
		.replace(/ph/g, 'f')
		.replace(/[kcg]h/g, 'k')
		.replace(/[td]h/g, 't')
		.replace(/sch|sh|z/g, 's')
		.replace(/[cqx]/g, 'k')
		.replace(/j/g, 'g')
		.replace(/v/g, 'f');
