import { readByline } from '../../anatomy/byline.ts';
import type { DraftBlock } from '../blocks.ts';
import { lineOf } from '../plain.ts';
import { attribute, type Element, elementsOf, isElement, type Parent } from '../tree.ts';
import { cleanByline } from './byline.ts';
import { type Claim, claim, claims } from './claim.ts';
import { letters } from './json-ld.ts';
import { readWrittenDate } from './written-date.ts';

/** Parts of a page that tell of other articles, of readers or of the site. */
const APART =
	/(?:^|[\s_-])(?:comments?|commentlist|respond|sidebar|related|recirc\w*|recommend\w*|trending|popular|most-?read|latest|teasers?|promo\w*|widget|footer|foot|nav|menu|newsletter|breaking|ticker|more-?stories|up-?next|author-?bio|bio|search)(?:$|[\s_-])/i;
const BYLINE =
	/(?:^|[\s_-])(?:by-?lines?|byline\w*|authors?|author-?names?|article-?author\w*|entry-?author|post-?author|contrib(?:utor)?s?|writer|reporter|journalist|auteurs?|autore?s?|autorin|redakteur|writtenby|p-author|dc-creator|submitted)(?:$|[\s_-])|byline|authorname|author-name/i;
const DATE =
	/(?:^|[\s_-])(?:(?:entry|post|article|publish(?:ed)?|publication|story|pub|news|content|meta|create[d]?|submitted)?-?_?(?:date|time|datetime|timestamp|dateline|published|datum|fecha|posted|posted-on|pubdate|publish(?:ed)?-?(?:date|time|on)?))(?:$|[\s_-])|publish|pubdate|timestamp|postdate|postedon|articledate|datepublished/i;
const LONGEST_LINE = 200;

