import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesOf, seen } from './reading.ts';

/** Day of publication, text, what is read. 2024-05-15 was a Wednesday, 2017-05-28 a Sunday. */
const table = (name: string, rows: readonly (readonly [string, string, readonly string[]])[]): void => {
	for (const [published, text, expected] of rows)
		test(`${name}: ${text}`, () => assert.deepEqual(seen(text, published), expected));
};

table('a range takes its year from its own end', [
	[
		'2017-05-28',
		'It ran from 29 January to 2 February 2016.',
		['29 January → 2016-01-29', '2 February 2016 → 2016-02-02'],
	],
	['2024-05-15', 'The show runs Dec 28-Jan 3.', ['Dec 28 → 2024-12-28', 'Jan 3 → 2025-01-03']],
	['2024-05-15', 'The show ran from March 3 to April 5, 2004.', ['March 3 → 2004-03-03', 'April 5, 2004 → 2004-04-05']],
	['2024-05-15', 'The show ran between 3 and 5 March 2004.', ['3 → 2004-03-03', '5 March 2004 → 2004-03-05']],
	['2024-05-15', 'The deadline passed in December 2003 and January.', ['December 2003 → 2003-12', 'January → 2004-01']],
	['2024-05-15', 'Sales fell in March and April 1987.', ['March → 1987-03', 'April 1987 → 1987-04']],
	['2024-05-15', 'It will run from December 2003 to January.', ['December 2003 → 2003-12', 'January → 2004-01']],
	['2024-05-15', 'He was held between Dec. 28 and Jan. 3.', ['Dec. 28 → 2023-12-28', 'Jan. 3 → 2024-01-03']],
]);

table('a weekday with its date is one date', [
	['2017-05-28', 'Police found him late on Sunday night, May 21.', ['Sunday night, May 21 → 2017-05-21']],
	['2024-05-15', 'The hearing was set for Monday (May 20).', ['Monday (May 20) → 2024-05-20']],
	['2024-05-15', 'The plan was agreed on March 8, a Friday.', ['March 8 → 2024-03-08']],
]);

table('counted in weeks', [
	['2017-05-28', 'The fair opens a week from Tuesday.', ['a week from Tuesday → 2017-06-06']],
	['2024-05-15', 'The strike begins Tuesday week.', ['Tuesday week → 2024-05-28']],
	['2024-05-15', "The fair opens in two weeks' time.", ["two weeks' time → 2024-05-27/2024-06-02"]],
	['2024-05-15', 'It closed a fortnight ago.', ['a fortnight ago → 2024-04-29/2024-05-05']],
	['2024-05-15', 'It closed the week before last.', ['the week before last → 2024-04-29/2024-05-05']],
	['2024-05-15', 'It closed the year before last.', ['the year before last → 2022']],
	['2024-05-15', 'It will open the week after next.', ['the week after next → 2024-05-27/2024-06-02']],
	['2024-05-15', 'It happened a week ago Tuesday.', ['a week ago Tuesday → 2024-05-07']],
	['2024-05-15', 'It happened a week ago on Tuesday.', ['a week ago on Tuesday → 2024-05-07']],
	['2024-05-15', 'The Friday before last he fell ill.', ['The Friday before last → 2024-05-03']],
]);

