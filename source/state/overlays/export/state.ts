import type { TakenList } from '../../taking/taken.ts';
import type { Field } from '../../text/field.ts';
import type { Recall } from '../../text/recall.ts';
import type { Overlay } from '../overlay.ts';

/** Where a list is to be written. */
export interface ExportOverlay {
	readonly kind: 'export';
	readonly list: TakenList;
	readonly field: Field;
	readonly recall: Recall;
	/** The overlay whose list it is, and which comes back. */
	readonly before: Overlay | null;
	/** Number of the writing that is under way. */
	readonly writing: number | null;
	/** The name of a file that is there already: entered once more, it is written over. */
	readonly taken: string | null;
}
