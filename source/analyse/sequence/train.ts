import { Chain } from './chain.ts';
import type { LabelSet } from './labels.ts';
import type { Weights } from './model.ts';

/** One training sequence. Features are 32-bit hashes of any sign. */
export interface Example {
	/** All tokens' features, end to end. */
	readonly features: Int32Array;
	/** Token `i` holds `features[start[i]] … features[start[i + 1] - 1]`. */
	readonly start: Int32Array;
	/** One label a token. */
	readonly gold: Uint8Array;
	/**
	 * Where the annotation does not tell which of several labels holds: 1 per possible token and label, row-major.
	 * Then `gold` is not used, and all label sequences allowed count as right together.
	 */
	readonly allowed?: Uint8Array;
}

export interface TrainingOptions {
	readonly epochs: number;
	/** AdaGrad's step size. */
	readonly rate: number;
	/** Share of features hidden at random from each token, so that weight spreads over all that help (Sutton et al. 2006). */
	readonly dropout: number;
	/** Features seen in fewer tokens are left out. */
	readonly minCount: number;
	/** Pull towards zero at each change of a weight, as a share of the step. */
	readonly l1: number;
	readonly seed: number;
	/** Where given, only these features are trained: the second round after pruning. */
	readonly only?: Uint32Array;
	readonly onEpoch?: (epoch: number, loss: number) => void;
}

export const DEFAULT_TRAINING: TrainingOptions = { epochs: 7, rate: 0.1, dropout: 0.4, minCount: 2, l1: 0, seed: 1 };

/** Gradients below this move nothing. */
const NEGLIGIBLE = 1e-4;

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) by stochastic gradient descent with
 * AdaGrad (Duchi et al. 2011), one sequence a step, and feature dropout; the weights returned are averaged over the
 * ends of the second half of the epochs. Deterministic for a seed.
 * The examples' `features` are overwritten: an example list serves one training.
 */
export function train(examples: readonly Example[], labels: LabelSet, options: TrainingOptions): Weights {
	const size = labels.size;
	const features = chooseFeatures(examples, options);
	renumber(examples, features);
	const count = features.length;
	const rows = new Float32Array(count * size);
	const squares = new Float32Array(count * size).fill(1e-2);
	const transitions = new Float32Array(size * size);
	const edgeSquares = new Float64Array(size * size).fill(1);
	const edges = new Float64Array(size * size);
	const averaged = Math.ceil(options.epochs / 2);
	const sums = new Float32Array(rows.length);
	const edgeSums = new Float32Array(transitions.length);
	const chain = new Chain(labels, transitions);
	const random = generator(options.seed);
	const order = examples.map((_, i) => i);
	const keep = 1 - options.dropout;
	const scale = 1 / keep;
	const threshold = Math.floor(keep * 0x100000000);
	let scores = new Float32Array(0);
	let gradient = new Float32Array(0);
	let active = new Int32Array(0);
	let activeStart = new Int32Array(0);

	for (let epoch = 1; epoch <= options.epochs; epoch++) {
		shuffle(order, random);
		let loss = 0;
		const rate = options.rate * (1 - 0.9 * ((epoch - 1) / options.epochs));
		for (const index of order) {
			const example = examples[index];
			if (example === undefined) continue;
			const length = example.gold.length;
			if (length === 0) continue;
			const cells = length * size;
			if (scores.length < cells) {
				scores = new Float32Array(cells * 2);
				gradient = new Float32Array(cells * 2);
				activeStart = new Int32Array(length * 2 + 1);
			}
			if (active.length < example.features.length) active = new Int32Array(example.features.length * 2);
			scores.fill(0, 0, cells);
			gradient.fill(0, 0, cells);
			let used = 0;
			for (let i = 0; i < length; i++) {
				const at = i * size;
				activeStart[i] = used;
				const stop = example.start[i + 1] as number;
				for (let k = example.start[i] as number; k < stop; k++) {
					const f = example.features[k] as number;
					if (f < 0 || random() >= threshold) continue;
					active[used++] = f;
					const row = f * size;
					for (let y = 0; y < size; y++) scores[at + y] = (scores[at + y] as number) + (rows[row + y] as number);
				}
				for (let y = 0; y < size; y++) scores[at + y] = (scores[at + y] as number) * scale;
			}
			activeStart[length] = used;
			edges.fill(0);
			chain.refresh();
			const all = chain.marginals(scores, length, gradient, 1, edges);
			const right = subtractGold(chain, example, scores, length, gradient, edges);
			if (!Number.isFinite(all) || !Number.isFinite(right)) continue;
			loss += all - right;
			for (let i = 0; i < length; i++) {
				const at = i * size;
				const first = activeStart[i] as number;
				const stop = activeStart[i + 1] as number;
				for (let y = 0; y < size; y++) {
					const g = (gradient[at + y] as number) * scale;
					if (g < NEGLIGIBLE && g > -NEGLIGIBLE) continue;
					const gg = g * g;
					for (let k = first; k < stop; k++) {
						const cell = (active[k] as number) * size + y;
						const square = (squares[cell] as number) + gg;
						squares[cell] = square;
						const step = rate / Math.sqrt(square);
						let w = (rows[cell] as number) - step * g;
						if (options.l1 > 0) w = w > 0 ? Math.max(0, w - step * options.l1) : Math.min(0, w + step * options.l1);
						rows[cell] = w;
					}
				}
			}
			for (let e = 0; e < edges.length; e++) {
				const g = edges[e] as number;
				if (g === 0) continue;
				edgeSquares[e] = (edgeSquares[e] as number) + g * g;
				transitions[e] = (transitions[e] as number) - (rate * g) / Math.sqrt(edgeSquares[e] as number);
			}
		}
		if (epoch > options.epochs - averaged) {
			for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] as number) + (rows[c] as number) / averaged;
			for (let e = 0; e < edgeSums.length; e++)
				edgeSums[e] = (edgeSums[e] as number) + (transitions[e] as number) / averaged;
		}
		options.onEpoch?.(epoch, loss);
	}
	return { labels, features, rows: sums, transitions: edgeSums };
}

