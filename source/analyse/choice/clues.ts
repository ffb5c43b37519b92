import { isPersonNoun } from '../extractors/figures/persons.ts';
import { CHANGE_NOUNS, CHANGE_VERBS, RELATIONAL } from '../lexicons/changes.ts';
import { DULL_VERBS, EVENT_NOUNS, STATIVE_VERBS, UNTELLING } from '../lexicons/happenings.ts';
import { REPORTING_VERBS } from '../lexicons/reporting-verbs.ts';
import { hashPair, hashText } from '../sequence/hash.ts';
import type { Answer } from './answers.ts';
import type { Scene } from './scene.ts';

/** Which groups of words a word is in, as feature texts. */
export type Groups = (lower: string) => readonly [fine: string, broad: string];

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

/** Collects the features of one answer as hashes of `question` and text. */
export class Clues {
	readonly #out: number[] = [];
	readonly #salt: number;

	constructor(salt: number) {
		this.#salt = salt;
	}

	add(...parts: readonly string[]): void {
		let h = this.#salt;
		for (const part of parts) h = hashPair(h, hashText(part));
		this.#out.push(h);
	}

	get all(): readonly number[] {
		return this.#out;
	}
}

/** Features that both choices share. */
export const common = (clues: Clues, scene: Scene, answer: Answer): void => {
	const { fact, unit, link, governor, before, after } = scene;
	clues.add('sort', answer.sort, String(answer.ruled));
	clues.add('sort unit', answer.sort, String(answer.ruled), unit);
	if (answer.ruled) {
		clues.add('by', fact.by, answer.sort);
		clues.add('sure', fact.certainty, answer.sort);
		clues.add('why', (fact.why ?? '').replaceAll(/“.*?”/g, '“”').slice(0, 40), answer.sort);
	}
	if (answer.sort === 'none') {
		clues.add('none link', link, unit);
		clues.add('none before', before, unit);
		clues.add('none after', after, unit);
		clues.add('none governor', governor, link);
		clues.add('none governor sort', verbSort(governor), link, unit);
	}
};
