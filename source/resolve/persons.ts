import { isNickname } from '../analyse/lexicons/nicknames.ts';
import { isNear } from '../analyse/names/near.ts';
import { agree } from './agreement.ts';
import { type Person, personOf, surnameOf } from './bearers.ts';
import type { KeyRecord } from './identity.ts';
import type { Joins } from './joins.ts';
import { keyParts } from './keys.ts';
import { isOfAnotherEra, likeness } from './likeness.ts';
import { bones } from './skeleton.ts';
import { joinSurnames, OFFERED } from './surnames.ts';

/** One surname's bearers beyond this many are not compared for likeness pair by pair. */
const COMPARED = 48;

/** A shorter bare surname is too often near another by chance: Rick, Rice. */
const SPELLABLE = 6;

interface Bearer {
	readonly record: KeyRecord;
	readonly surname: string;
	readonly given: readonly string[];
}

/** Joins the persons of one neighbourhood: middle names, spellings, then bare surnames; of `crowded` surnames some are left out. */
export function joinPersons(joins: Joins, records: readonly KeyRecord[], crowded: ReadonlySet<string>): void {
	const bearers = records.map((record): Bearer => {
		const { words, given } = keyParts(record.key);
		return { record, surname: words, given };
	});
	const full = bearers.filter((bearer) => bearer.given.length > 0);
	for (const namesakes of groupBy(full, ({ surname, given }) => `${surname},${given.join('-')}`))
		joinSexes(joins, namesakes);
	for (const namesakes of groupBy(full, ({ surname, given }) => `${surname},${given[0]}`))
		joinMiddles(joins, namesakes);
	for (const alike of groupBy(full, ({ given }) => bones(given[0] ?? ''))) joinSpellings(joins, alike);
	for (const namesakes of groupBy(full, ({ surname, given }) => `${surname.replace(GENERATION, '')},${given[0]}`)) {
		doubtGenerations(joins, namesakes);
	}
	const bySurname = Map.groupBy(full, ({ surname }) => surname);
	for (const family of bySurname.values()) joinNicknames(joins, family);
	const bare = bearers.filter(({ given }) => given.length === 0);
	for (const [surname, named] of Map.groupBy(bare, (bearer) => bearer.surname)) {
		const bearersOf = bySurname.get(surname) ?? [];
		joinSurnames(
			joins,
			named.map(({ record }) => record),
			{
				people: peopleOf(joins, bearersOf),
				alike: bearersOf.length > 0 ? [] : peopleOf(joins, nearby(surname, bySurname)),
				isCrowd: crowded.has(surname),
			},
		);
	}
}

const groupBy = (bearers: readonly Bearer[], by: (bearer: Bearer) => string): Iterable<readonly Bearer[]> =>
	Map.groupBy(bearers, by).values();

/** Kim Ott whom some call Mr or Mrs is one with Kim Ott, unless others call Kim Ott otherwise. */
function joinSexes(joins: Joins, namesakes: readonly Bearer[]): void {
	const plain = namesakes.find(({ record }) => !record.key.includes('~'));
	const sexed = namesakes.filter((bearer) => bearer !== plain);
	const [only] = sexed;
	if (plain === undefined || only === undefined) return;
	const isOther = only.record.key.endsWith('~he') ? plain.record.women > 0 : plain.record.men > 0;
	if (sexed.length === 1 && !isOther) joins.join(plain.record, only.record, 'resolve/name');
	else for (const { record } of sexed) joins.doubt(plain.record, record, 'resolve/sex');
}

/**
 * William Burns is William J. Burns where no William K. Burns is known too; a full middle name (Mohammed Ali
 * Hassan) may be another man, so there only a shared office joins.
 */
function joinMiddles(joins: Joins, namesakes: readonly Bearer[]): void {
	const plain = namesakes.find(({ given }) => given.length === 1);
	if (plain === undefined) return;
	const longer = namesakes.filter(({ given }) => given.length > 1);
	const inOffice = longer.filter(({ record }) => agree(plain.record, record));
	for (const other of longer) {
		const initials = other.given.slice(1).every((part) => part.length <= 2);
		if (inOffice.length === 1 && inOffice[0] === other) {
			joins.join(other.record, plain.record, 'resolve/middle-name-role');
		} else if (initials && longer.length === 1 && isAlike(other.record, plain.record)) {
			joins.join(other.record, plain.record, 'resolve/middle-initial');
		} else if (longer.length <= OFFERED) joins.doubt(plain.record, other.record, 'resolve/middle-name');
	}
}

