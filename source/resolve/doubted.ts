import { keyParts } from './keys.ts';
import { BEYOND_COMPARING, DOUBTED } from './surnames.ts';

/** Bare surnames that nothing new bears on. */
export interface LeftAlone {
	/** Keys that stay as they are. */
	readonly keys: ReadonlySet<string>;
	/** Surnames of which they are: more articles' own are in doubt than are compared with each other. */
	readonly surnames: ReadonlySet<string>;
}

const NONE: LeftAlone = { keys: new Set(), surnames: new Set() };

/**
 * Of one surname's articles in doubt, where these are too many to be compared with each other, only the first have candidates; the
 * others stay what they are while nobody's full name in the neighbourhood has changed. `alone` are keys of bare surnames that
 * were entities of their own when it was last grouped, `changed` those that have changed, come or gone since.
 */
export function leftAlone(alone: Iterable<string>, changed: Iterable<string>): LeftAlone {
	const others = new Set(changed);
	for (const key of others) if (!isOwn(key)) return NONE;
	const unchanged = [...alone].filter((key) => isOwn(key) && !others.has(key));
	const crowds = [...Map.groupBy(unchanged, (key) => keyParts(key).words)].filter(
		([, own]) => own.length > BEYOND_COMPARING,
	);
	return {
		keys: new Set(crowds.flatMap(([, own]) => own.sort(inOrder).slice(DOUBTED))),
		surnames: new Set(crowds.map(([surname]) => surname)),
	};
}

const isOwn = (key: string): boolean => key.startsWith('person:') && key.includes('@');

const inOrder = (one: string, other: string): number => (one < other ? -1 : 1);
