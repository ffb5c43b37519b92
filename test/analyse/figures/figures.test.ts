import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractFigures } from '../../../source/analyse/extractors/figures.ts';
import type { FigureFact } from '../../../source/domain/fact.ts';
import { draftOf } from '../dates/reading.ts';

const figuresOf = (text: string): readonly FigureFact[] => extractFigures(draftOf(text, '2024-05-15'));

const SIGNS = {
	exact: '=',
	about: '~',
	'more than': '>',
	'at least': '≥',
	'fewer than': '<',
	'at most': '≤',
	range: '–',
};

/** `words: qualifier value-max unit; counts; action`. */
function line(text: string, fact: FigureFact): string {
	const value = `${SIGNS[fact.qualifier]}${fact.value}${fact.max === null ? '' : `..${fact.max}`}`;
	const parts = [`${value}${fact.unit === null ? '' : ` ${fact.unit}`}`, fact.counts, fact.action].filter(
		(part) => part !== null,
	);
	return `${text.slice(fact.start, fact.end)}: ${parts.join('; ')}`;
}

/** Only the amount: without what happened, and without what is measured. */
const amountLine = (text: string, fact: FigureFact): string =>
	line(text, { ...fact, action: null, counts: fact.unit === null ? fact.counts : null });

const table = (name: string, rows: readonly (readonly [string, readonly string[]])[], say = amountLine): void => {
	for (const [text, expected] of rows)
		test(`${name}: ${text}`, () =>
			assert.deepEqual(
				figuresOf(text).map((fact) => say(text, fact)),
				expected,
			));
};

table('numbers', [
	['On Monday 3 boats sank, and on Friday 12 people met.', ['3 boats: =3; boats', '12 people: =12; people']],
	['It opens on Friday 13 and on Tuesday 9 March.', []],
	['The mayor met 240 teachers.', ['240 teachers: =240; teachers']],
	['The mayor met 1,240 teachers.', ['1,240 teachers: =1240; teachers']],
	['The mayor met twenty-five teachers.', ['twenty-five teachers: =25; teachers']],
	['The mayor met one hundred and fifty teachers.', ['one hundred and fifty teachers: =150; teachers']],
	['The mayor met a dozen teachers.', ['a dozen teachers: =12; teachers']],
	['The city has 2.3 million people.', ['2.3 million people: =2300000; people']],
	['The city has 25k people.', ['25k people: =25000; people']],
	['Half a million people live there.', ['Half a million people: =500000; people']],
	['Two and a half million people live there.', ['Two and a half million people: =2500000; people']],
]);

table('under a spell', [
	['Under 23 hours of questioning, he gave in.', ['23 hours: =23 hour']],
	['Under two decades of drought, the farm failed.', ['two decades: =2 decade']],
	['Under 23 hours of tape survived.', ['Under 23 hours: <23 hour']],
	['It failed after under two years of rule, he said.', ['under two years: <2 year']],
]);