/** Takes the annotated label sequences off the gradient; returns the log of their weight. */
function subtractGold(
	chain: Chain,
	example: Example,
	scores: Float32Array,
	length: number,
	gradient: Float32Array,
	edges: Float64Array,
): number {
	if (example.allowed !== undefined) return chain.marginals(scores, length, gradient, -1, edges, example.allowed);
	const size = chain.labels.size;
	let log = 0;
	let before = -1;
	for (let i = 0; i < length; i++) {
		const y = example.gold[i] as number;
		const cell = i * size + y;
		gradient[cell] = (gradient[cell] as number) - 1;
		log += scores[cell] as number;
		if (before >= 0) {
			edges[before * size + y] = (edges[before * size + y] as number) - 1;
			log += chain.transitions[before * size + y] as number;
		}
		before = y;
	}
	return log;
}

/** Feature hashes worth training, ascending as unsigned integers. */
function chooseFeatures(examples: readonly Example[], options: TrainingOptions): Uint32Array {
	if (options.only !== undefined) return options.only;
	let total = 0;
	for (const example of examples) total += example.features.length;
	const all = new Uint32Array(total);
	let at = 0;
	for (const example of examples) {
		all.set(example.features, at);
		at += example.features.length;
	}
	all.sort();
	let kept = 0;
	for (let i = 0; i < total; ) {
		const feature = all[i] as number;
		let j = i + 1;
		while (j < total && all[j] === feature) j++;
		if (j - i >= options.minCount) all[kept++] = feature;
		i = j;
	}
	return all.slice(0, kept);
}

/** Replaces feature hashes by their place in `features`; -1 for those left out. */
function renumber(examples: readonly Example[], features: Uint32Array): void {
	let capacity = 1024;
	while (capacity < features.length * 2) capacity *= 2;
	const mask = capacity - 1;
	const slots = new Int32Array(capacity).fill(-1);
	for (let f = 0; f < features.length; f++) {
		let slot = Math.imul(features[f] as number, 0x9e3779b1) & mask;
		while (slots[slot] !== -1) slot = (slot + 1) & mask;
		slots[slot] = f;
	}
	for (const example of examples) {
		for (let k = 0; k < example.features.length; k++) {
			const feature = (example.features[k] as number) >>> 0;
			let slot = Math.imul(feature, 0x9e3779b1) & mask;
			while (slots[slot] !== -1 && features[slots[slot] as number] !== feature) slot = (slot + 1) & mask;
			example.features[k] = slots[slot] as number;
		}
	}
}

/** xorshift32: unsigned 32-bit integers. */
function generator(seed: number): () => number {
	let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
	return () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return state >>> 0;
	};
}

function shuffle(list: number[], random: () => number): void {
	for (let i = list.length - 1; i > 0; i--) {
		const j = random() % (i + 1);
		[list[i], list[j]] = [list[j] as number, list[i] as number];
	}
}
