import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalCompany } from '../../../source/analyse/names/canonical.ts';
import { segment } from '../../../source/analyse/segment.ts';
import { namesIn } from './taught.ts';

const found: readonly (readonly [marked: string, names: readonly string[]])[] = [
	['Tarnselskap A/S was sold.', ['organization: Tarnselskap A/S']],
	['It is run by Elver [Norway|L] A/S.', ['organization: Elver Norway A/S']],
	['[Elver Data|P] GmbH and [Tarn|L] Oyj met.', ['organization: Elver Data GmbH', 'organization: Tarn Oyj']],
	['[Elver|O] Sdn. Bhd. paid.', ['organization: Elver Sdn. Bhd.']],
	[
		'[Elver|O] Pty Ltd paid [Tarn|O] S.p.A. in [Oslo|L].',
		['organization: Elver Pty Ltd', 'organization: Tarn S.p.A.', 'place: Oslo'],
	],
	['The [Elver|O] Plc. and the spa of Bath Spa were shut.', ['organization: Elver Plc.']],
	[
		'[Elver Tarrow Systems Inc|O] fell. Elver Tarrow Systems rose.',
		['organization: Elver Tarrow Systems Inc, Elver Tarrow Systems'],
	],
	['[Elver Tarrow Group|O] fell. [Elver Tarrow|O] rose.', ['organization: Elver Tarrow Group, Elver Tarrow']],
	[
		'[Shell Oil Trading Inc|O] fell. [Shell Oil|O] rose.',
		['organization: Shell Oil Trading Inc', 'organization: Shell Oil'],
	],
	['The Association for Tarrow Clearing Services ([Atacs|O]) met.', ['organization: Atacs']],
	[
		'The [Association for Tarrow Clearing Services|O] ([Atacs|P]) met.',
		['organization: Association for Tarrow Clearing Services, Atacs'],
	],
	['The [Duchy of Tarn and Duchy of Elver|O] paid.', ['organization: Duchy of Tarn', 'organization: Duchy of Elver']],
	['[Elver and Standard & Poor’s|O] met.', ['organization: Elver', 'organization: Standard & Poor’s']],
	['[Goldman Sachs and Co|O] met.', ['organization: Goldman Sachs and Co']],
	['Sven-[Goran Lund|P] met Anti-[Blair|P] men.', ['person: Sven-Goran Lund', 'person: Blair']],
	['The [Scot|P] met a [Scot|P] and [Scot Lund|P].', ['group: Scot, Scot', 'person: Scot Lund']],
];
for (const [marked, expected] of found) test(marked, () => assert.deepEqual(namesIn(marked), expected));

const canonical: readonly (readonly [name: string, short: string])[] = [
	['Sorvik & Co.', 'Sorvik'],
	['Sorvik Oyj', 'Sorvik'],
	['Sorvik Pty Ltd', 'Sorvik'],
	['Sorvik S.p.A.', 'Sorvik'],
	['Sorvik, Inc.', 'Sorvik'],
	['SORVIK GMBH', 'SORVIK'],
	['First Bancorp', 'First Bancorp'],
	['Inc', 'Inc'],
	['Sorvik Bank', 'Sorvik Bank'],
];
for (const [name, short] of canonical) test(`${name} is ${short}`, () => assert.equal(canonicalCompany(name), short));

test('A/S is one word', () => {
	const text = 'Tarn A/S, and A/B.';
	const { tokens } = segment(text, [{ role: 'paragraph', start: 0, end: text.length }]);
	assert.deepEqual(
		tokens.map((token) => token.text),
		['Tarn', 'A/S', ',', 'and', 'A', '/', 'B', '.'],
	);
});
