/** Takes the numbers of a record as they come. */
export interface Passing {
	/** The next number, which is of this column. */
	number(column: number): number;
}

/** So many columns at most are told apart; those of one number, which are few, are taken for one. */
export const COLUMNS = 1 << 16;

/** The column of a part of what another column is of. */
export const below = (column: number, part: number): number => Math.imul(column ^ (part + 1), 0x9e3779b1) >>> 16;
