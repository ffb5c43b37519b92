import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesOf, seen } from './reading.ts';

/** Day of publication, text, what is read. 2004-12-08 and 1987-03-25 were Wednesdays. */
const table = (name: string, rows: readonly (readonly [string, string, readonly string[]])[]): void => {
	for (const [published, text, expected] of rows)
		test(`${name}: ${text}`, () => assert.deepEqual(seen(text, published), expected));
};

table('one length of several amounts', [
	['2004-12-08', 'She won the 60m in 7.01 seconds.', ['7.01 seconds → PT7.01S']],
	['2004-12-08', 'He clocked 43.2 seconds.', ['43.2 seconds → PT43.2S']],
	['2004-12-08', 'She ran nine minutes, 8.75 seconds in Oslo.', ['nine minutes, 8.75 seconds → PT9M8.75S']],
	['2004-12-08', 'It took 1hr 12min.', ['1hr 12min → PT1H12M']],
	['2004-12-08', 'He won in 2 hours, 5 minutes and 12 seconds.', ['2 hours, 5 minutes and 12 seconds → PT2H5M12S']],
	['2004-12-08', 'The flight lasted two hours and 10 minutes.', ['two hours and 10 minutes → PT2H10M']],
	['2004-12-08', 'He served two years and six months.', ['two years and six months → P2Y6M']],
	['2004-12-08', 'Talks took two weeks and three days.', ['two weeks and three days → P17D']],
	['2004-12-08', 'It began two years and six months ago.', ['two years and six months ago → 2002-06']],
	['2004-12-08', 'He got five years, six months suspended.', ['five years → P5Y', 'six months → P6M']],
]);

table('what a watch shows', [
	['2004-12-08', 'She won the marathon in 2:05:48.', ['2:05:48 → PT2H5M48S']],
	['2004-12-08', 'She finished in 8:32.10.', ['8:32.10 → PT8M32.1S']],
	['2004-12-08', 'It closed at 10:35:22 GMT.', ['10:35:22 GMT → 2004-12-08T10:35']],
	['2004-12-08', 'They won 3:2 in Oslo.', []],
]);

table('a number before a unit is no day', [
	['1987-03-25', 'Tariffs rise from 10 pct on April 1 to 15 pct.', ['April 1 → 1987-04-01']],
	['1987-03-25', 'Output fell from May 5 to 20 mln tonnes.', ['May 5 → 1986-05-05']],
	['1987-03-25', 'It will raise fees on June 1 to 12 dollars.', ['June 1 → 1987-06-01']],
	['1987-03-25', 'The fair will run from May 5 to 20 in Oslo.', ['May 5 to 20 → 1987-05-05/1987-05-20']],
]);

table('a plan whose deed follows the time', [
	['1987-03-25', 'The firm plans in April to raise prices, he said.', ['April → 1987-04']],
	['1987-03-25', 'The bank intends on May 10 to open a branch, it said.', ['May 10 → 1987-05-10']],
	['1987-03-25', 'Ministers are due in June to meet, officials said.', ['June → 1987-06']],
	['1987-03-25', 'Its plans in April to sell the unit failed.', ['April → 1986-04']],
]);

table('in two years', [
	['2004-12-08', 'The station will open in two years.', ['two years → 2006']],
	['2004-12-08', 'It would be ready in three days, he said.', ['three days → 2004-12-11']],
	['2004-12-08', 'Sales will double in two years.', ['two years → P2Y']],
	['2004-12-08', 'Sales have doubled in two years.', ['two years → P2Y']],
	['2004-12-08', 'It will be the first strike in two years.', ['two years → P2Y']],
	['2004-12-08', 'It will grow over the next couple of years.', ['the next couple of years → P2Y']],
	['2004-12-08', 'It may fall in the next one or two quarters.', ['the next one or two quarters → ?']],
]);

