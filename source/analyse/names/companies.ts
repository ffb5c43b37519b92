import { BANDS, COMPANY_NOUNS, COMPANY_WORDS, PERSONAL_COMPANY_NOUNS, PLACE_WORDS } from '../lexicons/company-words.ts';
import { COURTESY, TITLE_HEADS, TITLE_PARTS } from '../lexicons/titles.ts';
import { isAcronym } from './acronym.ts';
import { GAZETTEER } from './gazetteer.ts';
import { overlayCapitals } from './overlay.ts';
import { isCapitalised, type Page, sentenceEnd, wordAt } from './page.ts';
import { CALENDAR, prolongs } from './prolongs.ts';
import { coverOf, foldedOf, type Sighting, sight, surfaceOf } from './sighting.ts';
import { isStateLetters } from './state-letters.ts';
import { surnamesOf } from './surnames.ts';

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Only of a company there are `shares in`, `chief executive of`; never of a place or a person. */
const BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
	in: listed('shares stake stakes stock shareholders shareholding shareholder'),
	of: listed(
		'shares executive chairman chairwoman customers shareholders employees subsidiary unit arm division acquisition takeover',
	),
	at: listed('analyst analysts economist economists strategist strategists trader traders executive officer'),
	with: listed('analyst economist strategist trader broker merge merger merged merging'),
	for: listed('takeover bid'),
};
const OFFICE = /^(?:executive|officer)$/;

/** Behind a name: `Orange shares`, `Target stores`. */
const OWNED = listed(
	'consortium shares stock shareholders customers stores employees investors subscribers executives',
);
const OWNED_BY = listed(
	'shares stock shareholders customers profits profit earnings revenue revenues turnover chairman board stores sales takeover merger subsidiary brands dividend flotation',
);

/** What companies do where a common word does nothing of the kind. */
const DEEDS = listed(
	'said says reported reports posted announced announces warned plans agreed bought acquired launched unveiled cut named appointed hired sued denied confirmed expects expected raised ordered filed recalled owns sells makes makes operates employs declined paid offered blamed admitted insisted wants hopes slashed axed opened closed',
);

const APPOSED = 6;

/**
 * Companies that are called like a place, a person or a common word, by what the sentence says of them: shares in
 * Amazon, the chief executive of Tarrow Mills, Orange said. Where one mention is told so, the others of the name are it, too,
 * but for `the Amazon` and `in Phoenix`.
 */
export function bearCompanies(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const surnames = surnamesOf(page, seen);
	const companies = new Set<string>();
	const founders = foundersOf(page, seen);
	const cover = coverOf(page, seen);
	const told = seen.map((sighting) => {
		const { kind, settled, first, last } = sighting;
		// Investment company Elver, and Elver gave: one house, whatever the second was taken for.
		if (kind === 'organization' && !settled && COMPANY_NOUNS.has(wordAt(page, first - 1)) && last - first === 1)
			if (GAZETTEER.at(page, first, last) === null) companies.add(surfaceOf(page, sighting));
		if (settled || (kind !== 'place' && kind !== 'person') || page.ends[first] === undefined) return false;
		if (kind === 'person' && founders.has(wordAt(page, last - 1))) return true;
		const isState = GAZETTEER.at(page, first, last)?.last === last;
		// The firm RSA, and RSA, the firm, though RSA is a country; US shareholders live there.
		const isCalled =
			COMPANY_NOUNS.has(wordAt(page, first - 1)) ||
			(wordAt(page, last) === ',' && isTold(page, first, last, kind) && isStateLetters(page, sighting));
		const isKnown = isState && !(isAcronym(surfaceOf(page, sighting)) && isCalled);
		if (isKnown && !COMPANY_WORDS.has(wordAt(page, first))) return false;
		if (kind === 'person' && last - first === 1 && surnames.has(foldedOf(page, sighting))) return false;
		const isCompany =
			isTold(page, first, last, kind) ||
			((kind === 'person' || last - first === 1) && isOneOfMany(page, first, last)) ||
			(kind === 'place' && isNoPlace(page, first, last)) ||
			(isCompanyWord(page, first, last) &&
				(acts(page, last) || employs(page, first) || (kind === 'place' && isAmongFirms(page, seen, cover, sighting))));
		if (isCompany) companies.add(surfaceOf(page, sighting));
		return isCompany;
	});
	const turned = seen.map((sighting, index): Sighting => {
		if (told[index] === true) return { ...sighting, kind: 'organization', settled: true, by: 'names/company' };
		const { kind, settled, first } = sighting;
		if (settled || (kind !== 'place' && kind !== 'person') || !companies.has(surfaceOf(page, sighting)))
			return sighting;
		return kind === 'place' && isPlaced(page, first)
			? { ...sighting, settled: true }
			: { ...sighting, kind: 'organization', settled: true, by: 'names/company' };
	});
	return overlayCapitals(page, turned, (at, cover) => {
		if (cover[at] !== -1 || page.tokens[at]?.shape !== 'word') return null;
		const word = wordAt(page, at);
		const known = COMPANY_WORDS.has(word);
		// Class B shares.
		if ((page.opens[at] === 1 && !known) || word.length === 1) return null;
		const lower = word.toLowerCase();
		if (!known && page.small.has(lower)) return null;
		if (COURTESY.has(word) || TITLE_HEADS.has(lower) || TITLE_PARTS.has(lower)) return null;
		if (CALENDAR.has(word) || prolongs(page, cover, at - 1, at) || prolongs(page, cover, at + 1, at)) return null;
		if (!isTold(page, at, at + 1, null) && !(known && (acts(page, at + 1) || employs(page, at)))) return null;
		return sight(page, at, at + 1, { kind: 'organization', score: 0.7, settled: true, by: 'names/company' });
	});
}

