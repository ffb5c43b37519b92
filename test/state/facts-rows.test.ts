import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Party, RoleFact } from '../../source/domain/fact.ts';
import { currentRow } from '../../source/state/panes/facts/moves.ts';
import { factsRows } from '../../source/state/panes/facts/rows.ts';
import { drive, keys, opened, READINGS } from '../harness/world.ts';

const party = (text: string, name: number | null): Party => ({ text, start: 0, end: text.length, name });

/** What stands beside Ada Lindqvist's name where her role's organization is told so. */
function beside(organization: Party | null): string {
	const reading = READINGS[0];
	assert.ok(reading);
	const fact: RoleFact = {
		kind: 'role',
		start: 0,
		end: 9,
		person: party('Ada Lindqvist', 0),
		title: 'head',
		organization,
		certainty: 'certain',
		by: 'test',
	};
	const rows = factsRows({ ...reading, analysis: { ...reading.analysis, facts: [fact] } }, []);
	return rows.flatMap((row) => (row.type === 'entity' && row.name === 0 ? [row.role] : [])).join();
}

test('a role beside a name says whose it is in the words of the article, by name where these only point', () => {
	assert.equal(beside(party('Harbour', 1)), 'head, Harbour');
	assert.equal(beside(party('its', 1)), 'head, Harbour Authority');
	assert.equal(beside(party('its', null)), 'head');
	assert.equal(beside(null), 'head');
});

test('} goes from section to section, and { to the head of this one and then of the one before', () => {
	const facts = drive(opened(), keys('enter', 'tab', 'g')).model;
	const head = (...names: string[]): string => {
		const { model } = drive(facts, keys(...names));
		const row = currentRow(model);
		return model.notice?.text ?? (row?.type === 'section' ? row.label : 'no head');
	};
	assert.equal(head('}'), 'Organizations');
	assert.equal(head('}', '}'), 'Places');
	assert.equal(head('2', '}'), 'Places');
	assert.equal(head('}', 'j', '{'), 'Organizations');
	assert.equal(head('}', '{'), 'People');
	assert.equal(head('{'), 'This is the first section.');
	assert.equal(head('G', '}'), 'This is the last section.');
	assert.equal(head('space', '}', 'space', '}'), 'Places', 'folded ones are sections too');
});
