import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../source/analyse/analyse.ts';
import { postsIn } from '../../source/archive/profiled.ts';
import { loadModels } from '../../source/effects/models.ts';
import { articleOf } from './library.ts';

const models = loadModels();

/** What an article of some day tells of Ada Stonefield. */
function told(id: string, published: string | null) {
	const text = 'Ada Stonefield, the mayor of Lisport, opened the bridge.';
	const article = articleOf({ id, text, published, headline: '' });
	const analysis = analyse(article, models);
	return {
		article,
		analysis,
		listed: { path: `${id}.txt`, headline: '', published, outlet: null },
		isOne: (name: number) => analysis.names[name]?.name === 'Ada Stonefield',
		entities: () => ({}),
	};
}

test('a post lasts until the last article with a date that gives it, whatever comes without one', () => {
	const until = (...dates: (string | null)[]) =>
		postsIn(dates.map((date, at) => told(`a${at}`, date))).map(({ first, last, articles }) => [
			first.published,
			last.published,
			articles,
		]);
	assert.deepEqual(until('2031-03-04', '2031-03-06', null), [['2031-03-04', '2031-03-06', 3]]);
	assert.deepEqual(until('2031-03-04', null), [['2031-03-04', '2031-03-04', 2]]);
	assert.deepEqual(until(null, null), [[null, null, 2]]);
});
