import { hash } from 'node:crypto';
import type { EntityShown } from '../reading/entity-source.ts';

/** Neighbourhoods that are remembered. */
const MOST = 50_000;

/** The number of a neighbourhood's write. */
export interface Write {
	readonly seqNo: number;
	readonly term: number;
}

interface Remembered extends Write {
	/** Of each of its entities, what its document was made of. */
	readonly entities: ReadonlyMap<string, string>;
}

/**
 * What this process wrote of neighbourhoods' entities: as long as nobody wrote a neighbourhood since, its entities are as they were
 * written with it, and only those are written again that came to something else. A new article of a common surname changes one or two
 * of its dozens.
 */
export class WrittenEntities {
	readonly #known = new Map<string, Remembered>();

	/** The digests of a neighbourhood's entities by their ids, if its last write is this; null where that was another's. */
	of(name: string, last: Write | null): ReadonlyMap<string, string> | null {
		const known = this.#known.get(name);
		return known !== undefined && last !== null && known.seqNo === last.seqNo && known.term === last.term
			? known.entities
			: null;
	}

	/** To be called once all of them are written. */
	remember(name: string, { seqNo, term }: Write, entities: ReadonlyMap<string, string>): void {
		this.#known.delete(name);
		const [oldest] = this.#known.keys();
		if (this.#known.size >= MOST && oldest !== undefined) this.#known.delete(oldest);
		this.#known.set(name, { seqNo, term, entities });
	}
}

export const digestOf = (entity: EntityShown): string => hash('md5', JSON.stringify(entity), 'base64');
