import { GIVEN_NAME_GENDERS } from '../analyse/lexicons/given-name-genders.ts';
import { agree } from './agreement.ts';
import { COMMON_SURNAMES } from './common-surnames.ts';
import { type Context, itemOf } from './context.ts';
import { fieldsOf } from './fields.ts';
import type { KeyRecord } from './identity.ts';
import type { Joins } from './joins.ts';
import { keyParts } from './keys.ts';
import { likeness, type Profile, profileOf } from './likeness.ts';

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
function genderOf(records: readonly KeyRecord[]): 'he' | 'she' | null {
	const men = records.reduce((sum, record) => sum + record.men, 0);
	const women = records.reduce((sum, record) => sum + record.women, 0);
	if (men === 0 && women === 0) return null;
	if (men > 4 * women) return 'he';
	return women > 4 * men ? 'she' : null;
}

/** A bare surname that could be several people names at most this many of them as candidates. */
export const OFFERED = 5;

/** Of one surname's articles that are in doubt this many say whose it may be; of a crowd nobody would read it. */
const DOUBTED = 24;

/** Bare surnames in doubt beyond this many are not compared with each other. */
const COMPARED = 200;

/** Two people or organizations shared beside some of the topic. */
const ENOUGH = 2.6;

/** Of a surname that many bear there are more that nobody has named in full: each further bearer asks for more. */
const CROWD = 0.5;
const CROWDED = 4;
/** And of one that is common everywhere. */
const COMMON = 1;

/** By so much one bearer must fit better than the next. */
const APART = 1.5;

/** An office that agrees. */
const OFFICE = 4;

/** A title that others bear too: President, Mr Justice. */
const TITLE = 2.4;

/** A title that is never given to somebody who is given others. */
const OTHERWISE = -2;

/** An office of another field of life. */
const ELSEWHERE = -2.5;

/** Two articles that both give no first name share more before they mean one person. */
const ENOUGH_ALONE = 3.5;

interface Fit {
	readonly person: Person;
	readonly score: number;
	readonly by: string;
}

/**
 * Whom a surname means in each article that gives no first name: the bearer whose sex does not differ, who is not in the
 * article under the full name too, and whose office or whose other articles agree so far that no other bearer fits nearly
 * as well. Otherwise the article's is one of its own, with the bearers as candidates; two such are one where their own
 * articles agree. `alike` are bearers of surnames spelled nearly so, for candidates only.
 */
export function joinSurnames(
	joins: Joins,
	bare: readonly KeyRecord[],
	{ people, alike }: { readonly people: readonly Person[]; readonly alike: readonly Person[] },
): void {
	const open: KeyRecord[] = [];
	const surname = keyParts(bare[0]?.key ?? '').words;
	const crowd = CROWD * (people.length - 1) + (COMMON_SURNAMES.has(surname) ? COMMON : 0);
	const enough = ENOUGH + Math.min(CROWDED, Math.max(0, crowd));
	for (const record of bare) {
		const fits = fitting(record, people);
		const [first, second] = fits;
		if (first !== undefined && first.score >= enough && first.score - (second?.score ?? -APART) >= APART) {
			joins.join(first.person.record, record, first.by);
			continue;
		}
		open.push(record);
		if (open.length > DOUBTED) continue;
		for (const { person } of fits.slice(0, OFFERED)) joins.doubt(record, person.record, 'resolve/surname-shared');
		for (const { record: other } of alike.slice(0, OFFERED)) joins.doubt(record, other, 'resolve/spelling');
	}
	joinAlone(joins, open, COMMON_SURNAMES.has(surname) ? ENOUGH_ALONE + COMMON : ENOUGH_ALONE);
}

/** The people a bare surname may mean, best first. */
export function fitting(record: KeyRecord, people: readonly Person[]): readonly Fit[] {
	const [context] = record.contexts;
	const gender = genderOf([record]);
	const fields = fieldsOf(record.roles);
	const present = new Set(context);
	return people
		.filter((person) => gender === null || person.gender === null || gender === person.gender)
		.filter(({ own }) => !own.some((item) => present.has(item)))
		.map((person): Fit => {
			const inOffice = person.records.some((other) => agree(other, record));
			const elsewhere = fields.size > 0 && person.fields.size > 0 && fields.isDisjointFrom(person.fields);
			const score =
				(inOffice ? OFFICE : titled(record, person.records)) +
				(elsewhere ? ELSEWHERE : 0) +
				fame(person.articles) +
				(context === undefined ? 0 : likeness(context, person.profile, surnameOf(record)));
			return { person, score, by: inOffice ? 'resolve/surname-role' : 'resolve/surname-context' };
		})
		.sort((a, b) => b.score - a.score || (a.person.record.key < b.person.record.key ? -1 : 1));
}

/** For a title that one of the others has too, however common; against, where they have other titles only. */
function titled({ roles }: KeyRecord, others: readonly KeyRecord[]): number {
	const titles = [...roles].filter((role) => HEADS.has(headOf(role)));
	if (titles.length === 0) return 0;
	if (others.some((other) => titles.some((title) => other.roles.has(title)))) return TITLE;
	return others.some((other) => other.roles.size > 0) ? OTHERWISE : 0;
}

/** Titles that tell offices, not callings: there is one president, and there are many players. */
const HEADS = new Set(
	`president minister premier chancellor secretary king queen prince princess pope governor mayor senator lord lady justice
	chairman chairwoman ambassador commissioner`.split(/\s+/),
);

const headOf = (role: string): string => role.slice(role.lastIndexOf(' ') + 1);

/** Whom everybody knows needs no first name: 1 for 10 articles, 1.5 at most. */
const fame = (articles: number): number => Math.min(1.5, Math.log10(Math.max(1, articles)));

/** The item that stands for a record's surname. */
export const surnameOf = (record: KeyRecord): ReadonlySet<number> =>
	new Set([itemOf('surname', keyParts(record.key).words)]);

/** Makes one of bare surnames whose articles agree, where nobody's full name does. */
function joinAlone(joins: Joins, open: readonly KeyRecord[], enough: number): void {
	if (open.length > COMPARED) return;
	const profiles = open.map(({ contexts }) => profileOf(contexts.slice(0, 1)));
	for (const [at, a] of open.entries()) {
		const [context] = a.contexts;
		const [gender, fields] = [genderOf([a]), fieldsOf(a.roles)];
		for (let next = at + 1; next < open.length; next++) {
			const [b, profile] = [open[next], profiles[next]];
			if (b === undefined || profile === undefined) continue;
			const other = genderOf([b]);
			if (gender !== null && other !== null && gender !== other) continue;
			const others = fieldsOf(b.roles);
			const inOffice = agree(a, b);
			if (!inOffice && fields.size > 0 && others.size > 0 && fields.isDisjointFrom(others)) continue;
			const shared = context === undefined ? 0 : likeness(context as Context, profile, surnameOf(a));
			const office = inOffice ? OFFICE : titled(a, [b]);
			if (office + shared >= enough) joins.join(a, b, 'resolve/surname-alone');
		}
	}
}
