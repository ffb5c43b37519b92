import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Draft } from '../../../source/analyse/draft.ts';
import { overlap } from '../../../source/analyse/refiners/overlap.ts';
import type { DateFact, Fact, RoleFact } from '../../../source/domain/fact.ts';
import { models } from '../grammar/drafted.ts';

const date = (start: number, end: number, value: string, certainty: Fact['certainty'] = 'certain'): DateFact => ({
	kind: 'date',
	start,
	end,
	value,
	certainty,
	by: 'test',
});

const role = (start: number, title: string, organization: number | null, end = start + 20): RoleFact => ({
	kind: 'role',
	start,
	end,
	person: { start, end: start + 5, text: 'Marek', name: 0 },
	title,
	organization: organization === null ? null : { start: organization, end: organization + 4, text: 'Oslo', name: 1 },
	certainty: 'certain',
	by: 'test',
});

const refined = (facts: readonly Fact[]): readonly Fact[] => overlap.refine({ facts } as Draft, models).facts;

test('the longer of two overlapping dates wins, the surer of two equal ones', () => {
	const long = date(0, 14, '2024-04');
	assert.deepEqual(refined([date(5, 14, 'P2W'), long]), [long]);
	const sure = date(0, 14, '2024-05');
	assert.deepEqual(refined([date(0, 14, '2024-04', 'likely'), sure]), [sure]);
});

test('dates side by side stay', () => {
	const two = [date(0, 5, '2024'), date(5, 9, '2023')];
	assert.deepEqual(refined(two), two);
});

test('a role said twice is one; two roles of one person are two', () => {
	const [chief, again, member] = [role(0, 'chief', 40), role(0, 'chief', 40, 30), role(0, 'member', null)];
	assert.deepEqual(refined([chief, again, member]).length, 2);
});

test('refining twice changes nothing more', () => {
	const once = refined([date(5, 14, 'P2W'), date(0, 14, '2024-04'), role(0, 'chief', 40), role(0, 'chief', 40, 30)]);
	assert.deepEqual(refined(once), once);
});
