import { counted } from '../domain/amount.ts';
import type { Administration, ArchiveFound } from '../effects/shared-archive/administer.ts';
import type { SharedPlace } from '../effects/shared-archive/place.ts';
import { megabytes } from '../ingest/bounds.ts';
import { dim, type Line, plain, strong } from '../output/line.ts';
import { SCHEMA } from '../output/report.ts';
import { type Command, CommandError, type Context, type ExitCode } from './command.ts';
import { FORMAT, JSON_FORM, SETTINGS } from './flags.ts';
import { sharedOf } from './named-archive.ts';
import { settingsFileOf } from './settings-file.ts';
import { formatOf, writeReport } from './write.ts';

type Action = (context: Context, where: string | null) => Promise<ExitCode>;

const EXAMPLE = 'https://desk.example:9200#news';

async function placeOf(context: Context, where: string | null, doing: string): Promise<SharedPlace> {
	if (where === null)
		throw new CommandError(
			`archive ${doing} needs to be told which`,
			`an address, ${EXAMPLE}, or a name of the settings`,
		);
	return sharedOf(where, settingsFileOf(context));
}

/** Does something with a cluster; what it refuses is the command's own error. */
async function administered<Result>(
	place: SharedPlace,
	work: (administration: Administration) => Promise<Result>,
): Promise<Result> {
	const [{ Administration }, { StoreRefused }] = await Promise.all([
		import('../effects/shared-archive/administer.ts'),
		import('../effects/archive-thread/refused.ts'),
	]);
	try {
		return await work(new Administration(place));
	} catch (error) {
		throw error instanceof StoreRefused ? new CommandError(error.message, error.hint) : error;
	}
}

const OTHERS = {
	this: '',
	older: ', made by an older newsdesk: archive reindex makes it anew',
	newer: ', made by a newer newsdesk, and read by it alone',
} as const;

function lineOf({ archive, made, madeBy, articles, bytes }: ArchiveFound): Line {
	const told = [
		...(articles === null ? [] : [counted(articles, 'article')]),
		...(bytes === null ? [] : [`${megabytes(bytes)} MB`]),
		`made ${made.slice(0, 10)}`,
	];
	return [strong(archive), dim(`  ${told.join(', ')}`), ...(madeBy === 'this' ? [] : [plain(OTHERS[madeBy])])];
}

/** What a cluster has, or what the settings name. */
const list: Action = async (context, where) => {
	if (where === null) return listNamed(context);
	// Of an address only the nodes are asked; whether it names an archive does not matter.
	const address = /^https?:\/\//i.test(where) && !where.includes('#') ? `${where}#any` : where;
	const place = await placeOf(context, address, 'list');
	const found = await administered(place, (administration) => administration.list());
	await report(
		context,
		found.map((one) => ({ ...one })),
		found.map(lineOf),
		'There is no archive there.',
	);
	return found.length > 0 ? 0 : 1;
};

async function listNamed(context: Context): Promise<ExitCode> {
	const { readArchives } = await import('../effects/shared-archive/resolve.ts');
	const { settingsFile } = await import('../effects/settings/place.ts');
	const file = settingsFileOf(context) ?? settingsFile(process.env);
	const { archives, problems } = readArchives(file);
	const named = [...archives].map(([name, { nodes, archive }]) => ({ name, archive, nodes: nodes.join(',') }));
	const lines = named.map(({ name, archive, nodes }): Line => [strong(name), plain(`  ${nodes}#${archive}`)]);
	await report(context, named, lines, `No shared archive is named in ${file}.`);
	for (const { line, column, message, hint } of problems)
		await context.stderr.write(`newsdesk: ${file}:${line}:${column}: ${message}\n  ${hint}\n`);
	return problems.length > 0 ? 2 : named.length > 0 ? 0 : 1;
}

async function report(
	context: Context,
	archives: readonly Readonly<Record<string, string | number | null>>[],
	found: readonly Line[],
	none: string,
): Promise<void> {
	await writeReport(
		{
			head: { schema: SCHEMA },
			sections: [
				{
					name: 'archives',
					type: 'archive',
					async *records() {
						for (const one of archives) yield { ...one };
					},
				},
			],
			async *lines() {
				yield* found;
				if (found.length === 0) yield [plain(none)];
			},
		},
		formatOf(context, 'text'),
		context,
	);
}

