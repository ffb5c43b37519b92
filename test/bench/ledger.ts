// What several articles have in common, in made-up archives: how much the index keeps of it, and what is waited for.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as sqlite from 'node:sqlite';
import { analyse } from '../../source/analyse/analyse.ts';
import type { ListRequest } from '../../source/archive/archive.ts';
import { prepare } from '../../source/archive/prepared/prepare.ts';
import { Shelving } from '../../source/archive/sqlite/shelving.ts';
import { Statements } from '../../source/archive/sqlite/statements.ts';
import type { Article } from '../../source/domain/article.ts';
import type { OpenArchive } from '../../source/effects/archive-thread/open-archive.ts';
import { loadModels } from '../../source/effects/models.ts';
import { ingest } from '../../source/ingest/ingest.ts';
import { bundledArchive } from './bundled.ts';
import { madeUpArticles } from './corpus.ts';
import { type Findings, tell } from './findings.ts';
import { Sample } from './measure.ts';

const SIZES = [1_000, 10_000];
const IN_ONE_FILE = 5_000;
/** Articles put into the full archive one by one. */
const ADDED = 200;
/** Articles that tell of one happening: more than a line compares, and past the steps at which its names become usual. */
const CROWD = 600;
/** Tables that keep what articles have in common. */
const COMMON = [
	'print',
	'shingle',
	'line',
	'copy',
	'origin',
	'origin_copies',
	'saying',
	'quoting',
	'told',
	'report',
	'reach',
	'lead',
	'alike',
	'happening',
	'happening_members',
	'comparison',
	'comparison_by_first',
	'comparison_by_contention',
	'uncompared',
	'unsettled',
];

interface Measured {
	readonly articles: number;
	/** Bytes of the index, and of them what articles have in common. */
	readonly bytes: number;
	readonly common: number;
	/** Milliseconds of processor time of one article more: reading it, and putting it into the index with all it has of others. */
	readonly read: Sample;
	readonly shelved: Sample;
	/** The same of articles that all tell of one happening, each put beside those before it. */
	readonly crowded: Sample;
	readonly folded: Sample;
	readonly byEvent: Sample;
	readonly byPublication: Sample;
	readonly copies: Sample;
	readonly versions: Sample;
	/** The ledger's first screen, of all articles and of lists that it has not been asked for yet. */
	readonly compared: Sample;
	readonly comparedAmong: Sample;
	readonly lines: number;
}

const LIST: ListRequest = { query: '', filter: [], sort: 'date', descending: true, offset: 0, limit: 50, folded: true };

/** `--articles N,N` for archives of these sizes, `--readme` to write the table. */
export async function measureLedger(options: readonly string[]): Promise<void> {
	const at = options.indexOf('--articles');
	const sizes = at < 0 ? SIZES : (options[at + 1] ?? '').split(',').map(Number);
	const all: Measured[] = [];
	for (const size of sizes) all.push(await measureSize(size));
	tell(tableOf(all), options);
}

