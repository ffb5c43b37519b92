import type { FeedItem } from '../../ingest/feed/feed.ts';

const TAGS: Readonly<Record<string, string>> = {
	subhead: 'h2',
	quote: 'blockquote',
	item: 'li',
	caption: 'figcaption',
};

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

/** An item of a feed as a file of its own: a JSON Feed (1.1) of one item, with the text as plain markup and nothing active. */
export function itemFile(item: FeedItem, feed: string): string {
	const body = item.blocks
		.filter(({ role }) => role !== 'headline')
		.map(({ role, text }) => {
			const tag = TAGS[role] ?? 'p';
			return `<${tag}>${escaped(text)}</${tag}>`;
		})
		.join('\n');
	const said = (name: 'link' | 'headline' | 'byline' | 'published' | 'updated' | 'outlet' | 'language' | 'section') =>
		item[name]?.value;
	const author = said('byline');
	const section = said('section');
	return `${JSON.stringify(
		{
			version: 'https://jsonfeed.org/version/1.1',
			title: said('outlet') ?? new URL(feed).host,
			feed_url: feed,
			items: [
				{
					id: item.slug?.value ?? said('link') ?? said('headline') ?? '',
					url: said('link'),
					title: said('headline'),
					content_html: body,
					date_published: said('published'),
					date_modified: said('updated'),
					language: said('language'),
					...(author === undefined ? {} : { authors: [{ name: author }] }),
					...(section === undefined ? {} : { tags: [section] }),
				},
			],
		},
		null,
		'\t',
	)}\n`;
}
