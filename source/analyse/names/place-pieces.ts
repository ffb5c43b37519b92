import { demonymLemma } from '../lexicons/demonyms.ts';
import { GAZETTEER } from './gazetteer.ts';
import { isCapitalised, type Page, wordAt } from './page.ts';
import type { Sighting } from './sighting.ts';

/** [Lund]'s [Chinese] Theatre: whose name it has, where he is no place that has one. */
export const isHall = (page: Page, cover: Int32Array, a: Sighting, b: Sighting): boolean =>
	b.kind === 'group' &&
	b.first === a.last + 1 &&
	/^['’]s$/.test(wordAt(page, a.last)) &&
	/^(?:Theatre|Theater|Playhouse|Circus|Ballroom)$/.test(wordAt(page, b.last)) &&
	cover[b.last] === -1 &&
	page.opens[b.last] !== 1 &&
	page.ends[a.first] === page.ends[b.last] &&
	GAZETTEER.at(page, a.first, a.last) === null;

/** [University College] [London]: a college's town, right behind it. */
export const isCollege = (page: Page, a: Sighting, b: Sighting): boolean =>
	a.kind === 'organization' &&
	b.kind === 'place' &&
	b.first === a.last &&
	a.last - a.first > 1 &&
	wordAt(page, a.last - 1) === 'College' &&
	b.last - b.first === 1;

/** [France] [Telecom]: a state before its trade, which alone is no name. */
export const isStateTrade = (page: Page, a: Sighting, b: Sighting): boolean =>
	a.kind === 'place' &&
	b.first === a.last &&
	b.last - b.first === 1 &&
	page.opens[b.first] !== 1 &&
	STATE_TRADE.test(wordAt(page, b.first));

const STATE_TRADE = /^(?:Telecom|Telekom|Airlines|Airways|Railways|Petroleum)$/;

/** [Canadian] [Imperial Bank of Commerce]: without an article a people's word begins a bank's name that goes on with what it is like. */
export const isBank = (page: Page, a: Sighting, b: Sighting): boolean =>
	a.kind === 'group' &&
	b.kind === 'organization' &&
	b.first === a.last &&
	!/^(?:the|a|an|this|that|its|['’]s)$/i.test(wordAt(page, a.first - 1)) &&
	/^(?:Imperial|National|Commercial|Industrial|Agricultural|Mercantile|Overseas|General|Western|Eastern|Southern|Northern)$/.test(
		wordAt(page, b.first),
	) &&
	/^(?:Banks?|Bancorp|Railways?|Insurance|Airlines)$/.test(wordAt(page, b.first + 1)) &&
	demonymLemma(wordAt(page, a.first)) === wordAt(page, a.first);

/** [Norway] Telecom: where the tagger saw the state alone. */
export const isStateWithTrade = (page: Page, cover: Int32Array, { kind, first, last }: Sighting): boolean =>
	kind === 'place' &&
	last - first === 1 &&
	STATE_TRADE.test(wordAt(page, last)) &&
	cover[last] === -1 &&
	page.opens[last] !== 1 &&
	page.ends[first] === page.ends[last] &&
	GAZETTEER.at(page, first, last) !== null;

const CASTERS = /^(?:BBC|ITV|RTE|RTÉ|TVNZ|NRK|SVT|DR|NPO|ARD|Sky|Fox)$/;

/** BBC Three: a channel's number is written large in the midst of a sentence. */
const isChannel = (page: Page, at: number): boolean =>
	/^(?:One|Two|Three|Four|Five)$/.test(wordAt(page, at)) && page.opens[at] !== 1 && !isCapitalised(page, at + 1);

export const isBeforeChannel = (page: Page, { kind, first, last }: Sighting): boolean =>
	kind === 'organization' && last - first === 1 && CASTERS.test(wordAt(page, first)) && isChannel(page, last);
