import { GAZETTEER } from './gazetteer.ts';
import { isCapitalised, type Page, sentenceEnd, wordAt } from './page.ts';
import { coverOf, type Sighting, sight } from './sighting.ts';

/** Fewer players with their clubs are a remark, not a squad. */
const SHORTEST = 4;
const LONGEST_NAME = 3;

/** `Lund (Elver)`: the tokens `[first, open)` are a player, `[open + 1, close)` the club. */
interface Entry {
	readonly first: number;
	readonly open: number;
	readonly close: number;
}

/**
 * A squad's players and their clubs: in `Lund (Elver), Holm (Tarn), Page (Elver)` those before the brackets are persons, those in them
 * organizations, where one of them surely is; a country's side is called like its country.
 */
export function readSquads(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const entries = entriesOf(page);
	if (entries.length === 0) return seen;
	const cover = coverOf(page, seen);
	const kindAt = (first: number, last: number): Sighting | undefined => {
		const sighting = seen[cover[first] ?? -1];
		return sighting?.first === first && sighting.last === last ? sighting : undefined;
	};
	const isClub = ({ open, close }: Entry): boolean => kindAt(open + 1, close)?.kind === 'organization';
	const isPlayer = ({ first, open }: Entry): boolean => kindAt(first, open)?.kind === 'person';
	if (entries.filter(isPlayer).length * 2 < entries.length || entries.filter(isClub).length * 3 < entries.length)
		return seen;
	const found: Sighting[] = [];
	for (const entry of entries) {
		const given = { score: 0.9, settled: true, by: 'names/line-up' } as const;
		if (!isPlayer(entry)) found.push(sight(page, entry.first, entry.open, { kind: 'person', ...given }));
		const club = kindAt(entry.open + 1, entry.close);
		const isCountry = GAZETTEER.at(page, entry.open + 1, entry.close)?.value.city === false;
		if (!isCountry && (club === undefined || club.kind !== 'organization' || club.score < given.score))
			found.push(sight(page, entry.open + 1, entry.close, { kind: 'organization', ...given }));
	}
	const over = coverOf(page, found);
	const rest = seen.filter(({ first, last }) => over.subarray(first, last).every((at) => at === -1));
	const placed = rest.map((sighting) =>
		sighting.kind === 'place' && /^(?:in|near|around|outside)$/.test(wordAt(page, sighting.first - 1))
			? { ...sighting, settled: true }
			: sighting,
	);
	return [...placed, ...found].sort((a, b) => a.first - b.first);
}

/** The players of every sentence that has enough of them. */
function entriesOf(page: Page): readonly Entry[] {
	const all: Entry[] = [];
	let own: Entry[] = [];
	for (let open = 1; open < page.tokens.length; open++) {
		if (wordAt(page, open) !== '(') continue;
		const entry = entryAt(page, open);
		if (entry === null) continue;
		const before = own.at(-1);
		if (before !== undefined && !isNext(page, before, entry)) {
			if (own.length >= SHORTEST) all.push(...own);
			own = [];
		}
		own.push(entry);
	}
	return own.length >= SHORTEST ? [...all, ...own] : all;
}

const isNext = (page: Page, { close }: Entry, { first }: Entry): boolean =>
	first > close && first - close <= 3 && /^(?:[,;]|and|[,;] and)$/.test(between(page, close + 1, first));

const between = (page: Page, from: number, to: number): string =>
	page.tokens
		.slice(from, to)
		.map(({ text }) => text)
		.join(' ');

function entryAt(page: Page, open: number): Entry | null {
	const isName = (at: number): boolean => page.tokens[at]?.shape === 'word' && isCapitalised(page, at);
	let first = open;
	while (open - first < LONGEST_NAME && page.ends[first - 1] === page.ends[open] && isName(first - 1)) first--;
	let close = open + 1;
	while (close - open <= LONGEST_NAME + 1 && isName(close)) close++;
	const isWhole = first < open && close > open + 1 && wordAt(page, close) === ')' && close < sentenceEnd(page, open);
	return isWhole ? { first, open, close } : null;
}
