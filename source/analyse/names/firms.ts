import { isLegalForm, isPlainForm } from '../lexicons/legal-forms.ts';
import { TITLE_HEADS } from '../lexicons/titles.ts';
import { OPENERS } from '../segment/abbreviations.ts';
import { fold } from './fold.ts';
import { GAZETTEER } from './gazetteer.ts';
import { capitalFrom, isCapitalised, type Page, sentenceEnd, wordAt } from './page.ts';
import { Phrases } from './phrases.ts';
import { CALENDAR } from './prolongs.ts';
import { coverOf, over, type Sighting, sight } from './sighting.ts';
import { surnamesOf } from './surnames.ts';
import { hasSymbol } from './symbols.ts';

/** What partners call their house together: Smith, Barney & Co. */
const PARTNERSHIP = /^(?:Co|Company|Sons|Son|Bros|Brothers|Partners|Associates|LLP|L\.L\.P\.|Daughters|Cie)\.?$/;

/** Who is named by several partners: the law firm Hale, Dorr & Pike. */
const HOUSE =
	/^(?:firm|brokers?|brokerage|bankers?|house|partnership|solicitors|lawyers|attorneys|accountants|auditors|architects|agency|at)$/;

const NAMED_HOUSE = /^(?:firm|brokerage|partnership|agency|stockbroker|stockbrokers|solicitors|auditors|accountants)$/;

/** One of them is a house. */
const BROKER = /^(?:stockbroker|stockbrokers|brokerage|solicitors|auditors|accountants)$/;

const LONGEST_SIDE = 3;
const LONGEST_BRACKET = 9;
const MOST_PARTNERS = 6;

/**
 * Puts firms together whose names hold what parts other names: an ampersand (Brown & Moore), commas (Hale, Dorr & Pike),
 * `Inc.` behind one. Whatever a tagger took the partners for, together they are an organization.
 */
export function joinFirms(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const cover = coverOf(page, seen);
	const found: Sighting[] = [];
	for (let at = 1; at < page.tokens.length; at++) {
		const word = wordAt(page, at);
		const firm =
			word === '&'
				? aroundAmpersand(page, seen, cover, at)
				: word === '<'
					? inBrackets(page, at)
					: isCapitalised(page, at + 1) && NAMED_HOUSE.test(word)
						? partnersBehind(page, at)
						: null;
		if (firm === null) continue;
		found.push(firm);
		at = firm.last - 1;
	}
	const whole = found.length === 0 ? seen : laidOver(page, seen, found);
	const now = found.length === 0 ? cover : coverOf(page, whole);
	const ended = whole.map((sighting) => withEnd(page, now, sighting));
	return withShortForms(page, ended);
}

/** Horn and Hardart, where Horn and Hardart Co is about: no two names. */
function withShortForms(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const firms = seen.filter(
		({ kind, first, last }) =>
			kind === 'organization' &&
			last - first > 2 &&
			page.tokens.slice(first + 1, last - 1).some(({ text }) => text === 'and' || text === '&'),
	);
	if (firms.length === 0) return seen;
	const phrases = new Phrases<Sighting>();
	for (const firm of firms) {
		let end = isLegalForm(wordAt(page, firm.last - 1)) ? firm.last - 1 : firm.last;
		while (end - firm.first > 1 && /^(?:and|&|,)$/.test(wordAt(page, end - 1))) end--;
		const words = page.tokens.slice(firm.first, end).map(({ text }) => text);
		if (words.length < 3) continue;
		phrases.add(words, firm);
		phrases.add(words.map(otherAnd), firm);
		// LUND, HOLM of a headline.
		phrases.add(
			words.map((word) => word.toUpperCase()),
			firm,
		);
	}
	const found: Sighting[] = [];
	const whole = coverOf(page, firms);
	for (let at = capitalFrom(page, 0); at < page.tokens.length; at = capitalFrom(page, at + 1)) {
		const firm = whole[at] === -1 ? phrases.at(page, at, sentenceEnd(page, at)) : null;
		if (firm === null) continue;
		const given = { kind: 'organization', score: 0.9, settled: false, by: 'names/firm' } as const;
		// Harper and [Row Publishers Inc], where Harper and Row is about.
		const end = seen.find(({ first, last }) => first < firm.last && last > firm.last);
		const last = end !== undefined && isLegalForm(wordAt(page, end.last - 1)) ? end.last : firm.last;
		found.push(sight(page, at, last, given));
		at = last - 1;
	}
	return found.length === 0 ? seen : laidOver(page, seen, found);
}

/** Holm & Lund is also Holm and Lund. */
const otherAnd = (word: string): string => (word === '&' ? 'and' : word === 'and' ? '&' : word);

/** `<Woodfell Inc>`: some wires put the companies without a symbol between angle brackets. */
function inBrackets(page: Page, at: number): Sighting | null {
	let last = at + 1;
	while (
		last - at <= LONGEST_BRACKET &&
		(isCapitalised(page, last) || /^(?:of|and|de|&|,|\.|the|\(|\))$/.test(wordAt(page, last)))
	)
		last++;
	if (last === at + 1 || wordAt(page, last) !== '>') return null;
	return sight(page, at + 1, last, { kind: 'organization', score: 0.9, settled: true, by: 'names/firm' });
}

/** `the law firm Hale, Dorr and Pike`: the partners behind what they are called. */
function partnersBehind(page: Page, at: number): Sighting | null {
	const end = sentenceEnd(page, at);
	let last = at + 1;
	let commas = 0;
	while (last + 1 < end && isPart(page, last) && wordAt(page, last + 1) === ',') {
		commas++;
		last += 2;
	}
	// Stockbroker Lund and Holm: one house of two; the firm of Lund and Holm may be two people's.
	if (commas === 0 && (!BROKER.test(wordAt(page, at)) || isCapitalised(page, last + 3))) return null;
	if (!isPart(page, last) || wordAt(page, last + 1) !== 'and' || !isPart(page, last + 2)) return null;
	return sight(page, at + 1, last + 3, { kind: 'organization', score: 0.9, settled: false, by: 'names/firm' });
}

