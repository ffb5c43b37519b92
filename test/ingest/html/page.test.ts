import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Field } from '../../../source/ingest/html/metadata/claim.ts';
import { readPage } from '../../../source/ingest/html/page.ts';

const BODY = [
	'The town council of Port Ellery voted on Tuesday to close the swing bridge for eleven weeks while its bearings are replaced, the first long closure since 1974.',
	'“We looked at doing it by night, and it would have taken two years,” said Marta Ruiz, the harbour engineer, who has asked for the work since the spring floods.',
	'Ferries will run every twenty minutes from six in the morning, and the bus company has promised two extra lines along the north quay until the bridge opens again.',
	'Shopkeepers on the east bank fear for their trade. A petition against the closure, signed by 1,900 people, was handed to the mayor before the vote was taken.',
];
const TITLE = 'Port Ellery closes its bridge for eleven weeks';

const page = (head: string, top = '', bottom = ''): string =>
	`<!DOCTYPE html><html lang="en-GB"><head><title>${TITLE} | The Ellery Post</title>${head}</head><body><nav><a href="/">Home</a><a href="/news">News</a></nav>
	<main><article><h1>${TITLE}</h1>${top}${BODY.map((text) => `<p>${text}</p>`).join('\n')}${bottom}</article></main><footer><p>© 2024 The Ellery Post</p></footer></body></html>`;

const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = {
	'@type': 'NewsArticle',
	headline: TITLE,
	datePublished: '2024-05-14T18:02:00+01:00',
	author: { '@type': 'Person', name: 'Ann Lee' },
};

const META: readonly (readonly [string, string, string, Partial<Record<Field, string>>])[] = [
	[
		'JSON-LD',
		jsonLd({ ...article, publisher: { name: 'The Ellery Post' }, articleSection: ['Local'] }),
		'',
		{
			headline: TITLE,
			byline: 'Ann Lee',
			published: '2024-05-14T18:02:00+01:00',
			outlet: 'The Ellery Post',
			section: 'Local',
		},
	],
	[
		'JSON-LD in a graph, authors by @id',
		jsonLd({
			'@graph': [
				{ ...article, author: [{ '@id': '#a' }, { '@id': '#b' }] },
				{ '@type': 'Person', '@id': '#a', name: 'Ann Lee' },
				{ '@type': 'Person', '@id': '#b', name: 'Bo Ray' },
			],
		}),
		'',
		{ byline: 'Ann Lee, Bo Ray' },
	],
	[
		'JSON-LD in an array, with a comma too many',
		`<script type="application/ld+json">[{"@type":"WebSite","name":"The Ellery Post"},\n${JSON.stringify(article).slice(0, -1)},}]</script>`,
		'',
		{ byline: 'Ann Lee' },
	],
	[
		'JSON-LD with a raw line end in a string',
		`<script type="application/ld+json">{"@type":"NewsArticle","description":"one\ntwo","author":"By Ann Lee"}</script>`,
		'',
		{ byline: 'Ann Lee' },
	],
	[
		'JSON-LD of several articles',
		`<link rel="canonical" href="https://post.example.org/2024/05/bridge">${jsonLd([
			{ ...article, url: 'https://post.example.org/other', author: 'Cy Fox' },
			{ ...article, url: 'https://post.example.org/2024/05/bridge' },
		])}`,
		'',
		{ byline: 'Ann Lee', link: 'https://post.example.org/2024/05/bridge' },
	],
	[
		'Open Graph',
		'<meta property="og:title" content="Bridge closed"><meta property="og:site_name" content="The Ellery Post"><meta property="article:published_time" content="2024-05-14T17:02:00Z"><meta property="article:author" content="https://social.example.org/annlee">',
		'',
		{ headline: TITLE, outlet: 'The Ellery Post', published: '2024-05-14T17:02:00Z' },
	],
	[
		'Dublin Core',
		'<meta name="DC.creator" content="Lee, Ann"><meta name="DC.date.issued" content="2024-05-14">',
		'',
		{ published: '2024-05-14', byline: 'Lee, Ann' },
	],
	[
		'Parse.ly',
		'<meta name="parsely-author" content="Ann Lee"><meta name="parsely-pub-date" content="2024-05-14T17:02:00Z">',
		'',
		{ byline: 'Ann Lee', published: '2024-05-14T17:02:00Z' },
	],
	[
		'published before modified',
		'<meta property="article:modified_time" content="2024-05-20"><meta property="article:published_time" content="2024-05-14">',
		'',
		{ published: '2024-05-14', updated: '2024-05-20' },
	],
	[
		'a site in place of its author',
		'<meta property="og:site_name" content="The Ellery Post"><meta name="author" content="The Ellery Post">',
		'<p class="byline">By Ann Lee, Staff writer | 14 May 2024</p>',
		{ byline: 'Ann Lee' },
	],
	[
		'an owner in place of the author',
		'<meta name="author" content="Quay Holdings">',
		'<p>By <a rel="author" href="/ann">Ann Lee</a></p>',
		{ byline: 'Ann Lee' },
	],
	[
		'an account in place of the author',
		'<meta name="author" content="admin">',
		'<div class="author-name">Ann Lee</div>',
		{ byline: 'Ann Lee' },
	],
	[
		'microdata',
		'',
		'<span itemprop="author" itemscope><span itemprop="name">Ann Lee</span></span> <time itemprop="datePublished" datetime="2024-05-14T18:02+01:00">yesterday</time>',
		{ byline: 'Ann Lee', published: '2024-05-14T18:02+01:00' },
	],
	[
		'what stands below the headline',
		'',
		'<p>By Ann Lee and Bo Ray</p><p>Published: 14 May 2024, 6.02pm</p>',
		{ byline: 'Ann Lee, Bo Ray', published: '2024-05-14' },
	],
	[
		'a photographer below the headline is no author',
		'',
		'<figure><img src="x"><figcaption>By the river</figcaption></figure><p>Cy Fox, AP</p>',
		{ byline: '' },
	],
	[
		'a day in the address',
		'<link rel="canonical" href="https://post.example.org/2024/05/14/bridge-closed">',
		'',
		{ published: '2024-05-14', outlet: 'post.example.org' },
	],
	[
		'a relative canonical link',
		'<base href="https://post.example.org/news/"><link rel="canonical" href="bridge-closed">',
		'',
		{ link: 'https://post.example.org/news/bridge-closed' },
	],
	['a page saved by a browser', '<meta property="og:url" content="javascript:alert(1)">', '', {}],
];

