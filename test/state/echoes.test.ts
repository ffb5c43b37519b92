import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ListPage } from '../../source/archive/archive.ts';
import { frameOf } from '../../source/state/frame.ts';
import type { Model } from '../../source/state/model.ts';
import { lineText, lineWidth } from '../../source/state/text/line.ts';
import { update } from '../../source/state/update.ts';
import { drive, keys, opened } from '../harness/world.ts';

const after = (model: Model, ...names: string[]): Model => drive(model, keys(...names)).model;
const shownText = (model: Model): string => {
	const frame = frameOf(model);
	return [...frame.head, ...frame.body.flat().flatMap(({ lines }) => lines), ...frame.foot].map(lineText).join('\n');
};

describe('the timeline', () => {
	it('puts what articles tell in order of time, with who told of it first', () => {
		const seen = shownText(after(opened(), 'T'));
		assert.match(seen, /WHAT HAPPENED WHEN {2}1 day, 2 articles without/);
		assert.match(seen, /4 Mar 2031 +█+ +1 +1 {2}4 Mar 2031 {2}Coast Daily/);
	});

	it('tab puts the articles themselves in order, and a key chooses days, months or years', () => {
		const published = after(opened(), 'T', 'tab');
		assert.match(shownText(published), /WHAT WAS PUBLISHED WHEN {2}2 days, 1 article without/);
		assert.match(shownText(after(published, 'M')), /1 month[\s\S]*Mar 2031 +█+ +2/);
		assert.match(shownText(after(published, 'M', 'd')), /6 Mar 2031/);
	});

	it('narrows the list to a bar, and back leads to the list as it was', () => {
		const narrowed = after(opened(), 'T', 'enter');
		assert.equal(narrowed.overlay, null);
		assert.equal(narrowed.place.list.query, 'event:2031-03-04');
		assert.equal(narrowed.place.list.page?.total, 1);
		assert.equal(after(narrowed, '[').place.list.page?.total, 3);
		assert.equal(after(opened(), 'T', 'tab', 'k', '-').place.list.query, '-date:2031-03-04');
	});

	it('opens a bar to the sentences that name its time, and these lead to their place', () => {
		const open = after(opened(), 'T', 'l');
		const seen = shownText(open);
		assert.match(seen, /4 MAR 2031 {2}1 sentence/);
		assert.match(seen, /▌ 4 Mar 2031 {2}Coast Daily {2}Harbour Authority closes the east pier at Port Elin/);
		assert.match(seen, /The Harbour Authority closed the east pier on Tuesday after cracks were found/);
		assert.match(shownText(after(opened(), 'T', 'tab', 'M', 'l')), /MAR 2031 {2}1 article, in order of publication/);
		const there = after(open, 'enter');
		const { reading, lit } = there.place.article;
		assert.equal(reading?.article.text.slice(lit?.start, lit?.end), 'on Tuesday');
		assert.equal(after(open, 'h').overlay?.kind, 'timeline');
		assert.match(shownText(after(open, 'h')), /WHAT HAPPENED WHEN/);
	});

	it('stays on its time when articles come or go, and leaves as it came', () => {
		const on = after(opened(), 'T', 'tab', 'k');
		const again = drive(on, [{ type: 'changed' }]).model;
		assert.deepEqual(again.overlay, on.overlay);
		for (const key of ['escape', 'q', 'T']) assert.equal(after(on, key).overlay, null);
	});

	it('keys typed before it is there act when it is', () => {
		const [asked] = update(opened(), { type: 'key', key: 'T' });
		const [held] = update(asked, { type: 'key', key: 'enter' });
		assert.deepEqual(held.held, ['enter']);
	});

	for (const columns of [30, 62, 90, 140])
		it(`has lines of the screen's width at ${columns} columns`, () => {
			const { body } = frameOf(after(opened({ columns, rows: 24 }), 'T'));
			const widths = body.flat().flatMap(({ lines }) => lines.map(lineWidth));
			assert.deepEqual([...new Set(widths)], [columns]);
		});
});

