import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import fc from 'fast-check';
import type { Reading } from '../../source/archive/archive.ts';
import { readableDate, shortDate } from '../../source/state/dates.ts';
import { keyLabel } from '../../source/state/keys.ts';
import { layoutOf } from '../../source/state/panes/article/layout.ts';
import { edit, fieldOf, insert, selectedField } from '../../source/state/text/field.ts';
import { ArticleLayout, columnsOf } from '../../source/state/text/layout.ts';
import { lineText, lineWidth, piece, shortened } from '../../source/state/text/line.ts';
import { overlaid } from '../../source/state/text/overlaid.ts';
import { resembling } from '../../source/state/text/resembling.ts';
import { clip, clipStart, fitting, widthOf } from '../../source/state/text/width.ts';
import { wrap } from '../../source/state/text/wrap.ts';
import { READINGS } from '../harness/world.ts';

const wrapped = (text: string, columns: number): string[] =>
	wrap(text, 0, text.length, columns).map(({ start, end }) => text.slice(start, end));

describe('wrapping', () => {
	for (const [text, columns, lines] of [
		['The ferry came late.', 10, ['The ferry', 'came late.']],
		['The ferry', 40, ['The ferry']],
		['  led by  two   spaces ', 12, ['led by  two', 'spaces']],
		['a pneumonoultramicroscopic word', 10, ['a', 'pneumonoul', 'tramicrosc', 'opic word']],
		['港の東桟橋が閉鎖された', 10, ['港の東桟橋', 'が閉鎖され', 'た']],
		['at 港の東桟橋', 8, ['at 港の', '東桟橋']],
		['東桟橋が閉。後に', 10, ['東桟橋が', '閉。後に']],
		['港の東「桟橋」が', 8, ['港の東', '「桟橋」', 'が']],
		['あああっっっっっ', 6, ['ああ', 'あっっ', 'っっっ']],
		['cafe\u0301 cafe\u0301', 4, ['cafe\u0301', 'cafe\u0301']],
		['👩‍👩‍👧 👩‍👩‍👧', 2, ['👩‍👩‍👧', '👩‍👩‍👧']],
		['', 10, []],
	] as const) {
		it(`${JSON.stringify(text)} at ${columns}`, () => assert.deepEqual(wrapped(text, columns), lines));
	}
	it('loses no character but space, goes past no edge, and never turns back', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 2, max: 60 }), (text, columns) => {
				const spans = wrap(text, 0, text.length, columns);
				let at = 0;
				for (const { start, end } of spans) {
					assert.ok(start >= at && end > start);
					assert.match(text.slice(at, start), /^\s*$/);
					assert.ok(widthOf(text.slice(start, end)) <= columns);
					at = end;
				}
				assert.match(text.slice(at), /^\s*$/);
			}),
			{ numRuns: 300 },
		);
	});
});

describe('widths', () => {
	it('leave room for a shade of skin drawn beside its emoji', () =>
		assert.deepEqual(['👍', '👍🏿', '👩🏽‍🚀', '👩‍🚀'].map(widthOf), [2, 4, 4, 2]));
	it('cutting fits, and keeps what fits', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (text, columns) => {
				assert.ok(widthOf(clip(text, columns)) <= columns);
				assert.ok(widthOf(clipStart(text, columns)) <= columns + 1);
				assert.ok(widthOf(text.slice(0, fitting(text, columns))) <= columns);
				if (widthOf(text) <= columns) assert.equal(clip(text, columns), text);
			}),
		);
	});
});

