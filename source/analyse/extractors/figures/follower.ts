import type { FigureFact } from '../../../domain/fact.ts';
import { AS_BEFORE } from './compared.ts';
import { type Meaning, POSSIBLE } from './measure.ts';
import type { Sighting } from './sighting.ts';

/** A number that may say what the figure before it says. */
export interface Follower {
	readonly text: string;
	readonly seen: Sighting;
	/** What it says by itself. */
	readonly own: Meaning;
	readonly previous: FigureFact;
	/** Whether the two share a sentence. */
	readonly near: boolean;
	readonly found: readonly FigureFact[];
	readonly isLabelled: (index: number) => boolean;
	/** Where its number starts. */
	readonly start: number;
}

export type Rule = (follower: Follower) => Meaning | null;

/** With what the figure before it counts. */
export const alike = ({ own, previous }: Follower): Meaning => ({
	...own,
	counts: previous.counts,
	open: own.open || isOpenLike(previous),
	why: AS_BEFORE,
});

/** "could fetch £9m ($17m)": the second no surer than the first. */
export const isOpenLike = ({ certainty, why }: FigureFact): boolean =>
	certainty !== 'certain' && (why === POSSIBLE || why === AS_BEFORE);

export const goesOn = (action: string | null): string | null =>
	action === null ? null : `${action}, as the number before it`;