table('the present of the calendar', [
	['2017-05-28', 'Voters go to the polls on Wednesday.', ['Wednesday → 2017-05-31']],
	['2024-05-15', 'The court sits on Friday.', ['Friday → 2024-05-17']],
	['2024-05-15', 'The board meets on Monday.', ['Monday → 2024-05-20']],
	['2024-05-15', 'Ministers meet on Monday to discuss the plan.', ['Monday → 2024-05-20']],
	['2024-05-15', 'They travel to Leeds on Saturday.', ['Saturday → 2024-05-18']],
	['2024-05-15', 'The clubs play on Sunday.', ['Sunday → 2024-05-19']],
	[
		'2024-05-15',
		'They met United on Saturday and face City on Tuesday.',
		['Saturday → 2024-05-11', 'Tuesday → 2024-05-14'],
	],
	['2024-05-15', 'The panel meets again on Monday.', ['Monday → 2024-05-20']],
	['2024-05-15', 'Polling takes place on Thursday.', ['Thursday → 2024-05-16']],
	['2024-05-15', 'He goes on trial on Tuesday.', ['Tuesday → 2024-05-21']],
	['2024-05-15', 'The film opens on Friday and runs until June 3.', ['Friday → 2024-05-17', 'June 3 → 2024-06-03']],
	['2024-05-15', 'The company said the deal closes on June 1.', ['June 1 → 2024-06-01']],
	['2024-05-15', 'Banks reopen on Monday, officials said.', ['Monday → 2024-05-20']],
]);

table('orders and plans', [
	['2024-05-10', 'He was ordered on Monday to leave.', ['Monday → 2024-05-06']],
	['2024-05-15', 'They were told on Monday to leave.', ['Monday → 2024-05-13']],
	['2024-05-15', 'She was told to report on Monday.', ['Monday → 2024-05-20']],
	['2024-05-15', 'The club decided to sell in early June.', ['early June → 2024-06']],
	['2024-05-15', 'The union voted to strike on Friday.', ['Friday → 2024-05-17']],
	['2024-05-15', 'They travelled to Cairo to see him on Monday.', ['Monday → 2024-05-13']],
	['2024-05-15', 'They agreed to meet on Friday.', ['Friday → 2024-05-17']],
	['2024-05-15', 'The minister tried to leave on Monday.', ['Monday → 2024-05-13']],
	['2024-05-15', 'He began to walk on Monday.', ['Monday → 2024-05-13']],
	['2024-05-15', 'Neither he nor his lawyer could be reached Monday.', ['Monday → 2024-05-13']],
]);

table('beside another date', [
	['2024-05-10', 'It was built three years earlier, in 2011.', ['three years earlier → 2011', '2011 → 2011']],
	['2024-05-15', 'He left the same day.', ['the same day → ?']],
	['2024-05-15', 'Two days later, on Friday, he died.', ['Two days later → 2024-05-10', 'Friday → 2024-05-10']],
	[
		'2024-05-15',
		'Output rose in February. It was up 4 percent from a year earlier.',
		['February → 2024-02', 'a year earlier → 2023-02'],
	],
]);

table('night and evening turn the clock', [
	['2024-05-10', 'The fire began on Monday night at 11:30.', ['Monday night → 2024-05-06', '11:30 → 2024-05-06T23:30']],
	['2024-05-15', "Doors open at 8 o'clock at night.", ["8 o'clock at night → 2024-05-15T20:00"]],
	['2024-05-15', 'He arrived at 7.30 in the evening on Friday.', ['7.30 in the evening on Friday → 2024-05-10T19:30']],
	['2024-05-15', 'He arrived at 7:30 on Friday evening.', ['7:30 on Friday evening → 2024-05-10T19:30']],
	['2024-05-15', 'He was shot in the early hours of Sunday.', ['the early hours of Sunday → 2024-05-12']],
]);

