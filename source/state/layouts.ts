/** Rows of keys of a keyboard, as typed on it and at the same places on a Latin one. */
interface Layout {
	readonly script: RegExp;
	readonly typed: string;
	readonly latin: string;
	/** Signs that every keyboard has, elsewhere: read by their place while letters of this one are being typed. */
	readonly signs: Readonly<Record<string, string>>;
}

const CYRILLIC: Layout = {
	script: /\p{Script=Cyrillic}/u,
	// Russian; then what Ukrainian has in the places of ъ ы э and beside them, and the Belarusian ў.
	typed: 'йцукенгшщзхъфывапролджэячсмитьбюё' + 'їієґў',
	latin: "qwertyuiop[]asdfghjkl;'zxcvbnm,.`" + "]s'\\o",
	signs: { '.': '/', ',': '?' },
};

const GREEK: Layout = {
	script: /\p{Script=Greek}/u,
	typed: 'ςερτυθιοπασδφγηξκλζχψωβνμ',
	latin: 'wertyuiopasdfghjklzxcvbnm',
	signs: { ';': 'q', ':': 'Q' },
};

const LAYOUTS: readonly Layout[] = [CYRILLIC, GREEK];

/** With shift, signs of a Latin keyboard become others. */
const SHIFTED: Readonly<Record<string, string>> = {
	'[': '{',
	']': '}',
	';': ':',
	"'": '"',
	',': '<',
	'.': '>',
	'`': '~',
	'\\': '|',
};

function placed(layout: Layout, character: string): string | null {
	const lower = character.toLowerCase();
	const at = layout.typed.indexOf(lower);
	const latin = at < 0 ? undefined : layout.latin[at];
	if (latin === undefined) return null;
	return character === lower ? latin : (SHIFTED[latin] ?? latin.toUpperCase());
}

/** The keyboard that a key shows to be in use: its number, or null for a Latin one; undefined where the key tells nothing. */
export function layoutOf(key: string): number | null | undefined {
	const character = key.split('+').at(-1) || key;
	if ([...character].length !== 1) return undefined;
	const found = LAYOUTS.findIndex(({ script }) => script.test(character));
	if (found >= 0) return found;
	return /[a-z]/i.test(character) ? null : undefined;
}

/**
 * A key by its place on a Latin keyboard, where it was typed on another: `о` is `j`, `ctrl+в` is `ctrl+d`. `layout` is the
 * keyboard lately in use. Null where it is a Latin one's.
 */
export function keyByPlace(key: string, layout: number | null): string | null {
	const [, modifier = '', character = ''] = /^((?:ctrl|alt)\+)?(.+)$/su.exec(key) ?? [];
	if ([...character].length !== 1) return null;
	const sign = layout === null ? undefined : LAYOUTS[layout]?.signs[character];
	if (sign !== undefined && modifier === '') return sign;
	for (const one of LAYOUTS) {
		const latin = placed(one, character);
		if (latin !== null) return modifier + latin;
	}
	return null;
}
