/**
 * Spherical k-means (Dhillon and Modha 2001): `count` unit vectors of `width` numbers, end to end, in `k` clusters.
 * Starts from evenly spread vectors, so the result is the same for the same input. Returns the unit centroids, end to end.
 */
export function kMeans(vectors: Float32Array, count: number, width: number, k: number, rounds: number): Float32Array {
	const centroids = new Float32Array(k * width);
	for (let c = 0; c < k; c++) {
		const from = Math.floor((c * count) / k) * width;
		centroids.set(vectors.subarray(from, from + width), c * width);
	}
	for (let round = 0; round < rounds; round++) {
		const sums = new Float64Array(k * width);
		const sizes = new Uint32Array(k);
		for (let i = 0; i < count; i++) {
			const c = nearest(centroids, k, vectors, i, width);
			sizes[c] = (sizes[c] as number) + 1;
			for (let d = 0; d < width; d++) {
				sums[c * width + d] = (sums[c * width + d] as number) + (vectors[i * width + d] as number);
			}
		}
		for (let c = 0; c < k; c++) {
			let square = 0;
			for (let d = 0; d < width; d++) square += (sums[c * width + d] as number) ** 2;
			const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
			if (scale === 0) continue;
			for (let d = 0; d < width; d++) centroids[c * width + d] = (sums[c * width + d] as number) * scale;
		}
	}
	return centroids;
}

/** The centroid with the greatest cosine to vector `i`. */
export function nearest(centroids: Float32Array, k: number, vectors: Float32Array, i: number, width: number): number {
	let best = -Infinity;
	let arg = 0;
	const at = i * width;
	for (let c = 0; c < k; c++) {
		const from = c * width;
		let dot = 0;
		for (let d = 0; d < width; d++) dot += (centroids[from + d] as number) * (vectors[at + d] as number);
		if (dot > best) {
			best = dot;
			arg = c;
		}
	}
	return arg;
}