table('quarters, seasons and stretches of a year', [
	['2026-03-02', 'Snow is forecast this winter.', ['this winter → 2025-12-01/2026-02-28']],
	['2024-02-10', 'The show returns this autumn.', ['this autumn → 2024-09-01/2024-11-30']],
	['2024-02-10', 'The river froze this winter.', ['this winter → 2023-12-01/2024-02-29']],
	['2024-05-15', 'First-quarter profit rose in 2023.', ['First-quarter → 2023-01-01/2023-03-31', '2023 → 2023']],
	['2024-05-15', 'In 2021 the second quarter was weak.', ['2021 → 2021', 'the second quarter → 2021-04-01/2021-06-30']],
	[
		'2024-05-15',
		'Fourth-quarter sales fell from those in 2022.',
		['Fourth-quarter → 2023-10-01/2023-12-31', '2022 → 2022'],
	],
	[
		'2024-05-15',
		'Profit fell in the first quarter, the worst since it was listed in 2019.',
		['the first quarter → 2024-01-01/2024-03-31', '2019 → 2019'],
	],
	['2024-05-15', 'He faces from five to ten years in prison.', ['from five to ten years → ?']],
	['2024-05-15', 'The work takes two or three weeks.', ['two or three weeks → ?']],
	['2024-05-15', 'The work takes a week or 10 days.', ['a week or 10 days → ?']],
	['2024-05-15', 'The ship sails at 1030 hrs EDT.', ['1030 hrs EDT → 2024-05-15T10:30']],
	['2024-05-15', 'They met at 0930 hours.', ['0930 hours → 2024-05-15T09:30']],
	['2024-05-15', 'He worked 1000 hours there.', ['1000 hours → PT1000H']],
	['2024-05-15', 'The link carries 12 megabits per second.', []],
	['2024-05-15', 'They meet for two hours per week.', ['two hours → PT2H', 'per week → P1W']],
	['2024-05-15', 'The work takes three weeks.', ['three weeks → P3W']],
	['2024-05-15', 'Profit rose in the third quarter of 1986.', ['the third quarter of 1986 → 1986-07-01/1986-09-30']],
	[
		'2024-05-15',
		'Profit rose in the first nine months of 1986.',
		['the first nine months of 1986 → 1986-01-01/1986-09-30'],
	],
	['2024-05-15', 'Profit rose in the year to end-March.', ['end-March → 2024-03-25/2024-03-31']],
	['2024-05-15', 'He scored in the 1986/87 season.', ['1986/87 → 1986/1987']],
	['2024-05-15', 'Prices rose in the mid-1990s.', ['mid-1990s → 1990/1999']],
	['2024-05-15', 'It closed late last year.', ['late last year → 2023']],
	['2024-05-15', 'Sales fell in the last quarter of 2003.', ['the last quarter of 2003 → 2003-10-01/2003-12-31']],
	[
		'2024-05-15',
		'Sales fell in the last three months of 2003.',
		['the last three months of 2003 → 2003-10-01/2003-12-31'],
	],
	['2024-05-15', 'They will return this summer.', ['this summer → 2024-06-01/2024-08-31']],
	['2024-05-15', 'They met over the next decade.', ['the next decade → P10Y']],
	['2024-05-15', 'In 2003-4 it grew.', ['2003-4 → 2003/2004']],
	[
		'2024-05-15',
		'In the third quarter of 1986 profits fell. For the third quarter sales rose.',
		['the third quarter of 1986 → 1986-07-01/1986-09-30', 'the third quarter → 1986-07-01/1986-09-30'],
	],
]);

table('the nearest year', [
	['2026-04-09', 'Prices fell just before the February meeting.', ['February → 2026-02']],
	['2024-05-15', 'Prices fell more than expected in January.', ['January → 2024-01']],
	['2024-05-15', 'He was born on May 3.', ['May 3 → 2024-05-03']],
	['2024-05-15', 'The film goes on sale on May 10.', ['May 10 → 2024-05-10']],
	['2024-05-15', 'The dam burst on Oct. 7, flooding the valley.', ['Oct. 7 → 2023-10-07']],
	['2024-05-15', 'The firm cut 200 jobs in June.', ['June → 2023-06']],
	['2024-05-15', 'He announced a pay cut in June.', ['June → 2023-06']],
]);

table('no dates', [
	['2024-05-15', 'May said he would stay.', []],
	['2024-05-15', 'Mark Day won the race.', []],
	['2024-05-15', 'The March on Washington drew thousands.', []],
	['2024-05-15', 'He told the Sunday Times that it was over.', []],
	['2024-05-15', 'Speaking on the Today programme, he said no.', []],
	['2024-05-15', 'The fall in prices hurt farmers.', []],
	['2024-05-15', 'We drew with Wednesday.', []],
]);

