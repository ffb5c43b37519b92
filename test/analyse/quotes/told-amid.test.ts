import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facts } from './told.ts';

const CASES: readonly (readonly [text: string, found: readonly string[]])[] = [
	[
		'With half of homes heated, the council, suggests [Mr Ward|P], could sell the mill.',
		['Ward / suggests / indirect / With half of homes heated, the council | could sell the mill'],
	],
	['But, says [Tom Ward|P], some ships have stayed.', ['Tom Ward / says / indirect / some ships have stayed']],
	[
		'But, says [Tom Ward|P], head of trade at [Acme|O], some ships have stayed at the port.',
		['Tom Ward / says / indirect / some ships have stayed at the port'],
	],
	['There is, says [Ada Byrne|P], no more.', ['Ada Byrne / says / indirect / There is | no more']],
	['In May [Acme|O], which owns a mill, forecast a fall in rents, followed by more.', []],
	['[Ada Byrne|P], the clerk, said the mayor, her son, was late.', []],
];

for (const [text, found] of CASES)
	test(`told by a cue that interrupts it: ${text}`, () =>
		assert.deepEqual(
			facts(text, []).filter((fact) => !/ \/ said \/ /.test(fact)),
			found,
		));
