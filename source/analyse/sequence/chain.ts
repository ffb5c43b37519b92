import type { LabelSet } from './labels.ts';

/**
 * A label whose own score is so far below the token's best is passed over: e^-16 is 10^-7. O never is, so that a legal
 * sequence always remains.
 */
const NEGLIGIBLE = 16;

/** Scratch memory for sequences of up to `capacity` tokens; grown on demand, reused between calls. */
export class Chain {
	readonly labels: LabelSet;
	/** Log weights by `from * size + to`. */
	readonly transitions: Float32Array;
	#back = new Uint8Array(0);
	#emission = new Float64Array(0);
	#alpha = new Float64Array(0);
	#beta = new Float64Array(0);
	#norm = new Float64Array(0);
	/** By token: 1 where no label but O has any weight. */
	#alone = new Uint8Array(0);
	/** Legal transitions in the order of `labels.from`, so that those into one label lie together: log weights, weights. */
	readonly #logs: Float64Array;
	readonly #weights: Float64Array;
	/** By label: how far below O it must stand for O to lead better into every label that O can lead into. */
	readonly #dominated: Float64Array;
	readonly #live: Uint8Array;
	readonly #previous: Float64Array;
	readonly #current: Float64Array;

	constructor(labels: LabelSet, transitions: Float32Array) {
		this.labels = labels;
		this.transitions = transitions;
		this.#logs = new Float64Array(labels.from.length);
		this.#weights = new Float64Array(labels.from.length);
		this.#dominated = new Float64Array(labels.size);
		this.#live = new Uint8Array(labels.size);
		this.#previous = new Float64Array(labels.size);
		this.#current = new Float64Array(labels.size);
		this.refresh();
	}

