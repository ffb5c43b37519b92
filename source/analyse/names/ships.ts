import { type Page, wordAt } from './page.ts';
import type { Sighting } from './sighting.ts';

/** The ferry Estonia, the aircraft carrier Kitty Hawk. */
export const isShip = (page: Page, { first, last, kind }: Sighting): boolean =>
	!(wordAt(page, first - 1) === 'carrier' && wordAt(page, first - 2) !== 'aircraft') &&
	last - first <= (kind === 'place' ? 1 : 2) &&
	SHIPS.test(wordAt(page, first - 1)) &&
	/^(?:the|a|an|liner|cruise|oil|aircraft|passenger|nuclear|guided-missile)$/i.test(wordAt(page, first - 2)) &&
	!/^['’]/.test(wordAt(page, last));

const SHIPS =
	/^(?:ferry|ship|liner|tanker|trawler|yacht|schooner|frigate|destroyer|submarine|battleship|warship|freighter|lifeboat|steamer|vessel|carrier|supertanker|ketch|battlecruiser|corvette|minesweeper|dredger|trimaran|catamaran|hovercraft)$/;
