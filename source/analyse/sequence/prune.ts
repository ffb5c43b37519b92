import type { Weights } from './model.ts';

/**
 * Keeps the `count` features whose strongest weight is strongest, and in their rows drops weights below `floor`.
 */
export function prune(weights: Weights, count: number, floor = 0): Weights {
	const { labels, features, rows, transitions } = weights;
	const size = labels.size;
	const strength = new Float32Array(features.length);
	for (let f = 0; f < features.length; f++) {
		let sum = 0;
		for (let y = 0; y < size; y++) sum = Math.max(sum, Math.abs(rows[f * size + y] as number));
		strength[f] = sum;
	}
	const cut = Float32Array.from(strength).sort()[Math.max(0, features.length - count)] ?? 0;
	const kept: number[] = [];
	for (let f = 0; f < features.length; f++) if ((strength[f] as number) >= cut) kept.push(f);
	const keptRows = new Float32Array(kept.length * size);
	kept.forEach((f, i) => {
		for (let y = 0; y < size; y++) {
			const w = rows[f * size + y] as number;
			if (Math.abs(w) >= floor) keptRows[i * size + y] = w;
		}
	});
	return { labels, features: Uint32Array.from(kept, (f) => features[f] as number), rows: keptRows, transitions };
}
