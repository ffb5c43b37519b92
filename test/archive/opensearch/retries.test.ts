import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, test } from 'node:test';
import { Connection } from '../../../source/archive/opensearch/connection/connection.ts';
import { type ClusterSettings, STANDARD } from '../../../source/archive/opensearch/connection/settings.ts';
import { ClusterTrouble } from '../../../source/archive/opensearch/connection/trouble.ts';
import { Bulk, type Operation } from '../../../source/archive/opensearch/writing/bulk.ts';

/** What becomes of a bulk: a status for all of it, one for each document by its id, or the line cut before the answer. */
type Fate = number | ((id: string) => number) | 'cut';

/** A server that takes bulks and does to each what it is told to, one after the other; then it takes all. */
class Stub {
	readonly taken: string[] = [];
	readonly requests: number[] = [];
	readonly #fates: Fate[];
	readonly #mostBytes: number;
	readonly #server: Server;

	constructor(fates: readonly Fate[], mostBytes = Number.POSITIVE_INFINITY) {
		this.#fates = [...fates];
		this.#mostBytes = mostBytes;
		this.#server = createServer((asked, answer) => {
			const pieces: Buffer[] = [];
			asked.on('data', (piece: Buffer) => pieces.push(piece));
			asked.on('end', () => this.#answer(Buffer.concat(pieces), answer));
		});
	}

	async open(): Promise<string> {
		this.#server.listen(0, '127.0.0.1');
		await once(this.#server, 'listening');
		return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
	}

	close(): void {
		this.#server.closeAllConnections();
		this.#server.close();
	}

	#answer(body: Buffer, answer: ServerResponse): void {
		const tell = (status: number, told: object): void => {
			answer.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(told));
		};
		if (body.length === 0) {
			tell(200, {});
			return;
		}
		this.requests.push(body.length);
		if (body.length > this.#mostBytes) {
			tell(413, { error: 'too long', status: 413 });
			return;
		}
		const fate = this.#fates.shift() ?? (() => 201);
		if (fate === 'cut') {
			answer.destroy();
			return;
		}
		if (typeof fate === 'number') {
			tell(fate, { error: { type: 'rejected_execution_exception', reason: 'full' }, status: fate });
			return;
		}
		const ids = body
			.toString()
			.split('\n')
			.flatMap((line): string[] => {
				const { index } = JSON.parse(line || '{}') as { index?: { _id: string } };
				return index === undefined ? [] : [index._id];
			});
		const items = ids.map((id) => {
			const status = fate(id);
			if (status === 201) this.taken.push(id);
			const error = { type: 'rejected_execution_exception', reason: 'full' };
			return { index: { _id: id, status, _seq_no: 1, _primary_term: 1, ...(status < 400 ? {} : { error }) } };
		});
		tell(200, { errors: true, items });
	}
}

const ends: (() => unknown)[] = [];
afterEach(async () => {
	for (const end of ends.splice(0)) await end();
});

const IDS = Array.from({ length: 40 }, (_, at) => `id${at}`);
const operation = (id: string): Operation => ({ action: 'index', index: 'i', id, body: { id, text: 'x'.repeat(200) } });

/** Writes all to a server that does so to its bulks; waits take no time, and are told. */
async function written(fates: readonly Fate[], more: Partial<ClusterSettings> = {}, mostBytes?: number) {
	const stub = new Stub(fates, mostBytes);
	const node = await stub.open();
	ends.push(() => stub.close());
	const waits: number[] = [];
	let now = 0;
	const clock = {
		now: () => now,
		chance: () => 0.5,
		pause: async (ms: number) => {
			waits.push(ms);
			now += ms;
		},
	};
	const settings: ClusterSettings = { ...STANDARD, nodes: [node], archive: 'a', bulks: 1, ...more };
	const connection = new Connection(settings, clock, () => now);
	ends.push(() => connection.close());
	const outcomes = new Bulk(connection, settings).write(IDS.map(operation), 'writing articles');
	return { stub, waits, outcomes };
}

/** All is written, and each document as often as the server took it. */
async function allIn({ stub, outcomes }: Awaited<ReturnType<typeof written>>): Promise<void> {
	assert.ok((await outcomes).every(({ kind }) => kind === 'written'));
	assert.deepEqual(stub.taken.toSorted(), IDS.toSorted());
}

for (const status of [429, 503] as const)
	test(`a whole request that is put off with ${status} is sent again, each time after a longer wait`, async () => {
		const done = await written([status, status, status, status, status, status]);
		await allIn(done);
		assert.ok(done.waits.length > 2);
		assert.ok((done.waits.at(-1) ?? 0) > (done.waits[0] ?? 0));
	});

test('of a request that is put off in part only that part is sent again', async () => {
	const third = (id: string): number => (Number(id.slice(2)) % 3 === 0 ? 429 : 201);
	const done = await written([third, third, (id) => (id === 'id0' ? 503 : 201)]);
	await allIn(done);
	const [first = 0, second = 0, , last = 0] = done.stub.requests;
	assert.equal(done.stub.requests.length, 4);
	assert.ok(second < first / 2 && last < second);
	assert.ok(done.waits.length > 0);
});

test('a request that is too large is halved until it is taken, and what is put off of a half waits as ever', async () => {
	const done = await written([429, (id) => (id === 'id1' ? 429 : 201)], {}, 3_000);
	await allIn(done);
	assert.ok(done.stub.requests.some((bytes) => bytes > 3_000));
	assert.ok(done.stub.requests.filter((bytes) => bytes <= 3_000).length >= 4);
});

test('a line that is cut before the answer has the whole request sent again', async () => {
	const done = await written(['cut', 'cut', 'cut', 'cut']);
	await allIn(done);
});

test('what is put off for longer than anybody waits is told as not written', async () => {
	for (const [fates, told] of [
		[Array(60).fill(429), /too busy/],
		[Array(60).fill((id: string) => (id === 'id7' ? 429 : 201)), /put off 1 documents again and again \(full\)/],
	] as const) {
		const { outcomes } = await written(fates, { retries: 3 });
		await assert.rejects(
			outcomes,
			(error) => error instanceof ClusterTrouble && error.kind === 'busy' && told.test(error.message),
		);
	}
});

test('one document that is too large alone ends it', async () => {
	const { outcomes } = await written([], {}, 100);
	await assert.rejects(outcomes, (error) => error instanceof ClusterTrouble && error.kind === 'too large');
});
