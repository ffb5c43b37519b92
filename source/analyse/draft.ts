import type { Article } from '../domain/article.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Mention, Name } from '../domain/entity.ts';
import type { Fact } from '../domain/fact.ts';
import type { Models } from './models.ts';
import type { Segmentation } from './segment.ts';

/** The analysis under way: what extractors add to and refiners correct. */
export interface Draft {
	readonly article: Article;
	readonly segmentation: Segmentation;
	readonly names: readonly Name[];
	readonly mentions: readonly Mention[];
	readonly facts: readonly Fact[];
	readonly diagnostics: readonly Diagnostic[];
}

/** Finds facts of one kind, generously; overlaps and doubts are for the refiners. */
export interface Extractor {
	readonly name: string;
	readonly extract: (draft: Draft, models: Models) => readonly Fact[];
}

/** Drops, merges, resolves or chooses. Refining twice changes nothing more, but for a choice: it is asked once, of what the rules say. */
export interface Refiner {
	readonly name: string;
	readonly refine: (draft: Draft, models: Models) => Draft;
}
