import type { EntityId } from '../../../domain/entity.ts';
import type { Span } from '../../../domain/span.ts';

/** A sentence of the article that is open, and the names in it. */
export interface SentenceOverlay {
	readonly kind: 'sentence';
	/** Null until it is there. */
	readonly span: Span | null;
	/** Whose mention one came from. */
	readonly subject: { readonly entity: EntityId; readonly name: string } | null;
	readonly selected: number;
}
