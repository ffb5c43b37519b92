import { ENTITY_KINDS } from '../domain/entity.ts';
import { keyParts } from './keys.ts';
import { COMPARED } from './names.ts';

/** What else is known of a neighbourhood of which some keys have changed. */
export interface Crowd {
	/** Keys that are there as they were when it was last grouped. */
	readonly unchanged: number;
	/** Whether any of its organizations, there now or gone since, has a name of one word. */
	readonly hasShort: boolean;
}

/** Whether a neighbourhood with so many keys that are as they were may be grouped again in part. */
export const isCrowd = (unchanged: number): boolean => unchanged > COMPARED;

/**
 * In a crowd of names without an acronym only those of the same words bear on each other: the words of those that are to be
 * grouped again where these keys have changed, come or gone; null: all.
 */
export function kinOf(changed: Iterable<string>, { unchanged, hasShort }: Crowd): readonly string[] | null {
	if (!isCrowd(unchanged) || hasShort) return null;
	const keys = [...changed];
	if (keys.some((key) => key.startsWith('person:'))) return null;
	return [...new Set(keys.map((key) => keyParts(key).words))];
}

/** By which names of these words begin, but for persons: the key itself, and any with more behind an `@`. */
export const keysOfWords = (words: string): readonly string[] =>
	ENTITY_KINDS.filter((kind) => kind !== 'person').map((kind) => `${kind}:${words}`);
