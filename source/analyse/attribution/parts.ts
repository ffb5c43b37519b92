/** What the first pass thought of each token: per label the probability, row-major; and the likeliest label. */
export interface Parts {
	readonly probability: Float32Array;
	readonly size: number;
	/** Of each token the likeliest part, and how sure: coarse, three degrees a part. */
	readonly views: Uint8Array;
	/** Of each token: 2 where it is more likely a cue's than not, 1 where nearly so. */
	readonly cues: Uint8Array;
}

/** The parts of probabilities that stand row by row: O, then beginning and inside of source, cue and content. */
export function partsOf(probability: Float32Array, size: number): Parts {
	const views = new Uint8Array(probability.length / size);
	const cues = new Uint8Array(views.length);
	for (let i = 0; i < views.length; i++) {
		const row = i * size;
		const s = (probability[row + 1] ?? 0) + (probability[row + 2] ?? 0);
		const q = (probability[row + 3] ?? 0) + (probability[row + 4] ?? 0);
		const c = (probability[row + 5] ?? 0) + (probability[row + 6] ?? 0);
		const best = Math.max(s, q, c, 1 - s - q - c);
		const part = best === s ? 1 : best === q ? 2 : best === c ? 3 : 0;
		views[i] = part * 3 + (best > 0.9 ? 2 : best > 0.6 ? 1 : 0);
		cues[i] = q > 0.5 ? 2 : q > 0.4 ? 1 : 0;
	}
	return { probability, size, views, cues };
}

/** A cue, and the tokens in which its source and content are looked for. */
export interface CueFrame {
	/** Tokens of the cue `[start, end)`. */
	readonly start: number;
	readonly end: number;
	/** Tokens looked at `[first, stop)`. */
	readonly first: number;
	readonly stop: number;
}
