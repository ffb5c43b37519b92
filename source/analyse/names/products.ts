import { COMPANY_NOUNS } from '../lexicons/company-words.ts';
import { GIVEN_NAME_GENDERS } from '../lexicons/given-name-genders.ts';
import { isLegalForm } from '../lexicons/legal-forms.ts';
import { COMMON_HEADS } from '../lexicons/organizations.ts';
import { EXECUTIVES, FIRMS_DEEDS, GOODS, GOODS_DEEDS, GOODS_STATES, MALWARE } from '../lexicons/products.ts';
import { COURTESY } from '../lexicons/titles.ts';
import { fold } from './fold.ts';
import { GAZETTEER } from './gazetteer.ts';
import { isCapitalised, type Page, sentenceEnd, wordAt } from './page.ts';
import { coverOf, type Sighting, surfaceOf } from './sighting.ts';
import { surnamesOf } from './surnames.ts';

/** What the strongest sign of a name must be for a product of whose kind the tagger is sure, where nothing says that it is somebody. */
const TOLD = 2;

/** Below this confidence a tagger's one word needs one sign only. */
const UNSURE = 0.9;

/**
 * Drops names of goods, games, programs and their worms that were taken for firms or persons: what is sold, launched,
 * played or released, has versions and owners, infects, goes on sale, or is called a console. A name that the article
 * also has say, own or employ something, or that has a head and a spokesman, is its maker's and stays.
 */
export function dropProducts(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const surnames = surnamesOf(page, seen);
	const cover = coverOf(page, seen);
	const open = seen.filter((sighting) => mayBeProduct(page, sighting, surnames));
	const signs = new Map<string, number>();
	const sure = new Set<string>();
	const somebody = new Set<string>();
	for (const sighting of open) {
		const name = nameOf(page, sighting);
		if (sighting.score >= UNSURE) sure.add(name);
		signs.set(name, Math.max(signs.get(name) ?? 0, productSigns(page, seen, cover, sighting)));
		if (isSomebody(page, seen, cover, sighting)) somebody.add(name);
	}
	const isProduct = (name: string): boolean =>
		!somebody.has(name) && (signs.get(name) ?? 0) >= (sure.has(name) ? TOLD : 1);
	const products = new Set([...signs.keys()].filter(isProduct));
	if (products.size === 0) return seen;
	return seen.filter((sighting) => !(mayBeProduct(page, sighting, surnames) && products.has(nameOf(page, sighting))));
}

/** `DS` for `DSs`, too. */
const nameOf = (page: Page, sighting: Sighting): string => {
	const surface = surfaceOf(page, sighting);
	return PLURAL.test(surface) ? surface.slice(0, -1) : surface;
};

const PLURAL = /^(?:\p{Lu}{2,}|\p{L}*\p{Ll}\p{Lu}\p{L}*)s$/u;

function mayBeProduct(page: Page, sighting: Sighting, surnames: ReadonlySet<string>): boolean {
	const { kind, first, last, settled } = sighting;
	if (settled || (kind !== 'organization' && kind !== 'person')) return false;
	if (GAZETTEER.at(page, first, last)?.last === last) return false;
	const end = wordAt(page, last - 1);
	if (COMMON_HEADS.has(end) || isLegalForm(end)) return false;
	if (kind === 'organization') return true;
	const word = fold(wordAt(page, first));
	return last - first === 1 ? !surnames.has(word) : !GIVEN_NAME_GENDERS.has(word);
}

const lower = (page: Page, at: number): string => wordAt(page, at).toLowerCase();

