import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn } from './taught.ts';

const cases: readonly (readonly [marked: string, names: readonly string[]])[] = [
	['Conservative local government spokesman [Ada Byrne|P] left.', ['organization: Conservative', 'person: Ada Byrne']],
	['Conservative estimates by [Ada Byrne|P] differ.', ['person: Ada Byrne']],
	['[Lib Dem Treasury|O] spokesman [Ada Byrne|P] left.', ['organization: Lib Dem', 'person: Ada Byrne']],
	['[Labour Party|O] leader [Ada Byrne|P] left.', ['organization: Labour Party', 'person: Ada Byrne']],
	// A surname, whatever it was half taken for.
	['[Bill Tarrow|P] left. Police met [Tarrow|O].', ['person: Bill Tarrow, Tarrow']],
];

for (const [marked, names] of cases) test(marked, () => assert.deepEqual(namesIn(marked), names));
