import type { Party, RoleFact } from '../../../domain/fact.ts';
import { firstFrom, type Span } from '../../../domain/span.ts';
import type { Draft } from '../../draft.ts';
import type { Gender } from '../../lexicons/given-name-genders.ts';

/** A speaker met so far: the words, and the name they stand for where known. */
export interface Spoken {
	readonly party: Party;
	readonly head: string;
	readonly plural: boolean;
}

export interface Resolution {
	readonly party: Party;
	readonly by: string;
	readonly why: string;
	/** False where another would fit nearly as well. */
	readonly clear: boolean;
}

/** How far back a pronoun or a noun phrase reaches, in UTF-16 units. */
export const REACH = 1600;

/** Whoever has not spoken is not meant so many sentences later. */
export const SENTENCES = 3;

/** Speakers looked back over. */
export const REACH_SPEAKERS = 12;

/** An article and who has spoken in it so far. */
export interface Heard {
	readonly draft: Draft;
	readonly genders: ReadonlyMap<number, Gender>;
	readonly roles: readonly RoleFact[];
	readonly spoken: Spoken[];
}

export function named(heard: Heard, party: Party, name: number, by: string, reason: string, clear = true): Resolution {
	return {
		party: { ...party, name },
		by,
		why: `“${party.text}” is ${heard.draft.names[name]?.name}: ${reason}`,
		clear,
	};
}

export function sentenceOf(heard: Heard, at: number): Span {
	const { sentences } = heard.draft.segmentation;
	return sentences[firstFrom(sentences, at + 1) - 1] ?? { start: at, end: at };
}

export function sentencesBetween(heard: Heard, from: number, to: number): number {
	const { sentences } = heard.draft.segmentation;
	return firstFrom(sentences, to + 1) - firstFrom(sentences, from);
}

export function standsFor(heard: Heard, party: Party, spoken: Spoken, reason: string): Resolution {
	const { name, antecedent } = spoken.party;
	if (name !== null) return named(heard, party, name, 'speaker/again', reason);
	const words = antecedent ?? { start: spoken.party.start, end: spoken.party.end, text: spoken.party.text };
	return {
		party: { ...party, antecedent: words },
		by: 'speaker/again',
		why: `“${party.text}” is “${words.text}”: ${reason}`,
		clear: true,
	};
}
