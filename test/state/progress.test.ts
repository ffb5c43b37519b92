import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameOf } from '../../source/state/frame.ts';
import type { Message } from '../../source/state/message.ts';
import type { Model } from '../../source/state/model.ts';
import { inArticle } from '../../source/state/step.ts';
import { lineText, lineWidth } from '../../source/state/text/line.ts';
import { update } from '../../source/state/update.ts';
import { drive, keys, opened, typed } from '../harness/world.ts';

const shownIn = (model: Model): string =>
	frameOf(model)
		.body.flat()
		.flatMap(({ lines }) => lines.map(lineText))
		.join('\n');

const head = (columns: number, rate: number): string => {
	const model = opened({ columns, rows: 24 });
	const status = { title: 'news', articles: 2_500, analysed: 2_500, problems: 0 };
	const progress = { done: 2_500, total: 10_000, rate };
	const [reading] = update(model, { type: 'status', status: { ...status, progress } });
	const [line = []] = frameOf(reading).head;
	assert.ok(lineWidth(line) <= columns);
	return lineText(line);
};

test('while articles are read the head says how far that is, how fast it goes and how long it takes', () => {
	assert.match(head(140, 125), /▪▪▪▪·{12} reading 2,500\/10,000 {2}125\/s {2}60 s left/);
	assert.match(head(80, 125), /reading 2,500\/10,000 {2}125\/s {2}60 s left/);
	assert.match(head(40, 125), /25% 60 s left/);
});

test('before anything has been read it says only how far', () => {
	assert.match(head(140, 0), /reading 2,500\/10,000 *$/);
	assert.match(head(140, 0.5), /30\/min {2}4\.2 h left/);
	assert.match(head(140, 0.001), /1\/min/);
});

test('while articles are read nothing is said of all of them that holds of those read alone', () => {
	const shown = (isReading: boolean): string => {
		const status = { title: 'news', articles: 5, analysed: 0, problems: 0 };
		const progress = isReading ? { done: 0, total: 5, rate: 0 } : null;
		const [model] = update(drive(opened(), keys('l')).model, { type: 'status', status: { ...status, progress } });
		const page = { lines: [], offset: 0, total: 0, articles: 5, left: 0 };
		const [empty] = update(model, { type: 'ledger', ask: model.asked.ledger, page });
		return shownIn(empty);
	};
	assert.match(shown(true), /still being read/);
	assert.doesNotMatch(shown(true), /No figure is told/);
	assert.match(shown(false), /No figure is told by two/);
});

test('a search that finds nothing while articles are read says that it is not the last word', () => {
	const status = { title: 'news', articles: 5, analysed: 0, problems: 0, progress: { done: 5, total: 1_200, rate: 1 } };
	const [reading] = update(opened(), { type: 'status', status });
	const nothing = drive(reading, [...keys('/'), ...typed('zzzz')]).model;
	assert.match(shownIn(nothing), /Nothing fits so far\. +\n +5 of 1,200 files are read\./);
	const [read] = update(nothing, { type: 'status', status: { ...status, progress: null } });
	assert.match(shownIn(read), /Nothing fits\./);
});

test('no name fits while articles are read: more may come', () => {
	const status = { title: 'news', articles: 5, analysed: 0, problems: 0, progress: { done: 5, total: 1_200, rate: 1 } };
	const [reading] = update(opened(), { type: 'status', status });
	const picking = (model: Model) => shownIn(drive(model, [...keys('m'), ...typed('zzzz')]).model);
	assert.match(picking(reading), /No name fits so far/);
	assert.match(picking(opened()), /No name fits\./);
});

test('a search that finds nothing says what each part of it would find, and has no last hit', () => {
	const searched = drive(opened(), [...keys('/'), ...typed('said-by:roque zzzz'), ...keys('enter')]).model;
	const page = searched.place.list.page ?? assert.fail();
	const apiece = [
		{ words: 'said-by:roque', articles: 0 },
		{ words: 'zzzz', articles: 3 },
	];
	const [told] = update(searched, { type: 'listed', ask: searched.asked.list, page, apiece });
	assert.match(shownIn(told), /Nothing fits all of it\. *\n +said-by:roque fits none *\n +zzzz fits 3 articles/);
	assert.match(drive(told, keys('n')).model.notice?.text ?? '', /^Nothing fits this search/);
	const [found] = update(told, {
		type: 'listed',
		ask: told.asked.list,
		page: opened().place.list.page ?? assert.fail(),
	});
	assert.doesNotMatch(shownIn(found), /fits none/);
});

test('while articles are read the one on screen is read again only where its names are not known everywhere yet, and then with each change', () => {
	const model = opened();
	const { reading } = model.place.article;
	assert.ok(reading);
	const early = inArticle(model, { reading: { ...reading, entities: [''] } });
	const reads = (before: Model, message: Message) => update(before, message)[1].filter(({ type }) => type === 'read');
	const status = { title: 'news', articles: 5, analysed: 5, problems: 0 };
	const halfway = (before: Model): Model =>
		update(before, { type: 'status', status: { ...status, progress: { done: 4, total: 5, rate: 1 } } })[0];
	assert.equal(reads(halfway(early), { type: 'changed' }).length, 1);
	assert.equal(reads(halfway(model), { type: 'changed' }).length, 0);
	const [over] = update(halfway(model), { type: 'status', status: { ...status, progress: null } });
	assert.equal(reads(over, { type: 'changed' }).length, 1);
});

test('an article whose names are not known yet is not said to have none', () => {
	const model = drive(opened(), keys('enter')).model;
	const { reading } = model.place.article;
	assert.ok(reading);
	const unread = { ...reading, entities: [''], analysis: { ...reading.analysis, mentions: [] } };
	const [said] = update(inArticle(model, { reading: unread }), { type: 'key', key: 'w' });
	assert.equal(said.notice?.text, 'The names of this article are still being read.');
});

test('nor to have no facts, whatever is pressed among them, nor its sentences no names', () => {
	const model = drive(opened(), keys('enter')).model;
	const { reading } = model.place.article;
	assert.ok(reading);
	const analysis = { ...reading.analysis, mentions: [], facts: [], names: [] };
	const facts = (entities: readonly string[]): Model => {
		const unread = inArticle(model, { reading: { ...reading, entities, analysis } });
		return { ...unread, place: { ...unread.place, focus: 'facts' } };
	};
	for (const key of ['j', 'k', 'g', 'G', 'w', 'b', '}', '{', 'space']) {
		assert.equal(update(facts(['']), { type: 'key', key })[0].notice?.text, 'This article is still being read.', key);
		assert.equal(update(facts([]), { type: 'key', key })[0].notice?.text, 'Nothing was found in this article.', key);
	}
	const sentence = (entities: readonly string[]): string => {
		const asked = update(facts(entities), { type: 'key', key: '.' })[0];
		return shownIn(update(asked, { type: 'sentence', ask: asked.asked.sentence, span: { start: 0, end: 9 } })[0]);
	};
	assert.match(sentence(['']), /Its names are still being read/);
	assert.match(sentence([]), /No name stands in it/);
});
