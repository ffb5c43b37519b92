import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isStateOffice, stateOf } from '../../source/resolve/offices.ts';
import { drafted } from '../analyse/grammar/drafted.ts';

for (const name of [
	'Finance Ministry',
	'Ministry of Foreign Affairs',
	'Central Bank',
	'Treasury',
	'Supreme Court',
	'House of Commons',
	'Cabinet Office',
	'National Security Council',
])
	test(`every state has one: ${name}`, () => assert.equal(isStateOffice(name), true));
for (const name of [
	'Bank of Ghana',
	'Peruvian Finance Ministry',
	'Port Trust',
	'Central Bank of Kenya',
	'Treasury Wine Estates',
])
	test(`one of a kind: ${name}`, () => assert.equal(isStateOffice(name), false));

const stateIn = (marked: string): string | null => {
	const draft = drafted(marked);
	const at = draft.names.findIndex(({ name }) => isStateOffice(name));
	return stateOf(draft.article, draft, at);
};

for (const [marked, state] of [
	["[Peru|L]'s [Finance Ministry|O] said so. [Chile|L] and [Chile|L] did not.", 'Peru'],
	['The [Finance Ministry|O] of [Peru|L] said so in [Chile|L].', 'Peru'],
	['The [Peruvian|G] [Central Bank|O] said so in [Chile|L].', 'Peru'],
	['The [Treasury|O] said so. [Peru|L] agreed, and [Peru|L] paid.', 'Peru'],
	['The [Treasury|O] said so to [Peru|L] and [Chile|L].', null],
	["[Peru|L]'s [Treasury|O] wrote to [Chile|L]'s [Treasury|O].", null],
	['The [Treasury|O] said so.', null],
	['The [Cabinet Office|O] said so. [Japan|L] agreed, and [Japan|L] paid.', 'Japan'],
	['The [Home Office|O] sent him back to [Albania|L]. [Albania|L] and [Albania|L] protested.', 'United Kingdom'],
	['The [Treasury|O] said so. [Downing Street|O] agreed with [Peru|L] and [Peru|L].', 'United Kingdom'],
	['The [Treasury|O] said so. The [White House|O] and the [Kremlin|O] agreed.', null],
	['The [Treasury|O] wrote to [Peru|L] and [Peru|L], and [Chile|L] paid.', null],
	['The [German|G] [Foreign Office|O] said so in [Peru|L].', 'Germany'],
] as const)
	test(`whose office: ${marked}`, () => assert.equal(stateIn(marked), state));
