import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { originsOf } from '../../../source/echoes/origins/origins.ts';
import type { Print } from '../../../source/echoes/origins/print.ts';
import { printed } from './article.ts';

const FIRE = [
	'A fire that broke out in a grain silo at the northern end of the harbour on Monday evening burned through the night and left two dock workers with burns to their hands.',
	'The silo held about 900 tonnes of barley that had been brought in by rail over the weekend, the port captain, Elin Moberg, told reporters at the gate.',
	'Firefighters from four towns pumped water out of the basin until the pressure in the hydrants could be raised, and nobody from the houses along the quay had to leave.',
	'What started the fire is not known. Inspectors are to enter the silo once the walls have cooled, which may take until the end of the week.',
];
const STRIKE = [
	'Tram drivers in the old town will stop work for a day next week after talks on the rosters for the summer months failed for the third time, their union said.',
	'The city offered to hire forty more drivers by autumn but would not promise that weekends stay free, according to a letter that both sides have signed.',
	'Shopkeepers asked the mayor to let buses use the bridge that has been closed to all traffic since the frost, and she said she would look into it.',
];
const MARKET = (day: string, tonnes: number, price: number, change: number, stock: number): string[] => [
	`The fish exchange sold ${tonnes} tonnes of cod on ${day} at an average price of ${price} crowns a kilo, ${change} more than the day before, its office said.`,
	`Stocks in the cold stores of the exchange stood at ${stock} tonnes when trading ended on ${day}, the office added in its daily note to the buyers.`,
];
const OWNER =
	'The Northern Sound is owned by its readers and printed on paper from the mill at Elvby. Write to the desk at the old customs house.';

const groups = (prints: readonly Print[]): string[][] =>
	originsOf(prints)
		.origins.filter(({ copies }) => copies.length > 1)
		.map(({ copies }) => copies.map(({ print, kind }) => `${print.id} ${kind}`));

const likenesses = (prints: readonly Print[]): string[] =>
	originsOf(prints).relations.map(({ one, other, likeness }) => `${one} ${other} ${likeness}`);

const at = (id: string, published: string, ...paragraphs: string[]): Print => printed(paragraphs, { id, published });

test('origins: the same text is one origin, and who printed it first is told first', () => {
	const prints = [
		at('late', '2031-02-04', ...FIRE),
		at('early', '2031-02-03', ...FIRE),
		at('x', '2031-02-01', ...STRIKE),
	];
	assert.deepEqual(groups(prints), [['early first', 'late reprint']]);
});

const edits: readonly (readonly [string, readonly string[]])[] = [
	['cut from the end', FIRE.slice(0, 2)],
	['cut in the middle', [FIRE[0] ?? '', FIRE[3] ?? '', FIRE[2] ?? '']],
	['with a paragraph of its own', [...FIRE.slice(0, 3), STRIKE[1] ?? '', FIRE[3] ?? '']],
	['with another lede', ['Two men were hurt when barley burned at the port.', ...FIRE.slice(1)]],
	['in another order', [FIRE[1] ?? '', FIRE[0] ?? '', FIRE[2] ?? '', FIRE[3] ?? '', STRIKE[0] ?? '']],
];
for (const [name, paragraphs] of edits)
	test(`origins: an edited reprint, ${name}`, () => {
		const found = groups([at('wire', '2031-02-03', ...FIRE), at('paper', '2031-02-04', ...paragraphs)]);
		assert.equal(found.length, 1);
		assert.equal(found[0]?.[0], 'wire first');
		assert.match(found[0]?.[1] ?? '', /^paper (?:edited|reprint)$/);
	});

test('origins: what an edited reprint added and dropped', () => {
	const { origins } = originsOf([
		at('wire', '2031-02-03', ...FIRE),
		at('paper', '2031-02-04', ...FIRE.slice(0, 3), STRIKE[1] ?? ''),
	]);
	const copy = origins[0]?.copies[1];
	const count = (text: string | undefined): number => (text ?? '').split(' ').length;
	assert.equal(copy?.added.words, count(STRIKE[1]));
	assert.equal(copy?.dropped.words, count(FIRE[3]));
	assert.equal(copy?.added.runs.length, 1);
	assert.equal(copy?.dropped.runs.length, 1);
});

