import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { blocksOf } from '../../../source/ingest/html/blocks.ts';
import { parsePiece } from '../../../source/ingest/html/tree.ts';

const read = (html: string): readonly string[] =>
	blocksOf(parsePiece(html).root).map(({ role, text }) => `${role}: ${text}`);

const LONG = 'The harbour board voted on Monday to dredge the northern channel before winter.';

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
	['paragraphs', '<p>One.</p><p>Two.</p>', ['paragraph: One.', 'paragraph: Two.']],
	['inline elements keep a word whole', '<p>un<b>like</b>ly <i>so</i></p>', ['paragraph: unlikely so']],
	['blocks part words', '<div>left</div><div>right</div>', ['paragraph: left', 'paragraph: right']],
	['text between blocks', 'before<div>in</div>after', ['paragraph: before', 'paragraph: in', 'paragraph: after']],
	['a paragraph in a link', '<a href="#"><p>One</p><p>Two</p></a>', ['paragraph: One', 'paragraph: Two']],
	['space is folded', '<p>  a \n\t b&nbsp; c </p>', ['paragraph: a b c']],
	['a line break is kept', '<p>12 Quay Street<br>Port Ellery</p>', ['paragraph: 12 Quay Street\nPort Ellery']],
	['two line breaks part paragraphs', '<p>One<br><br>Two</p>', ['paragraph: One', 'paragraph: Two']],
	['a break behind a sentence parts paragraphs', `${LONG}<br>${LONG}`, [`paragraph: ${LONG}`, `paragraph: ${LONG}`]],
	['headings', '<h2>What next</h2><p>Talks.</p>', ['subhead: What next', 'paragraph: Talks.']],
	['a bold line heads', '<p><strong>What next</strong></p>', ['subhead: What next']],
	[
		'a bold line above its text',
		'<p><b>What next</b><br>Talks go on.</p>',
		['subhead: What next', 'paragraph: Talks go on.'],
	],
	['a bold sentence does not head', '<p><b>They left.</b></p>', ['paragraph: They left.']],
	['lists', '<ul><li>One<li><p>Two</p></ul>', ['item: One', 'item: Two']],
	['a list within an item', '<ul><li>One<ul><li>Two</ul></ul>', ['item: One', 'item: Two']],
	['quotations', '<blockquote><p>Go.</p><p>Now.</p></blockquote>', ['quote: Go.', 'quote: Now.']],
	[
		'captions and credits',
		'<figure><img alt="x"><figcaption>The pier. <span class="credit">Ana Roy</span></figcaption></figure>',
		['caption: The pier.', 'credit: Ana Roy'],
	],
	['captions by class', '<div class="wp-caption"><p class="wp-caption-text">The pier</p></div>', ['caption: The pier']],
	['rows', '<table><tr><th>Ward<th>Votes<tr><td>North<td>1,204</table>', ['row: Ward | Votes', 'row: North | 1,204']],
	[
		'a table that lays out',
		`<table><tr><td><p>${LONG}</p><p>${LONG}</p><td>x</table>`,
		[`paragraph: ${LONG}`, `paragraph: ${LONG}`, 'paragraph: x'],
	],
	['verse', '<pre>A line\n  another</pre>', ['paragraph: A line\nanother']],
	[
		'what runs is no text',
		'<script>var a</script><style>p{}</style><p>Yes</p><noscript>no</noscript>',
		['paragraph: Yes'],
	],
	['hidden', '<p hidden>no</p><p style="color:red; display: none">no</p><p>yes</p>', ['paragraph: yes']],
	['character references', '<p>Caf&eacute; &amp; bar &#8217; &nosuch;</p>', ['paragraph: Café & bar ’ &nosuch;']],
	['unclosed and misnested', '<p>One <b>two<p>three</b> four', ['paragraph: One two', 'paragraph: three four']],
	[
		'a button',
		'<p>Enough.<span class="tw-btn">Click to post</span></p>',
		['paragraph: Enough.', 'paragraph: Click to post'],
	],
	['nothing', ' <div> </div><!-- no --> ', []],
];

describe('blocks of HTML', () => {
	for (const [name, html, expected] of CASES)
		it(name, () => {
			assert.deepEqual(read(html), expected);
		});

	it('reads any depth, in order', () => {
		const html = `${'<div>a'.repeat(20_000)}${'</div>'.repeat(20_000)}`;
		const { root, lifted } = parsePiece(html);
		assert.equal(lifted, true);
		const text = blocksOf(root)
			.map((block) => block.text)
			.join('');
		assert.equal(text.length, 20_000);
		assert.equal(parsePiece('<div>'.repeat(200)).lifted, false);
	});

	it('keeps every word of plain markup, once', () => {
		const word = fc.stringMatching(/^[a-z]{1,8}$/);
		const inline = fc
			.tuple(fc.constantFrom('b', 'i', 'span', 'a', 'em'), word)
			.map(([tag, text]) => [` <${tag}>${text}</${tag}> `, text] as const);
		const block = fc
			.tuple(fc.constantFrom('p', 'div', 'li', 'h2', 'blockquote', 'td', 'section'), fc.array(inline, { maxLength: 5 }))
			.map(
				([tag, parts]) =>
					[`<${tag}>${parts.map(([html]) => html).join('')}</${tag}>`, parts.map(([, text]) => text)] as const,
			);
		fc.assert(
			fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
				const found = blocksOf(parsePiece(blocks.map(([html]) => html).join('')).root);
				const words = found.flatMap(({ text }) => text.split(/\s/));
				assert.deepEqual(
					words,
					blocks.flatMap(([, texts]) => texts),
				);
			}),
		);
	});

	it('never throws', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.constantFrom(
						'<p>',
						'</p>',
						'<table>',
						'<tr>',
						'<td>',
						'<a',
						'"',
						'>',
						'x',
						'<!--',
						'-->',
						'<svg>',
						'<select>',
						'</b>',
						'<b>',
						'&#x0;',
						'\u0000',
					),
				),
				(parts) => {
					for (const { text } of blocksOf(parsePiece(parts.join('')).root)) assert.equal(text, text.trim());
				},
			),
		);
	});
});
