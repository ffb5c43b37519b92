import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractFigures } from '../../../source/analyse/extractors/figures.ts';
import type { FigureFact } from '../../../source/domain/fact.ts';
import { draftOf } from '../dates/reading.ts';

/** `value counts | action`, `?` before it where it is only likely. */
const line = ({ value, counts, action, certainty }: FigureFact): string =>
	`${certainty === 'certain' ? '' : '?'}${value} ${counts ?? '-'} | ${action ?? '-'}`;

const table = (name: string, rows: readonly (readonly [string, readonly string[]])[]): void => {
	for (const [text, expected] of rows)
		test(`${name}: ${text}`, () => assert.deepEqual(extractFigures(draftOf(text, '2024-05-15')).map(line), expected));
};

table('a verb and its bare noun are one deed', [
	['Three drivers took turns at the wheel.', ['3 drivers | took turns']],
	['Six boats took refuge in the harbour.', ['6 boats | took refuge']],
	['Nine clerks gave evidence to the court.', ['9 clerks | gave evidence']],
	['About 40 barns caught fire on Sunday.', ['40 barns | caught fire']],
	['Twelve yachts gave way to the ferry.', ['12 yachts | gave way']],
	['Some 200 scientists paid tribute to her.', ['200 scientists | paid tribute']],
	['Six nations took part.', ['6 nations | took part']],
]);

table('an adverb before to, or a bound', [
	['Two panels have been set up to examine the rules.', ['2 panels | set up']],
	['More than 900 pupils signed up to play chess.', ['900 pupils | signed up']],
	['About 60 firms signed up to the scheme.', ['60 firms | signed up']],
	['Fares crept up 2% to $41.', ['2 Fares | crept up', '41 Fares | crept up to']],
	['Turnout edged up to 64%.', ['64 Turnout | edged up']],
	['Rents inched down 3% to $400.', ['3 Rents | inched down', '400 Rents | inched down to']],
]);

table('a share beside a time is a change', [
	['Harvests were 12% higher than in 2003.', ['12 Harvests | rose']],
	['Rents are 5% lower than last year.', ['5 Rents | fell']],
	['Attendance was 9% higher than a year ago.', ['9 Attendance | rose']],
	['Traffic was 4% lower than in May.', ['4 Traffic | fell']],
	['Wages are 20% higher than in Peru.', ['20 Wages | -']],
]);

table('whose measure it is', [
	["Profits at the grocer Weir's fell 9%.", ['9 Profits | fell']],
	["Turnover at London brewer Young's rose 4%.", ['4 Turnover | rose']],
	["Sales at jeweller Rennie's grew 3% in May.", ['3 Sales | grew']],
	['The Oslo index of leading shares fell 2%.', ['2 Oslo index of leading shares | fell']],
	['The Oslo index of leading shares closed up 12 points.', ['12 Oslo index of leading shares | rose']],
	['The ministry reported a 3% fall in month on month output.', ['3 output | fell']],
	['The drought brought a 2% rise in year on year food prices.', ['2 food prices | rose']],
]);

table('what is only foreseen', [
	['The region enjoys 5% growth forecast for 2025.', ['?5 growth | grew']],
	['It bounced back with growth of just under 5% expected in 2025.', ['?5 growth | grew']],
	['The club sees a loss of $4m expected this year.', ['?4000000 loss | expected']],
	['Rainfall fell, with a 3% drop predicted for June.', ['?3 - | dropped']],
]);

table('states of work', [
	['Some 40% were out of work.', ['40 - | jobless']],
	['About 900 miners are out of work.', ['900 miners | jobless']],
	['In the valley 37% of men were out of work.', ['37 men | jobless']],
	['Nearly 300 weavers were left without a job.', ['300 weavers | jobless']],
	['Some 60 dockers remain out of work.', ['60 dockers | jobless']],
	['Some 60 players are out of form.', ['60 players | -']],
]);

