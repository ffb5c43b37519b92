import { GIVEN_NAME_GENDERS } from '../analyse/lexicons/given-name-genders.ts';
import { itemOf } from './context.ts';
import { fieldsOf } from './fields.ts';
import type { KeyRecord } from './identity.ts';
import { keyParts } from './keys.ts';
import { type Profile, profileOf } from './likeness.ts';

/** Somebody known by a full name, under all the keys that are already one. */
export interface Person {
	readonly record: KeyRecord;
	readonly records: readonly KeyRecord[];
	readonly articles: number;
	readonly profile: Profile;
	readonly gender: 'he' | 'she' | null;
	readonly fields: ReadonlySet<string>;
	/** Items that say this person is in an article under the full name. */
	readonly own: readonly number[];
}

export function personOf(record: KeyRecord, records: readonly KeyRecord[]): Person {
	const given = records.map(({ key }) => GIVEN_NAME_GENDERS.get(keyParts(key).given[0] ?? '') ?? null);
	return {
		record,
		records,
		articles: records.reduce((sum, { articles }) => sum + articles, 0),
		profile: profileOf(records.flatMap(({ contexts }) => contexts)),
		gender: genderOf(records) ?? given.find((gender) => gender !== null) ?? null,
		fields: fieldsOf(new Set(records.flatMap(({ roles }) => [...roles]))),
		own: records.map(({ key }) => itemOf('person', key.replace(/~.*$/s, ''))),
	};
}

/** What the articles call somebody, where they agree. */
export function genderOf(records: readonly KeyRecord[]): 'he' | 'she' | null {
	const men = records.reduce((sum, record) => sum + record.men, 0);
	const women = records.reduce((sum, record) => sum + record.women, 0);
	if (men === 0 && women === 0) return null;
	if (men > 4 * women) return 'he';
	return women > 4 * men ? 'she' : null;
}

/** An office that agrees. */
export const OFFICE = 4;

/** A title that others bear too: President, Mr Justice. */
const TITLE = 2.4;

/** A title that is never given to somebody who is given others. */
const OTHERWISE = -2;
/** And one that only one bears at a time. */
const NEVER = -3.5;
const SOLE = new Set(['president', 'prime minister', 'king', 'queen', 'pope', 'emperor']);

/** For a title that one of the others has too, however common; against, where they have other titles only. */
export function titled({ roles }: KeyRecord, others: readonly KeyRecord[]): number {
	const titles = [...roles].filter((role) => HEADS.has(headOf(role)));
	if (titles.length === 0) return 0;
	if (others.some((other) => titles.some((title) => other.roles.has(title)))) return TITLE;
	if (!others.some((other) => other.roles.size > 0)) return 0;
	return titles.some((title) => SOLE.has(title)) ? NEVER : OTHERWISE;
}

/** Titles that tell offices, not callings: there is one president, and there are many players. */
const HEADS = new Set(
	`president minister premier chancellor secretary king queen prince princess pope governor mayor senator lord lady justice
	chairman chairwoman ambassador commissioner`.split(/\s+/),
);

const headOf = (role: string): string => role.slice(role.lastIndexOf(' ') + 1);

/** The item that stands for a record's surname. */
export const surnameOf = (record: KeyRecord): ReadonlySet<number> =>
	new Set([itemOf('surname', keyParts(record.key).words)]);
