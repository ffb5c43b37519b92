import type { parseFeed } from 'feedsmith';
import { type Channel, type Content, type Entry, type Said, say } from './entry.ts';

type Parsed = ReturnType<typeof parseFeed<string>>;
type Of<Kind extends Parsed['format']> = Extract<Parsed, { format: Kind }>['feed'];
type Rss = Of<'rss'>;
type Rdf = Of<'rdf'>;
type Atom = Of<'atom'>;
type Json = Of<'json'>;
type RssItem = NonNullable<Rss['items']>[number];
type RdfItem = NonNullable<Rdf['items']>[number];
type AtomEntry = NonNullable<Atom['entries']>[number];
type JsonItem = NonNullable<Json['items']>[number];

export interface Channelled {
	readonly channel: Channel;
	readonly entries: readonly Entry[];
}

/** Brings the four kinds of feeds to one shape. */
export function channelOf(parsed: Parsed): Channelled {
	switch (parsed.format) {
		case 'rss':
			return rss(parsed.feed);
		case 'rdf':
			return rdf(parsed.feed);
		case 'atom':
			return atom(parsed.feed);
		case 'json':
			return json(parsed.feed);
	}
}

const markup = (value: string | undefined): Content | null =>
	value === undefined || value.trim() === '' ? null : { value, markup: true };

const people = (names: readonly (string | undefined)[] | undefined): string =>
	(names ?? []).filter((name) => name !== undefined && name.trim() !== '').join(', ');

/** `ann@post.example (Ann Lee)` is parted by the parser; a name may be missing. */
const persons = (list: readonly { name?: string; email?: string }[] | undefined): string =>
	people(list?.map(({ name }) => name));

function rss(feed: Rss): Channelled {
	const language = say([feed.language, 'rss language'], [feed.dc?.languages?.[0], 'dc:language']);
	return {
		channel: {
			title: say([feed.title, 'rss title']),
			authors: null,
			language,
			base: feed.link ?? null,
		},
		entries: (feed.items ?? []).map((item) => rssItem(item)),
	};
}

function rssItem(item: RssItem): Entry {
	const atomLink = item.atom?.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
	return {
		title: say(
			[item.title, 'rss title'],
			[item.dc?.titles?.[0], 'dc:title'],
			[item.media?.title?.value, 'media:title'],
			[item.itunes?.title, 'itunes:title'],
		),
		content:
			markup(item.content?.encoded) ??
			atomContent(item.atom?.content) ??
			markup(item.description) ??
			markup(item.dc?.descriptions?.[0]) ??
			atomContent(item.atom?.summary) ??
			markup(item.media?.description?.value) ??
			markup(item.itunes?.summary),
		authors: say(
			[people(item.dc?.creators), 'dc:creator'],
			[persons(item.authors), 'rss author'],
			[persons(item.atom?.authors), 'atom author'],
			[people(item.dcterms?.creators), 'dcterms:creator'],
			[item.itunes?.author, 'itunes:author'],
		),
		published: say(
			[item.pubDate, 'rss pubDate'],
			[item.dc?.dates?.[0], 'dc:date'],
			[item.dcterms?.issued?.[0], 'dcterms:issued'],
			[item.dcterms?.created?.[0], 'dcterms:created'],
			[item.atom?.published, 'atom published'],
			[item.prism?.publicationDates?.[0], 'prism:publicationDate'],
			[item.atom?.updated, 'atom updated'],
			[item.dcterms?.modified?.[0], 'dcterms:modified'],
		),
		updated: say([item.atom?.updated, 'atom updated'], [item.dcterms?.modified?.[0], 'dcterms:modified']),
		link: say(
			[item.link, 'rss link'],
			[atomLink, 'atom link'],
			[item.guid?.isPermaLink === false ? null : webAddress(item.guid?.value), 'rss guid'],
		),
		id: say([item.guid?.value, 'rss guid'], [item.atom?.id, 'atom id']),
		section: say([item.categories?.[0]?.name, 'rss category'], [item.dc?.subjects?.[0], 'dc:subject']),
		outlet: say([item.source?.title, 'rss source']),
		language: say([item.dc?.languages?.[0], 'dc:language'], [item.xml?.lang, 'xml:lang']),
		base: item.xml?.base ?? null,
	};
}

function rdf(feed: Rdf): Channelled {
	return {
		channel: {
			title: say([feed.title, 'rdf title']),
			authors: null,
			language: say([feed.dc?.languages?.[0], 'dc:language'], [feed.xml?.lang, 'xml:lang']),
			base: feed.link ?? null,
		},
		entries: (feed.items ?? []).map((item) => rdfItem(item)),
	};
}

