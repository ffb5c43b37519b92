// A shared archive on a real server of this machine beside SQLite, with the same articles as the analysis left them.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import * as sqlite from 'node:sqlite';
import { readAddress } from '../../../source/archive/opensearch/connection/settings.ts';
import { openStore } from '../../../source/archive/sqlite/open-store.ts';
import { Store } from '../../../source/archive/sqlite/store.ts';
import { SqliteWriter } from '../../../source/archive/sqlite/writer.ts';
import { TestCluster } from '../../opensearch/server/cluster.ts';
import { whyNot } from '../../opensearch/server/jars.ts';
import { megabytes, row } from '../measure.ts';
import { type Articles, madeUp, ofIndex } from './articles.ts';
import { Unmeasurable } from './index-file.ts';
import { Opened } from './opened.ts';
import { measureReading } from './reading.ts';
import { measureBytes } from './size.ts';
import { measureWriting } from './writing.ts';

const SIZES = [10_000];

/**
 * `--articles N,N` for these sizes; `--index FILE`: the articles of this index, and this beside it, instead of ones made up;
 * `--at ADDRESS`: only reads from an archive that is there.
 */
export async function measureShared(options: readonly string[]): Promise<void> {
	const given = (name: string): string | null => {
		const at = options.indexOf(name);
		return at < 0 ? null : (options[at + 1] ?? null);
	};
	const sizes = given('--articles')?.split(',').map(Number);
	const [index, address] = [given('--index'), given('--at')];
	if (address !== null) return measureThere(address, index);
	const reason = whyNot();
	if (reason !== null) {
		process.stdout.write(`There is no server to measure: ${reason}.\n`);
		return;
	}
	// A file that cannot be measured is refused before a server is started for it.
	const found = index === null ? null : ofIndex(index, sizes?.[0]);
	const cluster = await TestCluster.start();
	try {
		if (found !== null) await measure(found, cluster, index);
		else for (const size of sizes ?? SIZES) await measure(await madeUp(size), cluster, null);
	} finally {
		await cluster.stop();
	}
}

/** `index`: that of the articles, where there is one. */
async function measure(articles: Articles, cluster: TestCluster, index: string | null): Promise<void> {
	const { size, texts } = articles;
	const folder = mkdtempSync(join(tmpdir(), 'newsdesk-bench-'));
	const opened: Opened[] = [];
	const open = (archive: string): Opened => {
		const one = new Opened({ nodes: cluster.urls, archive }, randomUUID());
		opened.push(one);
		return one;
	};
	try {
		process.stdout.write(
			`\n${size} articles; ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}, the server among them\n`,
		);
		const file = index ?? join(folder, 'index.db');
		const own = storeOf(file);
		if (index === null) await measureWriting('SQLite', [own.writer], articles, () => 0);
		const shared = open(`bench${size}`);
		await shared.create();
		const server = (): number => cluster.processorTime() ?? 0;
		const before = articles.bytes();
		await measureWriting('OpenSearch', [shared.writer], articles, server);
		const text = articles.bytes() - before;
		row('text', `${megabytes(text)}, ${(text / size).toFixed(0)} bytes an article`);
		own.settle();
		row('SQLite: index', `${megabytes(statSync(file).size)}, ${(statSync(file).size / text).toFixed(2)} of the text`);
		await measureBytes(shared.connection, shared.archive, { text, articles: size });
		const pair = [open(`bench${size}two`), open(`bench${size}two`)] as const;
		await pair[0].create();
		await measureWriting(
			'OpenSearch',
			pair.map(({ writer }) => writer),
			articles,
			server,
		);
		await measureReading('SQLite', own.store, texts, null, null);
		await measureReading('OpenSearch', shared.store, texts, shared, shared.plain);
		own.close();
	} finally {
		for (const { connection } of opened) await connection.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

async function measureThere(address: string, index: string | null): Promise<void> {
	if (index === null) throw new Unmeasurable('--at is given with --index, the same articles in one folder’s index');
	const { texts } = ofIndex(index);
	const there = new Opened(readAddress(address), randomUUID());
	try {
		const { articles } = await there.store.counts();
		process.stdout.write(
			`\n${articles} articles there; ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}\n`,
		);
		const own = storeOf(index);
		await measureReading('SQLite', own.store, texts, null, null);
		own.close();
		await measureReading('OpenSearch', there.store, texts, there, there.plain);
		await measureBytes(there.connection, there.archive, { text: 0, articles });
	} finally {
		await there.connection.close();
	}
}

function storeOf(file: string): {
	readonly store: Store;
	readonly writer: SqliteWriter;
	readonly settle: () => void;
	readonly close: () => void;
} {
	const { statements } = openStore(sqlite, file, {
		owns: () => false,
		setAside: unexpected,
		remove: unexpected,
		isHeld: () => false,
		takeBack: () => false,
	});
	return {
		store: new Store(statements, Date.now),
		writer: new SqliteWriter(statements),
		// What was written is in the file itself.
		settle: () => statements.database.exec('PRAGMA wal_checkpoint(TRUNCATE)'),
		close: () => statements.database.close(),
	};
}

const unexpected = (): never => {
	throw new Unmeasurable('this is no index that this newsdesk reads; build it again');
};