describe('metadata of a page', () => {
	for (const [name, head, top, expected] of META)
		it(name, () => {
			const { metadata } = readPage(page(head, top));
			for (const [field, value] of Object.entries(expected) as [Field, string][])
				assert.equal(metadata[field]?.value ?? '', value, field);
			assert.equal(metadata.headline?.value, TITLE);
			assert.doesNotMatch(metadata.link?.value ?? '', /^javascript/);
		});

	it('says nothing where the page does not', () => {
		const { metadata } = readPage(page(''));
		assert.deepEqual([metadata.byline, metadata.published, metadata.section, metadata.link], [null, null, null, null]);
	});

	it('tells where each was read', () => {
		const { metadata } = readPage(page(jsonLd(article)));
		assert.equal(metadata.published?.from, 'json-ld datePublished');
		assert.equal(metadata.headline?.from, 'h1');
	});
});

const BOXES: readonly (readonly [string, string])[] = [
	[
		'links to other stories',
		'<h3>Related stories</h3><ul><li><a href="/a">Mayor opens the new quay at last</a><li><a href="/b">Floods: what the council knew in March</a></ul>',
	],
	['a link to read on', '<p><strong>Read more:</strong> <a href="/a">Mayor opens the new quay at last</a></p>'],
	[
		'a newsletter box',
		'<div class="newsletter-box"><p>Sign up for our morning newsletter and get the news delivered to your inbox.</p></div>',
	],
	['a newsletter line', '<p>Sign up here for our morning newsletter.</p>'],
	['a cookie wall', '<div><p>We use cookies to improve your experience on our website. Accept all cookies?</p></div>'],
	['a share bar', '<p>Share on Facebook Tweet WhatsApp Email</p>'],
	['comments', '<h3>Comments (2)</h3><p>Finally somebody does something about it, it was about time.</p>'],
	['in German', '<h4>Lesen Sie auch</h4><ul><li><a href="/a">Bürgermeisterin eröffnet den neuen Kai</a></ul>'],
	['a tag line', '<p>Tags: bridge, council</p>'],
	['a paragraph said twice', `<div class="mobile-only"><p>${BODY[0]}</p></div>`],
	[
		'a paragraph pulled out',
		'<blockquote class="pullquote">We looked at doing it by night, and it would have taken two years</blockquote>',
	],
	['a video player', '<p>Your browser does not support the video element.</p>'],
];

