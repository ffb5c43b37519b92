import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asOne, isFuller } from '../../source/journal/fuller.ts';
import type { EntityTarget } from '../../source/journal/target.ts';

const person = (name: string): EntityTarget => ({ id: name, kind: 'person', name });

test('a name with all words of another and more is fuller', () => {
	for (const [one, other, fuller] of [
		['Ada Lindqvist', 'Lindqvist', true],
		['Ada B. Lindqvist', 'ada lindqvist', true],
		['Lindqvist', 'Ada Lindqvist', false],
		['Ada Lindqvist', 'Ada Lindqvist', false],
		['Jonas Lindqvist', 'Ada', false],
	] as const)
		assert.equal(isFuller(person(one), person(other)), fuller, `${one} / ${other}`);
});

test('of two that are one the fuller name is kept, whichever was at hand; else the first', () => {
	const [full, brief, other] = [person('Ada Lindqvist'), person('Lindqvist'), person('A. Berg')];
	assert.equal(asOne(full, brief).entity, full);
	assert.equal(asOne(brief, full).entity, full);
	assert.equal(asOne(brief, full).other, brief);
	assert.equal(asOne(brief, other).entity, brief);
});
