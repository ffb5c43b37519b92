import type { FactKind } from '../../../domain/fact.ts';
import type { PreparedTime } from '../../prepared/echoes.ts';
import type { DeskNode, EntityNode } from '../../query/tree.ts';
import { NONE, type Query } from './query-language.ts';
import type { Keyed } from './tallies.ts';

/** What an article was told to be; `isHeaded`, `isDated` and `isPlaced` say what of it. */
export interface Moved {
	readonly headline: string;
	readonly isHeaded: boolean;
	readonly published: string | null;
	readonly isDated: boolean;
	readonly outlet: string | null;
	readonly isPlaced: boolean;
}

/** What an article's facts are: how many of each kind, value and upper end of every figure, the days of its times. */
export interface Retold {
	readonly facts: Readonly<Record<FactKind, number>>;
	readonly figures: readonly (readonly [value: number, most: number])[];
	readonly times: readonly Pick<PreparedTime, 'day' | 'exactness'>[];
}

/** What has to be known of an archive before a query can be put to it. */
export interface Known {
	/** The entities whose names have all these words, each perhaps only begun. */
	bearers(leaf: EntityNode, terms: readonly string[]): readonly Keyed[];
	/** The forms these names are commonest written in, as words. */
	surfaces(leaf: EntityNode, terms: readonly string[]): readonly (readonly string[])[];
	/** Whether an outlet has just this name. */
	isOutlet(terms: readonly string[]): boolean;
	/** Articles whose headlines, dates or outlets the reader put right, with those that they have now. */
	moved(): ReadonlyMap<string, Moved>;
	/** Articles whose facts were put right, with what they tell now. */
	retold(): ReadonlyMap<string, Retold>;
	/** The articles that the reader did this to, or did not where that is asked for. */
	marked(leaf: DeskNode): Query;
}

export const NOTHING_KNOWN: Known = {
	bearers: () => [],
	surfaces: () => [],
	isOutlet: () => false,
	moved: () => new Map(),
	retold: () => new Map(),
	marked: () => NONE,
};
