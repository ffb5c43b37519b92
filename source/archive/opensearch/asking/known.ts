import type { DeskNode, EntityNode } from '../../query/tree.ts';

/** What has to be known of an archive before a query can be put to it. */
export interface Known {
	/** Keys of the entities whose names have all these words, each perhaps only begun. */
	keys(leaf: EntityNode, terms: readonly string[]): readonly string[];
	/** The forms these names are commonest written in, as words. */
	surfaces(leaf: EntityNode, terms: readonly string[]): readonly (readonly string[])[];
	/** Whether an outlet has just this name. */
	isOutlet(terms: readonly string[]): boolean;
	/** The articles that the reader did this to; all but them where `isOthers`. */
	marked(leaf: DeskNode): { readonly ids: readonly string[]; readonly isOthers: boolean };
}

export const NOTHING_KNOWN: Known = {
	keys: () => [],
	surfaces: () => [],
	isOutlet: () => false,
	marked: () => ({ ids: [], isOthers: false }),
};
