// Characters that stand alone whatever is beside them, and whose width is one: Latin, Greek, Cyrillic, Hebrew and
// Arabic letters, modifier capitals, dashes, quotes, arrows, boxes.
export const NARROW =
	'\\u0020-\\u007e\\u00a0-\\u00a8\\u00aa-\\u00ac\\u00af-\\u02ff\\u0370-\\u0377\\u037a-\\u037f\\u0384-\\u0482\\u048a-\\u052f' +
	'\\u05d0-\\u05ea\\u0620-\\u064a\\u066e-\\u066f\\u1d2c-\\u1d6a\\u1e00-\\u1eff\\u2010-\\u2027\\u2030-\\u203b\\u203d-\\u2048' +
	'\\u20a0-\\u20bf\\u2190-\\u2193\\u219a-\\u21a8\\u21ab-\\u21ff\\u2200-\\u22ff\\u2500-\\u257f\\u2580-\\u259f\\u25b8-\\u25bf';
/** And those of width two: kana, ideographs, Hangul syllables, their punctuation. */
export const WIDE = '\\u3001-\\u3029\\u3041-\\u3096\\u30a1-\\u30fa\\u4e00-\\u9fff\\uac00-\\ud7a3\\uff01-\\uff60';

/** A text on whose width all terminals agree. Of emoji, joined letters and marks each has its own table, or its own mind. */
export const CERTAIN = new RegExp(`^[${NARROW}${WIDE}]*$`);

/** A text each of whose UTF-16 code units is a character by itself: of those, and boxes, shapes and signs. */
export const STANDS_ALONE = new RegExp(`^[${NARROW}${WIDE}\\u2500-\\u27bf]*$`);

// Indic, Thai, Lao, Tibetan, Burmese, Khmer and their kin, in which letters and vowel signs join.
const JOINING =
	'\\u0900-\\u0fff\\u1000-\\u109f\\u1700-\\u18af\\u1900-\\u1cff\\ua800-\\ua8ff\\ua92e-\\ua95f\\ua980-\\uaadf\\uaae0-\\uaaff\\uabc0-\\uabff';
export const HAS_JOINING = new RegExp(`[${JOINING}]`);
const ALL_JOINING = new RegExp(`^[${JOINING}\\u200c\\u200d]+$`);
const UNSPACED = /[\p{Mn}\p{Me}\p{Cf}]/u;

/**
 * Columns of a cluster of such letters where each stands by itself, as in most terminals; null for any other cluster. Room
 * for one that is drawn closer leaves a blank, too little of it would cut letters off.
 */
export function joinedWidth(cluster: string): number | null {
	if (!ALL_JOINING.test(cluster)) return null;
	let width = 0;
	for (const letter of cluster) if (!UNSPACED.test(letter)) width++;
	return Math.max(1, width);
}

const TONE = /\p{Emoji_Modifier}/gu;

/**
 * Columns that an emoji's shades of skin need beside it: some terminals, tmux 3.3 too, draw them as signs of their own. Where
 * one is drawn into the emoji they stay blank.
 */
export const tonesWidth = (cluster: string): number =>
	cluster.length > 2 ? 2 * (cluster.match(TONE)?.length ?? 0) : 0;
