import type { DraftBlock } from '../../draft-block.ts';
import type { Given } from '../../format.ts';
import { firstStated, stated } from '../../xml/given.ts';
import { blocksOf, MARKUP } from '../../xml/prose.ts';
import { all, children, type Element, first, lineOf } from '../../xml/tree.ts';

export interface Story {
	readonly given: Given;
	readonly blocks: readonly DraftBlock[];
}

/** An article marked up in the News Industry Text Format (IPTC, versions 2.5 to 3.6). */
export function readStory(root: Element): Story {
	const head = first(root, 'body.head');
	const body = first(root, 'body.content') ?? first(root, 'body');
	const pubdata = first(root, 'pubdata')?.attributes ?? {};
	return {
		given: {
			headline: firstStated(
				stated(lineOf(headlineOf(head)), 'nitf hedline'),
				stated(lineOf(first(root, 'title')), 'nitf title'),
			),
			byline: stated(bylineOf(head ?? root), 'nitf byline'),
			outlet: firstStated(
				stated(lineOf(first(root, 'distributor')), 'nitf distributor'),
				stated(pubdata.name, 'nitf pubdata'),
				stated(first(root, 'from-src')?.attributes['src-name'], 'nitf from-src'),
				stated(first(root, 'doc.copyright')?.attributes.holder, 'nitf doc.copyright'),
			),
			published: firstStated(
				stated(pubdata['date.publication'], 'nitf pubdata'),
				...['date.issue', 'date.release', 'story.date'].map((name) =>
					stated(first(root, name)?.attributes.norm, `nitf ${name}`),
				),
			),
			language: stated(languageOf(root), 'nitf lang'),
			section: stated(pubdata['position.section'], 'nitf pubdata'),
			slug: firstStated(
				stated(first(root, 'doc-id')?.attributes['id-string'], 'nitf doc-id'),
				stated(first(root, 'du-key')?.attributes.key, 'nitf du-key'),
			),
			version: stated(first(root, 'du-key')?.attributes.version, 'nitf du-key'),
		},
		blocks: body === null ? [] : proseOf(head, body),
	};
}

function headlineOf(head: Element | null): Element | null {
	if (head === null) return null;
	const own = first(head, 'hedline');
	return own === null ? first(head, 'hl1') : (first(own, 'hl1') ?? own);
}

/** Bylines as written, a title beside its name after a comma. */
function bylineOf(head: Element): string | null {
	const lines = [...all(head, 'byline')].map((byline) =>
		blocksOf(byline, { byttl: 'line', br: 'line' })
			.map(({ text }) => text.replaceAll('\n', ', '))
			.join(', '),
	);
	const said = lines.filter((line) => line !== '');
	return said.length === 0 ? null : [...new Set(said)].join('; ');
}

function languageOf(root: Element): string | null {
	const body = first(root, 'body');
	return root.attributes.lang ?? body?.attributes.lang ?? first(root, 'block')?.attributes.lang ?? null;
}

/** The dateline of the head opens the first paragraph, unless it stands there already. */
function proseOf(head: Element | null, body: Element): readonly DraftBlock[] {
	const blocks = blocksOf(body, MARKUP);
	const dateline = head === null ? null : first(head, 'dateline');
	const place =
		dateline === null ? null : (lineOf(first(dateline, 'location')) ?? lineOf(children(dateline)[0] ?? dateline));
	const opening = blocks.findIndex(({ role }) => role === 'paragraph');
	const lede = blocks[opening];
	if (place === null || lede === undefined) return blocks;
	if (
		lede.text
			.slice(0, place.length + 12)
			.toLowerCase()
			.includes(place.toLowerCase())
	)
		return blocks;
	const withPlace = { ...lede, text: `${place.toUpperCase()} — ${lede.text}` };
	return blocks.map((block, index) => (index === opening ? withPlace : block));
}
