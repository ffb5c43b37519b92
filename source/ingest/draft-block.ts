import type { BlockRole } from '../domain/article.ts';

/** A newline within the text is the author's own. */
export interface DraftBlock {
	readonly role: BlockRole;
	readonly text: string;
}
