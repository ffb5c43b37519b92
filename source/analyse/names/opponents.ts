import { type Page, sentenceEnd, wordAt } from './page.ts';

const POINTS = /^\d{1,3}$/;
const WIN = /^(?:win|wins|victory|victories|triumph|triumphs)$/;
const DEFEAT = /^(?:defeat|defeats|loss|losses|reverse|reverses|beating|thrashing|drubbing|hammering)$/;
const DRAW = /^(?:draw|draws|stalemate|drew|drawn|drawing)$/;
const LOSE = /^(?:lost|lose|loses|losing)$/;
/** Whom one is played with or at home to. */
const MATCH =
	/^(?:match|matches|game|games|tie|ties|clash|clashes|fixture|fixtures|replay|friendly|encounter|derby|final|semi-final|quarter-final|leg)$/;
const BEAT =
	/^(?:beat|beats|beating|thrash|thrashed|thrashing|trounced|hammered|overcame|outplayed|demolished|face|faces|facing)$/;
const BEATEN = /^(?:beaten|thrashed|trounced|hammered|outplayed|demolished|defeated|eliminated|humbled|out)$/;
/** Against a city, not against its club. */
const AT_LAW =
	/^(?:case|cases|claim|claims|complaint|complaints|appeal|appeals|ruling|action|charges|proceedings|suit|lawsuit|bid|bids|protest|protests|vote|voted|campaign)$/;
/** Between `lost` and `to`. */
const HOW = /^(?:away|home|heavily|narrowly|again|twice|comfortably|unexpectedly)$/;

/** What may follow a side's name; a noun behind it says that the name is of something else: over [Elver] councillors. */
const BEHIND =
	/^(?:[^\p{L}\p{N}]*|\d.*|in|at|on|and|or|but|to|for|after|before|with|by|when|which|who|where|last|this|next|as|from|since|despite|thanks|through|while|because|until|during|yesterday|today|tonight|home|away|twice|again|later|earlier|are|is|was|were|had|have|has|would|will|could)$/u;

/**
 * Whether a place's name is that of who is played against: a win over [Elver], losing away to [Elver], beat [Elver]; not
 * where it is played, a win in [Elver].
 */
export function isOpponent(page: Page, first: number, last: number): boolean {
	if (last < sentenceEnd(page, first) && !BEHIND.test(wordAt(page, last))) return false;
	const link = wordAt(page, first - 1);
	if (BEAT.test(link) || link === 'v' || link === 'vs') return true;
	let at = first - 2;
	if (link === 'of') return wordAt(page, at) === 'hands';
	if (link === 'against') return !AT_LAW.test(wordAt(page, at)) && !AT_LAW.test(wordAt(page, at - 1));
	if (link !== 'over' && link !== 'to' && link !== 'with' && link !== 'by') return false;
	if (link === 'to' && wordAt(page, at) === 'home' && wordAt(page, at - 1) === 'at') return true;
	const isAtHome = wordAt(page, at) === 'home' || wordAt(page, at) === 'away';
	if (HOW.test(wordAt(page, at))) at--;
	if (POINTS.test(wordAt(page, at)) && POINTS.test(wordAt(page, at - 2))) at -= 3;
	const what = wordAt(page, at);
	if (link === 'over') return WIN.test(what);
	if (link === 'with') return DRAW.test(what) || (MATCH.test(what) && what !== 'final');
	if (link === 'by') return BEATEN.test(what) || DEFEAT.test(what);
	return LOSE.test(what) || DEFEAT.test(what) || (isAtHome && (MATCH.test(what) || WIN.test(what) || DRAW.test(what)));
}

/** Whom a club has: [Elver] striker Dan Lund, [Elver]'s goalkeeper. */
const POST =
	/^(?:manager|boss|coach|captain|skipper|striker|midfielder|defender|goalkeeper|winger|fly-half|scrum-half|full-back|centre-half|quarterback|pitcher|wicketkeeper|job)$/;
const CLUB = /^(?:club|side|outfit|strugglers|minnows|neighbours|opponents|newcomers|giants|rivals|leaders)$/;
const SIGN = /^(?:sign|signs|signed|signing)$/;

/** Whether words beside the name tell a club: former [Elver] manager, the Spanish side [Elver], joined [Elver]. */
export function isCalledClub(page: Page, first: number, last: number): boolean {
	const next = wordAt(page, last);
	if (POST.test(/^['’]s$/.test(next) ? wordAt(page, last + 1) : next)) return true;
	if (!BEHIND.test(next)) return false;
	const link = wordAt(page, first - 1);
	if (CLUB.test(link) || /^(?:join|joins|joined|joining|rejoin|rejoined)$/.test(link)) return true;
	const before = wordAt(page, first - 2);
	if (link === 'with') return before === 'linked';
	if (link === 'of') return before === 'charge';
	if (link === 'for') return SIGN.test(before);
	return link === 'from' && (SIGN.test(before) || /^(?:loan|loaned|bought)$/.test(before));
}
