import type { Draft } from '../../draft.ts';
import type { Chunk } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { Word } from '../../grammar/words.ts';
import type { Antecedents } from './antecedents.ts';

/** One sentence as its relations are read from it. */
export interface Page {
	readonly draft: Draft;
	readonly words: readonly Word[];
	readonly chunks: readonly Chunk[];
	readonly clauses: readonly Clause[];
	readonly antecedents: Antecedents;
}
