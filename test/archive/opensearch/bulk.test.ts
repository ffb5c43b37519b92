import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer, Asked } from '../../../source/archive/opensearch/connection/connection.ts';
import { ClusterTrouble } from '../../../source/archive/opensearch/connection/trouble.ts';
import { Bulk, type Operation } from '../../../source/archive/opensearch/writing/bulk.ts';

/** A cluster that answers each line of a bulk with the next status told for its id, 201 where none is. */
class Scripted {
	readonly requests: string[][] = [];
	putOffs = 0;
	readonly #statuses: Map<string, number[]>;
	readonly #mostLines: number;

	constructor(statuses: Readonly<Record<string, number[]>> = {}, mostLines = Number.POSITIVE_INFINITY) {
		this.#statuses = new Map(Object.entries(statuses));
		this.#mostLines = mostLines;
	}

	async putOff(): Promise<void> {
		this.putOffs += 1;
	}

	async ask<Body>({ lines = [] }: Asked): Promise<Answer<Body>> {
		const heads = lines.map((line) => JSON.parse(line)).filter((line) => line.index ?? line.create ?? line.delete);
		const ids = heads.map((head) => Object.values(head as Record<string, { _id: string }>)[0]?._id ?? '');
		this.requests.push(ids);
		if (ids.length > this.#mostLines) throw new ClusterTrouble('too large', 'too large', { status: 413 });
		const items = heads.map((head, at) => {
			const [action = ''] = Object.keys(head);
			const status = this.#statuses.get(ids[at] ?? '')?.shift() ?? 201;
			return {
				[action]: { status, _seq_no: at, ...(status >= 400 ? { error: { type: 'x', reason: `r${status}` } } : {}) },
			};
		});
		return { status: 200, body: { errors: true, items } as Body };
	}
}

const settings = { bulkBytes: 1_000_000, bulks: 1 };
const operation = (id: string, action: Operation['action'] = 'index'): Operation => ({
	action,
	index: 'i',
	id,
	body: { id },
});
const kinds = async (cluster: Scripted, ids: readonly string[], more: Partial<typeof settings> = {}) =>
	(
		await new Bulk(cluster, { ...settings, ...more }).write(
			ids.map((id) => operation(id)),
			'writing',
		)
	).map(({ kind }) => kind);

test('only what was put off is sent again', async () => {
	const cluster = new Scripted({ b: [429, 503], d: [429] });
	assert.deepEqual(await kinds(cluster, ['a', 'b', 'c', 'd']), ['written', 'written', 'written', 'written']);
	assert.deepEqual(cluster.requests, [['a', 'b', 'c', 'd'], ['b', 'd'], ['b']]);
	assert.equal(cluster.putOffs, 2);
});

test('what is put off again and again is told as such, and not as written', async () => {
	const cluster = new Scripted({ a: Array.from({ length: 50 }, () => 429) });
	await assert.rejects(kinds(cluster, ['a']), (error) => error instanceof ClusterTrouble && error.kind === 'busy');
});

test('a request that is too large is halved until it is taken', async () => {
	const cluster = new Scripted({}, 2);
	assert.deepEqual(await kinds(cluster, ['a', 'b', 'c', 'd', 'e']), Array(5).fill('written'));
	assert.deepEqual(
		cluster.requests
			.filter(({ length }) => length <= 2)
			.flat()
			.sort(),
		['a', 'b', 'c', 'd', 'e'],
	);
});

test('one document that is too large alone is refused, not sent for ever', async () => {
	await assert.rejects(
		kinds(new Scripted({}, 0), ['a', 'b']),
		(error) => error instanceof ClusterTrouble && error.kind === 'too large',
	);
});

test('each document has an outcome of its own', async () => {
	const cluster = new Scripted({ b: [409], c: [400], d: [404] });
	assert.deepEqual(await kinds(cluster, ['a', 'b', 'c', 'd']), ['written', 'conflict', 'refused', 'missing']);
});

test('requests are as large as was asked for', async () => {
	const cluster = new Scripted();
	const ids = Array.from({ length: 40 }, (_, at) => `id${at}`);
	await kinds(cluster, ids, { bulkBytes: 500 });
	assert.ok(cluster.requests.length > 4);
	assert.deepEqual(cluster.requests.flat().sort(), ids.toSorted());
});

test('who makes a document that is there was not the first, be it by the same request sent twice', async () => {
	const cluster = new Scripted({ a: [429, 409], b: [409] });
	const outcomes = await new Bulk(cluster, settings).write([operation('a', 'create'), operation('b', 'create')], 'x');
	assert.deepEqual(
		outcomes.map(({ kind }) => kind),
		['conflict', 'conflict'],
	);
});
