import type { Qualifier } from '../../../domain/fact.ts';
import { CHANGES } from '../../lexicons/counted.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';

/** Longest first: "no fewer than" must not be read as "fewer than". */
const BEFORE: readonly (readonly [string, Qualifier])[] = [
	['no fewer than', 'more than'],
	['no less than', 'more than'],
	['not less than', 'more than'],
	['no more than', 'fewer than'],
	['not more than', 'fewer than'],
	['well over', 'more than'],
	['in excess of', 'more than'],
	['a minimum of', 'more than'],
	['a maximum of', 'fewer than'],
	['as many as', 'fewer than'],
	['as much as', 'fewer than'],
	['as few as', 'more than'],
	['in the region of', 'about'],
	['somewhere around', 'about'],
	['more than', 'more than'],
	['greater than', 'more than'],
	['upwards of', 'more than'],
	['upward of', 'more than'],
	['at least', 'more than'],
	['fewer than', 'fewer than'],
	['less than', 'fewer than'],
	['up to', 'fewer than'],
	['at most', 'fewer than'],
	['close to', 'about'],
	['an estimated', 'about'],
	['estimated', 'about'],
	['over', 'more than'],
	['above', 'more than'],
	['exceeding', 'more than'],
	['topping', 'more than'],
	['>', 'more than'],
	['under', 'fewer than'],
	['below', 'fewer than'],
	['<', 'fewer than'],
	['some', 'about'],
	['around', 'about'],
	['about', 'about'],
	['roughly', 'about'],
	['approximately', 'about'],
	['nearly', 'about'],
	['almost', 'about'],
	['circa', 'about'],
	['~', 'about'],
	['exactly', 'exact'],
	['precisely', 'exact'],
];

interface Phrase {
	readonly words: readonly string[];
	readonly qualifier: Qualifier;
}

/** The phrases by their last word, in their order. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = Map.groupBy(
	BEFORE.map(([phrase, qualifier]) => ({ words: phrase.split(' '), qualifier })),
	({ words }) => words.at(-1) ?? '',
);

export interface Qualified {
	readonly qualifier: Qualifier | null;
	/** Where the expression starts with its qualifier. */
	readonly from: number;
}

/** The qualifier in front of a number, however many words it takes; in "edged up to 1.7" there is none. */
export function qualifierBefore(terms: readonly Term[], at: number, floor: number): Qualified {
	for (const { words, qualifier } of PHRASES.get(wordAt(terms, at - 1)) ?? []) {
		const from = at - words.length;
		if (words[0] === 'up' && CHANGES.has(wordAt(terms, from - 1))) continue;
		if (from >= floor && words.every((word, offset) => wordAt(terms, from + offset) === word))
			return { qualifier, from };
	}
	return { qualifier: null, from: at };
}

/** "100-plus", "100+", "a week or more", "five or so". */
export function qualifierBehind(
	terms: readonly Term[],
	to: number,
): { readonly qualifier: Qualifier; readonly to: number } | null {
	const [first, second] = [wordAt(terms, to), wordAt(terms, to + 1)];
	if (first === '+' && !terms[to]?.gap) return { qualifier: 'more than', to: to + 1 };
	if (first === '-' && second === 'plus') return { qualifier: 'more than', to: to + 2 };
	if (first !== 'or') return null;
	if (second === 'more') return { qualifier: 'more than', to: to + 2 };
	if (second === 'so') return { qualifier: 'about', to: to + 2 };
	return second === 'fewer' || second === 'less' ? { qualifier: 'fewer than', to: to + 2 } : null;
}
