import { agree } from './agreement.ts';
import { genderOf, OFFICE, type Person, surnameOf, titled } from './bearers.ts';
import { fieldsOf } from './fields.ts';
import type { KeyRecord } from './identity.ts';
import type { Joins } from './joins.ts';
import { isOfAnotherEra, likeness, profileOf } from './likeness.ts';

/** Bare surnames beyond this many are not compared with each other. */
const COMPARED = 200;

/** A bare surname and whose it is. */
export interface Placed {
	readonly record: KeyRecord;
	readonly person: Person;
}

/**
 * Joins bare surnames with those whose bearer was found, where the two articles agree as they must where both give no first
 * name: one says President Marek, and another that does said whose president he is. Returns those left, for which none
 * speaks or several do.
 */
export function joinFollowers(
	joins: Joins,
	open: readonly KeyRecord[],
	placed: readonly Placed[],
	enough: number,
): readonly KeyRecord[] {
	if (placed.length === 0 || placed.length + open.length > COMPARED) return open;
	const known = placed.map(({ record, person }) => ({
		record,
		person,
		profile: profileOf(record.contexts.slice(0, 1)),
		sexes: [genderOf([record]), person.gender],
	}));
	return open.filter((record) => {
		const [context] = record.contexts;
		const present = new Set(context);
		const surname = surnameOf(record);
		const own = { sex: genderOf([record]), fields: fieldsOf(record.roles) };
		const people = new Set<Person>();
		for (const { record: other, person, profile, sexes } of known) {
			if (person.own.some((item) => present.has(item)) || differ(own, sexes, person)) continue;
			if (context !== undefined && isOfAnotherEra(context, profile)) continue;
			const shared = context === undefined ? 0 : likeness(context, profile, surname);
			if (shared + (agree(record, other) ? OFFICE : titled(record, [other])) >= enough) people.add(person);
		}
		const [person] = people;
		if (person === undefined || people.size > 1) return true;
		joins.join(person.record, record, 'resolve/surname-context');
		return false;
	});
}

/** What an article says of whom it means. */
interface Own {
	readonly sex: 'he' | 'she' | null;
	readonly fields: ReadonlySet<string>;
}

/** Sexes or fields of life that are not one person's. */
function differ({ sex, fields: own }: Own, others: readonly Own['sex'][], { fields }: Person): boolean {
	const sexes = new Set([sex, ...others].filter((one) => one !== null));
	if (sexes.size > 1) return true;
	return own.size > 0 && fields.size > 0 && own.isDisjointFrom(fields);
}
