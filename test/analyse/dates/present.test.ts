import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seen } from './reading.ts';

/** Day of publication, text, what is read. 2024-05-15 was a Wednesday. */
const table = (name: string, rows: readonly (readonly [string, string, readonly string[]])[]): void => {
	for (const [published, text, expected] of rows)
		test(`${name}: ${text}`, () => assert.deepEqual(seen(text, published), expected));
};

table('nowadays is no day', [
	['2024-05-15', "It was written for today's readers.", ['today → ?']],
	['2024-05-15', 'Farmers work less today than they did.', ['today → ?']],
	['2024-05-15', 'The wall is still standing today, the guide said.', ['today → 2024-05-15']],
	['2024-05-15', 'The bridge is still in use today.', ['today → ?']],
	['2024-05-15', 'Young people today read more.', ['today → 2024-05-15']],
	['2024-05-15', 'Women today are better paid.', ['today → ?']],
	['2024-05-15', "The prices of today's auction were high.", ['today → 2024-05-15']],
	['2024-05-15', "It stood at 4.2 in today's figures.", ['today → 2024-05-15']],
	['2024-05-15', 'He resigned today.', ['today → 2024-05-15']],
]);

table('a habit is of no one year', [
	['2024-05-15', 'Orders usually rise in the first quarter.', ['the first quarter → ?']],
	['2024-05-15', 'Toy shops normally do well towards Christmas.', ['Christmas → ?']],
	['2024-05-15', 'Rivers often flood in March.', ['March → ?']],
	['2024-05-15', 'Orders rose in March, as usual.', ['March → 2024-03']],
	['2024-05-15', 'It was a Sunday night drama.', ['Sunday night → ?']],
]);

table('a holiday that only says of what kind', [
	['2024-12-08', 'Shops hope for Christmas sales.', ['Christmas → ?']],
	['2024-12-08', 'The last Thanksgiving weekend was wet.', ['last Thanksgiving → 2024-11-28']],
	['2024-12-08', 'The film Black Friday won.', []],
	['2024-12-08', 'He wrote "Good Friday" at sea.', []],
]);

table('a day spelled as wires do', [
	['1987-03-19', 'The offer was extended to April six.', ['April six → 1987-04-06']],
	['1987-03-19', 'It is payable May one, record April 10.', ['May one → 1987-05-01', 'April 10 → 1987-04-10']],
	['1987-03-19', 'In January six people died.', ['January → 1987-01']],
]);

table('quarters that end when the text says', [
	[
		'2005-02-10',
		'Third quarter ended January 31 profit rose.',
		['Third quarter → 2004-11-01/2005-01-31', 'January 31 → 2005-01-31'],
	],
	['2005-02-10', 'In the fiscal third quarter sales rose.', ['third quarter → ?']],
]);

table('the year of a name', [
	['2005-02-10', 'Fans of Rally Champion 2005 rejoiced.', []],
	['2005-02-10', 'They cut it under the Terrorism Act 2000.', ['2000 → 2000']],
	['2005-02-10', 'It was told of the Water Polo World Cup 2002.', ['2002 → 2002']],
	['2005-02-10', 'Acme Steel 1986 net profit fell.', ['1986 → 1986']],
]);

table('decades in a row', [
	['2005-02-10', 'She sang in the 1970s and 80s.', ['the 1970s → 1970/1979', '80s → 1980/1989']],
	['2005-02-10', 'He is in his 60s.', []],
]);

table('what begins now, and what is said elsewhere', [
	['2024-05-15', 'It will be repaired over the next fortnight.', ['the next fortnight → P2W']],
	['2024-05-15', "Monday's meeting is being held in Bonn.", ['Monday → 2024-05-20']],
]);

table('days told by their rank, and those of any week', [
	['2005-02-10', 'It opens on the first Monday of March.', ['the first Monday of March → 2005-03-07']],
	['2005-02-10', 'He won on the last Friday in October 2003.', ['the last Friday in October 2003 → 2003-10-31']],
	['2005-02-10', 'They meet every second Tuesday.', ['every second Tuesday → P2W']],
	['2005-02-10', 'Shops are open Monday to Friday.', ['Monday → ?', 'Friday → ?']],
	['2005-02-10', 'She left on the Monday after the vote.', ['Monday → ?']],
	['2005-02-10', 'A drop falls every second.', ['every second → PT1S']],
]);

table('what is put off, out or played on a day', [
	['2005-02-10', 'Sentencing was put off to 4 April.', ['4 April → 2005-04-04']],
	['2005-02-10', 'The album is out on Monday.', ['Monday → 2005-02-14']],
	['2005-02-10', "He will miss Sunday's cup tie.", ['Sunday → 2005-02-13']],
	['2005-02-10', 'It struck at 6.15am local time on Sunday.', ['6.15am local time on Sunday → 2005-02-06T06:15']],
	['2005-02-10', 'It closed early in 2004.', ['early in 2004 → 2004']],
]);

table('weekdays with a number, and what is compared', [
	[
		'2005-02-10',
		'They play on Monday 7 February and Thursday 10.',
		['Monday 7 February → 2005-02-07', 'Thursday 10 → 2005-02-10'],
	],
	[
		'1987-10-20',
		'It made 10 mln compared with 9 mln last year. It lost 4 mln compared with 3 mln a year ago. Sales fell from 8 mln a year ago.',
		['last year → 1986', 'a year ago → 1986', 'a year ago → 1986'],
	],
	['1987-10-20', 'It compared with a year-ago loss of 3 mln.', ['year-ago → 1986']],
	['2004-12-01', 'He told Today that he was ill today.', ['today → 2004-12-01']],
	['1987-04-02', 'It lost 22 mln in 1986 against 67 mln a year ago.', ['1986 → 1986', 'a year ago → 1985']],
	['2005-01-20', "He hopes to break it at February's Coast Grand Prix.", ['February → 2005-02']],
	['2005-01-20', 'He was named the following year.', ['the following year → ?']],
]);
