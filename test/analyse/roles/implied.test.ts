import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roles } from '../../../source/analyse/extractors/roles.ts';
import { called, drafted, models } from '../grammar/drafted.ts';

const ROWS: readonly (readonly [string, readonly string[]])[] = [
	// The subject before it.
	['[Acme Bank|O] said chairman [Ann Lee|P] would go.', ['~Ann Lee: chairman, Acme Bank']],
	['[Acme|O] want more, but chief executive [Ann Lee|P] met [Tarrow|O].', ['~Ann Lee: chief executive, Acme']],
	["[Acme|O]'s sales rose, and [Tarrow|O] grew, spokesman [Bo Roe|P] said.", ['Bo Roe: spokesman, -']],
	['The union told [Acme|O] spokesman [Bo Roe|P] was ill.', ['Bo Roe: spokesman, Acme']],
	// Whom the article is about.
	[
		'[Acme|O] rose. [Acme|O] is glad. [Acme|O] grew. Chief executive [Ann Lee|P] left.',
		['~Ann Lee: Chief executive, Acme'],
	],
	[
		'[Acme|O] rose. [Acme|O] fell. [Acme|O] grew. The committee met. Chairman [Ann Lee|P] left.',
		['Ann Lee: Chairman, -'],
	],
	[
		'[Acme|O] rose. [Acme|O] fell. [Acme|O] grew. [Tarrow|O] fell. [Tarrow|O] grew. Chief executive [Ann Lee|P] left.',
		['Ann Lee: Chief executive, -'],
	],
	['[Acme|O] rose. [Acme|O] fell. [Acme|O] grew. His manager [Ann Lee|P] left.', ['Ann Lee: manager, -']],
	['[Acme|O] rose. [Acme|O] fell. [Acme|O] grew. Former chairman [Ann Lee|P] left.', ['Ann Lee: Former chairman, -']],
	['[Acme|O] rose. [Acme|O] fell. [Acme|O] grew. President [Ann Lee|P] left.', ['Ann Lee: President, -']],
];

for (const [marked, expected] of ROWS)
	test(`whose post goes without saying: ${marked}`, () => {
		const draft = drafted(marked);
		const found = roles.extract(draft, models).flatMap((fact) => {
			if (fact.kind !== 'role') return [];
			const mark = fact.certainty === 'certain' ? '' : '~';
			return [`${mark}${called(draft, fact.person)}: ${fact.title}, ${called(draft, fact.organization)}`];
		});
		assert.deepEqual(found, expected);
	});
