import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relations } from '../../../source/analyse/extractors/relations.ts';
import { drafted, models } from '../grammar/drafted.ts';
import { table } from './reading.ts';

test('they, it and he stand for the last subject where no name does', () => {
	const said = (marked: string): readonly (string | undefined)[] =>
		relations
			.extract(drafted(marked), models)
			.map((fact) => (fact.kind === 'relation' ? fact.subject?.antecedent?.text : undefined));
	assert.deepEqual(said('Ministers met on Monday. They closed the mill.'), ['Ministers']);
	assert.deepEqual(said('The jury met on Monday. It cleared the farmer.'), ['The jury']);
	assert.deepEqual(said('A farmer fell ill. He sold the mill.'), ['A farmer']);
});

table('they and it are left open where another may be meant', [
	['Ministers met the farmers. They closed the mill.', ['Ministers | meet | the farmers', '~They | close | the mill']],
	['The jury met. [Acme|O] slept. It cleared the farmer.', ['~Acme | clear | the farmer']],
	['The plan failed. It closed the mill.', ['~It | close | the mill']],
]);

table('who is him', [
	['[Odd Lund|P] fled. Police arrested him in [Lima|L].', ['~Police | arrest | Odd Lund @Lima']],
	['[Odd Lund|P] fled. He beat him.', ['~Odd Lund | beat | him']],
	['[Odd Lund|P] fled. [Tom Ward|P] beat him.', ['~Tom Ward | beat | Odd Lund']],
	['[Odd Lund|P] met [Ivo Marek|P]. Police arrested him.', ['Odd Lund | meet | Ivo Marek', '~Police | arrest | him']],
]);

table('pasts like their base', [
	['A dam above [Besk|L] burst at noon, flooding three villages.', ['~A dam | flood | three villages']],
	['The storm cut power to 40 homes.', ['The storm | cut | power']],
	['[Acme|O] set up shelters in two halls.', ['Acme | set up | shelters']],
	['Its candidate, [Ada Byrne|P], beat the mayor.', ['Ada Byrne | beat | the mayor']],
	[
		'[Odd Lund|P] conceded defeat at 3am and thanked the crew.',
		['Odd Lund | concede | defeat', '~Odd Lund | thank | the crew'],
	],
	['The probe drilled into the ice and sent back data.', ['~The probe | send back | data']],
	['The tax cut power to the towns was popular.', []],
]);
