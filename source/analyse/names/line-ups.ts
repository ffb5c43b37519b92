import { GAZETTEER } from './gazetteer.ts';
import { isCapitalised, type Page, wordAt } from './page.ts';
import { CALENDAR } from './prolongs.ts';
import { coverOf, type Sighting, sight } from './sighting.ts';

/** A shorter list may be of anything, but for substitutes. */
const SHORTEST = 6;
const SHORTEST_BENCH = 2;
const MOSTLY = 0.7;
/** Between two players that were seen stand so many tokens at most. */
const GAP = 14;
const LONGEST_NAME = 3;

const LINK = /^(?:[,;:()]|\d{1,3}|and|c|capt)$/;

/**
 * A side's players are persons all: in a list of lone surnames, with the minutes of their changes, what is also a country
 * or a firm is none, nor a word that nobody took for a name: `Kerr (Cameron 87), Scotland, Fish, Robson`; what stands before the
 * list and a colon is the side.
 */
export function readLineUps(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const players = new Set<Sighting>();
	const sure = new Set<Sighting>();
	const sides = new Set<Sighting>();
	const passedOver: Sighting[] = [];
	let cover: Int32Array | null = null;
	let run: Sighting[] = [];
	let between: number[] = [];
	const close = () => {
		const [side] = run;
		if (side !== undefined && run.length > SHORTEST && isSide(page, side)) {
			if (!isCountry(page, side)) sides.add(side);
			run = run.slice(1);
		}
		const persons = run.filter(({ kind }) => kind === 'person').length;
		const isTeam = run.length >= SHORTEST && persons >= MOSTLY * run.length;
		const isBench = run.length >= SHORTEST_BENCH && isBehindSubs(page, run[0]) && persons * 2 >= run.length;
		if (isTeam) for (const one of run) if (one.last - one.first === 1) players.add(one);
		if (isBench || (isTeam && isSheet(page, run))) {
			for (const one of run) sure.add(one);
			const [first, last] = [run[0], run.at(-1)];
			cover ??= coverOf(page, seen);
			const ends = [...lonersBefore(page, cover, first), ...lonersBehind(page, cover, last)];
			for (const at of [...between, ...ends])
				passedOver.push(sight(page, at, at + 1, { kind: 'person', score: 0.8, settled: true, by: 'names/line-up' }));
		}
		run = [];
		between = [];
	};
	for (const sighting of seen) {
		const before = run.at(-1);
		const isEntry =
			sighting.last - sighting.first === 1 ||
			(sighting.kind === 'person' && sighting.last - sighting.first <= LONGEST_NAME);
		const link = before !== undefined && isEntry ? linkOf(page, before, sighting) : null;
		if (before !== undefined && link === null) close();
		if (link !== null) between.push(...link);
		if (isEntry) run.push(sighting);
	}
	close();
	if (players.size === 0 && sides.size === 0 && sure.size === 0) return seen;
	const read = seen.map((sighting): Sighting => {
		const given = { settled: true, by: 'names/line-up' };
		if (sides.has(sighting) && sighting.kind !== 'organization')
			return { ...sighting, ...given, kind: 'organization', score: Math.max(sighting.score, 0.9) };
		if (sure.has(sighting)) return { ...sighting, ...given, kind: 'person' };
		return sighting.kind !== 'person' && players.has(sighting) ? { ...sighting, ...given, kind: 'person' } : sighting;
	});
	return passedOver.length === 0 ? read : [...read, ...passedOver].sort((a, b) => a.first - b.first);
}

const isSide = (page: Page, { first, last }: Sighting): boolean =>
	page.opens[first] === 1 && wordAt(page, last) === ':';

/** A country's side is called like its country. */
const isCountry = (page: Page, { first, last }: Sighting): boolean =>
	GAZETTEER.at(page, first, last)?.value.city === false;

/** `Subs:`, `Subs not used:`. */
function isBehindSubs(page: Page, first: Sighting | undefined): boolean {
	if (first === undefined) return false;
	let at = first.first - 1;
	while (at > 0 && (wordAt(page, at) === ',' || isLoner(page, at)) && page.ends[at] === page.ends[first.first]) at--;
	if (wordAt(page, at) !== ':') return false;
	return [1, 2, 3].some((back) => /^(?:Subs|Substitutes|Replacements|Bench)$/.test(wordAt(page, at - back)));
}

/** Whether a list tells of changes, `Nemeth (Parnaby 87)`. */
function isSheet(page: Page, run: readonly Sighting[]): boolean {
	const [first, last] = [run[0]?.first ?? 0, run.at(-1)?.last ?? 0];
	for (let at = first; at <= last; at++)
		if (/^\d{1,3}$/.test(wordAt(page, at)) && wordAt(page, at + 1) === ')') return true;
	return false;
}

/** The lone words between two entries of a list that nobody took for names; null where the two are no neighbours in one. */
function linkOf(page: Page, a: Sighting, b: Sighting): readonly number[] | null {
	if (page.ends[a.first] !== page.ends[b.first] || b.first - a.last > GAP || b.first === a.last) return null;
	const loners: number[] = [];
	for (let at = a.last; at < b.first; at++) {
		if (LINK.test(wordAt(page, at))) continue;
		if (!isLoner(page, at)) return null;
		loners.push(at);
	}
	return loners;
}

/** `, Fish,`: a capital between two links. */
const isLoner = (page: Page, at: number): boolean =>
	page.tokens[at]?.shape === 'word' &&
	isCapitalised(page, at) &&
	!CALENDAR.has(wordAt(page, at)) &&
	/^[,;:(]$/.test(wordAt(page, at - 1)) &&
	(/^[,;()]$/.test(wordAt(page, at + 1)) || /^\d{1,3}$/.test(wordAt(page, at + 1)) || wordAt(page, at + 1) === '.');

function lonersBehind(page: Page, cover: Int32Array, last: Sighting | undefined): readonly number[] {
	const found: number[] = [];
	for (let at = last?.last ?? page.tokens.length; at < (page.ends[last?.first ?? 0] ?? 0); at++) {
		if (LINK.test(wordAt(page, at))) continue;
		if (cover[at] !== -1 || !isLoner(page, at)) break;
		found.push(at);
	}
	return found;
}

function lonersBefore(page: Page, cover: Int32Array, first: Sighting | undefined): readonly number[] {
	const found: number[] = [];
	for (let at = (first?.first ?? 0) - 1; at >= 0 && page.ends[at] === page.ends[first?.first ?? 0]; at--) {
		if (LINK.test(wordAt(page, at))) continue;
		if (cover[at] !== -1 || !isLoner(page, at)) break;
		found.push(at);
	}
	return found;
}
