import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inTurns } from '../../source/archive/ranking/turns.ts';
import { DocSet } from '../../source/archive/sqlite/doc-set.ts';
import { Library, type Told } from './library.ts';

/** Words that one article each holds. */
const RARE = [
	'evaded',
	'lingers',
	'liable',
	'finisher',
	'accommodate',
	'marketer',
	'convener',
	'revocation',
	'Zabriskie',
	'Hasmik',
	'Khanabad',
	'overwhelms',
];
/** Words near to those, each in more articles than fit on a screen, some of them names. */
const COMMON = ['ended', 'fisher', 'market', 'markets', 'lines', 'revolution', 'contender', 'over', 'ledger', 'Libby'];
const COPIES = 40;

const common = COMMON.flatMap((word): Told[] =>
	Array.from({ length: COPIES }, (_, index) => ({
		id: `${word}-${index}`,
		headline: index % 2 === 0 ? `${word} once more` : 'Other news',
		text: `It ${word} on day ${index}, others wrote.`,
		published: `2024-03-${String(1 + (index % 28)).padStart(2, '0')}`,
		names: word === 'fisher' || word === 'ledger' || word === 'Libby' ? { [word]: 'person' } : {},
	})),
);
const rare = RARE.map(
	(word): Told => ({ id: word, text: `Somebody told of ${word} at length.`, published: '2001-01-01' }),
);
const library = new Library([...common, ...rare]);

const firstTen = (query: string): string[] => library.ids(query, { limit: 10 });

const KINDS: readonly (readonly [kind: string, written: string, meant: string])[] = [
	['a letter lost', 'evded', 'evaded'],
	['a letter lost beside a common word', 'markter', 'marketer'],
	['a letter added', 'lingerts', 'lingers'],
	['a letter exchanged, and a name as near', 'finsher', 'finisher'],
	['two letters swapped', 'liabel', 'liable'],
	['two letters swapped at the beginning', 'ilable', 'liable'],
	['the first letter lost', 'ingers', 'lingers'],
	['the first letter exchanged', 'bevocation', 'revocation'],
	['a letter before the first', 'aliable', 'liable'],
	['a doubled letter once', 'accomodate', 'accommodate'],
	['a letter doubled', 'convenner', 'convener'],
	['both doubled letters once', 'acomodate', 'accommodate'],
	['a vowel for another', 'revacation', 'revocation'],
	['two slips', 'zabrskiee', 'Zabriskie'],
	['the last letter lost', 'hasmi', 'Hasmik'],
	['one word in two, neither known', 'khana bad', 'Khanabad'],
	['one word in two, the first known', 'over whelms', 'overwhelms'],
	['two words in one', 'ofevaded', 'evaded'],
];

for (const [kind, written, meant] of KINDS)
	test(`${kind}: ${written} finds ${meant} in the first ten`, () => {
		for (const query of [written, `${written} `]) assert.ok(firstTen(query).includes(meant), firstTen(query).join(' '));
	});

test('what was read is told, the nearest first', () => {
	const [correction] = library.list('evded').corrections;
	assert.deepEqual(correction?.read.toSorted(), ['ended', 'evaded']);
	assert.deepEqual(library.list('khana bad').corrections, [{ written: 'khana bad', read: ['khanabad'] }]);
});

/** A word with one letter lost, added, exchanged or swapped with the next. */
const slip = fc
	.record({
		word: fc.constantFrom(...RARE),
		at: fc.nat(),
		kind: fc.constantFrom('lost', 'added', 'exchanged', 'swapped'),
		letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
	})
	.map(({ word, at, kind, letter }) => {
		const place = at % word.length;
		const [before, here, next, after] = [
			word.slice(0, place),
			word.charAt(place),
			word.charAt(place + 1),
			word.slice(place + 1),
		];
		const written = {
			lost: before + after,
			added: before + letter + here + after,
			exchanged: before + letter + after,
			swapped: before + next + here + word.slice(place + 2),
		}[kind];
		return { word, written };
	});

test('a rare word with one slip anywhere finds its article in the first ten, by itself and beside a common word', () => {
	fc.assert(
		fc.property(slip, ({ word, written }) => {
			// A word that others hold as it is written is no slip.
			fc.pre(!COMMON.some((each) => each.toLowerCase().startsWith(written.toLowerCase())));
			assert.ok(firstTen(`${written} `).includes(word), `${written}: ${firstTen(`${written} `).join(' ')}`);
			assert.ok(firstTen(`somebody ${written} `).includes(word), `somebody ${written}`);
			assert.ok(firstTen(`${written} length `).includes(word), `${written} length`);
		}),
		{ numRuns: 150 },
	);
});

test('words as written are never displaced by words near to them', () => {
	const articles = [
		...common,
		...rare,
		...['markes', 'linest', 'ende'].map(
			(word): Told => ({ id: word, text: `They said ${word} of old.`, published: '1990-01-01' }),
		),
	];
	const others = new Library(articles);
	fc.assert(
		fc.property(
			fc.constantFrom('markes', 'linest', 'ende', 'evaded', 'Hasmik', 'convener'),
			fc.boolean(),
			(word, isWhole) => {
				const ids = others.ids(isWhole ? `${word} ` : word);
				const holds = (id: string): boolean => {
					const text = articles.find((article) => article.id === id)?.text.toLowerCase() ?? '';
					return text
						.split(/[^a-z]+/)
						.some((each) => (isWhole ? each === word.toLowerCase() : each.startsWith(word.toLowerCase())));
				};
				const firstOther = ids.findIndex((id) => !holds(id));
				assert.ok(ids.includes(word));
				assert.ok(firstOther < 0 || ids.slice(firstOther).every((id) => !holds(id)), ids.slice(0, 12).join(' '));
			},
		),
	);
});

test('articles of several readings take turns, those of nearer words sooner', () => {
	const setOf = (...docs: number[]): DocSet => {
		const set = new DocSet(100);
		for (const doc of docs) set.add(doc);
		return set;
	};
	const docs = Int32Array.of(1, 2, 3, 4, 5, 6, 7, 8);
	const near = { docs: setOf(1, 2, 3, 4, 5), cost: 1 };
	assert.deepEqual([...inTurns(docs, [[near, { docs: setOf(6, 7, 8), cost: 1 }]])], [1, 6, 2, 7, 3, 8, 4, 5]);
	assert.deepEqual([...inTurns(docs, [[near, { docs: setOf(6, 7, 8), cost: 1.5 }]])], [1, 2, 3, 6, 4, 7, 5, 8]);
	// An article in two of them stands where fewer do.
	assert.deepEqual([...inTurns(docs, [[near, { docs: setOf(5, 6, 7, 8), cost: 1 }]])], [1, 5, 2, 6, 3, 7, 4, 8]);
	// The sum of the slips in both words counts.
	const other = [
		{ docs: setOf(2, 6), cost: 0 },
		{ docs: setOf(1, 7), cost: 2 },
	];
	assert.deepEqual(
		[...inTurns(Int32Array.of(1, 2, 6, 7), [[near, { docs: setOf(6, 7), cost: 1 }], other])],
		[2, 6, 1, 7],
	);
});

test('taking turns loses and adds nothing', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.nat(500)), fc.array(fc.array(fc.nat(500))), (docs, readings) => {
			const found = readings.map((list, index) => {
				const set = new DocSet(501);
				for (const doc of list) set.add(doc);
				return { docs: set, cost: index / 2 };
			});
			assert.deepEqual([...inTurns(Int32Array.from(docs), [found])].sort(), [...docs].sort());
		}),
	);
});
