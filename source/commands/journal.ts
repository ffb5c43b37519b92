import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Archive } from '../archive/archive.ts';
import { safeLine } from '../ingest/sanitise.ts';
import type { Entry } from '../journal/act.ts';
import { byStamp } from '../journal/act.ts';
import { attached } from '../journal/anchor.ts';
import { articlesOf, counts, type Desk, EMPTY_DESK, everyHeld, idsOf } from '../journal/desk.ts';
import { encode, type LineProblem } from '../journal/line.ts';
import { mergeJournals } from '../journal/merge.ts';
import { replay } from '../journal/replay.ts';
import { said } from '../journal/saying.ts';
import type { Anchor, ArticleTarget } from '../journal/target.ts';
import { dim, type Line, plain, strong } from '../output/line.ts';
import { type Json, type JsonRecord, SCHEMA } from '../output/report.ts';
import { type Command, CommandError, type Context, type ExitCode } from './command.ts';
import { FORMAT, JOURNAL, JSON_FORM, OPENING } from './flags.ts';
import { journalOf } from './journal-place.ts';
import { note } from './note.ts';
import { withArchive } from './opened.ts';
import { rowsOf } from './pages.ts';
import { pathsOf } from './paths.ts';
import { formatOf, writeReport } from './write.ts';

interface Held {
	readonly file: string;
	readonly entries: readonly Entry[];
	readonly problems: readonly LineProblem[];
	readonly desk: Desk;
}

/** The journal of these paths as it stands in the file. */
async function journalHeld(context: Context, paths: readonly string[]): Promise<Held> {
	const place = journalOf(context, paths);
	if (place === null) throw new CommandError('there is no journal with --no-journal', 'leave --no-journal out');
	const { Journal } = await import('../effects/journal/journal.ts');
	const { JournalError } = await import('../effects/journal/trouble.ts');
	try {
		const news = await new Journal(place).news();
		const entries = [...(news?.entries ?? [])].sort(byStamp);
		return { file: place.file, entries, problems: news?.problems ?? [], desk: replay(EMPTY_DESK, entries) };
	} catch (error) {
		if (!(error instanceof JournalError)) throw error;
		throw new CommandError(error.message, error.hint);
	}
}

const recordOf = (entry: Entry): JsonRecord => JSON.parse(encode(entry)) as JsonRecord;

/** What an act did, and of an undoing what was undone. */
function wordsOf(entry: Entry, desk: Desk): string {
	if (entry.act !== 'undo' && entry.act !== 'redo') return said(entry);
	const meant = desk.acts.get(entry.of);
	return `${said(entry)}: ${meant ? said(meant) : entry.of}`;
}

async function list(context: Context, paths: readonly string[]): Promise<ExitCode> {
	const { entries, desk } = await journalHeld(context, paths);
	await writeReport(
		{
			head: { schema: SCHEMA },
			sections: [
				{
					name: 'acts',
					type: 'act',
					async *records() {
						for (const entry of entries)
							yield { ...recordOf(entry), counts: counts(desk, entry.id), said: wordsOf(entry, desk) };
					},
					columns: ['time', 'act', 'said', 'counts', 'id'],
				},
			],
			async *lines(): AsyncIterable<Line> {
				for (const entry of entries) {
					const isUndone = !counts(desk, entry.id);
					yield [
						dim(`${entry.time.slice(0, 19).replace('T', ' ')}  `),
						isUndone ? dim(`${wordsOf(entry, desk)}  (undone)`) : plain(wordsOf(entry, desk)),
					];
				}
			},
		},
		formatOf(context, 'text'),
		context,
	);
	if (entries.length === 0) await note(context, 'the journal is empty');
	return entries.length > 0 ? 0 : 1;
}

async function replayed(context: Context, paths: readonly string[]): Promise<ExitCode> {
	const { desk } = await journalHeld(context, paths);
	const held = everyHeld(desk).filter(({ act }) => act !== 'place');
	await writeReport(
		{
			head: { schema: SCHEMA },
			sections: [
				{
					name: 'held',
					type: 'act',
					async *records() {
						for (const entry of held) yield { ...recordOf(entry), said: said(entry) };
					},
					columns: ['time', 'act', 'said', 'id'],
				},
			],
			async *lines(): AsyncIterable<Line> {
				for (const entry of held) yield [plain(said(entry))];
			},
		},
		formatOf(context, 'text'),
		context,
	);
	if (held.length === 0) await note(context, 'nothing holds: the journal is empty, or all of it was undone');
	return held.length > 0 ? 0 : 1;
}

/** What is wrong with a line, or which act has lost what it was done to. */
interface Finding {
	readonly where: string;
	readonly what: 'line' | 'orphan';
	readonly message: string;
	readonly hint: string;
}

/** The articles of the archive by everything an act may know them by. */
async function articlesIn(archive: Archive): Promise<(desk: Desk, target: ArticleTarget) => string | null> {
	const byId = new Set<string>();
	const byPlace = new Map<string, string>();
	const request = { query: '', filter: [], sort: 'date', descending: true } as const;
	for await (const { id, path, headline } of rowsOf((offset, limit) => archive.list({ ...request, offset, limit }))) {
		byId.add(id);
		byPlace.set(`${safeLine(path)}\n${headline}`, id);
	}
	return (desk, target) => {
		for (const id of idsOf(desk, target)) {
			if (byId.has(id)) return id;
			for (const place of [`${target.path}\n${target.headline}`, ...(desk.places.get(id) ?? [])]) {
				const found = byPlace.get(place);
				if (found !== undefined) return found;
			}
		}
		return null;
	};
}