table('what is compared, owned or kept', [
	[
		'2024-05-15',
		'Output rose in February. It was up from a year earlier, but down from a month earlier.',
		['February → 2024-02', 'a year earlier → 2023-02', 'a month earlier → 2024-01'],
	],
	['2004-12-08', 'She will race in January\u2019s meet.', ['January → 2005-01']],
	['2004-12-08', 'Shops sell a Christmas present.', ['Christmas → ?']],
	['2004-12-08', 'Firms saw their shares hit highs on Thursday.', ['Thursday → 2004-12-02']],
	['2024-05-15', 'Demand fell in the third quarter (1987).', ['the third quarter (1987) → 1987-07-01/1987-09-30']],
]);

table('contract months are ahead', [
	['2024-05-15', 'Wheat for July delivery rose two cents.', ['July → 2024-07']],
	['2024-05-15', 'The March futures fell.', ['March → 2025-03']],
	['2024-05-15', 'They signed the March contract with Leeds.', ['March → 2024-03']],
]);

table('terms of payments and accounts', [
	['2024-05-15', 'The dividend will be paid to holders of record as of June 3.', ['June 3 → 2024-06-03']],
	['2024-03-15', 'It expects to report a loss for the year ended March 31.', ['March 31 → 2024-03-31']],
	['2024-05-15', 'Profit fell in the quarter ended March 31.', ['March 31 → 2024-03-31']],
]);

table('papers and ages are no times', [
	['2024-05-15', 'The local daily reported it.', []],
	['2024-05-15', 'A Spanish weekly, El Jueves, drew it.', []],
	['2024-05-15', 'The daily briefing is short.', ['daily → P1D']],
	['2024-05-15', 'They bake the bread daily.', ['daily → P1D']],
	['2024-05-15', 'The 33-year-old from the party won.', []],
	['2024-05-15', 'The 41-year-old government adviser left.', []],
	['2024-05-15', 'The 30-year-old border dispute is over.', ['30-year-old → P30Y']],
]);

table('the time up to now', [
	['2024-05-15', 'Sales have doubled over the last year.', ['the last year → P1Y']],
	['2024-05-15', 'Sales doubled last year.', ['last year → 2023']],
	['2024-05-19', 'Sales rose this week.', ['this week → 2024-05-13/2024-05-19']],
	[
		'2024-11-17',
		'The firm, whose sales doubled after years of losses, told of rises in January.',
		['January → 2024-01'],
	],
]);

table('what is reported has its own verb', [
	[
		'2024-03-01',
		'It said that from March 15th to March 28th the line is to close.',
		['March 15th → 2024-03-15', 'March 28th → 2024-03-28'],
	],
	['2024-05-15', 'She said that from June 3 the bridge will be shut.', ['June 3 → 2024-06-03']],
	['2024-05-15', 'She said on Tuesday the bridge will be shut.', ['Tuesday → 2024-05-14']],
]);

table('a year named beside a coming date of that month', [
	[
		'2024-03-15',
		'Payment is due March 25, 2024 and it will be listed from March 9.',
		['March 25, 2024 → 2024-03-25', 'March 9 → 2024-03-09'],
	],
	[
		'2024-03-15',
		'They met on March 25, 2019 and will meet again on April 9.',
		['March 25, 2019 → 2019-03-25', 'April 9 → 2024-04-09'],
	],
]);

table('the week that comes is the next of the calendar', [
	['2024-05-15', 'The talks are due this coming week.', ['this coming week → 2024-05-20/2024-05-26']],
	['2024-05-15', 'The talks are due in the coming week.', ['the coming week → P1W']],
]);

table('kinds named after a holiday', [
	['2024-05-15', 'The Christmas specials were shown.', []],
	['2024-05-15', 'They sang carols at Christmas.', ['Christmas → 2023-12-25']],
]);

test('who told somebody on a day did so', () => {
	assert.deepEqual(
		datesOf('He told reporters on Tuesday that output will fall.', '2024-05-15').map(({ value, certainty }) => [
			value,
			certainty,
		]),
		[['2024-05-14', 'certain']],
	);
});

