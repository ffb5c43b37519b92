import { type FeedItem, type FeedReading, readFeed } from '../../feed/feed.ts';
import { type Item, type Remark, Unreadable } from '../../format.ts';
import { decodeMarkup } from '../../html/charset.ts';
import { spokenIn } from '../../html/page.ts';
import type { ReaderOrigin } from '../../origin.ts';
import type { Source } from '../../source.ts';
import { charsetIn } from '../html/reader.ts';

/** Reads a feed into an article an item. */
export function* readFeedFile(source: Source, origin: ReaderOrigin): Generator<Item | Remark> {
	const { text, charset, damaged } = decodeMarkup(source.bytes(), charsetIn(origin.type));
	const reading = readFeed(text);
	if (damaged > 0)
		yield {
			kind: 'remark',
			severity: 'warning',
			rule: 'feed/charset',
			message: `${damaged === 1 ? 'One character is' : `${damaged} characters are`} damaged, read as ${charset}, and shown as \ufffd.`,
			hint: 'Fetch the feed anew if these words matter.',
		};
	if (reading.items.length === 0) throw nothing(reading);
	yield* remarks(reading);
	for (const [at, item] of reading.items.entries()) yield itemOf(item, at + 1);
}

function nothing({ why, empty }: FeedReading): Unreadable {
	if (why !== null)
		return new Unreadable(`No feed can be read in it. ${why}`, 'Fetch it anew, and look at what the server sends.');
	return new Unreadable(
		empty > 0
			? `Its ${empty === 1 ? 'item has' : `${empty} items have`} neither headline nor text.`
			: 'The feed has no items.',
		'Nothing to do; there is nothing to read in it now.',
	);
}

function* remarks({ how, why, empty, items }: FeedReading): Generator<Remark> {
	if (how !== 'as it stands')
		yield {
			kind: 'remark',
			severity: 'warning',
			rule: 'feed/broken',
			message:
				`The feed is broken; ${items.length === 1 ? 'one item was' : `${items.length} items were`} read ${how}. ${why ?? ''}`.trim(),
			hint: 'Fetch it anew if items are missing.',
		};
	if (empty > 0)
		yield {
			kind: 'remark',
			severity: 'note',
			rule: 'feed/empty-item',
			message: `${empty === 1 ? 'One item has' : `${empty} items have`} neither headline nor text.`,
			hint: 'Nothing to do.',
		};
}

function itemOf({ blocks, ...given }: FeedItem, number: number): Item {
	const text = blocks.map((block) => block.text).join('\n\n');
	return { kind: 'item', name: `#${number}`, blocks, given: { ...given, language: spokenIn(given.language, text) } };
}
