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

table('whom it befell', [
	['A poll of 300 farmers released on Monday favours him.', ['?300 farmers | polled']],
	['A survey of 120 mills, which was released at the fair, said so.', ['120 mills | surveyed']],
	[
		'The sinking on Aug. 7 killed 40 people, including 12 Peruvians, and injured more than 200.',
		['40 people | killed', '12 Peruvians | killed', '?200 people | wounded'],
	],
	[
		'Brauer was arrested along with drummer Odd Lund and three other members of the band.',
		['3 other members | arrested'],
	],
	['She died with nine other adults when the ferry sank.', ['9 other adults | killed']],
	['It left after the execution of Ada Byrne and eight other activists.', ['8 other activists | executed']],
	['In January 25 people who took part in a fraud based in Lima were jailed.', ['25 people | jailed']],
	['News came that all four Danes held by the army in the camp will be freed.', ['4 Danes | held']],
	['Danes hold two men on drug charges.', ['2 men | held']],
	['Prosecutors filed charges against two Danish men.', ['2 Danish men | charged']],
	['In August troops shot dead roughly 100 marchers.', ['100 marchers | killed']],
	['He received 22 stab wounds to his arms.', ['22 stab wounds | -']],
	['Twelve men shot and killed a guard at the bank.', ['12 men | -']],
	['Two officers arrested and charged the driver.', ['2 officers | -']],
	['A gang of 12 men shot and killed a guard.', ['12 men | -']],
	['Five guards shot and killed at the bank were named.', ['5 guards | killed']],
	['Nine people shot and killed two days ago were named.', ['9 people | killed']],
	['The dead were 51 people, among whom were 27 Danes.', ['51 people | -', '27 Danes | -']],
]);

table('who did it, or nothing befell them', [
	['There were two guns fired and two different boys shooting.', ['2 guns | fired', '2 different boys | -']],
	['Lund is survived by three children.', ['3 children | -']],
	['Three doctors were shot at.', ['3 doctors | shot at']],
	['You only have one shot at it.', []],
	['Byrne shot an even-par 70 on Sunday.', []],
	["One of the court's most senior judges died in May.", []],
	['Her killer, Odd Lund, 17 - who was jailed for life - had copied it.', []],
	['There were more than a dozen attempted murders.', ['12 attempted murders | -']],
	['Small parties held 12 seats after the last vote.', ['12 seats | -']],
	['They recruited 70 farmers to join the council.', ['70 farmers | recruited']],
	['Two of the corpses were identified.', ['2 corpses | identified']],
	['He confessed to mutilating the bodies of four women.', ['4 women | mutilated']],
	['Divers found the bodies of four women.', ['4 women | killed']],
]);

table('one of two, not done, denied', [
	['Since then, 40 men have been taken into custody or located.', ['?40 men | arrested']],
	['About 100 herders were killed or wounded in the attack.', ['?100 herders | killed']],
	['The idea of tracking down and deporting 40,000 people is absurd.', ['?40000 people | deported']],
	['It set itself a target of recruiting 250 volunteers.', ['?250 volunteers | recruited']],
	['Lund made closure of the three offices a condition for talks.', ['?3 offices | closed']],
	['He denied killing four women.', ['?4 women | killed']],
	['The firm denied two workers a rise.', ['2 workers | denied']],
	['The goal of one million readers is far off.', ['?1000000 readers | -']],
	['The 28 sailors are to remain in port.', ['?28 sailors | -']],
	['Peru had asked for 28 visas.', ['?28 visas | asked for']],
	['There is a 60% chance of rain.', ['?60 chance of rain | -']],
]);

table('what stands nearby befell something else', [
	['There are only two ports, since the Lund dock, in Peru, built in the war, was closed in 2012.', ['2 ports | -']],
	['Some 40 voters were declared dead in the lists.', ['40 voters | declared']],
	['Six leads are being looked into in Lima.', ['6 leads | looked into']],
	['Asia must continue to uphold the two rules.', ['?2 rules | upheld']],
	['Shares fell on a warning following poor sales and delays to two ship launches.', ['2 ship launches | -']],
	['A strong yen led to the loss of $2m at Acme.', ['2000000 loss | -']],
]);

table('no count, no bound, or more words of what is counted', [
	['He drew when he was only 12 drives home.', []],
	['She paid a price in six figures.', []],
	['~ Two former sailors died in a storm.', ['2 former sailors | killed']],
	[
		'Earnings per share fell to 2.10 dollars from 2.40 dollars.',
		['2.1 Earnings per share | fell', '2.4 Earnings per share | fell'],
	],
	['The number of people out of work rose to 1.41 million.', ['1410000 people out of work | rose to']],
	['Most important, average hourly pay rose 0.4 percent.', ['0.4 average hourly pay | rose']],
]);
