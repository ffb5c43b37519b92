import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractFigures } from '../../../source/analyse/extractors/figures.ts';
import { draftOf } from '../dates/reading.ts';

/** `at most 5 %?`: bound unless exact, value, unit; `?` where it is only likely. */
const told = (text: string): readonly string[] =>
	extractFigures(draftOf(text, '2024-05-15')).map(({ value, unit, qualifier, certainty }) =>
		[qualifier === 'exact' ? null : qualifier, value, unit, certainty === 'certain' ? null : '?']
			.filter((part) => part !== null)
			.join(' '),
	);

const table = (name: string, rows: readonly (readonly [string, ...string[]])[]): void => {
	for (const [text, ...expected] of rows) test(`${name}: ${text}`, () => assert.deepEqual(told(text), expected));
};

table('titles and names of lists', [
	["The inn is one of The World's 50 Best Bars this year."],
	['Her talk “Morning Light: 12 Rules for Sleep” drew a crowd.'],
	['The lake made the 100 Most Quiet Lakes list.'],
	['The town pays for the 3 Northern Bridges Project.'],
	['The town pays for 3 Northern bridges.', '3'],
	['There are 30 Coastal Arts Trail stops.', '30'],
	['In Lund 40 Swedish farmers protested.', '40'],
	['He said “Lund lost 12 jobs”.', '12'],
	['The side: 10 - Anna Moe, 9 - Eva Lund; 8 - Otto Brook.'],
]);

table('how long a paper runs', [
	['The one-month swap fell and the benchmark 10-year note rose.'],
	['The 2-yr 1998/J was flat and 3-month paper fell.'],
	['The firm issued a five-year bond.', '5 year'],
	['The three-month strike ended.', '3 month'],
]);

table('a minus or a dash', [
	['Current account Jan-May - $738 million (April - $748 million).', '738000000 USD ?', '748000000 USD ?'],
	['Goods balance + $120 million. Services - $80 million.', '120000000 USD', '-80000000 USD ?'],
	['The low was - 11.6 degrees Celsius.', '-11.6 degree Celsius'],
	['The mill sold the yard - $5 million more than planned.', '5000000 USD'],
]);

table('thousands with a blank before their letter', [
	['The singer has over 2 K followers.', 'more than 2000'],
	['She ran the 10 k race.'],
]);

table('bounds', [
	['It needs at least another 10 years.', 'at least 10 year'],
	['The mill will cut up to a further 40 jobs.', 'at most 40 ?'],
	['More than another 30 people were hurt.', 'more than 30'],
	['The tool shows up to a 1,000 web links.', 'at most 1000'],
	['Lund struck out eight batters over seven innings.', '7'],
	['The series lasted over seven games.', 'more than 7'],
	['Ms Lund was chosen over three others.', '3'],
	['The party wins over 40 seats.', 'more than 40'],
	['The rate shall not at any time exceed five percent.', 'at most 5 % ?'],
	['The rate will exceed five percent.', 'more than 5 % ?'],
	['The number of routes never fell below 33 percent.', 'at least 33 %'],
	['The train can run up to a speed of 200 km/h.', 'at most 200 kilometre per hour'],
	['The firm has over 40 years of experience.', 'more than 40 year'],
	['Mills closed over five years.', '5 year'],
	['The new mill is about four times faster.', 'about 4'],
	['He taught for a quarter-century and fished for half a century.', '25 year', '50 year'],
]);

table('one of a unit', [
	['The talks dragged on for nearly an hour.', 'about 1 hour'],
	['The strike lasted more than a decade.', 'more than 10 year'],
	['It could take up to a month.', 'at most 1 month ?'],
	['The strike ended more than a year ago.'],
	['The firm fell about a week after the sale.'],
	['He spoke over a year.'],
	['Support rose one percentage point.', '1 percentage point'],
	['It earned 40 mln dlrs, or one dlr per share.', '40000000 USD', '1 USD'],
	['One day it will reopen.'],
	['Results for the quarter and the six months include a charge.'],
]);

table('what a market stands at', [
	['The index of leading shares closed 4.54 points easier at 556.19.', '4.54 point', '556.19 ?'],
	['The shares are trading at 19-1/4.', '19.25 ?'],
	['The notes were priced at 104.40.', '104.4 ?'],
	['The market opened at 9 and the shop closed at 17.'],
	['The captain finished the race at 40 while ill.'],
]);