table('wronged', [
	['A nurse who was wrongly convicted of killing two of her patients spoke.', ['2 patients | -']],
	['He was falsely accused of stealing 12 watches.', ['12 watches | -']],
	['The sailor was wrongfully jailed for killing three guards.', ['3 guards | -']],
	['She was unjustly blamed for poisoning 40 guests.', ['40 guests | -']],
	['He was jailed for killing two nurses.', ['2 nurses | killed']],
]);

table('rates and notes to results', [
	['The dollar slid, leaving one euro worth $1.32.', ['1.32 euro | -']],
	['It closed lower, with one pound worth 190 yen.', ['190 pound | -']],
	['Net includes tax credit 700,000 dlrs and charge 2.8 mln dlrs.', ['700000 tax credit | -', '2800000 charge | -']],
	['Profit excludes gain 3.2 mln dlrs and charge 1.4 mln dlrs.', ['3200000 gain | -', '1400000 charge | -']],
]);

const sources = (text: string): readonly (string | null)[] =>
	extractFigures(draftOf(text, '2024-05-15')).map(({ source }) => source?.text ?? null);

for (const [text, expected] of [
	['At a mere £20, the game is as cheap as chips, as the man says.', [null]],
	['The $9 ticket is worth it, as they say.', [null]],
	['Twelve guests came, as the song says.', [null]],
	['Some 40 jobs will go, as the proverb says.', [null]],
	['The fee rose to $9, the man says.', ['the man']],
] as const)
	test(`a turn of phrase is no source: ${text}`, () => assert.deepEqual(sources(text), expected));

table('what somebody is left with, what is split into so many', [
	['The sale left the firm with three mills.', ['3 mills | left']],
	['The sale left them with 5% spare room.', ['5 spare room | left']],
	['He was left with 12 cows.', ['12 cows | left']],
	['The fair splits its prizes into two groups.', ['2 groups | split']],
	['The fair did not split its prizes into two groups.', ['2 groups | -']],
]);

table('by how much somebody won, what a currency buys, what an amount is singled out by', [
	['She broke away, beating Ann Oll by 0.90 seconds.', ['0.9 - | beat']],
	['The crown was buying 104.76 yen at noon.', ['104.76 crown | bought']],
	['The state had paid 97% of the $3m submitted by the mills.', ['97 - | paid', '3000000 - | submitted']],
	['The clerks begin three days of talks.', ['3 talks | begun']],
]);

table('turns of phrase that count nothing, the clock of a match', [
	['Not in a million years would she sell.', []],
	['You are half the baker he was.', []],
	['He sold half the farm.', ['0.5 farm | sold']],
	['She was called on with eight minutes left.', []],
	['He was sent on with seven minutes of extra-time left.', []],
]);

table('of whom or when it is, not what befell it', [
	['Oll reported a loss of $11m for the year ended 31 May.', ['11000000 loss | -']],
	['About 90% of those firms questioned had no idea.', ['90 firms | -']],
]);

table('no surer than what it is said beside', [
	['Oll hopes to sell 50 mills - a third of the firm - soon.', ['?50 mills | sold', '?0.3333 firm | -']],
	['Oll has sold 50 mills - a third of the firm - already.', ['50 mills | sold', '0.3333 firm | -']],
	['Analysts projected earnings of $4m on sales of $90m.', ['?4000000 earnings | -', '?90000000 sales | -']],
]);

test('points that an index or a price moves by are its unit, points that are scored are counted', () => {
	const units = (text: string) => extractFigures(draftOf(text, null)).map(({ unit, counts }) => [unit, counts]);
	assert.deepEqual(units('Profit taking pulled the index down 44,207 points.'), [['point', 'index']]);
	assert.deepEqual(units('The market had its worst fall of 52.5 points on Monday.'), [['point', null]]);
	assert.deepEqual(units('Oll scored 12 points.'), [[null, 'points']]);
});
