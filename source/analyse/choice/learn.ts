import { chancesOf } from './ranker.ts';

/** One question's answers by their features, with which of them are right. */
export interface Question {
	readonly features: readonly (readonly number[])[];
	readonly right: readonly boolean[];
}

export interface Settings {
	readonly epochs: number;
	readonly rate: number;
	readonly decay: number;
	/** A feature of fewer questions is left out. */
	readonly least: number;
	/** Share of features that each question is learnt without. */
	readonly dropout: number;
	/** Smaller weights are left out of what is packed: they tell as little on articles not seen, and take half of the file. */
	readonly smallest: number;
}

export const CHOOSING: Settings = { epochs: 14, rate: 0.1, decay: 1e-4, least: 4, dropout: 0.5, smallest: 0.38 };
export const BEING_SURE: Settings = { epochs: 12, rate: 0.05, decay: 1e-3, least: 3, dropout: 0.3, smallest: 0.25 };

/**
 * Learns to rank answers by the chance that all right ones together have: a log-linear model of the choice, by stochastic
 * gradient with steps that shrink by feature (J. Duchi, E. Hazan, Y. Singer, "Adaptive subgradient methods for online
 * learning and stochastic optimization", 2011), averaged over the second half. The same questions give the same weights.
 */
export function learn(questions: readonly Question[], settings: Settings): Map<number, number> {
	const places = chosen(questions, settings.least);
	const data = questions.map(({ features, right }) => ({
		rows: features.map((row) => Int32Array.from(row.flatMap((one) => places.get(one) ?? []))),
		right,
	}));
	const weights = new Float64Array(places.size);
	const squares = new Float64Array(places.size).fill(1e-8);
	const sums = new Float64Array(places.size);
	const random = generator();
	const order = data.map((_, index) => index);
	const from = Math.floor(settings.epochs / 2);
	for (let epoch = 0; epoch < settings.epochs; epoch++) {
		shuffle(order, random);
		for (const index of order) {
			const { rows: all, right } = data[index] as (typeof data)[number];
			const salt = Math.floor(random() * 2 ** 31);
			const rows = all.map((row) => row.filter((feature) => isKept(feature, salt, settings.dropout)));
			const chances = chancesOf(rows.map((row) => row.reduce((sum, feature) => sum + (weights[feature] as number), 0)));
			const good = chances.reduce((sum, chance, at) => sum + (right[at] === true ? chance : 0), 0);
			for (const [at, row] of rows.entries()) {
				const chance = chances[at] as number;
				const gradient = chance - (right[at] === true ? chance / Math.max(good, 1e-12) : 0);
				if (Math.abs(gradient) < 1e-5) continue;
				for (const feature of row) {
					const slope = gradient + settings.decay * (weights[feature] as number);
					squares[feature] = (squares[feature] as number) + slope * slope;
					weights[feature] =
						(weights[feature] as number) - (settings.rate * slope) / Math.sqrt(squares[feature] as number);
				}
			}
		}
		if (epoch >= from)
			for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + (weights[at] as number);
	}
	return new Map([...places].map(([feature, at]) => [feature, (sums[at] as number) / (settings.epochs - from)]));
}

/** Features of at least so many questions, each with its place. */
function chosen(questions: readonly Question[], least: number): Map<number, number> {
	const counts = new Map<number, number>();
	for (const { features } of questions)
		for (const one of new Set(features.flat())) counts.set(one, (counts.get(one) ?? 0) + 1);
	const places = new Map<number, number>();
	for (const [feature, count] of counts) if (count >= least) places.set(feature, places.size);
	return places;
}

/** Whether a feature stays in for one turn; the same for all answers of a question. */
const isKept = (feature: number, salt: number, dropout: number): boolean =>
	((Math.imul(feature + 1, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b)) >>> 8) / 2 ** 24 >= dropout;

/** A linear congruential generator, 0 to 1. */
function generator(): () => number {
	let seed = 12_345;
	return () => {
		seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
		return (seed >>> 8) / 2 ** 24;
	};
}

function shuffle(list: number[], random: () => number): void {
	for (let i = list.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[list[i], list[j]] = [list[j] as number, list[i] as number];
	}
}
