import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { entityNumber, keysOfEntities } from '../../source/archive/sqlite/entity-keys.ts';
import { KeyHashes } from '../../source/archive/sqlite/key-hashes.ts';
import { NamedKeys } from '../../source/archive/sqlite/named-keys.ts';
import { packVariants, unpackVariants } from '../../source/archive/sqlite/variants.ts';
import { Library } from './library.ts';

const step = fc.oneof(
	fc.record({ what: fc.constantFrom('add' as const, 'remove' as const), name: fc.nat(40) }),
	fc.record({ what: fc.constant('flush' as const), name: fc.constant(0) }),
);

test('whatever keys come and go, each is found by its name, written or not', () => {
	const { statements } = new Library().store;
	fc.assert(
		fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
			statements.run('DELETE FROM name_key');
			statements.run('DELETE FROM key_hash');
			const keys = NamedKeys.of(statements);
			const hashes = new KeyHashes(statements);
			const there = new Map<string, number>();
			let next = 0;
			for (const { what, name: at } of steps) {
				const name = at % 3 === 0 ? `person:name${at}@a${at}` : `person:name${at}`;
				if (what === 'flush') hashes.flush();
				else if (what === 'add' && !there.has(name)) {
					next += 1;
					hashes.add(name, next);
					statements.run(
						'INSERT INTO name_key (key, words, kind, articles, mentions, men, women) VALUES (?, ?, 0, 1, 1, 0, 0)',
						next,
						name.slice('person:'.length),
					);
					there.set(name, next);
				} else if (what === 'remove') {
					const key = there.get(name);
					if (key === undefined) continue;
					statements.run('DELETE FROM name_key WHERE key = ?', key);
					hashes.remove(name, key);
					there.delete(name);
				}
			}
			for (let at = 0; at <= 40; at += 1)
				for (const name of [`person:name${at}`, `person:name${at}@a${at}`])
					assert.equal(keys.key(name), there.get(name) ?? null, name);
		}),
	);
});

test('an entity has the keys that were joined to it beside the one it is called by', () => {
	const names = { 'Ada Stonefield': 'person', Stonefield: 'person', 'Tarn Bay': 'place' } as const;
	const { store } = new Library([{ id: 'one', text: 'Ada Stonefield spoke. Stonefield saw Tarn Bay.', names }]);
	const ada = store.entities({ query: 'stonefield', kind: 'person', offset: 0, limit: 1 }).rows[0];
	assert.ok(ada !== undefined);
	const all = store.statements.lines(
		'SELECT key FROM name_key WHERE entity = ? ORDER BY key',
		entityNumber(store.statements, ada.id),
	);
	assert.deepEqual(
		keysOfEntities(store.statements, [ada.id, 'person:nobody']),
		all.map(([key]) => key),
	);
	assert.equal(entityNumber(store.statements, 'person:nobody'), -1);
});

test('who an entity may be is told as it was, but for those that are gone', () => {
	const names = { 'Ada Stonefield': 'person', 'Tarn Bay': 'place' } as const;
	const { store } = new Library([{ id: 'one', text: 'Ada Stonefield saw Tarn Bay.', names }]);
	const rows = store.entities({ query: '', kind: null, offset: 0, limit: 9 }).rows;
	const variants = rows.flatMap(({ id, name }) => [
		{ entity: id, name, certainty: 'candidate', by: 'resolve/near-spelling' } as const,
		{ entity: id, name, certainty: 'likely', by: 'hand' } as const,
	]);
	const packed = packVariants([...variants, { entity: 'gone', name: 'Gone', certainty: 'likely', by: 'hand' }], (id) =>
		id === 'gone' ? 999 : entityNumber(store.statements, id),
	);
	assert.deepEqual(unpackVariants(store.statements, packed ?? ''), variants);
	assert.equal(
		packVariants([], () => 1),
		null,
	);
});