table('a day ends with the midnight that something runs out at', [
	['2004-12-08', 'It ended at midnight on Friday.', ['midnight on Friday → 2004-12-04T00:00']],
	['1987-03-25', 'The contract expired at midnight March 12.', ['midnight March 12 → 1987-03-13T00:00']],
	['1987-03-25', 'Bids are due by midnight on April 30.', ['midnight on April 30 → 1987-05-01T00:00']],
	['1987-03-25', 'It set a deadline of midnight on March 31.', ['midnight on March 31 → 1987-04-01T00:00']],
	['1987-03-25', 'The train left at midnight on March 12.', ['midnight on March 12 → 1987-03-12T00:00']],
]);

table('a part of a season', [
	['2004-12-08', 'By late summer the market had slowed.', ['late summer → 2004-06-01/2004-08-31']],
	['2004-12-08', 'Sales have risen since early autumn.', ['early autumn → 2004-09-01/2004-11-30']],
	['2004-12-08', 'It opened in late spring 2003.', ['late spring 2003 → 2003-03-01/2003-05-31']],
]);

table('what the text leaves open', [
	['2004-12-08', 'Shares fell in the last months of 2004.', ['the last months → ?', '2004 → 2004']],
	['2004-12-08', 'In the last few months of 2003 they rose.', ['the last few months → ?', '2003 → 2003']],
	['2004-12-08', 'It fell in the closing months of 2003.', ['the closing months of 2003 → 2003-10-01/2003-12-31']],
	['2004-12-08', 'The opening weeks of 1998 were wet.', ['The opening weeks of 1998 → 1998-01-01/1998-01-31']],
	['2004-12-08', 'The closing stages of 2003 were wet.', ['2003 → 2003']],
	['2004-12-08', "In 1987's first eight months it rose.", ["1987's first eight months → 1987-01-01/1987-08-31"]],
	['2004-12-08', "In 1987's third quarter it rose.", ["1987's third quarter → 1987-07-01/1987-09-30"]],
	['2004-12-08', "In 1987's last quarter it rose.", ["1987's last quarter → 1987-10-01/1987-12-31"]],
	['2004-12-08', "It was 1987's first strike.", ['1987 → 1987']],
	['2004-12-08', 'The band sang One Night there.', []],
	['2004-12-08', 'Two Days passed.', ['Two Days → P2D']],
	['2004-12-08', 'In the last two months of 2003 they rose.', ['the last two months of 2003 → 2003-11-01/2003-12-31']],
	['2004-12-08', 'He spoke on Monday about the midnight crash.', ['Monday → 2004-12-06', 'midnight → ?']],
	['1987-03-25', 'Last year it lost. In the same year ago quarter it won.', ['Last year → 1986']],
	[
		'1987-03-25',
		'Last week rates fell. It was the same week that he left.',
		['Last week → 1987-03-16/1987-03-22', 'the same week → ?'],
	],
	['1987-03-25', 'It lost in 1985. In the same week, bonds rose.', ['1985 → 1985', 'the same week → ?']],
]);

for (const [text, day] of [
	["City won to set up a showdown with Lund in Sunday's final.", '2004-12-12'],
	["City won a place in Sunday's final.", '2004-12-12'],
	["City marched into Sunday's final.", '2004-12-12'],
	["City won in Sunday's final.", '2004-12-05'],
] as const)
	test(`a match to come: ${text}`, () => {
		const [fact] = datesOf(text, '2004-12-08');
		assert.deepEqual([fact?.value, fact?.certainty], [day, 'likely']);
	});

test('a season against the nearer one is likely at most', () => {
	const [fact] = datesOf('They will be banned for missing tests this summer.', '2004-12-08');
	assert.equal(fact?.certainty, 'likely');
});

for (const [text, certainty] of [
	['It may take up to six months.', 'likely'],
	['It took less than six months.', 'likely'],
	['It took six months.', 'certain'],
] as const)
	test(`an upper bound is no length: ${text}`, () => {
		const [fact] = datesOf(text, '2004-12-08');
		assert.deepEqual([fact?.value, fact?.certainty], ['P6M', certainty]);
	});
