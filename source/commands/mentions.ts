import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { type Archive, mentionsOf, NEARNESSES, type WalkRequest } from '../archive/archive.ts';
import { entityRecord } from '../output/records/entity.ts';
import { mentionBrief, mentionRecords } from '../output/records/found.ts';
import { type JsonRecord, type Report, SCHEMA } from '../output/report.ts';
import { type Command, CommandError, type Context, type ExitCode } from './command.ts';
import { noteCoverage } from './coverage.ts';
import { KIND, LISTING, ONCE } from './flags.ts';
import { type FoundMentions, mentionLines } from './mention-lines.ts';
import { note } from './note.ts';
import { withArchive } from './opened.ts';
import { limitOf, rowsOf } from './pages.ts';
import { pathsAfter, pathsOf } from './paths.ts';
import { isEntityKind, missError, missNote, type Pick, pickEntity, pickNote } from './pick.ts';
import { formatOf, writeReport } from './write.ts';

interface Found extends Pick, FoundMentions {
	readonly written: string;
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

/** The walk through a name's mentions that the options ask for. Throws a `CommandError` for another name that nobody bears. */
function walkFor({ taken }: Pick, other: Pick | null, context: Context): WalkRequest {
	const order = context.options.text('order') === 'article' ? 'article' : 'date';
	const variants = context.options.on('variants');
	const walk = { ...mentionsOf(taken.id), order, variants, folded: context.options.on('once') } as const;
	if (other === null) return walk;
	if (other.taken.id === taken.id)
		throw new CommandError(
			`${other.taken.name} is the name itself`,
			'--with takes another name: newsdesk mentions A --with B',
		);
	const within = NEARNESSES.find((each) => each === context.options.text('within')) ?? 'article';
	return { ...walk, with: { entity: other.taken.id, within } };
}

/** Whom `--with` names; null where it was not given. */
async function companionOf(archive: Archive, context: Context): Promise<Pick | null> {
	const written = context.options.text('with');
	if (written === null) {
		if (context.options.text('within') !== null)
			throw new CommandError('--within needs a second name', 'newsdesk mentions A --with B --within sentence');
		return null;
	}
	const pick = await pickEntity(archive, written, null);
	if (pick.taken === null) throw missError(written, pick);
	const remark = pickNote(written, pick);
	if (remark !== null) await note(context, remark);
	return pick;
}

async function* recordsOf(found: readonly Found[]): AsyncIterable<JsonRecord> {
	for (const { written, taken, other, page, rows } of found) {
		const walked = { name: written, entity: taken.id, with: other?.id ?? null };
		for await (const [record] of mentionRecords(walked, page, rows())) yield record;
	}
}

const takenRecord = ({ written, taken, other, others, page }: Found): JsonRecord => ({
	asked: written,
	...entityRecord(taken),
	...(other && { with: { id: other.id, kind: other.kind, name: other.name }, part: page.part && { ...page.part } }),
	total: page.total,
	inArticles: page.articles,
	inOrigins: page.origins ?? page.articles,
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
		const other = await companionOf(archive, context);
		for (const written of names) {
			const pick = await pickEntity(archive, written, kind);
			const remark = pick.taken ? pickNote(written, pick) : missNote(written, pick, kind);
			if (remark !== null) await note(context, remark);
			if (!pick.taken) continue;
			const walk = walkFor(pick, other, context);
			found.push({
				...pick,
				written,
				other: other?.taken ?? null,
				page: await archive.mentions({ ...walk, offset: 0, limit: 0 }),
				rows: () => rowsOf((window) => archive.mentions({ ...walk, ...window }), limit),
			});
		}
		const hasVariants = found.some(({ page }) => page.sections.some(({ kind }) => kind === 'variant'));
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
					brief: [...mentionBrief(other !== null, hasVariants), 'path', 'headline', 'outlet', 'published'],
				},
			],
			table: 'mentions',
			lines: (sheet) => mentionLines(found, sheet),
		};
		await writeReport(report, format, context);
		if (found.length === 0) await noteCoverage(archive, null, context);
		return found.some(({ page }) => page.total > 0) ? 0 : 1;
	});
}

export const mentions: Command = {
	name: 'mentions',
	takes: 'NAME [PATH…]',
	summary: 'Show every mention of a person, organization, place or group with the words around it',
	details: [
		'The name may be misspelt, an alias or a part; what it was taken for is told, with what else is near. Each line gives date, file and place in the text. ~ marks a likely mention, ? a candidate; candidates come last.',
		'With --with, the places where both names stand together, the nearest first: in one sentence, in one paragraph, or only in one article.',
	],
	flags: [
		{ name: 'names', takes: 'FILE', summary: 'look up every name of FILE, one a line (- for stdin)' },
		KIND,
		{ name: 'with', takes: 'NAME', summary: 'only the places where this name stands too' },
		{
			name: 'within',
			takes: 'REACH',
			choices: NEARNESSES,
			summary: 'how near the two stand at most; article if left out',
		},
		{
			name: 'order',
			takes: 'ORDER',
			choices: ['date', 'article'],
			summary: 'by date, or by article, the one with most mentions first',
		},
		{
			name: 'variants',
			takes: null,
			summary: 'also the mentions of names that may be the same; they come last and await your word',
		},
		ONCE,
		...LISTING,
	],
	examples: [
		{ line: "newsdesk mentions 'Ada Lovelace' ~/articles", says: 'every mention in a folder' },
		{
			line: "newsdesk mentions 'Ada Lovelace' --with Babbage --within sentence ~/articles",
			says: 'where one sentence names both',
		},
		{ line: 'newsdesk mentions --names watchlist.txt ~/articles --json', says: 'many names at once, for a program' },
	],
	run,
};
