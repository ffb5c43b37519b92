import type { EntityVariant } from '../../../domain/entity.ts';
import type { ArticleTarget, EntityTarget, FactTarget, MentionTarget } from '../../../journal/target.ts';
import type { Field } from '../../text/field.ts';

/** What is to be put right. */
export type Subject =
	| {
			readonly type: 'entity';
			readonly entity: EntityTarget;
			/** The mention under the cursor, and all of the open article. */
			readonly mention: MentionTarget | null;
			readonly mentions: readonly MentionTarget[];
			/** Those of its mention list that are checked, in all articles; empty elsewhere. */
			readonly checked: readonly MentionTarget[];
			readonly variants: readonly EntityVariant[];
	  }
	/** Two names that are one: which of them holds, the likelier first. */
	| { readonly type: 'names'; readonly entity: EntityTarget; readonly other: EntityTarget }
	| { readonly type: 'fact'; readonly article: ArticleTarget; readonly fact: FactTarget; readonly value: string }
	| {
			readonly type: 'article';
			readonly article: ArticleTarget;
			readonly known: Readonly<Record<string, string>>;
			/** Ids of whom it names, the hidden ones too; empty where it is not open. */
			readonly names: readonly string[];
	  };

/** What can be put right of something; a choice that needs words has a field. */
export interface CorrectOverlay {
	readonly kind: 'correct';
	readonly subject: Subject;
	readonly selected: number;
	readonly field: Field | null;
}
