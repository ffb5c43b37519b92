import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepare } from '../../source/archive/prepared/prepare.ts';
import { analysisOf, articleOf, type Told } from '../archive/told.ts';
import { room } from './room.ts';

function naming(id: string, name: string) {
	const told: Told = { id, headline: `Nets ${id}`, text: `${name} left ${id}.`, names: { [name]: 'person' } };
	return prepare(articleOf(told), analysisOf(told), 'test', []);
}

test('a desk that comes to what it wrote before writes it again where another wrote something else meanwhile', async () => {
	const { put, remove, settle, store, close } = await room([1, 1]);
	try {
		const articles = async (name: string): Promise<number | undefined> =>
			(await store.entities({ query: name, kind: null, offset: 0, limit: 1 })).rows[0]?.articles;
		await put(0, naming('a', 'Ada Stonefield'));
		await put(0, naming('b', 'Bo Stonefield'));
		await settle(0);
		assert.deepEqual([await articles('Ada Stonefield'), await articles('Bo Stonefield')], [1, 1]);
		await put(1, naming('c', 'Ada Stonefield'));
		await settle(1);
		assert.equal(await articles('Ada Stonefield'), 2);
		await remove(0, 1, 'c');
		await settle(0);
		assert.deepEqual([await articles('Ada Stonefield'), await articles('Bo Stonefield')], [1, 1]);
		await remove(0, 0, 'a');
		await settle(0);
		assert.equal(await articles('Bo Stonefield'), 1);
		const { rows } = await store.entities({ query: '', kind: null, offset: 0, limit: 10 });
		assert.deepEqual(
			rows.map(({ name }) => name),
			['Bo Stonefield'],
		);
	} finally {
		await close();
	}
});