test('origins: a template with other numbers is no reprint, and is told', () => {
	const prints = [
		at('mon', '2031-02-03', ...MARKET('Monday', 41, 38.2, 1.1, 310)),
		at('tue', '2031-02-04', ...MARKET('Tuesday', 57, 36.9, 2.4, 287)),
	];
	assert.deepEqual(groups(prints), []);
	assert.deepEqual(likenesses(prints), ['mon tue template']);
	const [relation] = originsOf(prints).relations;
	assert.ok(relation);
	assert.ok(relation.added.words >= 5 && relation.added.words === relation.dropped.words);
	assert.ok(relation.added.runs.length >= 3);
});

const EARLY = MARKET('Monday', 41, 38.2, 1.1, 310);
const LATE = [...MARKET('Monday', 57, 36.9, 2.4, 287), 'The office said nothing of what it expects for the week.'];
const day = (id: string, published: string | undefined, headline: string, outlet: string, text: readonly string[]) =>
	printed(text, { id, headline, outlet, ...(published === undefined ? {} : { published }) });

test('origins: what one outlet has under one headline on one day are two versions of a report, whatever its numbers', () => {
	const prints = [
		day('one', '2031-02-03T08:00', 'Cod sells well', 'Quay News', EARLY),
		day('two', '2031-02-03T17:30', 'Cod sells WELL', 'Quay News', LATE),
	];
	assert.deepEqual(groups(prints), [['one first', 'two edited']]);
	const changed = originsOf(prints).origins[0]?.copies[1];
	assert.ok(changed !== undefined && changed.added.words > changed.dropped.words && changed.dropped.words > 0);
});

const apart: readonly (readonly [string, readonly [Print, Print]])[] = [
	[
		'of two days',
		[
			day('a', '2031-02-03', 'Cod sells well', 'Quay News', EARLY),
			day('b', '2031-02-04', 'Cod sells well', 'Quay News', LATE),
		],
	],
	[
		'of two outlets',
		[
			day('a', '2031-02-03', 'Cod sells well', 'Quay News', EARLY),
			day('b', '2031-02-03', 'Cod sells well', 'The Mast', LATE),
		],
	],
	[
		'under two headlines',
		[
			day('a', '2031-02-03', 'Cod sells well', 'Quay News', EARLY),
			day('b', '2031-02-03', 'Cod at noon', 'Quay News', LATE),
		],
	],
	[
		'under a column’s name, whose days nobody knows',
		[day('a', undefined, 'Fish prices', 'Quay News', EARLY), day('b', undefined, 'Fish prices', 'Quay News', LATE)],
	],
];
for (const [name, prints] of apart)
	test(`origins: a template filled anew is no version of a report: ${name}`, () => {
		assert.deepEqual(groups(prints), []);
	});

test('origins: versions without a date are known by a headline that tells, where most of the text is the same', () => {
	const undated = (id: string, text: readonly string[]) =>
		day(id, undefined, 'Cod sells well on a quiet Monday', 'Quay News', text);
	assert.deepEqual(groups([undated('a', EARLY), undated('b', LATE)]), [['a first', 'b edited']]);
	assert.deepEqual(groups([undated('a', EARLY), undated('b', STRIKE)]), []);
});

test('origins: one number corrected in a long text is a copy and no template', () => {
	const corrected = FIRE.map((paragraph) => paragraph.replace('900', '950'));
	assert.deepEqual(groups([at('a', '2031-02-03', ...FIRE), at('b', '2031-02-04', ...corrected)]), [
		['a first', 'b reprint'],
	]);
});

