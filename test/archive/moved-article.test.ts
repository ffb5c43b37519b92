import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '../../source/journal/act.ts';
import { articleOf, Library, type Told } from './library.ts';

const NEWS: readonly Told[] = Array.from({ length: 20 }, (_, day) => ({
	id: `a${day}`,
	headline: `News of day ${day}`,
	text: `The harbour on day ${day}.`,
	published: `2024-01-${`${day + 1}`.padStart(2, '0')}`,
	names: {},
}));

const dated = (id: string, to: string): Entry => {
	const { path, headline } = articleOf(NEWS.find((one) => one.id === id) ?? assert.fail());
	const article = { id, path, headline };
	return { id: `t.${to}`, time: '2024-06-01T00:00:00.000Z', act: 'correct', article, field: 'published', to };
};

for (const query of ['', 'harbour'])
	test(`a window is counted from an article that stands elsewhere since its date was put right: “${query}”`, () => {
		const library = new Library(NEWS);
		const window = { sort: 'date', offset: 8, limit: 4 } as const;
		const before = library.list(query, window);
		assert.deepEqual(
			before.rows.map(({ id }) => id),
			['a11', 'a10', 'a9', 'a8'],
		);
		library.store.acted([dated('a9', '2024-01-19')], false);
		const keep = { article: 'a9', at: 10 };
		const near = before.ends ?? assert.fail();
		const { rows, offset } = library.list(query, { ...window, near, keep });
		assert.equal(rows[2]?.id, 'a9');
		assert.equal(library.ids(query, { sort: 'date' })[offset + 2], 'a9');
		const gone = library.list(query, { ...window, near, keep: { article: 'nowhere', at: 10 } });
		assert.equal(gone.offset, 8);
	});
