import type { FigureFact } from '../domain/fact.ts';
import type { Span } from '../domain/span.ts';
import type { Counted } from './counted.ts';
import type { Occasion } from './occasion.ts';
import type { Scope } from './scope.ts';
import type { LineKind } from './statement.ts';

/** A figure that may be compared, before its happening is known. */
export interface Candidate {
	readonly fact: FigureFact;
	readonly counted: Counted;
	readonly holder: string | null;
	readonly action: string;
	readonly kind: LineKind;
	readonly occasion: Occasion;
	readonly sentence: Span;
	readonly index: number;
	readonly places: readonly string[];
	readonly scope: Scope;
	readonly words: string;
}
