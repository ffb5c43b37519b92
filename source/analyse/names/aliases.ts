import { type Page, wordAt } from './page.ts';
import type { Placings } from './placing.ts';
import type { Sighting } from './sighting.ts';
import { surfaceOf } from './sighting.ts';

/** The rule, as placings give it. */
export const ALIAS = 'names/alias';

/** Longest way from a name to what its bearer is called beside, in words: `, who is also known as “`. */
const LONGEST_LINK = 7;

const LINK =
	/^(?:, )?(?:who (?:is|was|goes) )?(?:alias|aka|a\.k\.a\.?|nicknamed|(?:(?:also|better|best|popularly|commonly|widely|otherwise|professionally|locally|simply) )?known (?:simply |only |popularly |locally )?as|by the name(?: of)?)(?: ["“‘'])?$/i;

/** `Budi Nad alias Maro Deva`, `Lana Pan, better known as Kham Lin`: one person under two names, wherever either is written. */
export function joinAliases(page: Page, seen: readonly Sighting[], placings: Placings): void {
	if (!page.small.has('alias') && !page.small.has('known') && !page.small.has('aka') && !page.small.has('nicknamed'))
		return;
	for (let at = 1; at < seen.length; at++) {
		const [first, second] = [seen[at - 1], seen[at]] as [Sighting, Sighting];
		if (first.kind !== 'person' || second.kind !== 'person' || !isLink(page, first.last, second.first)) continue;
		const [own, other] = [placings.get(first)?.bearer, placings.get(second)?.bearer];
		if (own === undefined || other === undefined || own === other) continue;
		const why = `called so beside ${surfaceOf(page, first)}`;
		for (const [sighting, placing] of placings)
			if (placing.bearer === other)
				placings.set(sighting, { bearer: own, rule: { by: ALIAS, certainty: 'certain', why } });
	}
}

function isLink(page: Page, from: number, to: number): boolean {
	if (to - from < 1 || to - from > LONGEST_LINK || page.ends[from] !== page.ends[to]) return false;
	const words: string[] = [];
	for (let at = from; at < to; at++) words.push(wordAt(page, at));
	return LINK.test(words.join(' '));
}
