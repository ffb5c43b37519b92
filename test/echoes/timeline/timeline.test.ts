import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { NO_PARTICULARS } from '../../../source/domain/article.ts';
import type { Fact } from '../../../source/domain/fact.ts';
import { type Told, toldIn } from '../../../source/echoes/timeline/dated.ts';
import { extentOf } from '../../../source/echoes/timeline/extent.ts';
import { timelineOf, unitFor } from '../../../source/echoes/timeline/timeline.ts';

const extents: readonly (readonly [value: string | null, from: string | null, to?: string, exactness?: string])[] = [
	['2031-03-04', '2031-03-04', '2031-03-04', 'day'],
	['2031-03-04T15:00', '2031-03-04', '2031-03-04', 'day'],
	['2032-02', '2032-02-01', '2032-02-29', 'month'],
	['2031', '2031-01-01', '2031-12-31', 'year'],
	['2031-03-04/2031-03-09', '2031-03-04', '2031-03-09', 'span'],
	['2031-03/2031-05', '2031-03-01', '2031-05-31', 'span'],
	['P6W', null],
	['2031-13', null],
	['2031-02-30', null],
	['2031-03-09/2031-03-04', null],
	[null, null],
];
for (const [value, from, to, exactness] of extents)
	test(`timeline: the extent of ${value}`, () =>
		assert.deepEqual(extentOf(value), from === null ? null : { from, to, exactness }));

/** An article whose sentences each name a date in square brackets. */
function told(id: string, published: string | null, text: string): Told {
	const facts = [...text.matchAll(/\[([^\]]+)\]/g)].map(
		({ index, 0: found, 1: value = '' }): Fact => ({
			kind: 'date',
			start: index,
			end: index + found.length,
			value: value === '?' ? null : value,
			certainty: 'certain',
			by: 'test',
		}),
	);
	const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
	const article = {
		id,
		path: `${id}.txt`,
		outlet: id.toUpperCase(),
		published,
		particulars: NO_PARTICULARS,
		text,
		blocks,
	};
	return toldIn(article, { names: [], mentions: [], facts, diagnostics: [] });
}

const FLOOD = [
	told('late', '2031-03-06', 'The dam broke on [2031-03-04]. A week before, on [2031-02-25], it leaked.'),
	told('early', '2031-03-05', 'Water came at night, on [2031-03-04]. It was built in [1962]. Nobody knows [?].'),
];

test('timeline by event: a bar a day, who told of it first, sentences in order of publication', () => {
	const { unit, bars, vague, unplaced } = timelineOf(FLOOD, 'event');
	assert.equal(unit, 'day');
	assert.deepEqual(
		bars.map(({ time, articles, mentions, first }) => [time, articles, mentions, first?.outlet]),
		[
			['2031-02-25', 1, 1, 'LATE'],
			['2031-03-04', 2, 2, 'EARLY'],
		],
	);
	assert.deepEqual(
		bars[1]?.dates.map(({ sentence }) => sentence.text),
		['Water came at night, on [2031-03-04].', 'The dam broke on [2031-03-04].'],
	);
	assert.deepEqual(
		vague.map(({ from }) => from),
		['1962-01-01'],
	);
	assert.equal(unplaced, 1);
});

test('timeline by event: what is told of a month has a place among months', () => {
	const { bars, vague } = timelineOf(
		[told('a', '2031-05-01', 'Rain fell in [2031-03]. It stopped on [2031-03-20].')],
		'event',
		'month',
	);
	assert.deepEqual([bars.length, bars[0]?.time, bars[0]?.mentions, vague.length], [1, '2031-03', 2, 0]);
});

test('timeline by publication: articles in order; those without a date are counted apart', () => {
	const { bars, unplaced } = timelineOf([...FLOOD, told('none', null, 'Nothing.')], 'published');
	assert.deepEqual(
		bars.map(({ time, articles }) => [time, articles]),
		[
			['2031-03-05', 1],
			['2031-03-06', 1],
		],
	);
	assert.equal(unplaced, 2);
});

test('timeline: one old date among many of a month does not make years of days', () => {
	const days = Array.from({ length: 30 }, (_, n) => `2031-03-${String(n + 1).padStart(2, '0')}`);
	assert.equal(unitFor(['1911-01-01', ...days]), 'day');
	assert.equal(unitFor(Array.from({ length: 300 }, (_, n) => `20${10 + (n % 20)}-0${1 + (n % 9)}-1${n % 10}`)), 'year');
});

test('timeline: the order of articles changes nothing, and no dated fact is lost', () => {
	const dates = fc.constantFrom('2031-03-04', '2031-03-05', '2031-04', '2030', '2031-03-01/2031-03-09', '?');
	const articles = fc
		.array(fc.tuple(fc.constantFrom('2031-03-05', '2031-03-06', null), fc.array(dates, { maxLength: 4 })), {
			maxLength: 6,
		})
		.map((all) =>
			all.map(([published, times], n) => told(`a${n}`, published, times.map((time) => `It was [${time}].`).join(' '))),
		);
	fc.assert(
		fc.property(
			articles.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
			([all, shuffled]) => {
				const timeline = timelineOf(all, 'event');
				assert.deepEqual(timelineOf(shuffled, 'event'), timeline);
				const placed = timeline.bars.reduce((sum, { dates }) => sum + dates.length, 0);
				assert.equal(
					placed + timeline.vague.length,
					all.reduce((sum, one) => sum + one.dates.length, 0),
				);
			},
		),
	);
});