/** What a reader of the page sees of its author and day: marked elements, then lines about the headline. */
export function readVisible(
	root: Parent,
	all: readonly DraftBlock[],
	headline: string | null,
	language: string | null,
): readonly Claim[] {
	const bylines: Author[] = [];
	const dates: (Claim | null)[] = [];
	let pastHeadline = false;
	const wanted = headline === null ? '' : letters(headline);
	for (const element of elementsOf(root)) {
		if (/^h[12]$/.test(element.tagName) && wanted !== '' && letters(lineOf(element)) === wanted) pastHeadline = true;
		if (element.tagName === 'script' || element.tagName === 'style') continue;
		const itemprop = attribute(element, 'itemprop') ?? '';
		const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''} ${attribute(element, 'data-testid') ?? ''}`;
		const isAuthor = /(?:^|\s)author(?:\s|$)/.test(`${attribute(element, 'rel') ?? ''} ${itemprop}`);
		if ((isAuthor || (names.length > 2 && BYLINE.test(names))) && !isApart(element)) {
			const line = attribute(element, 'content') ?? (isAuthor ? authorIn(element) : lineOf(element));
			const made = line.length <= LONGEST_LINE ? claim('byline', line, isAuthor ? AUTHOR : 'byline') : null;
			if (made !== null) bylines.push({ claim: made, element });
		}
		if (
			element.tagName === 'time' ||
			/datePublished|dateCreated/.test(itemprop) ||
			(names.length > 2 && DATE.test(names))
		) {
			if (isApart(element) || /comment/i.test(names)) continue;
			const marked = attribute(element, 'datetime') ?? attribute(element, 'content') ?? attribute(element, 'title');
			const read = [marked, lineOf(element)]
				.map((said) => (said === null || said.length > LONGEST_LINE ? null : readWrittenDate(said, language)))
				.find((said) => said !== null);
			const updated =
				/modif|updat/i.test(`${itemprop} ${names}`) ||
				/^\W*(?:last )?(?:updated|modified|aktualisiert|mis à jour|actualizado|aggiornato)/i.test(
					lineOf(element).slice(0, 60),
				);
			const from = /datePublished|dateCreated/.test(itemprop)
				? `itemprop ${itemprop}`
				: element.tagName === 'time'
					? 'time'
					: 'date line';
			dates.push(claim(updated ? 'updated' : 'published', read, from));
		}
		if (bylines.length + dates.length > 60) break;
	}
	// A date marked before the headline is often the day the page was saved or the site's last change.
	const strength = ({ from, field }: Claim): number =>
		(from.startsWith('itemprop') ? 0 : from === 'time' ? 1 : 2) + (field === 'updated' ? 3 : 0);
	const known = [...claims(...dates)].sort((one, other) => strength(one) - strength(other));
	return [...authorsOf(bylines), ...known, ...(pastHeadline ? aboutHeadline(all, wanted, language) : [])];
}

interface Author {
	readonly claim: Claim;
	readonly element: Element;
}

/** Where marked-up authors are read from: `rel=author` and `itemprop=author`. */
export const AUTHOR = 'author link';

/** Marked authors first; several beside each other name the authors of one article. */
function authorsOf(found: readonly Author[]): readonly Claim[] {
	const marked = found.filter(({ claim: { from } }) => from === AUTHOR);
	const first = marked[0];
	const all = [...marked, ...found].map(({ claim: one }) => one);
	if (first === undefined || marked.length < 2) return all;
	const near = ancestor(first.element, 3);
	const beside = marked.filter(({ element }) => within(element, near)).map(({ claim: { value } }) => value);
	return [...claims(claim('byline', [...new Set(beside.slice(0, 12))].join(', '), AUTHOR)), ...all];
}

function ancestor(element: Element, levels: number): Parent {
	let node: Parent = element;
	for (
		let up = 0;
		up < levels &&
		isElement(node) &&
		node.parentNode !== null &&
		!/^(?:body|main|article)$/.test(node.parentNode.nodeName);
		up++
	)
		node = node.parentNode;
	return node;
}

function within(element: Element, outer: Parent): boolean {
	for (let node: Parent | null = element; node !== null; node = isElement(node) ? node.parentNode : null)
		if (node === outer) return true;
	return false;
}

function authorIn(element: Element): string {
	for (const inner of elementsOf(element))
		if (/(?:^|\s)name(?:\s|$)/.test(attribute(inner, 'itemprop') ?? ''))
			return attribute(inner, 'content') ?? lineOf(inner);
	return lineOf(element);
}

function isApart(element: Element): boolean {
	let levels = 0;
	for (
		let node: Parent | null = element;
		node !== null && isElement(node) && levels < 12;
		node = node.parentNode, levels++
	) {
		if (node.tagName === 'aside' || node.tagName === 'footer' || node.tagName === 'nav') return true;
		if (node.tagName === 'body' || node.tagName === 'main') return false;
		if (levels > 0 && APART.test(`${attribute(node, 'class') ?? ''} ${attribute(node, 'id') ?? ''}`)) return true;
	}
	return false;
}

const LINES_BELOW = 8;

/** Lines just above and below the headline: `By Ann Lee`, `3 May 2019, 10:02`. */
function aboutHeadline(blocks: readonly DraftBlock[], headline: string, language: string | null): readonly Claim[] {
	const at = blocks.findLastIndex(({ role, text }) => role === 'subhead' && letters(text) === headline);
	if (at < 0) return [];
	const found: (Claim | null)[] = [];
	for (const { role, text } of [
		...blocks.slice(at + 1, at + 1 + LINES_BELOW),
		...blocks.slice(Math.max(0, at - 2), at),
	]) {
		for (const line of text.split('\n')) {
			if (line.length > 140 || role === 'caption' || role === 'credit') continue;
			const reading = readByline(line);
			// `Bo Ray, AP` below a headline signs the picture as often as the text.
			if (reading?.byline && reading.outlet === null)
				found.push(claim('byline', reading.byline, 'line by the headline'));
			else if (
				/^(?:by|von|par|por|di|door|av|af)\s+\p{Lu}/iu.test(line) &&
				cleanByline(line, []) !== null &&
				!/[.!?]$/.test(line)
			)
				found.push(claim('byline', line, 'line by the headline'));
			const date = readWrittenDate(line, language);
			if (date !== null && line.length <= 90)
				found.push(claim(reading?.updated ? 'updated' : 'published', date, 'line by the headline'));
		}
	}
	return claims(...found);
}
