import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Jars, makeJars } from './jars.ts';

/** A node starts in 12 s on an idle machine and in a minute on a busy one. */
const LONGEST_START_MS = 900_000;
const LONGEST_STOP_MS = 60_000;
/** Of these no system gives any to who asks for a connection, so that a node that was killed finds its own free again. */
const PORTS = [20_000, 32_000] as const;
/** Of Linux's own reckoning of processor time. */
const TICKS_A_SECOND = 100;

interface TestNode {
	readonly name: string;
	readonly http: number;
	process: ChildProcess | null;
}

/** A running server of one node or more; everything of it is gone once it is stopped. */
export class TestCluster {
	readonly #jars: Jars;
	readonly #folder: string;
	readonly #settings: readonly string[];
	readonly #transports: readonly number[];
	readonly nodes: readonly TestNode[];

	private constructor(jars: Jars, ports: readonly number[], settings: readonly string[]) {
		this.#jars = jars;
		this.#folder = mkdtempSync(join(tmpdir(), 'newsdesk-opensearch-'));
		this.#settings = settings;
		const count = ports.length / 2;
		this.#transports = ports.slice(count);
		this.nodes = ports.slice(0, count).map((http, index) => ({ name: `node${index + 1}`, http, process: null }));
	}

	/** `settings` of OpenSearch's own, `key=value`. */
	static async start(count = 1, settings: readonly string[] = []): Promise<TestCluster> {
		const cluster = new TestCluster(makeJars(), await freePorts(count * 2), settings);
		process.once('exit', () => cluster.#end());
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));
		cluster.nodes.forEach((_, index) => {
			cluster.launch(index);
		});
		await cluster.ready(count);
		return cluster;
	}

	get urls(): string[] {
		return this.nodes.map(({ http }) => `http://127.0.0.1:${http}`);
	}

	/** Seconds of processor time its nodes have taken; null where the machine does not tell. */
	processorTime(): number | null {
		try {
			const ticks = this.nodes.map(({ process: child }) => {
				const fields = readFileSync(`/proc/${child?.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
				return Number(fields[11]) + Number(fields[12]);
			});
			return ticks.reduce((sum, one) => sum + one, 0) / TICKS_A_SECOND;
		} catch {
			return null;
		}
	}

	/** Starts a node, for the first time or again. */
	launch(index: number): void {
		const node = this.nodes[index];
		if (node === undefined) throw new Error(`there is no node ${index}`);
		const list = (items: readonly string[]): string => `[${items.join(',')}]`;
		node.process = spawn(
			'java',
			[
				`-Xms${HEAP}`,
				`-Xmx${HEAP}`,
				'-XX:+UseSerialGC',
				'-XX:TieredStopAtLevel=4',
				`-Dlog4j2.configurationFile=${join(import.meta.dirname, 'log4j2.properties')}`,
				'-cp',
				this.#jars.classPath,
				'TestNode',
				node.name,
				join(this.#folder, node.name),
				`http.port=${node.http}`,
				`transport.port=${this.#transports[index]}`,
				`discovery.seed_hosts=${list(this.#transports.map((port) => `127.0.0.1:${port}`))}`,
				`cluster.initial_cluster_manager_nodes=${list(this.nodes.map(({ name }) => name))}`,
				...this.#settings,
			],
			{ stdio: ['pipe', 'pipe', 'pipe'] },
		);
		const log = createWriteStream(join(this.#folder, `${node.name}.log`), { flags: 'a' });
		node.process.stdout?.pipe(log, { end: false });
		node.process.stderr?.pipe(log, { end: false });
	}

	/** Ends a node as a power cut would. */
	async kill(index: number): Promise<void> {
		const child = this.nodes[index]?.process;
		if (!child || child.exitCode !== null) return;
		const ended = once(child, 'exit');
		child.kill('SIGKILL');
		await ended;
	}

	/** Waits until so many nodes have found each other. */
	async ready(count: number): Promise<void> {
		const end = Date.now() + LONGEST_START_MS;
		for (;;) {
			for (const { http, process } of this.nodes)
				if (process?.exitCode === null && (await nodesSeen(http)) >= count) return;
			if (this.nodes.every(({ process }) => process === null || process.exitCode !== null) || Date.now() > end) {
				const log = this.nodes.map(({ name }) => this.log(name).slice(-3_000)).join('\n');
				await this.stop();
				throw new Error(`the test server did not start\n${log}`);
			}
			await pause(300);
		}
	}

	log(name: string): string {
		return readFileSync(join(this.#folder, `${name}.log`), 'utf8');
	}

	async stop(): Promise<void> {
		await Promise.all(
			this.nodes.map(async ({ process: child }) => {
				if (!child || child.exitCode !== null || child.signalCode !== null) return;
				const ended = once(child, 'exit');
				child.stdin?.end();
				const killing = setTimeout(() => child.kill('SIGKILL'), LONGEST_STOP_MS);
				await ended;
				clearTimeout(killing);
			}),
		);
		this.#end();
	}

	#end(): void {
		for (const { process: child } of this.nodes) if (child?.exitCode === null) child.kill('SIGKILL');
		rmSync(this.#folder, { recursive: true, force: true });
	}
}

const HEAP = process.env.NEWSDESK_TEST_HEAP ?? '512m';

async function nodesSeen(port: number): Promise<number> {
	try {
		const answer = await fetch(`http://127.0.0.1:${port}/_cluster/health`, { signal: AbortSignal.timeout(5_000) });
		const { number_of_nodes: nodes = 0 } = (await answer.json()) as { number_of_nodes?: number };
		return nodes;
	} catch {
		return 0;
	}
}

/** Ports that nobody listens on, all asked for before any is given back. */
async function freePorts(count: number): Promise<number[]> {
	const servers: Server[] = [];
	while (servers.length < count) {
		const server = createServer();
		const port = randomInt(...PORTS);
		const isFree = await new Promise((resolve) => {
			server.once('error', () => resolve(false));
			server.listen(port, '127.0.0.1', () => resolve(true));
		});
		if (isFree) servers.push(server);
	}
	const ports = servers.map((server) => {
		const address = server.address();
		return typeof address === 'object' && address !== null ? address.port : 0;
	});
	await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
	return ports;
}
