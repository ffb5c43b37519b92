import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractDates } from '../../../source/analyse/extractors/dates.ts';
import type { Mention } from '../../../source/domain/entity.ts';
import { datesOf, draftOf, seen } from './reading.ts';

/** 2024-05-15 was a Wednesday. */
const WEDNESDAY = '2024-05-15';

const table = (
	name: string,
	rows: readonly (readonly [string, readonly string[]])[],
	published: string | null = WEDNESDAY,
): void => {
	for (const [text, expected] of rows)
		test(`${name}: ${text}`, () => assert.deepEqual(seen(text, published), expected));
};

table('written out', [
	['The bridge opened on March 3, 1987.', ['March 3, 1987 → 1987-03-03']],
	['The bridge opened on 3 March 1987.', ['3 March 1987 → 1987-03-03']],
	['The bridge opened on the 3rd of March 1987.', ['3rd of March 1987 → 1987-03-03']],
	['The bridge opened on 1987-03-03.', ['1987-03-03 → 1987-03-03']],
	['The bridge opened on 23/3/1987.', ['23/3/1987 → 1987-03-23']],
	['The bridge opened on 3.4.1987.', ['3.4.1987 → 1987-04-03']],
	['The bridge opened in March 1987.', ['March 1987 → 1987-03']],
	['The bridge opened in 1987.', ['1987 → 1987']],
	['The league met on Sept. 5-7, 2019.', ['Sept. 5-7, 2019 → 2019-09-05/2019-09-07']],
	['The league met from 5 to 7 September 2019.', ['5 to 7 September 2019 → 2019-09-05/2019-09-07']],
	['He was mayor from 1994-1997.', ['1994-1997 → 1994/1997']],
	['The harvest of 2019-20 failed.', ['2019-20 → 2019/2020']],
	['Factories closed throughout the 1990s.', ['the 1990s → 1990/1999']],
	['Painters of the 19th century loved it.', ['the 19th century → 1800/1899']],
	['The vote was on Tuesday, Nov. 8, 2022.', ['Tuesday, Nov. 8, 2022 → 2022-11-08']],
]);

test('figures that can be read two ways carry the doubt', () => {
	const [fact] = datesOf('The lease ends 5/3/2024.', WEDNESDAY);
	assert.equal(fact?.certainty, 'candidate');
	assert.match(fact?.why ?? '', /2024-05-03.*2024-03-05/);
});

table('the year is open', [
	['The dam burst on Oct. 7, flooding the valley.', ['Oct. 7 → 2023-10-07']],
	['The dam burst on April 2.', ['April 2 → 2024-04-02']],
	['The court will hear the appeal on Jan. 20.', ['Jan. 20 → 2025-01-20']],
	['The court will hear the appeal in June.', ['June → 2024-06']],
	['The harbour closed in December.', ['December → 2023-12']],
	['The harbour closed in October last year.', ['October last year → 2023-10']],
	['The harbour opened this May.', ['this May → 2024-05']],
	['It falls on Sat., June 1.', ['Sat., June 1 → 2024-06-01']],
	['They sat in The Sun. It shone.', []],
	['The harbour closed last October.', ['last October → 2023-10']],
	['OSLO, May 16 — The harbour has closed.', ['May 16 → 2024-05-16']],
	['She was born in May.', ['May → 2024-05']],
	['Nobody may leave, May said.', []],
	['They marched on Sunday, and may march again.', ['Sunday → 2024-05-12']],
	['The talks are on Friday, May 31.', ['Friday, May 31 → 2024-05-31']],
	['The fair ran on June 4 and 5 and drew crowds.', ['June 4 → 2023-06-04', '5 → 2023-06-05']],
]);

table('a year named once holds for the same date elsewhere', [
	[
		'The Nov. 30 fire killed nine. It broke out on Nov. 30, 2021, police said.',
		['Nov. 30 → 2021-11-30', 'Nov. 30, 2021 → 2021-11-30'],
	],
]);

