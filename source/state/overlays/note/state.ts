import type { Anchor, ArticleTarget, EntityTarget } from '../../../journal/target.ts';
import type { Field } from '../../text/field.ts';

/** A note is written, on an article, on words of it, or on an entity. */
export interface NoteOverlay {
	readonly kind: 'note';
	/** The note that is changed; null for a new one. */
	readonly note: string | null;
	/** Its text as it was known when the field was opened, or when it was told that it is another. */
	readonly was: string;
	readonly article: ArticleTarget | null;
	readonly anchor: Anchor | null;
	readonly entity: EntityTarget | null;
	readonly field: Field;
}
