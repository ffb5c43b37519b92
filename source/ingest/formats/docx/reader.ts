import mammoth from 'mammoth';
import type { DraftBlock } from '../../draft-block.ts';
import { type Given, type Reader, Unreadable } from '../../format.ts';
import { blocksOf } from '../../html/blocks.ts';
import { parsePiece } from '../../html/tree.ts';
import { firstStated, stated } from '../../xml/given.ts';
import { readXml } from '../../xml/read.ts';
import { first, lineOf } from '../../xml/tree.ts';

/** Pieces of equal style that mammoth takes a second for; a novel has 20,000. */
const MOST_RUNS = 200_000;

const STYLES = [
	"p[style-name='Title'] => h1.title:fresh",
	"p[style-name='Subtitle'] => h2:fresh",
	"p[style-name='Quote'] => blockquote > p:fresh",
	"p[style-name='Intense Quote'] => blockquote > p:fresh",
	"p[style-name='caption'] => figcaption:fresh",
];

export const readDocx: Reader = async function* (source, origin) {
	const bytes = source.bytes();
	// Before mammoth: it inflates all it finds, whatever its size.
	const parts = await origin.unzip(bytes, (name) => /\.(?:xml|rels)$/.test(name));
	const runs = [...parts].reduce((sum, [name, part]) => (name.startsWith('word/') ? sum + countRuns(part) : sum), 0);
	if (runs > MOST_RUNS) {
		throw new Unreadable(
			`It has ${runs.toLocaleString('en')} pieces of text; ${MOST_RUNS.toLocaleString('en')} is the most that is read.`,
			'Save it as plain text, or in several documents.',
		);
	}
	const { value } = await mammoth.convertToHtml(
		{ buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) },
		{ styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
	);
	const html = withoutNoteSigns(value);
	const blocks = withHeadline(blocksOf(parsePiece(html).root), html);
	yield { kind: 'item', given: givenOf(parts.get('docProps/core.xml'), blocks[0]), blocks };
};

/** Signs that lead to a note and back are links, no words of the text. */
const withoutNoteSigns = (html: string): string =>
	html
		.replace(/<sup><a href="#(?:foot|end)note-\d+"[^>]*>\[\d+\]<\/a><\/sup>/g, '')
		.replace(/<a href="#(?:foot|end)note-ref-\d+"[^>]*>↑<\/a>/g, '');

function countRuns(part: Uint8Array): number {
	let count = 0;
	for (let at = part.indexOf(60); at >= 0; at = part.indexOf(60, at + 1)) {
		// `<w:r>` and `<w:r …`, by their bytes
		if (
			part[at + 1] === 119 &&
			part[at + 2] === 58 &&
			part[at + 3] === 114 &&
			(part[at + 4] === 62 || part[at + 4] === 32)
		)
			count++;
	}
	return count;
}

/** A title or first heading at the top is the headline. */
function withHeadline(blocks: readonly DraftBlock[], html: string): readonly DraftBlock[] {
	const [opening, ...rest] = blocks;
	if (opening?.role !== 'subhead' || !/^\s*<h1[\s>]/.test(html)) return blocks;
	return [{ ...opening, role: 'headline' }, ...rest];
}

/** Titles that programs give when nobody does. */
const UNTITLED = /^(?:microsoft word - .*|untitled|document\d*|.*\.docx?|title|word document)$/i;

function givenOf(core: Uint8Array | undefined, opening: DraftBlock | undefined): Given {
	const root = core === undefined ? null : readXml(core);
	const said = (name: string) => stated(lineOf(root === null ? null : first(root, name)), `docx ${name}`);
	const title = said('title');
	return {
		headline: firstStated(
			opening?.role === 'headline' ? stated(opening.text, 'docx heading') : null,
			title === null || UNTITLED.test(title.value) ? null : title,
		),
		byline: said('creator'),
		published: said('created'),
		updated: said('modified'),
		language: said('language'),
	};
}
