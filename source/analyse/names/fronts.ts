import { demonymLemma } from '../lexicons/demonyms.ts';
import { isLegalForm } from '../lexicons/legal-forms.ts';
import { COURTESY, TITLE_HEADS } from '../lexicons/titles.ts';
import { GAZETTEER } from './gazetteer.ts';
import { isTrade } from './house-words.ts';
import { type Page, wordAt } from './page.ts';
import { over, type Sighting } from './sighting.ts';

/** Bodies that are many of their kind in the world, so that their state's, town's or people's name is part of theirs. */
const SOCIETY =
	/^(?:Association|Federation|Confederation|Society|Institute|Academy|Foundation|Organi[sz]ation|Authority|Agency|Forum|Collective|Trust|League|Fund|University|College|School|Hospital|Clinic|Museum|Observatory|Cent(?:er|re)|Chamber|Club|Cooperative)$/;

/** Those that a people's word only tells apart, the Kenyan [Election Commission], though a place's name begins them. */
const OFFICE =
	/^(?:Commission|Council|Board|Court|Service|Union|Congress|Forces?|Corps|Laboratory|Station|Team|Registry|Bureau)$/;

/** Heads that more follows on: the Institute of Science, the Chamber of Commerce. */
const BEFORE_OF =
	/^(?:Association|Federation|Confederation|Society|Institute|Academy|Foundation|Chamber|University|Museum|Council|Board|School|College|Cent(?:er|re))$/;

/** What is called after somebody: the Ada Lund Hospital. */
const FOUNDED =
	/^(?:University|Hospital|College|School|Foundation|Institute|Cent(?:er|re)|Academy|Museum|Trust|Clinic|Library|Polytechnic)$/;

/** Papers, channels and gangs that with their town's name alone are names. */
const TITLES =
	/^(?:Times|Post|Herald|Tribune|Gazette|Observer|Chronicle|Radio|Television|Tourism|Cartel|Today|Airports?)$/;
const PEOPLES = /^(?:Television|Radio)$/;

const ROYAL = /^(?:King|Queen|Prince|Princess|Sultan|Emir|Sheikh|Sheikha|Saint|St\.?|Sir)$/;

/**
 * Puts the place, people or person that a body is called after before it: [Norway] [Seamen's Association], [Danish]
 * [Institute of Meteorology], King [Olav] [Specialist Hospital]. Ministries, parliaments and firms that need no such
 * word keep theirs apart: the [Danish] [Finance Ministry].
 */
export function joinFronts(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	let joined: Sighting[] | null = null;
	for (let at = 1; at < seen.length; at++) {
		const [front, body] = [joined?.at(-1) ?? seen[at - 1], seen[at]] as [Sighting, Sighting];
		const first = body.first === front.last ? startOf(page, front, body) : -1;
		if (first < 0) {
			joined?.push(body);
			continue;
		}
		joined ??= seen.slice(0, at);
		const kind = front.kind === 'person' ? body.kind : 'organization';
		joined[joined.length - 1] = { ...over(page, body, first, body.last), kind, settled: false, by: 'names/join' };
	}
	return joined ?? seen;
}

/** Where the whole begins; -1 where the two are none. */
function startOf(page: Page, front: Sighting, body: Sighting): number {
	const { first, last } = body;
	if (page.ends[front.first] !== page.ends[first] || page.opens[first] === 1) return -1;
	if (front.kind === 'person') return startOfFounded(page, front, body);
	if (isPartysAdjective(page, front, body)) return front.first;
	if (body.kind !== 'organization' || (front.kind !== 'place' && front.kind !== 'group') || body.settled) return -1;
	const isPeople = front.kind === 'group';
	const word = wordAt(page, front.last - 1);
	// Letters stand for a state that is none of the name: the US [Soccer Federation] is the [US Soccer Federation], though.
	if (/^(?:\p{Lu}\.?)+$/u.test(word) && !SOCIETY.test(wordAt(page, last - 1))) return -1;
	if (isPeople && demonymLemma(word) !== word) return -1;
	// The Danish and [Norwegian] [Seamen's Association]: of two.
	if (/^(?:and|or|&|-|\/)$/.test(wordAt(page, front.first - 1))) return -1;
	const known = GAZETTEER.at(page, first, last);
	if (known?.last === last) return -1;
	if (last - first === 1) return (isPeople ? PEOPLES : TITLES).test(wordAt(page, first)) ? front.first : -1;
	return isCalledAfter(page, first, last, isPeople) ? front.first : -1;
}

function isCalledAfter(page: Page, first: number, last: number, isPeople: boolean): boolean {
	let end = last;
	while (end - first > 1 && isLegalForm(wordAt(page, end - 1))) end--;
	const head = wordAt(page, end - 1);
	// Firms of which all but the trade is their land: [Norway] [Power Co].
	if (end < last || /^(?:Corporation|Company|Group|Industries)$/.test(head)) return isTrade(wordAt(page, first));
	// The Danish [National Bank] may be any land's.
	if (isPeople && /^(?:National|Central|State|Federal)$/.test(wordAt(page, first)) && !BEFORE_OF.test(head))
		return false;
	if (SOCIETY.test(head) || (!isPeople && OFFICE.test(head))) return true;
	for (let at = first; at < last - 1; at++)
		if (/^(?:of|for)$/.test(wordAt(page, at + 1))) return BEFORE_OF.test(wordAt(page, at));
	return false;
}

/** The [Democratic] [Farmers' Party], which is no Farmers' Party of the Democrats. */
const isPartysAdjective = (page: Page, front: Sighting, { kind, settled, first, last }: Sighting): boolean =>
	kind === 'organization' &&
	!settled &&
	front.last - front.first === 1 &&
	last - first > 1 &&
	wordAt(page, last - 1) === 'Party' &&
	GAZETTEER.at(page, first, last) === null &&
	GAZETTEER.at(page, front.first, front.last)?.value.party === true;

/** Specialist Hospital, Institute for Gender Studies. */
function isHeaded(page: Page, first: number, last: number): boolean {
	for (let at = first + 1; at < last; at++)
		if (at === last - 1 || /^(?:of|for|and)$/.test(wordAt(page, at + 1))) return FOUNDED.test(wordAt(page, at));
	return false;
}

function startOfFounded(page: Page, person: Sighting, body: Sighting): number {
	const { first, last, kind } = body;
	if (kind === 'person' || kind === 'group') return -1;
	if (!FOUNDED.test(wordAt(page, first)) && !isHeaded(page, first, last)) return -1;
	const before = wordAt(page, person.first - 1);
	if (ROYAL.test(before)) return person.first - 1;
	// Dean Ada Lund University no one is.
	return COURTESY.has(before.replace(/\.$/, '')) || TITLE_HEADS.has(before.toLowerCase()) ? -1 : person.first;
}