describe('language of a page', () => {
	const german =
		'<p>Der Stadtrat hat am Dienstag beschlossen, die Brücke für elf Wochen zu sperren, weil ihre Lager ersetzt werden und das nicht bei Verkehr geht.</p><p>Die Fähre wird alle zwanzig Minuten fahren, und der Bus hat zwei weitere Linien zugesagt, bis die Brücke wieder offen ist.</p>';
	it('is what its words say where a template says English', () => {
		assert.equal(readPage(`<html lang="en"><body>${german}</body></html>`).metadata.language, null);
		assert.equal(readPage(`<html lang="de-AT"><body>${german}</body></html>`).metadata.language?.value, 'de-AT');
	});
	it('is what it claims where a few words cannot tell', () => {
		const slovak =
			'<p>Mesto sa rozhodlo, že most bude uzavretý na jedenásť týždňov, pretože je potrebné vymeniť ložiská, ktoré sú staré a nie je možné ich opraviť za prevádzky.</p><p>Podľa mesta bude trajekt jazdiť každých dvadsať minút a autobusy budú mať dve nové linky.</p>';
		assert.equal(readPage(`<html lang="sk"><body>${slovak}</body></html>`).metadata.language?.value, 'sk');
	});
});

describe('text of a page', () => {
	const texts = (html: string): readonly string[] => readPage(html).blocks.map(({ text }) => text);

	it('is the article alone', () => {
		assert.deepEqual(texts(page('')), BODY);
	});

	for (const [name, box] of BOXES)
		it(`leaves out ${name}`, () => {
			assert.deepEqual(texts(page('', '', box)), BODY);
		});

	it('keeps subheads, quotations, lists, captions and credits', () => {
		const inside =
			'<figure><img src="x"><figcaption>The bridge in March <span class="credit">Bo Ray</span></figcaption></figure><h2>What opens when</h2><ul><li>Ferry: at once, from the old fish market</ul><blockquote><p>It was never a question of money but of will, and of time.</p></blockquote><p>The council meets again on 4 June to fix the timetable of the works.</p>';
		const roles = readPage(page('', '', inside))
			.blocks.slice(BODY.length)
			.map(({ role }) => role);
		assert.deepEqual(roles, ['caption', 'credit', 'subhead', 'item', 'quote', 'paragraph']);
	});

	it('keeps a refrain of the author', () => {
		const refrain = 'And the river went on below the bridge, as it does.';
		const text = texts(
			page(
				'',
				'',
				`<p>${refrain}</p><p>Nobody spoke for a while on the east bank, where the lamps were out.</p><p>${refrain}</p>`,
			),
		);
		assert.equal(text.filter((one) => one === refrain).length, 2);
	});

	it('reads a page without a main part whole', () => {
		const { blocks, whole } = readPage('<p>Bridge closed.');
		assert.deepEqual([blocks.map(({ text }) => text), whole], [['Bridge closed.'], false]);
	});

	it('never throws, whatever is cut out of a page or put into it', () => {
		const whole = page(
			jsonLd(article),
			'<p class="byline">By Ann Lee</p><time datetime="2024-05-14">14 May</time>',
			'<table><tr><td>a<td>b</table>',
		);
		const put = fc.constantFrom(
			'',
			'<',
			'>',
			'"',
			'</p>',
			'<table>',
			'</article>',
			'<!--',
			']]>',
			'\u0000',
			'\ud800',
			'<script>',
			'<a href="',
			'&#x1f600;',
			'{"@graph":[',
		);
		fc.assert(
			fc.property(fc.nat(whole.length), fc.nat(400), put, (at, length, text) => {
				const { blocks } = readPage(whole.slice(0, at) + text + whole.slice(at + length));
				for (const block of blocks) assert.equal(block.text, block.text.trim());
			}),
			{ numRuns: 100 },
		);
	});

	it('reads very deep and very wide markup', () => {
		const deep = readPage(`${'<div>'.repeat(30_000)}<p>${BODY[0]}`);
		assert.deepEqual([deep.blocks.map(({ text }) => text), deep.lifted], [[BODY[0]], true]);
		const wide = readPage(`<p>${BODY[0]}</p>${'<i></i>'.repeat(70_000)}`);
		assert.deepEqual([wide.blocks.map(({ text }) => text), wide.whole], [[BODY[0]], true]);
	});
});
