// A shared archive on a real server of this machine beside SQLite, with the same articles as the analysis left them.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import * as sqlite from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { analyse } from '../../source/analyse/analyse.ts';
import { type ListRequest, mentionsOf } from '../../source/archive/archive.ts';
import { Connection } from '../../source/archive/opensearch/connection/connection.ts';
import { type ClusterSettings, STANDARD } from '../../source/archive/opensearch/connection/settings.ts';
import { createArchive } from '../../source/archive/opensearch/layout/opening.ts';
import { ClusterStore } from '../../source/archive/opensearch/store.ts';
import { ClusterWriter } from '../../source/archive/opensearch/writing/cluster-writer.ts';
import { prepare } from '../../source/archive/prepared/prepare.ts';
import type { Prepared } from '../../source/archive/prepared/prepared.ts';
import { openStore } from '../../source/archive/sqlite/open-store.ts';
import { Store } from '../../source/archive/sqlite/store.ts';
import { SqliteWriter } from '../../source/archive/sqlite/writer.ts';
import type { ArchiveStore } from '../../source/archive/store.ts';
import type { ArchiveWriter } from '../../source/archive/writer.ts';
import { loadModels } from '../../source/effects/models.ts';
import { ingest } from '../../source/ingest/ingest.ts';
import { TestCluster } from '../opensearch/server/cluster.ts';
import { whyNot } from '../opensearch/server/jars.ts';
import { Chance } from './chance.ts';
import { type MadeUp, madeUpArticles } from './corpus.ts';
import { megabytes, row, Sample } from './measure.ts';

const SIZES = [10_000];
const AT_ONCE = 500;
const IN_ONE_FILE = 5_000;
const QUERIES = 40;
/** The longest an analysed article's outcome is kept for others like it: at 100,000 the analysis alone would take an hour. */
const ANALYSED = 10_000;

/** `--articles N,N` for these sizes. */
export async function measureShared(options: readonly string[]): Promise<void> {
	const reason = whyNot();
	if (reason !== null) {
		process.stdout.write(`There is no server to measure: ${reason}.\n`);
		return;
	}
	const at = options.indexOf('--articles');
	const sizes = at < 0 ? SIZES : (options[at + 1] ?? '').split(',').map(Number);
	const cluster = await TestCluster.start();
	try {
		for (const size of sizes) await measureSize(size, cluster);
	} finally {
		await cluster.stop();
	}
}

interface Corpus {
	readonly bytes: number;
	readonly made: readonly MadeUp[];
	readonly prepared: readonly Prepared[];
}

/** Beyond so many, articles are those before once more, of another id and year. */
async function corpusOf(size: number): Promise<Corpus> {
	const models = await loadModels();
	const articles = madeUpArticles(1);
	const [made, prepared] = [[] as MadeUp[], [] as Prepared[]];
	let bytes = 0;
	const began = performance.now();
	while (made.length < Math.min(size, ANALYSED)) {
		const one = articles.next().value;
		const text = Buffer.from(JSON.stringify({ ...one, title: one.headline, body: one.text }));
		const [article] = ingest(text, {
			path: `made-${Math.floor(made.length / IN_ONE_FILE)}.jsonl`,
			identify: () => `${made.length}`.padStart(32, '0'),
			metadata: null,
		}).articles;
		if (article === undefined) throw new Error('an article made up was not read');
		bytes += Buffer.byteLength(one.text) + Buffer.byteLength(one.headline);
		made.push(one);
		prepared.push(prepare(article, analyse(article, models), 'bench', []));
	}
	row('analysed, apart', `${((prepared.length / (performance.now() - began)) * 1_000).toFixed(0)} articles/s`);
	const times = Math.ceil(size / prepared.length);
	return { bytes: bytes * (size / prepared.length), made, prepared: again(prepared, times).slice(0, size) };
}

const again = (prepared: readonly Prepared[], times: number): Prepared[] =>
	Array.from({ length: times }, (_, time) =>
		prepared.map((one) =>
			time === 0
				? one
				: {
						...one,
						id: `${time}`.padStart(4, '0') + one.id.slice(4),
						published: one.published === null ? null : `${1980 + (time % 40)}${one.published.slice(4)}`,
					},
		),
	).flat();

