import type { Archive, ListPage, Reading } from '../../archive/archive.ts';
import { words } from '../../archive/query/words.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { type Span, spanText } from '../../domain/span.ts';
import { type Check, REBUILD, sound, unsound } from './check.ts';

const SAMPLE = 20;
/** Words of a headline that are asked for together. */
const ASKED = 6;

const listed = (archive: Archive, query: string, offset: number, limit: number): Promise<ListPage> =>
	archive.list({ query, filter: [], sort: 'date', descending: true, offset, limit });

/** Articles from one end of the archive to the other, evenly. */
async function sampleOf(archive: Archive, total: number): Promise<Reading[]> {
	const readings: Reading[] = [];
	const step = Math.max(1, Math.floor(total / SAMPLE));
	for (let offset = 0; offset < total && readings.length < SAMPLE; offset += step) {
		const [row] = (await listed(archive, '', offset, 1)).rows;
		const reading = row && (await archive.read(row.id, ''));
		if (reading) readings.push(reading);
	}
	return readings;
}

const misplaced = (reading: Reading): number => {
	const { length } = reading.article.text;
	const outside = ({ start, end }: Span): boolean => start < 0 || end <= start || end > length;
	return [...reading.analysis.mentions, ...reading.analysis.facts].filter(outside).length;
};

/** Whether a search for a headline finds its article. */
async function isFound(archive: Archive, { article }: Reading): Promise<boolean> {
	// Words as the index cuts them: `U.S.` and `D'Amato` are one and two.
	const spans = words(article.headline).slice(0, ASKED);
	if (spans.length < 2) return true;
	const query = spans.map((word) => `headline:"${spanText(article.headline, word)}"`).join(' ');
	for (let offset = 0; ; ) {
		const { rows, total } = await listed(archive, query, offset, 200);
		if (rows.some(({ id }) => id === article.id)) return true;
		offset += rows.length;
		if (rows.length === 0 || offset >= total) return false;
	}
}

/** What tells that a file gave no article. */
const LEFT: ReadonlySet<string> = new Set(['files/not-taken', 'decode/binary', 'ingest/empty']);

export const isLeft = ({ rule }: Diagnostic): boolean => LEFT.has(rule);

/** What was read of what lies in the folders: where nothing was, something is wrong, however whole the index is. */
export function checkFiles(articles: number, diagnostics: readonly Diagnostic[]): Check {
	const left = diagnostics.filter(isLeft).length;
	const files = `${left} ${left === 1 ? 'file' : 'files'}`;
	if (left === 0) return sound('files', articles === 0 ? 'there are none' : 'all were taken');
	return articles > 0
		? sound('files', `${files} not taken, each with its reason below`)
		: unsound(
				'files',
				`none of ${files} could be read as an article`,
				'each has its reason below; the README lists what is read',
			);
}

/** What the archive says of itself, held against what it gives. */
export async function checkArchive(archive: Archive): Promise<readonly Check[]> {
	const { articles, analysed } = await archive.status();
	const { total } = await listed(archive, '', 0, 1);
	const checks: Check[] = [
		total === articles
			? sound('articles', `${articles} listed, ${analysed} analysed`)
			: unsound('articles', `${articles} counted but ${total} listed`, REBUILD),
	];
	const sample = await sampleOf(archive, total);
	const expected = Math.min(total, SAMPLE);
	checks.push(
		sample.length >= expected
			? sound('texts', `${sample.length} of ${total} opened`)
			: unsound('texts', `${expected - sample.length} of ${expected} cannot be opened`, REBUILD),
	);
	const outside = sample.reduce((sum, reading) => sum + misplaced(reading), 0);
	checks.push(
		outside === 0
			? sound('spans', 'every name and fact of these stands in its text')
			: unsound('spans', `${outside} names and facts stand outside their text`, REBUILD),
	);
	let lost = 0;
	for (const reading of sample) if (!(await isFound(archive, reading))) lost += 1;
	checks.push(
		lost === 0
			? sound('search', sample.length === 0 ? 'there is nothing to look for' : 'each of these is found by its headline')
			: unsound('search', `${lost} of ${sample.length} are not found by their own headlines`, REBUILD),
	);
	return checks;
}
