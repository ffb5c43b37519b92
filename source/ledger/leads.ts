import { knownPlace } from '../analyse/names/canonical.ts';
import { DAY, isShort, type Stretch } from './hours.ts';
import type { Signature } from './signature.ts';
import type { Episode, Statement } from './statement.ts';

/** An article's words about one happening lead to those about others by so many keys. */
const MOST_LEADS = 8;

/**
 * What an episode has in common with those that may be one with it whatever names they share, and however usual these are: where it is set
 * and, where that alone would not do, what is counted, what happened to it and whose it is. Of what it is set in where that is a
 * place of the world's the last bit is set: countries and great cities see many things in a day.
 */
export function leadsOf({ key, setting, statements }: Episode, hashOf: (text: string) => number): number[] {
	const leads = new Set<number>();
	const lead = (text: string, isBroad: boolean): void => {
		if (leads.size < MOST_LEADS) leads.add(((hashOf(text) & ~1) | (isBroad ? 1 : 0)) >>> 0);
	};
	const isEvent = /^(?:main|day)/.test(key);
	if (isEvent) for (const place of setting) lead(`at ${place}`, isBroad(place));
	for (const statement of statements) {
		const { holder } = statement;
		if (holder !== null) lead(`${actOf(statement)} of ${holder}`, false);
		else if (!isEvent) for (const place of setting) lead(`${actOf(statement)} at ${place}`, isBroad(place));
	}
	return [...leads];
}

/** What is counted and what happened to it; who was shot may be told as wounded. */
export const actOf = ({ counted, action }: Statement): string =>
	`${counted.of} ${action === 'shot' ? 'wounded' : action}`;

const isBroad = (place: string): boolean => knownPlace(place.replaceAll('-', ' ')) !== null;

export const isBroadLead = (lead: number): boolean => (lead & 1) === 1;

/** Of those that one key leads to, so many of the first published are held against each that comes later. */
export const MOST_HUBS = 16;

/** Days that one key holds, of what happened and of what goes on, is meant or measured. */
const DAYS_HAPPENED = 2;
const DAYS_OTHER = 8;
const MOST_DAYS = 511;
const ORDER_BITS = 22;

/** A part of what a lead leads to: what was published within some days, or happened on one. */
export interface Shelf {
	readonly key: number;
	/** The day since 1970 from which the order on it is counted. */
	readonly day: number;
}

/** A shelf that an episode stands on, and those beside it whose episodes are held against what comes first on it. */
export interface Standing extends Shelf {
	readonly beside: readonly Shelf[];
}

export interface Shelves {
	readonly on: readonly Standing[];
	/** Those whose first ones an episode is held against. */
	readonly before: readonly Shelf[];
}

/** The shelves of an episode. What stands on them hangs on the episode alone. */
export function shelvesOf({ kind, tense, when, published, leads }: Signature): Shelves {
	const days = tense === 'happened' ? DAYS_HAPPENED : DAYS_OTHER;
	const span = published === null ? null : Math.floor(published / DAY / days);
	const date = tense !== 'happened' || when === null || !isShort(when) ? null : dayOf(when);
	const on: Standing[] = [];
	const before: Shelf[] = [];
	for (const lead of leads) {
		const told = (by: number): Shelf =>
			span === null
				? { key: mixed(kind, lead, 0, 0), day: 0 }
				: { key: mixed(kind, lead, 1, span + by), day: (span + by) * days };
		on.push({ ...told(0), beside: span === null ? [] : [told(1)] });
		before.push(told(0), ...(span === null ? [] : [told(-1)]));
		if (date === null) continue;
		const [eve, day, next] = [-1, 0, 1].map((by) => ({ key: mixed(kind, lead, 2, date + by), day: date + by }));
		if (eve === undefined || day === undefined || next === undefined) continue;
		on.push({ ...day, beside: [eve, next] });
		before.push(eve, day, next);
	}
	return { on, before };
}

/** The place of an episode in the order of a shelf, below 2^31: by the day of publication, then as `inOrder`. */
export function rankOn({ day }: Shelf, { published, article }: Signature): number {
	const days = published === null ? 0 : Math.max(0, Math.min(MOST_DAYS, Math.floor(published / DAY) - day + 1));
	return days * 2 ** ORDER_BITS + (article >>> (32 - ORDER_BITS));
}

/** The day that the middle of a stretch lies in. */
const dayOf = ({ from, to }: Stretch): number => Math.floor((from + to) / 2 / DAY);

/** FNV-1a over numbers; of 32 bits with a sign, as an index keeps shortest. */
function mixed(...numbers: readonly number[]): number {
	let hash = 0x811c9dc5;
	for (const number of numbers)
		for (let shift = 0; shift < 32; shift += 8) hash = Math.imul(hash ^ ((number >>> shift) & 0xff), 0x01000193);
	return hash ^ (hash >>> 15);
}
