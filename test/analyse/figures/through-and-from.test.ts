import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractFigures } from '../../../source/analyse/extractors/figures.ts';
import type { FigureFact } from '../../../source/domain/fact.ts';
import { draftOf } from '../dates/reading.ts';

const figuresOf = (text: string): readonly FigureFact[] => extractFigures(draftOf(text, '2024-05-15'));

const level = (link: string, value: number | undefined): string => (value === undefined ? '' : ` ${link} ${value}`);

/** `value unit counts | action from … to …`, `-` where there is none, `~` before what is likely. */
const line = ({ value, max, unit, counts, action, from, to, certainty }: FigureFact): string =>
	`${certainty === 'likely' ? '~' : ''}${value}${max === null ? '' : `..${max}`}${unit === null ? '' : ` ${unit}`} ${counts ?? '-'} | ${action ?? '-'}${level('from', from?.value)}${level('to', to?.value)}`;

const table = (name: string, rows: readonly (readonly [string, readonly string[]])[]): void => {
	for (const [text, expected] of rows)
		test(`${name}: ${text}`, () => assert.deepEqual(figuresOf(text).map(line), expected));
};

table('what reaches the counted through a preposition', [
	['The actress appeared in 7 films.', ['7 films | appeared in']],
	['The drug was given to 640 patients.', ['640 patients | given to']],
	['Surgeons operated on 14 patients.', ['14 patients | operated on']],
	['The mill was charged with two breaches.', ['2 breaches | charged with']],
	['He played for three clubs.', ['3 clubs | played for']],
	['He was banned for three matches.', ['3 matches | banned']],
	['He scored in the last two games.', []],
	['He came from 40 islands.', ['40 islands | -']],
	['Sales fell to two boats.', ['2 boats | fell to']],
]);

table('what was done to what one had, or was seen doing', [
	['City had two players sent off.', ['2 players | sent off']],
	['The crowd saw Petrov save two penalties.', ['2 penalties | saved']],
	[
		'The branch saw net profit rise 80 pct in May to $5m.',
		['80 % net profit | rose to 5000000', '5000000 USD net profit | rose to'],
	],
]);

table('a level and where it came from', [
	[
		'Unemployment stood at 5.9%, down from 6.3%.',
		['5.9 % Unemployment | stood from 6.3', '6.3 % Unemployment | fell to 5.9'],
	],
	['The rate rose to 6%, up from 5%.', ['6 % rate | rose from 5', '5 % rate | rose to 6']],
	['Sales grew 15.7%, down from 23%.', ['15.7 % Sales | grew', '23 % Sales | -']],
	[
		'The Liberals gained seven seats and the Greens won nine, up from five.',
		['7 seats | gained', '9 seats | won from 5', '5 seats | rose to 9'],
	],
	[
		'The firm employs 12,500 people in 14 countries, up from 11,900.',
		['12500 people | employed from 11900', '14 countries | -', '11900 people | rose to 12500'],
	],
	['Poverty could fall as low as 15%, he said.', ['~15 % Poverty | fell to']],
	['Fares fell as low as $9.', ['9 USD Fares | fell to']],
]);

table('whose change it is', [
	['Exports were down 40% and imports down about 10%.', ['40 % Exports | fell', '10 % imports | fell']],
	[
		'The deficit with Peru, up 30% at $16bn, was the largest.',
		['30 % deficit | rose to 16000000000', '16000000000 USD deficit | -'],
	],
	['Shares closed 3p higher at 212p.', ['0.03 GBP Shares | rose to 2.12', '2.12 GBP Shares | rose to']],
	['Fares will go up by 4% and 30 stations will close.', ['~4 % Fares | went up', '~30 stations | closed']],
	['Inflation fell to 4% in May and is expected to remain at 3%.', ['4 % Inflation | fell to', '~3 % Inflation | -']],
	['Growth is projected to be 2% this year and 2.4% next.', ['~2 % Growth | -', '~2.4 % Growth | -']],
	['The film - now in its fourth week in the charts - which took $24m led.', ['24000000 USD film | took']],
]);