table('weekdays', [
	['The minister arrived on Monday.', ['Monday → 2024-05-13']],
	['The minister arrived Wednesday.', ['Wednesday → 2024-05-15']],
	['The minister arrived last Wednesday.', ['last Wednesday → 2024-05-08']],
	['The minister will arrive on Friday.', ['Friday → 2024-05-17']],
	['The minister is expected to arrive Friday.', ['Friday → 2024-05-17']],
	['The minister is set to meet her counterpart in Oslo on Friday.', ['Friday → 2024-05-17']],
	['The minister is due in Oslo on Friday.', ['Friday → 2024-05-17']],
	['The minister plans to meet farmers Friday.', ['Friday → 2024-05-17']],
	['The trial begins Monday.', ['Monday → 2024-05-20']],
	['A ruling could come as early as Thursday.', ['Thursday → 2024-05-16']],
	['The union postponed the walkout until Monday.', ['Monday → 2024-05-20']],
	['He stayed in bed until Monday.', ['Monday → 2024-05-13']],
	['The firm extended its offer to June 11.', ['June 11 → 2024-06-11']],
	['The firm expected to know by June 11.', ['June 11 → 2024-06-11']],
	['Officials said Monday they will close the road.', ['Monday → 2024-05-13']],
	['On Friday, the court ruled the law void.', ['Friday → 2024-05-10']],
	['Even so the road will stay shut after a judge Tuesday refused an appeal.', ['Tuesday → 2024-05-14']],
	['They will appeal Monday\u2019s ruling.', ['Monday → 2024-05-13']],
	['Turnout will matter before Sunday\u2019s vote.', ['Sunday → 2024-05-19']],
	['The mayor could not be reached Tuesday.', ['Tuesday → 2024-05-14']],
	['The storm hit Monday evening.', ['Monday evening → 2024-05-13']],
	['The storm hit late Monday.', ['late Monday → 2024-05-13']],
]);

test('in a headline the present tells of the past', () => {
	assert.deepEqual(seen('Storm begins Monday of misery', WEDNESDAY, 'headline'), ['Monday → 2024-05-13']);
});

table('by the day of speaking', [
	['The port reopened today.', ['today → 2024-05-15']],
	['The port closed yesterday afternoon.', ['yesterday afternoon → 2024-05-14']],
	['The port will reopen tomorrow.', ['tomorrow → 2024-05-16']],
	['The port closed the day before yesterday.', ['the day before yesterday → 2024-05-13']],
	['Shells fell last night.', ['last night → 2024-05-14']],
]);

table('calendar periods', [
	['Prices rose last week.', ['last week → 2024-05-06/2024-05-12']],
	['Prices rose this week.', ['this week → 2024-05-13/2024-05-19']],
	['Prices will rise next month.', ['next month → 2024-06']],
	['Prices rose last year.', ['last year → 2023']],
	['Prices rose earlier this year.', ['earlier this year → 2024']],
	['Prices rose in the third quarter.', ['the third quarter → 2023-07-01/2023-09-30']],
	['Prices rose in the first half of 2022.', ['the first half of 2022 → 2022-01-01/2022-06-30']],
	['Prices rose in Q3 2022.', ['Q3 2022 → 2022-07-01/2022-09-30']],
	['Prices rose last summer.', ['last summer → 2023-06-01/2023-08-31']],
	['Prices rose in summer 2022.', ['summer 2022 → 2022-06-01/2022-08-31']],
	['Prices rose over the weekend.', ['the weekend → 2024-05-11/2024-05-12']],
	['Prices rose in early March.', ['early March → 2024-03']],
	['Prices rose in mid-2023.', ['mid-2023 → 2023']],
	['Prices fell at the end of January.', ['the end of January → 2024-01-25/2024-01-31']],
	['Prices will fall by the end of the year.', ['the end of the year → 2024']],
	['Prices fell in the week of March 6.', ['the week of March 6 → 2024-03-04/2024-03-10']],
]);

