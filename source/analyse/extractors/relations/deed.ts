import type { Clause } from '../../grammar/clauses.ts';
import type { Verb } from './verb.ts';

/** A deed as the text states it, before its parties are known. */
export interface Deed {
	readonly clause: Clause;
	readonly verb: Verb;
	readonly stated: 'done' | 'ahead' | 'believed';
}
