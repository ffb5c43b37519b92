import { parseFeed } from 'feedsmith';
import type { DraftBlock } from '../html/blocks.ts';
import { cleanByline } from '../html/metadata/byline.ts';
import { plainText } from '../html/plain.ts';
import { type Channelled, channelOf } from './channels.ts';
import { blocksOfContent } from './content.ts';
import type { Channel, Entry, Said } from './entry.ts';
import { type Mended, waysToRead } from './mend.ts';
import { whyNoFeed } from './reason.ts';

/** An item as an article: its text, and what the feed tells of it. */
export interface FeedItem {
	/** Where the feed gives no text, its headline alone. */
	readonly blocks: readonly { readonly role: DraftBlock['role'] | 'headline'; readonly text: string }[];
	readonly headline: Said | null;
	readonly byline: Said | null;
	readonly outlet: Said | null;
	readonly published: Said | null;
	readonly updated: Said | null;
	readonly language: Said | null;
	readonly section: Said | null;
	readonly link: Said | null;
	readonly slug: Said | null;
}

export interface FeedReading {
	readonly items: readonly FeedItem[];
	/** Items with neither headline nor text. */
	readonly empty: number;
	/** How much of it could be read. */
	readonly how: Mended['how'];
	/** Why it could not be read as it stands, or at all; null where it could. */
	readonly why: string | null;
}

/** Reads RSS, Atom, RDF or JSON Feed; what is broken is read as far as it goes. Null items of none. Never throws. */
export function readFeed(text: string): FeedReading {
	let best: { readonly found: Channelled; readonly how: Mended['how'] } | null = null;
	for (const way of waysToRead(text)) {
		const found = attempt(way.text);
		if (found === null) continue;
		if (best === null || found.entries.length > best.found.entries.length) best = { found, how: way.how };
		if (best.found.entries.length >= itemsIn(text)) break;
	}
	if (best === null) return { items: [], empty: 0, how: 'as it stands', why: whyNoFeed(text) };
	const { channel, entries } = best.found;
	const items = entries.map((entry) => itemOf(entry, channel)).filter(({ blocks }) => blocks.length > 0);
	return {
		items,
		empty: entries.length - items.length,
		how: best.how,
		why: best.how === 'as it stands' ? null : whyNoFeed(text),
	};
}

function attempt(text: string): Channelled | null {
	try {
		return channelOf(parseFeed(text));
	} catch {
		return null;
	}
}

/** Items as their tags tell, to see whether all were read. */
const itemsIn = (text: string): number =>
	text.trimStart().startsWith('{') ? 0 : (text.match(/<(?:[\w.-]+:)?(?:item|entry)(?=[\s>])/gi)?.length ?? 0);

function itemOf(entry: Entry, channel: Channel): FeedItem {
	const headline = plain(entry.title);
	const blocks = entry.content === null ? [] : blocksOfContent(entry.content, headline?.value ?? null);
	const outlet = plain(entry.outlet) ?? plain(channel.title);
	return {
		blocks: blocks.length > 0 || headline === null ? blocks : [{ role: 'headline', text: headline.value }],
		headline,
		byline: byline(entry.authors) ?? byline(channel.authors),
		outlet,
		published: entry.published,
		updated: entry.updated?.value === entry.published?.value ? null : entry.updated,
		language: entry.language ?? channel.language,
		section: firstOf(plain(entry.section)),
		link: absolute(entry.link, [entry.base, channel.base]),
		slug: entry.id,
	};
}

function plain(said: Said | null): Said | null {
	const value = said === null ? '' : plainText(said.value);
	return said === null || value === '' ? null : { value, from: said.from };
}

/** `Interview,Music,Pop`: a list's first. */
const firstOf = (said: Said | null): Said | null =>
	said === null ? null : { ...said, value: said.value.split(/,(?=\S)/)[0]?.trim() || said.value };

function byline(said: Said | null): Said | null {
	const value = said === null ? null : cleanByline(plainText(said.value), [], true);
	return said === null || value === null ? null : { value, from: said.from };
}

function absolute(link: Said | null, bases: readonly (string | null)[]): Said | null {
	if (link === null) return null;
	for (const base of [undefined, ...bases]) {
		if (base === null || !URL.canParse(link.value, base)) continue;
		const url = new URL(link.value, base);
		if (/^https?:$/.test(url.protocol))
			return { value: link.value === url.href || base === undefined ? link.value : url.href, from: link.from };
	}
	return null;
}