table('titles and names are no days', [
	['2004-12-08', 'A choir sang to Father Christmas and Santa Claus.', []],
	['2004-12-08', 'They marked Holocaust Memorial Day with prayers.', []],
	['2004-12-08', 'He saw Suddenly Last Summer on stage.', []],
	['2004-12-08', 'In January 25 people were jailed.', ['January → 2004-01']],
	['2004-12-08', 'He sang Are You Lonesome Tonight again.', []],
	['2004-12-08', 'She has been forced out of this weekend\u2019s race.', ['this weekend → 2004-12-11/2004-12-12']],
]);

test('without a day of publication nothing is counted from it', () => {
	for (const text of [
		'He left on Monday.',
		'He left last year.',
		'He left on Friday, March 8.',
		'It opens a week from Tuesday.',
		'It opens this winter.',
	])
		for (const fact of datesOf(text, null)) {
			assert.equal(fact.value, null);
			assert.equal(fact.certainty, 'candidate');
		}
});

test('what somebody was told to do on a day is no more than likely', () => {
	assert.deepEqual(
		datesOf('She was told to report on Monday.', '2024-05-15').map(({ certainty }) => certainty),
		['likely'],
	);
});

table('the period before is counted from a day of its size, and never from another such', [
	[
		'2024-05-15',
		'Rainfall was the least since records began in 1971. Profit fell from the previous quarter.',
		['1971 → 1971', 'the previous quarter → ?'],
	],
	[
		'2024-05-15',
		'In March orders rose from the previous month. Exports beat those of the previous month.',
		['March → 2024-03', 'the previous month → 2024-02', 'the previous month → 2024-02'],
	],
	[
		'2024-05-15',
		'It was sold on 3 March 2023. The following week the buyer left.',
		['3 March 2023 → 2023-03-03', 'The following week → 2023-03-06/2023-03-12'],
	],
]);

table('what may be yet to come is not put a year back', [
	['2004-03-25', 'The new fee is effective with the May billing statement.', ['May → 2004-05']],
	['2004-03-25', 'The cut takes effect from the June payroll.', ['June → 2004-06']],
	['2004-01-25', 'The ban covers the 19 February meets.', ['19 February → ?']],
	['2004-05-10', 'Critics praised the August 3 accord.', ['August 3 → 2003-08-03']],
]);

table('a future told in the past', [
	['2004-03-10', 'He said he would resign when the board met on Friday.', ['Friday → 2004-03-12']],
	['2004-03-10', 'The mayor would return once the hall opened on Monday, aides said.', ['Monday → 2004-03-15']],
	['2004-03-10', 'Brokers had said it would gain when it published its results on Friday.', ['Friday → 2004-03-05']],
]);

test('a future told in the past is never certain', () => {
	const texts = ['He said he would resign when the board met on Friday.', 'It would close when it rained on Sunday.'];
	for (const text of texts)
		assert.deepEqual(
			datesOf(text, '2004-03-10').map(({ certainty }) => certainty),
			['likely'],
		);
});

table('numbers of a unit and titles are no times', [
	['2004-03-10', 'They use a 2048-bit key in a 1900-seat hall.', []],
	['2004-03-10', 'A 2003-model car, a 1996-built ship.', ['2003 → 2003', '1996 → 1996']],
	['2004-03-10', 'He watched Born on the Fourth of July with friends.', []],
	['2004-03-10', 'She starred in “The Long Winter of 1963” and sang.', []],
	['2004-03-10', 'He said the shop “opened in July 2003” and closed.', ['July 2003 → 2003-07']],
	['2004-03-10', 'It was built in the mid-to-late 1980s.', ['mid-to-late 1980s → 1980/1989']],
	['2004-03-10', 'It throve in the early to mid 1990s.', ['early to mid 1990s → 1990/1999']],
]);

