import { BOUNDS } from '../bounds.ts';
import { detectLanguage } from '../language.ts';
import { articleBlocks } from './article.ts';
import { type DraftBlock, linkedBlocksOf } from './blocks.ts';
import { mainPart } from './main.ts';
import { type PageMetadata, readPageMetadata } from './metadata/page.ts';
import { parsePage } from './tree.ts';

export interface Page {
	/** The article's, in reading order; none where the page has no text. */
	readonly blocks: readonly DraftBlock[];
	readonly metadata: PageMetadata;
	/** Set where no main part was found and all the page's text is given. */
	readonly whole: boolean;
	/** Set where markup lay too deep and was lifted. */
	readonly lifted: boolean;
}

/** A web page, saved or fetched, as an article. */
export function readPage(text: string, deepest: number = BOUNDS.nesting): Page {
	const tree = parsePage(text, deepest);
	const main = mainPart(tree);
	const all = linkedBlocksOf(tree.root);
	const metadata = readPageMetadata(tree, all, { title: main?.title ?? null, byline: main?.byline ?? null });
	const known = { headline: metadata.headline?.value ?? null, byline: metadata.byline?.value ?? null };
	const found = articleBlocks(main?.blocks ?? [], known, all);
	const whole = found.length === 0;
	const blocks = whole ? articleBlocks(all, known, all) : found;
	return {
		blocks,
		metadata: { ...metadata, language: spokenIn(metadata.language, blocks.map((block) => block.text).join('\n\n')) },
		whole,
		lifted: tree.lifted,
	};
}

/** Languages that a few function words do not tell from each other. */
const NEIGHBOURS: readonly (readonly string[])[] = [
	['cs', 'sk'],
	['no', 'nb', 'nn', 'da', 'sv'],
	['id', 'ms'],
	['es', 'gl', 'ca', 'pt'],
	['nl', 'af'],
	['tr', 'az'],
	['bg', 'mk', 'sr'],
	['ru', 'uk', 'be', 'kk'],
	['hi', 'mr', 'ne'],
	['ar', 'fa', 'ur', 'ps'],
];
const ENOUGH = 200;

/** The language that is claimed, unless the words say otherwise: templates say `en` of anything. */
export function spokenIn<Claimed extends { readonly value: string }>(
	claimed: Claimed | null,
	text: string,
): Claimed | null {
	if (claimed === null || text.length < ENOUGH) return claimed;
	const heard = detectLanguage(text);
	const said = claimed.value.toLowerCase().split(/[-_]/)[0] ?? '';
	const near = NEIGHBOURS.some((group) => group.includes(said) && group.includes(heard));
	return heard === 'und' || said === heard || near ? claimed : null;
}