describe('article layout', () => {
	const [reading] = READINGS;
	assert.ok(reading);
	const layout = new ArticleLayout(reading, 40, true, [[{ text: 'front', tone: 'dim' }]]);
	const all = layout.lines(layout.first(), 10_000);

	it('shows every word once, in order, with a letter after each name', () => {
		const shown = all
			.map((line) =>
				line.pieces
					.filter(({ start, end }) => end > start)
					.map(({ text }) => text)
					.join(''),
			)
			.join(' ');
		assert.equal(shown.replace(/\s+/g, ' ').trim(), reading.article.text.replace(/\s+/g, ' ').trim());
		const letters = all.flatMap(({ pieces }) => pieces).filter(({ text }) => /^[ᴾᴼᴸᴳ]$/.test(text));
		assert.equal(letters.length, reading.analysis.mentions.length);
	});
	it('keeps within its width', () => {
		for (const line of all) assert.ok(columnsOf(line) <= 40);
	});
	it('moving there and back ends where it began', () => {
		fc.assert(
			fc.property(fc.nat(all.length - 1), fc.nat(60), (from, count) => {
				const start = layout.move(layout.first(), from);
				const there = layout.move(start, count);
				assert.equal(layout.distance(start, there, 1000), Math.min(count, all.length - 1 - from));
				assert.deepEqual(layout.move(there, -layout.distance(start, there, 1000)), start);
			}),
		);
	});
	it('finds the line of every offset', () => {
		for (let offset = 0; offset < reading.article.text.length; offset++) {
			const line = layout.at(layout.locate(offset));
			assert.ok(line && line.start <= offset);
			const next = layout.at(layout.move(layout.locate(offset), 1));
			assert.ok(!next || next.start > offset || next === line);
		}
	});
	it('a mark changes how words look, never the words', () => {
		fc.assert(
			fc.property(fc.nat(all.length - 1), fc.nat(400), fc.integer({ min: 1, max: 80 }), (index, start, length) => {
				const line = all[index];
				assert.ok(line);
				const over = overlaid(line, [{ start, end: start + length, mark: 'lit' }]);
				assert.equal(lineText(over), lineText(line.pieces));
				assert.equal(lineWidth(over), lineWidth(line.pieces));
			}),
		);
	});
	it('opens a text of one 5 MB paragraph by laying out only what is looked at', () => {
		const text = 'word '.repeat(1_000_000);
		const long: Reading = {
			...reading,
			article: { ...reading.article, text, blocks: [{ role: 'paragraph', start: 0, end: text.length }] },
			analysis: { ...reading.analysis, mentions: [], facts: [] },
		};
		const view = new ArticleLayout(long, 60, true, []);
		assert.equal(view.lines(view.first(), 40).length, 40);
		const last = view.last(40);
		assert.equal(view.lines(last, 100).length, 40);
		assert.ok((view.at(last)?.start ?? 0) > 4_990_000);
	});
});

describe('field', () => {
	for (const [text, cursor, key, wanted] of [
		['cairo', 5, 'backspace', ['cair', 4]],
		['cairo', 0, 'backspace', ['cairo', 0]],
		['cairo talks', 11, 'ctrl+w', ['cairo ', 6]],
		['cairo talks', 11, 'alt+b', ['cairo talks', 6]],
		['cairo talks', 0, 'alt+f', ['cairo talks', 5]],
		['cairo talks', 5, 'alt+d', ['cairo', 5]],
		['cairo talks', 5, 'ctrl+u', [' talks', 0]],
		['cairo talks', 5, 'ctrl+k', ['cairo', 5]],
		['é👩‍👧', 6, 'left', ['é👩‍👧', 1]],
		['ab', 1, 'é', ['aéb', 2]],
		['ab', 1, 'space', ['a b', 2]],
	] as const) {
		it(`${key} in ${JSON.stringify(text)} at ${cursor}`, () => {
			const field = edit({ text, cursor, selected: false }, key);
			assert.deepEqual(field && [field.text, field.cursor], wanted);
		});
	}
	for (const [key, wanted] of [
		['x', ['x', 1]],
		['space', [' ', 1]],
		['backspace', ['', 0]],
		['ctrl+w', ['', 0]],
		['ctrl+u', ['', 0]],
		['left', ['cairo talks', 10]],
		['home', ['cairo talks', 0]],
		['ctrl+a', ['cairo talks', 0]],
		['ctrl+e', ['cairo talks', 11]],
		['right', ['cairo talks', 11]],
	] as const) {
		it(`${key} in a text that stands selected`, () => {
			const field = edit(selectedField('cairo talks'), key);
			assert.deepEqual(field && [field.text, field.cursor, field.selected], [...wanted, false]);
		});
	}
	it('a paste replaces what is selected, one of nothing does not', () => {
		assert.equal(insert(selectedField('cairo'), 'rafah').text, 'rafah');
		assert.equal(insert(selectedField('cairo'), '\u0007').text, 'cairo');
	});
	it('knows which keys are not for it', () => assert.equal(edit(fieldOf('x'), 'ctrl+o'), null));
	it('takes only printable text', () => assert.equal(insert(fieldOf(''), 'a\u0007b\u001bc').text, 'abc'));
});

