import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frameOf } from '../../source/state/frame.ts';
import type { Model } from '../../source/state/model.ts';
import { STATED } from '../../source/state/overlays/stated/pane.ts';
import { lineText, lineWidth } from '../../source/state/text/line.ts';
import { drive, keys, opened } from '../harness/world.ts';

const after = (model: Model, ...names: string[]): Model => drive(model, keys(...names)).model;
const shownText = (model: Model): string => {
	const frame = frameOf(model);
	return [...frame.head, ...frame.body.flat().flatMap(({ lines }) => lines), ...frame.foot].map(lineText).join('\n');
};

describe('what was edited', () => {
	it('stands side by side where there is room, what is the same counted', () => {
		const seen = shownText(after(opened({ columns: 140, rows: 30 }), 'D'));
		assert.match(seen, /EDITS {2}2 of 3 paragraphs differ, other print 1 of 2/);
		assert.match(seen, /4 Mar 2031 · Coast Daily · 0\.txt +│ 4 Mar 2031 · Coast Daily · 1\.txt/);
		assert.match(seen, /1 paragraph the same/);
		assert.match(seen, /▌It closed on Monday\. +│ It closed on Tuesday\./);
		assert.match(seen, /Cracks were found\. +│ +$/m);
	});

	it('stands one below the other in a narrow window', () => {
		const seen = shownText(after(opened({ columns: 60, rows: 30 }), 'D'));
		assert.match(seen, /▌ − It closed on Monday\. *\n▌ \+ It closed on Tuesday\./);
	});

	it('marks the words that differ', () => {
		const { body } = frameOf(after(opened(), 'D'));
		const hits = body.flat().flatMap(({ lines }) => lines.flat().filter(({ mark }) => mark === 'hit'));
		assert.deepEqual(
			hits.map(({ text }) => text),
			['Monday', 'Tuesday', 'Cracks were found.'],
		);
	});

	it('leads to the place, of what was dropped in the text that has it; back leads here again', () => {
		const there = after(opened(), 'D', 'enter');
		assert.equal(there.place.article.reading?.article.id, 'a1');
		assert.deepEqual(there.place.article.lit, { start: 66, end: 73 });
		const returned = after(there, '[');
		assert.equal(returned.overlay?.kind, 'edits');
		assert.equal(after(returned, 'j', 'enter').place.article.reading?.article.id, 'a0');
	});

	it('tab holds the article against the next who prints it, round and back', () => {
		const next = after(opened(), 'D', 'tab');
		assert.match(shownText(next), /other print 2 of 2[\s\S]*2\.txt/);
		assert.match(shownText(after(next, 'tab')), /other print 1 of 2/);
	});

	it('says so where nobody else prints the text', () => {
		const refused = after(opened(), 'j', 'D');
		assert.equal(refused.overlay, null);
		assert.match(refused.notice?.text ?? '', /No other article here prints this text or another version of it/);
	});

	for (const columns of [40, 99, 100, 140])
		it(`has lines of the screen's width at ${columns} columns`, () => {
			const { body } = frameOf(after(opened({ columns, rows: 24 }), 'D'));
			const widths = body.flat().flatMap(({ lines }) => lines.map(lineWidth));
			assert.deepEqual([...new Set(widths)], [columns]);
		});
});

describe('what the articles state', () => {
	it('is listed under the articles, figures first, and tab goes on to other facts', () => {
		const figures = after(opened(), 'L');
		assert.match(
			shownText(figures),
			/FIGURES {2}1 figure in 1 of 3 articles +\n {2}Harbour Authority closes[^\n]*\n▌ {3}14 boats/,
		);
		assert.match(shownText(after(figures, 'tab')), /QUOTES AND REPORTED SPEECH {2}1 quote in 1 of 3 articles/);
		assert.match(shownText(after(figures, 'shift+tab')), /DATES {2}1 date in 1 of 3 articles[\s\S]*on Tuesday \?/);
		assert.match(shownText(after(figures, 'tab', 'tab')), /No act is told|WHO DID WHAT {2}0 acts/);
	});

	it('leads to the words, and back leads to the list as it was', () => {
		const there = after(opened(), 'L', 'tab', 'enter');
		const { reading, lit } = there.place.article;
		assert.equal(reading?.article.text.slice(lit?.start, lit?.end), 'We could not wait,');
		const { overlay } = after(there, '[');
		assert.ok(overlay?.kind === 'stated' && overlay.of === 'quote');
	});

	it('can be narrowed by words, of the fact or of the headline, and esc takes these away before it leaves', () => {
		const typing = after(opened(), 'L', '/', ...'harbour boat');
		assert.match(shownText(typing), /with: harbour boat/);
		const narrowed = after(typing, 'enter');
		assert.match(shownText(narrowed), /FIGURES {2}1 figure {2}with harbour boat {2}in 1 of 3 articles/);
		assert.match(shownText(after(opened(), 'L', '/', ...'ferry', 'enter')), /0 figures/);
		const wide = after(narrowed, 'escape');
		assert.ok(wide.overlay?.kind === 'stated' && wide.overlay.words.text === '');
		assert.equal(after(wide, 'escape').overlay, null);
	});

	it('shows the sentence the chosen one rests on, and is narrowed by its words too', () => {
		assert.match(shownText(after(opened(), 'L')), /▌ {3}14 boats *\n▌ {5}Lindqvist said 14 boats had been moved\./);
		assert.match(shownText(after(opened(), 'L', '/', ...'moved')), /FIGURES {2}1 figure {2}with moved/);
		assert.doesNotMatch(shownText(after(opened({ columns: 80, rows: 14 }), 'L')), /had been moved/);
	});

	it('keeps the chosen one when the words are taken away', () => {
		const figures = after(opened(), 'L');
		assert.ok(figures.overlay?.kind === 'stated' && figures.overlay.page !== null);
		const { page } = figures.overlay;
		const ahead = page.rows.map((row) => ({ ...row, headline: 'Nets', claim: '3 nets', sentence: '3 nets dried.' }));
		const two = { ...figures, overlay: { ...figures.overlay, page: { ...page, rows: [...ahead, ...page.rows] } } };
		const { overlay } = after(two, '/', ...'boats', 'enter', 'escape');
		assert.ok(overlay?.kind === 'stated' && overlay.selected === 1);
	});

	it('is written with the sentences', () => {
		const taken = STATED.list?.(after(opened(), 'L'));
		assert.ok(taken?.of === 'records' && taken.brief?.includes('sentence'));
		assert.equal(taken.records[0]?.sentence, 'Lindqvist said 14 boats had been moved.');
	});

	it('can be written to a file, but not while words are typed', () => {
		assert.equal(after(opened(), 'L', 'X').overlay?.kind, 'export');
		const typed = after(opened(), 'L', '/', 'X').overlay;
		assert.ok(typed?.kind === 'stated' && typed.words.text === 'X');
	});

	it('asks for the articles piece by piece until all have come', () => {
		const { effects } = drive(opened(), keys('L'));
		const asked = effects.flatMap((effect) => (effect.type === 'stated' ? [effect.request.offset] : []));
		assert.deepEqual(asked, [0]);
	});

	for (const columns of [40, 80, 140])
		it(`has lines of the screen's width at ${columns} columns`, () => {
			const { body } = frameOf(after(opened({ columns, rows: 24 }), 'L'));
			const widths = body.flat().flatMap(({ lines }) => lines.map(lineWidth));
			assert.deepEqual([...new Set(widths)], [columns]);
		});
});
