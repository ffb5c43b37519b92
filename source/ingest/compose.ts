import type { Article, ArticleId, Particulars } from '../domain/article.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { type Anatomy, readAnatomy } from './anatomy.ts';
import { cutShort, LONGEST_TEXT, withinBound } from './bounds.ts';
import { dirtIn, merged, NOTHING_REMOVED } from './dirt.ts';
import type { DraftBlock } from './draft-block.ts';
import type { Given } from './format.ts';
import { readGiven } from './given.ts';
import { type LanguageReading, languageName, readLanguage } from './language.ts';
import { mend, mendLine } from './mending.ts';
import { METADATA_NAME, type Metadata } from './metadata.ts';
import type { Ingested } from './origin.ts';
import { safeLine, sanitise } from './sanitise.ts';
import { layBlocks, readStructure } from './structure.ts';

/** A decoded text, or blocks of known roles, that are to become an article; `where` is their place for diagnostics. */
export interface Copy {
	readonly id: ArticleId;
	readonly path: string;
	readonly where: string;
	readonly text?: string;
	readonly blocks?: readonly DraftBlock[];
	readonly given?: Given;
	readonly within?: string | null;
	/** When the file was last changed, where an archive says so. */
	readonly modified?: string | null;
}

interface Laid {
	readonly text: string;
	readonly anatomy: Anatomy;
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * Mends and sanitises a text, finds its anatomy and makes it an article. What the user's own `metadata.csv` says goes before what
 * the file states, and that before what its text shows; but a text's own headline stays.
 */
export function compose(copy: Copy, beside: Metadata | null): Ingested {
	const metadata = beside === null ? null : mendedFields(beside);
	const { where } = copy;
	const { given, diagnostics: doubts } = readGiven(copy.given ?? {}, where);
	const known = metadata?.headline ?? given.headline;
	const { text, anatomy, diagnostics } =
		copy.blocks === undefined ? fromText(copy, known) : fromBlocks(copy, copy.blocks);
	const told = [...diagnostics, ...doubts];
	if (text.trim() === '') return { articles: [], diagnostics: [...told, empty(where)] };
	const slugs = anatomy.blocks.filter(({ role }) => role === 'slug');
	if (slugs.length > 0)
		told.push(
			setApart(
				where,
				slugs.map(({ start, end }) => text.slice(start, end)),
			),
		);
	if (anatomy.isTranscript) told.push(talk(where));
	const { language, diagnostics: heard } = languageOf(metadata?.language ?? null, given.language, text, where);
	told.push(...heard);
	const { particulars } = given;
	const published = metadata?.published ?? given.published ?? anatomy.published;
	const stated = metadata?.published ?? given.published;
	const article: Article = {
		id: copy.id,
		path: copy.path,
		headline: anatomy.headline ?? known ?? anatomy.title,
		headlineFrom: anatomy.headline !== null ? 'text' : known ? 'metadata' : 'lede',
		byline: metadata?.byline ?? given.byline ?? anatomy.byline,
		outlet: metadata?.outlet ?? given.outlet ?? anatomy.outlet,
		dateline: anatomy.dateline,
		published,
		publishedFrom: published === null ? null : stated ? 'metadata' : 'text',
		language,
		text,
		blocks: anatomy.blocks,
		particulars: {
			...particulars,
			...linked(metadata?.link ?? null, particulars),
			publishedAt: published === given.published ? particulars.publishedAt : null,
			within: field(copy.within ?? null),
			modified: copy.modified ?? null,
		},
	};
	return { articles: [article], diagnostics: told };
}

const linked = (link: string | null, { from }: Particulars): Partial<Particulars> =>
	link === null ? {} : { link, from: { ...from, link: `${METADATA_NAME} url` } };

const field = (words: string | null): string | null => (words === null ? null : safeLine(mendLine(words)));

const mendedFields = (metadata: Metadata): Metadata => ({
	...metadata,
	headline: field(metadata.headline),
	byline: field(metadata.byline),
	outlet: field(metadata.outlet),
});

function fromText({ text = '', where }: Copy, headline: string | null): Laid {
	const bounded = withinBound(text);
	const cut = bounded.length < text.length ? [cutShort(where, text.length)] : [];
	const mended = mend(bounded, where);
	const { text: safe, removed } = sanitise(mended.text);
	return {
		text: safe,
		anatomy: readAnatomy(safe, headline),
		diagnostics: [...cut, ...mended.diagnostics, ...dirtIn(removed, where)],
	};
}

/** Between blocks that are mended together, so that what was mended is told once. */
const SEAM = '\n\n\0\n\n';

function fromBlocks({ where }: Copy, drafts: readonly DraftBlock[]): Laid {
	let removed = NOTHING_REMOVED;
	let length = 0;
	const clean: DraftBlock[] = [];
	const mended = mend(drafts.map(({ text }) => withinBound(text).replaceAll('\0', '')).join(SEAM), where);
	const texts = mended.text.split('\0');
	for (const [at, { role }] of drafts.entries()) {
		const text = texts[at]?.trim() ?? '';
		const room = LONGEST_TEXT - length;
		length += text.length;
		if (room <= 0) continue;
		const safe = sanitise(text.length > room ? text.slice(0, room).toWellFormed() : text);
		removed = merged(removed, safe.removed);
		const words = safe.text
			.replace(/[^\S\n]+/g, ' ')
			.replace(/ ?\n[\s]*/g, '\n')
			.trim();
		if (words !== '') clean.push({ role, text: words });
	}
	const whole = drafts.reduce((sum, { text }) => sum + text.length, 0);
	const isCut = length > LONGEST_TEXT || drafts.some(({ text }) => text.length > LONGEST_TEXT);
	const cut = isCut ? [cutShort(where, whole)] : [];
	const { text, blocks } = layBlocks(clean);
	return {
		text,
		anatomy: readStructure(text, blocks),
		diagnostics: [...cut, ...mended.diagnostics, ...dirtIn(removed, where)],
	};
}

/** What the user says of the language, or the file, unless its words plainly say another. */
function languageOf(
	known: string | null,
	stated: string | null,
	text: string,
	where: string,
): { readonly language: string; readonly diagnostics: readonly Diagnostic[] } {
	if (known !== null) return { language: known, diagnostics: [] };
	const reading = readLanguage(text);
	const language = reading.language === 'und' ? (stated ?? 'und') : reading.language;
	const isTold = !['en', 'und'].includes(reading.language) || reading.beside !== null;
	return { language, diagnostics: isTold ? [spoken(where, reading)] : [] };
}

const talk = (where: string): Diagnostic => ({
	where,
	severity: 'note',
	rule: 'anatomy/transcript',
	message: 'Read as a talk: its paragraphs begin with who speaks.',
	hint: 'Nothing to do; what each says is a quote of theirs, and questions marked Q or A are nobody’s.',
});

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

/** What is said of a file in which there is nothing to read. */
export const empty = (where: string): Diagnostic => ({
	where,
	severity: 'note',
	rule: 'ingest/empty',
	message: 'There is no text in it.',
	hint: 'Fill it or take it out of the folder.',
});