const create: Action = async (context, where) => {
	const place = await placeOf(context, where, 'create');
	const isNew = await administered(place, (administration) => administration.create());
	await context.stdout.write(
		isNew
			? `${place.name} is there; newsdesk index PATH --archive ${place.name} puts articles into it.\n`
			: `${place.name} was there already; it is as it was.\n`,
	);
	return 0;
};

const remove: Action = async (context, where) => {
	const place = await placeOf(context, where, 'delete');
	if (!context.options.on('yes')) {
		const there = await administered(place, (administration) => administration.list());
		if (there.some(({ archive }) => archive === place.archive))
			throw new CommandError(
				`deleting ${place.name} takes it away from everybody who uses it`,
				`say --yes if that is wanted; the articles themselves stay where they lie`,
			);
		await context.stdout.write(`There is no ${place.name}.\n`);
		return 1;
	}
	const was = await administered(place, (administration) => administration.delete());
	await context.stdout.write(was ? `${place.name} is deleted.\n` : `There is no ${place.name}.\n`);
	return was ? 0 : 1;
};

const reindex: Action = async (context, where) => {
	const place = await placeOf(context, where, 'reindex');
	const shown = context.stderr.isTerminal;
	const told = (done: number, total: number): void => {
		if (shown) void context.stderr.write(`\r${done} of ${total} articles\u001b[K`);
	};
	const { articles } = await administered(place, (administration) => administration.reindex(told));
	if (shown) await context.stderr.write('\r\u001b[K');
	await context.stdout.write(
		`${counted(articles, 'article')} of ${place.name} ${articles === 1 ? 'stands' : 'stand'} in new indexes.\n`,
	);
	return 0;
};

const ACTIONS: Readonly<Record<string, Action>> = { list, create, delete: remove, reindex };

async function run(context: Context): Promise<ExitCode> {
	const [name = '', where = null, ...more] = context.words;
	const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
	if (action === undefined || more.length > 0)
		throw new CommandError(
			name === '' ? 'archive needs to be told what to do' : `archive knows no ${[name, ...more].join(' ')}`,
			'it may be list, create, delete or reindex, each with an address or a name of the settings',
		);
	return action(context, where);
}

export const archive: Command = {
	name: 'archive',
	takes: 'ACTION [WHERE]',
	summary: 'List, create, delete or reindex shared archives on a cluster',
	details: [
		'A shared archive lies on an OpenSearch cluster, where several desks write to it and all read it. WHERE is an address, the nodes with commas between them and the archive’s name after a #, or a name that the settings give it under archives:. list without WHERE tells those names. newsdesk index PATH --archive WHERE puts articles there, and every command that reads articles takes --archive WHERE in place of paths.',
		'Who asks is never written on the command line or into the address: NEWSDESK_ARCHIVE_USER and NEWSDESK_ARCHIVE_PASSWORD, NEWSDESK_ARCHIVE_API_KEY or NEWSDESK_ARCHIVE_TOKEN have it, or each with _FILE the name of a file that holds it, or the settings name that file. Certificates are checked unless the settings say certificates: trust any.',
		'reindex makes the indexes anew out of the articles themselves, which a newer newsdesk may need, and puts them in the place of the old ones at once; readers go on meanwhile, writers wait.',
	],
	flags: [
		{ name: 'yes', takes: null, summary: 'delete without being asked again' },
		SETTINGS,
		JSON_FORM,
		{ ...FORMAT, summary: 'of list: text for people, json for one document, jsonl, csv or markdown' },
	],
	examples: [
		{ line: `newsdesk archive create ${EXAMPLE}`, says: 'a new shared archive' },
		{ line: `newsdesk index ~/articles --archive ${EXAMPLE}`, says: 'put articles into it' },
		{ line: `newsdesk --archive ${EXAMPLE}`, says: 'read it' },
	],
	run,
};