async function measureSize(size: number): Promise<Measured> {
	const folder = mkdtempSync(join(tmpdir(), 'newsdesk-bench-'));
	try {
		const [news, program, index] = [join(folder, 'news'), join(folder, 'program'), join(folder, 'index.db')];
		mkdirSync(news);
		writeNews(news, size);
		const { openArchive } = await bundledArchive(program);
		writeFileSync(join(program, 'package.json'), '{"type":"module"}');
		const archive = openArchive({ paths: [news], index, watch: false });
		await archive.settled();
		const { articles } = await archive.status();
		const asked = await measureQuestions(archive);
		await archive.close();
		return { articles, ...sizesOf(index), ...asked, ...measureAdding(index) };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function writeNews(folder: string, size: number): void {
	const articles = madeUpArticles(1);
	for (let from = 0; from < size; from += IN_ONE_FILE) {
		const lines = Array.from({ length: Math.min(IN_ONE_FILE, size - from) }, () =>
			JSON.stringify(articles.next().value),
		);
		writeFileSync(join(folder, `made-${from}.jsonl`), `${lines.join('\n')}\n`);
	}
}

async function measureQuestions(archive: OpenArchive) {
	const [folded, byEvent, byPublication, copies, versions, compared, comparedAmong] = [1, 2, 3, 4, 5, 6, 7].map(
		() => new Sample(),
	);
	for (let count = 0; count < 5; count += 1) {
		await folded?.time(() => archive.list(LIST));
		await byEvent?.time(() => archive.timeline({ query: '', filter: [], axis: 'event', unit: null }));
		await byPublication?.time(() => archive.timeline({ query: '', filter: [], axis: 'published', unit: 'month' }));
	}
	const whole = { query: '', filter: [] };
	const ledger = (query: string) => archive.ledger({ query, filter: [], offset: 0, limit: 50, open: null });
	const lines = (await ledger('')).total;
	for (let count = 0; count < 5; count += 1) await compared?.time(() => ledger(''));
	for (const query of ['said', 'has:figure', 'figure:>1', 'has:date', 'month'])
		await comparedAmong?.time(() => ledger(query));
	for (const id of (await archive.echoing(whole, 'copies')).slice(0, 50)) await copies?.time(() => archive.copies(id));
	for (const id of (await archive.echoing(whole, 'quotes')).slice(0, 50)) {
		const quote = (await archive.read(id, ''))?.analysis.facts.find(({ kind }) => kind === 'quote');
		if (quote !== undefined) await versions?.time(() => archive.versions(id, quote.start + 1));
	}
	const some = (sample: Sample | undefined): Sample => sample ?? new Sample();
	return {
		folded: some(folded),
		byEvent: some(byEvent),
		byPublication: some(byPublication),
		copies: some(copies),
		versions: some(versions),
		compared: some(compared),
		comparedAmong: some(comparedAmong),
		lines,
	};
}

function sizesOf(index: string): Pick<Measured, 'bytes' | 'common'> {
	const database = new sqlite.DatabaseSync(index, { readOnly: true });
	const statements = new Statements(database);
	const bytes = statements.number('SELECT sum(pgsize) FROM dbstat');
	const common = statements.number(
		'SELECT sum(pgsize) FROM dbstat WHERE name IN (SELECT value FROM json_each(?))',
		JSON.stringify(COMMON),
	);
	database.close();
	return { bytes, common };
}

/** Articles more in the archive as it stands, each in a transaction of its own that comes to nothing. */
function measureAdding(index: string): Pick<Measured, 'read' | 'shelved' | 'crowded'> {
	const [read, shelved] = [new Sample(), new Sample()];
	const models = loadModels();
	const database = new sqlite.DatabaseSync(index);
	const shelving = new Shelving(new Statements(database));
	const articles = madeUpArticles(1);
	for (let count = 0; count < ADDED; count += 1) {
		const { text, ...about } = articles.next().value;
		const line = JSON.stringify({ ...about, id: `more-${count}`, text: `${text}\n\nOne line more.` });
		const began = processor();
		const [article] = ingest(new TextEncoder().encode(line), {
			path: `more-${count}.jsonl`,
			metadata: null,
			identify: () => `more-${count}`,
		}).articles;
		if (article === undefined) continue;
		const prepared = prepare(article satisfies Article, analyse(article, models), 'bench', []);
		read.add(processor() - began);
		const start = processor();
		database.exec('BEGIN');
		shelving.shelve(prepared, 1, '');
		shelving.flush();
		while (shelving.compare(4));
		shelved.add(processor() - start);
		database.exec('ROLLBACK');
		shelving.forget();
	}
	const crowded = measureCrowd(database, shelving, models);
	database.close();
	return { read, shelved, crowded };
}

/** One happening that very many tell of, put in one by one; it comes to nothing. */
function measureCrowd(
	database: sqlite.DatabaseSync,
	shelving: Shelving,
	models: ReturnType<typeof loadModels>,
): Sample {
	const crowded = new Sample();
	database.exec('BEGIN');
	for (let at = 0; at < CROWD; at += 1) {
		const day = new Date(Date.UTC(2031, 2, 3) + Math.floor(at / 40) * 86_400_000).toISOString().slice(0, 10);
		const text = `The ferry that sank off Kesterhaven on March 2 killed ${12 + Math.floor(at / 20)} people, Ana Veldemar of the harbour office said. It was report number ${at} of the sinking.`;
		const line = JSON.stringify({
			id: `crowd-${at}`,
			headline: `Ferry, report ${at}`,
			published: day,
			outlet: 'Coast',
			text,
		});
		const [article] = ingest(new TextEncoder().encode(line), {
			path: `crowd-${at}.jsonl`,
			metadata: null,
			identify: () => `crowd-${at}`,
		}).articles;
		if (article === undefined) continue;
		const prepared = prepare(article satisfies Article, analyse(article, models), 'bench', []);
		const start = processor();
		shelving.shelve(prepared, 1, '');
		shelving.flush();
		while (shelving.compare(4));
		crowded.add(processor() - start);
	}
	database.exec('ROLLBACK');
	shelving.forget();
	return crowded;
}

/** Milliseconds this process has had a processor: others on the machine do not count. */
const processor = (): number => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1_000;
};

function tableOf(all: readonly Measured[]): Findings {
	const finding = (label: string, value: (measured: Measured) => string) => ({ label, values: all.map(value) });
	const took = (label: string, of: (measured: Measured) => Sample) =>
		finding(label, (measured) => `${of(measured).at(0.5).toFixed(1)} ms`);
	return {
		name: 'ledger',
		heads: all.map(({ articles }) => `${articles.toLocaleString('en')} articles`),
		findings: [
			finding(
				'Of the index, what articles have in common',
				({ bytes, common }) => `${((100 * common) / bytes).toFixed(1)} %`,
			),
			took('One article more: read and analysed, processor time, p50', ({ read }) => read),
			took('One article more: into the index with all it has of others, processor time, p50', ({ shelved }) => shelved),
			finding('The longest of those', ({ shelved }) => `${shelved.at(1).toFixed(0)} ms`),
			took(
				`One of ${CROWD} articles that tell of one happening, into the index, processor time, p50`,
				({ crowded }) => crowded,
			),
			finding(
				'The longest of those, where names come to another step',
				({ crowded }) => `${crowded.at(1).toFixed(0)} ms`,
			),
			took('List with one row a text, p50', ({ folded }) => folded),
			took('Timeline by event, p50', ({ byEvent }) => byEvent),
			took('Timeline by publication, p50', ({ byPublication }) => byPublication),
			took('Who printed a text, p50', ({ copies }) => copies),
			took('Versions of a quote, p50', ({ versions }) => versions),
			finding('Lines of figures', ({ lines }) => lines.toLocaleString('en')),
			took('First screen of the ledger, p50', ({ compared }) => compared),
			took('First screen of the ledger of a list of many articles, p50', ({ comparedAmong }) => comparedAmong),
		],
	};
}
