import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roles } from '../../../source/analyse/extractors/roles.ts';
import { called, drafted, models } from '../grammar/drafted.ts';

const ROWS: readonly (readonly [string, readonly string[]])[] = [
	['[Ann Lee|P] resigned the position of mayor on Monday.', ['~Ann Lee: former mayor, -']],
	['[Ann Lee|P] has resigned from her post as mayor of [Leeds|L].', ['~Ann Lee: former mayor, Leeds']],
	['[Ann Lee|P] left her job as coach of [Rovers|O].', ['~Ann Lee: former coach, Rovers']],
	['[Ann Lee|P] left the town as coach parties came.', []],
	['[Ann Lee|P] will resign her post as chairman of [Acme|O].', ['~Ann Lee: chairman, Acme']],
	["[Ann Lee|P] left the bank, resigning as the bank's chairman.", ['~Ann Lee: former chairman, -']],
	['Named chairman of [Acme|O] after the vote, [Ann Lee|P] cut jobs.', ['Ann Lee: chairman, Acme']],
	['Named after the vote, [Ann Lee|P] cut jobs.', []],
	['[Bo Roe|P] was close to the unions when he was mayor.', ['~Bo Roe: former mayor, -']],
	['[Bo Roe|P] and [Ann Lee|P] were close when he was mayor.', []],
	['[Ann Lee|P] was close to the unions when he was mayor.', []],
	['[Ann Lee|P] founded [Acme|O] in 1982.', ['Ann Lee: founder, Acme']],
	['[Ann Lee|P] founded another company.', []],
	['[Ann Lee|P] led [Acme|O] to a record.', []],
	['Marchers of the [Harbour Party|O], headed by [Ann Lee|P], met.', ['Ann Lee: head, Harbour Party']],
	['The [Harbour Group|O], chaired by Sir [Bo Roe|P], lost money.', ['Bo Roe: chair, Harbour Group']],
	['[Acme|O] was run by [Ann Lee|P].', ['~Ann Lee: head, Acme']],
	['The delegation led by [Ann Lee|P] left.', ['Ann Lee: leader of the delegation, -']],
	['A party led by [Ann Lee|P] left the hut.', []],
	['[Acme|O] was sued by [Ann Lee|P].', []],
	['[Ann Lee|P], who heads the research unit at [Acme|O], won.', ['Ann Lee: head of the research unit, Acme']],
	['[Ann Lee|P], who chairs a committee of [Acme|O], won.', ['Ann Lee: chair of a committee, Acme']],
];

for (const [marked, expected] of ROWS)
	test(`posts told by verbs: ${marked}`, () => {
		const draft = drafted(marked);
		const found = roles.extract(draft, models).flatMap((fact) => {
			if (fact.kind !== 'role') return [];
			const mark = fact.certainty === 'certain' ? '' : '~';
			return [`${mark}${called(draft, fact.person)}: ${fact.title}, ${called(draft, fact.organization)}`];
		});
		assert.deepEqual(found, expected);
	});
