import { isPersonNoun } from '../extractors/figures/persons.ts';
import { CHANGE_NOUNS, CHANGE_VERBS, RELATIONAL } from '../lexicons/changes.ts';
import { DULL_VERBS, EVENT_NOUNS, STATIVE_VERBS, UNTELLING } from '../lexicons/happenings.ts';
import { REPORTING_VERBS } from '../lexicons/reporting-verbs.ts';
import { hashPair, hashText } from '../sequence/hash.ts';
import type { Answer } from './answers.ts';
import type { Scene } from './scene.ts';

/** Which groups of words a word is in, as hashes. */
export type Groups = (lower: string) => readonly [fine: number, broad: number];

export const verbSort = (base: string): string => {
	if (CHANGE_VERBS.has(base)) return 'change';
	if (UNTELLING.has(base)) return 'untelling';
	if (STATIVE_VERBS.has(base)) return 'stative';
	if (REPORTING_VERBS.has(base)) return 'report';
	return DULL_VERBS.has(base) ? 'dull' : 'deed';
};

export const nounSort = (lower: string): string => {
	if (CHANGE_NOUNS.has(lower)) return 'change';
	if (EVENT_NOUNS.has(lower)) return 'event';
	if (RELATIONAL.has(lower)) return 'relational';
	if (isPersonNoun(lower)) return 'person';
	return lower.endsWith('s') ? 'plural' : 'single';
};

export const bucket = (n: number): string => (n <= 2 ? String(n) : n <= 4 ? '3' : n <= 8 ? '5' : '9');

/** What is asked of the answers to one question, each as the hash that its features begin with. */
export function asking<Name extends string>(question: string, names: readonly Name[]): Readonly<Record<Name, number>> {
	const salt = hashText(question);
	return Object.fromEntries(names.map((name) => [name, hashPair(salt, hashText(name))])) as Record<Name, number>;
}

/** Collects the features of one answer: each what is asked and, as hashes, what is said to it. */
export class Clues {
	readonly all: number[] = [];

	add(asked: number, one?: number, two?: number, three?: number, four?: number): void {
		let h = asked;
		if (one !== undefined) h = hashPair(h, one);
		if (two !== undefined) h = hashPair(h, two);
		if (three !== undefined) h = hashPair(h, three);
		if (four !== undefined) h = hashPair(h, four);
		this.all.push(h);
	}
}

const [YES, NO] = [hashText('true'), hashText('false')];

export const whether = (is: boolean): number => (is ? YES : NO);

/** What is asked in both choices. */
export const COMMON = [
	...(['sort', 'sort unit', 'by', 'sure', 'why'] as const),
	...(['none link', 'none before', 'none after', 'none governor', 'none governor sort'] as const),
] as const;

/** Features that both choices share. */
export const common = (
	clues: Clues,
	ask: Readonly<Record<(typeof COMMON)[number], number>>,
	{ fact, hashed }: Scene,
	answer: Answer,
): void => {
	const { unit, link, governor } = hashed;
	const sort = hashText(answer.sort);
	const ruled = whether(answer.ruled);
	clues.add(ask.sort, sort, ruled);
	clues.add(ask['sort unit'], sort, ruled, unit);
	if (answer.ruled) {
		clues.add(ask.by, hashText(fact.by), sort);
		clues.add(ask.sure, hashText(fact.certainty), sort);
		clues.add(ask.why, hashText((fact.why ?? '').replaceAll(/“.*?”/g, '“”').slice(0, 40)), sort);
	}
	if (answer.sort === 'none') {
		clues.add(ask['none link'], link, unit);
		clues.add(ask['none before'], hashed.before, unit);
		clues.add(ask['none after'], hashed.after, unit);
		clues.add(ask['none governor'], governor, link);
		clues.add(ask['none governor sort'], hashed.governorSort, link, unit);
	}
};
