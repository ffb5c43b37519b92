import { ENTITY_KINDS } from '../../../domain/entity.ts';
import type { Facet } from '../../archive.ts';

/** Values shown of each facet. */
const MOST_SHOWN = 50;

/** Values with what they are counted by, and how many of their articles print what others of theirs print. */
export interface Ranked {
	readonly value: number;
	readonly articles: number;
	readonly repeats: number;
}

/** Of as many articles by name: their numbers hang on who came first. */
export const byArticles =
	(folded: boolean) =>
	(one: Facet, other: Facet): number =>
		weighed(other, folded) - weighed(one, folded) || (one.label < other.label ? -1 : 1);

/** Of each kind the numbers with the highest counts, from the highest down: one pass that keeps the best so far, for most are too low. */
export function commonest(counts: Int32Array, kindOf: Uint8Array): number[][] {
	const best: [number, number][][] = ENTITY_KINDS.map(() => []);
	const least = new Int32Array(ENTITY_KINDS.length);
	for (let number = 1; number < counts.length; number += 1) {
		const count = counts[number] ?? 0;
		if (count === 0) continue;
		const kind = kindOf[number] ?? 0;
		if (count <= (least[kind] ?? 0)) continue;
		const own = best[kind] ?? [];
		let at = own.length;
		while (at > 0 && (own[at - 1]?.[1] ?? 0) < count) at -= 1;
		own.splice(at, 0, [number, count]);
		if (own.length > MOST_SHOWN) own.pop();
		if (own.length === MOST_SHOWN) least[kind] = own.at(-1)?.[1] ?? 0;
	}
	return best.map((own) => own.map(([number]) => number));
}

/** How many of these articles have each value but 0, by the values of all. */
export function tally(docs: Int32Array, values: Int32Array): Map<number, number> {
	let most = 0;
	for (const value of values) if (value > most) most = value;
	const counts = new Int32Array(most + 1);
	for (const doc of docs) {
		const value = values[doc] ?? 0;
		counts[value] = (counts[value] ?? 0) + 1;
	}
	const found = new Map<number, number>();
	for (let value = 1; value <= most; value += 1) if ((counts[value] ?? 0) > 0) found.set(value, counts[value] ?? 0);
	return found;
}

const ranked = (counts: ReadonlyMap<number, number>, repeats: ReadonlyMap<number, number>): Ranked[] =>
	[...counts].map(([value, articles]) => ({ value, articles, repeats: repeats.get(value) ?? 0 }));

export const highest = (
	counts: ReadonlyMap<number, number>,
	repeats: ReadonlyMap<number, number>,
	folded: boolean,
): Ranked[] => {
	const rank = (one: Ranked): number => one.articles - (folded ? one.repeats : 0);
	return ranked(counts, repeats)
		.sort((one, other) => rank(other) - rank(one) || other.value - one.value)
		.slice(0, MOST_SHOWN);
};

export const latest = (counts: ReadonlyMap<number, number>, repeats: ReadonlyMap<number, number>): Ranked[] =>
	ranked(counts, repeats).sort((one, other) => other.value - one.value);

export const countOf = ({ articles, repeats }: Omit<Ranked, 'value'>): Pick<Facet, 'articles' | 'origins'> =>
	repeats > 0 ? { articles, origins: articles - repeats } : { articles };

const weighed = ({ articles, origins = articles }: Facet, folded: boolean): number => (folded ? origins : articles);
