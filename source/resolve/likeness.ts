import { CLASSES, type Context, classOf, type ItemClass } from './context.ts';

/** What several articles are about: how many of them hold each item. */
export interface Profile {
	readonly articles: number;
	readonly items: ReadonlyMap<number, number>;
	/** Whether any of them says when it was. */
	readonly isDated: boolean;
}

export function profileOf(contexts: readonly Context[]): Profile {
	const items = new Map<number, number>();
	for (const context of contexts) for (const item of context) items.set(item, (items.get(item) ?? 0) + 1);
	return { articles: contexts.length, items, isDated: contexts.some((context) => erasOf(context).length > 0) };
}

/** By class, what a shared item counts and what all of a class count at most: places and topics alone join nobody. */
const WEIGHTS = {
	person: { each: 1, most: 3 },
	surname: { each: 0.5, most: 2 },
	organization: { each: 1, most: 3 },
	place: { each: 0.25, most: 0.75 },
	topic: { each: 0.4, most: 2 },
	era: { each: 0, most: 0 },
} satisfies Record<ItemClass, Weight>;
const BY_CLASS: readonly Weight[] = Object.entries(CLASSES)
	.sort(([, a], [, b]) => a - b)
	.map(([kind]) => WEIGHTS[kind as ItemClass]);

interface Weight {
	readonly each: number;
	readonly most: number;
}

/** An item that one article in so many of somebody holds counts in full. */
const COMMON_TO = 4;

/**
 * How much an article shares with others, 0 to 10.75: 3 is two people or organizations beside some of the topic. An
 * item counts by the share of the others that hold it. `except` does not count: the name itself.
 */
export function likeness(context: Context, { articles, items }: Profile, except: ReadonlySet<number>): number {
	const sums = [0, 0, 0, 0, 0, 0];
	for (const item of context) {
		const count = items.get(item);
		if (count === undefined || except.has(item)) continue;
		const kind = classOf(item);
		sums[kind] = (sums[kind] ?? 0) + (BY_CLASS[kind]?.each ?? 0) * Math.min(1, (COMMON_TO * count) / articles);
	}
	return sums.reduce((sum, part, kind) => sum + Math.min(part, BY_CLASS[kind]?.most ?? 0), 0);
}

/** Whether an article was published many years before or after all others that say when they were. */
export function isOfAnotherEra(context: Context, { items, isDated }: Profile): boolean {
	if (!isDated) return false;
	const eras = erasOf(context);
	return eras.length > 0 && !eras.some((era) => items.has(era));
}

/** Each article is held against many. */
const eras = new WeakMap<Context, readonly number[]>();

function erasOf(context: Context): readonly number[] {
	let own = eras.get(context);
	if (own === undefined) {
		own = [...context].filter((item) => classOf(item) === CLASSES.era);
		eras.set(context, own);
	}
	return own;
}
