import { existsSync } from 'node:fs';
import type { ArchiveStatus, ListPage, ListRequest, ListRow } from '../../archive/archive.ts';
import { type Edition, editionOf } from '../../archive/prepared/edition.ts';
import { endsOf } from '../../archive/sqlite/cursors.ts';
import type { Article } from '../../domain/article.ts';
import type { Head } from '../../ingest/detect/head.ts';
import { isPlainText, text } from '../../ingest/formats/text.ts';
import { FileSource } from '../indexing/file-source.ts';
import { type Entry, lookThrough } from '../indexing/folders.ts';
import { identifier } from '../indexing/identity.ts';
import { withinTime } from '../indexing/within-time.ts';
import { STANDARD } from '../setting.ts';
import type { EarlyAnswers } from './early.ts';
import { titleOf } from './place.ts';

/** A folder with more files takes longer to look through than the archive's thread to start. */
const MOST_FILES = 200;
/** As many as that lists first; larger ones come later. */
const LISTED = 16;
const LONG = 500_000;
/** What a file is, is told in a thousandth of this, unless it is made to take long. */
const TELLING_MS = 100;

interface Found {
	readonly article: Article;
	readonly edition: Edition;
}

/** Answers about articles that were never opened: with how they stand until the archive's thread tells more. */
export interface Unopened extends EarlyAnswers {
	readonly status: ArchiveStatus;
}

/**
 * The first articles of folders that have no index yet, as the archive's thread lists them before it reads any. Null
 * where it would list others: where not all of them are plain text, or there is something to be told of one, or one stands
 * for another; and where there are many.
 */
export async function unopenedAnswers(
	paths: readonly string[],
	index: string,
	own: readonly string[],
): Promise<Unopened | null> {
	if (existsSync(index)) return null;
	try {
		const entries = entriesIn(paths, own);
		const found = entries === null ? null : await firstOf(entries);
		return found === null || entries === null ? null : answersOf(found, entries.length, titleOf(paths));
	} catch {
		// The archive's thread will meet the same, and see to it.
		return null;
	}
}

function entriesIn(paths: readonly string[], own: readonly string[]): Entry[] | null {
	const entries: Entry[] = [];
	for (const found of lookThrough(paths, own)) {
		if ('diagnostic' in found || entries.length > MOST_FILES) return null;
		if ('entry' in found) entries.push(found.entry);
	}
	return entries;
}

/** What the first files hold; null where one of them is no article plainly, or one that is listed with another. */
async function firstOf(entries: readonly Entry[]): Promise<readonly Found[] | null> {
	const found: Found[] = [];
	const keys = new Set<string>();
	for (const entry of entries.filter(({ size }) => size < LONG).slice(0, LISTED)) {
		const source = new FileSource(entry.absolute, entry.size);
		if (!(await isText(source.head(entry.shown)))) return null;
		const origin = { path: entry.shown, identify: identifier(STANDARD), metadata: entry.metadata, fields: {} };
		const read = text.readNow?.(source.bytes(), origin);
		const [article] = read?.articles ?? [];
		if (article === undefined || read?.articles.length !== 1 || read.diagnostics.length > 0) return null;
		const edition = editionOf(article, []);
		for (const key of [article.id, ...edition.keys]) {
			if (keys.has(key)) return null;
			keys.add(key);
		}
		found.push({ article, edition });
	}
	return found.length === 0 ? null : found;
}

async function isText(head: Head): Promise<boolean> {
	if (isPlainText(head)) return true;
	const { detect } = await import('../../ingest/formats.ts');
	return withinTime(TELLING_MS, () => detect(head)) === text;
}

function answersOf(found: readonly Found[], files: number, title: string): Unopened {
	const newest = [...found].sort(({ article: one }, { article: other }) => inOrder(one, other));
	return {
		status: {
			title,
			articles: found.length,
			analysed: 0,
			progress: { done: 0, total: files, rate: 0 },
			problems: 0,
		},
		list: (request) => listed(newest, request),
		read(id, query) {
			const one = query.trim() === '' ? found.find(({ article }) => article.id === id) : undefined;
			if (one === undefined) return null;
			const { article, edition } = one;
			const known = edition.keys.length > 0;
			const source = { path: article.path, isListed: true };
			return {
				article,
				analysis: { names: [], mentions: [], facts: [], diagnostics: [] },
				entities: [],
				hits: [],
				sources: [{ ...source, version: known ? edition.version : null, day: known ? edition.day : null }],
				diagnostics: [],
			};
		},
		close: () => {},
	};
}

/** The newest first, those without a date last; of one day by their paths. */
function inOrder(one: Article, other: Article): number {
	if (one.published !== other.published) return (one.published ?? '') < (other.published ?? '') ? 1 : -1;
	return Buffer.compare(Buffer.from(one.path), Buffer.from(other.path));
}

function listed(newest: readonly Found[], request: ListRequest): ListPage | null {
	const { query, filter, sort, descending, offset, limit, near = [] } = request;
	if (query.trim() !== '' || filter.length > 0 || near.length > 0) return null;
	if (sort !== 'relevance' && (sort !== 'date' || !descending)) return null;
	const rows = newest.slice(offset, offset + limit).map(({ article }) => rowOf(article));
	const ends = endsOf(offset, rows.length, (row) => rows[row]?.id ?? '');
	return { rows, offset, total: newest.length, hidden: 0, corrections: [], error: null, ...ends };
}

const rowOf = ({ id, path, headline, published, outlet, dateline }: Article): ListRow => ({
	id,
	path,
	headline,
	marks: [],
	published,
	outlet,
	place: dateline?.place ?? null,
	snippet: null,
	analysed: false,
	problems: 0,
});