test('on a Sunday, this week is the one that ends that day', () => {
	assert.deepEqual(seen('Prices rose this week.', '2024-05-19'), ['this week → 2024-05-13/2024-05-19']);
	assert.deepEqual(seen('Prices will rise this week.', '2024-05-19'), ['this week → 2024-05-20/2024-05-26']);
});

table('looking ahead', [
	['Markets expect a cut in September.', ['September → 2024-09']],
	['A verdict is not expected before mid-June.', ['mid-June → 2024-06']],
	['Polls open at 7 a.m. on Sunday.', ['7 a.m. on Sunday → 2024-05-19T07:00']],
	['She spoke ahead of her visit to Oslo on Friday.', ['Friday → 2024-05-17']],
	['He will step down next January.', ['next January → 2025-01']],
	['The speech, to be delivered Friday in Bonn, is short.', ['Friday → 2024-05-17']],
	['They were invited to a fair on June 3.', ['June 3 → 2024-06-03']],
	['They face a deadline of June 3.', ['June 3 → 2024-06-03']],
	['The June 3 vote was called in haste.', ['June 3 → 2024-06-03']],
	['On Friday, the council planned to vote.', ['Friday → 2024-05-10']],
]);

table('days known by their date', [
	['It was the worst since the Sept. 11 attacks.', ['Sept. 11 → 2001-09-11']],
	['He moved in on Sept. 11.', ['Sept. 11 → 2023-09-11']],
]);

table('lengths', [
	['The truce held for six weeks.', ['six weeks → P6W']],
	['A six-week truce was agreed.', ['six-week → P6W']],
	['A week-long truce was agreed.', ['week-long → P1W']],
	['A weeklong truce was agreed.', ['weeklong → P1W']],
	['The almost 10-month-old war dragged on.', ['almost 10-month-old → P10M']],
	['He ruled for more than four decades.', ['more than four decades → P40Y']],
	['He was held for the past 130 days.', ['the past 130 days → P130D']],
	['He has the next two weeks to answer.', ['the next two weeks → P2W']],
	['The flight took 5 1/2 hours.', ['5 1/2 hours → PT5H30M']],
	['The flight took half an hour.', ['half an hour → PT30M']],
	['A 64-year-old man and a boy, 9 years old, died.', []],
	['The men were found in the 1700 block of Telegraph Avenue.', []],
	['He lived at 1995 Oak Street.', []],
	['Since 1995 Wall Street has grown.', ['1995 → 1995']],
	['Sales rose in recent months.', ['recent months → ?']],
	['They worked on it for years.', ['years → ?']],
]);

table('counted', [
	['The bank failed three days ago.', ['three days ago → 2024-05-12']],
	['The bank failed two months ago.', ['two months ago → 2024-03']],
	['The bank failed a decade ago.', ['a decade ago → 2014']],
	[
		'The bank failed on March 4. Two days later its rival fell.',
		['March 4 → 2024-03-04', 'Two days later → 2024-03-06'],
	],
	[
		'In January 2003 a worm struck. In August of the same year two banks were hit.',
		['January 2003 → 2003-01', 'August → 2003-08', 'the same year → 2003'],
	],
	[
		'The bank failed on March 4, and its chief quit the same day.',
		['March 4 → 2024-03-04', 'the same day → 2024-03-04'],
	],
	['The bank failed on March 4 and was sold the next day.', ['March 4 → 2024-03-04', 'the next day → 2024-03-05']],
]);

table('times of day', [
	['The quake struck at 3 p.m. Monday.', ['3 p.m. Monday → 2024-05-13T15:00']],
	['The quake struck Monday at 10:35 a.m. local time.', ['Monday → 2024-05-13', '10:35 a.m. → 2024-05-13T10:35']],
	[
		'The quake struck on Monday. At 15:00 GMT a second one came.',
		['Monday → 2024-05-13', '15:00 GMT → 2024-05-13T15:00'],
	],
]);

