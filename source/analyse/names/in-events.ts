import { isCapitalised, type Page, sentenceEnd, wordAt } from './page.ts';
import { coverOf, type Sighting } from './sighting.ts';

const EVENT = /^(?:Festival|Awards?|Marathon|Championships?|Open|Masters|Games|Biennale|Carnival)$/;

/** Events that a country sends to, or that are called so without it: the Jamaica Olympic Games team. */
const OWN = /^(?:World|Olympic|Paralympic|Commonwealth|Asian|European)$/;

/** Words between a place and what makes it an event's name. */
const LONGEST = 3;

/** Drops places and peoples that an event's name begins with: the Berlin Film Festival, the British Academy Film Awards; and championships called short. */
export function dropInEvents(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const cover = coverOf(page, seen);
	const isInEvent = (sighting: Sighting): boolean => {
		const { kind, first, last } = sighting;
		if (isMeeting(page, sighting)) return true;
		if ((kind === 'group' || kind === 'place') && INDOOR.test(wordAt(page, last)) && cover[last] === -1) return true;
		if ((kind !== 'place' && kind !== 'group') || OWN.test(wordAt(page, last))) return false;
		const end = Math.min(sentenceEnd(page, first), last + LONGEST + 1);
		for (let at = last; at < end; at++) {
			if (cover[at] !== -1 || !isCapitalised(page, at)) return false;
			if (EVENT.test(wordAt(page, at))) return true;
		}
		return false;
	};
	return seen.filter((sighting) => !isInEvent(sighting));
}

/** The European Indoors, a European Indoor title. */
const INDOOR = /^(?:Indoors?|Outdoors?)$/;

/** Championships called short: the European Indoors; and the Europeans that athletes are selected for. */
function isMeeting(page: Page, { kind, first, last }: Sighting): boolean {
	if (kind === 'organization') return last - first > 1 && INDOOR.test(wordAt(page, last - 1));
	if (kind !== 'group' || wordAt(page, first) !== 'Europeans' || wordAt(page, first - 1) !== 'the') return false;
	const before = wordAt(page, first - 2);
	if (/^(?:miss|misses|missed|missing|skip|skips|skipped|skipping)$/.test(before)) return true;
	if (before !== 'for' && before !== 'at' && before !== 'in') return false;
	for (let at = first - 3; at > first - TOLD && page.ends[at] === page.ends[first]; at--)
		if (COMPETES.test(wordAt(page, at))) return true;
	return false;
}

/** How far before the meeting its athletes stand, in words. */
const TOLD = 9;

const COMPETES =
	/^(?:selected|qualif(?:y|ied|ying)|compet(?:e|es|ed|ing)|gold|silver|bronze|medals?|title|prepar(?:e|es|ed|ing)|run|ran|race|raced|swim|swam|finished|picked)$/;
