import { parseOpml } from 'feedsmith';
import type { DraftBlock } from '../../draft-block.ts';
import { whyNoFeed } from '../../feed/reason.ts';
import { type Item, Unreadable } from '../../format.ts';
import { decodeMarkup } from '../../html/charset.ts';
import { plainText } from '../../html/plain.ts';
import type { ReaderOrigin } from '../../origin.ts';
import type { Source } from '../../source.ts';
import { charsetIn } from '../html/reader.ts';

type Outline = NonNullable<NonNullable<ReturnType<typeof parseOpml<string>>['body']>['outlines']>[number];

/** Reads an outline into one article: groups are subheads, what they hold is a list, each feed with its address. */
export function* readOpml(source: Source, origin: ReaderOrigin): Generator<Item> {
	const { text } = decodeMarkup(source.bytes(), charsetIn(origin.type));
	const { head, body } = parsed(text);
	const blocks: DraftBlock[] = [];
	for (const outline of body?.outlines ?? []) list(outline, blocks, origin.bounds.nesting);
	if (blocks.length === 0) throw new Unreadable('The list is empty.', 'Nothing to do; there is nothing to read in it.');
	const title = plainText(head?.title ?? '');
	yield {
		kind: 'item',
		blocks,
		given: {
			headline: title === '' ? null : { value: title, from: 'opml title' },
			byline: head?.ownerName ? { value: head.ownerName, from: 'opml ownerName' } : null,
			published: head?.dateCreated ? { value: head.dateCreated, from: 'opml dateCreated' } : null,
			updated: head?.dateModified ? { value: head.dateModified, from: 'opml dateModified' } : null,
		},
	};
}

function parsed(text: string): ReturnType<typeof parseOpml<string>> {
	try {
		return parseOpml(text.replace(/^[\s\ufeff]+/, ''));
	} catch {
		throw new Unreadable(
			`The list of feeds cannot be read. ${whyNoFeed(text).replace(/Its first element is <opml>.*/, '')}`.trim(),
			'Export it anew from the feed reader.',
		);
	}
}

function list(outline: Outline, blocks: DraftBlock[], deepest: number): void {
	const name = plainText(outline.title ?? outline.text ?? '');
	const address = outline.xmlUrl ?? outline.url ?? outline.htmlUrl;
	const inner = outline.outlines ?? [];
	const line = [name, address === undefined ? '' : `(${address})`].filter(Boolean).join(' ');
	if (line !== '') blocks.push({ role: inner.length > 0 && address === undefined ? 'subhead' : 'item', text: line });
	if (deepest > 0) for (const one of inner) list(one, blocks, deepest - 1);
}