table('qualifiers', [
	['The mayor met more than 40 teachers.', ['more than 40 teachers: >40; teachers']],
	['The mayor met at least 40 teachers.', ['at least 40 teachers: ≥40; teachers']],
	['The mayor met over 40 teachers.', ['over 40 teachers: >40; teachers']],
	['The mayor met no fewer than 40 teachers.', ['no fewer than 40 teachers: ≥40; teachers']],
	['The mayor met 40 or more teachers.', ['40 or more teachers: ≥40; teachers']],
	['The mayor met about 40 teachers.', ['about 40 teachers: ~40; teachers']],
	['The mayor met some 40 teachers.', ['some 40 teachers: ~40; teachers']],
	['The mayor met nearly 40 teachers.', ['nearly 40 teachers: ~40; teachers']],
	['The mayor met an estimated 40 teachers.', ['an estimated 40 teachers: ~40; teachers']],
	['The mayor met fewer than 40 teachers.', ['fewer than 40 teachers: <40; teachers']],
	['The mayor met up to 40 teachers.', ['up to 40 teachers: ≤40; teachers']],
	['The mayor met no more than 40 teachers.', ['no more than 40 teachers: ≤40; teachers']],
	['The mayor met a maximum of 40 teachers.', ['a maximum of 40 teachers: ≤40; teachers']],
	['The term should never exceed five years.', ['never exceed five years: ≤5 year']],
	['It sells caps priced from 40 euros.', ['priced from 40 euros: ≥40 EUR']],
	['Prices may go as high as 40 euros.', ['as high as 40 euros: ≤40 EUR']],
	['The mayor met as many as 40 teachers.', ['as many as 40 teachers: ≤40; teachers']],
	['The mayor met a minimum of 40 teachers.', ['a minimum of 40 teachers: ≥40; teachers']],
	['The mayor met 40 teachers or more.', ['40 teachers: ≥40; teachers']],
	['The mayor met 40-plus teachers.', ['40-plus teachers: ≥40; teachers']],
	['The mayor met 40+ teachers.', ['40+ teachers: ≥40; teachers']],
	['The mayor met 40-odd teachers.', ['40-odd teachers: ~40; teachers']],
	['The mayor met just under 40 teachers.', ['just under 40 teachers: <40; teachers']],
	['The mayor met well over 40 teachers.', ['well over 40 teachers: >40; teachers']],
	['The mayor met 40 or fewer teachers.', ['40 or fewer teachers: ≤40; teachers']],
	['The mayor met never more than 40 teachers.', ['never more than 40 teachers: ≤40; teachers']],
	['The mayor met upwards of 40 teachers.', ['upwards of 40 teachers: >40; teachers']],
	['The mayor met approaching 40 teachers.', ['approaching 40 teachers: ~40; teachers']],
	['The mayor met 40 teachers at most.', ['40 teachers: ≤40; teachers']],
	['The mayor met no lower than 40 teachers.', ['no lower than 40 teachers: ≥40; teachers']],
	['The mayor met a little more than 40 teachers.', ['a little more than 40 teachers: >40; teachers']],
	['Prices fell over five years.', ['five years: =5 year']],
	['He was jailed for over five years.', ['over five years: >5 year']],
	['It takes five hours or less.', ['five hours or less: ≤5 hour']],
]);

table('bounds', [
	['The club spent less than $100 (£53).', ['less than $100: <100 USD', '£53: <53 GBP']],
	['They limited classes to 30 pupils.', ['30 pupils: ≤30; pupils']],
	['The deal brings its order book up to 225 trams.', ['225 trams: =225; trams']],
]);

table('ranges', [
	['The mayor met between 30 and 40 teachers.', ['between 30 and 40 teachers: –30..40; teachers']],
	['The mayor met 30 to 40 teachers.', ['30 to 40 teachers: –30..40; teachers']],
	['The mayor met 30-40 teachers.', ['30-40 teachers: –30..40; teachers']],
	['The mayor met five or six teachers.', ['five or six teachers: –5..6; teachers']],
	['The mayor met dozens of teachers.', ['dozens of teachers: –24..99; teachers']],
	['The mayor met tens of thousands of teachers.', ['tens of thousands of teachers: –10000..99999; teachers']],
	[
		'The mayor met hundreds of thousands of teachers.',
		['hundreds of thousands of teachers: –100000..999999; teachers'],
	],
	['It costs $5 to $7 million.', ['$5 to $7 million: –5000000..7000000 USD']],
	['Leads range from 2 to 9 percentage points.', ['2 to 9 percentage points: –2..9 percentage point']],
	['Enrolment rose from 30 to 40 pupils.', ['30: =30; Enrolment', '40 pupils: =40; pupils']],
	['Oil rose $1.20 to $83.36 a barrel.', ['$1.20: =1.2 USD', '$83.36: =83.36 USD']],
]);

