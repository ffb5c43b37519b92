import type { Article, ArticleId } from '../domain/article.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { readAnatomy } from './anatomy.ts';
import { cutShort, withinBound } from './bounds.ts';
import { type LanguageReading, languageName, readLanguage } from './language.ts';
import { mend, mendLine } from './mending.ts';
import type { Metadata } from './metadata.ts';
import type { Ingested } from './origin.ts';
import { type Removed, safeLine, sanitise } from './sanitise.ts';

/** A decoded text that is to become an article; `where` is its place for diagnostics. */
export interface Copy {
	readonly id: ArticleId;
	readonly path: string;
	readonly text: string;
	readonly where: string;
}

/** Mends and sanitises a text, finds its anatomy and makes it an article. Metadata names what the text itself does not. */
export function compose(copy: Copy, given: Metadata | null): Ingested {
	const metadata = given === null ? null : mendedFields(given);
	const { where } = copy;
	const diagnostics: Diagnostic[] = [];
	const bounded = withinBound(copy.text);
	if (bounded.length < copy.text.length) diagnostics.push(cutShort(where, copy.text.length));
	const mended = mend(bounded, where);
	diagnostics.push(...mended.diagnostics);
	const { text, removed } = sanitise(mended.text);
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
	const slugs = anatomy.blocks.filter(({ role }) => role === 'slug');
	if (slugs.length > 0)
		diagnostics.push(
			setApart(
				where,
				slugs.map(({ start, end }) => text.slice(start, end)),
			),
		);
	const published = metadata?.published ?? anatomy.published;
	const reading = metadata?.language ? null : readLanguage(text);
	const language = metadata?.language ?? reading?.language ?? 'und';
	if (reading !== null && (!['en', 'und'].includes(language) || reading.beside !== null))
		diagnostics.push(spoken(where, reading));
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
		language,
		text,
		blocks: anatomy.blocks,
	};
	return { articles: [article], diagnostics };
}

const field = (words: string | null): string | null => (words === null ? null : safeLine(mendLine(words)));

const mendedFields = (metadata: Metadata): Metadata => ({
	...metadata,
	headline: field(metadata.headline),
	byline: field(metadata.byline),
	outlet: field(metadata.outlet),
});

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

const setApart = (where: string, slugs: readonly string[]): Diagnostic => ({
	where,
	severity: 'note',
	rule: 'anatomy/slug',
	message: `Set apart as a wire desk’s own words: ${slugs.map((slug) => slug.replace(/\s+/g, ' ').slice(0, 60)).join('; ')}.`,
	hint: 'Nothing to do; they stay in the text, and no facts are read from them.',
});

const spoken = (where: string, { language, because, beside }: LanguageReading): Diagnostic => ({
	where,
	severity: 'note',
	rule: beside === null ? 'language/told' : 'language/mixed',
	message: `The language is taken for ${languageName(language)}${beside === null ? '' : `, with much ${languageName(beside)}`}: ${because}.`,
	hint: 'If this is wrong, give the language in metadata: language=en.',
});

const empty = (where: string): Diagnostic => ({
	where,
	severity: 'note',
	rule: 'ingest/empty',
	message: 'There is no text in it.',
	hint: 'Fill it or take it out of the folder.',
});