table('as early as, as late as', [
	['2024-05-15', 'As late as December, officials were pushing the plan.', ['December → 2023-12']],
	['2024-05-15', 'As early as June, she had warned the board.', ['June → 2023-06']],
	['2024-05-15', 'The vote could come as early as June.', ['June → 2024-06']],
	['2024-05-15', 'As recently as March he denied it.', ['March → 2024-03']],
]);

table('a weekday by its week', [
	[
		'2024-05-15',
		'On Monday of next week the court sits. Friday of last week was dry.',
		['Monday of next week → 2024-05-20', 'Friday of last week → 2024-05-10'],
	],
	[
		'2024-05-15',
		'They met on Tuesday last week and will meet on Wednesday next.',
		['Tuesday last week → 2024-05-07', 'Wednesday next → 2024-05-22'],
	],
	[
		'2024-05-15',
		'From Monday to Wednesday next week roads will close.',
		['Monday → 2024-05-20', 'Wednesday next week → 2024-05-22'],
	],
	[
		'2024-05-15',
		'Trains run on Mondays and Thursdays. Two Fridays ago it rained.',
		['Mondays → P1W', 'Thursdays → P1W', 'Two Fridays ago → 2024-05-03'],
	],
	['2024-05-15', 'The band plays on the first Monday of each month.', ['the first Monday of each month → P1M']],
	['2024-05-15', 'By Monday they will have left.', ['Monday → 2024-05-20']],
	['2024-05-15', 'The hearing is set for Friday.', ['Friday → 2024-05-17']],
]);

table('an hour and its day', [
	[
		'2024-05-15',
		'The launch is set for 14:30 GMT (10:30 a.m. EDT) on Friday.',
		['14:30 GMT → 2024-05-17T14:30', 'Friday → 2024-05-17'],
	],
	['2024-05-15', 'The club meets every Friday at 9pm.', ['every Friday → P1W', '9pm → ?']],
	['2024-05-15', 'The shop is open Monday to Friday, 9am to 5pm.', ['Monday → ?', 'Friday → ?', '9am → ?', '5pm → ?']],
	[
		'2024-05-15',
		'Police were called at half past two in the morning.',
		['half past two in the morning → 2024-05-15T02:30'],
	],
	[
		'2024-05-15',
		'She left at a quarter to nine in the evening on Monday.',
		['quarter to nine in the evening on Monday → 2024-05-13T20:45'],
	],
	['2024-05-15', 'It lost by ten to nine votes.', []],
]);

table('what is so every year', [
	['2024-05-15', 'Most tourists come in August.', ['August → ?']],
	['2024-05-15', 'People buy more toys in December.', ['December → ?']],
	['2024-05-15', 'The fiscal year ends in March.', ['March → ?']],
	['2024-05-15', 'Voters go to the polls in June.', ['June → 2024-06']],
	['1987-03-25', 'Tariffs rise on April 1.', ['April 1 → 1987-04-01']],
]);

table('decades, year ends and seasons of two years', [
	[
		'2024-05-15',
		'We saw worse in the seventies and in the late eighties.',
		['the seventies → 1970/1979', 'late eighties → 1980/1989'],
	],
	['2024-05-15', 'He was in his seventies and temperatures were in the eighties.', []],
	['2024-05-15', 'At year end the debt stood at 3 million.', ['year end → 2023']],
	['2024-05-15', 'It plans to hire 30 by year end.', ['year end → 2024']],
	['2024-05-15', 'In the winter of 2022-23 prices rose.', ['the winter of 2022-23 → 2022-12-01/2023-02-28']],
	['2024-05-15', 'On April 24th and 25th they met.', ['April 24th → 2024-04-24', '25th → 2024-04-25']],
	[
		'2024-05-15',
		"On St Patrick's Day pubs were full; Easter Sunday 2023 was wet.",
		["St Patrick's Day → 2024-03-17", 'Easter Sunday 2023 → 2023-04-09'],
	],
]);

