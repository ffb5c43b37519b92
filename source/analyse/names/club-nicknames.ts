import { NICKNAMED_CLUBS } from '../lexicons/club-nicknames.ts';
import { fold } from './fold.ts';
import { overlay } from './overlay.ts';
import { type Page, sentenceEnd, wordAt } from './page.ts';
import { Phrases } from './phrases.ts';
import { prolongs } from './prolongs.ts';
import { foldedOf, type Sighting, sight } from './sighting.ts';

/** Folded names of clubs, each with the folded names of the same club. */
const SAME = new Map<string, ReadonlySet<string>[]>();
/** Folded nicknames, with the names of the clubs that bear them. */
const BEARERS = new Map<string, ReadonlySet<string>[]>();
const WRITTEN = new Map<string, string[]>();
for (const { names, nicknames } of NICKNAMED_CLUBS) {
	const club = new Set(names.map(fold));
	for (const name of club) {
		SAME.set(name, [...(SAME.get(name) ?? []), club]);
		WRITTEN.set(name, [...(WRITTEN.get(name) ?? []), ...nicknames]);
	}
	for (const nickname of nicknames.map(fold)) BEARERS.set(nickname, [...(BEARERS.get(nickname) ?? []), club]);
}

/** Folded names of the one club among those named that bears a nickname; null where none or several do. */
export function nicknamed(nickname: string, named: ReadonlySet<string>): ReadonlySet<string> | null {
	const bearers = (BEARERS.get(nickname) ?? []).filter((club) => [...club].some((name) => named.has(name)));
	const [only, second] = bearers;
	return only === undefined || second !== undefined ? null : only;
}

export const isNickname = (folded: string): boolean => BEARERS.has(folded);

/**
 * Finds clubs under their nicknames where the article names the club: the Gunners, of Arsenal. The nickname is an organization,
 * whatever it was taken for.
 */
export function addNicknames(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const named = new Set<string>();
	for (const sighting of seen) {
		if (sighting.kind !== 'organization' && sighting.kind !== 'place') continue;
		const name = foldedOf(page, sighting);
		if (SAME.has(name)) named.add(name);
	}
	if (named.size === 0) return seen;
	const nicknames = new Phrases<true>();
	for (const name of named)
		for (const nickname of WRITTEN.get(name) ?? [])
			if (nicknamed(fold(nickname), named) !== null) nicknames.add(nickname.split(' '), true);
	return overlay(page, seen, (at, cover) => {
		const found = nicknames.at(page, at, sentenceEnd(page, at));
		if (found === null || prolongs(page, cover, at - 1, at) || prolongs(page, cover, found.last, at)) return null;
		if (/^(?:an?|and|&)$/i.test(wordAt(page, at - 1))) return null;
		return sight(page, at, found.last, { kind: 'organization', score: 0.8, settled: true, by: 'names/nickname' });
	});
}
