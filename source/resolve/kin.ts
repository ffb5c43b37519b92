import { keyParts } from './keys.ts';
import { COMPARED } from './names.ts';

/**
 * Of a neighbourhood's keys those that are to be grouped again when some have changed; null: all. In a crowd of names without an
 * acronym only those of the same words bear on each other. `before` is how many keys there were when it was last grouped, `now` how
 * many there are; `keys` may hold some that were there then and are gone.
 */
export function kinOf(
	keys: readonly string[],
	changed: Iterable<string>,
	{ before, now }: { readonly before: number; readonly now: number },
): ((key: string) => boolean) | null {
	if (before <= COMPARED || now <= COMPARED) return null;
	if (keys.some((key) => key.startsWith('person:') || mayBeAcronym(key))) return null;
	const words = new Set([...changed].map((key) => keyParts(key).words));
	return (key) => words.has(keyParts(key).words);
}

const mayBeAcronym = (key: string): boolean => key.startsWith('organization:') && !keyParts(key).words.includes('-');