test('origins: a passage taken over in a report of its own is no reprint', () => {
	const own = [...STRIKE, 'Talk at the bridge was of the silo.', FIRE[1] ?? ''];
	const prints = [at('wire', '2031-02-03', ...FIRE), at('own', '2031-02-04', ...own)];
	assert.deepEqual(groups(prints), []);
	assert.deepEqual(likenesses(prints), ['wire own own']);
});

test('origins: a digest that holds whole reports beside others joins none of them', () => {
	const prints = [
		at('fire', '2031-02-03', ...FIRE.slice(0, 1)),
		at('strike', '2031-02-03', ...STRIKE.slice(0, 1)),
		at(
			'digest',
			'2031-02-04',
			FIRE[0] ?? '',
			...MARKET('Monday', 4, 3, 1, 9),
			STRIKE[0] ?? '',
			FIRE[2] ?? '',
			STRIKE[2] ?? '',
		),
	];
	assert.deepEqual(groups(prints), []);
});

/** Reports that share nothing but who owns the paper. */
const briefs = Array.from({ length: 9 }, (_, n) =>
	at(
		`brief${n}`,
		`2031-03-0${n + 1}`,
		`${['Ada', 'Bo', 'Cid', 'Dag', 'Eva', 'Fay', 'Gro', 'Hal', 'Ida'][n]} was heard to ${['sing', 'shout', 'whistle', 'hum', 'drum', 'laugh', 'weep', 'pray', 'snore'][n]} near pier ${n}.`,
		OWNER,
	),
);

test('origins: who owns a paper is no text that its articles share', () => {
	assert.deepEqual(groups(briefs), []);
	assert.deepEqual(groups(briefs.slice(0, 4)), [], 'nor where few are known');
});

test('origins: a wire report in twelve papers is one origin and no furniture', () => {
	const papers = Array.from({ length: 12 }, (_, n) => at(`p${n + 10}`, `2031-02-${n + 10}`, ...FIRE, OWNER));
	const [group] = groups(papers);
	assert.equal(group?.length, 12);
});

test('origins: identical short texts are one; short ones that share a phrase are not', () => {
	const short = 'The ferry to Elvby does not run today because of the wind.';
	assert.deepEqual(groups([at('a', '2031-02-03', short), at('b', '2031-02-04', short)]), [['a first', 'b reprint']]);
	assert.deepEqual(
		groups([
			at('a', '2031-02-03', short),
			at('b', '2031-02-04', 'Buses stand still today because of the wind, the ferry to Elvby does run.'),
		]),
		[],
	);
});

const paragraphs = [...FIRE, ...STRIKE, ...MARKET('Friday', 12, 30, 2, 100), OWNER];
const archives = fc
	.array(fc.uniqueArray(fc.nat(paragraphs.length - 1), { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 10 })
	.map((articles) =>
		articles.map((chosen, n) =>
			at(`n${n}`, `2031-04-${10 + (n % 5)}`, ...chosen.map((place) => paragraphs[place] ?? '')),
		),
	);

test('origins: the order in which articles are given changes nothing', () => {
	fc.assert(
		fc.property(
			archives.chain((prints) =>
				fc.tuple(fc.constant(prints), fc.shuffledSubarray(prints, { minLength: prints.length })),
			),
			([prints, shuffled]) => assert.deepEqual(originsOf(shuffled), originsOf(prints)),
		),
	);
});

test('origins: every article is in one origin, once', () => {
	fc.assert(
		fc.property(archives, (prints) => {
			const placed = originsOf(prints).origins.flatMap(({ copies }) => copies.map(({ print }) => print.id));
			assert.deepEqual(placed.sort(), prints.map(({ id }) => id).sort());
		}),
	);
});

test('origins: an article that is taken away is in none, and the others of its text stay together', () => {
	const prints = [at('a', '2031-02-03', ...FIRE), at('b', '2031-02-04', ...FIRE), at('c', '2031-02-05', ...FIRE)];
	for (const gone of prints) {
		const rest = prints.filter((print) => print !== gone);
		assert.deepEqual(groups(rest), [[`${rest[0]?.id} first`, `${rest[1]?.id} reprint`]]);
	}
});
