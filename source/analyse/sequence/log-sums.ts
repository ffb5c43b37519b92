import type { LabelSet } from './labels.ts';

/** The summed weight of all label sequences, and of those of the first labels alone, in one walk over the tokens. */
export class LogSums {
	readonly #labels: LabelSet;
	/** So many labels are the first. */
	readonly #most: number;
	/** Weights of legal transitions in the order of `labels.from`. */
	readonly #weights: Float64Array;
	readonly #emitted: Float64Array;
	#before: Float64Array;
	#now: Float64Array;
	#fewBefore: Float64Array;
	#fewNow: Float64Array;
	/** The log of the summed weight of all sequences. */
	all = 0;
	/** And of those of the first labels. */
	few = 0;

	/** `transitions`: log weights by `from * size + to`. */
	constructor(labels: LabelSet, transitions: Float32Array, most: number) {
		const { size, from, intoStart } = labels;
		this.#labels = labels;
		this.#most = most;
		this.#weights = new Float64Array(from.length);
		for (let y = 0; y < size; y++)
			for (let k = intoStart[y] as number; k < (intoStart[y + 1] as number); k++)
				this.#weights[k] = Math.exp(transitions[(from[k] as number) * size + y] as number);
		this.#emitted = new Float64Array(size);
		this.#before = new Float64Array(size);
		this.#now = new Float64Array(size);
		this.#fewBefore = new Float64Array(size);
		this.#fewNow = new Float64Array(size);
	}

	/** Sums over `length` rows of `scores` (row-major, as wide as there are labels) into `all` and `few`. */
	read(scores: Float32Array, length: number): void {
		const { size } = this.#labels;
		const most = this.#most;
		const emitted = this.#emitted;
		this.all = 0;
		this.few = 0;
		for (let i = 0; i < length; i++) {
			const row = i * size;
			const last = i === length - 1;
			let fewMax = -Infinity;
			for (let y = 0; y < most; y++) fewMax = Math.max(fewMax, scores[row + y] as number);
			let max = fewMax;
			for (let y = most; y < size; y++) max = Math.max(max, scores[row + y] as number);
			emit(scores, row, size, max, emitted);
			const sum = this.#step(this.#before, this.#now, size, i === 0, last);
			this.all += max + Math.log(sum);
			if (fewMax !== max) emit(scores, row, most, fewMax, emitted);
			const fewSum = this.#step(this.#fewBefore, this.#fewNow, most, i === 0, last);
			this.few += fewMax + Math.log(fewSum);
			[this.#before, this.#now] = [this.#now, this.#before];
			[this.#fewBefore, this.#fewNow] = [this.#fewNow, this.#fewBefore];
		}
	}

	/** Leads the weights of the sequences up to the token before to those up to this one, which add up to 1; returns by what they were divided. */
	#step(before: Float64Array, now: Float64Array, most: number, first: boolean, last: boolean): number {
		const { from, intoStart, begins, ends } = this.#labels;
		const weights = this.#weights;
		const emitted = this.#emitted;
		let sum = 0;
		for (let y = 0; y < most; y++) {
			let value = 0;
			if (first) value = begins[y] as number;
			else {
				const stop = intoStart[y + 1] as number;
				for (let k = intoStart[y] as number; k < stop; k++)
					value += (before[from[k] as number] as number) * (weights[k] as number);
			}
			if (last) value *= ends[y] as number;
			value *= emitted[y] as number;
			now[y] = value;
			sum += value;
		}
		for (let y = 0; y < most; y++) now[y] = (now[y] as number) / sum;
		return sum;
	}
}

/** Weights of one token's labels, the greatest of them 1. */
function emit(scores: Float32Array, row: number, most: number, max: number, out: Float64Array): void {
	for (let y = 0; y < most; y++) {
		const score = scores[row + y] as number;
		out[y] = score === max ? 1 : Math.exp(score - max);
	}
}