const anchorsOf = (entry: Entry): readonly Anchor[] => {
	if ('anchor' in entry && entry.anchor !== null) return [entry.anchor];
	return 'fact' in entry ? [entry.fact.anchor] : [];
};

async function orphans(archive: Archive, { desk, file }: Held): Promise<Finding[]> {
	const find = await articlesIn(archive);
	const found: Finding[] = [];
	for (const entry of everyHeld(desk)) {
		if (entry.act === 'place') continue;
		for (const target of articlesOf(entry)) {
			const id = find(desk, target);
			const orphan = (message: string): void => {
				found.push({
					where: `${file} ${entry.id}`,
					what: 'orphan',
					message: `${said(entry)}: ${message}`,
					hint: 'It is kept, and holds again when what it was done to is back.',
				});
			};
			if (id === null) {
				orphan('the article is not there any more, or has another text and headline.');
				continue;
			}
			const anchors = anchorsOf(entry);
			const text = anchors.length === 0 ? '' : ((await archive.read(id, ''))?.article.text ?? '');
			if (anchors.some((anchor) => attached(text, anchor) === null))
				orphan('its words do not stand in the text any more.');
		}
	}
	return found;
}

async function check(context: Context, paths: readonly string[]): Promise<ExitCode> {
	const held = await journalHeld(context, paths);
	return withArchive(context, paths, async (archive) => {
		const findings: Finding[] = [
			...held.problems.map(
				({ line, message, hint }): Finding => ({ where: `${held.file}:${line}`, what: 'line', message, hint }),
			),
			...(await orphans(archive, held)),
		];
		await writeReport(
			{
				head: { schema: SCHEMA, file: held.file, acts: held.entries.length },
				sections: [
					{
						name: 'findings',
						type: 'finding',
						async *records() {
							yield* findings.map((finding): JsonRecord => ({ ...finding }) satisfies Record<string, Json>);
						},
						columns: ['where', 'what', 'message', 'hint'],
					},
				],
				async *lines(): AsyncIterable<Line> {
					for (const { where, message, hint } of findings) {
						yield [strong(where), plain(`: ${message}`)];
						yield [dim(`  ${hint}`)];
					}
					const acts = `${held.entries.length} ${held.entries.length === 1 ? 'act' : 'acts'}`;
					yield [
						plain(
							findings.length === 0
								? `${acts}, and nothing is wrong with them.`
								: `${acts}; ${findings.length} to look at.`,
						),
					];
				},
			},
			formatOf(context, 'text'),
			context,
		);
		return findings.length === 0 ? 0 : 1;
	});
}

async function merge({ stdout, ...context }: Context, files: readonly string[]): Promise<ExitCode> {
	const [one, other, more] = files;
	if (one === undefined || other === undefined || more !== undefined)
		throw new CommandError('journal merge needs two journals', 'newsdesk journal merge OURS THEIRS > merged.jsonl');
	const read = async (file: string): Promise<string> => {
		if (!existsSync(file))
			throw new CommandError(`no such file: ${file}`, 'a journal is .newsdesk/journal.jsonl in its folder');
		return readFile(file, 'utf8');
	};
	const merged = mergeJournals(await read(one), await read(other));
	await stdout.write(merged.text);
	const unread = merged.unread === 0 ? '' : `; ${merged.unread} lines that cannot be read are kept at the end`;
	await note({ ...context, stdout }, `${merged.added} acts that only ${other} has${unread}`);
	return 0;
}

const ACTIONS: Readonly<Record<string, (context: Context, words: readonly string[]) => Promise<ExitCode>>> = {
	list: (context, words) => list(context, pathsOf(words, context)),
	replay: (context, words) => replayed(context, pathsOf(words, context)),
	check: (context, words) => check(context, pathsOf(words, context)),
	merge,
};

async function run(context: Context): Promise<ExitCode> {
	const [name = '', ...words] = context.words;
	const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
	if (action === undefined)
		throw new CommandError(
			name === '' ? 'journal needs to be told what to do' : `journal knows no ${name}`,
			'it may be list, check, replay or merge',
		);
	return action(context, words);
}

export const journal: Command = {
	name: 'journal',
	takes: 'ACTION [PATH…]',
	summary: 'Show, check or merge the journal of what was done to articles',
	details: [
		'list tells every act in the order it was done, the undone ones too; replay tells what holds in the end. check tells lines that cannot be read, and acts that have lost what they were done to: an article that is gone, or words that do not stand in it any more. merge writes the acts of two journal files, each once, to stdout.',
	],
	flags: [JSON_FORM, FORMAT, ...OPENING.filter((flag) => flag !== JOURNAL), JOURNAL],
	examples: [
		{ line: 'newsdesk journal list ~/articles', says: 'what was done, and when' },
		{ line: 'newsdesk journal check ~/articles', says: 'what has lost its article or its words' },
		{ line: 'newsdesk journal merge ours.jsonl theirs.jsonl > merged.jsonl', says: 'two journals as one' },
	],
	run,
};
