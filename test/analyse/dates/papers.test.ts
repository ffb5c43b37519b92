import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seen } from './reading.ts';

/** Day of publication, text, what is read. 2024-05-15 was a Wednesday. */
const table = (name: string, rows: readonly (readonly [string, string, readonly string[]])[]): void => {
	for (const [published, text, expected] of rows)
		test(`${name}: ${text}`, () => assert.deepEqual(seen(text, published), expected));
};

table('the day of writing is named beside it', [
	[
		'2024-05-15',
		'Thieves took the van yesterday (May 13, 2024).',
		['yesterday → 2024-05-13', 'May 13, 2024 → 2024-05-13'],
	],
	[
		'2024-05-15',
		'Around 7:45pm yesterday (May 13, 2024) the lights failed.',
		['7:45pm yesterday → 2024-05-13T19:45', 'May 13, 2024 → 2024-05-13'],
	],
	[
		'2024-05-15',
		'They have today Friday 10th May 2024 opened the bridge.',
		['today → 2024-05-10', 'Friday 10th May 2024 → 2024-05-10'],
	],
	['2024-05-15', 'The team will leave tonight (Tuesday).', ['tonight → 2024-05-14', 'Tuesday → 2024-05-14']],
	[
		'2024-05-15',
		'The fair opens next Saturday, on the 4th of May 2024.',
		['next Saturday → 2024-05-04', '4th of May 2024 → 2024-05-04'],
	],
	['2024-05-15', 'He fell ill yesterday. May 10 was his birthday.', ['yesterday → 2024-05-14', 'May 10 → 2024-05-10']],
]);

table('what a speaker calls today is the day told of', [
	[
		'2024-05-15',
		'The bank raised its rate on Tuesday.\n\n“Today’s step was needed,” said Ana Pilk.',
		['Tuesday → 2024-05-14', 'Today → 2024-05-14'],
	],
	[
		'2024-05-15',
		'The bank raised its rate on Wednesday.\n\n“Today’s step was needed,” said Ana Pilk.',
		['Wednesday → 2024-05-15', 'Today → 2024-05-15'],
	],
	[
		'2024-05-15',
		'The bank raised its rate on Tuesday.\n\nThe board meets again today.',
		['Tuesday → 2024-05-14', 'today → 2024-05-15'],
	],
]);

table('dates as papers write them', [
	['2024-05-15', 'It will be held on Sept. 13 (Friday), 2024.', ['Sept. 13 (Friday), 2024 → 2024-09-13']],
	['2024-05-15', 'It was held on 13 September (Friday), 2013.', ['13 September (Friday), 2013 → 2013-09-13']],
	['2024-05-15', 'The war ended on July, 26, 1999, he said.', ['July, 26, 1999 → 1999-07-26']],
	['2024-05-15', 'The mill closed in the 1960 s for good.', ['the 1960 s → 1960/1969']],
	['2024-05-15', 'Police came at about 8.4 5pm on Monday.', ['8.4 5pm on Monday → 2024-05-13T20:45']],
	['1996-08-28', 'The 4-1/2 Apr 2006 bond fell.', ['Apr 2006 → 2006-04']],
	['2024-05-15', 'She ran from 200 metres to 1500 m.', []],
	['2024-05-15', 'The Long March 5 rocket rose.', []],
	['2024-05-15', 'The ruins of this summer palace were found.', []],
	['2024-05-15', 'The club buys players that year after year leave.', []],
	['2024-05-15', 'Fees rose, reports Fjordnytt daily.', []],
]);

table('a verb that is not the date’s own', [
	['1996-08-28', 'Tern, a winner at Fairfield in June, may well run again.', ['June → 1996-06']],
	['1996-08-28', 'It will be their first visit since boycotting a match in February.', ['February → 1996-02']],
]);

table('last as a verb', [
	['2024-05-15', 'The deal would last four years.', ['four years → P4Y']],
	['2024-05-15', 'The talks last two hours.', ['two hours → PT2H']],
	['2024-05-15', 'The last two hours were dull.', ['The last two hours → PT2H']],
	['2024-05-15', 'He won twice in last two years.', ['last two years → P2Y']],
]);

table('will in one word with its pronoun', [
	['2024-05-15', '“We’ll be meeting on Friday,” Lund said.', ['Friday → 2024-05-17']],
]);
