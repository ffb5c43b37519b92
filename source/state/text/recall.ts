import { type Field, fieldOf } from './field.ts';

/** Earlier texts of a field while they are gone through: which one stands, and what stood before them. */
export interface Recall {
	/** Steps back from the newest that differs; -1 where none is recalled. */
	readonly at: number;
	readonly draft: Field;
	/** Only texts that hold this are recalled. */
	readonly holding: string;
}

export const NOT_RECALLING: Recall = { at: -1, draft: fieldOf(''), holding: '' };

const KEPT = 100;

/** The history with one more text, the newest last; each stands once. */
export const remembering = (history: readonly string[], text: string): readonly string[] =>
	text === '' ? history : [...history.filter((kept) => kept !== text), text].slice(-KEPT);

/**
 * One text further back, or on. `holding`: what was typed must stand in it, as in a shell's search of its history.
 * Null where there is none.
 */
export function recalled(
	history: readonly string[],
	field: Field,
	recall: Recall,
	step: 1 | -1,
	holding: boolean,
): { readonly field: Field; readonly recall: Recall } | null {
	const begun: Recall =
		recall.at >= 0
			? recall
			: { at: -1, draft: field, holding: holding && !field.selected ? field.text.trim().toLowerCase() : '' };
	const texts = history
		.filter((text) => text !== begun.draft.text.trim() && text.toLowerCase().includes(begun.holding))
		.reverse();
	const at = begun.at + step;
	if (at < 0) return recall.at < 0 ? null : { field: begun.draft, recall: NOT_RECALLING };
	const text = texts[at];
	return text === undefined ? null : { field: fieldOf(text), recall: { ...begun, at } };
}