table('shares', [
	['Two-thirds of the teachers stayed.', ['Two-thirds of the teachers: =0.6667; teachers']],
	['More than half of the teachers stayed.', ['More than half of the teachers: >0.5; teachers']],
	['A third of the territory was flooded.', ['A third of the territory: =0.3333; territory']],
	['One in five teachers left.', ['One in five teachers: =0.2; teachers']],
	['Nine out of 10 teachers left.', ['Nine out of 10 teachers: =0.9; teachers']],
	['Prices rose 3.4% and wages 2 percent.', ['3.4%: =3.4 %', '2 percent: =2 %']],
	['Support fell by 2.5 percentage points.', ['2.5 percentage points: =2.5 percentage point']],
	['Banks raised rates by 25 basis points to 5.25%.', ['25 basis points: =25 basis point', '5.25%: =5.25 %']],
	['He wants a hundred percent.', ['a hundred percent: =100 %']],
]);

table('money', [
	['It costs $2.3bn.', ['$2.3bn: =2300000000 USD']],
	['It costs £40 a day.', ['£40: =40 GBP']],
	['It costs A$12 million.', ['A$12 million: =12000000 AUD']],
	[
		'It costs 50 billion euros, including 33 billion in loans.',
		['50 billion euros: =50000000000 EUR', '33 billion: =33000000000 EUR'],
	],
	['It costs 300 Egyptian pounds.', ['300 Egyptian pounds: =300 EGP']],
	['Tens of millions of dollars are gone.', ['Tens of millions of dollars: –10000000..99999999 USD']],
]);

table('measures and lengths', [
	['The bus fell 200 metres.', ['200 metres: =200 metre']],
	['A 17-foot boat sank.', ['17-foot: =17 foot']],
	['They burned 40 square kilometers of forest.', ['40 square kilometers: =40 square kilometre']],
	['A six-week truce holds.', ['six-week: =6 week']],
	['He was held for the past 130 days.', ['130 days: =130 day']],
	['The almost 10-month-old war goes on.', ['almost 10-month-old: ~10 month']],
]);

table(
	'what happened',
	[
		['The fire killed 12 farmers.', ['12 farmers: =12; farmers; killed']],
		['More than 350 people have been killed.', ['More than 350 people: >350; people; killed']],
		['The flood left at least 40 villagers dead.', ['at least 40 villagers: ≥40; villagers; killed']],
		[
			'Police arrested 23 people, 14 of them minors.',
			['23 people: =23; people; arrested', '14 of them minors: =14; minors; arrested'],
		],
		['The blast killed 10 miners and 12 guards.', ['10 miners: =10; miners; killed', '12 guards: =12; guards; killed']],
		[
			'At least 17 people, including three children, were killed.',
			['At least 17 people: ≥17; people; killed', 'three children: =3; children; killed'],
		],
		['The toll is 173 dead and 61 wounded.', ['173: =173; killed', '61: =61; wounded']],
		['The flood killed 52, with another 130 missing.', ['52: =52; killed', '130: =130; missing']],
		['The storm raised the death toll to 52.', ['52: =52; killed']],
		[
			'Two miners and a nurse were killed and 14 others wounded.',
			['Two miners: =2; miners; killed', '14 others: =14; others; wounded'],
		],
		['About 130 miners remain in captivity.', ['About 130 miners: ~130; miners; held']],
		['The rebels took some 250 people as hostages.', ['some 250 people: ~250; people; taken hostage']],
		['Divers found the bodies of 12 miners.', ['12 miners: =12; miners; killed']],
		['It left thousands homeless.', ['thousands: –1000..9999; displaced']],
		[
			'They approved 3,500 flats in Leeds, 700 in Hull and 330 in York.',
			['3,500 flats: =3500; flats; approved', '700: =700; flats; approved', '330: =330; flats; approved'],
		],
		['There were 49 deaths.', ['49 deaths: =49; deaths; killed']],
		['The rebels are believed to be holding over 100 people captive.', ['over 100 people: >100; people; held']],
		[
			'The quake killed 900 people in Peru and 10 in Chile.',
			['900 people: =900; people; killed', '10: =10; people; killed'],
		],
		['They freed 50 of the roughly 240 miners.', ['50: =50; miners; released', 'roughly 240 miners: ~240; miners']],
		[
			'Around 100 Dutch and Belgian miners are missing.',
			['Around 100 Dutch and Belgian miners: ~100; Dutch and Belgian miners; missing'],
		],
		['Two soldiers shot a man.', ['Two soldiers: =2; soldiers']],
	],
	line,
);

