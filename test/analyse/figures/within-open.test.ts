import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractFigures } from '../../../source/analyse/extractors/figures.ts';
import type { FigureFact } from '../../../source/domain/fact.ts';
import { draftOf } from '../dates/reading.ts';

/** `value unit counts`, `?` before what is only likely. */
const line = ({ value, unit, counts, certainty }: FigureFact): string =>
	`${certainty === 'certain' ? '' : '?'}${value} ${unit ?? '-'} ${counts ?? '-'}`;

const table = (
	name: string,
	rows: readonly (readonly [string, ...string[]])[],
	published: string | null = '2024-05-15',
) => {
	for (const [text, ...expected] of rows)
		test(`${name}: ${text}`, () => assert.deepEqual(extractFigures(draftOf(text, published)).map(line), expected));
};

table('a phrase further on in what is ahead', [
	[
		'The new firm would have sales of $32m and a capacity of 70,000 tonnes.',
		'?32000000 USD sales',
		'?70000 tonne capacity',
	],
	['The new firm had sales of $32m and a capacity of 70,000 tonnes.', '32000000 USD sales', '70000 tonne capacity'],
	['The ferry will be open to homes within 12km of 30 villages.', '?12 kilometre -', '?30 - villages'],
	['A first cargo of 900 barrels could leave the port.', '?900 barrel cargo'],
	['As many as 30 firms could be added.', '?30 - firms'],
	['The votes of 900 farmers are due to be handed in.', '?900 - farmers'],
	['The votes of 900 farmers were handed in.', '900 - farmers'],
	['More than a dozen actors are scheduled to come.', '?12 - actors'],
	['More than a dozen actors came.', '12 - actors'],
	['It would be better spent on 40 lamps for the school.', '?40 - lamps'],
	['We need to have two strikers who are near 20 goals.', '?2 - strikers', '?20 - goals'],
	['Those earning less than 35,000 euros a year will pay nothing.', '?35000 EUR earnings'],
]);

table('a condition, a choice, the most there may be', [
	['She would oppose it even if it was for eight months.', '?8 month -'],
	['The airline has an option for a further 70 planes.', '?70 - planes'],
	['The runners face a maximum two-year ban.', '?2 year ban'],
	['Here 900 jobs are threatened.', '?900 - jobs'],
]);

table('so already, whatever is ahead around it', [
	['The ministers would speak about the $40m fund.', '40000000 USD fund'],
	['The board could find no buyer despite 40 miles of damage.', '40 mile damage'],
	['The hall, which holds 900 people, will be sold.', '900 - people'],
	['The smiths, who have worked on it for three years, will show it.', '3 year -'],
	["They would speak about Brock's $40m debt.", '40000000 USD debt'],
	['The $80m spent on the bridge would be better spent on trams.', '80000000 USD bridge'],
	['They sealed a deal valued at $4m which should bring jobs.', '4000000 USD deal'],
	['The clerk said 40 boards had been set up.', '40 - boards'],
]);

table(
	'a weekday of an article without a day',
	[['Peers begin three days of talks on Thursday.', '?3 day talks']],
	null,
);