describe('versions of a quote', () => {
	const toQuote = (model: Model): Model => {
		let at = after(model, 'enter', 'tab', 'g');
		for (let n = 0; n < 30 && !/^▌.*“/m.test(shownText(at)) && !isOnQuote(at); n += 1) at = after(at, 'j');
		return at;
	};
	const isOnQuote = (model: Model): boolean => after(model, '"').overlay?.kind === 'versions';

	it('stand side by side, what differs marked, and lead to the other article', () => {
		const open = after(toQuote(opened()), '"');
		const seen = shownText(open);
		assert.match(seen, /THE SAME WORDS {2}1 other version/);
		assert.match(seen, /6 Mar 2031 {2}1\.txt {2}Ada Lindqvist {2}other words/);
		assert.match(seen, /We would not wait,/);
		const there = after(open, 'enter');
		assert.equal(there.place.article.reading?.article.id, 'a1');
		assert.deepEqual(there.place.article.lit, { start: 24, end: 42 });
		assert.equal(after(there, '[').place.article.reading?.article.id, 'a0');
	});

	for (const left of [['escape'], ['h'], ['tab', 'tab'], ['tab', 'escape', 'escape']])
		it(`lead to an article that the list leaves for its own by ${left.join(' ')}, and back leads to it`, () => {
			const there = after(after(toQuote(opened()), '"'), 'enter');
			const list = after(there, ...left);
			const row = list.place.list.page?.rows[list.place.list.selected];
			assert.deepEqual([list.place.focus, row?.id], ['list', 'a0']);
			assert.equal(list.place.article.reading?.article.id, 'a0');
			const returned = after(list, '[').place;
			assert.notEqual(returned.focus, 'list');
			assert.equal(returned.article.reading?.article.id, 'a1');
		});

	it('need a quote under the cursor', () => {
		const refused = after(opened(), '"');
		assert.equal(refused.overlay, null);
		assert.match(refused.notice?.text ?? '', /cursor on a quote/);
	});
});

describe('copies of a text', () => {
	/** The list as it is where the first article stands for two others. */
	const folded = (model: Model): Model => {
		const [asked, effects] = update(model, { type: 'changed' });
		const { page } = model.place.list;
		assert.ok(page);
		const rows = page.rows.map((row, at) =>
			at === 0
				? {
						...row,
						copies: { folded: 2, articles: 3, first: { article: 'zz', outlet: 'Coast Wire', published: '2031-03-01' } },
					}
				: row,
		);
		const answer: ListPage = { ...page, rows, folded: 2 };
		assert.ok(effects.some(({ type }) => type === 'list'));
		return update(asked, { type: 'listed', ask: asked.asked.list, page: answer })[0];
	};

	it('stand in one row, which says how many they are and who had it first', () => {
		const seen = shownText(folded(opened()));
		assert.match(seen, /1\/3 \+ 2 prints/);
		assert.match(seen, /⧉3 first Coast Wire {2}/);
	});

	it('one key gives each its row, and folds them again', () => {
		const { model, effects } = drive(folded(opened()), keys('W'));
		assert.equal(model.place.list.folded, false);
		const asked = effects.find((effect) => effect.type === 'list');
		assert.equal(asked?.type === 'list' && asked.request.folded, false);
		assert.equal(after(model, 'W').place.list.folded, true);
	});

	it('where there are none the key says so', () => {
		assert.match(after(opened(), 'W').notice?.text ?? '', /text of its own/);
	});

	/** The mentions as they are where the first stands for two others. */
	const once = (model: Model): Model => {
		const page = model.place.mentions?.page;
		assert.ok(page);
		const rows = page.rows.map((row, at) => (at === 0 ? { ...row, standsFor: 2 } : row));
		const answer = { ...page, rows, articles: page.articles + 2, origins: page.articles, folded: 2 };
		const asked = update(model, { type: 'changed' })[0];
		const { row: entity } = model.place.mentions ?? {};
		return update(asked, {
			type: 'mentions',
			ask: asked.asked.mentions,
			at: null,
			entity: entity ?? null,
			other: null,
			page: answer,
		})[0];
	};

	it('have their mentions once, which say for how many they stand; a key tells all of them', () => {
		const mentions = once(after(opened(), 'enter', 'w', 'enter'));
		assert.equal(mentions.place.mentions?.walk.folded, true);
		const seen = shownText(mentions);
		assert.match(seen, /mentions?, each text once, in \d+ articles, \d+ origins?/);
		assert.match(seen, /⧉3/);
		const { model, effects } = drive(mentions, keys('W'));
		assert.equal(model.place.mentions?.walk.folded, false);
		const asked = effects.find((effect) => effect.type === 'mentions');
		assert.equal(asked?.type === 'mentions' && asked.walk.folded, false);
	});

	it('mentions of articles that are texts of their own have no copies to be told', () => {
		assert.match(after(opened(), 'enter', 'w', 'enter', 'W').notice?.text ?? '', /text of its own/);
	});
});
