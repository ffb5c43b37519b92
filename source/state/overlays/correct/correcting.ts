import type { EntityTarget, MentionTarget } from '../../../journal/target.ts';

/** What picking a name will do: the entity is the picked one, or these of its mentions are. */
export interface Correcting {
	readonly entity: EntityTarget;
	/** Null: all of it. */
	readonly mentions: readonly MentionTarget[] | null;
}