/** How much says that a sighting is of a product: 2 for what only products do, 1 for what others may, too. */
function productSigns(page: Page, seen: readonly Sighting[], cover: Int32Array, sighting: Sighting): number {
	const { first, last, kind } = sighting;
	const end = sentenceEnd(page, first);
	const [before, further] = [lower(page, first - 1), lower(page, first - 2)];
	const next = last < end ? wordAt(page, last) : '';
	const beyond = last + 1 < end ? wordAt(page, last + 1) : '';
	if (MALWARE.has(next) || (MALWARE.has(before) && !/^['’]s$/.test(next))) return 2;
	const isThe = /^(?:the|its|their|this|that|your|his|her)$/.test(before);
	const head = isThe || /^(?:an?|new|original|latest)$/.test(before) ? first - 2 : first - 1;
	const isAlone = ALONE.test(next);
	if (isAlone && lower(page, head) === 'of' && PIECES.test(lower(page, head - 1))) return 2;
	if (/^(?:for|on)$/.test(lower(page, head)) && isThe && isAlone && MADE_FOR.test(lower(page, head - 1))) return 2;
	if (kind === 'organization' && isVersion(next) && !isCapitalised(page, last + 1)) return 2;
	if (
		/\p{Ll}s$|\p{Lu}s$/u.test(wordAt(page, last - 1)) &&
		PLURAL.test(surfaceOf(page, sighting)) &&
		isCount(page, first - 1)
	)
		return 2;
	if (isApposed(page, cover, first, last, end) || isGoodsItself(page, last, end)) return 2;
	if (before === 'as' && further === 'such' && GOODS.has(lower(page, first - 3))) return 2;
	if (/^(?:called|named|dubbed|codenamed|code-named|nicknamed)$/.test(before) && isGoodsBefore(page, first - 1))
		return 2;
	if (isThe && before === 'the' && GOODS_DEEDS.has(next)) return 2;
	if (goesOnSale(page, last, end)) return 2;
	if (
		/^(?:an?)$/.test(before) &&
		kind === 'organization' &&
		/^(?:[.,;:?!)]|in|on|for|with|and|or|at|from|to|is|was|will|has|that)?$/.test(next) &&
		!isCapitalised(page, last + 1)
	)
		return 2;
	if (/^\d{1,4}$/.test(next) && NEW.test(before) && /^(?:[.,;:)]|is|was|has|will|in|on|and|or|for)?$/.test(beyond))
		return 2;
	const isUsed = USED.test(before) || (isThe && (USED.test(further) || LAUNCHED.test(further)));
	const isOne = GOODS.has(next) && (kind === 'person' || isThe || NEW.test(before));
	const isCalled = GOODS.has(before) && !/^(?:the|an?)$/.test(further) && !isCompanyNoun(page, first - 1);
	const owner = seen[cover[first - 2] ?? -1];
	const isMade =
		/^['’]s?$/.test(before) && owner?.kind === 'organization' && last - first === 1 && isGoodsNear(page, last, end);
	const isDone =
		(GOODS_STATES.has(next) && next !== 'sold' && next !== 'out' && next !== 'available') ||
		(/^(?:is|was|will|were|are|to|has|have)$/.test(next) && isReleased(page, last + 1, end));
	return isUsed || isOne || isCalled || isMade || isDone ? 1 : 0;
}

/** What a name's phrase ends before. */
const ALONE =
	/^(?:[.,;:?!)]|is|was|are|were|will|has|had|can|could|in|on|for|with|and|or|at|from|to|that|which|when|as|by|game|games|console|consoles|handheld|software|worm|sold|sells|went|hit|came|were|cost)?$/;

const NEW = /^(?:the|an?|new|latest|original|its|['’]s)$/;
const USED = /^(?:install|installs|installing|installed|download|downloading|downloaded|patch|patching|drives|drove)$/;
const LAUNCHED =
	/^(?:play|plays|playing|launch|launches|launched|launching|release|releases|released|releasing|unveil|unveils|unveiled|ship|ships|shipped|shipping|running|runs)$/;

/** `XP`, `IV`, `2.0`. */
const isVersion = (next: string): boolean => /^(?:XP|II|III|IV|VI|VII|VIII|IX|Deluxe|Pro|\d\.\d{1,2})$/.test(next);

const PIECES =
	/^(?:versions?|copies|copy|sequels?|ports?|owners?|variants?|demos?|users?|builds?|incarnations?|clones?)$/;
const MADE_FOR =
	/^(?:games?|titles?|software|programs?|programmes?|versions?|controllers?|accessories|cartridges?|exclusives?|demos?|patch|patches|apps?|levels?|available|released|launched|out|exclusively|playable|waiting|queues?|queued|demand)$/;

const isCount = (page: Page, at: number): boolean =>
	page.tokens[at]?.shape === 'number' ||
	/^(?:million|thousand|few|many|more|two|three|four|five|six|ten|their|these|those)$/.test(lower(page, at));

/** `X, a hand-held console`: the noun that an apposition turns on is one for goods. */
function isApposed(page: Page, cover: Int32Array, first: number, last: number, end: number): boolean {
	if (wordAt(page, last) !== ',' || !/^(?:the|an?|its|their|his|her)$/.test(wordAt(page, last + 1))) return false;
	for (let at = last + 2; at < Math.min(end, last + 9); at++) {
		if (cover[at] !== -1) continue;
		if (!/^(?:,|\.|which|that|with|for|from|of|in|designed|due|launched|released)$/.test(wordAt(page, at))) continue;
		const noun = lower(page, at - 1);
		return GOODS.has(noun) && page.ends[at] === page.ends[first];
	}
	return false;
}

/** `X is a new game`, `X was a console that`. */
function isGoodsItself(page: Page, last: number, end: number): boolean {
	if (!/^(?:is|was)$/.test(wordAt(page, last)) || !/^(?:an?|the)$/.test(wordAt(page, last + 1))) return false;
	for (let at = last + 2; at < Math.min(end, last + 7); at++) {
		if (!/^(?:[,.;]|and|which|that|with|for|from|of|in|to|on)$/.test(wordAt(page, at))) continue;
		return GOODS.has(lower(page, at - 1)) && !isCompanyNoun(page, at - 1);
	}
	return false;
}

/** `a device called`, `a console, to be named`. */
function isGoodsBefore(page: Page, at: number): boolean {
	for (let back = at - 1; back > at - 5 && page.ends[back] === page.ends[at]; back--) {
		if (GOODS.has(lower(page, back)) || MALWARE.has(lower(page, back))) return true;
		if (isCompanyNoun(page, back)) return false;
	}
	return false;
}

function isGoodsNear(page: Page, last: number, end: number): boolean {
	for (let at = last; at < Math.min(end, last + 3); at++) if (GOODS.has(lower(page, at).replace(/s$/, ''))) return true;
	return false;
}

const isCompanyNoun = (page: Page, at: number): boolean => COMPANY_NOUNS.has(lower(page, at));

/** `is (to be) launched`, `has been released`, `will be available`. */
function isReleased(page: Page, at: number, end: number): boolean {
	let verb = at;
	while (
		verb < Math.min(end, at + 4) &&
		/^(?:be|been|being|also|now|already|officially|finally|to|due|expected|not|first|only)$/.test(wordAt(page, verb))
	)
		verb++;
	return GOODS_STATES.has(wordAt(page, verb));
}

/** `goes on sale`, `sold four million copies`, `hits the shelves`. */
function goesOnSale(page: Page, last: number, end: number): boolean {
	let sells = false;
	for (let at = last; at < Math.min(end, last + 8); at++) {
		const word = wordAt(page, at);
		if (
			word === 'sale' &&
			wordAt(page, at - 1) === 'on' &&
			/^(?:go|goes|went|going|gone|is|was|be)$/.test(wordAt(page, at - 2))
		)
			return true;
		if (
			/^(?:shelves|shops|stores)$/.test(word) &&
			/^(?:hit|hits|hitting|reach|reaches|reached|the)$/.test(wordAt(page, at - 1)) &&
			/^hit|^reach/.test(wordAt(page, at - (wordAt(page, at - 1) === 'the' ? 2 : 1)))
		)
			return true;
		if (/^(?:sold|sells|selling|shifted)$/.test(word)) sells = true;
		if (sells && /^(?:copies|units)$/.test(word))
			return lower(page, last).startsWith('s') || /^(?:has|have|had)$/.test(lower(page, last));
		if (/^(?:[.;:]|said|says|who)$/.test(word)) return false;
	}
	return false;
}

/** Whether a sighting is told of as a firm or person: it says, owns or hires something, or has a head. */
function isSomebody(
	page: Page,
	seen: readonly Sighting[],
	cover: Int32Array,
	{ first, last, kind }: Sighting,
): boolean {
	const end = sentenceEnd(page, first);
	const before = wordAt(page, first - 1);
	const further = lower(page, first - 2);
	const next = last < end ? wordAt(page, last) : '';
	if (FIRMS_DEEDS.has(next) || EXECUTIVES.has(next) || /^(?:who|whose)$/.test(next)) return true;
	if (isCapitalised(page, last) && EXECUTIVES.has(next.toLowerCase())) return true;
	if (
		/^(?:also|now|already|recently|later|then|still|has|have|had)$/.test(next) &&
		FIRMS_DEEDS.has(wordAt(page, last + 1))
	)
		return true;
	if (/^['’]s?$/.test(next)) {
		if (EXECUTIVES.has(lower(page, last + 1)) || EXECUTIVES.has(lower(page, last + 2))) return true;
		if (seen[cover[last + 1] ?? -1]?.kind === 'person') return true;
	}
	if (/^(?:said|says|told|added)$/.test(before) && kind === 'person') return true;
	if (COURTESY.has(before.replace(/\.$/, ''))) return true;
	if (isCompanyNoun(page, first - 1) && !GOODS.has(lower(page, first - 1))) return true;
	if (
		/^(?:as|like|including|with|by|from|for|at)$/.test(before) &&
		FIRMS.test(further === 'such' ? lower(page, first - 3) : further)
	)
		return true;
	if (before === 'to' && further === 'according') return true;
	if (
		/^(?:at|of|for|from|with)$/.test(before) &&
		(seen[cover[first - 2] ?? -1]?.kind === 'person' || EXECUTIVES.has(further))
	)
		return true;
	return (
		before === 'by' &&
		/^(?:made|developed|published|manufactured|owned|run|produced|designed|written|backed|employed|built|supplied|created)$/.test(
			further,
		)
	);
}

const FIRMS =
	/^(?:firms|companies|makers|manufacturers|rivals|giants|developers|publishers|retailers|brands|names|vendors|carmakers|groups)$/;
