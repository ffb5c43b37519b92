import type { Clause } from '../../grammar/clauses.ts';
import type { Verb } from './verb.ts';

/** As what the text states a deed: as done, as coming, as believed, as what may be or as what must be. */
export type Stated = 'done' | 'ahead' | 'believed' | 'possible' | 'needed';

/** A deed as the text states it, before its parties are known. */
export interface Deed {
	readonly clause: Clause;
	readonly verb: Verb;
	readonly stated: Stated;
}
