import type { EntityRow } from '../../../archive/archive.ts';
import type { Namesake } from '../../../archive/namesakes.ts';
import type { EntityId } from '../../../domain/entity.ts';
import type { Span } from '../../../domain/span.ts';
import type { Field } from '../../text/field.ts';
import type { Recall } from '../../text/recall.ts';
import type { Correcting } from '../correct/correcting.ts';
import type { Overlay } from '../overlay.ts';

/** What a name is picked for: the filter, its mentions, its page, the places where it stands together with another, or to put names right. */
export type PickerPurpose = 'filter' | 'mentions' | 'page' | 'together' | 'correct';

/** Names to pick from. */
export interface OfferedNames {
	readonly rows: readonly OfferedName[];
	readonly total: number;
}

/** `namedIn`: an article that names it, where another is called the same; `shared`: how many articles name it with the name it will stand together with. */
export type OfferedName = EntityRow & Namesake & { readonly shared?: number };

/** A name that the cursor was on when the picker was opened; `span`: the mention of it, where it was on one. */
export interface UnderCursor {
	readonly entity: EntityId;
	readonly span: Span | null;
}

/** A fuzzy picker over all entities. */
export interface PickerOverlay {
	readonly kind: 'picker';
	readonly purpose: PickerPurpose;
	/** The name that the picked one is put together with; null where that one is picked first. */
	readonly subject: { readonly entity: EntityId; readonly name: string } | null;
	/** The name under the cursor: it stands first until another is typed. */
	readonly under: UnderCursor | null;
	/** The overlay it was opened from, and which comes back. */
	readonly before: Overlay | null;
	/** What the picked name will put right. */
	readonly correcting: Correcting | null;
	readonly field: Field;
	readonly recall: Recall;
	readonly page: OfferedNames | null;
	readonly selected: number;
	/** The cursor was moved, so `-` and `|` act rather than being typed. */
	readonly moved: boolean;
}
