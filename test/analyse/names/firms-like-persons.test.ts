import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn } from './taught.ts';

const cases: readonly (readonly [marked: string, names: readonly string[]])[] = [
	['[Marc Tarrow|P] shares rose 5%. [Marc Tarrow|P] was glad.', ['organization: Marc Tarrow, Marc Tarrow']],
	['[Marc Tarrow|P] shares her view. [Marc Tarrow|P] was glad.', ['person: Marc Tarrow, Marc Tarrow']],
	['[Marc Tarrow|P] said it expects losses.', ['organization: Marc Tarrow']],
	['[Marc Tarrow|P] said it had sold a mill.', ['organization: Marc Tarrow']],
	['[Marc Tarrow|P] said its mills were shut.', ['organization: Marc Tarrow']],
	['[Marc Tarrow|P] said it was cold.', ['person: Marc Tarrow']],
	['[Marc Tarrow|P] posted a profit.', ['organization: Marc Tarrow']],
	['Co-managers [A.B. Elver|P] and [Odd Lund|P] paid.', ['organization: A.B. Elver', 'person: Odd Lund']],
	['Mr [Tarrow|P] left. [Marc Tarrow|P] shares fell.', ['person: Tarrow, Marc Tarrow']],
	["[Marc Tarrow|P]'s shareholders met. [Tarrow|P] was glad.", ['organization: Marc Tarrow, Tarrow']],
	// By what only a firm is called.
	['[Ada Byrne|P], a director at analyst [Tarrow|P], left.', ['person: Ada Byrne', 'organization: Tarrow']],
	['Market leader [Tarrow|P] fell. [Tarrow|P] rose.', ['organization: Tarrow, Tarrow']],
	['So says chip maker [Tarrow|P].', ['organization: Tarrow']],
	['So says analyst [Tarrow|P].', ['person: Tarrow']],
	// In a list of firms.
	[
		'[Elver|O], [Tarn Mills|O], [Marc Tarrow|P] and [Norsk|O] fell.',
		['organization: Elver', 'organization: Tarn Mills', 'organization: Marc Tarrow', 'organization: Norsk'],
	],
	['[Ada Byrne|P], [Odd Lund|P] and [Elver|O] won.', ['person: Ada Byrne', 'person: Odd Lund', 'organization: Elver']],
	// Known far and wide.
	['[William Hill|P] and [Elver|O] met.', ['organization: William Hill', 'organization: Elver']],
	['Mr [Hill|P] is [William Hill|P].', ['person: Hill, William Hill']],
	// Bands.
	['[Odd Lund|P] are on tour. Fans saw [Odd Lund|P].', ['organization: Odd Lund, Odd Lund']],
	['[Ivo Marek|P] frontman [Odd Lund|P] sang.', ['organization: Ivo Marek', 'person: Odd Lund']],
	['Fans of [Odd Lund|P] are many.', ['person: Odd Lund']],
	['[Ada Byrne|P] and [Odd Lund|P] are glad.', ['person: Ada Byrne', 'person: Odd Lund']],
];

for (const [marked, expected] of cases) test(marked, () => assert.deepEqual(namesIn(marked), expected));
