import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Effect } from '../../source/state/effect.ts';
import { frameOf } from '../../source/state/frame.ts';
import type { Model } from '../../source/state/model.ts';
import { lineText } from '../../source/state/text/line.ts';
import { update } from '../../source/state/update.ts';
import { drive, keys, opened } from '../harness/world.ts';

const readOf = (effects: readonly Effect[]) => effects.find((effect) => effect.type === 'read');

/** The reader in an article of which the file has been changed, as soon as that is told. */
function afterChange(model: Model, edit: (text: string) => string): Model {
	const before = model.place.article.reading;
	assert.ok(before);
	const [asked, effects] = update(model, { type: 'changed' });
	const read = readOf(effects);
	assert.equal(read?.path, before.article.path);
	const text = edit(before.article.text);
	const reading = { ...before, article: { ...before.article, id: 'changed', text } };
	return update(asked, { type: 'read', ask: read?.ask ?? 0, reading })[0];
}

const inArticle = (): Model => drive(opened(), keys('enter', 'j*12', 'w')).model;

test('an article that is read shows what its file says by now, and says that it was changed', () => {
	const before = inArticle();
	const was = before.place.article;
	const after = afterChange(before, (text) => `Corrected. ${text}`);
	const shown = after.place.article;
	assert.match(shown.reading?.article.text ?? '', /^Corrected\./);
	assert.equal(shown.top, was.top + 'Corrected. '.length);
	assert.equal(shown.lit?.start, (was.lit?.start ?? 0) + 'Corrected. '.length);
	assert.equal(after.place.focus, 'article');
	assert.match(lineText(frameOf(after).foot[0] ?? []), /file was changed/);
});

test('a place before the change stays, and a name that was changed is no longer under the cursor', () => {
	const before = inArticle();
	const { top, lit } = before.place.article;
	assert.ok(lit);
	const gone = afterChange(before, (text) => `${text.slice(0, lit.start)}Nobody${text.slice(lit.end)}`).place.article;
	assert.deepEqual([gone.top, gone.lit], [top, null]);
	const longer = afterChange(before, (text) => `${text} More follows.`).place.article;
	assert.deepEqual([longer.top, longer.lit], [top, lit]);
});

test('while many articles are read, the one on screen is read again as soon as the list has another in its place', () => {
	const before = inArticle();
	const status = { title: 'news', articles: 5, analysed: 0, problems: 0, progress: { done: 1, total: 900, rate: 1 } };
	const [reading] = update(before, { type: 'status', status });
	const [asked, effects] = update(reading, { type: 'changed' });
	assert.equal(readOf(effects), undefined);
	const page = asked.place.list.page;
	assert.ok(page);
	const rows = page.rows.map((row, at) => (at === 0 ? { ...row, id: 'changed' } : row));
	const [, wanted] = update(asked, { type: 'listed', ask: asked.asked.list, page: { ...page, rows } });
	assert.equal(readOf(wanted)?.path, before.place.article.reading?.article.path);
});

test('what changes behind a reading that is under way has it asked for once more', () => {
	const [once] = update(inArticle(), { type: 'changed' });
	const [twice, effects] = update(once, { type: 'changed' });
	assert.equal(readOf(effects)?.ask, twice.asked.read);
	assert.ok(twice.asked.read > once.asked.read);
});
