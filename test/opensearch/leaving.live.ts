import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepare } from '../../source/archive/prepared/prepare.ts';
import { analysisOf, articleOf, type Told } from '../archive/told.ts';
import { room, version } from './room.ts';

const TOLD: Told = {
	id: 'a',
	headline: 'Nets',
	text: 'Bo Ek left Tarn Bay.',
	published: '2031-03-04',
	names: { 'Bo Ek': 'person' },
};
const readBy = (analyser: string) => prepare(articleOf(TOLD), analysisOf(TOLD), analyser, []);
const LISTED = prepare(articleOf(TOLD), null, 'old', []);
const [OLD, NEW] = [0, 1];

/** Desks of an older and a newer newsdesk; what the newer had put has just left. */
async function left() {
	const desks = await room([1, 2]);
	await desks.put(NEW, readBy('new'));
	await desks.settle(NEW);
	await desks.remove(NEW, NEW, 'a');
	await desks.settle(NEW);
	return desks;
}

test('what an older newsdesk reads just after a newer one has taken it out is there, until the newer reads it again', async () => {
	const { put, has, settle, rows, store, close } = await left();
	try {
		assert.deepEqual(await rows(), []);
		await put(OLD, readBy('old'));
		await settle(OLD);
		assert.deepEqual(
			(await rows()).map(({ id, analysed }) => ({ id, analysed })),
			[{ id: 'a', analysed: true }],
		);
		const [bo] = (await store.entities({ query: 'bo', kind: null, offset: 0, limit: 1 })).rows;
		assert.equal(bo?.articles, 1);
		await put(NEW, readBy('new'));
		await settle(NEW);
		assert.equal(await has(NEW, 'a', 'new'), true);
		await put(OLD, readBy('old'));
		assert.equal(await has(NEW, 'a', 'new'), true, 'an older newsdesk takes nothing away from a newer');
	} finally {
		await close();
	}
});

test('what an older newsdesk only lists just after a newer one has taken it out is then read by it', async () => {
	const { put, has, settle, rows, close } = await left();
	try {
		await put(OLD, LISTED);
		await settle(OLD);
		assert.deepEqual(
			(await rows()).map(({ analysed }) => analysed),
			[false],
		);
		assert.equal(await has(OLD, 'a', 'old'), false);
		await put(OLD, readBy('old'));
		await settle(OLD);
		assert.deepEqual(
			(await rows()).map(({ analysed }) => analysed),
			[true],
		);
	} finally {
		await close();
	}
});

test('a version that leaves while a newer one takes its place in the list does not come back', async () => {
	const { put, remove, settle, listed, before, close } = await room([1, 1]);
	try {
		await put(0, version('v1', 1));
		await settle(0);
		// The newer version itself is written first, then the older one behind it.
		let isGone = false;
		before('writing articles', 2, async () => {
			await remove(1, 0, 'v1');
			isGone = true;
		});
		await put(0, version('v2', 2));
		await settle(0);
		assert.ok(isGone);
		assert.deepEqual(await listed(), ['v2']);
		await remove(0, 0, 'v2');
		await settle(0);
		assert.deepEqual(await listed(), [], 'nor in the place of the newer once that leaves');
	} finally {
		await close();
	}
});
