import type { EntityKind } from '../../../domain/entity.ts';

/** Posts that a people or country gives; any other calling behind a nationality says only where somebody is from. */
const GIVEN_BY_STATES: ReadonlySet<string> = new Set(
	`president premier minister secretary undersecretary chancellor king queen prince princess emperor empress sultan emir shah monarch
	pope ruler regent dictator president-elect vice-president ambassador envoy diplomat consul attache attaché representative negotiator
	delegate official spokesman spokeswoman spokesperson leader chief head chair chairman chairwoman general colonel major captain
	commander brigadier admiral marshal lieutenant sergeant corporal officer commandant selector skipper senator lawmaker
	legislator parliamentarian congressman congresswoman mp deputy councillor speaker judge justice prosecutor attorney solicitor
	commissioner governor mayor adviser advisor aide strategist counsel counterpart ombudsman
	bishop archbishop patriarch primate cardinal chaplain rabbi mufti member whip backbencher frontbencher 
	 `.split(/\s+/),
);

/** Callings at which nobody is a country's or city's, though the name of one stands before them. */
const OF_ONESELF: ReadonlySet<string> = new Set(
	`activist campaigner author writer novelist poet playwright journalist columnist broadcaster presenter actor actress singer
	host hostess entertainer songwriter musician composer comedian comic artist painter sculptor film-maker filmmaker screenwriter star model celebrity
	billionaire millionaire magnate tycoon mogul businessman businesswoman entrepreneur philanthropist financier investor veteran
	historian scientist scholar academic theologian philosopher pioneer inventor explorer survivor expert blogger critic dissident
	feminist farmer doctor surgeon nurse lawyer barrister photographer rapper dj guitarist drummer pianist violinist conductor
	soprano tenor dancer choreographer designer architect chef engineer economist analyst psychologist sociologist physicist
	champion medallist winner finalist runner-up chemist biologist programmer student teacher resident worker driver cleaner builder pensioner mother father`.split(
		/\s+/,
	),
);

/** `vice-minister`: the post without its rank. */
const RANKED = /^(?:vice|deputy|ex)-(?=minister|premier|ambassador)/;

/** Whether what stands before a calling tells where its holder is from, and not whom the holder serves. */
export const isOrigin = (noun: string, kind: EntityKind | undefined): boolean =>
	kind === 'group' ? !GIVEN_BY_STATES.has(noun.replace(RANKED, '')) : kind === 'place' && OF_ONESELF.has(noun);

/** Whether it is what one is of oneself, beside a post: `Acme president and conservative activist`. */
export const isCalling = (noun: string): boolean => OF_ONESELF.has(noun) && !HIRED.has(noun);

/** Callings that a house employs people in as well. */
const HIRED: ReadonlySet<string> = new Set(
	`economist analyst lawyer barrister engineer scientist designer architect presenter broadcaster journalist columnist writer critic
	photographer doctor surgeon nurse teacher driver cleaner worker conductor chef programmer psychologist`.split(/\s+/),
);
