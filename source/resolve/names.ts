import { fold, isShouted } from '../analyse/names/fold.ts';
import { isNear } from '../analyse/names/near.ts';
import { agree } from './agreement.ts';
import { itemOf } from './context.ts';
import type { KeyRecord } from './identity.ts';
import type { Joins } from './joins.ts';
import { keyParts } from './keys.ts';
import { likeness, profileOf } from './likeness.ts';

/** Names of one neighbourhood beyond this many are not compared for likeness pair by pair. */
export const COMPARED = 48;

/** Shorter names are too often near another by chance: Iran, Iraq. */
const COMPARABLE = 7;

/** A shorter word among others is another word, not another spelling. */
const SPELLABLE = 5;

/** What articles share before an acronym is taken for what one of them explains; see `likeness`. */
const ENOUGH = 2.5;
const APART = 1;
/** An article gives the acronym with the name. */
const EXPLAINS = 1;
const OFFERED = 5;

/** An acronym in so many times the articles of its one expansion is likely another's, or a word: PAC. */
const EXPLAINED = 5;

/** Joins organizations, places and groups of one neighbourhood: one name of two kinds, acronyms, spellings; of part of a crowd no spellings. */
export function joinNames(joins: Joins, records: readonly KeyRecord[], isPart: boolean): void {
	for (const namesakes of Map.groupBy(records, ({ key }) => keyParts(key).words).values()) joinKinds(joins, namesakes);
	joinAcronyms(joins, records);
	if (!isPart && records.length <= COMPARED) doubtSpellings(joins, records);
}

/** A movement is tagged now as an organization, now as a group; a place of an organization's name is another thing. */
function joinKinds(joins: Joins, namesakes: readonly KeyRecord[]): void {
	const of = (kind: string) => namesakes.find((record) => record.kind === kind);
	const organizations = namesakes.filter((record) => record.kind === 'organization');
	const organization = organizations.length === 1 ? organizations[0] : undefined;
	const group = of('group');
	const place = of('place');
	if (organization !== undefined && group !== undefined) joins.join(organization, group, 'resolve/same-name');
	const other = organization ?? group;
	if (place !== undefined && other !== undefined) joins.doubt(place, other, 'resolve/same-name');
}

interface Expansion {
	readonly record: KeyRecord;
	readonly score: number;
}

/**
 * An acronym is the organization known with its initials, the neighbourhood's own, whose articles are about the same
 * as those that give no expansion: what one article explains is not what every other means.
 */
function joinAcronyms(joins: Joins, records: readonly KeyRecord[]): void {
	const organizations = records.filter((record) => record.kind === 'organization');
	const acronym = organizations.find(isAcronym);
	if (acronym === undefined) return;
	const { words } = keyParts(acronym.key);
	const expansions = organizations
		.filter((record) => keyParts(record.key).words.includes('-'))
		.map((record): Expansion => ({ record, score: fitOf(acronym, record, words) }))
		.sort((a, b) => b.score - a.score || (a.record.key < b.record.key ? -1 : 1));
	const [first, second] = expansions;
	const isMeant =
		first !== undefined &&
		first.score >= ENOUGH &&
		first.score - (second?.score ?? 0) >= APART &&
		acronym.articles <= EXPLAINED * first.record.articles;
	if (isMeant) joins.join(first.record, acronym, 'resolve/acronym');
	else for (const { record } of expansions.slice(0, OFFERED)) joins.doubt(acronym, record, 'resolve/acronym-shared');
}

/** How like the articles of an acronym are to those of an expansion, on average, and whether any of these explains it. */
function fitOf(acronym: KeyRecord, expansion: KeyRecord, words: string): number {
	const profile = profileOf(expansion.contexts);
	const own = new Set([itemOf('organization', words), itemOf('place', words)]);
	const shared = acronym.contexts.map((context) => likeness(context, profile, own));
	const average = shared.reduce((sum, each) => sum + each, 0) / Math.max(1, shared.length);
	const explains = [...expansion.surfaces.keys()].some((surface) => fold(surface) === words);
	return average + (explains ? EXPLAINS : 0);
}

const isAcronym = (record: KeyRecord): boolean =>
	!keyParts(record.key).words.includes('-') &&
	[...record.surfaces.keys()].some((surface) => isShouted(surface) && surface.length <= 8);

function doubtSpellings(joins: Joins, records: readonly KeyRecord[]): void {
	for (const [at, a] of records.entries()) {
		for (const b of records.slice(at + 1)) {
			if (a.kind !== b.kind || joins.lead(a.key) === joins.lead(b.key)) continue;
			const [one, other] = [keyParts(a.key).words, keyParts(b.key).words];
			// One office of two countries.
			if (one === other) continue;
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
