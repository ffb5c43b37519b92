import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Given, Stated } from '../../format.ts';

export interface FrontMatter {
	readonly given: Given;
	/** The text below it. */
	readonly body: string;
	/** What is wrong with it; null for none or a good one. */
	readonly problem: string | null;
	/** Where, in lines of the file from 1. */
	readonly line: number;
}

type Field = keyof Given;

/** What site generators and editors call the fields. */
const NAMES: readonly (readonly [Field, readonly string[]])[] = [
	['headline', ['title', 'headline']],
	['byline', ['author', 'authors', 'byline', 'by']],
	['outlet', ['outlet', 'publication', 'publisher', 'site', 'source', 'newspaper']],
	['published', ['date', 'published', 'publishdate', 'publish_date', 'published_at', 'pubdate', 'created']],
	['updated', ['updated', 'lastmod', 'modified', 'last_modified_at', 'updated_at']],
	['language', ['lang', 'language', 'locale']],
	['section', ['section', 'category', 'categories']],
	['link', ['canonical', 'canonical_url', 'canonicalurl', 'link', 'url', 'permalink', 'source_url']],
	['slug', ['slug', 'id', 'guid']],
];

const FENCED = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;
/** Bytes of front matter; real ones have less than one hundredth of it. */
const LONGEST = 64 * 1024;

/** Reads YAML front matter. Aliases are not followed: a few of them can stand for more than memory holds. Never throws. */
export function readFrontMatter(text: string): FrontMatter {
	const fenced = text.startsWith('---') || text.startsWith('\ufeff---') ? FENCED.exec(text) : null;
	if (fenced === null || fenced.index > 0) return { given: {}, body: text, problem: null, line: 1 };
	const yaml = fenced[1] ?? '';
	const body = text.slice(fenced[0].length);
	if (yaml.length > LONGEST) return { given: {}, body, problem: 'it is longer than any.', line: 1 };
	const lines = new LineCounter();
	const document = parseDocument(yaml, {
		lineCounter: lines,
		prettyErrors: false,
		schema: 'failsafe',
		uniqueKeys: false,
	});
	const error = document.errors[0];
	if (error !== undefined)
		return {
			given: {},
			body,
			problem: `${error.message}.`.replace(/\.\.$/, '.'),
			line: 1 + lines.linePos(error.pos[0]).line,
		};
	if (!isMap(document.contents)) return { given: {}, body: yaml.trim() === '' ? body : text, problem: null, line: 1 };
	const fields = new Map<string, unknown>();
	for (const { key, value } of document.contents.items)
		if (isScalar(key) && typeof key.value === 'string') fields.set(key.value.toLowerCase(), value);
	const given: Partial<Record<Field, Stated>> = {};
	for (const [field, names] of NAMES) {
		const name = names.find((one) => wordsOf(fields.get(one)) !== '');
		if (name !== undefined)
			given[field] = {
				value: field === 'section' ? (wordsOf(fields.get(name)).split(', ')[0] ?? '') : wordsOf(fields.get(name)),
				from: `front matter ${name}`,
			};
	}
	return { given, body, problem: null, line: 1 };
}

const MOST = 20;

/** A text, a list of texts, or people given with their names; '' for anything else, aliases among it. */
function wordsOf(node: unknown): string {
	if (isScalar(node)) return typeof node.value === 'string' ? node.value.trim() : '';
	if (isSeq(node)) return node.items.slice(0, MOST).map(wordsOf).filter(Boolean).join(', ');
	if (isMap(node)) return wordsOf(node.items.find(({ key }) => isScalar(key) && key.value === 'name')?.value);
	return '';
}
