/** Of the words of news, those that are as common as their places say; the others are drawn from all. */
const COMMON = 0.9;

/** Repeatable chance (Mulberry32): the same seed gives the same numbers everywhere. */
export class Chance {
	#state: number;

	constructor(seed: number) {
		this.#state = seed >>> 0;
	}

	/** 0 to below 1. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let mixed = this.#state;
		mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	}

	/** A whole number from `least` to `most`. */
	between(least: number, most: number): number {
		return least + Math.floor(this.next() * (most - least + 1));
	}

	of<Item>(items: readonly Item[]): Item {
		const item = items[Math.floor(this.next() * items.length)];
		if (item === undefined) throw new RangeError('nothing to choose from');
		return item;
	}

	/** Common ones often, rare ones seldom: the chance of a place falls with its number, as words do in a language. */
	common<Item>(items: readonly Item[]): Item {
		const item = items[Math.min(items.length - 1, Math.floor(items.length ** this.next()) - 1)];
		if (item === undefined) throw new RangeError('nothing to choose from');
		return item;
	}

	/** Between both: common ones often, but the many rare ones together as often as in news. */
	often<Item>(items: readonly Item[]): Item {
		const [kind, share] = [this.next(), this.next()];
		const place = kind < COMMON ? items.length ** share - 1 : items.length * share ** 2;
		const item = items[Math.min(items.length - 1, Math.floor(place))];
		if (item === undefined) throw new RangeError('nothing to choose from');
		return item;
	}
}
