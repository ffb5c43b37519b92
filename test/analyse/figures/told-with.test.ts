import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractFigures } from '../../../source/analyse/extractors/figures.ts';
import type { FigureFact } from '../../../source/domain/fact.ts';
import { draftOf } from '../dates/reading.ts';

/** `value unit counts | action`, `-` where there is none, `~` before what is likely. */
const line = ({ value, unit, counts, action, certainty }: FigureFact): string =>
	`${certainty === 'likely' ? '~' : ''}${value} ${unit ?? '-'} ${counts ?? '-'} | ${action ?? '-'}`;

const table = (name: string, rows: readonly (readonly [string, readonly string[]])[]): void => {
	for (const [text, expected] of rows)
		test(`${name}: ${text}`, () => assert.deepEqual(extractFigures(draftOf(text, '2024-05-15')).map(line), expected));
};

table('a verb that alone says nothing is told with its noun', [
	['Around 30 clerks took early retirement in May.', ['30 - clerks | took early retirement']],
	['Twelve farmers made a complaint about the noise.', ['12 - farmers | made a complaint']],
	['Twelve farmers made the old hall a home.', ['12 - farmers | -']],
	['They helped 300 clerks to take early retirement.', ['300 - clerks | took early retirement']],
	['The game allows 16 players to interact.', ['~16 - players | interacted']],
	['Around 500 tickets were made available on Monday.', ['500 - tickets | made available']],
]);

table('what stands beside an amount', [
	['They sold iron bars ($5) and rope ($12).', ['5 USD iron bars | -', '12 USD rope | -']],
	['Typical wares sold include iron bars ($5) and rope ($12).', ['5 USD iron bars | -', '12 USD rope | -']],
	['The men from the firm ($5) left.', ['5 USD - | -']],
	['The software market had an estimated worth of $26m.', ['26000000 USD software market | -']],
	['The rule covers transactions under 30 mln yen.', ['30000000 JPY transactions | -']],
	['The bulk of the money - about 40m euros - went to farms.', ['40000000 EUR bulk of the money | -']],
	['Output is outstripping demand by about 30%.', ['30 % Output | outstripped']],
	['The pool is 50m long and 12m wide.', ['50 metre pool | -', '12 metre pool | -']],
	["Profits at drug maker Dr Lindqvist's fell 93% in May.", ['93 % Profits | fell']],
	[
		'Acme expects sales of big lamps to reach 300bn yen ($2.9bn, £1.5bn).',
		[
			'~300000000000 JPY sales of big lamps | reached',
			'~2900000000 USD sales of big lamps | reached',
			'~1500000000 GBP sales of big lamps | reached',
		],
	],
]);

table('what goes on inside a noun phrase', [
	['The label is releasing her 18 number one singles.', ['18 - number one singles | released']],
	['The hall hosted a three-day Mozart convention.', ['3 day Mozart convention | hosted']],
	['Just six rather ill-at-ease looking Tory students came.', ['6 - rather ill-at-ease looking Tory students | -']],
	['The bank launched a 100 MLN DLR NOTE/PAPER ISSUE in May.', ['100000000 USD - | launched']],
	['The firm posted a reported net income of $40m.', ['40000000 USD net income | posted']],
]);

table('a wish that a clause stands in', [
	['They vowed to boost the aid they give to 0.7% of income.', ['~0.7 % income | -']],
]);
