import { LARGEST_FILE, tooLarge } from '../bounds.ts';
import { compose } from '../compose.ts';
import { decode } from '../decode.ts';
import { foreign } from '../detect/foreign.ts';
import { type Head, isNamed } from '../detect/head.ts';
import type { Format } from '../format.ts';

const EXTENSIONS = ['.txt', '.text'];

/** What has a structure of its own is not read as if it were prose, even where its own format does not know it. */
const STRUCTURED =
	/\.(?:jsonl?|ndjson|geojson|csv|tsv|psv|xml|rdf|rss|atom|opml|html?|xhtml|mht|mhtml|eml|mbox|msg|rtf|pdf|docx?|odt|xlsx?|ods|pptx?|epub|warc|sqlite|db|xsl|xslt|xsd|dtd)$/;
const LETTERS = /[\p{L}\p{M}]/gu;

export const text: Format = {
	name: 'text',
	extensions: EXTENSIONS,
	says: 'Plain text, one article a file: UTF-8, UTF-16 or Windows-1252; without an extension too, where it reads as prose.',
	library: null,
	detect: (head) => isNamed(head, EXTENSIONS) || head.type === 'text/plain' || isProse(head),
	load: async () =>
		async function* readText(source) {
			const decoded = decode(source.bytes(), '');
			for (const { where: _, ...told } of decoded.diagnostics) yield { kind: 'remark', ...told };
			if (decoded.text !== null) yield { kind: 'item', text: decoded.text };
		},
	readNow(bytes, origin) {
		if (bytes.length > LARGEST_FILE) return { articles: [], diagnostics: [tooLarge(origin.path, bytes.length)] };
		const decoded = decode(bytes, origin.path);
		if (decoded.text === null) return { articles: [], diagnostics: decoded.diagnostics };
		const composed = compose(
			{ id: origin.identify(bytes), path: origin.path, text: decoded.text, where: origin.path },
			origin.metadata,
		);
		return { articles: composed.articles, diagnostics: [...decoded.diagnostics, ...composed.diagnostics] };
	},
};

/** Whether no other format can claim it: a text by its name that begins with a word of prose. */
export const isPlainText = (head: Head): boolean =>
	isNamed(head, EXTENSIONS) &&
	/^[\p{L}\d“"'‘(][^\n:]{0,400}(?:\n|$)/u.test(head.text) &&
	!/^(?:From |WARC\/)/.test(head.text);

/** Sentences, as far as one can see without reading them: words in most of it, and some of them in a row. */
function isProse(head: Head): boolean {
	if (foreign(head.name) !== null || STRUCTURED.test(head.name)) return false;
	const sample = head.text.slice(0, 4_000);
	if (sample.length < 40 || /^[<{[#!]/.test(sample)) return false;
	const letters = sample.match(LETTERS)?.length ?? 0;
	const spaces = sample.match(/\s/g)?.length ?? 0;
	return letters + spaces > sample.length * 0.85 && /\p{L}{2,},? \p{L}+ \p{L}+ \p{L}+/u.test(sample);
}
