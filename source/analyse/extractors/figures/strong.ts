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

/** What bodies and works are told to have so many of. */
const MEMBERS =
	/^(?:man|woman|person|member|employee|player|page|seat|seater|event|storey|story|room|bed|bedroom|song|track|volume|nation|team|club|horse|game|match|lap|car|vehicle|vessel|ship|state|county|school|store|screen|word|question)$/;

/** `a one-[match ban]`, `a two-[goal lead]`: what a ban or a lead is told in. */
const EXTENTS = /^(?:match|game|goal|point|shot|stroke|run|vote|seat|count|charge|race)$/;

const EXTENDED =
	/^(?:suspensions?|bans?|leads?|advantage|cushion|margin|majorit(?:y|ies)|deficit|wins?|victor(?:y|ies)|defeats?|gap|swing|haul|indictment|charge|sheet)$/;

const PEOPLE = /^(?:man|woman|person|member|player)$/;

/**
 * `a 40-[strong team]`, `a 25-man [squad]`, `the 3,000-[strong workforce]`: the body that has so many; of `the 7-[page] letter` and `a
 * 60-[employee] council` what they have so many of, and of `a two-[goal] lead` what it is told in.
 */
export function strongAt(terms: readonly Term[], { to, value }: Amount): Counted | null {
	if (!isDash(terms, to) || terms[to]?.gap !== false || terms[to + 1]?.gap !== false) return null;
	const strong = wordAt(terms, to + 1) === 'strong';
	const extent = EXTENTS.test(wordAt(terms, to + 1)) && EXTENDED.test(wordAt(terms, to + 2));
	if (!strong && !extent && !(value > 1 && MEMBERS.test(wordAt(terms, to + 1)))) return null;
	let at = to + 2;
	for (; at < to + 2 + REACH; at++) {
		if (terms[at]?.kind !== 'word' || PHRASE_ENDS.has(wordAt(terms, at))) break;
		if ((strong || PEOPLE.test(wordAt(terms, to + 1))) && BODIES.test(wordAt(terms, at)))
			return { from: to + 2, to: at + 1 };
	}
	if (at === to + 2) return null;
	return strong ? { from: to + 2, to: at } : { from: to + 1, to: to + 2 };
}
