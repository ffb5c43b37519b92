import { isCompound, isInner, isLink } from './compounds.ts';
import type { Mender } from './repair.ts';

/** A word's first half and a hyphen end a line, and the next line, with no blank one between, goes on in small letters. */
const broken =
	/(?<![\p{L}\p{M}\p{N}])((?:[\p{L}\p{N}\p{M}.'’&]+[-\u2010])*)(\p{L}[\p{L}\p{M}'’.]*|\p{N}+)([-\u2010\u00ad\u00ac])[ \t]*(?:\r\n?|\n)[ \t]*(\p{L}[\p{L}\p{M}]*)([^\s]*)[ \t]?/gu;

/** Before them a hyphen hangs: pre- and post-war. */
const HANGING = new Set('and or to but nor und oder et ou y o e en of'.split(' '));

/** Words broken at line ends by a hyphen, which the newline then follows: `mil-⏎lion to` becomes `million⏎to`. */
export const lineEnds: Mender = {
	rule: 'mend/line-ends',
	says: 'Words that a hyphen broke at a line’s end were joined',
	hint: 'Nothing to do; a hyphen that belongs to its word may have been taken out.',
	mend(text, note) {
		if (!/[-\u2010\u00ad\u00ac][ \t]*[\r\n]/.test(text)) return text;
		let words: ReadonlySet<string> | null = null;
		const known = (word: string): boolean => {
			words ??= new Set(text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []);
			return words.has(word.toLowerCase());
		};
		return text.replace(broken, (whole, lead: string, first: string, hyphen: string, second: string, rest: string) => {
			const joined = join(lead, first, hyphen, second, known);
			if (joined === null) return whole;
			note({ before: `${lead}${first}${hyphen === '\u00ad' ? '-' : hyphen} ${second}`, after: joined });
			return `${joined}${rest}\n`;
		});
	},
};

function join(
	lead: string,
	first: string,
	hyphen: string,
	second: string,
	known: (word: string) => boolean,
): string | null {
	const isSmall = second === second.toLowerCase();
	if (HANGING.has(second)) return null;
	const whole = `${first}${second}`;
	if (hyphen === '\u00ad' || hyphen === '\u00ac') return isSmall ? `${lead}${whole}` : null;
	const hyphened = `${lead}${first}-${second}`;
	// `Anglo-⏎American`, `U.S.-⏎led`, `21-⏎year-old`: no word is broken before a capital, nor behind a figure or a full stop.
	if (!isSmall) return /^\p{Lu}/u.test(first) && first !== first.toUpperCase() ? hyphened : null;
	if (/\p{N}|\.$/u.test(first)) return hyphened;
	if (first.length < 2 && second.length < 3) return null;
	if (known(whole)) return `${lead}${whole}`;
	if (known(`${first}-${second}`) || (lead !== '' && (isLink(first) || isInner(second))) || isCompound(first, second))
		return hyphened;
	return `${lead}${whole}`;
}