/** Nothing speaks against one being the other: sex, and what articles are about where both are known by more than a few. */
function isAlike(one: KeyRecord, other: KeyRecord): boolean {
	const [a, b] = [personOf(one, [one]), personOf(other, [other])];
	if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return false;
	if (a.fields.size > 0 && b.fields.size > 0 && a.fields.isDisjointFrom(b.fields)) return false;
	if (one.contexts.length > 0 && one.contexts.every((context) => isOfAnotherEra(context, b.profile))) return false;
	const own = new Set([...a.own, ...b.own, ...surnameOf(one)]);
	return one.contexts.length === 0 || one.contexts.some((context) => likeness(context, b.profile, own) >= RELATED);
}

/** A person or two, or a topic, that articles of one name share. */
const RELATED = 1;

/** Joe Biden is Joseph R. Biden where the office agrees. */
function joinNicknames(joins: Joins, family: readonly Bearer[]): void {
	if (family.length > COMPARED) return;
	for (const [at, a] of family.entries()) {
		for (const b of family.slice(at + 1)) {
			const [one = '', other = ''] = [a.given[0], b.given[0]];
			if (one === other || !isNickname(one, other)) continue;
			if (agree(a.record, b.record)) joins.join(a.record, b.record, 'resolve/nickname-role');
			else joins.doubt(a.record, b.record, 'resolve/nickname');
		}
	}
}

const GENERATION = /-(?:jr|sr|i{2,3}|iv)$/;

/** Carl Ott Jr. may be Carl Ott, or his son. */
function doubtGenerations(joins: Joins, namesakes: readonly Bearer[]): void {
	const plain = namesakes.find(({ surname }) => !GENERATION.test(surname));
	if (plain === undefined) return;
	for (const { record } of namesakes.filter(({ surname }) => GENERATION.test(surname)).slice(0, OFFERED)) {
		joins.doubt(plain.record, record, 'resolve/generation');
	}
}

/** Abbas Kamel and Abbas Kamal: one where office or organization agrees and the first name is the same, else candidates. */
function joinSpellings(joins: Joins, alike: readonly Bearer[]): void {
	if (alike.length > COMPARED) return;
	for (const [at, a] of alike.entries()) {
		for (const b of alike.slice(at + 1)) {
			const sameGiven = a.given.join(' ') === b.given.join(' ');
			const sameSurname = a.surname === b.surname;
			if (sameSurname && a.given[0] === b.given[0]) continue;
			if (!isNear(a.surname, b.surname) || !isNear(a.given.join(' '), b.given.join(' '))) continue;
			if ((sameGiven || sameSurname) && agree(a.record, b.record)) {
				joins.join(a.record, b.record, 'resolve/spelling-role');
			} else joins.doubt(a.record, b.record, 'resolve/spelling');
		}
	}
}

/** Bearers of surnames spelled nearly so; none where the neighbourhood is too crowded to ask. */
function nearby(surname: string, bySurname: ReadonlyMap<string, readonly Bearer[]>): readonly Bearer[] {
	if (bySurname.size > COMPARED || surname.length < SPELLABLE) return [];
	return [...bySurname].filter(([other]) => isNear(surname, other)).flatMap(([, bearers]) => bearers);
}

/** Bearers already joined count as one person; most articles first, then by key. */
function peopleOf(joins: Joins, bearers: readonly Bearer[]): readonly Person[] {
	return [...Map.groupBy(bearers, ({ record }) => joins.lead(record.key)).values()]
		.flatMap((same) => {
			const [lead] = same
				.map(({ record }) => record)
				.sort((a, b) => b.articles - a.articles || (a.key < b.key ? -1 : 1));
			return lead === undefined
				? []
				: [
						personOf(
							lead,
							same.map(({ record }) => record),
						),
					];
		})
		.sort((a, b) => b.articles - a.articles || (a.record.key < b.record.key ? -1 : 1));
}
