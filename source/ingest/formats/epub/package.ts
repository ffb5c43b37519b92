import { lineOf } from '../../html/plain.ts';
import { attribute, type Element, elementsOf, parsePage } from '../../html/tree.ts';

/** What a book's package document says of it. */
export interface Package {
	readonly title: string | null;
	readonly creators: readonly string[];
	readonly publisher: string | null;
	/** As written. */
	readonly date: string | null;
	readonly language: string | null;
	readonly identifier: string | null;
	/** Names of the archive's entries, in reading order. */
	readonly chapters: readonly string[];
}

/** XML's own end of an element that HTML knows nothing of. */
const opened = (xml: string): string => xml.replace(/<((?:[\w-]+:)?[\w-]+)((?:\s[^<>]*)?)\/>/g, '<$1$2></$1>');

const elements = (xml: string): readonly Element[] => [...elementsOf(parsePage(opened(xml)).root)];

/** Name without its prefix. */
const localName = ({ tagName }: Element): string => tagName.replace(/^.*:/, '');

/** The entry a container points to; null for none. */
export function packageAt(container: string): string | null {
	const root = elements(container).find((element) => localName(element) === 'rootfile');
	return root === undefined ? null : attribute(root, 'full-path');
}

/** Reads a package document (OPF 2 or 3) that lies at `path`. */
export function readPackage(opf: string, path: string): Package {
	const all = elements(opf);
	const texts = (name: string): readonly string[] =>
		all
			.filter((element) => element.tagName === `dc:${name}` || element.tagName === name)
			.map((element) => lineOf(element, true))
			.filter((text) => text !== '');
	const dates = all.filter((element) => element.tagName === 'dc:date');
	const date = dates.find((element) => attribute(element, 'opf:event') === 'publication') ?? dates[0];
	const manifest = new Map<string, string>();
	for (const element of all) {
		const id = attribute(element, 'id');
		const href = attribute(element, 'href');
		if (localName(element) === 'item' && id !== null && href !== null) manifest.set(id, within(path, href));
	}
	const spine = all.filter((element) => localName(element) === 'itemref');
	const chapters = spine
		.map((element) => manifest.get(attribute(element, 'idref') ?? ''))
		.filter((name) => name !== undefined);
	return {
		title: texts('title')[0] ?? null,
		creators: texts('creator'),
		publisher: texts('publisher')[0] ?? null,
		date: date === undefined ? null : lineOf(date, true) || null,
		language: texts('language')[0] ?? null,
		identifier: texts('identifier')[0] ?? null,
		chapters: [...new Set(chapters)],
	};
}

/** An address in a book, from the folder of what names it. */
function within(path: string, href: string): string {
	const parts = path.split('/').slice(0, -1);
	const plain = href.replace(/[#?].*$/, '');
	for (const part of decoded(plain).split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.' && part !== '') parts.push(part);
	}
	return parts.join('/');
}

function decoded(href: string): string {
	try {
		return decodeURIComponent(href);
	} catch {
		return href;
	}
}
