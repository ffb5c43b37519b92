import type { DraftBlock, LinkedBlock } from './blocks.ts';
import { isDateLine } from './date-line.ts';
import { headsComments, headsLinks, isPageFurniture } from './furniture.ts';
import { cleanByline } from './metadata/byline.ts';

/** What is known of an article apart from its text; its text does not say it again. */
export interface Known {
	readonly headline: string | null;
	readonly byline: string | null;
}

/** Comments stand below a text of this many characters at least. */
const ENOUGH = 400;
/** Blocks above the text that may say headline, byline and date. */
const TOP = 12;
const LONGEST_LINK = 200;
const LONGEST_TEASER = 400;

/**
 * What of a page's main part is the article: without furniture, links and teasers under their headings, comments below
 * the text, and blocks said twice; `page` has all blocks where they stood.
 */
export function articleBlocks(
	blocks: readonly LinkedBlock[],
	known: Known,
	page: readonly LinkedBlock[],
): readonly DraftBlock[] {
	const kept: DraftBlock[] = [];
	const seen = new Set<string>();
	const refrains = refrainsOf(page);
	const title = bare(known.headline ?? '');
	let underLinks = false;
	let teasers = 0;
	let told = 0;
	for (let at = 0; at < blocks.length; at++) {
		const block = blocks[at];
		if (block === undefined) break;
		const { role, text } = block;
		const key = bare(text);
		if (key === '' || (at < TOP && (key === title || isByline(text, known.byline)))) continue;
		if (told > ENOUGH && at > blocks.length / 3 && headsComments(text)) break;
		if (headsLinks(text)) {
			underLinks = true;
			teasers = 0;
			continue;
		}
		if (underLinks) {
			const past = pastLink(blocks, at, teasers);
			if (past > at) {
				if (past > at + 1) teasers++;
				at = past - 1;
				continue;
			}
			underLinks = false;
		}
		if (isPageFurniture(block) || isSaidAgain(block, key, seen, refrains)) continue;
		seen.add(key);
		told += text.length;
		kept.push({ role, text });
	}
	return withoutTail(withoutEchoes(kept), blocks);
}

/** Where a link under a heading of links ends: the link, or a linked heading with its day and one paragraph of teaser. */
function pastLink(blocks: readonly LinkedBlock[], at: number, teasers: number): number {
	const isLink = (block: LinkedBlock | undefined): boolean =>
		block !== undefined && block.linked > 0.8 && block.text.length < LONGEST_LINK;
	const first = blocks[at];
	if (first === undefined || !isLink(first)) return at;
	if (first.role !== 'subhead') return at + 1;
	let past = at + 1;
	while (isSmall(blocks[past])) past++;
	const teaser = blocks[past];
	const next = blocks[past + 1];
	const goesOn = next === undefined ? teasers > 0 : isLink(next) && next.role === 'subhead';
	return teaser !== undefined && teaser.role === 'paragraph' && teaser.text.length < LONGEST_TEASER && goesOn
		? past + 1
		: past;
}

/** A day, with or without a name. */
const isSmall = (block: LinkedBlock | undefined): boolean =>
	block !== undefined && block.text.length < 90 && (isDateLine(block.text) || /\d{4}.*\bby\b/.test(block.text));

/** Only the names that are known as the article's. */
function isByline(text: string, byline: string | null): boolean {
	if (byline === null || text.length > 200) return false;
	return bare(cleanByline(text, []) ?? text) === bare(byline);
}

function isSaidAgain(
	{ role }: LinkedBlock,
	key: string,
	seen: ReadonlySet<string>,
	refrains: ReadonlySet<string>,
): boolean {
	if (!seen.has(key) || role === 'row' || refrains.has(key)) return false;
	return key.length > 20 || role === 'caption' || role === 'credit';
}

/** What the author says again, among the same paragraphs; what is said again elsewhere on a page, the page says. */
function refrainsOf(page: readonly LinkedBlock[]): ReadonlySet<string> {
	const places = new Map<string, LinkedBlock['place']>();
	const refrains = new Set<string>();
	for (const { role, text, place } of page) {
		if (role !== 'paragraph' && role !== 'item') continue;
		const key = bare(text);
		if (places.get(key) === place) refrains.add(key);
		else if (!places.has(key)) places.set(key, place);
	}
	return refrains;
}

/** Pulled quotations repeat words of a paragraph. */
function withoutEchoes(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
	const paragraphs = blocks.filter(({ role }) => role === 'paragraph').map(({ text }) => bare(text));
	return blocks.filter(({ role, text }) => {
		if (role !== 'quote') return true;
		const key = bare(text);
		return key.length < 25 || !paragraphs.some((paragraph) => paragraph.length > key.length && paragraph.includes(key));
	});
}

/** Headings and links at the end head nothing. */
function withoutTail(blocks: readonly DraftBlock[], all: readonly LinkedBlock[]): readonly DraftBlock[] {
	const linked = new Map(all.map((block) => [block.text, block.linked]));
	let end = blocks.length;
	while (end > 1) {
		const last = blocks[end - 1];
		if (last === undefined) break;
		const leads = last.role !== 'row' && (linked.get(last.text) ?? 0) > 0.9 && last.text.length < 160;
		if (last.role !== 'subhead' && !leads) break;
		end--;
	}
	return blocks.slice(0, end);
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
