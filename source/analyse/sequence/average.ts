import type { Weights } from './model.ts';

/**
 * The mean of models trained on the same examples with different seeds. Scores are sums of weights, so the mean
 * decides as the models would together (Breiman 1996), in the time of one. Throws an `Error` where their features differ.
 */
export function average(models: readonly Weights[]): Weights {
	const [first] = models;
	if (first === undefined) throw new Error('no model to average');
	const rows = new Float32Array(first.rows.length);
	const transitions = new Float32Array(first.transitions.length);
	for (const model of models) {
		if (model.features.length !== first.features.length) throw new Error('models of different features');
		for (let c = 0; c < rows.length; c++) rows[c] = (rows[c] as number) + (model.rows[c] as number) / models.length;
		for (let e = 0; e < transitions.length; e++) {
			transitions[e] = (transitions[e] as number) + (model.transitions[e] as number) / models.length;
		}
	}
	return { labels: first.labels, features: first.features, rows, transitions };
}
