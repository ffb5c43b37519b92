import type { FigureFact } from '../../../domain/fact.ts';
import type { Spot } from '../../extractors/figures/spot.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';

/** A figure as it was chosen, where it stands and the words behind it. */
export interface Told {
	readonly text: string;
	readonly fact: FigureFact;
	/** Null where the grammar reads no phrase there. */
	readonly spot: Spot | null;
	readonly parse: ParsedSentence | null;
	readonly behind: string;
}
