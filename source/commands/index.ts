import type { RoundResult } from '../archive/archive.ts';
import { counted, numberWords } from '../domain/amount.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { OpenArchive } from '../effects/archive-thread/open-archive.ts';
import { dim, type Line, plain, strong } from '../output/line.ts';
import { diagnosticRecord } from '../output/records/article.ts';
import { type JsonRecord, SCHEMA } from '../output/report.ts';
import { type Command, CommandError, type Context, type ExitCode } from './command.ts';
import { FORMAT, JSON_FORM, OPENING } from './flags.ts';
import { TOLD, tell, whileReading } from './opened.ts';
import { indexFileOf, pathsOf } from './paths.ts';
import { unreadOf } from './unread.ts';
import { formatOf, writeReport } from './write.ts';

interface Done {
	readonly file: string | null;
	/** The shared archive that was written to; null where it was an index of one's own. */
	readonly archive: string | null;
	/** Null where another process did the reading. */
	readonly round: RoundResult | null;
	readonly articles: number;
	readonly analysed: number;
	readonly problems: number;
	readonly seconds: number;
	/** What happened to the index file itself. */
	readonly remarks: readonly Diagnostic[];
	/** All that is to be said of files and articles, where that was asked for. */
	readonly report: readonly Diagnostic[];
}

function roundLine({ before, read, unchanged, gone }: RoundResult, articles: number, seconds: number): string {
	const more = articles - before;
	return [
		`${counted(read, 'file')} read${seconds > 0 && read > 0 ? ` in ${seconds.toFixed(1)} s` : ''}`,
		unchanged > 0 ? `${numberWords(unchanged)} unchanged` : '',
		gone > 0 ? `${numberWords(gone)} gone` : '',
		before > 0 && more !== 0 ? `${counted(Math.abs(more), 'article')} ${more > 0 ? 'more' : 'fewer'}` : '',
	]
		.filter(Boolean)
		.join(', ');
}

/** What keeps an index from being what was asked for: a full disk, an article that could not be read or analysed. */
const isFailure = ({ rule, severity }: Diagnostic): boolean =>
	severity === 'error' &&
	/^(?:archive|analyse)\/|^ingest\/failed|^bounds\/(?:seconds|memory)|^files\/(?:unreadable|gone)/.test(rule);

async function* linesOf({
	file,
	archive,
	round,
	articles,
	analysed,
	problems,
	seconds,
	remarks,
	report,
}: Done): AsyncIterable<Line> {
	yield [plain(round ? roundLine(round, articles, seconds) : 'Another newsdesk kept this archive up to date.')];
	yield [plain(`${counted(articles, 'article')}, ${analysed === articles ? 'all' : analysed} analysed`)];
	if (problems) yield [plain(`${counted(problems, 'remark')}; newsdesk doctor lists them`)];
	if (archive !== null) yield [dim(`archive: ${archive}`)];
	else yield [dim(file === null ? 'There is no folder for the index; it is made again each time.' : `index: ${file}`)];
	for (const { message, hint } of remarks) yield [plain(`${message} ${hint}`)];
	if (report.length > 0) yield [];
	for (const { where, severity, message, rule } of report)
		yield [strong(severity), plain(` ${where}: ${message} `), dim(`(${rule})`)];
}

/** Tells each change of the archive on a line of its own, until the process is ended. */
function follow(archive: OpenArchive, { stdout }: Context): Promise<never> {
	return new Promise((_, reject) => {
		let told = '';
		archive.onChange(({ progress, articles, analysed, round }) => {
			if (progress !== null || !round) return;
			const line = `${counted(articles, 'article')}, ${articles === analysed ? 'all' : analysed} analysed: ${roundLine(round, articles, 0)}`;
			if (line === told || (round.read === 0 && round.gone === 0)) return;
			told = line;
			stdout
				.write(`${line}\n`)
				.then(() => stdout.flush())
				.catch(reject);
		});
	});
}

