import { type ActName, type Entry, isCorrection } from './act.ts';

/** What desks of one archive tell each other beside corrections: where one is, what one has read and starred stays one's own. */
const SHARED: ReadonlySet<ActName> = new Set<ActName>(['tag', 'note', 'check']);

/** An act as it lies in a shared archive, with its author's name. */
export interface SharedAct {
	readonly author: string;
	/** As its author's journal has it. */
	readonly entry: Entry;
}

/** Whether an act is told to the other desks; `meant` finds the act that one of undoing means. */
export function isShared(entry: Entry, meant: (id: string) => Entry | undefined): boolean {
	if (entry.act !== 'undo' && entry.act !== 'redo') return SHARED.has(entry.act) || isCorrection(entry);
	const of = meant(entry.of);
	return of !== undefined && of.act !== 'undo' && of.act !== 'redo' && isShared(of, meant);
}

/**
 * An act as another desk has it. Ids are of its author: whoever undoes can only mean an act of their own, and a note is changed
 * by its author alone.
 */
export function theirs({ author, entry }: SharedAct): Entry {
	const of = (id: string): string => `${id}@${author}`;
	const stamp = { id: of(entry.id), author };
	if (entry.act === 'undo' || entry.act === 'redo') return { ...entry, ...stamp, of: of(entry.of) };
	return entry.act === 'note' ? { ...entry, ...stamp, note: of(entry.note) } : { ...entry, ...stamp };
}
