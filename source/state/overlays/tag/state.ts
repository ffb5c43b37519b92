import type { ArticleTarget } from '../../../journal/target.ts';
import type { Field } from '../../text/field.ts';

/** A tag is typed or chosen for an article. */
export interface TagOverlay {
	readonly kind: 'tag';
	readonly article: ArticleTarget;
	readonly field: Field;
	readonly selected: number;
	/** The cursor was moved: enter takes the tag it is on rather than what is typed. */
	readonly moved: boolean;
}
