import { type Given, type Item, type Remark, Unreadable } from '../../format.ts';
import { type Characters, decodeMarkup } from '../../html/charset.ts';
import type { PageMetadata } from '../../html/metadata/page.ts';
import { type Page, readPage } from '../../html/page.ts';
import type { ReaderOrigin } from '../../origin.ts';
import type { Source } from '../../source.ts';

/** Reads a web page into one article. */
export function* readHtml(source: Source, origin: ReaderOrigin): Generator<Item | Remark> {
	const characters = decodeMarkup(source.bytes(), charsetIn(origin.type));
	const page = readPage(selfClosed(characters.text), origin.bounds.nesting);
	yield* charsetRemarks(characters);
	yield* pageRemarks(page);
	yield itemOf(page, characters.text);
}

/** `text/html; charset=utf-8` → `utf-8` */
export const charsetIn = (type: string | null): string | null =>
	/charset\s*=\s*["']?([\w.:-]+)/i.exec(type ?? '')?.[1] ?? null;

const CLOSED = /<(title|script|style|textarea|iframe|a|div|span|p|i|b|em)\b([^<>]*)\/>/gi;

/** XML closes any element in its own tag (`<title/>`), which HTML takes for one that is open to the end. */
export const selfClosed = (text: string): string =>
	/^\s*<\?xml\b/.test(text.slice(0, 200)) ? text.replace(CLOSED, '<$1$2></$1>') : text;

/** A page as an article; one that has only a headline is that. Throws `Unreadable` for one that has nothing. */
export function itemOf(page: Page, text: string): Item {
	const { blocks, metadata } = page;
	if (blocks.length > 0) return { kind: 'item', blocks, given: givenOf(metadata) };
	const headline = metadata.headline?.value;
	if (headline !== undefined)
		return { kind: 'item', blocks: [{ role: 'headline', text: headline }], given: givenOf(metadata) };
	throw /<script\b/i.test(text)
		? new Unreadable(
				'The page holds a program and no text.',
				'Open it in a browser and save it from there as a complete page.',
			)
		: new Unreadable('There is no text in the page.', 'Look whether it was fetched whole.');
}

export function givenOf(metadata: PageMetadata): Given {
	const { headline, byline, outlet, published, updated, language, section, link } = metadata;
	return { headline, byline, outlet, published, updated, language, section, link };
}

function* charsetRemarks({ charset, from, damaged }: Characters): Generator<Remark> {
	if (damaged > 0)
		yield {
			kind: 'remark',
			severity: 'warning',
			rule: 'html/charset',
			message: `${damaged === 1 ? 'One character is' : `${damaged} characters are`} damaged, read as ${charset}, and shown as \ufffd.`,
			hint: 'Fetch the page anew if these words matter.',
		};
	else if (from === 'fallback')
		yield {
			kind: 'remark',
			severity: 'note',
			rule: 'html/charset',
			message: `The page does not say its charset truly; read as ${charset}.`,
			hint: 'If letters look wrong, save the page as UTF-8.',
		};
}

export function* pageRemarks(page: Page): Generator<Remark> {
	if (page.lifted)
		yield {
			kind: 'remark',
			severity: 'warning',
			rule: 'bounds/nesting',
			message: 'Its elements lie deeper in each other than pages do; the deepest were taken as beside each other.',
			hint: 'Nothing to do if the text reads well.',
		};
	if (page.whole && page.blocks.length > 0)
		yield {
			kind: 'remark',
			severity: 'note',
			rule: 'html/whole',
			message: 'No article stands out in the page; all its text is given.',
			hint: 'Nothing to do if the text reads well.',
		};
}
