import { demonymLemma } from '../lexicons/demonyms.ts';
import { COMMON_HEADS } from '../lexicons/organizations.ts';
import { UK_COUNTIES } from '../lexicons/places.ts';
import { GAZETTEER } from './gazetteer.ts';
import { type Page, wordAt } from './page.ts';
import { coverOf, over, type Sighting } from './sighting.ts';

const MISTER = /^(?:Mr|Mrs|Ms|Miss|Messrs|Mme|Mlle)\.?$/;
/** Before one name they are its bearer's; in the midst of a sentence only, where Count is no verb. */
const PEER = /^(?:Lord|Lady|Baroness|Viscount|Viscountess|Count|Countess|Dame)$/;
const PLACING = /^(?:in|near|from|at|to|of|outside|around|across|for|than)$/;

/** What only a town has: the [Middlesbrough] mayor; and what a house has in one: its [Durham] headquarters. */
const TOWN_NOUN = /^(?:mayor|mayoress|mayoral|residents|townsfolk|suburb)$/;
/** What a city has beside its clubs: the [Milan] daily. */
const CITY_NOUN =
	/^(?:daily|newspaper|bourse|borough|district|court|courthouse|suburbs|factory|branch|restaurant|hotel|hospital|school|university|prison|jail|police|authorities|streets?|skyline|underground|subway|metro|resident)$/;
/** The village of [Elver], her hometown of [Elver]. */
const OF_TOWN =
	/^(?:hometown|birthplace|town|city|cities|towns|village|villages|hamlet|suburb|suburbs|borough|port|resort|outskirts|island|islands|peninsula|province|district|prefecture|municipality)$/;
/** Where somebody sits for, or stands: MP for [Elver North], the [Elver North] seat. */
const MEMBER = /^(?:MP|MPs|MEP|MEPs|MSP|MSPs|AM|TD|candidate|by-election|byelection)$/;
const SEAT = /^(?:seat|constituency|by-election|byelection|constituents|voters)$/;
const SEAT_NOUN = /^(?:headquarters|office|offices|home|flat|house|farm|cottage|mansion|estate|plant|factory|base)$/;

/**
 * Settles a kind by where a name stands: Ms Essex is a person; `Geelong in Victoria`, `Luton, Bedfordshire` are places,
 * though clubs are called so.
 */
export function settleByPlace(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const cover = coverOf(page, seen);
	return seen.map((sighting): Sighting => {
		const { kind, settled, first } = sighting;
		if (MISTER.test(wordAt(page, first - 1)) && kind !== 'person') {
			return { ...sighting, kind: 'person', settled: true, by: 'names/courtesy' };
		}
		if (!settled && isPartOfCounty(page, sighting))
			return { ...over(page, sighting, first - 1, sighting.last), kind: 'place', settled: true, by: 'names/placed' };
		if (kind === 'person' && isOneOfAPeople(page, sighting))
			return { ...sighting, kind: 'group', settled: true, by: 'names/placed' };
		if (kind === 'organization' && !settled && isSeat(page, sighting))
			return { ...sighting, kind: 'place', score: Math.max(sighting.score, 0.9), by: 'names/placed' };
		if (kind !== 'organization' || settled || !isPlaced(page, seen, cover, sighting)) return sighting;
		return { ...sighting, kind: 'place', by: 'names/placed' };
	});
}

/** W [Yorkshire], as a line of results has it. */
const isPartOfCounty = (page: Page, { first, last }: Sighting): boolean =>
	last - first === 1 &&
	/^[NSEW]\.?$/.test(wordAt(page, first - 1)) &&
	page.ends[first - 1] === page.ends[first] &&
	UK_COUNTIES.has(wordAt(page, first));

/** The [Scot] won; not the Scot Eva Lund, whose name goes on. */
const isOneOfAPeople = (page: Page, { first, last }: Sighting): boolean =>
	last - first === 1 &&
	demonymLemma(wordAt(page, first)) !== null &&
	/^(?:the|a|an|this|that|fellow|young|veteran|former|(?:.*-)?old)$/i.test(wordAt(page, first - 1)) &&
	!/^\p{Lu}/u.test(wordAt(page, last));

/** Baroness Scotland, Lord Denver: persons, whatever is known of that name. */
export const bearPeers = (page: Page, seen: readonly Sighting[]): readonly Sighting[] =>
	seen.map((sighting) => {
		const { kind, first, last } = sighting;
		const isPeer = PEER.test(wordAt(page, first - 1)) && last - first === 1 && page.opens[first] !== 1;
		return isPeer && kind !== 'person'
			? { ...sighting, kind: 'person', settled: true, by: 'names/courtesy' }
			: sighting;
	});

/** A constituency is called like a club as often as not; a body that ends in what bodies are called is none. */
function isSeat(page: Page, { first, last }: Sighting): boolean {
	if (COMMON_HEADS.has(wordAt(page, last - 1)) || !/^\p{Lu}\p{Ll}/u.test(wordAt(page, last - 1))) return false;
	if (GAZETTEER.at(page, first, last) !== null) return false;
	if (wordAt(page, first - 1) === 'for' && MEMBER.test(wordAt(page, first - 2))) return true;
	return SEAT.test(wordAt(page, last)) && /^(?:the|his|her|their|a)$/.test(wordAt(page, first - 1));
}

/** Below this confidence a way's two ends say more than the tagger. */
const UNSURE = 0.7;

/** `27,595. P Dowd ([Staffordshire])`: where a referee is from, behind an initial and a surname. */
const isReferees = (page: Page, first: number): boolean =>
	wordAt(page, first - 1) === '(' && wordAt(page, first + 1) === ')' && /^\p{Lu}\.?$/u.test(wordAt(page, first - 3));

function isPlaced(page: Page, seen: readonly Sighting[], cover: Int32Array, { first, last, score }: Sighting): boolean {
	if (last - first > 1 || !/^\p{Lu}\p{Ll}+$/u.test(wordAt(page, first))) return false;
	const before = wordAt(page, first - 1);
	const isPlace = (at: number): boolean => seen[cover[at] ?? -1]?.kind === 'place';
	const next = wordAt(page, last);
	if (OF_TOWN.test(wordAt(page, first - 2)) && before === 'of') return true;
	// The Frankfurt stock exchange, which is not called so.
	if (next === 'stock' && wordAt(page, last + 1) === 'exchange') return true;
	if (CITY_NOUN.test(next) && /^(?:the|an?)$/i.test(before) && GAZETTEER.at(page, first, last)?.value.city === true)
		return true;
	if (TOWN_NOUN.test(next) || (/^(?:its|his|her|their|['’]s?)$/.test(before) && SEAT_NOUN.test(next))) return true;
	const isPlacing = PLACING.test(before);
	// A service from Tweedbank to Edinburgh.
	if (score < UNSURE && before === 'from' && next === 'to' && isPlace(last + 1)) return true;
	if (
		UK_COUNTIES.has(wordAt(page, first)) &&
		(isPlacing || SEAT_NOUN.test(next) || isReferees(page, first) || (before === ',' && cover[first - 2] !== -1))
	)
		return true;
	if (
		isPlacing &&
		(next === 'in' || next === ',') &&
		isPlace(last + 1) &&
		seen[cover[last + 1] ?? -1]?.first === last + 1
	)
		return true;
	const holder = seen[cover[first - 2] ?? -1];
	if (before !== ',' || holder?.kind !== 'place' || !PLACING.test(wordAt(page, holder.first - 1))) return false;
	return /^[,.;)]?$/.test(next);
}
