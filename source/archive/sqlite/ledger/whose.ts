import { numberOf, type Statements } from '../statements.ts';
import { OTHERS } from './gathering.ts';
import { episodeOf } from './reports.ts';

/** A line by the row that it is kept in, in the order in which lines are shown. */
export interface FoundLine {
	readonly row: number;
	readonly contention: number;
	/** Whether the list has all its articles, so that it is shown as the archive has it. */
	readonly isWhole: boolean;
}

/** A line of a list, with its happening's first episode and how many of its articles the list has. */
export interface WhoseLine extends FoundLine {
	readonly first: number;
	readonly own: number;
}

/** Up to this many articles of a list, their lines are sought by their episodes. */
const FEW = 5_000;

/** To which happenings episodes belong, first ones and others. */
const FIRSTS =
	'SELECT first FROM happening WHERE episode >= ? AND episode < ? UNION SELECT first FROM comparison WHERE first >= ? AND first < ?';

/** Each line's row, its happening, a hundred times how contested it is, and its articles: `7,448,1002[9,31]`. */
const WHOSE =
	"SELECT group_concat(rowid || ',' || first || ',' || CAST(round(contention * 100) AS INTEGER) || docs, '')";
export const OF_ALL = `${WHOSE} FROM (SELECT rowid, first, contention, docs FROM comparison ORDER BY contention DESC, id)`;
const OF_SOME = `${WHOSE} FROM (SELECT rowid, first, contention, docs FROM comparison WHERE first IN (SELECT value FROM json_each(?)) ORDER BY contention DESC, id)`;

/**
 * The lines that two of some articles are on, or may be, the most contested first: of few articles by their episodes, of many
 * out of an index that holds whose all lines are. They are handed over as one text of numbers: 100,000 rows would take ten times as long.
 */
export function visitLines(store: Statements, docs: ReadonlySet<number>, visit: (line: WhoseLine) => void): void {
	const text =
		docs.size > FEW ? store.listed(OF_ALL) : store.listed(OF_SOME, `[${[...firstsOf(store, docs)].join(',')}]`);
	for (const numbers of numbersOf(text)) {
		const [row = 0, first = 0, weight = 0] = numbers;
		let [own, others, isLong] = [0, 0, false];
		for (let place = 3; place < numbers.length; place += 1) {
			const doc = numbers[place] ?? OTHERS;
			if (doc === OTHERS) isLong = true;
			else if (docs.has(doc)) own += 1;
			else others += 1;
		}
		if (own > 1 || isLong) visit({ row, first, contention: weight / 100, isWhole: others === 0 && !isLong, own });
	}
}

function firstsOf(store: Statements, docs: ReadonlySet<number>): Set<number> {
	const firsts = new Set<number>();
	for (const doc of docs) {
		const [from, to] = [episodeOf(doc, 0), episodeOf(doc + 1, 0)];
		for (const row of store.all(FIRSTS, from, to, from, to)) firsts.add(numberOf(row.first));
	}
	return firsts;
}

const DIGIT = 48;
const CLOSING = 93;

/** The numbers before each closing bracket; the list is used again for the next. */
function* numbersOf(text: string): Iterable<readonly number[]> {
	const numbers: number[] = [];
	let number = 0;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		const digit = code - DIGIT;
		if (digit >= 0 && digit <= 9) {
			number = number * 10 + digit;
			continue;
		}
		numbers.push(number);
		number = 0;
		if (code !== CLOSING) continue;
		yield numbers;
		numbers.length = 0;
	}
}
