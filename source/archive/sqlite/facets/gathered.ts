/** Whose each key is, and of which kind each entity. */
export interface Entities {
	readonly entityOf: Int32Array;
	readonly kindOf: Uint8Array;
}

const FIRST = 1 << 12;

/** The entities of articles that come in the order of their numbers, each once an article, in one list. */
export class Gathered {
	readonly #starts: Int32Array;
	readonly #whose: Entities;
	#entities: Int32Array<ArrayBuffer>;
	#kept = 0;
	/** The first article that is not told yet. */
	#next = 0;

	/** Room for the articles below `size`, and at first for so many entities. */
	constructor(size: number, whose: Entities, room = FIRST) {
		this.#starts = new Int32Array(size + 1);
		this.#entities = new Int32Array(room);
		this.#whose = whose;
	}

	/** An article counts once for an entity, however many of its names it uses. */
	add(doc: number, keys: Uint32Array): void {
		if (doc + 1 >= this.#starts.length) return;
		this.#skipTo(doc);
		const { entityOf } = this.#whose;
		const own = keys.map((key) => entityOf[key] ?? 0).sort();
		if (this.#kept + own.length > this.#entities.length) this.#grow(own.length);
		for (const [at, entity] of own.entries()) {
			if (entity === 0 || (at > 0 && own[at - 1] === entity)) continue;
			this.#entities[this.#kept] = entity;
			this.#kept += 1;
		}
	}

	/** Entities of article `doc` are `entities[starts[doc]]` up to `entities[starts[doc + 1]]`. */
	all(): { readonly starts: Int32Array; readonly entities: Int32Array; readonly kindOf: Uint8Array } {
		this.#skipTo(this.#starts.length - 1);
		return {
			starts: this.#starts,
			entities: resized(this.#entities, this.#kept),
			kindOf: this.#whose.kindOf,
		};
	}

	#skipTo(doc: number): void {
		for (; this.#next <= doc; this.#next += 1) this.#starts[this.#next] = this.#kept;
	}

	#grow(needed: number): void {
		this.#entities = resized(this.#entities, Math.ceil((this.#kept + needed) * 1.25));
	}
}

/** The same memory, longer or shorter: a copy would be there beside it until it is collected. */
const resized = (numbers: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> =>
	new Int32Array(numbers.buffer.transfer(length * Int32Array.BYTES_PER_ELEMENT));
