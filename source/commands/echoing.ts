import type { Archive, Reading } from '../archive/archive.ts';
import { type Chosen, selectionOf } from '../output/selection.ts';

/** Of more articles than these, only those are read of which the index knows that they have something of others. */
const READ_WHOLE = 5_000;

/** The articles to compare. */
export interface Comparable {
	readonly readings: () => AsyncIterable<Reading>;
	/** Articles chosen, read or not. */
	readonly total: number;
	/** All of them are read: also what the index does not keep, as texts of one template, is found. */
	readonly isWhole: boolean;
}

export async function comparable(archive: Archive, chosen: Chosen, what: 'copies' | 'quotes'): Promise<Comparable> {
	const { total } = await archive.list({ ...chosen, sort: 'date', descending: false, offset: 0, limit: 0 });
	if (total <= READ_WHOLE) return { readings: selectionOf(archive, chosen).readings, total, isWhole: true };
	const ids = await archive.echoing(chosen, what);
	return {
		async *readings() {
			for (const id of ids) {
				const reading = await archive.read(id, '');
				if (reading !== null) yield reading;
			}
		},
		total,
		isWhole: false,
	};
}
