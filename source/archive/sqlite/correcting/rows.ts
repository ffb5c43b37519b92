import type { FactKind } from '../../../domain/fact.ts';
import { type PreparedTime, timesIn } from '../../prepared/echoes.ts';
import { figuresIn, kindsIn } from '../../prepared/prepare.ts';
import type { Stored } from '../stored.ts';

/** What the index would hold of an article's facts, had they been found as the reader put them right. */
export interface CorrectedRow {
	readonly counts: Readonly<Record<FactKind, number>>;
	/** Value and upper end of every figure. */
	readonly figures: readonly (readonly [value: number, most: number])[];
	readonly times: readonly PreparedTime[];
	/** How many names it has. */
	readonly names: number;
}

export function rowOf({ analysis, keys }: Stored): CorrectedRow {
	const facts = analysis?.facts ?? [];
	return { counts: kindsIn(facts), figures: figuresIn(facts), times: timesIn(facts), names: keys.length };
}
