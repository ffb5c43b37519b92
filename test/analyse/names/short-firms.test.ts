import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn } from './taught.ts';

const cases: readonly (readonly [marked: string, names: readonly string[]])[] = [
	// Called after somebody by initials.
	[
		'The notes were sold by [A.B. Lund and Co Inc|O]. [Lund|P] keeps them, said Lund officers.',
		['organization: A.B. Lund and Co Inc, Lund, Lund'],
	],
	['[A.B. Lund and Co|O] fell. Mr [Lund|P] left.', ['organization: A.B. Lund and Co', 'person: Lund']],
	[
		'[A.B. Lund and Co|O] hired [Odd Lund|P]. [Lund|P] left.',
		['organization: A.B. Lund and Co', 'person: Odd Lund, Lund'],
	],
	// Letters before two partners.
	['Say researchers at [KPO Stoyan Hayes|O]. Growth will slow, [KPO|O] said.', ['organization: KPO Stoyan Hayes, KPO']],
	['He is at [KPO Energy Trading|O]. [KPO|O] said so.', ['organization: KPO Energy Trading', 'organization: KPO']],
	// Those who play together.
	['The rock band [Marlow|P] left. [Marlow|P] are on tour.', ['organization: Marlow, Marlow']],
	['The punk group [Norris|P] and the group [Ada Byrne|P] leads met.', ['organization: Norris', 'person: Ada Byrne']],
	['The duo [Odd Lund|P] and [Ada Byrne|P] sang.', ['person: Odd Lund', 'person: Ada Byrne']],
	// Where players come from.
	[
		'The striker scored a goal. He joined [Elver Town|O] from [Valencia|L] and flew to [Rome|L].',
		['organization: Elver Town', 'organization: Valencia', 'place: Rome'],
	],
	['He joined [Elver Town|O] from [Valencia|L], and the board met.', ['organization: Elver Town', 'place: Valencia']],
];

for (const [marked, names] of cases) test(marked, () => assert.deepEqual(namesIn(marked), names));
