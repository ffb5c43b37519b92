/** What leaves open whether a relation is what the text says; `open` where it is right in fewer than four of five. */
export interface Doubt {
	readonly why: string;
	readonly open: boolean;
	/** Of whether it is done yet, not of who or what; it leaves no room for another reading of them. */
	readonly ofWhen: boolean;
}

export const notDone = (why: string): Doubt => ({ why, open: false, ofWhen: true });
/** A doubt that adds none to another's: the subject of two verbs is right for both or for neither. */
export const beside = (why: string): Doubt => ({ why, open: false, ofWhen: true });
export const may = (why: string): Doubt => ({ why, open: false, ofWhen: false });
export const hardly = (why: string): Doubt => ({ why, open: true, ofWhen: false });

/**
 * Whether a relation is told at all: not where one doubt leaves it open, nor where two leave room for another reading of
 * who or what (each of them alone is right in four of five, together they are not).
 */
export const isTold = (doubts: readonly Doubt[]): boolean =>
	doubts.every(({ open }) => !open) && doubts.filter(({ ofWhen }) => !ofWhen).length < 2;
