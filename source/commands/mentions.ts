import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Archive, MentionRow } from '../archive/archive.ts';
import { keywordInContext } from '../output/concordance.ts';
import { padEnd, widthOf } from '../output/fit.ts';
import { dim, type Line, plain, type Sheet, strong } from '../output/line.ts';
import { entityRecord } from '../output/records/entity.ts';
import { concordanceRecord } from '../output/records/found.ts';
import { type JsonRecord, type Report, SCHEMA } from '../output/report.ts';
import { type Command, CommandError, type Context, type ExitCode } from './command.ts';
import { noteCoverage } from './coverage.ts';
import { KIND, LISTING } from './flags.ts';
import { note } from './note.ts';
import { withArchive } from './opened.ts';
import { limitOf, rowsOf } from './pages.ts';
import { pathsAfter, pathsOf } from './paths.ts';
import { isEntityKind, type Pick, pickEntity, pickNote } from './pick.ts';
import { formatOf, writeReport } from './write.ts';

interface Found extends Pick {
	readonly written: string;
	readonly total: number;
	readonly articles: number;
	readonly rows: () => AsyncIterable<MentionRow>;
}

/** The names to look up, and the paths among the words. */
async function asked(
	context: Context,
): Promise<{ readonly names: readonly string[]; readonly paths: readonly string[] }> {
	const file = context.options.text('names');
	if (file === null) {
		const [name, ...given] = context.words;
		if (name === undefined || !name.trim())
			throw new CommandError(
				'mentions needs a name',
				'newsdesk mentions NAME [PATH…], or --names FILE with one name a line',
			);
		return { names: [name], paths: pathsAfter(name, given, context) };
	}
	const paths = pathsOf(context.words, context);
	try {
		const list = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
		const names = list.split(/\r?\n/).map((line) => line.trim());
		return { names: names.filter(Boolean), paths };
	} catch {
		throw new CommandError(
			`cannot read the names in ${file}`,
			'--names takes a text file with one name a line, or - for stdin',
		);
	}
}

const PLACE_MOST = 34;

function placeOf({ path, published, start }: MentionRow): string {
	const name = path.split('/').at(-1) ?? path;
	return `${published ?? '          '}  ${name}:${start}`;
}

async function* linesOf(found: readonly Found[], sheet: Sheet): AsyncIterable<Line> {
	for (const { taken, total, articles, rows } of found) {
		const counts = `${total} ${total === 1 ? 'mention' : 'mentions'} in ${articles} ${articles === 1 ? 'article' : 'articles'}`;
		yield [strong(taken.name), dim(['', taken.kind, counts, ...taken.roles].join(' · '))];
		if (taken.aliases.length) yield [dim(`also called ${taken.aliases.join(', ')}`)];
		if (taken.variants.length) yield [dim(`perhaps the same: ${taken.variants.map(({ name }) => name).join(', ')}`)];
		let width = 0;
		for await (const row of rows()) {
			const place = placeOf(row);
			width = Math.max(width, Math.min(PLACE_MOST, widthOf(place)));
			const sign = row.certainty === 'certain' ? ' ' : row.certainty === 'likely' ? '~' : '?';
			yield [
				dim(padEnd(place, width)),
				plain(` ${sign} `),
				...keywordInContext(row, sheet.columns - Math.max(width, widthOf(place)) - 3, sheet),
			];
		}
		yield [];
	}
}

async function* recordsOf(found: readonly Found[]): AsyncIterable<JsonRecord> {
	for (const { written, taken, rows } of found) {
		for await (const row of rows()) yield { name: written, entity: taken.id, ...concordanceRecord(row) };
	}
}

const takenRecord = ({ written, taken, others, total, articles }: Found): JsonRecord => ({
	asked: written,
	...entityRecord(taken),
	total,
	inArticles: articles,
	others: others.map(({ id, kind, name }) => ({ id, kind, name })),
});

async function run(context: Context): Promise<ExitCode> {
	const { names, paths } = await asked(context);
	const format = formatOf(context, 'text');
	const limit = limitOf(context.options.count('limit'), null);
	const kindName = context.options.text('kind');
	const kind = kindName !== null && isEntityKind(kindName) ? kindName : null;
	return withArchive(context, paths, async (archive: Archive) => {
		const found: Found[] = [];
		for (const written of names) {
			const pick = await pickEntity(archive, written, kind);
			const remark = pick
				? pickNote(written, pick)
				: `${written}: no ${kind ?? 'entity'} bears this name or one near it`;
			if (remark !== null) await note(context, remark);
			if (!pick) continue;
			const { id } = pick.taken;
			const { total, articles } = await archive.mentions(id, 0, 1);
			found.push({
				...pick,
				written,
				total,
				articles,
				rows: () => rowsOf((offset, most) => archive.mentions(id, offset, most), limit),
			});
		}
		const report: Report = {
			head: { schema: SCHEMA },
			sections: [
				{
					name: 'entities',
					type: 'entity',
					async *records() {
						for (const each of found) yield takenRecord(each);
					},
				},
				{
					name: 'mentions',
					type: 'mention',
					records: () => recordsOf(found),
					brief: ['before', 'text', 'after', 'certainty', 'path', 'headline', 'outlet', 'published'],
				},
			],
			table: 'mentions',
			lines: (sheet) => linesOf(found, sheet),
		};
		await writeReport(report, format, context);
		if (found.length === 0) await noteCoverage(archive, null, context);
		return found.some(({ total }) => total > 0) ? 0 : 1;
	});
}

export const mentions: Command = {
	name: 'mentions',
	takes: 'NAME [PATH…]',
	summary: 'Show every mention of a person, organization, place or group with the words around it',
	details: [
		'The name may be misspelt, an alias or a part; what it was taken for is told, with what else is near. Each line gives date, file and place in the text. ~ marks a likely mention, ? a candidate.',
	],
	flags: [
		{ name: 'names', takes: 'FILE', summary: 'look up every name of FILE, one a line (- for stdin)' },
		KIND,
		...LISTING,
	],
	examples: [
		{ line: "newsdesk mentions 'Ada Lovelace' ~/articles", says: 'every mention in a folder' },
		{ line: 'newsdesk mentions --names watchlist.txt ~/articles --json', says: 'many names at once, for a program' },
	],
	run,
};
