import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn, read } from './taught.ts';

const cases: readonly (readonly [marked: string, names: readonly string[]])[] = [
	['[RSA|L] cut jobs. [RSA Tarrow|O] is a firm.', ['organization: RSA', 'organization: RSA Tarrow']],
	['[RSA|L], the insurance firm, cut jobs. RSA paid.', ['organization: RSA, RSA']],
	['The [Royal Society of Arts|O] met. [RSA|L] fellows came.', ['organization: Royal Society of Arts, RSA']],
	['The [Port Nord Group|O] met. [PNG|L] staff came.', ['organization: Port Nord Group, PNG']],
	['[South Africa|L] won. The [RSA|L] side sang.', ['place: South Africa, RSA']],
	['[South African|G] miners met. [RSA|L] ministers came.', ['group: South African', 'place: RSA']],
	['It was made in [RSA|L].', ['place: RSA']],
	['[PNG|L] ministers met.', ['place: PNG']],
	['The [US Tarrow Group|O] met. The [US|L] paid.', ['organization: US Tarrow Group', 'place: US']],
	['[UK Tarrow|O] met. The [UK|L] paid.', ['organization: UK Tarrow', 'place: UK']],
];

for (const [marked, expected] of cases) test(`letters: ${marked}`, () => assert.deepEqual(namesIn(marked), expected));

test('letters that nothing tells whose they are stay a candidate', () => {
	const { names, mentions } = read('[RSA|L] staff met.');
	assert.deepEqual(
		mentions.map(({ name, certainty }) => [names[name]?.kind, certainty]),
		[['organization', 'candidate']],
	);
});
