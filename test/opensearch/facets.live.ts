import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { SharedLibrary } from './shared-library.ts';

const ARTICLES = 210;

let library: SharedLibrary;
before(async () => {
	library = await SharedLibrary.make(
		Array.from({ length: ARTICLES }, (_, at) => {
			const surname = `Ek${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}son`;
			const text = `Bo ${surname} left.`;
			return {
				id: `a${at}`,
				headline: `Nets ${at < 5 ? 'torn' : ''}`,
				text,
				names: { [`Bo ${surname}`]: 'person' },
			} as const;
		}),
	);
});
after(() => library.close());

test('of many articles the commonest forms of names are counted, which is said; of few all', async () => {
	const request = { filter: [], sort: 'relevance', descending: true, offset: 0, limit: 0 } as const;
	const all = await library.store.facets({ ...request, query: '' });
	assert.equal(all.forms, 200);
	assert.equal(all.entities.person.length, 50);
	const few = await library.store.facets({ ...request, query: 'torn ' });
	assert.equal(few.forms, undefined);
	assert.equal(few.entities.person.length, 5);
});
