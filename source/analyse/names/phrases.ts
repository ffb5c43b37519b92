import type { Page } from './page.ts';
import { wordAt } from './page.ts';

/** Token sequences to look for, by their first word; the longest first. */
export class Phrases<Value> {
	private readonly byFirst = new Map<string, { readonly words: readonly string[]; readonly value: Value }[]>();

	/** `phrase`: its tokens. The first value given to a phrase stays. */
	add(phrase: readonly string[], value: Value): void {
		const [first] = phrase;
		if (first === undefined) return;
		const known = this.byFirst.get(first) ?? [];
		if (known.some(({ words }) => words.length === phrase.length && words.every((word, at) => word === phrase[at])))
			return;
		known.push({ words: phrase, value });
		known.sort((a, b) => b.words.length - a.words.length);
		this.byFirst.set(first, known);
	}

	/** The longest phrase that stands at token `at` and ends before `limit`. */
	at(page: Page, at: number, limit: number): { readonly last: number; readonly value: Value } | null {
		for (const { words, value } of this.byFirst.get(wordAt(page, at)) ?? []) {
			if (at + words.length > limit) continue;
			if (words.every((word, offset) => word === wordAt(page, at + offset))) return { last: at + words.length, value };
		}
		return null;
	}
}
