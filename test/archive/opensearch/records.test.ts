import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LAYOUT_VERSION } from '../../../source/archive/opensearch/layout/names.ts';

/** Everything that decides how a record's bytes are read. */
const DECIDING = ['dictionary', 'shapes', 'fields', 'record', 'bytes'];

/** Records of a shared archive stay where they are: read by other rules than they were written by they give another text. */
const NOTED: Readonly<Record<number, string>> = { 1: 'ebec6b58d52abefd' };

test('records are written by the rules that this layout of shared archives was noted with', () => {
	const hash = createHash('sha256');
	for (const name of DECIDING)
		hash.update(readFileSync(new URL(`../../../source/archive/record/${name}.ts`, import.meta.url)));
	assert.equal(
		hash.digest('hex').slice(0, 16),
		NOTED[LAYOUT_VERSION],
		'raise LAYOUT_VERSION, and SCHEMA_VERSION of the index, and note the digest here; comments alone: only note it',
	);
});
