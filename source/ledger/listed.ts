import type { Label } from './labels.ts';
import type { About, Line } from './lines.ts';
import { titleOf } from './titles.ts';
import { toldOn } from './told-on.ts';

/** A line as a list shows it, without its figures. */
export interface LineHead extends Pick<Line, 'id' | 'articles' | 'origins' | 'left'> {
	readonly title: string;
	/** The label of its figures that weighs most. */
	readonly label: Label;
	/** The last values told, repeats left out. */
	readonly values: readonly number[];
	/** Days on which they were told, since 1970; null where that is not known. */
	readonly days: readonly (number | null)[];
	/** Figures on the line. */
	readonly figures: number;
}

/** A line in a list; what somebody did to it is told as well. */
export interface ListedLine extends LineHead {
	readonly accepted: number;
	readonly byHand: About['byHand'];
	/** With its figures, where these were asked for. */
	readonly whole: Line | null;
}

/** Values that a head keeps: as many as a scale has columns. */
export const MOST_VALUES = 12;

/** The labels, what a reader wants to see first before the others. */
const GRAVEST: readonly Label[] = [
	'conflict',
	'differs',
	'wider',
	'narrower',
	'update',
	'rounding',
	'superseded',
	'same',
];

const gravestOf = ({ entries }: Line): Label =>
	GRAVEST.find((label) => entries.some(({ verdict, echo }) => echo === null && verdict.label === label)) ?? 'same';

export function headOf(line: Line): LineHead {
	const last = line.entries.filter(({ echo }) => echo !== 'again').slice(-MOST_VALUES);
	return {
		id: line.id,
		articles: line.articles,
		origins: line.origins,
		left: line.left,
		title: titleOf(line),
		label: gravestOf(line),
		values: last.map(({ statement }) => statement.value),
		days: last.map(toldOn),
		figures: line.entries.length,
	};
}

export const listed = (line: Line, isWhole: boolean): ListedLine => ({
	...headOf(line),
	accepted: line.accepted,
	byHand: line.byHand,
	whole: isWhole ? line : null,
});

/** A line as the index keeps it, to which nobody did anything. */
export const untouched = (head: LineHead): ListedLine => ({ ...head, accepted: 0, byHand: null, whole: null });
