import { PerLexeme } from '../segment.ts';
import { type Page, wordAt } from './page.ts';

interface Phrase<Value> {
	readonly words: readonly string[];
	readonly value: Value;
}

/** Token sequences to look for, by their first word; the longest is found first. */
export class Phrases<Value> {
	/** Those of the most words first. */
	private readonly byFirst = new Map<string, Phrase<Value>[]>();
	/** 1 for the first characters of the phrases: most words begin with another, and need no looking up. */
	private readonly initials = new Uint8Array(128);
	private readonly kept: PerLexeme<readonly Phrase<Value>[]> | null;

	/** `lasting`: for all articles, so that what begins with a word may be kept with it. */
	constructor(lasting = false) {
		this.kept = lasting ? new PerLexeme() : null;
	}

	/** `words`: the phrase's tokens. The first value given to a phrase stays. */
	add(words: readonly string[], value: Value): void {
		const [first] = words;
		if (first === undefined) return;
		const known = this.byFirst.get(first);
		if (known === undefined) {
			this.byFirst.set(first, [{ words, value }]);
			this.initials[first.charCodeAt(0)] = 1;
			return;
		}
		let at = 0;
		for (const { words: other } of known) {
			if (other.length < words.length) break;
			if (other.length === words.length && other.every((word, index) => word === words[index])) return;
			at++;
		}
		known.splice(at, 0, { words, value });
	}

	/** The longest phrase that stands at token `at` and ends before `limit`. */
	at(page: Page, at: number, limit: number): { readonly last: number; readonly value: Value } | null {
		const first = wordAt(page, at);
		if (this.initials[first.charCodeAt(0)] === 0) return null;
		for (const { words, value } of this.beginning(page, at)) {
			const last = at + words.length;
			if (last <= limit && goesOn(page, at, words)) return { last, value };
		}
		return null;
	}

	/** The phrases that begin with the word at `at`. */
	private beginning(page: Page, at: number): readonly Phrase<Value>[] {
		const token = page.tokens[at];
		if (token === undefined) return [];
		if (this.kept === null) return this.byFirst.get(token.text) ?? [];
		let known = this.kept.get(token.lexeme);
		if (known === undefined) {
			known = this.byFirst.get(token.text) ?? [];
			this.kept.set(token.lexeme, known);
		}
		return known;
	}
}

/** Whether behind a phrase's first word, which stands at `at`, its others stand. */
function goesOn(page: Page, at: number, words: readonly string[]): boolean {
	for (let index = 1; index < words.length; index++) if (wordAt(page, at + index) !== words[index]) return false;
	return true;
}