	/** Takes over changed `transitions`. */
	refresh(): void {
		const { size, from, intoStart } = this.labels;
		for (let y = 0; y < size; y++) {
			for (let k = intoStart[y] as number; k < (intoStart[y + 1] as number); k++) {
				const log = this.transitions[(from[k] as number) * size + y] as number;
				this.#logs[k] = log;
				this.#weights[k] = Math.exp(log);
			}
		}
		this.#dominated.fill(-Infinity);
		for (let y = 0; y < size; y++) {
			const first = intoStart[y] as number;
			if (from[first] !== 0) continue;
			for (let k = first; k < (intoStart[y + 1] as number); k++) {
				const x = from[k] as number;
				const lead = (this.#logs[k] as number) - (this.#logs[first] as number);
				this.#dominated[x] = Math.max(this.#dominated[x] as number, lead);
			}
		}
	}

	/**
	 * Best legal labels for `length` rows of `scores` (row-major, `size` wide), written to `out`; returns their score.
	 * The labels that O can lead into all follow the same labels; of these most stand so far below O that no way leads
	 * through them, and are left out once a token.
	 */
	viterbi(scores: Float32Array, length: number, out: Uint8Array): number {
		const { size, from, intoStart, begins, ends } = this.labels;
		if (length === 0) return 0;
		if (this.#back.length < length * size) this.#back = new Uint8Array(length * size * 2);
		const back = this.#back;
		const logs = this.#logs;
		const dominated = this.#dominated;
		const live = this.#live;
		/** Labels that O may follow, and with it every label that O leads into. */
		const afterO = intoStart[1] as number;
		let previous = this.#previous;
		let current = this.#current;
		for (let y = 0; y < size; y++) previous[y] = begins[y] === 1 ? (scores[y] as number) : -Infinity;
		for (let i = 1; i < length; i++) {
			const row = i * size;
			let bar = -Infinity;
			for (let y = 0; y < size; y++) if ((scores[row + y] as number) > bar) bar = scores[row + y] as number;
			bar -= 2 * NEGLIGIBLE;
			const outside = previous[0] as number;
			let lives = 0;
			for (let k = 0; k < afterO; k++) {
				const x = from[k] as number;
				live[lives] = k;
				if (outside - (previous[x] as number) <= (dominated[x] as number)) lives++;
			}
			for (let y = 0; y < size; y++) {
				if (y > 0 && (scores[row + y] as number) < bar) {
					current[y] = -Infinity;
					continue;
				}
				let best = -Infinity;
				const first = intoStart[y] as number;
				let arg = first;
				if (from[first] === 0) {
					for (let l = 0; l < lives; l++) {
						const k = first + (live[l] as number);
						const value = (previous[from[k] as number] as number) + (logs[k] as number);
						if (value > best) {
							best = value;
							arg = k;
						}
					}
				} else {
					const stop = intoStart[y + 1] as number;
					for (let k = first; k < stop; k++) {
						const value = (previous[from[k] as number] as number) + (logs[k] as number);
						if (value > best) {
							best = value;
							arg = k;
						}
					}
				}
				current[y] = best + (scores[row + y] as number);
				back[row + y] = from[arg] as number;
			}
			[previous, current] = [current, previous];
		}
		let best = -Infinity;
		let arg = 0;
		for (let y = 0; y < size; y++) {
			if (ends[y] === 1 && (previous[y] as number) > best) {
				best = previous[y] as number;
				arg = y;
			}
		}
		for (let i = length - 1; i >= 0; i--) {
			out[i] = arg;
			arg = back[i * size + arg] as number;
		}
		return best;
	}

	/**
	 * Label probabilities of every token by the scaled forward-backward algorithm (Rabiner 1989), added with
	 * `sign` to `out` (row-major). `edges`, where given, gets expected transition counts added with `sign` too.
	 * `allowed` (1 per legal token and label) confines the sum to some label sequences.
	 * Returns the log of the summed weight; -Infinity, and nothing added, where no sequence is possible.
	 */
	marginals(
		scores: Float32Array,
		length: number,
		out: Float32Array,
		sign = 1,
		edges: Float64Array | null = null,
		allowed: Uint8Array | null = null,
	): number {
		const { size, from, intoStart, begins, ends } = this.labels;
		if (length === 0) return 0;
		const cells = length * size;
		if (this.#emission.length < cells) {
			this.#emission = new Float64Array(cells * 2);
			this.#alpha = new Float64Array(cells * 2);
			this.#beta = new Float64Array(cells * 2);
			this.#norm = new Float64Array(length * 2);
			this.#alone = new Uint8Array(length * 2);
		}
		const emission = this.#emission;
		const alpha = this.#alpha;
		const beta = this.#beta;
		const norm = this.#norm;
		const alone = this.#alone;
		const weights = this.#weights;
		const limit = allowed === null ? NEGLIGIBLE : Infinity;
		let log = 0;
		for (let i = 0; i < length; i++) {
			const row = i * size;
			let max = -Infinity;
			for (let y = 0; y < size; y++) {
				const s = scores[row + y] as number;
				if (s > max && (allowed === null || allowed[row + y] === 1)) max = s;
			}
			if (max === -Infinity) return -Infinity;
			log += max;
			let others = 0;
			for (let y = 0; y < size; y++) {
				const open = allowed === null || allowed[row + y] === 1;
				const below = (scores[row + y] as number) - max;
				const weight = open && (y === 0 || below > -limit) ? (below === 0 ? 1 : Math.exp(below)) : 0;
				emission[row + y] = weight;
				if (y > 0) others += weight;
			}
			alone[i] = others === 0 ? 1 : 0;
			if (i > 0 && others === 0 && alone[i - 1] === 1) {
				// From O to O, the one way: what the sums below come to, without their zeros.
				const only = (alpha[row - size] as number) * (weights[0] as number) * (emission[row] as number);
				if (!(only > 0)) return -Infinity;
				norm[i] = 1 / only;
				alpha[row] = only * (norm[i] as number);
				alpha.fill(0, row + 1, row + size);
				log += Math.log(only);
				continue;
			}
			let sum = 0;
			for (let y = 0; y < size; y++) {
				let value = 0;
				const e = emission[row + y] as number;
				if (e > 0 && (i < length - 1 || ends[y] === 1)) {
					if (i === 0) value = begins[y] === 1 ? e : 0;
					else {
						const before = row - size;
						const stop = intoStart[y + 1] as number;
						for (let k = intoStart[y] as number; k < stop; k++)
							value += (alpha[before + (from[k] as number)] as number) * (weights[k] as number);
						value *= e;
					}
				}
				alpha[row + y] = value;
				sum += value;
			}
			if (!(sum > 0)) return -Infinity;
			const scale = 1 / sum;
			for (let y = 0; y < size; y++) alpha[row + y] = (alpha[row + y] as number) * scale;
			norm[i] = scale;
			log += Math.log(sum);
		}
		const last = (length - 1) * size;
		for (let y = 0; y < size; y++) {
			beta[last + y] = ends[y] as number;
			out[last + y] = (out[last + y] as number) + sign * (alpha[last + y] as number);
		}
		for (let i = length - 1; i > 0; i--) {
			const row = i * size;
			const before = row - size;
			const scale = norm[i] as number;
			if (edges === null && alone[i] === 1 && alone[i - 1] === 1) {
				beta[before] = (emission[row] as number) * (beta[row] as number) * scale * (weights[0] as number);
				out[before] = (out[before] as number) + sign * (alpha[before] as number) * (beta[before] as number);
				continue;
			}
			for (let x = 0; x < size; x++) beta[before + x] = 0;
			for (let y = 0; y < size; y++) {
				const flow = (emission[row + y] as number) * (beta[row + y] as number) * scale;
				if (flow === 0) continue;
				const stop = intoStart[y + 1] as number;
				for (let k = intoStart[y] as number; k < stop; k++) {
					const x = from[k] as number;
					const edge = flow * (weights[k] as number);
					beta[before + x] = (beta[before + x] as number) + edge;
				}
				if (edges === null) continue;
				for (let k = intoStart[y] as number; k < stop; k++) {
					const x = from[k] as number;
					const edge = flow * (weights[k] as number);
					edges[x * size + y] = (edges[x * size + y] as number) + sign * edge * (alpha[before + x] as number);
				}
			}
			for (let x = 0; x < size; x++) {
				out[before + x] =
					(out[before + x] as number) + sign * (alpha[before + x] as number) * (beta[before + x] as number);
			}
		}
		return log;
	}
}