table('how often', [
	['Trucks cross daily.', ['daily → P1D']],
	['The council meets every two weeks.', ['every two weeks → P2W']],
	['It costs 40 million euros a year.', ['a year → P1Y']],
	['The Daily Herald reported it.', []],
	['He was on Saturday Night Live.', []],
]);

table('holidays', [
	['The shops closed on Christmas Day.', ['Christmas Day → 2023-12-25']],
	['The parade on Thanksgiving drew thousands.', ['Thanksgiving → 2023-11-23']],
	['He was arrested on Good Friday.', ['Good Friday → 2024-03-29']],
]);

table('no time at all', [
	['Boeing 737 jets and F-16 fighters took part.', []],
	['Resolution 1701 was adopted by 15 members.', []],
	['Some 2000 people and 1,990 soldiers marched.', []],
	['Call 555 2019 now or pay $2000.', ['now → ?']],
]);

table(
	'without a publication date',
	[
		['The minister arrived on Monday.', ['Monday → ?']],
		['The minister arrived last week.', ['last week → ?']],
		['The dam burst on Oct. 7.', ['Oct. 7 → ?']],
		['The dam burst on Oct. 7, 2021, after six weeks of rain.', ['Oct. 7, 2021 → 2021-10-07', 'six weeks → P6W']],
	],
	null,
);

test('a date without an anchor says why it stays open', () => {
	const [fact] = datesOf('The minister arrived on Monday.', null);
	assert.equal(fact?.certainty, 'candidate');
	assert.equal(fact?.why, 'no publication date to count from');
});

test('part of a name is no time', () => {
	const text = 'The Sunday Herald said on Monday that Alice May had resigned in May.';
	const draft = draftOf(text, WEDNESDAY);
	const mention = (words: string): Mention => {
		const start = text.indexOf(words);
		return { start, end: start + words.length, name: 0, certainty: 'certain', by: 'test' };
	};
	const facts = extractDates({ ...draft, mentions: [mention('Sunday Herald'), mention('Alice May')] });
	assert.deepEqual(
		facts.map(({ value }) => value),
		['2024-05-13', '2024-05'],
	);
});

test('the reason names anchor and verb', () => {
	const [fact] = datesOf('The minister arrived on Friday.', WEDNESDAY);
	assert.equal(fact?.why, 'Friday before 2024-05-15, past tense: arrived');
	assert.equal(fact?.by, 'date/weekday');
});

table('titles, ranks and plans', [
	['Somewhere in April was filmed in Lund.', []],
	['She saw Sometimes in March twice.', []],
	['Always in June won a prize.', []],
	['Late in April came the news.', ['Late in April → 2024-04']],
	['It had the third-best opening for a December release.', ['December → ?']],
	['It was the coldest night of a January tour.', ['January → ?']],
	['The judge held a January hearing.', ['January → 2024-01']],
	['She had been expected to win the December auction.', ['December → 2023-12']],
	['The firm had been due to attend the October fair.', ['October → 2023-10']],
	['The play is staged in Lund on Monday and Tuesday.', ['Monday → 2024-05-20', 'Tuesday → 2024-05-21']],
	['The council will meet on Friday and Thursday.', ['Friday → 2024-05-17', 'Thursday → 2024-05-23']],
	['It is the smallest phone on the market today.', ['today → ?']],
	['Every camera available today has one.', ['today → ?']],
	['Shares on the market today fell.', ['today → 2024-05-15']],
	['The fee fell 2023 year ago.', ['2023 year ago → ?']],
	['Ice melted 12,000 years ago.', ['12,000 years ago → ?']],
]);

table('how often, and within which year', [
	['The annual fair drew thousands.', ['annual → P1Y']],
	['A semi-annual fair drew thousands.', []],
	['It carries 3 million passengers a year.', ['a year → P1Y']],
	['They build 40 new homes a week.', ['a week → P1W']],
	['The firm will list later in the year.', ['later in the year → 2024']],
	['In 1998 he won a prize and later in the year he left.', ['1998 → 1998', 'later in the year → 1998']],
	['Shops order stock early in the year.', ['early in the year → ?']],
]);
