export interface Happened {
	readonly action: string;
	/** Said to be possible, wanted or ahead, not done. */
	readonly open: boolean;
}

export const done = (action: string, open = false): Happened => ({ action, open });

/** How many phrases a coordination or a chain of `of` is followed through. */
export const DEPTH = 3;
