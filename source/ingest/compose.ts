import type { Article, ArticleId } from '../domain/article.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { readAnatomy } from './anatomy.ts';
import { cutShort, withinBound } from './bounds.ts';
import { detectLanguage } from './language.ts';
import type { Metadata } from './metadata.ts';
import type { Ingested } from './origin.ts';
import { type Removed, sanitise } from './sanitise.ts';

/** A decoded text that is to become an article; `where` is its place for diagnostics. */
export interface Copy {
	readonly id: ArticleId;
	readonly path: string;
	readonly text: string;
	readonly where: string;
}

/** Sanitises a text, finds its anatomy and makes it an article. Metadata names what the text itself does not. */
export function compose(copy: Copy, metadata: Metadata | null): Ingested {
	const { where } = copy;
	const diagnostics: Diagnostic[] = [];
	const bounded = withinBound(copy.text);
	if (bounded.length < copy.text.length) diagnostics.push(cutShort(where, copy.text.length));
	const { text, removed } = sanitise(bounded);
	const dirt = describe(removed);
	if (dirt !== '') {
		diagnostics.push({
			where,
			severity: removed.escapes + removed.bidi > 0 ? 'warning' : 'note',
			rule: 'sanitise/removed',
			message: `Taken out: ${dirt}.`,
			hint: 'Nothing to do; look at the original file with care if this is unexpected.',
		});
	}
	if (text.trim() === '') return { articles: [], diagnostics: [...diagnostics, empty(where)] };
	const anatomy = readAnatomy(text, metadata?.headline ?? null);
	const published = metadata?.published ?? anatomy.published;
	const article: Article = {
		id: copy.id,
		path: copy.path,
		headline: anatomy.headline ?? metadata?.headline ?? anatomy.title,
		headlineFrom: anatomy.headline !== null ? 'text' : metadata?.headline ? 'metadata' : 'lede',
		byline: metadata?.byline ?? anatomy.byline,
		outlet: metadata?.outlet ?? anatomy.outlet,
		dateline: anatomy.dateline,
		published,
		publishedFrom: published === null ? null : metadata?.published ? 'metadata' : 'text',
		language: metadata?.language ?? detectLanguage(text),
		text,
		blocks: anatomy.blocks,
	};
	return { articles: [article], diagnostics };
}

const NAMES: readonly (readonly [keyof Removed, string, string])[] = [
	['escapes', 'terminal escape', 'terminal escapes'],
	['controls', 'control character', 'control characters'],
	['bidi', 'mark that turns the reading direction', 'marks that turn the reading direction'],
	['invisible', 'invisible character', 'invisible characters'],
	['broken', 'half character', 'half characters'],
	['stacked', 'stack of combining marks', 'stacks of combining marks'],
];

const describe = (removed: Removed): string =>
	NAMES.filter(([kind]) => removed[kind] > 0)
		.map(([kind, one, many]) => `${removed[kind]} ${removed[kind] === 1 ? one : many}`)
		.join(', ');

const empty = (where: string): Diagnostic => ({
	where,
	severity: 'note',
	rule: 'ingest/empty',
	message: 'There is no text in it.',
	hint: 'Fill it or take it out of the folder.',
});
