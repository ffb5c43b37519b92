import { marked } from 'marked';
import { decode } from '../../decode.ts';
import type { DraftBlock } from '../../draft-block.ts';
import { type Item, type Remark, Unreadable } from '../../format.ts';
import { blocksOf } from '../../html/blocks.ts';
import { parsePiece } from '../../html/tree.ts';
import type { ReaderOrigin } from '../../origin.ts';
import type { Source } from '../../source.ts';
import { readFrontMatter } from './front-matter.ts';

/** Reads a Markdown file into an article: its front matter as metadata, its first heading as the headline. */
export function* readMarkdown(source: Source, origin: ReaderOrigin): Generator<Item | Remark> {
	const decoded = decode(source.bytes(), '');
	for (const { where: _, ...told } of decoded.diagnostics) yield { kind: 'remark', ...told };
	if (decoded.text === null) return;
	const { given, body, problem, line } = readFrontMatter(decoded.text);
	if (problem !== null)
		yield {
			kind: 'remark',
			severity: 'warning',
			rule: 'markdown/front-matter',
			at: `:${line}`,
			message: `The front matter cannot be read: ${problem}`,
			hint: 'Write it as YAML, one field a line, e.g. title: "Bridge closed"; the text was read without it.',
		};
	const blocks = headed(
		blocksOf(parsePiece(htmlOf(body), origin.bounds.nesting).root),
		body,
		given.headline?.value ?? null,
	);
	if (blocks.length === 0) throw new Unreadable('There is no text in it.', 'Fill it or take it out of the folder.');
	yield { kind: 'item', blocks, given };
}

/** Markdown as HTML; as it stands where its nesting is too deep for the parser. */
function htmlOf(body: string): string {
	try {
		return marked.parse(body.replace(/<!--[\s\S]*?-->/g, ''), { async: false, gfm: true });
	} catch {
		return body
			.replaceAll('&', '&amp;')
			.replaceAll('<', '&lt;')
			.replace(/\r?\n[ \t]*\r?\n/g, '<p>');
	}
}

/** The heading a text begins with is its headline. */
function headed(blocks: readonly DraftBlock[], body: string, known: string | null): readonly DraftBlock[] {
	const [first, ...rest] = blocks;
	if (first?.role !== 'subhead' || rest.length === 0 || !/^\s*(?:#\s|[^\n]+\n=+\s*(?:\n|$)|<h1\b)/i.test(body))
		return blocks;
	return known !== null && known !== first.text ? blocks : [{ role: 'headline', text: first.text }, ...rest];
}
