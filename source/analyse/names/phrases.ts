import { type Page, wordAt } from './page.ts';

interface Known<Value> {
	/** How many words the phrases have, the most first. */
	lengths: number[];
	readonly values: Map<string, Value>;
}

/** Token sequences to look for, by their first word; the longest is found first. */
export class Phrases<Value> {
	private readonly byFirst = new Map<string, Known<Value>>();
	/** 1 for the first characters of the phrases: most words begin with another, and need no looking up. */
	private readonly initials = new Uint8Array(128);

	/** `phrase`: its tokens. The first value given to a phrase stays. */
	add(phrase: readonly string[], value: Value): void {
		const [first] = phrase;
		if (first === undefined) return;
		const known: Known<Value> = this.byFirst.get(first) ?? { lengths: [], values: new Map() };
		if (!known.lengths.includes(phrase.length)) {
			known.lengths = [...known.lengths, phrase.length].sort((a, b) => b - a);
		}
		const words = phrase.join(' ');
		if (!known.values.has(words)) known.values.set(words, value);
		this.initials[first.charCodeAt(0)] = 1;
		this.byFirst.set(first, known);
	}

	/** The longest phrase that stands at token `at` and ends before `limit`. */
	at(page: Page, at: number, limit: number): { readonly last: number; readonly value: Value } | null {
		const first = wordAt(page, at);
		if (this.initials[first.charCodeAt(0)] === 0) return null;
		const known = this.byFirst.get(first);
		if (known === undefined) return null;
		for (const length of known.lengths) {
			if (at + length > limit) continue;
			let words = first;
			for (let next = at + 1; next < at + length; next++) words += ` ${wordAt(page, next)}`;
			const value = known.values.get(words);
			if (value !== undefined) return { last: at + length, value };
		}
		return null;
	}
}
