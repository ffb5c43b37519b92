import { PHRASE_ENDS } from '../../lexicons/counted.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import { isDash } from '../dates/words.ts';
import type { Amount } from './amount.ts';
import type { Counted } from './counted.ts';

/** Words from `strong` to the noun of those who are so many. */
const REACH = 4;

/** What consists of people or parts. */
const BODIES =
	/^(?:teams?|crowds?|squads?|crews?|workforces?|forces?|arm(?:y|ies)|groups?|panels?|jur(?:y|ies)|delegations?|casts?|staff|convoys?|fleets?|part(?:y|ies)|gangs?|audiences?|bands?|choirs?|orchestras?|contingents?|blocs?|committees?|boards?|cabinets?|councils?|parliaments?|assembl(?:y|ies)|senates?|memberships?|networks?|units?|brigades?|battalions?|divisions?|regiments?|posses?|entourages?|unions?|federations?|coalitions?|communit(?:y|ies)|congregations?|population|garrisons?|flotillas?|peloton|field|herds?|flocks?|mob|teams?)$/;

/** `a 40-[strong team]`, `the 3,000-[strong workforce]`: the body that has so many. */
export function strongAt(terms: readonly Term[], { to }: Amount): Counted | null {
	if (!isDash(terms, to) || terms[to]?.gap !== false || wordAt(terms, to + 1) !== 'strong') return null;
	for (let at = to + 2; at < to + 2 + REACH; at++) {
		if (terms[at]?.kind !== 'word' || PHRASE_ENDS.has(wordAt(terms, at))) return null;
		if (BODIES.test(wordAt(terms, at))) return { from: to + 2, to: at + 1 };
	}
	return null;
}
