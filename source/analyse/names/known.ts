import { canonicalName } from './canonical.ts';
import { fold } from './fold.ts';
import { GAZETTEER, type KnownName } from './gazetteer.ts';
import { isOfficesMatter } from './office-matters.ts';
import { overlay } from './overlay.ts';
import { isShoutedAround, type Page, sentenceEnd, wordAt } from './page.ts';
import { prolongs } from './prolongs.ts';
import { foldedOf, type Sighting, sight, surfaceOf } from './sighting.ts';
import { surnamesOf } from './surnames.ts';

/** Gives sightings that are a known name and nothing more its kind; where Jo Washington is about, Washington may be she. */
export function settleKinds(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const surnames = surnamesOf(page, seen);
	return seen.map((sighting) => {
		if ((sighting.settled && sighting.by === 'names/company') || sighting.by === 'names/letters') return sighting;
		if (sighting.kind === 'person' && surnames.has(foldedOf(page, sighting))) return sighting;
		const known = GAZETTEER.at(page, sighting.first, sighting.last);
		if (known === null || known.last !== sighting.last) return sighting;
		if (lacksArticle(page, sighting.first, sighting.last))
			return { ...sighting, kind: 'organization', settled: true, by: 'names/gazetteer' };
		if (surnames.has(foldedOf(page, sighting)) && isSomeone(page, sighting.last))
			return { ...sighting, kind: 'person', settled: true, by: 'names/surname' };
		// To a Reuter enquiry; in the Lords sit no lords of a place.
		if (
			known.value.kind === 'organization' &&
			sighting.kind !== 'organization' &&
			NOBODY.test(surfaceOf(page, sighting))
		)
			return { ...sighting, kind: 'organization', settled: true, by: 'names/gazetteer' };
		if (known.value.city && sighting.kind === 'organization') return sighting;
		const isParty = known.value.party && sighting.kind === 'group';
		if (!known.value.sure && known.value.kind !== sighting.kind && !isParty) return sighting;
		const by = known.value.kind === sighting.kind ? sighting.by : 'names/gazetteer';
		return { ...sighting, kind: known.value.kind, settled: true, by };
	});
}

/** Names of organizations alone. */
const NOBODY = /^(?:Reuter|Lords|Commons)$/;

/** Adds countries, peoples and well-known organizations that the tagger passed over or saw in pieces. */
export function addKnown(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	let parties: ReadonlySet<string> | null = null;
	let surnames: ReadonlySet<string> | null = null;
	const isParty = (at: number): boolean => {
		parties ??= new Set(seen.filter(({ kind }) => kind === 'organization').map((one) => partyOf(surfaceOf(page, one))));
		return /s$/.test(wordAt(page, at)) && parties.has(partyOf(wordAt(page, at)));
	};
	return overlay(page, seen, (at, cover) => {
		const known = GAZETTEER.at(page, at, sentenceEnd(page, at));
		if (known === null || !standsAlone(page, cover, at, known, isParty)) return null;
		// Seen as it stands, it has its kind already.
		const under = seen[cover[at] ?? -1];
		if (under !== undefined && under.first === at && under.last === known.last) return null;
		if (known.last === at + 1 && isSomeone(page, known.last)) {
			surnames ??= surnamesOf(page, seen);
			if (surnames.has(fold(wordAt(page, at))))
				return sight(page, at, known.last, { kind: 'person', score: 0.9, settled: true, by: 'names/surname' });
		}
		const kind = lacksArticle(page, at, known.last) ? 'organization' : known.value.kind;
		return sight(page, at, known.last, { kind, score: 0.9, settled: true, by: 'names/gazetteer' });
	});
}

/** Only a person is one who did something: to Holland who buried it, where Jo Holland is about. */
const isSomeone = (page: Page, last: number): boolean => /^(?:who|whose|whom)$/.test(wordAt(page, last));

/** The party a form is of, or the form. */
const partyOf = (form: string): string => canonicalName('organization', form);

/** Not part of a longer name that is none of ours: Bank of China, New Jersey, Michael Jordan, Air India. */
function standsAlone(
	page: Page,
	cover: Int32Array,
	first: number,
	known: { last: number; value: KnownName },
	isParty: (at: number) => boolean,
): boolean {
	// A Labour Minister may be the minister of labour.
	if (known.value.party && (OFFICE.test(wordAt(page, known.last)) || isOfficesMatter(page, first))) return false;
	// The Conservatives, but not conservatives that begin a sentence, where the article does not name the party.
	if (!known.value.sure && (!known.value.party || (page.opens[first] === 1 && !isParty(first)))) return false;
	if (wordAt(page, first) === 'US' && isNotTheState(page, first)) return false;
	const before = wordAt(page, first - 1) === 'of' ? first - 2 : first - 1;
	return !prolongs(page, cover, before, first) && !prolongs(page, cover, known.last, first);
}

/** The Emirates are a state; without an article Emirates flies. */
const lacksArticle = (page: Page, first: number, last: number): boolean =>
	last - first === 1 &&
	wordAt(page, first) === 'Emirates' &&
	!/^(?:the|these|those|Gulf|Arab)$/i.test(wordAt(page, first - 1));

const OFFICE = /^(?:Minister|Secretary|Ministry|Department|Commissioner|Court|Office|Code|Day)$/;

/** US$ is money, and in a line of capitals US may be the word. */
const isNotTheState = (page: Page, at: number): boolean => wordAt(page, at + 1) === '$' || isShoutedAround(page, at);
