import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shown, type Told, toldLedger } from './told.ts';

interface Case {
	readonly name: string;
	readonly told: readonly Told[];
	readonly lines: readonly string[];
}

const CASES: readonly Case[] = [
	{
		name: 'update: later and higher',
		told: [
			['2031-03-02', 'At least 12 people were killed when a ferry sank off Port Alder on Sunday.'],
			['2031-03-04', 'The ferry that sank off Port Alder on Sunday killed 17 people, the harbour office said.'],
		],
		lines: ['a:12 first, b:17 update'],
	},
	{
		name: 'conflict: another value on the same day',
		told: [
			['2031-03-02', 'The ferry that sank off Port Alder had 212 people aboard, the operator said.'],
			['2031-03-02', 'The ferry that sank off Port Alder had 188 people aboard, according to the coast guard.'],
		],
		lines: ['a:212 first, b:188 conflict'],
	},
	{
		name: 'conflict: lower without a word why',
		told: [
			['2031-05-10', 'A blast at the Corvane refinery on Friday killed 31 workers.'],
			['2031-05-12', 'Friday’s blast at the Corvane refinery killed 24 workers, the owner said.'],
		],
		lines: ['a:31 first, b:24 conflict'],
	},
	{
		name: 'rounding: around',
		told: [
			['2031-03-02', 'The storm left 1,164 homes without power in Dunmere county.'],
			['2031-03-03', 'The storm left around 1,200 homes without power in Dunmere county.'],
		],
		lines: ['a:1164 first, b:1200 rounding'],
	},
	{
		name: 'rounding: more than a round number',
		told: [
			['2031-03-02', "More than 300 people were arrested at Saturday's march in Velm."],
			['2031-03-03', "Police arrested 341 people at Saturday's march in Velm."],
		],
		lines: ['a:300 first, b:341 rounding'],
	},
	{
		name: 'rounding: a plan, and some',
		told: [
			['2031-03-02', 'The plan would free 35 to 40 captives.'],
			['2031-03-20', 'The plan would free some 40 of the remaining 120 captives.'],
		],
		lines: ['a:35 first, b:40 rounding'],
	},
	{
		name: 'update: a running total above an open bound, days later',
		told: [
			[
				'2031-03-02',
				'The war in Lorvia has killed more than 2,000 people since it began on February 4, the ministry said.',
			],
			['2031-03-06', 'The war in Lorvia has killed 2,400 people since it began on February 4, the ministry said.'],
		],
		lines: ['a:2000 first, b:2400 update'],
	},
	{
		name: 'rounding: a running total above an open bound on the same day',
		told: [
			[
				'2031-03-02',
				'The war in Lorvia has killed more than 2,000 people since it began on February 4, the ministry said.',
			],
			['2031-03-02', 'The war in Lorvia has killed 2,400 people since it began on February 4, the ministry said.'],
		],
		lines: ['a:2000 first, b:2400 rounding'],
	},
	{
		name: 'rounding: about a running total',
		told: [
			['2031-03-02', 'The war in Lorvia has killed 2,360 people since it began on February 4, the ministry said.'],
			[
				'2031-03-06',
				'The war in Lorvia has killed about 2,400 people since it began on February 4, the ministry said.',
			],
		],
		lines: ['a:2360 first, b:2400 rounding'],
	},
	{
		name: 'same',
		told: [
			['2031-06-01', 'A landslide in Ostrel killed nine hikers on Saturday.'],
			['2031-06-02', 'Nine people were killed in Saturday’s landslide in Ostrel.'],
		],
		lines: ['a:9 first, b:9 same'],
	},
	{
		name: 'same: nobody died, so the shot are the wounded',
		told: [
			['2031-03-02', 'Four people were shot in Ashby on Saturday. All are expected to survive.'],
			['2031-03-03', 'Four people were injured in a shooting in Ashby on Saturday.'],
		],
		lines: ['a:4 first, b:4 same'],
	},
	{
		name: 'narrower: without the attacker',
		told: [
			['2031-03-02', 'Three people died in the shooting in Ashby on Saturday, including the gunman.'],
			['2031-03-03', 'A gunman killed two people in Ashby on Saturday before turning the rifle on himself.'],
		],
		lines: ['a:3 first, b:2 narrower'],
	},
	{
		name: 'wider: with the attacker',
		told: [
			['2031-03-02', 'A gunman killed four people in Melrow on Saturday before he killed himself.'],
			['2031-03-03', 'Five people, including the attacker, were killed in Melrow on Saturday.'],
		],
		lines: ['a:4 first, b:5 wider'],
	},
	{
		name: 'wider: more places',
		told: [
			['2031-03-02', 'The quake killed 40 people in Tarn.'],
			['2031-03-02', 'The quake killed 55 people in Tarn and Lower Bey.'],
		],
		lines: ['a:40 first, b:55 wider'],
	},
	{
		name: 'narrower: the living alone',
		told: [
			['2031-03-02', 'The rebels hold 60 hostages taken at Kesh.'],
			['2031-03-20', 'The rebels hold 45 hostages taken at Kesh and the bodies of 15 others.'],
		],
		lines: ['a:60 first, b:45 narrower'],
	},
	{
		name: 'update: a stock may fall',
		told: [
			['2031-03-02', 'The rebels hold 60 soldiers taken at Kesh.'],
			['2031-04-20', 'The rebels still hold 41 soldiers taken at Kesh after an exchange of prisoners.'],
		],
		lines: ['a:60 first, b:41 update'],
	},
	{
		name: 'update: a correction said to be one',
		told: [
			['2031-03-02', 'The quake in Tarn killed 40 people, the ministry said.'],
			['2031-03-04', 'The quake in Tarn killed 36 people, the ministry said, correcting its count of 40.'],
		],
		lines: ['a:40 first, b:36 update'],
	},
	{
		name: 'superseded in its own article',
		told: [
			[
				'2031-03-02',
				'Police first said two people had died in the Ashby fire on Sunday. Four people died in the fire.',
			],
			['2031-03-03', 'Four people died in the Ashby fire on Sunday.'],
		],
		lines: ['a:2 superseded, a:4 first, b:4 same'],
	},
	{
		name: 'not one line: another action',
		told: [
			['2031-03-02', 'Nine miners are missing after the collapse at the Orrin pit.'],
			['2031-03-02', 'Nine miners were killed in the collapse at the Orrin pit in 2019.'],
		],
		lines: [],
	},
	{
		name: 'not one line: another night at the same place',
		told: [
			['2031-03-02', 'Two men were shot dead in Ashby on Saturday night.'],
			['2031-03-03', 'Two men were shot dead in Ashby on Sunday night, a day after a double killing nearby.'],
		],
		lines: [],
	},
	{
		name: 'not one line: held and freed',
		told: [
			['2031-03-02', 'The rebels hold 60 soldiers taken at Kesh.'],
			['2031-04-20', 'The rebels freed 19 soldiers taken at Kesh.'],
		],
		lines: [],
	},
	{
		name: 'not one line: the shot are the killed and the wounded',
		told: [
			['2031-03-02', 'Five people were shot at a party in Ashby on Saturday; one died.'],
			['2031-03-03', 'One person was killed and four were wounded at a party in Ashby on Saturday.'],
		],
		lines: ['a:1 first, b:1 same'],
	},
	{
		name: 'not one line: men and women',
		told: [
			['2031-03-02', 'Two men were killed in a crash near Halden on Sunday.'],
			['2031-03-02', 'Two women were killed in a crash near Halden on Sunday.'],
		],
		lines: [],
	},
	{
		name: 'not one line: the dead of another place',
		told: [
			['2031-03-02', 'More than 350 people have been killed in Lorvia since the war began.'],
			['2031-04-02', 'More than 9,000 people have been killed in Tessen since the war began.'],
		],
		lines: [],
	},
	{
		name: 'not one line: the next of its kind in the same town, neither dated',
		told: [
			['2031-03-02', 'Three people were shot outside a club in Melrow, police chief Ana Velde said. One of them died.'],
			['2031-03-08', 'Two people were shot at a petrol station in Melrow, police chief Ana Velde said. Both died.'],
		],
		lines: [],
	},
	{
		name: 'not one line: the same weekday a week later',
		told: [
			['2031-03-02', 'Four people were injured in a crash on the Corvane bridge on Saturday.'],
			['2031-03-09', 'Six people were injured in a crash on the Corvane bridge on Saturday.'],
		],
		lines: [],
	},
	{
		name: 'not one line: all of a year and those of one day',
		told: [
			['2031-03-02', 'Three people were killed in a fire in Melrow on Saturday.'],
			['2031-03-03', 'Fires in Melrow have killed 31 people this year, the brigade said after Saturday’s fire.'],
		],
		lines: [],
	},
	{
		name: 'one line: one of the wounded died',
		told: [
			['2031-03-02', 'Five people were shot in Melrow on Saturday. One of the five died.'],
			['2031-03-03', 'One of five people shot in Melrow on Saturday has died, police said.'],
		],
		lines: ['a:5 first, b:5 same', 'a:1 first, b:1 same'],
	},
	{
		name: 'not one line: amounts of two firms',
		told: [
			['2031-03-02', 'Sorvik Energy said its profit rose 12% to $40m in the first quarter.'],
			['2031-03-02', 'Halden Foods said its profit rose 9% to $38m in the first quarter.'],
		],
		lines: [],
	},
	{
		name: 'differs: nobody knows which was reported later',
		told: [
			[null, 'The war in Lorvia has killed 12,000 people since it began on March 4, the ministry in Velm said.'],
			[null, 'The war in Lorvia has killed 17,000 people since it began on March 4, the ministry in Velm said.'],
		],
		lines: ['a:12000 first, b:17000 differs'],
	},
	{
		name: 'superseded: what was thought at first, and is not put right by a number',
		told: [
			['2031-03-03', 'Police initially said five people had been injured in the blast at Ashby on Sunday.'],
			['2031-03-03', 'Four people were injured in the blast at Ashby on Sunday.'],
		],
		lines: ['a:5 superseded, b:4 first'],
	},
	{
		name: 'update: a correction said in another sentence than the number itself',
		told: [
			['2031-03-03', 'Five people were injured in the blast at Ashby on Sunday.'],
			[
				'2031-03-04',
				'A man was charged over the blast at Ashby on Sunday that injured four people. Four people were injured, not five as first reported, the sheriff said.',
			],
		],
		lines: ['a:5 first, b:4 update'],
	},
	{
		name: 'part: groups told side by side are parts of the whole that another article tells',
		told: [
			['2031-08-08', 'Shelling in Corvane on Friday killed 12 soldiers and 10 civilians, the ministry said.'],
			['2031-08-09', 'Twenty-two people were killed in the shelling of Corvane on Friday, the ministry said.'],
		],
		lines: ['b:22 first'],
	},
	{
		name: 'part: the other two of four',
		told: [
			['2031-03-03', 'Four people were wounded in a shooting in Melrow on Sunday.'],
			[
				'2031-03-04',
				'Four people were wounded in the shooting in Melrow on Sunday. Two of the four said they saw nobody, and the other two were hospitalized.',
			],
		],
		lines: ['a:4 first, b:4 same'],
	},
	{
		name: 'not one line: counts that begin on other days',
		told: [
			['2031-05-14', 'Clashes in the port of Velisk have killed at least 18 people since Tuesday, medics said.'],
			['2031-05-23', 'Clashes in the port of Velisk have killed six people since Thursday, medics said.'],
		],
		lines: [],
	},
	{
		name: 'one line: a toll since a day grows',
		told: [
			[
				'2031-05-14',
				'Clashes in the port of Velisk have killed at least 18 people since Monday, medics in Velisk said.',
			],
			['2031-05-16', 'Clashes in the port of Velisk have killed 27 people since Monday, medics in Velisk said.'],
		],
		lines: ['a:18 first, b:27 update'],
	},
	{
		name: 'part: some of so many, and those added later, are no count against all',
		told: [
			['2031-03-03', 'Four people were wounded in a shooting in Melrow on Sunday.'],
			[
				'2031-03-03',
				'Four people were wounded in a shooting in Melrow on Sunday. Two of four victims who were wounded are still in hospital.',
			],
		],
		lines: ['a:4 first, b:4 same'],
	},
];

for (const { name, told, lines } of CASES) test(name, () => assert.deepEqual(shown(toldLedger(told)), lines));