function isPart(page: Page, at: number): boolean {
	const word = wordAt(page, at);
	if (page.tokens[at]?.shape !== 'word' || !isCapitalised(page, at)) return false;
	return !OPENERS.has(word) && !CALENDAR.has(word) && !TITLE_HEADS.has(word.toLowerCase());
}

function aroundAmpersand(page: Page, seen: readonly Sighting[], cover: Int32Array, at: number): Sighting | null {
	const end = sentenceEnd(page, at);
	let last = at + 1;
	while (last < end && last - at <= LONGEST_SIDE && isPart(page, last)) last++;
	const covering = seen[cover[at + 1] ?? -1];
	if (covering !== undefined && covering.first === at + 1) last = Math.max(covering.last, at + 2);
	if (last === at + 1) return null;
	const start = sideStart(page, seen, cover, at, end);
	if (start === at) return null;
	const within = seen[cover[at] ?? -1];
	const first = Math.min(start, partnersFrom(page, seen, cover, start, last));
	if (first === start && within !== undefined && within.first <= start && within.last >= last) return null;
	return sight(page, first, last, { kind: 'organization', score: 0.9, settled: false, by: 'names/firm' });
}

/** Where the name right before the ampersand at `at` begins. */
function sideStart(page: Page, seen: readonly Sighting[], cover: Int32Array, at: number, end: number): number {
	let first = at;
	const side = seen[cover[at - 1] ?? -1];
	if (side !== undefined && side.last === at && side.kind !== 'group') return side.first;
	while (at - first < LONGEST_SIDE && page.ends[first - 1] === end && isPart(page, first - 1)) first--;
	return first;
}

/** Where the partners listed before `start` begin; `start` where they may be names of their own. */
function partnersFrom(page: Page, seen: readonly Sighting[], cover: Int32Array, start: number, last: number): number {
	const surnames = surnamesOf(page, seen);
	const end = page.ends[start];
	let first = start;
	let isOwn = false;
	let isPartner = false;
	for (let round = 0; round < MOST_PARTNERS && wordAt(page, first - 1) === ','; round++) {
		const at = first - 2;
		if (at < 0 || page.ends[at] !== end || !isPart(page, at) || GAZETTEER.at(page, at, at + 1) !== null) break;
		// A longer run of capitals is a name of its own.
		if (isPart(page, at - 1) && page.ends[at - 1] === end) break;
		const under = seen[cover[at] ?? -1];
		const isWhole = under !== undefined && under.first === at && under.last === at + 1;
		if (isWhole && under.kind === 'organization') isOwn = true;
		else if (isWhole && under.kind === 'person' && !surnames.has(fold(wordAt(page, at)))) isPartner = true;
		first = at;
	}
	if (HOUSE.test(wordAt(page, first - 1))) return first;
	return !isOwn && (isPartner || PARTNERSHIP.test(wordAt(page, last - 1)) || start - first > 2) ? first : start;
}

/** Found firms over what they touch; what reaches out of one is cut down to its own part. */
function laidOver(page: Page, seen: readonly Sighting[], found: readonly Sighting[]): readonly Sighting[] {
	let rest = seen;
	for (const firm of found) rest = rest.flatMap((sighting) => outside(page, sighting, firm));
	return [...rest, ...found].sort((a, b) => a.first - b.first);
}

function outside(page: Page, sighting: Sighting, { first, last }: Sighting): readonly Sighting[] {
	if (sighting.first >= last || sighting.last <= first) return [sighting];
	const parts = [
		{ from: sighting.first, to: Math.min(sighting.last, first) },
		{ from: Math.max(sighting.first, last), to: sighting.last },
	];
	return parts.flatMap(({ from, to }) => {
		let [start, end] = [from, to];
		while (start < end && !isPart(page, start)) start++;
		while (end > start && !isPart(page, end - 1)) end--;
		return end > start ? [over(page, sighting, start, end)] : [];
	});
}

/** `Acme`, `Inc.`: what follows a name as its legal form belongs to it and makes it a firm. */
function withEnd(page: Page, cover: Int32Array, sighting: Sighting): Sighting {
	const { first, last, kind } = sighting;
	if (kind === 'group') return sighting;
	if (last - first > 1 && isPlainForm(wordAt(page, last - 1)) && page.shouted[first] !== 1)
		return { ...sighting, kind: 'organization', score: Math.max(sighting.score, 0.9) };
	const at = wordAt(page, last) === ',' ? last + 1 : last;
	const isEnd =
		at < sentenceEnd(page, first) && cover[at] === -1 && isLegalForm(wordAt(page, at)) && !hasSymbol(page, at);
	// The Oslo, Co Down of a list.
	if (!isEnd || (at > last && !/\.$|^(?:Inc|LLC|LLP|Ltd|PLC|plc)$/.test(wordAt(page, at)))) return sighting;
	let end = at + 1;
	// Pty Ltd, Sdn. Bhd.
	while (end < sentenceEnd(page, first) && cover[end] === -1 && isFurtherForm(page, end)) end++;
	while (wordAt(page, end - 1) === '.') end--;
	return { ...over(page, sighting, first, end), kind: 'organization', by: 'names/firm' };
}

const isFurtherForm = (page: Page, at: number): boolean =>
	isPlainForm(wordAt(page, at)) || (wordAt(page, at) === '.' && isPlainForm(wordAt(page, at + 1)));