table('a future behind a comma is another matter', [
	[
		'2024-05-15',
		'Rates will fall by 1 point, effective May 20, in line with the cut in the toll on April 23.',
		['May 20 → 2024-05-20', 'April 23 → 2024-04-23'],
	],
	['2024-01-20', 'The exhibition will open on January 10.', ['January 10 → 2025-01-10']],
]);

table('weekdays of one article agree', [
	[
		'2005-01-18',
		"Fifty areas will be named on Thursday. Thursday's figures offer a check.",
		['Thursday → 2005-01-20', 'Thursday → 2005-01-20'],
	],
	[
		'2005-01-18',
		'There were problems at two banks on Tuesday and Wednesday.',
		['Tuesday → 2005-01-11', 'Wednesday → 2005-01-12'],
	],
	['2005-01-18', 'They will meet on Tuesday and Wednesday.', ['Tuesday → 2005-01-18', 'Wednesday → 2005-01-19']],
]);

table('quarters under way, over and compared with', [
	['1987-03-25', 'First quarter profit rose to 3 mln dlrs.', ['First quarter → 1987-01-01/1987-03-31']],
	['1987-01-25', 'First quarter profit rose to 3 mln dlrs.', ['First quarter → ?']],
	[
		'2005-01-18',
		'This may allow an upward revision of growth in the fourth quarter.',
		['the fourth quarter → 2004-10-01/2004-12-31'],
	],
	['2005-01-18', 'Sales will rise in the fourth quarter.', ['the fourth quarter → 2005-10-01/2005-12-31']],
	[
		'2005-01-18',
		'The margin was less than the 47 pct forecast by analysts and down from 47 pct in the third quarter.',
		['the third quarter → 2004-07-01/2004-09-30'],
	],
	[
		'1987-03-25',
		'Prices rose 0.3 pct in February from January and 2 pct from a year earlier.',
		['February → 1987-02', 'January → 1987-01', 'a year earlier → 1986-02'],
	],
	['1987-03-25', 'The budget year runs from April 1.', ['April 1 → ?']],
]);

table('days beside days', [
	['2005-01-18', 'He called the day after Boxing Day.', ['the day after Boxing Day → 2004-12-27']],
	['2005-01-18', 'He called the day before May 3.', ['the day before May 3 → 2004-05-02']],
	['2005-01-18', 'It happened over the weekend of January 9.', ['the weekend of January 9 → 2005-01-08/2005-01-09']],
]);

test('how often a paper comes is no surer for its name behind it', () => {
	const sure = (text: string) => datesOf(text, '2024-05-15').map(({ certainty }) => certainty);
	assert.deepEqual(sure('He told sports daily Fjord so.'), ['likely']);
	assert.deepEqual(sure('They cross the fjord daily.'), ['certain']);
});

table('a month of an event, the new year, a day of the month', [
	['2024-02-15', 'Any rise ahead of an expected May election would hurt.', ['May → 2024-05']],
	['2024-02-15', 'Mr May election plans fell.', []],
	['2024-11-15', 'The plan is due early in the new year.', ['the new year → 2025']],
	['2024-01-15', 'The plan is due early in the new year.', ['the new year → 2024']],
	['2024-11-15', 'They held the new year-end talks.', ['year-end → ?']],
	['2024-05-15', 'The trial opens on the 21st.', ['the 21st → 2024-05-21']],
	['2024-05-15', 'The trial opened on the 21st, she said.', ['the 21st → 2024-04-21']],
	['2024-05-15', 'She lives on the 21st floor.', []],
	['2024-05-15', 'It opened on the 21st of March 2003.', ['21st of March 2003 → 2003-03-21']],
]);

table('a month joined to a name is a name', [
	['2024-05-15', 'The show is hosted by Ant and Dec.', []],
	['2024-05-15', 'He dined with Lund and May on Friday.', ['Friday → 2024-05-10']],
	['2024-05-15', 'Sales fell in Oslo and in May.', ['May → 2024-05']],
	['2024-05-15', 'Sales fell in April and May.', ['April → 2024-04', 'May → 2024-05']],
]);
