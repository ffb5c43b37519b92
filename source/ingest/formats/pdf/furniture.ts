import type { Line } from './lines.ts';

/** Running heads and feet stand within this share of the page's height from its edges. */
const EDGE = 0.1;
const FEWEST_PAGES = 3;

/** The pages without page numbers and without lines that stand at the edge of many pages, their digits apart. */
export function withoutRunning(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
	if (pages.length < FEWEST_PAGES) return pages.map((page) => page.filter((line) => !isPageNumber(line)));
	const counts = new Map<string, number>();
	for (const page of pages) {
		for (const key of new Set(page.filter(atEdge).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const often = Math.max(FEWEST_PAGES, Math.ceil(pages.length / 3));
	const kept = pages.map((page) =>
		page.filter((line) => !isPageNumber(line) && !(atEdge(line) && (counts.get(keyOf(line)) ?? 0) >= often)),
	);
	// What is left without them must be the document: slides and forms may say the same on every page.
	return lettersOf(kept) * 2 > lettersOf(pages) ? kept : pages;
}

const lettersOf = (pages: readonly (readonly Line[])[]): number =>
	pages.flat().reduce((sum, { text }) => sum + text.length, 0);

const atEdge = ({ top }: Line): boolean => top < EDGE || top > 1 - EDGE;

const keyOf = ({ text }: Line): string => text.replace(/\d+/g, '#').toLowerCase();

const isPageNumber = (line: Line): boolean =>
	atEdge(line) && /^(?:page |p\. ?|- ?)?\d{1,4}(?: ?-| of \d{1,4}| ?\/ ?\d{1,4})?$/i.test(line.text);
