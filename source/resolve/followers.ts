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
	const known = placed.map((one) => ({ ...one, profile: profileOf(one.record.contexts.slice(0, 1)) }));
	return open.filter((record) => {
		const [context] = record.contexts;
		const present = new Set(context);
		const people = new Set<Person>();
		for (const { record: other, person, profile } of known) {
			if (person.own.some((item) => present.has(item)) || differ(record, other, person)) continue;
			if (context !== undefined && isOfAnotherEra(context, profile)) continue;
			const shared = context === undefined ? 0 : likeness(context, profile, surnameOf(record));
			if (shared + (agree(record, other) ? OFFICE : titled(record, [other])) >= enough) people.add(person);
		}
		const [person] = people;
		if (person === undefined || people.size > 1) return true;
		joins.join(person.record, record, 'resolve/surname-context');
		return false;
	});
}

/** Sexes or fields of life that are not one person's. */
function differ(record: KeyRecord, other: KeyRecord, { gender, fields }: Person): boolean {
	const sexes = new Set([genderOf([record]), genderOf([other]), gender].filter((sex) => sex !== null));
	if (sexes.size > 1) return true;
	const own = fieldsOf(record.roles);
	return own.size > 0 && fields.size > 0 && own.isDisjointFrom(fields);
}
