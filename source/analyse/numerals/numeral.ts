/** A number read from terms `[from, to)`. */
export interface Numeral {
	readonly value: number;
	readonly to: number;
	/** Whether it was written in figures. */
	readonly digits: boolean;
	/** What its magnitude multiplied it by: 1e6 for "million"; 1 without one. */
	readonly scale: number;
	/** Whether the way it is written leaves open what it means: `1.500`, `12 500`. */
	readonly doubtful?: true;
}
