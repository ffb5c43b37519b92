import { COMMON_HEADS } from '../lexicons/organizations.ts';
import { ROLE_NOUNS } from '../lexicons/role-titles.ts';
import { GAZETTEER } from './gazetteer.ts';
import { isOfficesMatter } from './office-matters.ts';
import { type Page, wordAt } from './page.ts';
import { over, type Sighting, surfaceOf } from './sighting.ts';

/** What an event or collection is called at its end, and no body. */
const HAPPENING = /^(?:Appeal|Fun-?[Rr]un|Relay|Biathlon|Pentathlon)$/;

/** Illnesses called after a doctor, wherever they stand in the possessive. */
const ILLNESS = /^(?:Alzheimer|Crohn|Asperger|Tourette|Hodgkin|Creutzfeldt-Jakob)$/;
/** Those that are as often people: only beside what says so. */
const ILLNESS_OR_NAME = /^(?:Parkinson|Huntington|Down|Addison|Bell|Hansen|Raynaud|Graves)$/;
const ILL = /^(?:disease|diseases|syndrome|sufferers?|patients?|lymphoma|chorea|palsy|illness|sclerosis)$/i;

/**
 * Drops what is written like a body or person and is none: Brent crude, a Commonwealth silver, appeals and races, Parkinson's and Alzheimer's.
 * Of a party's conference the party stays.
 */
export function dropNoBodies(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	let ills: boolean | null = null;
	const areIlls = (): boolean => {
		ills ??= page.tokens.some(({ text }) => ILL.test(text) || ILLNESS.test(text));
		return ills;
	};
	return seen.flatMap((sighting) => {
		const { kind, first, last } = sighting;
		if (isHeading(page, sighting)) return [];
		if (kind === 'organization') return bodyIn(page, sighting);
		if (last - first > 1 || !/^['’]s?$/.test(wordAt(page, last))) return [sighting];
		if (ILLNESS.test(surfaceOf(page, sighting))) return [];
		const isIll = ILLNESS_OR_NAME.test(surfaceOf(page, sighting)) && ENDS.test(wordAt(page, last + 1)) && areIlls();
		return isIll ? [] : [sighting];
	});
}

/** Victims of Parkinson's, and; Parkinson's disease. */
const ENDS = /^(?:[.,;)]|and|or|disease|syndrome|sufferers?|patients?|chorea|palsy)$/i;

function bodyIn(page: Page, sighting: Sighting): readonly Sighting[] {
	const { first, last, settled } = sighting;
	const [head, next] = [wordAt(page, last - 1), wordAt(page, last)];
	if (last - first === 1) {
		if (head === 'Labour' && isOfficesMatter(page, first)) return [];
		if (head === 'Brent' && /^(?:crude|oil|blend|futures)$/i.test(next)) return [];
		return head === 'Commonwealth' && SPORTING.test(next) ? [] : [sighting];
	}
	if (settled) return [sighting];
	// The institute's [Digital Harbours] initiative: what somebody undertakes.
	if (/^['’]s?$/.test(wordAt(page, first - 1)) && UNDERTAKING.test(next) && !COMMON_HEADS.has(head)) return [];
	if (HAPPENING.test(head) && !hasOf(page, first, last)) return [];
	if (head === 'Country' && wordAt(page, last - 2) === 'Cross') return [];
	if (head !== 'Conference') return [sighting];
	const known = GAZETTEER.at(page, first, last);
	const isParty = known !== null && known.last === last - 1 && known.value.kind === 'organization';
	return isParty ? [over(page, sighting, first, last - 1)] : [sighting];
}

/** GOALKEEPERS: what those listed behind it are. */
function isHeading(page: Page, { first, last }: Sighting): boolean {
	if (last - first > 1 || wordAt(page, last) !== ':') return false;
	const word = wordAt(page, first).toLowerCase();
	return /s$/.test(word) && ROLE_NOUNS.has(word.slice(0, -1));
}

const UNDERTAKING =
	/^(?:initiative|scheme|programme|program|project|campaign|exhibition|prize|award|series|show|tour)$/;

const SPORTING = /^(?:gold|silver|bronze|medals?|medallists?|champions?|titles?|record|Games|crown)$/;

/** The Court of Appeal. */
function hasOf(page: Page, first: number, last: number): boolean {
	for (let at = first + 1; at < last; at++) if (wordAt(page, at) === 'of') return true;
	return false;
}
