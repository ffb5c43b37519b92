import type { Diagnostic } from './diagnostic.ts';
import type { Mention, Name } from './entity.ts';
import type { Fact } from './fact.ts';

/** Everything read out of one article; nothing in it knows of other articles. */
export interface Analysis {
	readonly names: readonly Name[];
	/** In reading order. */
	readonly mentions: readonly Mention[];
	/** In reading order. */
	readonly facts: readonly Fact[];
	readonly diagnostics: readonly Diagnostic[];
}
