import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionsOf } from '../../source/archive/archive.ts';
import type { Act, Entry } from '../../source/journal/act.ts';
import { anchorOf } from '../../source/journal/anchor.ts';
import type { EntityTarget } from '../../source/journal/target.ts';
import { articleOf, Library, type Told } from './library.ts';

const NEWS: readonly Told[] = ['Ada Lindqvist came. Ada Lindqvist went.', 'Adda Lindquist stayed. So did Bo Ek.'].map(
	(text, at) => ({
		id: 'ab'.charAt(at),
		headline: `Story ${at}`,
		text,
		published: `2024-01-0${at + 1}`,
		names: { 'Ada Lindqvist': 'person', 'Adda Lindquist': 'person', 'Bo Ek': 'person' },
	}),
);

let acts = 0;
const entry = (act: Act): Entry => {
	acts += 1;
	return { id: `t.${acts}`, time: new Date(Date.UTC(2024, 5, 1) + acts).toISOString(), ...act };
};

const target = (library: Library, name: string): EntityTarget => {
	const row = library.store.entities({ query: name, kind: null, offset: 0, limit: 1 }).rows[0] ?? assert.fail(name);
	return { id: row.id, kind: row.kind, name: row.name };
};

function check(library: Library, told: Told, name: string, from = 0): Entry {
	const { id, path, headline, text } = articleOf(told);
	const start = text.indexOf(name, from);
	const done = entry({
		act: 'check',
		entity: target(library, name),
		article: { id, path, headline },
		anchor: anchorOf(text, { start, end: start + name.length }),
		on: true,
	});
	library.store.acted([done], false);
	return done;
}

/** Of how many mentions how many are checked, and which. */
function progress(library: Library, id: string) {
	const page = library.store.mentions({ ...mentionsOf(id), offset: 0, limit: 100 });
	const shown = page.rows.filter(({ isChecked }) => isChecked).map(({ article, start }) => `${article}@${start}`);
	return [page.checked ?? 0, page.total, shown.join(' ')];
}

const [FIRST, SECOND] = [NEWS[0] ?? assert.fail(), NEWS[1] ?? assert.fail()];

test('what is checked stays so when names are merged, told apart and split', () => {
	const library = new Library(NEWS);
	const [ada, adda, bo] = ['Ada Lindqvist', 'Adda Lindquist', 'Bo Ek'].map((name) => target(library, name));
	if (!ada || !adda || !bo) return assert.fail();
	const first = check(library, FIRST, 'Ada Lindqvist');
	check(library, SECOND, 'Adda Lindquist');
	assert.deepEqual(progress(library, ada.id), [1, 2, 'a@0']);
	const merge = entry({ act: 'merge', entity: adda, into: ada });
	library.store.acted([merge], false);
	assert.deepEqual(progress(library, ada.id), [2, 3, 'a@0 b@0']);
	library.store.acted([entry({ act: 'undo', of: merge.id })], false);
	assert.deepEqual(progress(library, ada.id), [1, 2, 'a@0']);
	assert.deepEqual(progress(library, adda.id), [1, 1, 'b@0']);
	const { id, path, headline, text } = articleOf(FIRST);
	const split = { article: { id, path, headline }, anchor: anchorOf(text, { start: 0, end: 13 }) };
	library.store.acted([entry({ act: 'split', entity: ada, mentions: [split], as: bo })], false);
	assert.deepEqual(progress(library, ada.id), [0, 1, '']);
	assert.deepEqual(progress(library, bo.id), [1, 2, 'a@0']);
	library.store.acted([entry({ act: 'undo', of: first.id })], false);
	assert.deepEqual(progress(library, bo.id), [0, 2, '']);
});

test('a mark stays on its mention when the article is read again and when the text changes around it', () => {
	const library = new Library(NEWS);
	const ada = target(library, 'Ada Lindqvist');
	check(library, FIRST, 'Ada Lindqvist', 5);
	library.put([FIRST]);
	assert.deepEqual(progress(library, ada.id), [1, 2, 'a@20']);
	library.remove('a');
	library.put([{ ...FIRST, id: 'c', text: `It rained. ${FIRST.text}` }].map((one) => ({ ...one, path: 'news/a.txt' })));
	assert.deepEqual(progress(library, ada.id), [1, 2, 'c@31']);
	library.remove('c');
	library.put([{ ...FIRST, id: 'd', path: 'news/a.txt', text: 'Nobody but Ada Lindqvist knew that.' }]);
	assert.deepEqual(progress(library, ada.id), [0, 1, '']);
});
