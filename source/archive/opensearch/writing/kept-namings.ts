import type { Hit } from '../asking/searcher.ts';
import { namingIn } from '../documents/columns.ts';
import type { Naming } from '../documents/naming.ts';

/** Articles whose names are kept: what is new is read for each of its names, and those with the first ids for every common one. */
const MOST = 6_000;

/** Whom articles name, unpacked once for all who ask; by id and the number of the write that they were read after. */
export class KeptNamings {
	readonly #kept = new Map<string, Naming>();

	/** What is kept of an article; null where nothing is. `hit` is one of those that are in order of their ids. */
	known(hit: Hit<unknown>): Naming | null {
		return this.#kept.get(writeOf(hit)) ?? null;
	}

	/** Of a hit with the names' column. */
	of(hit: Hit<unknown>): Naming {
		const write = writeOf(hit);
		const known = this.#kept.get(write);
		if (known !== undefined) return known;
		const naming = namingIn(hit);
		const [oldest] = this.#kept.keys();
		if (this.#kept.size >= MOST && oldest !== undefined) this.#kept.delete(oldest);
		this.#kept.set(write, naming);
		return naming;
	}
}

/** Of hits in order of their ids. */
export const idOf = ({ sort }: Hit<unknown>): string => String(sort?.[0] ?? '');
export const writeOf = (hit: Hit<unknown>): string => `${idOf(hit)} ${hit._primary_term} ${hit._seq_no}`;
