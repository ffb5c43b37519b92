import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { Leading } from '../../source/archive/sqlite/ledger/leading.ts';
import { SCHEMA } from '../../source/archive/sqlite/schema.ts';
import { Statements } from '../../source/archive/sqlite/statements.ts';
import { MOST_HUBS } from '../../source/ledger/leads.ts';
import type { Signature } from '../../source/ledger/signature.ts';

/** Not its article's first episode, of a lead that all share. */
const signatureOf = (article: number): Signature => ({
	kind: 1,
	tense: 'happened',
	when: null,
	isSure: true,
	sorts: 0,
	published: 480_000,
	article: article << 20,
	at: 3,
	names: new Uint32Array(),
	holders: new Uint32Array(),
	words: new Uint32Array(),
	places: new Uint32Array(),
	acts: new Uint32Array(),
	figures: new Uint32Array(),
	leads: Uint32Array.of(7),
});

test('of many that one thing leads to, all behind one that comes among the first are compared again, whichever of its article’s episodes', () => {
	const statements = new Statements(new DatabaseSync(':memory:'));
	statements.database.exec(SCHEMA);
	const leading = new Leading(statements);
	const again = (): number[] => statements.lines('SELECT doc FROM uncompared ORDER BY doc').map(([doc]) => Number(doc));
	const docs = Array.from({ length: MOST_HUBS + 4 }, (_, at) => at + 100);
	for (const doc of docs) leading.put(doc, [signatureOf(doc)]);
	assert.deepEqual(again(), []);
	leading.put(50, [signatureOf(50)]);
	assert.deepEqual(again(), docs.slice(MOST_HUBS - 1));
	statements.database.exec('DELETE FROM uncompared');
	leading.remove(50, [signatureOf(50)]);
	assert.deepEqual(again(), docs.slice(MOST_HUBS - 1));
});