/**
 * Last words of persons' names that shares are held in, that a company's noun stands before, and nobody is addressed by:
 * the housebuilder George Wimpey, shares in Wimpey. Shares in Ford say nothing of Carl Ford.
 */
function foundersOf(page: Page, seen: readonly Sighting[]): ReadonlySet<string> {
	const founders = new Set<string>();
	const named = new Set<string>();
	for (const { kind, first, last } of seen) {
		if (kind !== 'person') continue;
		const word = wordAt(page, last - 1);
		const before = wordAt(page, first - 1);
		const isFirm = last - first > 1 && isOneOfMany(page, first, last);
		if (isFirm || (last - first > 1 && COMPANY_NOUNS.has(before))) named.add(word);
		if (isFirm) founders.add(word);
		if (before === 'in' && BEFORE.in?.has(wordAt(page, first - 2).toLowerCase())) founders.add(word);
	}
	for (const founder of founders) if (!named.has(founder)) founders.delete(founder);
	if (founders.size > 0)
		for (const { first, last } of seen)
			if (COURTESY.has(wordAt(page, first - 1).replace(/\.$/, ''))) founders.delete(wordAt(page, last - 1));
	return founders;
}

const isCompanyWord = (page: Page, first: number, last: number): boolean =>
	last - first === 1 && COMPANY_WORDS.has(wordAt(page, first));

/** Boots is no place, whatever a tagger says. */
const isNoPlace = (page: Page, first: number, last: number): boolean =>
	isCompanyWord(page, first, last) && !PLACE_WORDS.has(wordAt(page, first));

