import type { CopyRow } from '../../../archive/archive.ts';
import type { ArticleId } from '../../../domain/article.ts';
import type { Edit } from '../../../echoes/origins/edits.ts';

/** Two versions of a text, the earlier first, among all that print it. */
export interface ToldEdits {
	readonly copies: readonly CopyRow[];
	readonly before: CopyRow;
	readonly after: CopyRow;
	readonly edits: readonly Edit[];
}

/** What was edited between two versions of a text. */
export interface EditsOverlay {
	readonly kind: 'edits';
	/** The article it was asked from: one of the two. */
	readonly article: ArticleId;
	/** Null until they have come. */
	readonly told: ToldEdits | null;
	/** Number of the edit the cursor is on. */
	readonly selected: number;
}
