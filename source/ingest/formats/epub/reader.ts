import type { DraftBlock } from '../../draft-block.ts';
import { type Given, type Item, type Remark, type Stated, Unreadable } from '../../format.ts';
import { blocksOf } from '../../html/blocks.ts';
import { decodeMarkup } from '../../html/charset.ts';
import { parsePage } from '../../html/tree.ts';
import type { ReaderOrigin } from '../../origin.ts';
import type { Source } from '../../source.ts';
import { selfClosed } from '../html/reader.ts';
import { type Package, packageAt, readPackage } from './package.ts';

const CONTAINER = 'META-INF/container.xml';
const LOCKED = 'META-INF/encryption.xml';
const WANTED = /(?:^META-INF\/(?:container|encryption)\.xml|\.(?:opf|x?html?|xml))$/i;

/** Reads an e-book (EPUB 2 or 3): the chapters of its spine, one after another, and its Dublin Core. */
export async function* readEpub(source: Source, origin: ReaderOrigin): AsyncGenerator<Item | Remark> {
	const files = await origin.unzip(source.bytes(), (name) => WANTED.test(name));
	const path = packageAt(textOf(files.get(CONTAINER)));
	const opf = path === null ? undefined : files.get(path);
	if (path === null || opf === undefined)
		throw new Unreadable(
			'The book names no package that lists its chapters.',
			'Fetch the book anew; this copy is not whole.',
		);
	const book = readPackage(textOf(opf), path);
	const blocks: DraftBlock[] = [];
	const missing: string[] = [];
	for (const chapter of book.chapters) {
		const bytes = files.get(chapter);
		if (bytes === undefined) missing.push(chapter);
		else blocks.push(...blocksOf(parsePage(selfClosed(textOf(bytes)), origin.bounds.nesting).root));
	}
	if (blocks.length === 0) throw nothing(files.has(LOCKED));
	if (missing.length > 0)
		yield {
			kind: 'remark',
			severity: 'warning',
			rule: 'epub/chapter',
			message: `${missing.length === 1 ? 'A chapter is' : `${missing.length} chapters are`} missing: ${missing.slice(0, 3).join(', ')}.`,
			hint: 'Fetch the book anew if they matter.',
		};
	yield { kind: 'item', blocks, given: givenOf(book) };
}

const textOf = (bytes: Uint8Array | undefined): string => (bytes === undefined ? '' : decodeMarkup(bytes).text);

const nothing = (locked: boolean): Unreadable =>
	locked
		? new Unreadable('The book is locked by its publisher.', 'Only the program it was bought with can open it.')
		: new Unreadable(
				'There is no text in the book; its pages may be pictures.',
				'Nothing to do, unless there is another copy.',
			);

function givenOf({ title, creators, publisher, date, language, identifier }: Package): Given {
	const stated = (value: string | null, from: string): Stated | null => (value === null ? null : { value, from });
	return {
		headline: stated(title, 'dc:title'),
		byline: stated(creators.length === 0 ? null : creators.join(', '), 'dc:creator'),
		outlet: stated(publisher, 'dc:publisher'),
		published: stated(date, 'dc:date'),
		language: stated(language, 'dc:language'),
		slug: stated(identifier, 'dc:identifier'),
	};
}