table('no figures', [
	['On Oct. 7, 2023, and in 2019 it rained; in the 1990s too.', []],
	['Between 1982 and 1992 nothing happened.', []],
	['Ann Lee, 34, and her 7-year-old son, aged 7, left.', []],
	['Channel 12 said a Boeing 737 and F-16 jets crossed Highway 5.', []],
	['Flight MH370 and COVID-19 made the news.', []],
	['Resolution 1701 bound the council.', []],
	['United won 3-2 on Sunday.', []],
	['The Senate voted 51-49.', []],
	['Call 1-800-555-0199 or come to 10 Downing Street at 3 p.m.', []],
	['1. Boil the water.', []],
	['One of them said no one had seen the two sides meet one another one day.', []],
	['The third man came first, on the 5th floor.', []],
	['The Group of Seven met in No. 10.', []],
	['Children under 5 need care.', []],
	['It began two months ago.', []],
	['Police took 911 calls; the post bore the number 672137288055398401.', []],
	['Two 13-year-olds slept.', []],
]);

test('in a headline capitals name nothing', () => {
	const text = 'At Least Two Killed as Seven Gunmen Storm Bank';
	const facts = extractFigures(draftOf(text, '2024-05-15', 'headline'));
	assert.deepEqual(
		facts.map((fact) => line(text, fact)),
		['At Least Two: ≥2; killed', 'Seven Gunmen: =7; Gunmen'],
	);
});

const sourceTable: readonly (readonly [string, readonly (string | undefined)[]])[] = [
	['The fire killed 12 farmers, according to the interior ministry.', ['the interior ministry']],
	['The fire killed 12 farmers, police said.', ['police']],
	['Police said on Monday the fire killed 12 farmers.', ['Police']],
	['The fire killed 12 farmers, said a spokesman for the army.', ['a spokesman for the army']],
	['Between 5,000 and 7,000 marched, organisers said; police put the number at 3,500.', ['organisers', 'police']],
	['The ministry on Friday said the fire killed 12 farmers.', ['The ministry']],
	['The fire killed 12 farmers.', [undefined]],
];
for (const [text, expected] of sourceTable)
	test(`source: ${text}`, () =>
		assert.deepEqual(
			figuresOf(text).map((fact) => fact.source?.text),
			expected,
		));

test('a figure points at the place and the name of its source', () => {
	const text = 'A fire killed 12 farmers in Lima, Radio Sol reported, as of Monday.';
	const draft = draftOf(text, '2024-05-15');
	const at = (words: string, name: number) => {
		const start = text.indexOf(words);
		return { start, end: start + words.length, name, certainty: 'certain', by: 'test' } as const;
	};
	const [fact] = extractFigures({
		...draft,
		names: [
			{ kind: 'place', name: 'Lima', aliases: [] },
			{ kind: 'organization', name: 'Radio Sol', aliases: [] },
		],
		mentions: [at('Lima', 0), at('Radio Sol', 1)],
	});
	assert.deepEqual([fact?.place?.text, fact?.place?.name], ['Lima', 0]);
	assert.deepEqual([fact?.source?.text, fact?.source?.name], ['Radio Sol', 1]);
	assert.equal(fact?.asOf, '2024-05-13');
});

test('a number inside a name is no figure', () => {
	const text = 'Radio 24 kept silent; the 24 players did not.';
	const draft = draftOf(text, null);
	const start = text.indexOf('Radio 24');
	const mentions = [{ start, end: start + 8, name: 0, certainty: 'certain', by: 'test' }] as const;
	assert.deepEqual(
		extractFigures({ ...draft, mentions }).map((fact) => fact.counts),
		['players'],
	);
});
