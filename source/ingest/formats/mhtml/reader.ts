import PostalMime from 'postal-mime';
import { type Item, type Remark, Unreadable } from '../../format.ts';
import { statedIn } from '../../given.ts';
import { readPage } from '../../html/page.ts';
import type { ReaderOrigin } from '../../origin.ts';
import { savedFrom } from '../../saved-from.ts';
import type { Source } from '../../source.ts';
import { itemOf, pageRemarks } from '../html/reader.ts';

/** Reads a saved page with all its parts: the page is an article, pictures and styles are left. */
export async function* readMhtml(source: Source, origin: ReaderOrigin): AsyncGenerator<Item | Remark> {
	const saved = await PostalMime.parse(source.bytes(), { maxNestingDepth: origin.bounds.nesting });
	const html = saved.html ?? '';
	if (html.trim() === '')
		throw new Unreadable('There is no page in the saved file.', 'Save the page anew from a browser.');
	const page = readPage(html, origin.bounds.nesting);
	yield* pageRemarks(page);
	const item = itemOf(page, html);
	const address = saved.headers.find(
		({ key }) => key === 'snapshot-content-location' || key === 'content-location',
	)?.value;
	yield { ...item, given: { ...savedFrom(address ?? '', 'saved from'), ...statedIn(item.given ?? {}) } };
}
