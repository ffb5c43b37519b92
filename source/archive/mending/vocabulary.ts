import type { NearTerm } from '../fuzzy/near-terms.ts';

/** The words of an archive, as mending asks for them. */
export interface Vocabulary {
	/** Words near to one, the nearest first; `prefix`: it may be a beginning; `named`: only words of names. */
	near(word: string, prefix: boolean, named?: boolean): readonly NearTerm[];
	/** Articles that hold the word. */
	articles(word: string): number;
	/** Articles that hold it in a name. */
	names(word: string): number;
}
