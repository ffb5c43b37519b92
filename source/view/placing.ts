import { CERTAIN, NARROW, WIDE } from '../state/text/certain.ts';
import { graphemesOf, widthOf } from '../state/text/width.ts';

/** What takes no columns: colours, and where an address begins and ends (OSC 8). */
const STYLE = /(\u001b\[[\d;]*m|\u001b\]8;;[\x21-\x7e]*\u001b\\)/;
const CERTAIN_ROW = new RegExp(`^(?:[${NARROW}${WIDE}]|\\u001b\\[[\\d;]*m|\\u001b\\]8;;[\\x21-\\x7e]*\\u001b\\\\)*$`);

const NO_WRAP = '\u001b[?7l';
const WRAP = '\u001b[?7h';
const ERASE = '\u001b[K';

/**
 * A row with its styles, such that nothing on it stands where it does by a width that the terminal may not share: after
 * each cluster in doubt the next one is placed by its column, on a row that was erased and cannot wrap. A cluster that the
 * terminal draws wider is cut short, one it draws narrower leaves a blank. Certain rows stay as they are.
 */
export function placed(row: string): string {
	if (CERTAIN_ROW.test(row)) return row;
	let out = NO_WRAP + ERASE;
	let column = 0;
	for (const part of row.split(STYLE)) {
		if (part.startsWith('\u001b')) out += part;
		else if (CERTAIN.test(part)) {
			out += part;
			column += widthOf(part);
		} else {
			for (const cluster of graphemesOf(part)) {
				column += widthOf(cluster);
				out += CERTAIN.test(cluster) ? cluster : `${cluster}\u001b[${column + 1}G`;
			}
		}
	}
	return out + WRAP;
}
