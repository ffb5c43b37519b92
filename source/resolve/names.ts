import { isShouted } from '../analyse/names/fold.ts';
import { isNear } from '../analyse/names/near.ts';
import { agree } from './agreement.ts';
import type { KeyRecord } from './identity.ts';
import type { Joins } from './joins.ts';
import { keyParts } from './keys.ts';

/** Names of one neighbourhood beyond this many are not compared for likeness pair by pair. */
const COMPARED = 48;

/** Shorter names are too often near another by chance: Iran, Iraq. */
const COMPARABLE = 7;

/** A shorter word among others is another word, not another spelling. */
const SPELLABLE = 5;

/** An acronym in so many times the articles of its one expansion is likely another's, or a word: PAC. */
const EXPLAINED = 5;

/** Joins organizations, places and groups of one neighbourhood: one name of two kinds, acronyms, spellings. */
export function joinNames(joins: Joins, records: readonly KeyRecord[]): void {
	for (const namesakes of Map.groupBy(records, ({ key }) => keyParts(key).words).values()) joinKinds(joins, namesakes);
	joinAcronyms(joins, records);
	if (records.length <= COMPARED) doubtSpellings(joins, records);
}

/** A movement is tagged now as an organization, now as a group; a place of an organization's name is another thing. */
function joinKinds(joins: Joins, namesakes: readonly KeyRecord[]): void {
	const of = (kind: string) => namesakes.find((record) => record.kind === kind);
	const organization = of('organization');
	const group = of('group');
	const place = of('place');
	if (organization !== undefined && group !== undefined) joins.join(organization, group, 'resolve/same-name');
	const other = organization ?? group;
	if (place !== undefined && other !== undefined) joins.doubt(place, other, 'resolve/same-name');
}

/** An acronym is the one organization known with its initials, the neighbourhood's own. */
function joinAcronyms(joins: Joins, records: readonly KeyRecord[]): void {
	const organizations = records.filter((record) => record.kind === 'organization');
	const acronym = organizations.find(isAcronym);
	if (acronym === undefined) return;
	const expansions = organizations.filter((record) => keyParts(record.key).words.includes('-'));
	const [first] = expansions;
	if (first !== undefined && expansions.length === 1 && acronym.articles <= EXPLAINED * first.articles) {
		joins.join(first, acronym, 'resolve/acronym');
	} else for (const expansion of expansions.slice(0, 5)) joins.doubt(acronym, expansion, 'resolve/acronym-shared');
}

const isAcronym = (record: KeyRecord): boolean =>
	!keyParts(record.key).words.includes('-') &&
	[...record.surfaces.keys()].some((surface) => isShouted(surface) && surface.length <= 8);

function doubtSpellings(joins: Joins, records: readonly KeyRecord[]): void {
	for (const [at, a] of records.entries()) {
		for (const b of records.slice(at + 1)) {
			if (a.kind !== b.kind || joins.lead(a.key) === joins.lead(b.key)) continue;
			const [one, other] = [keyParts(a.key).words, keyParts(b.key).words];
			if (Math.min(one.length, other.length) < COMPARABLE || !isSpelledAlike(one, other)) continue;
			if (agree(a, b)) joins.join(a, b, 'resolve/spelling-role');
			else joins.doubt(a, b, 'resolve/spelling');
		}
	}
}

/** Word by word the same or nearly so, with the same first letters. */
function isSpelledAlike(a: string, b: string): boolean {
	const [words, others] = [a.split('-'), b.split('-')];
	return (
		words.length === others.length &&
		words.every((word, at) => {
			const other = others[at] ?? '';
			return (
				word === other ||
				(word[0] === other[0] && Math.min(word.length, other.length) >= SPELLABLE && isNear(word, other))
			);
		})
	);
}
