import { HASHES, type Kernel, kernelOver, MOST_PAGES } from './kernel/kernel.ts';
import type { PackedModel } from './packed.ts';
import type { ValueList } from './values.ts';

const PAGE = 1 << 16;
/** Features of a bucket, and how many there are in one on average: fewer take more memory, more are oftener in the next. */
const IN_BUCKET = 4;
const ON_AVERAGE = 2.8;
/** Buckets at the end for what does not fit those before. */
const SPARE = 256;
/** Bits of a feature that tell whether any is known with the same: their table is small enough to stay in the processor's cache. */
const SEEN_BITS = { few: 20, many: 21 };
const MANY = 200_000;

/** Numbers that wait to be summed, rows of sums, and templates, of one thread; all of it in so many pages. */
const WAITING = 8_192;
const SUMS = 320 * 16;
const TEMPLATES = 1_024;
const PAGES = Math.ceil(((WAITING + SUMS + TEMPLATES) * 4) / PAGE);

let common: WebAssembly.Memory | null = null;

/** What this thread lays out all lies in one: each takes 10 GB of addresses, of which a user may be allowed no more than some. */
const commonMemory = (): WebAssembly.Memory =>
	(common ??= new WebAssembly.Memory({ initial: 0, maximum: MOST_PAGES, shared: true }));

/** A model laid out, in memory that threads share. */
export interface FeatureTables {
	readonly head: Uint8Array;
	readonly memory: WebAssembly.Memory;
	readonly seen: number;
	readonly shift: number;
	readonly table: number;
	readonly buckets: number;
}

/** A list of values, as `FeatureTable.templates` lays it out. */
export interface Templates {
	/** Of their templates. */
	readonly address: number;
	/** Of the first pair and the first triple among what waits to be summed. */
	readonly pairs: number;
	readonly triples: number;
}

/**
 * A model's weights by feature, looked up and summed by a WebAssembly kernel: a feature's high bits are its bucket, in which
 * its hash and its row of bytes lie next to each other. Sums are in steps, two labels to a word: label `y` in word `y >> 1`,
 * an odd one in its upper half. Holds scratch memory: one per thread.
 */
export class FeatureTable {
	/** Words that a token's label scores take: a multiple of four. */
	readonly width: number;
	/** Where features, or values to make them of, are written to be summed; those that are, are overwritten. */
	readonly waiting: Int32Array;
	/** Rows of sums, `width` words each. */
	readonly sums: Int32Array;
	readonly #tables: FeatureTables;
	readonly #kernel: Kernel;
	/** Bytes of a feature's row. */
	readonly #row: number;
	/** Where in the memory this thread's part begins. */
	readonly #own: number;
	#templates = 0;

	/** `laid`: what another thread has laid out of the model. */
	constructor(model: PackedModel, laid: FeatureTables | null) {
		this.width = Math.ceil(model.labels.size / 8) * 4;
		this.#row = this.width * 2;
		this.#tables = laid ?? layOut(model, this.#row);
		const { memory } = this.#tables;
		this.#own = memory.grow(PAGES) * PAGE;
		this.#kernel = kernelOver(memory);
		this.waiting = new Int32Array(memory.buffer, this.#own, WAITING);
		this.sums = new Int32Array(memory.buffer, this.#own + WAITING * 4, SUMS);
	}

	/** For another thread. */
	get tables(): FeatureTables {
		return this.#tables;
	}

	/** Lays out a list of values for `sumOf`. */
	templates({ templates, pairs, triples }: ValueList): Templates {
		const factors = templates.map((number) => Math.imul(number, 0x9e3779b1));
		const at = this.#templates;
		this.#templates += Math.ceil(factors.length / 4) * 4;
		if (this.#templates > TEMPLATES) throw new RangeError('too many templates');
		const address = this.#own + (WAITING + SUMS + at) * 4;
		new Int32Array(this.#tables.memory.buffer, address, factors.length).set(factors);
		return { address, pairs: this.#own + pairs * 4, triples: this.#own + triples * 4 };
	}

	/** Adds the weights of the features `waiting[0 … count - 1]` to the row of sums that begins at `at`; unknown ones add nothing. */
	sum(count: number, at: number): void {
		const { seen, shift, table, buckets } = this.#tables;
		const own = this.#own;
		this.#kernel.sum(own, own + count * 4, own + (WAITING + at) * 4, seen, shift, table, buckets, this.#row);
	}

	/**
	 * As `sum`, of `count` values whose numbers wait as their list has them; their features are `hashPair` of each one's template
	 * and the value, or `hashPair(side, value)`.
	 */
	sumOf(count: number, at: number, { address, pairs, triples }: Templates, side: number | null): void {
		const { seen, shift, table, buckets } = this.#tables;
		const own = this.#own;
		const row = this.#row;
		const [end, to] = [own + count * 4, own + (WAITING + at) * 4];
		if (side === null) this.#kernel.sumMade(own, end, to, seen, shift, table, buckets, row, address, pairs, triples);
		else this.#kernel.sumBeside(own, end, to, seen, shift, table, buckets, row, address, pairs, triples, side);
	}

	/** Where a row of sums that begins at `at` lies, for `sumPairs`. */
	addressOf(at: number): number {
		return this.#own + (WAITING + at) * 4;
	}

	/** As `sum`, of pairs `waiting[0 … count - 1]`: where the sums lie, and the feature. */
	sumPairs(count: number): void {
		const { seen, shift, table, buckets } = this.#tables;
		this.#kernel.sumPairs(this.#own, this.#own + count * 4, seen, shift, table, buckets, this.#row);
	}
}

function layOut(model: PackedModel, row: number): FeatureTables {
	const head = model.head;
	const buckets = Math.ceil(model.featureCount / ON_AVERAGE) + 1;
	const stride = HASHES + IN_BUCKET * row;
	const bits = model.featureCount > MANY ? SEEN_BITS.many : SEEN_BITS.few;
	const shift = 32 - bits;
	const seenBytes = 1 << (bits - 3);
	// The one behind them stays empty, so that a search ends.
	const bytes = seenBytes + (buckets + SPARE + 1) * stride;
	const memory = commonMemory();
	const seen = memory.grow(Math.ceil(bytes / PAGE)) * PAGE;
	const table = seen + seenBytes;
	const words = new Int32Array(memory.buffer);
	const weights = new Int8Array(memory.buffer);
	const filled = new Uint8Array(buckets + SPARE);
	model.visit((feature, labels, values, count) => {
		if (count === 0) return;
		let bucket = Math.floor(((feature >>> 0) * buckets) / 2 ** 32);
		while (filled[bucket] === IN_BUCKET) bucket++;
		const slot = filled[bucket];
		if (slot === undefined) throw new RangeError('the model is too large');
		filled[bucket] = slot + 1;
		const at = table + bucket * stride;
		words[(at >> 2) + slot] = feature;
		const cells = at + HASHES + slot * row;
		for (let c = 0; c < count; c++) weights[cells + (labels[c] as number)] = values[c] as number;
		const bit = feature >>> shift;
		const word = (seen >> 2) + (bit >>> 5);
		words[word] = (words[word] as number) | (1 << (bit & 31));
	});
	return { head, memory, seen, shift, table, buckets };
}