/** Whether the words around say that it is a company. */
function isTold(page: Page, first: number, last: number, kind: Sighting['kind'] | null): boolean {
	const end = sentenceEnd(page, first);
	const before = wordAt(page, first - 1);
	const further = wordAt(page, first - 2).toLowerCase();
	if (isBand(page, before, further, last)) return true;
	if (COMPANY_NOUNS.has(before) && !(kind !== null && kind !== 'place' && PERSONAL_COMPANY_NOUNS.has(before)))
		return true;
	if (BEFORE[before]?.has(further) === true) {
		const isOffice = OFFICE.test(further) && wordAt(page, first - 3).toLowerCase() !== 'chief';
		if (!isOffice) return true;
	}
	const next = last < end ? wordAt(page, last) : '';
	if (OWNED.has(next) && kind !== 'person') return true;
	if (next === 'consortium' && kind === 'place') return true;
	// A band's singer: a town of one word may have one, too.
	if (/^(?:singer|frontman|guitarist|drummer|bassist|vocalist)$/.test(next) && last - first > 1) return kind !== null;
	if (/^(?:subsidiary|affiliate)$/.test(next)) return /^(?:its|whose|the|their|a|['’]s)$/.test(before);
	if (before === 'leader' && further === 'market') return true;
	if (/^['’]s?$/.test(next)) {
		const owned = wordAt(page, last + 1);
		return kind !== 'person' && (OWNED_BY.has(owned) || (owned === 'chief' && wordAt(page, last + 2) === 'executive'));
	}
	if (next === ',' && /^(?:the|a|an)$/.test(wordAt(page, last + 1))) return isApposed(page, last + 2, end, kind);
	return next === 'chief' && wordAt(page, last + 1) === 'executive';
}

/** `rock band [Marlow]`, `the punk group [Norris]`; not the two of a duo, nor the group Ann Lee leads. */
const isBand = (page: Page, before: string, further: string, last: number): boolean =>
	BANDS.has(before) &&
	(before !== 'group' || !/^(?:the|a|an|this|that|his|her|their|whose|['’]s)$/.test(further)) &&
	!(/^(?:and|&|,)$/.test(wordAt(page, last)) && isCapitalised(page, last + 1)) &&
	wordAt(page, last - 1) !== 'Two';

/** `, the Dutch [retailer],`: whether the noun that the apposition turns on is a company's. */
function isApposed(page: Page, from: number, end: number, kind: Sighting['kind'] | null): boolean {
	for (let at = from; at < Math.min(end, from + APPOSED); at++) {
		const word = wordAt(page, at);
		if (/^(?:,|of|in|that|which|who|for|and|owned|based|behind)$/.test(word)) {
			const head = wordAt(page, at - 1);
			return COMPANY_NOUNS.has(head) && (kind !== 'person' || !PERSONAL_COMPANY_NOUNS.has(head));
		}
	}
	return false;
}

/** `auditors [Arthur Andersen] had`: a plural before one name is a firm's; not before two people's. */
function isOneOfMany(page: Page, first: number, last: number): boolean {
	const before = wordAt(page, first - 1);
	// Analysts Elver say; analysts are people by two names.
	if (!FIRMS.test(before) && !(last - first === 1 && /^(?:analysts|researchers)$/.test(before))) return false;
	const next = last < sentenceEnd(page, first) ? wordAt(page, last) : '';
	return !/^(?:and|&|,|or|-|\()$/.test(next);
}

const FIRMS =
	/^(?:auditors|accountants|consultants|brokers|stockbrokers|publishers|developers|retailers|bookmakers|solicitors|architects|bankers|brewers|builders|housebuilders|contractors|manufacturers|makers|carmakers|distributors|promoters|underwriters|insurers|pollsters|recruiters|jewellers|booksellers|distillers|suppliers|providers)$/;

const acts = (page: Page, last: number): boolean =>
	DEEDS.has(wordAt(page, last)) || (MOVES.has(wordAt(page, last)) && AMOUNT.test(wordAt(page, last + 1)));

/** What a share does, by so much: `Target fell 2%`; a shell may fall, too. */
const MOVES = listed(
	'fell rose gained lost added shed dropped climbed jumped slipped eased dipped surged soared tumbled slid sank edged rallied advanced declined plunged closed ended',
);
const AMOUNT = /^(?:[$£€]?\d|[$£€]$|(?:up|down|by|more|nearly|almost|about|some|around|over|another|as)$)/;

const WORKING: Readonly<Record<string, ReadonlySet<string>>> = {
	for: listed('work works worked working'),
	at: listed('work works worked working jobs'),
	by: listed('owned employed bought acquired made built operated run sold supplied'),
};

/** `works for Target`, `owned by Shell`: enough for a company's word that is written large. */
const employs = (page: Page, first: number): boolean =>
	WORKING[wordAt(page, first - 1)]?.has(wordAt(page, first - 2)) === true;

/** `Amazon and Blinkx`, `Amazon, Blinkx`, where Blinkx is a firm. */
const isAmongFirms = (page: Page, seen: readonly Sighting[], cover: Int32Array, { first, last }: Sighting): boolean =>
	isFirmBehind(wordAt(page, last), seen[cover[last + 1] ?? -1]) ||
	isFirmBehind(wordAt(page, first - 1), seen[cover[first - 2] ?? -1]);

/** A comma may part what is no list: of Mill Lane, Halifax. */
const isFirmBehind = (link: string, neighbour: Sighting | undefined): boolean =>
	neighbour?.kind === 'organization' &&
	(/^(?:and|or)$/.test(link) || (link === ',' && (neighbour.settled || neighbour.score >= SURE_FIRM)));

const SURE_FIRM = 0.9;

const isPlaced = (page: Page, first: number): boolean =>
	/^(?:the|in|near|outside|across|around|from|throughout)$/i.test(wordAt(page, first - 1));
