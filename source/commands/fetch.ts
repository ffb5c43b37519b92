import { counted } from '../domain/amount.ts';
import type { Fetched, Summary } from '../effects/fetching/plan.ts';
import { dim, type Line, plain, strong } from '../output/line.ts';
import { type Report, SCHEMA } from '../output/report.ts';
import { type Command, CommandError, type Context, type ExitCode } from './command.ts';
import { FORMAT, JSON_FORM } from './flags.ts';
import { formatOf, writeReport } from './write.ts';

const START_OF_LINE_AND_CLEAR = '\r\u001B[K';
const MB = 1024 * 1024;

const SIGNS = { new: '+', updated: '~', unchanged: '=', failed: '!' } as const;

async function* linesOf(fetched: readonly Fetched[], to: string): AsyncIterable<Line> {
	for (const { url, outcome, articles, message, hint } of fetched) {
		yield [
			strong(`${SIGNS[outcome]} `),
			plain(url),
			dim(articles > 0 ? `  ${counted(articles, 'article')}` : `  ${outcome}`),
		];
		if (message !== null) yield [plain(`    ${message}`)];
		if (hint !== null && message !== null) yield [dim(`    ${hint}`)];
	}
	const of = (outcome: Fetched['outcome']): number => fetched.filter((one) => one.outcome === outcome).length;
	const articles = fetched.reduce((sum, one) => sum + one.articles, 0);
	const parts = [
		counted(fetched.length, fetched.length === 1 ? 'address' : 'addresse'),
		`${of('new') + of('updated')} with something new`,
		`${of('unchanged')} unchanged`,
		of('failed') > 0 ? `${of('failed')} failed` : '',
	];
	yield [];
	yield [plain(`${parts.filter(Boolean).join(', ')}; ${counted(articles, 'article')} written to ${to}`)];
}

function limitsOf(context: Context, usual: { readonly bytes: number; readonly pauseMs: number }) {
	const size = context.options.count('size');
	const pause = context.options.count('pause');
	return {
		bytes: size === null || !Number.isFinite(size) ? usual.bytes : size * MB,
		pauseMs: pause === null || !Number.isFinite(pause) ? usual.pauseMs : pause * 1000,
	};
}

async function run(context: Context): Promise<ExitCode> {
	const { words, options, stderr, home } = context;
	const format = formatOf(context, 'text');
	const to = options.text('to');
	if (words.length === 0)
		throw new CommandError(
			'fetch needs an address or a list of addresses',
			'newsdesk fetch URL|OPML|FEEDS.txt --to DIR',
		);
	if (to === null) throw new CommandError('fetch needs to know where to put what it gets', 'add --to DIR');
	const { fetchInThread } = await import('../effects/fetching/thread.ts');
	const { LIMITS } = await import('../effects/fetching/plan.ts');
	const { Trouble } = await import('../effects/fetching/trouble.ts');
	const { versionOf } = await import('./version.ts');
	let shown = false;
	let summary: Summary;
	try {
		summary = await fetchInThread(
			{
				targets: [...words],
				to,
				full: options.on('full'),
				local: options.on('local'),
				limits: { ...LIMITS, ...limitsOf(context, LIMITS) },
				agent: `newsdesk/${versionOf(home)}`,
				environment: { ...process.env },
			},
			({ done, total, url }) => {
				if (!stderr.isTerminal) return;
				shown = true;
				const line = `${done} of ${total}  ${url}`;
				stderr.write(START_OF_LINE_AND_CLEAR + line.slice(0, Math.max(1, (stderr.columns ?? 80) - 1))).catch(() => {});
			},
		);
	} catch (error) {
		if (!(error instanceof Trouble)) throw error;
		throw new CommandError(error.message.replace(/\.$/, ''), error.hint);
	} finally {
		if (shown) await stderr.write(START_OF_LINE_AND_CLEAR);
	}
	const { fetched } = summary;
	const report: Report = {
		head: { schema: SCHEMA, to },
		sections: [
			{
				name: 'addresses',
				type: 'address',
				async *records() {
					for (const one of fetched) yield { ...one };
				},
			},
		],
		lines: () => linesOf(fetched, to),
	};
	await writeReport(report, format, context);
	if (fetched.some(({ outcome }) => outcome === 'failed')) return 2;
	return fetched.some(({ articles }) => articles > 0) ? 0 : 1;
}

export const fetchPages: Command = {
	name: 'fetch',
	takes: 'URL|OPML|FEEDS.txt… --to DIR',
	summary: 'Fetch feeds and pages into a folder of plain files, to be read from there',
	details: [
		'Only this command makes network connections. Each item of a feed becomes a file; with --full, the page it links to. What was fetched before is asked for only if it has changed, and never overwritten: a later version is a file of its own.',
		'One host is asked one thing at a time, with a pause between, and only what its robots.txt allows. Redirects are followed within http and https. Proxies are taken from HTTP_PROXY, HTTPS_PROXY and NO_PROXY. Nothing is sent but the address, and what the host gave to tell whether it has changed.',
		'Exit status: 0 something new, 1 nothing new, 2 something failed.',
	],
	flags: [
		{ name: 'to', takes: 'DIR', summary: 'the folder that the files go into' },
		{ name: 'full', takes: null, summary: 'also the page of every item of a feed' },
		{ name: 'local', takes: null, summary: 'also addresses of this machine and its own network' },
		{ name: 'pause', takes: 'N', summary: 'seconds between two requests to one host, 1 if not given' },
		{ name: 'size', takes: 'N', summary: 'megabytes of one answer at most, 20 if not given' },
		JSON_FORM,
		{ ...FORMAT, choices: ['text', 'json'], summary: 'text for people, json for programs' },
	],
	examples: [
		{ line: 'newsdesk fetch https://example.org/feed.xml --to ~/articles', says: 'the items of a feed' },
		{ line: 'newsdesk fetch feeds.opml --full --to ~/articles', says: 'the pages of all feeds of a list' },
	],
	run,
};
