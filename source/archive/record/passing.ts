/** Takes the numbers of a record as they come. */
export interface Passing {
	/** The next number, which is of this column. */
	number(column: number): number;
}

/** Passes the numbers of a value, and no words, in the order in which they are read. */
export type Pass = (numbers: Passing) => void;

/** Gives a column that nothing else has: numbers of one column are alike. */
export type NextColumn = () => number;
