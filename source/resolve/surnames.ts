import { agree } from './agreement.ts';
import { genderOf, OFFICE, type Person, surnameOf, titled } from './bearers.ts';
import { COMMON_SURNAMES } from './common-surnames.ts';
import { fieldsOf } from './fields.ts';
import { joinFollowers, type Placed } from './followers.ts';
import type { KeyRecord } from './identity.ts';
import type { Joins } from './joins.ts';
import { keyParts } from './keys.ts';
import { isOfAnotherEra, likeness, profileOf } from './likeness.ts';

/** A bare surname that could be several people names at most this many of them as candidates. */
export const OFFERED = 5;

/** Of one surname's articles that are in doubt this many say whose it may be; of a crowd nobody would read it. */
export const DOUBTED = 24;

/** Bare surnames in doubt beyond this many are not compared with each other. */
export const BEYOND_COMPARING = 200;

/** Two people or organizations shared beside some of the topic. */
const ENOUGH = 2.6;

/** Of a surname that many bear there are more that nobody has named in full: each further bearer asks for more. */
const CROWD = 0.5;
const CROWDED = 4;
/** And of one that is common everywhere. */
const COMMON = 1;

/** By so much one bearer must fit better than the next. */
const APART = 1.5;

/** Articles many years apart. */
const LONG_AGO = -3;

/** An office of another field of life. */
const ELSEWHERE = -2.5;

/** Two articles that both give no first name share more before they mean one person. */
const ENOUGH_ALONE = 3.5;

/** What else is known of a surname: its bearers, those of surnames spelled nearly so, and whether there are more articles of which some are left out here. */
interface Beside {
	readonly people: readonly Person[];
	readonly alike: readonly Person[];
	readonly isCrowd: boolean;
}

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
export function joinSurnames(joins: Joins, bare: readonly KeyRecord[], { people, alike, isCrowd }: Beside): void {
	const open: KeyRecord[] = [];
	const placed: Placed[] = [];
	const surname = keyParts(bare[0]?.key ?? '').words;
	const crowd = CROWD * (people.length - 1) + (COMMON_SURNAMES.has(surname) ? COMMON : 0);
	const enough = ENOUGH + Math.min(CROWDED, Math.max(0, crowd));
	for (const record of bare) {
		const fits = fitting(record, people);
		const [first, second] = fits;
		if (first !== undefined && first.score >= enough && first.score - (second?.score ?? -APART) >= APART) {
			joins.join(first.person.record, record, first.by);
			placed.push({ record, person: first.person });
			continue;
		}
		open.push(record);
	}
	const alone = COMMON_SURNAMES.has(surname) ? ENOUGH_ALONE + COMMON : ENOUGH_ALONE;
	const left = isCrowd ? open : joinFollowers(joins, open, placed, alone);
	for (const record of left.slice(0, DOUBTED)) {
		for (const { person } of fitting(record, people).slice(0, OFFERED))
			joins.doubt(record, person.record, 'resolve/surname-shared');
		for (const { record: other } of alike.slice(0, OFFERED)) joins.doubt(record, other, 'resolve/spelling');
	}
	if (!isCrowd) joinAlone(joins, left, alone);
}

/** The people a bare surname may mean, best first. */
export function fitting(record: KeyRecord, people: readonly Person[]): readonly Fit[] {
	const [context] = record.contexts;
	const gender = genderOf([record]);
	const fields = fieldsOf(record.roles);
	const present = new Set(context);
	const surname = surnameOf(record);
	return people
		.filter((person) => gender === null || person.gender === null || gender === person.gender)
		.filter(({ own }) => !own.some((item) => present.has(item)))
		.map((person): Fit => {
			const inOffice = person.records.some((other) => agree(other, record));
			const elsewhere = fields.size > 0 && person.fields.size > 0 && fields.isDisjointFrom(person.fields);
			const score =
				(inOffice ? OFFICE : titled(record, person.records)) +
				(elsewhere ? ELSEWHERE : 0) +
				(context !== undefined && isOfAnotherEra(context, person.profile) ? LONG_AGO : 0) +
				fame(person.articles) +
				(context === undefined ? 0 : likeness(context, person.profile, surname));
			return { person, score, by: inOffice ? 'resolve/surname-role' : 'resolve/surname-context' };
		})
		.sort((a, b) => b.score - a.score || (a.person.record.key < b.person.record.key ? -1 : 1));
}

/** Whom everybody knows needs no first name: 1 for 10 articles, 1.5 at most. */
const fame = (articles: number): number => Math.min(1.5, Math.log10(Math.max(1, articles)));

/** Makes one of bare surnames whose articles agree, where nobody's full name does. */
function joinAlone(joins: Joins, open: readonly KeyRecord[], enough: number): void {
	const [first] = open;
	if (first === undefined || open.length > BEYOND_COMPARING) return;
	const surname = surnameOf(first);
	const told = open.map((record) => ({
		record,
		profile: profileOf(record.contexts.slice(0, 1)),
		gender: genderOf([record]),
		fields: fieldsOf(record.roles),
	}));
	for (const [at, { record: a, gender, fields }] of told.entries()) {
		const [context] = a.contexts;
		for (let next = at + 1; next < told.length; next++) {
			const other = told[next];
			if (other === undefined) continue;
			const { record: b, profile } = other;
			if (gender !== null && other.gender !== null && gender !== other.gender) continue;
			const inOffice = agree(a, b);
			if (!inOffice && fields.size > 0 && other.fields.size > 0 && fields.isDisjointFrom(other.fields)) continue;
			if (context !== undefined && isOfAnotherEra(context, profile)) continue;
			const shared = context === undefined ? 0 : likeness(context, profile, surname);
			const office = inOffice ? OFFICE : titled(a, [b]);
			if (office + shared >= enough) joins.join(a, b, 'resolve/surname-alone');
		}
	}
}
