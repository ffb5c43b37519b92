import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn } from './taught.ts';

const cases: readonly (readonly [marked: string, names: readonly string[]])[] = [
	['Shares in [Amazon|L] rose in [New York|L].', ['organization: Amazon', 'place: New York']],
	['A stake in [Marc Tarrow|P] was sold.', ['organization: Marc Tarrow']],
	['Shares in [China|L] fell.', ['place: China']],
	['The chief executive of [Tarrow Mills|P] left.', ['organization: Tarrow Mills']],
	['The chief of [Tarrow Mills|L] left.', ['place: Tarrow Mills']],
	['An analyst at [Peter Ward|P] said so.', ['organization: Peter Ward']],
	["[Phoenix|L]'s chief executive left.", ['organization: Phoenix']],
	['Fires in the [Amazon|L] spread; shares in [Amazon|L] fell.', ['place: Amazon', 'organization: Amazon']],
	['[Amazon|L] said so. It told [Amazon|L] staff.', ['organization: Amazon, Amazon']],
	['[Elver|L] said so.', ['place: Elver']],
	['Orange said profits rose. Customers of Orange complained.', ['organization: Orange, Orange']],
	['Orange trees grew. Apple growers met. Boots and coats sold. Target practice began.', []],
	['The retailer Next cut jobs. Next week they meet.', ['organization: Next']],
	['He works for Target. The rig is owned by Shell.', ['organization: Target', 'organization: Shell']],
	[
		'Shell fell 2% and Target gained up to 3p. Orange fell ill. It closed the shell.',
		['organization: Shell', 'organization: Target'],
	],
	['Boots, the chemist, cut jobs. He cleaned his boots.', ['organization: Boots']],
	['The publisher [John Lane|P] died. [Ada Byrne|P], the chemist, left.', ['person: John Lane', 'person: Ada Byrne']],
	[
		'The builder [George Tarrow|P] grew. Shares in [Tarrow|P] rose. [Tarrow|P] said so.',
		['organization: George Tarrow, Tarrow, Tarrow'],
	],
	[
		'The builder [George Tarrow|P] grew. Shares in [Tarrow|P] rose. Mr [Tarrow|P] left.',
		['person: George Tarrow, Tarrow, Tarrow'],
	],
	['External auditors [Arthur Tarrow|P] said so. [Tarrow|P] left.', ['organization: Arthur Tarrow, Tarrow']],
	['The developers [Jo Ward|P] and [Ivo Lane|P] met.', ['person: Jo Ward', 'person: Ivo Lane']],
	['[Carl Ford|P] left. Shares in [Ford|P] fell.', ['person: Carl Ford, Ford']],
];

for (const [marked, expected] of cases) test(marked, () => assert.deepEqual(namesIn(marked), expected));