describe('dates and keys for people', () => {
	for (const [iso, text] of [
		['2024-02-23', 'Fri 23 Feb 2024'],
		['2024-02', 'Feb 2024'],
		['2024', '2024'],
		['2023-11-24/2023-11-30', '24 – 30 Nov 2023'],
		['2024-07-28/2024-08-03', '28 Jul – 3 Aug 2024'],
		['2023-10-07/2024-08-03', '7 Oct 2023 – 3 Aug 2024'],
		['2024-01/2024-03', 'Jan – Mar 2024'],
		['2019/2021', '2019 – 2021'],
		['P6W', '6 weeks'],
		['P1D', '1 day'],
		['PT3H', '3 hours'],
		['2024-W05', '2024-W05'],
	] as const) {
		it(iso, () => assert.equal(readableDate(iso), text));
	}
	it('short', () => assert.equal(shortDate('2024-08-03'), '3 Aug 2024'));
	for (const [key, label] of [
		['ctrl+d', 'ctrl-d'],
		['enter', '↵'],
		['alt+left', 'alt-←'],
		['+', '+'],
	] as const) {
		it(key, () => assert.equal(keyLabel(key), label));
	}
});

describe('a text that is cut', () => {
	it('ends in one ellipsis, where one stood at the cut too', () => {
		assert.equal(clip('“We waited” … “and left”', 14), '“We waited”…');
		assert.equal(clip('one two … three', 11), 'one two…');
	});
});

describe('what resembles what is typed', () => {
	const ITEMS = ['star the article', 'saved searches', 'search headlines and texts', 'the mentions of a name'];
	const found = (typed: string) => resembling(ITEMS, (item) => [item], typed);
	for (const [typed, first] of [
		['star', ['star the article']],
		['sear', ['saved searches', 'search headlines and texts']],
		['serach', ['saved searches', 'search headlines and texts']],
		['mnetions', ['the mentions of a name']],
		['mentoin', ['the mentions of a name']],
		['text search', ['search headlines and texts']],
		['zebra', []],
		['', []],
	] as const)
		it(`${typed} is ${first.join(', ') || 'nothing'}`, () => assert.deepEqual(found(typed), first));
	it('a word in full comes before one that only begins so', () =>
		assert.deepEqual(
			resembling(['searches', 'search'], (item) => [item], 'search'),
			['search', 'searches'],
		));
});

test('what is shortened has one ellipsis, wherever the cut falls', () => {
	const words = 'Undone: starred: a word… then some more words of it.';
	for (let columns = 3; columns < words.length; columns += 1) {
		const text = lineText(shortened([piece(words)], columns));
		assert.doesNotMatch(text, /… …/, text);
		assert.match(text, /… *$/, text);
	}
});

describe('an article that was given another headline', () => {
	const [reading] = READINGS;
	assert.ok(reading);
	const shown = (article: Partial<Reading['article']>): string => {
		const told = { ...reading, article: { ...reading.article, ...article } };
		const layout = layoutOf(told, 60, false);
		return layout
			.lines(layout.first(), 6)
			.map(({ pieces }) => lineText(pieces))
			.join('\n');
	};
	it('has it above the one that its text begins with', () => {
		const lines = shown({ headline: 'Pier shut for good', headlineFrom: 'metadata' });
		assert.match(lines, /^Pier shut for good\n.*world\/0\.txt[^\n]*\n\s*Harbour Authority closes the east pier/);
	});
	it('and says it once where both are the same', () => {
		const lines = shown({ headlineFrom: 'metadata' });
		assert.equal(lines.split('Harbour Authority closes').length, 2);
		assert.match(lines, /^Harbour Authority closes[^\n]*\n[^\n]*world\/0\.txt/);
	});
});
