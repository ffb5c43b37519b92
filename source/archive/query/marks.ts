import type { Span } from '../../domain/span.ts';
import { type Word, words } from './words.ts';

/** Words to mark: terms that stand side by side, the last perhaps only begun. */
export interface Sought {
	readonly terms: readonly string[];
	readonly prefix: boolean;
	/** What finding it is worth when lines of context are compared. */
	readonly weight: number;
	/** A name of whom is sought what they said. */
	readonly spoke?: true;
}

export interface Hit extends Span {
	/** Index into what was sought. */
	readonly sought: number;
}

/** Where sought words stand among the words of a text, in reading order; of two that overlap the longer. */
export function hitsAmong(text: readonly Word[], sought: readonly Sought[]): Hit[] {
	const byFirst = new Map<string, number[]>();
	const begun: number[] = [];
	sought.forEach(({ terms, prefix }, index) => {
		const [first] = terms;
		if (first === undefined) return;
		if (prefix && terms.length === 1) begun.push(index);
		else byFirst.set(first, [...(byFirst.get(first) ?? []), index]);
	});
	const hits: Hit[] = [];
	let at = 0;
	while (at < text.length) {
		const word = text[at];
		if (word === undefined) break;
		let best: Hit | null = null;
		let length = 1;
		for (const index of byFirst.get(word.term) ?? []) {
			const item = sought[index];
			if (item === undefined || !standsAt(text, at, item)) continue;
			const end = text[at + item.terms.length - 1]?.end ?? word.end;
			if (best === null || end > best.end) {
				best = { start: word.start, end, sought: index };
				length = item.terms.length;
			}
		}
		if (best === null) {
			const index = begun.find((candidate) => word.term.startsWith(sought[candidate]?.terms[0] ?? '\uffff'));
			if (index !== undefined) best = { start: word.start, end: word.end, sought: index };
		}
		if (best === null) at += 1;
		else {
			hits.push(best);
			at += length;
		}
	}
	return hits;
}

function standsAt(text: readonly Word[], at: number, { terms, prefix }: Sought): boolean {
	return terms.every((term, index) => {
		const there = text[at + index]?.term;
		return there !== undefined && (prefix && index === terms.length - 1 ? there.startsWith(term) : there === term);
	});
}

export const hitsIn = (text: string, sought: readonly Sought[]): Hit[] =>
	sought.length === 0 ? [] : hitsAmong(words(text), sought);
