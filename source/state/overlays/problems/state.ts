import type { Diagnostic } from '../../../domain/diagnostic.ts';

/** What could not be read as it should; null until it has been asked for. */
export interface ProblemsOverlay {
	readonly kind: 'problems';
	readonly found: readonly Diagnostic[] | null;
	readonly selected: number;
}