/** Deletes the index, if no other process is writing it. */
async function forget(file: string): Promise<void> {
	const sqlite = await import('node:sqlite');
	const { WriterLock } = await import('../effects/index-file/writer-lock.ts');
	const { shelf } = await import('../effects/index-file/place.ts');
	const lock = new WriterLock(sqlite, file);
	if (!shelf.owns(file)) return;
	if (!lock.take())
		throw new CommandError(`another newsdesk is writing ${file}`, 'leave it first, or wait until it has finished');
	shelf.remove(file);
	lock.release();
}

async function run(context: Context): Promise<ExitCode> {
	const format = formatOf(context, 'text');
	const { shared } = context;
	if (shared !== null && context.words.length === 0)
		throw new CommandError(
			'index --archive needs the paths to put there',
			'e.g. newsdesk index ~/articles --archive …',
		);
	const paths = pathsOf(context.words, { ...context, shared: null });
	const { indexPlace } = await import('../effects/index-file/place.ts');
	const index = indexFileOf(context);
	const file = shared === null ? indexPlace(paths, index, process.env) : null;
	if (shared !== null && context.options.on('rebuild'))
		throw new CommandError('--rebuild is of an index of one’s own', 'newsdesk archive reindex makes a shared one anew');
	if (context.options.on('rebuild') && file !== null) await forget(file);
	return whileReading(context, paths, async (archive, settled) => {
		const { store } = await archive.status();
		if (store && store.readOnly !== null)
			throw new CommandError(`${store.name} may only be read: ${store.readOnly}`, 'nothing was put there');
		const started = performance.now();
		await settled;
		const { articles, analysed, problems, round } = await archive.status();
		const seconds = Math.round(performance.now() - started) / 1_000;
		const told = await archive.diagnostics();
		const remarks = told.filter(({ rule }) => rule.startsWith('archive/') && rule !== 'archive/copy');
		const report = context.options.on('report') ? told : [];
		const failures = [...(await unreadOf(archive)), ...told.filter(isFailure)];
		const done: Done = {
			file,
			archive: shared?.name ?? null,
			round: round ?? null,
			articles,
			analysed,
			problems,
			seconds,
			remarks,
			report,
		};
		const head: JsonRecord = {
			schema: SCHEMA,
			...done,
			round: done.round && { ...done.round },
			remarks: remarks.map(diagnosticRecord),
			report: report.map(diagnosticRecord),
		};
		for (const failure of failures.slice(0, TOLD)) await tell(failure, context);
		await writeReport({ head, sections: [], lines: () => linesOf(done) }, format, context);
		if (context.options.on('watch')) {
			await context.stdout.flush();
			await follow(archive, context);
		}
		if (failures.length > 0 || analysed < articles) return 2;
		return articles > 0 ? 0 : 1;
	});
}

export const indexArchive: Command = {
	name: 'index',
	takes: '[PATH…]',
	summary: 'Read and analyse a folder ahead of time, or again',
	details: [
		'Only new and changed articles are read. It can be stopped at any moment and goes on where it was. The index is derived from the articles: deleting it loses nothing.',
		'Exit status 2 says that the index is not whole: the disk is full, or something could not be read or analysed.',
	],
	flags: [
		{ name: 'rebuild', takes: null, summary: 'forget what is known and read everything again' },
		{ name: 'report', takes: null, summary: 'list every file that was not read, and why' },
		{ name: 'watch', takes: null, summary: 'stay, and take up what changes until Ctrl-C' },
		{
			name: 'progress',
			takes: 'FORM',
			choices: ['auto', 'json', 'none'],
			summary: 'how progress is told on stderr: json for one JSON object a line',
		},
		JSON_FORM,
		{ ...FORMAT, choices: ['text', 'json'], summary: 'text for people, json for programs' },
		...OPENING,
	],
	examples: [
		{ line: 'newsdesk index ~/articles', says: 'take in what is new' },
		{
			line: 'newsdesk index ~/articles --archive https://desk.example:9200#news',
			says: 'put them into a shared archive',
		},
		{ line: 'newsdesk index ~/articles --index /srv/desk/articles.db', says: 'keep the index in a place of your own' },
	],
	run,
};