async function measureSize(size: number, cluster: TestCluster): Promise<void> {
	const nodes = cluster.urls;
	const folder = mkdtempSync(join(tmpdir(), 'newsdesk-bench-'));
	const connections: Connection[] = [];
	try {
		process.stdout.write(
			`\n${size} articles; ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}, the server among them\n`,
		);
		const { bytes, made, prepared } = await corpusOf(size);
		row('text', megabytes(bytes));
		const file = join(folder, 'index.db');
		const { statements } = openStore(sqlite, file, { owns: () => true, setAside: unexpected, remove: () => {} });
		const own = new Store(statements, Date.now);
		await measureWriting('SQLite', new SqliteWriter(statements), prepared, () => 0);
		row('SQLite: index', `${megabytes(statSync(file).size)}, ${(statSync(file).size / bytes).toFixed(2)} of the text`);

		const opened = (archive: string) => {
			const settings: ClusterSettings = { ...STANDARD, nodes, archive, replicas: 0 };
			const connection = new Connection(
				settings,
				{ now: () => performance.now(), pause: (ms) => pause(ms), chance: Math.random },
				Date.now,
			);
			connections.push(connection);
			const self = randomUUID();
			const writer = new ClusterWriter(connection, settings, { now: Date.now, self, desk: self, generation: 1 });
			const store = new ClusterStore(connection, settings, { now: Date.now, self });
			return { settings, connection, writer, store };
		};
		const name = `bench${size}`;
		const shared = opened(name);
		await createArchive(shared.connection, shared.settings, new Date().toISOString());
		await measureWriting('OpenSearch', shared.writer, prepared, () => cluster.processorTime() ?? 0);
		await measureBytes(shared.connection, name, bytes, size);

		const pair = [opened(`${name}two`), opened(`${name}two`)] as const;
		await createArchive(pair[0].connection, pair[0].settings, new Date().toISOString());
		const half = Math.ceil(prepared.length / 2);
		const began = performance.now();
		await Promise.all(
			pair.map(({ writer }, at) => put(writer, prepared.slice(at * half, at * half + half), `desk${at}/`)),
		);
		row('OpenSearch: two writers at once', perSecond(prepared.length, began));

		for (const [store, answers] of [
			['SQLite', own],
			['OpenSearch', shared.store],
		] as const)
			await measureReading(store, answers, made);
		statements.database.close();
	} finally {
		for (const connection of connections) await connection.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

const unexpected = (): never => {
	throw new Error('a file of this run was set aside');
};

const perSecond = (count: number, began: number): string => {
	const ms = performance.now() - began;
	return `${((count / ms) * 1_000).toFixed(0)} articles/s, ${(ms / 1_000).toFixed(1)} s`;
};

async function put(writer: ArchiveWriter, prepared: readonly Prepared[], folder: string): Promise<void> {
	for (let from = 0; from < prepared.length; from += IN_ONE_FILE) {
		const file = { path: `${folder}made-${from}.jsonl`, size: 1, modified: 1, fingerprint: '' };
		await writer.begin([file]);
		const some = prepared.slice(from, from + IN_ONE_FILE);
		for (let at = 0; at < some.length; at += AT_ONCE)
			await writer.put(
				some.slice(at, at + AT_ONCE).map((article, index) => ({ file: file.path, record: at + index, article })),
				at + AT_ONCE >= some.length ? [{ file, records: some.length, diagnostics: [] }] : [],
			);
	}
	await writer.settle();
}

async function measureWriting(
	store: string,
	writer: ArchiveWriter,
	prepared: readonly Prepared[],
	server: () => number,
): Promise<void> {
	const spent = (): number => {
		const { user, system } = process.cpuUsage();
		return (user + system) / 1e6;
	};
	const steps: readonly (readonly [label: string, work: () => Promise<void>])[] = [
		['written by one', () => put(writer, prepared, '')],
		[
			'names grouped',
			async () => {
				while (await writer.regroup(1_000));
			},
		],
		[
			'texts compared',
			async () => {
				while (await writer.compare(200));
				await writer.settle();
			},
		],
	];
	for (const [label, work] of steps) {
		const [began, own, theirs] = [performance.now(), spent(), server()];
		await work();
		row(`${store}: ${label}`, perSecond(prepared.length, began));
		const [here, there] = [spent() - own, server() - theirs];
		row('  seconds of a processor, here and in the server', `${here.toFixed(1)} + ${there.toFixed(1)}`);
	}
}

/** Of merged segments: what was merged away stays on the disk for some minutes. */
async function measureBytes(connection: Connection, archive: string, text: number, size: number): Promise<void> {
	interface Stats {
		readonly indices: Readonly<Record<string, { readonly primaries: { readonly segments: Segments } }>>;
	}
	interface Segments {
		readonly file_sizes: Readonly<Record<string, { readonly size_in_bytes: number }>>;
	}
	const path = `/newsdesk-${archive}-*`;
	for (const step of ['_flush', '_forcemerge?max_num_segments=1', '_refresh']) {
		const [name = '', most] = step.split('?max_num_segments=');
		await connection.ask({
			method: 'POST',
			path: `${path}/${name}`,
			...(most === undefined ? {} : { query: { max_num_segments: most } }),
			for: 'a bench',
			timeout: 600_000,
		});
	}
	const { body } = await connection.ask<Stats>({
		method: 'GET',
		path: `${path}/_stats/segments`,
		query: { include_segment_file_sizes: true },
		for: 'a bench',
	});
	let all = 0;
	for (const [index, { primaries }] of Object.entries(body.indices)) {
		const files = Object.values(primaries.segments.file_sizes);
		const bytes = files.reduce((sum, { size_in_bytes: one }) => sum + one, 0);
		all += bytes;
		const name = index.replace(/^newsdesk-[^-]+-/, '');
		row(`OpenSearch: ${name}, merged`, `${megabytes(bytes)}, ${(bytes / size).toFixed(0)} bytes an article`);
	}
	row('OpenSearch: index', `${megabytes(all)}, ${(all / text).toFixed(2)} of the text`);
}

const request = (query: string, more: Partial<ListRequest> = {}): ListRequest => ({
	query,
	filter: [],
	sort: query === '' ? 'date' : 'relevance',
	descending: true,
	offset: 0,
	limit: 50,
	...more,
});

const longWords = (text: string): string[] => [...new Set(text.match(/\b[A-Za-z]{5,14}\b/g) ?? [])];

function misspelt(word: string, chance: Chance): string {
	const at = chance.between(1, word.length - 2);
	return chance.of([
		word.slice(0, at) + word.slice(at + 1),
		word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
	]);
}

async function measureReading(store: string, answers: ArchiveStore, made: readonly MadeUp[]): Promise<void> {
	const chance = new Chance(11);
	const text = (): string => chance.of(made).text;
	const word = (): string => chance.of(longWords(text()));
	const kinds: Readonly<Record<string, () => string>> = {
		'one word': () => `${word()} `,
		'two words of one article': () => {
			const words = longWords(text());
			return `${chance.of(words)} ${chance.of(words)} `;
		},
		'a common word': () => `${chance.of(['people', 'according', 'million', 'minister', 'whether'])} `,
		'a word being typed': () => word().slice(0, chance.between(3, 5)),
		'one misspelt': () => `${misspelt(word(), chance)} `,
		phrase: () => `"${(text().match(/[a-z]+ [a-z]+ [a-z]+/g) ?? ['the'])[0]}"`,
		near: () => {
			const words = longWords(text());
			return `"${chance.of(words)}" NEAR/10 "${chance.of(words)}"`;
		},
		fields: () => `${word()} person:${chance.of(made).headline.split(' ')[0]} date:2010..2015`,
		figures: () => `figure:>${chance.between(1, 90)}000 date:2012`,
	};
	const all = new Sample();
	for (const [kind, make] of Object.entries(kinds)) {
		const took = new Sample();
		for (let warm = 0; warm < 3; warm += 1) await answers.list(request(make()), () => {});
		for (let count = 0; count < QUERIES; count += 1) {
			const query = make();
			const began = performance.now();
			await answers.list(request(query), () => {});
			took.add(performance.now() - began);
			all.add(performance.now() - began);
		}
		row(`${store}: ${kind}, ms p50 / p95 / p99`, `${took}`);
	}
	row(`${store}: all kinds, ms`, `${all}`);
	const facets = { of: new Sample(), all: new Sample() };
	for (let count = 0; count < 8; count += 1) {
		const query = `${chance.of(['people', 'million', 'talks', 'according'])} `;
		await facets.of.time(() => answers.facets(request(query)));
		await facets.all.time(() => answers.facets(request('')));
	}
	row(`${store}: facets of a word; of everything, ms`, `${facets.of}; ${facets.all}`);
	const [most] = (await answers.entities({ query: '', kind: null, offset: 0, limit: 1 })).rows;
	if (most === undefined) return;
	answers.changed();
	const [first, any] = [new Sample(), new Sample()];
	const page = await first.time(() => answers.mentions({ ...mentionsOf(most.id), offset: 0, limit: 50 }));
	for (let count = 0; count < 20; count += 1)
		await any.time(() =>
			answers.mentions({ ...mentionsOf(most.id), offset: chance.between(0, page.total), limit: 50 }),
		);
	row(`${store}: first screen of ${page.total} mentions; any, ms`, `${first.first.toFixed(1)}; ${any}`);
	const windows = new Sample();
	const { articles } = await answers.counts();
	for (const sort of ['date', 'headline', 'outlet'] as const)
		for (const offset of [0, Math.floor(articles / 2), articles - 50])
			await windows.time(() => answers.list(request('', { sort, offset }), () => {}));
	row(`${store}: any window of the list, any order, ms`, `${windows}`);
	const known = new Sample();
	let found = 0;
	for (let count = 0; count < 100; count += 1) {
		const article = chance.of(made);
		const words = longWords(article.text)
			.filter((each) => each.length >= 6)
			.slice(0, 20);
		const query = `${misspelt(chance.of(words), chance)} ${misspelt(chance.of(words), chance)} `;
		const began = performance.now();
		const { rows } = await answers.list(request(query, { limit: 10 }), () => {});
		known.add(performance.now() - began);
		if (rows.some(({ headline }) => headline === article.headline)) found += 1;
	}
	row(`${store}: known item, two words misspelt: in the first ten; ms`, `${(found / 100).toFixed(2)}; ${known}`);
}
