import type { Draft } from '../../draft.ts';
import type { Chunk } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { Word } from '../../grammar/words.ts';
import type { Phrase } from './unnamed.ts';

/** What knows whom the sentences before were about. */
export interface Earlier {
	/** The name, as an index, that the pronoun or noun at word `at` stands for; null where that is not clear. */
	resolve(page: Page, at: number, isSubject: boolean): number | null;
	/** The earlier words that the pronoun subject at word `at` stands for where no name does; null where that is not clear. */
	wordsFor(page: Page, at: number): Phrase | null;
}

/** One sentence as its relations are read from it. */
export interface Page {
	readonly draft: Draft;
	readonly words: readonly Word[];
	readonly chunks: readonly Chunk[];
	readonly clauses: readonly Clause[];
	readonly antecedents: Earlier;
}
