import { byStamp, type Entry } from './act.ts';
import { decode, isProblem } from './line.ts';

/** Two journals as one. */
export interface Merged {
	/** Its lines, each ended. */
	readonly text: string;
	/** Acts that only the other journal had. */
	readonly added: number;
	/** Lines that hold no act; they are kept, after the acts. */
	readonly unread: number;
}

/**
 * All acts of two journals in the order they were done, each once. Lines stay as they are written, those that cannot be read too;
 * merging a journal with itself, or twice with another, changes nothing more.
 */
export function mergeJournals(one: string, other: string): Merged {
	const acts = new Map<string, { readonly entry: Entry; readonly line: string }>();
	const unread = new Set<string>();
	let own = 0;
	for (const text of [one, other]) {
		text
			.replace(/^\ufeff/, '')
			.split('\n')
			.forEach((line, index) => {
				if (line.trim() === '') return;
				const entry = decode(line, index + 1);
				if (isProblem(entry)) unread.add(line);
				else if (!acts.has(entry.id)) acts.set(entry.id, { entry, line });
			});
		if (text === one) own = acts.size;
	}
	const sorted = [...acts.values()].sort((left, right) => byStamp(left.entry, right.entry)).map(({ line }) => line);
	return {
		text: [...sorted, ...unread].map((line) => `${line}\n`).join(''),
		added: acts.size - own,
		unread: unread.size,
	};
}
