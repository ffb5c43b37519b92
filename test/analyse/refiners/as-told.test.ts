import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotes } from '../../../source/analyse/extractors/quotes.ts';
import { relations } from '../../../source/analyse/extractors/relations.ts';
import { asTold } from '../../../source/analyse/refiners/as-told.ts';
import { drafted, models } from '../grammar/drafted.ts';

/** A marked text, the verbs whose deeds stay certain, and those told by somebody. */
const ROWS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
	['She said that the woman supplied evidence to the court.', [], ['supply']],
	['[Tom Lund|P] said texting had overtaken the call and banks had cut jobs.', [], ['overtake', 'cut']],
	['[Ada Byrne|P] said he had seen the row in [Peru|L] where groups opposed the law.', [], ['oppose']],
	['The lawyer added that police arrested the boy after guards hit the boy.', [], ['arrest', 'hit']],
	['The company says [Orca|O] sold the mill.', [], ['sell']],
	['[Acme|O] sold the mill. The chairman said that [Orca|O] bought it and closed a shop.', ['sell'], ['close']],
	['[Acme|O], which owns the mill, bought a ship.', ['own', 'buy'], []],
];

for (const [marked, certain, told] of ROWS)
	test(`told by somebody: ${marked}`, () => {
		const draft = drafted(marked);
		const facts = [...quotes.extract(draft, models), ...relations.extract(draft, models)];
		const read = asTold
			.refine({ ...draft, facts }, models)
			.facts.flatMap((fact) => (fact.kind === 'relation' ? [fact] : []));
		const verbs = (certainty: string) => read.filter((fact) => fact.certainty === certainty).map(({ verb }) => verb);
		assert.deepEqual(verbs('certain'), certain);
		assert.deepEqual(verbs('likely'), told);
		for (const fact of read) if (fact.certainty === 'likely') assert.ok(fact.why);
	});
