import { isCapitalised, type Page, sentenceEnd, wordAt } from './page.ts';
import { coverOf, type Sighting } from './sighting.ts';

const EVENT = /^(?:Festival|Awards?|Marathon|Championships?|Open|Masters|Games|Biennale|Carnival)$/;

/** Events that a country sends to, or that are called so without it: the Jamaica Olympic Games team. */
const OWN = /^(?:World|Olympic|Paralympic|Commonwealth|Asian|European)$/;

/** Words between a place and what makes it an event's name. */
const LONGEST = 3;

/** Drops places and peoples that an event's name begins with: the Berlin Film Festival, the British Academy Film Awards. */
export function dropInEvents(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const cover = coverOf(page, seen);
	const isInEvent = ({ kind, first, last }: Sighting): boolean => {
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
