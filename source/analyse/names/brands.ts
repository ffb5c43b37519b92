import { GAZETTEER } from './gazetteer.ts';
import { isCapitalised, type Page, sentenceEnd, wordAt } from './page.ts';
import { coverOf, type Sighting } from './sighting.ts';

/** What is drunk, smoked and put on is called by its brand before it: Elver rum. */
const WARES: ReadonlySet<string> = new Set(
	`rum whisky whiskey whiskies vodka gin brandy cognac tequila champagne wine wines beer beers lager lagers ale cider liqueur cola bourbon cigarettes cigarette cigars perfume perfumes shampoo detergent toothpaste crisps biscuits ketchup margarine yoghurt`.split(
		' ',
	),
);

/** What a person or place before it has given its name to; a firm before it makes it. */
const GOODS: ReadonlySet<string> = new Set(
	`ice-cream doughnuts donuts chocolate chocolates cereal cereals tea teas coffee coffees jeans cosmetics lipstick razors nappies diapers
	tyres handbags sunglasses trainers sneakers crackers sausages yogurt yogurts yoghurts soap soaps`.split(/\s+/),
);

const isWareAt = (page: Page, at: number, kind: Sighting['kind']): boolean => {
	const word = wordAt(page, at);
	if (WARES.has(word)) return true;
	if (kind === 'organization') return false;
	return GOODS.has(word) || (word === 'ice' && /^creams?$/.test(wordAt(page, at + 1)));
};

/** Words of a brand between a name and its ware. */
const LONGEST = 2;

/** A tagger so sure of an organization has its maker. */
const SURE = 0.9;

/**
 * Drops brands that were taken for places, people or firms: the one before its ware (Havana Tarn rum, Elver's vodka), and those in a list
 * of them (brands including Elver and Tarn). A country or city right before its wine stays.
 */
export function dropBrands(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	let isWare = page.small.has('brands') || page.small.has('labels');
	if (page.small.has('ice')) isWare = true;
	for (const ware of WARES) if (page.small.has(ware)) isWare = true;
	for (const ware of GOODS) if (page.small.has(ware)) isWare = true;
	if (!isWare) return seen;
	const cover = coverOf(page, seen);
	let listed: Sighting | null = null;
	return seen.filter((sighting) => {
		const { kind, first, last, score, settled } = sighting;
		const isMaker = kind === 'organization' && (settled || score >= SURE);
		const isLone = GAZETTEER.at(page, first, last)?.last === last;
		if (!isMaker && isBeforeWare(page, cover, sighting, isLone)) return false;
		const isListed =
			!isMaker && !isLone && (isBrandsOwn(page, first) || (listed !== null && isNext(page, listed, first)));
		listed = isListed ? sighting : null;
		return !isListed;
	});
}

function isBeforeWare(page: Page, cover: Int32Array, { kind, first, last }: Sighting, isLone: boolean): boolean {
	const end = sentenceEnd(page, first);
	let at = last;
	if (!isLone && /^['’]s$/.test(wordAt(page, at))) at++;
	const isOwner = at > last;
	while (at < end && at - last <= LONGEST && isCapitalised(page, at) && (isOwner || cover[at] === -1)) at++;
	return at < end && isWareAt(page, at, kind) && !(isLone && at === last);
}

/** `brands including`, `brands such as`, `brands like`. */
function isBrandsOwn(page: Page, first: number): boolean {
	const before = wordAt(page, first - 1);
	const at = before === 'as' && wordAt(page, first - 2) === 'such' ? first - 3 : first - 2;
	if (!/^(?:including|as|like|are|include|includes)$/.test(before)) return false;
	return /^(?:brands|labels)$/.test(wordAt(page, wordAt(page, at) === ',' ? at - 1 : at));
}

function isNext(page: Page, { last, first: start }: Sighting, first: number): boolean {
	if (page.ends[start] !== page.ends[first] || first - last > 3) return false;
	for (let at = last; at < first; at++) if (!/^(?:,|and|or)$/.test(wordAt(page, at))) return false;
	return first > last;
}
