import { Chance } from '../chance.ts';
import type { Text } from './articles.ts';

/** Queries of every kind, the same for every store. */
export interface Questions {
	readonly kinds: Readonly<Record<string, () => string>>;
	/** A text, and two of its words of which so many are misspelt. */
	known(slips: number): { readonly text: Text; readonly words: readonly string[] };
}

const longWords = (text: string): string[] => [...new Set(text.match(/\b[A-Za-z]{5,14}\b/g) ?? [])];
const LONG = 6;
const TELLING = 6;

/** One letter lost, added, exchanged or swapped with its neighbour, not the first. */
function misspelt(word: string, chance: Chance): string {
	const at = chance.between(1, word.length - 2);
	const letter = String.fromCharCode(97 + chance.between(0, 25));
	return chance.of([
		word.slice(0, at) + word.slice(at + 1),
		word.slice(0, at) + letter + word.slice(at),
		word.slice(0, at) + letter + word.slice(at + 1),
		word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
	]);
}

/** `names`: of people that many articles name; where there are none nobody is asked for. */
export function questionsOf(texts: readonly Text[], names: readonly string[]): Questions {
	const chance = new Chance(11);
	const text = (): string => chance.of(texts).text;
	const words = (): string[] => {
		for (;;) {
			const found = longWords(text());
			if (found.length > 1) return found;
		}
	};
	const word = (): string => chance.of(words());
	const two = (): [string, string] => {
		const found = words();
		return [chance.of(found), chance.of(found)];
	};
	const name = (): string => chance.of(names).split(' ').at(-1) ?? '';
	const often = new Map<string, number>();
	for (const one of texts) for (const each of longWords(one.text)) often.set(each, (often.get(each) ?? 0) + 1);
	const telling = (of: string): string[] =>
		longWords(of)
			.filter((each) => each.length >= LONG && each !== each.toUpperCase())
			.sort((one, other) => (often.get(one) ?? 0) - (often.get(other) ?? 0))
			.slice(0, TELLING);
	return {
		kinds: {
			'no query': () => '',
			'one word': () => `${word()} `,
			'two words of one article': () => `${two().join(' ')} `,
			'a common word': () => `${chance.of(['people', 'according', 'million', 'minister', 'whether'])} `,
			'a word being typed': () => word().slice(0, chance.between(3, 5)),
			'a word misspelt': () => `${misspelt(word(), chance)} `,
			'two words, one misspelt': () => {
				const [one, other] = two();
				return `${misspelt(one, chance)} ${other} `;
			},
			phrase: () => `"${(text().match(/[a-z]+ [a-z]+ [a-z]+/g) ?? ['the'])[0]}"`,
			near: () => {
				const [one, other] = two();
				return `"${one}" NEAR/10 "${other}"`;
			},
			...(names.length === 0
				? {}
				: {
						'a word and a name': () => `${word()} person:${name()}`,
						'a word, a name, years': () => `${word()} person:${name()} date:2010..2015`,
					}),
			figures: () => `figure:>${chance.between(1, 90)}000 date:2012`,
		},
		known(slips) {
			for (;;) {
				const one = chance.of(texts);
				const found = telling(one.text)
					.toSorted(() => chance.next() - 0.5)
					.slice(0, 2);
				if (found.length === 2)
					return { text: one, words: found.map((each, at) => (at < slips ? misspelt(each, chance) : each)) };
			}
		},
	};
}
