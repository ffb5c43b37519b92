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
