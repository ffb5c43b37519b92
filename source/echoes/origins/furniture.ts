import type { Print, PrintLine } from './print.ts';

/** Lines this near to an end of a print may be furniture whatever its kin: in words. */
const OPENING = 30;
const CLOSING = 60;
/** A line in fewer prints is no furniture. */
const RECURS = 3;
/** A closing line that stands in so many prints, and in so many times as many as the first line does. */
const RECURS_MUCH = 4;
const THAN_FIRST = 4;

/** Lines that are counted: the first and the last of a print, where furniture stands. */
const FIRST_LINES = 3;
const LAST_LINES = 6;

/** The lines of a print that an index counts. */
export const linesCounted = ({ lines }: Print): readonly PrintLine[] =>
	lines.filter((_, at) => at < FIRST_LINES || at >= lines.length - LAST_LINES);

/**
 * Lines of a print that recur around texts of every kind (who owns it, how to subscribe, where to phone): they stand in more
 * than twice as many prints as there are kin to this one, or near its ends in many more than its first line does. A text that
 * twelve papers print has twelve kin, and its lines are no furniture.
 * `holders` is the number of prints with a line; `kin` of those that share a third of their sample with this one.
 */
export function furnitureIn(print: Print, kin: number, holders: (line: PrintLine) => number): ReadonlySet<PrintLine> {
	const first = print.lines[0];
	const ofFirst = first === undefined ? 1 : holders(first);
	return new Set(
		print.lines.filter((line) => {
			const count = holders(line);
			if (count < RECURS) return false;
			if (count > 2 * (kin + 1)) return true;
			const isAtEnd = line.end <= OPENING || line.start >= print.hashes.length - CLOSING;
			return isAtEnd && count >= RECURS_MUCH && count >= THAN_FIRST * ofFirst;
		}),
	);
}