table('what a sum is of', [
	['With a price tag under £80,000, the car is cheap.', ['80000 GBP price tag | -']],
	['The painting has been given an estimate of £1.8m.', ['1800000 GBP painting | -']],
	['A total of £24m is earmarked for schools.', ['24000000 GBP schools | earmarked']],
	[
		'It is chasing debts of £720m, while a further £947m is lost.',
		['720000000 GBP debts | chased', '947000000 GBP debts | lost'],
	],
	['New rules set fines at between 250 euros (£173) and 600 euros.', ['250..600 EUR fines | set']],
	['It left one euro worth $1.32.', ['1.32 USD euro | -']],
	['They give 0.7% of their annual income.', ['0.7 % income | given']],
	['It is cutting tax and offering loans worth $8bn.', ['8000000000 USD loans | offered']],
]);

table('parts and levels', [
	[
		'Its index edged up in May to 102.5, from 102.2 in March.',
		['102.5 index | edged up from 102.2', '102.2 index | edged up to 102.5'],
	],
	['The index remained at 100.8.', ['100.8 index | -']],
	[
		'Demand was $28.7 billion, including $5.1 billion for one loan and $9.7 billion for another.',
		['28700000000 USD Demand | -', '5100000000 USD Demand | -', '9700000000 USD Demand | -'],
	],
	[
		'Profit will fall to $328 million in the year ending March 31, 1988 from a projected $348 million.',
		['~328000000 USD Profit | fell from 348000000', '~348000000 USD Profit | fell to 328000000'],
	],
	['The top 12 films took $125m, a 4% increase on May.', ['125000000 USD films | took', '4 % films | increased']],
	['They were 94 of the 140 deaths.', ['94 deaths | killed', '140 deaths | killed']],
	["Labour removed all but 92 of the Lords' 750 peers.", ['92 peers | -', '750 peers | -']],
]);

table('what is no part of the counted', [
	['Some read it and 66% buy goods or services.', ['66 % - | bought']],
	['It came with 44% of Britons taking advantage of it.', ['44 % Britons | -']],
	['It is not known whether the two of them ever clashed cues.', []],
	['They criticised the new drama 24, which is shown.', []],
	["It sold $3 billion worth of the treasury's bonds.", ["3000000000 USD treasury's bonds | sold"]],
	['We are going to make 200 laptops.', ['~200 laptops | made']],
	['Executives risk jail terms of up to 20 years.', ['20 year jail terms | -']],
]);

table('of one unit and another', [
	['The loan runs for two weeks to a month.', ['~2..4.3 week loan | ran']],
	['It takes six weeks to two months.', ['~6..8.7 week - | took']],
	['He served six months to a year in jail.', ['6..12 month - | served']],
	['It sold 26,000 tonnes soybean meal to Peru.', ['26000 tonne soybean meal | sold']],
	['The poll has a margin of error of three percentage points.', ['3 percentage point margin of error | -']],
]);

table('what another is compared with', [
	[
		'The jobless rate is one of the lowest, compared with 12.1% in Chile and 9% in Peru.',
		['12.1 % jobless rate | -', '9 % jobless rate | -'],
	],
	['Its owner, compared with 12% in Chile, is rich.', ['12 % - | -']],
]);

table('some of them', [
	['Chemists tested 320 samples and found lead in 45 of them.', ['320 samples | tested', '~45 samples | -']],
	[
		'Fourteen passengers were taken to hospital, four in a critical condition.',
		['14 passengers | hospitalized', '4 passengers | hospitalized'],
	],
]);

table('a deed of no listed verb', [
	['They plan to merge or amalgamate the six regiments.', ['~6 regiments | amalgamated']],
]);

table('how strong a quake was', [
	['A magnitude 6.1 earthquake struck.', ['6.1 magnitude earthquake | struck']],
	['A quake measuring 5.8 on the Richter scale hit Lima.', ['5.8 magnitude quake | -']],
	['It hit with a magnitude of 5.4.', ['5.4 magnitude magnitude | -']],
]);

table('no more than likely', [
	['Were 40 miners trapped?', ['~40 miners | trapped']],
	['If a flight is cancelled or delayed for two hours, nobody pays.', ['~2 hour - | delayed']],
]);

test('who claims money tells nothing', () => {
	const [claimed] = figuresOf('Passengers could claim between 150 euros and 300 euros.');
	assert.equal(claimed?.source, null);
});
