import { GAZETTEER } from './gazetteer.ts';
import { type Page, wordAt } from './page.ts';
import type { Sighting } from './sighting.ts';

/** A shorter list may be of anything. */
const SHORTEST = 6;
const MOSTLY = 0.7;
const GAP = 4;

const LINK = /^(?:[,;:()]|\d{1,3}|and|c|capt)$/;

/**
 * A side's players are persons all: in a list of lone surnames, with the minutes of their changes, what is also a country
 * or a firm is none: `Kerr (Cameron 87), Scotland, Diamond, Robson`; what stands before the list and a colon is the side.
 */
export function readLineUps(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const players = new Set<Sighting>();
	const sides = new Set<Sighting>();
	let run: Sighting[] = [];
	const close = () => {
		const [side] = run;
		if (side !== undefined && run.length > SHORTEST && isSide(page, side)) {
			if (!isCountry(page, side)) sides.add(side);
			run = run.slice(1);
		}
		const persons = run.filter(({ kind }) => kind === 'person').length;
		if (run.length >= SHORTEST && persons < run.length && persons >= MOSTLY * run.length)
			for (const one of run) players.add(one);
		run = [];
	};
	for (const sighting of seen) {
		const before = run.at(-1);
		const isLone = sighting.last - sighting.first === 1;
		if (before !== undefined && !(isLone && isLinked(page, before, sighting))) close();
		if (isLone) run.push(sighting);
	}
	close();
	if (players.size === 0 && sides.size === 0) return seen;
	return seen.map((sighting) => {
		if (sides.has(sighting) && sighting.kind !== 'organization')
			return {
				...sighting,
				kind: 'organization',
				settled: true,
				score: Math.max(sighting.score, 0.9),
				by: 'names/line-up',
			};
		return sighting.kind !== 'person' && players.has(sighting)
			? { ...sighting, kind: 'person', settled: true, by: 'names/line-up' }
			: sighting;
	});
}

const isSide = (page: Page, { first, last }: Sighting): boolean =>
	page.opens[first] === 1 && wordAt(page, last) === ':';

/** A country's side is called like its country. */
const isCountry = (page: Page, { first, last }: Sighting): boolean =>
	GAZETTEER.at(page, first, last)?.value.city === false;

function isLinked(page: Page, a: Sighting, b: Sighting): boolean {
	if (page.ends[a.first] !== page.ends[b.first] || b.first - a.last > GAP || b.first === a.last) return false;
	for (let at = a.last; at < b.first; at++) if (!LINK.test(wordAt(page, at))) return false;
	return true;
}
