import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import type { Model } from '../../source/state/model.ts';
import { widthOf } from '../../source/state/text/width.ts';
import { linearOf } from '../../source/view/linear.ts';
import { drive, keys, opened } from '../harness/world.ts';

const linear = (size = { columns: 140, rows: 30 }): Model => {
	const model = opened(size);
	return { ...model, letters: false, terminal: { ...model.terminal, linear: true } };
};
const after = (model: Model, ...names: string[]): Model => drive(model, keys(...names)).model;
const atCursor = (model: Model): string => {
	const { rows, cursor } = linearOf(model);
	return rows[cursor.y] ?? '';
};

it('the cursor stands on what is chosen', () => {
	assert.match(atCursor(linear()), /Harbour Authority closes/);
	assert.match(atCursor(after(linear(), 'j')), /Ferries return/);
	assert.match(atCursor(after(linear(), 'enter', 'w', 'w', 'w')), /Port Elin|Harbour Authority|Ada Lindqvist/);
	assert.match(atCursor(after(linear(), 'tab', 'tab', 'j')), /Ada Lindqvist/);
	assert.match(atCursor(after(linear(), '/')), /^ \//);
	assert.match(atCursor(after(linear(), 'enter', 'w', 'enter', 'j')), /Harbour Authority/);
	assert.match(atCursor(after(linear(), '?', 'down')), /article/);
});

it('one pane stands alone, however wide the terminal is', () => {
	const { rows } = linearOf(linear());
	assert.match(rows[1] ?? '', /ARTICLES/);
	assert.doesNotMatch(rows.join('\n'), /FACTS|We could not wait/);
});

it('whatever is done, there are no frames, bars or controls, and the cursor is on the screen', () => {
	const pressed = fc.constantFrom(
		'j',
		'k',
		'enter',
		'w',
		'm',
		'tab',
		'escape',
		'A',
		'?',
		'/',
		'f',
		'!',
		'T',
		'E',
		'z',
		'K',
		'i',
	);
	fc.assert(
		fc.property(
			fc.array(pressed, { maxLength: 15 }),
			fc.integer({ min: 40, max: 160 }),
			fc.integer({ min: 12, max: 50 }),
			(names, columns, rows) => {
				const shown = linearOf(after(linear({ columns, rows }), ...names));
				assert.equal(shown.rows.length, rows);
				for (const row of shown.rows) {
					assert.doesNotMatch(row, /[\u2500-\u259f\u0000-\u001f]/);
					assert.ok(widthOf(row) <= columns);
				}
				const { x, y } = shown.cursor;
				assert.ok(y >= 0 && y < rows && x >= 0 && x <= columns, `${x} ${y}`);
			},
		),
		{ numRuns: 60 },
	);
});

it('progress is told in numbers alone', () => {
	const progress = { done: 2, total: 8, rate: 4 };
	const status = { title: 'news', articles: 8, analysed: 2, problems: 0, progress };
	const [head = ''] = linearOf({ ...linear(), status }).rows;
	assert.match(head, /reading 2\/8/);
	assert.doesNotMatch(head, /[▪·]{2}/);
});

it('an article begins at the left, however wide the terminal is', () => {
	const { rows } = linearOf(after(linear(), 'enter'));
	assert.ok(rows.some((row) => /^ PORT ELIN/.test(row)));
});

it('signs told in words never cut a row’s count', () => {
	for (const columns of [40, 60, 80, 140]) {
		const { rows } = linearOf(after(linear({ columns, rows: 30 }), 'f'));
		const told = rows.filter((row) => /^ +\((?:person|organization|place|group)\)/.test(row));
		assert.ok(told.length >= 4);
		for (const row of told) {
			assert.match(row, /\s{2}\d+(?: in \d+ articles?)?$/);
			assert.ok(widthOf(row) <= columns);
		}
	}
});

/** Signs that a reader aloud skips or names by what they look like; \u2026 is where something was cut. */
const SIGN = /[^\p{L}\p{M}\p{N}\p{P}\p{Zs}+=<>|$^~`]/u;

it('no sign is left that is only seen: each is told in words', () => {
	const flows = [
		[],
		['s', 'C'],
		['D'],
		['A'],
		['A', 'j', 'enter'],
		['T'],
		['T', 'right'],
		['l'],
		['l', 'enter', 'j'],
		['L'],
		['"'],
		['?'],
	];
	for (const columns of [40, 80, 140])
		for (const flow of flows)
			for (const row of linearOf(after(linear({ columns, rows: 30 }), ...flow)).rows)
				assert.doesNotMatch(row, SIGN, `${flow.join(' ')} at ${columns}`);
});

it('what articles are about stands one below the other, however wide the terminal is', () => {
	const { rows, cursor } = linearOf(after(linear(), 'A'));
	const titles = rows.filter((row) => /PEOPLE|ORGANIZATIONS|PLACES|GROUPS/.test(row));
	assert.equal(titles.length, 4);
	for (const title of titles) assert.match(title, /^ +[A-Z]+(?: +\d+\/\d+)?$/);
	assert.match(rows[cursor.y - 1] ?? '', /PEOPLE/);
	const down = linearOf(after(linear(), 'A', 'tab'));
	assert.match(down.rows[down.cursor.y - 1] ?? '', /ORGANIZATIONS/);
});

it('two versions stand one below the other, which is which and what differs is told', () => {
	const told = linearOf(after(linear(), 'D')).rows.join('\n');
	assert.match(told, /^ before: It closed on \[Monday\]\.\n after: It closed on \[Tuesday\]\.$/m);
	assert.match(told, /^ before: .*0\.txt\n after: .*1\.txt$/m);
});

it('what is not certain is told, and how many places a row stands for', () => {
	const { rows } = linearOf(after(linear(), 'tab', 'tab'));
	assert.ok(rows.some((row) => /\(not sure\)$/.test(row)));
	assert.ok(rows.every((row) => !/\?$/.test(row)));
	assert.ok(rows.some((row) => /Ada Lindqvist.*\d+ mentions?$/.test(row)));
});

it('parts of a row stand close together, and what is cut says so', () => {
	for (const columns of [40, 80, 200])
		for (const flow of [[], ['A'], ['tab', 'tab'], ['l'], ['T'], ['f'], ['?'], ['enter', 'w', 'enter']]) {
			const model = after(linear({ columns, rows: 40 }), ...flow);
			const { rows, cursor } = linearOf(model);
			for (const [y, row] of rows.entries()) {
				if (y === cursor.y && cursor.x > 0) continue;
				assert.doesNotMatch(row, /\S {3,}\S/, `${flow.join(' ')} at ${columns}: ${row}`);
			}
		}
	const wide = linearOf(after(linear({ columns: 200, rows: 40 }), 'f')).rows;
	for (const row of linearOf(after(linear({ columns: 40, rows: 40 }), 'f')).rows) {
		if (!/^ +\((?:person|organization|place|group)\)/.test(row)) continue;
		const whole = wide.find((one) => one.startsWith(row));
		assert.ok(whole === undefined || whole.length === row.length, row);
	}
});

it('numbers of a time are told with what they count', () => {
	const { rows, cursor } = linearOf(after(linear(), 'T'));
	assert.match(rows[cursor.y] ?? '', /\d{4} {2}\d+ articles?, named \d+ times?/);
});

it('a mention is told by its words and then by its article', () => {
	const { rows, cursor } = linearOf(after(linear(), 'enter', 'w', 'enter'));
	assert.match(rows[cursor.y] ?? '', /^ Harbour Authority closes .* {2}4 Mar 2031 Harbour/);
});

it('the words of an article are read out as they are written', () => {
	const model = after(linear(), 'enter');
	const { reading } = model.place.article;
	assert.ok(reading);
	const text = reading.article.text.replace('We could', 'A 3 × 4 ★ → We could');
	const article = { ...reading.article, text };
	const shown = linearOf({
		...model,
		place: { ...model.place, article: { ...model.place.article, reading: { ...reading, article } } },
	});
	assert.match(shown.rows.join('\n'), /3 × 4 ★ →/);
});
