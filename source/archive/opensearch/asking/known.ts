import type { DeskNode, EntityNode } from '../../query/tree.ts';

/** What an article was told to be; `isDated` and `isPlaced` say what of it. */
export interface Moved {
	readonly published: string | null;
	readonly isDated: boolean;
	readonly outlet: string | null;
	readonly isPlaced: boolean;
}

/** What has to be known of an archive before a query can be put to it. */
export interface Known {
	/** Keys of the entities whose names have all these words, each perhaps only begun. */
	keys(leaf: EntityNode, terms: readonly string[]): readonly string[];
	/** The forms these names are commonest written in, as words. */
	surfaces(leaf: EntityNode, terms: readonly string[]): readonly (readonly string[])[];
	/** Whether an outlet has just this name. */
	isOutlet(terms: readonly string[]): boolean;
	/** Articles whose dates or outlets the reader put right, with those that they have now. */
	moved(): ReadonlyMap<string, Moved>;
	/** The articles that the reader did this to; all but them where `isOthers`. */
	marked(leaf: DeskNode): { readonly ids: readonly string[]; readonly isOthers: boolean };
}

export const NOTHING_KNOWN: Known = {
	keys: () => [],
	surfaces: () => [],
	isOutlet: () => false,
	moved: () => new Map(),
	marked: () => ({ ids: [], isOthers: false }),
};
