import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { frameOf } from '../../source/state/frame.ts';
import type { Model } from '../../source/state/model.ts';
import { ArticleLayout } from '../../source/state/text/layout.ts';
import { lineText } from '../../source/state/text/line.ts';
import { revealedIn } from '../../source/state/text/reveal.ts';
import { drive, keys, opened, READINGS } from '../harness/world.ts';

const told = (text: string): string[] => revealedIn(text, 0, text.length).map(({ start, says }) => `${start} ${says}`);

describe('revealed', () => {
	for (const [text, found] of [
		['plain words, “quotes” — and café naïve', []],
		['Порт закрыт', []],
		['Ελλάδα and Львів beside London', []],
		['pаypal', ['1 Cyrillic U+0430']],
		['Κyiv', ['0 Greek U+039A']],
		['Москвa', ['5 Latin U+0061']],
		['zero\u200bwidth', ['4 zero-width space U+200B']],
		['a\u202eb', ['1 right-to-left override U+202E']],
		['co\u00adop', ['2 soft hyphen U+00AD']],
		['می\u200cخواهم', ['2 zero-width non-joiner U+200C']],
		['👩\u200d🚀', ['2 zero-width joiner U+200D']],
		['\u{1d41a}nd', ['0 like a U+1D41A']],
		['ｐay', ['0 like p U+FF50']],
		['Tesla\u{e0041}', ['5 U+E0041']],
		['港の東桟橋 pier', []],
	] as const)
		it(JSON.stringify(text), () => assert.deepEqual(told(text), found));
});

describe('R', () => {
	const [first] = READINGS;
	assert.ok(first);
	const text = first.article.text.replace('Port Elin', 'Pоrt Elin').replace('pier', 'pi\u200ber');
	const reading = { ...first, article: { ...first.article, text } };
	const model: Model = (() => {
		const world = opened();
		return { ...world, place: { ...world.place, article: { ...world.place.article, reading } } };
	})();
	const shown = (one: Model) =>
		frameOf(one)
			.body.flat()
			.flatMap(({ lines }) => lines)
			.map(lineText)
			.join('\n');
	it('tells them behind the character, says how many there are, and again hides them', () => {
		const revealed = drive(model, keys('R')).model;
		assert.match(shown(revealed), /Pо‹Cyrillic U\+043E›rt/);
		assert.match(revealed.notice?.text ?? '', /^2 hidden or look-alike characters here/);
		assert.doesNotMatch(shown(drive(revealed, keys('R')).model), /‹/);
	});
	it('leaves every offset where it was, at any width', () => {
		const piece = fc.constantFrom(
			'word ',
			'pаy ',
			'ze\u200bro ',
			'Κyiv, ',
			'\n\n',
			'long'.repeat(12),
			'港の東 ',
			'“q” ',
		);
		fc.assert(
			fc.property(
				fc.array(piece, { minLength: 1, maxLength: 40 }),
				fc.integer({ min: 12, max: 90 }),
				(parts, width) => {
					const made = parts.join('');
					const blocks = [...made.matchAll(/[^\n]+/g)].map(({ 0: block, index }) => ({
						role: 'paragraph' as const,
						start: index,
						end: index + block.length,
					}));
					const analysis = { ...first.analysis, mentions: [], facts: [] };
					const other = { ...first, article: { ...first.article, text: made, blocks }, analysis };
					const layout = new ArticleLayout(other, width, false, [], true);
					const lines = layout.lines(layout.first(), 10_000);
					let at = -1;
					for (const line of lines) {
						for (const { start, end, text: says } of line.pieces) {
							assert.ok(start >= at && end >= start && end <= made.length);
							// What stands for no character says so; everything else is the text itself.
							if (start === end) assert.match(says, /^‹.*›$/);
							else assert.equal(says, made.slice(start, end).replace(/\s/g, ' '));
							at = end;
						}
					}
					const seen = lines.flatMap(({ pieces }) => pieces).filter(({ start, end }) => start < end);
					const spelled = seen.map(({ text: says }) => says).join('');
					assert.equal(spelled.replace(/\s/g, ''), made.replace(/\s/g, ''));
				},
			),
			{ numRuns: 150 },
		);
	});
});