const rdfItem = (item: RdfItem): Entry => ({
	title: say([item.title, 'rdf title'], [item.dc?.titles?.[0], 'dc:title']),
	content: markup(item.content?.encoded) ?? markup(item.description) ?? markup(item.dc?.descriptions?.[0]),
	authors: say([people(item.dc?.creators), 'dc:creator'], [people(item.dcterms?.creators), 'dcterms:creator']),
	published: say(
		[item.dc?.dates?.[0], 'dc:date'],
		[item.dcterms?.issued?.[0], 'dcterms:issued'],
		[item.dcterms?.created?.[0], 'dcterms:created'],
		[item.dcterms?.modified?.[0], 'dcterms:modified'],
	),
	updated: say([item.dcterms?.modified?.[0], 'dcterms:modified']),
	link: say([item.link, 'rdf link'], [item.rdf?.about, 'rdf:about']),
	id: say([item.rdf?.about, 'rdf:about']),
	section: say([item.dc?.subjects?.[0], 'dc:subject']),
	outlet: null,
	language: say([item.dc?.languages?.[0], 'dc:language'], [item.xml?.lang, 'xml:lang']),
	base: item.xml?.base ?? null,
});

function atom(feed: Atom): Channelled {
	const home = feed.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? feed.links?.[0];
	return {
		channel: {
			title: say([feed.title?.value, 'atom title']),
			authors: say([persons(feed.authors), 'atom author']),
			language: say([feed.xml?.lang, 'xml:lang']),
			base: feed.xml?.base ?? home?.href ?? null,
		},
		entries: (feed.entries ?? []).map((entry) => atomEntry(entry)),
	};
}

function atomEntry(entry: AtomEntry): Entry {
	const link =
		entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ??
		entry.links?.find(({ rel }) => rel === 'self') ??
		entry.links?.[0];
	return {
		title: say([titleText(entry.title), 'atom title'], [entry.media?.title?.value, 'media:title']),
		content:
			atomContent(entry.content) ??
			atomContent(entry.summary) ??
			markup(entry.media?.description?.value ?? entry.media?.groups?.[0]?.description?.value),
		authors: say(
			[persons(entry.authors), 'atom author'],
			[people(entry.dc?.creators), 'dc:creator'],
			[persons(entry.source?.authors), 'atom source author'],
		),
		published: say(
			[entry.published, 'atom published'],
			[entry.dcterms?.issued?.[0], 'dcterms:issued'],
			[entry.dc?.dates?.[0], 'dc:date'],
			[entry.dcterms?.created?.[0], 'dcterms:created'],
			[entry.updated, 'atom updated'],
		),
		updated: say([entry.updated, 'atom updated']),
		link: say([link?.href, 'atom link'], [webAddress(entry.id), 'atom id']),
		id: say([entry.id, 'atom id']),
		section: say(
			[entry.categories?.[0]?.label ?? entry.categories?.[0]?.term, 'atom category'],
			[entry.dc?.subjects?.[0], 'dc:subject'],
		),
		outlet: say([entry.source?.title?.value, 'atom source']),
		language: say([entry.xml?.lang ?? entry.content?.xml?.lang, 'xml:lang'], [entry.dc?.languages?.[0], 'dc:language']),
		base: entry.content?.xml?.base ?? entry.xml?.base ?? null,
	};
}

const titleText = (title: { value?: string; type?: string } | undefined): string | undefined =>
	title?.type === undefined || /html/i.test(title.type)
		? title?.value
		: title.value?.replaceAll('&', '&amp;amp;').replaceAll('<', '&amp;lt;');

/** Text that says it is plain holds no markup; content of another type, or that lies elsewhere, is none. */
function atomContent(content: { value?: string; type?: string } | undefined): Content | null {
	const value = content?.value;
	if (value === undefined || value.trim() === '') return null;
	const type = content?.type?.toLowerCase() ?? 'text';
	if (/html|xml/.test(type)) return { value, markup: true };
	if (!/^text/.test(type)) return null;
	// Many feeds leave out the type of what plainly is markup.
	return { value, markup: /<\/?(?:p|br|div|a|b|i|em|strong|ul|ol|li|img|h[1-6]|blockquote|span)\b[^>]*>/i.test(value) };
}

function json(feed: Json): Channelled {
	return {
		channel: {
			title: say([feed.title, 'json feed title']),
			authors: say([people(feed.authors?.map(({ name }) => name)), 'json feed authors']),
			language: say([feed.language, 'json feed language']),
			base: feed.home_page_url ?? feed.feed_url ?? null,
		},
		entries: (feed.items ?? []).map((item) => jsonItem(item)),
	};
}

const plain = (value: string | undefined): Content | null =>
	value === undefined || value.trim() === '' ? null : { value, markup: false };

const jsonItem = (item: JsonItem): Entry => ({
	// JSON Feed's titles are plain text.
	title: say([item.title?.replaceAll('<', '&amp;lt;'), 'json feed title']),
	content: markup(item.content_html) ?? plain(item.content_text) ?? plain(item.summary),
	authors: say([people(item.authors?.map(({ name }) => name)), 'json feed authors']),
	published: say([item.date_published, 'json feed date_published'], [item.date_modified, 'json feed date_modified']),
	updated: say([item.date_modified, 'json feed date_modified']),
	link: say(
		[item.url, 'json feed url'],
		[item.external_url, 'json feed external_url'],
		[webAddress(item.id), 'json feed id'],
	),
	id: say([item.id, 'json feed id']),
	section: say([item.tags?.[0], 'json feed tags']),
	outlet: null,
	language: say([item.language, 'json feed language']),
	base: null,
});

const webAddress = (value: string | undefined): string | null =>
	value !== undefined && /^https?:\/\//i.test(value.trim()) ? value : null;

export type { Said };
