import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { frameOf } from '../../../source/state/frame.ts';
import type { Message } from '../../../source/state/message.ts';
import type { Model } from '../../../source/state/model.ts';
import type { MouseEvent } from '../../../source/state/mouse/event.ts';
import { screenOf } from '../../../source/state/screen.ts';
import { lineText } from '../../../source/state/text/line.ts';
import { widthOf } from '../../../source/state/text/width.ts';
import { drive, keys, opened } from '../../harness/world.ts';

const after = (model: Model, ...names: string[]): Model => drive(model, keys(...names)).model;
const did = (model: Model, ...events: readonly MouseEvent[]): Model =>
	drive(
		model,
		events.map((event): Message => ({ type: 'mouse', event })),
	).model;

/** Where words stand on the screen, in a pane. */
function place(model: Model, pane: string, words: string): { readonly x: number; readonly y: number } {
	for (const { rect, lines, pane: name } of frameOf(model).body.flat()) {
		if (name !== pane) continue;
		for (const [row, line] of lines.entries()) {
			const text = lineText(line);
			const at = text.indexOf(words);
			// The pane's own title is none of its rows.
			if (at >= 0 && row > 0) return { x: rect.x + widthOf(text.slice(0, at)), y: rect.y + row };
		}
	}
	throw new Error(`${words} is not in ${pane}`);
}
const click = (model: Model, pane: string, words: string): Model =>
	did(model, { type: 'press', ...place(model, pane, words) }, { type: 'release', ...place(model, pane, words) });

describe('a click', () => {
	it('on an article of the list selects it, on the selected one opens it', () => {
		const selected = click(opened(), 'list', 'Ferries');
		assert.deepEqual([selected.place.list.selected, selected.place.focus], [1, 'list']);
		assert.equal(click(selected, 'list', 'Ferries').place.focus, 'article');
	});
	it('on a name in the text puts the cursor on it, once more opens its mentions', () => {
		const named = click(opened(), 'article', 'Port Elin');
		const { reading, lit } = named.place.article;
		assert.equal(reading?.article.text.slice(lit?.start, lit?.end), 'Port Elin');
		assert.equal(named.place.focus, 'article');
		assert.equal(click(named, 'article', 'Port Elin').place.mentions?.row?.name, 'Port Elin');
	});
	it('on a fact goes to it, and on a section folds it', () => {
		const quoted = click(opened(), 'facts', '14 boats');
		assert.equal(quoted.place.focus, 'facts');
		const { reading, lit } = quoted.place.article;
		assert.equal(reading?.article.text.slice(lit?.start, lit?.end), '14 boats');
		const section = click(click(opened(), 'facts', '▾ People'), 'facts', '▾ People');
		assert.match(
			frameOf(section)
				.body.flat()
				.flatMap(({ lines }) => lines)
				.map(lineText)
				.join('\n'),
			/▸ People/,
		);
	});
	it('on a mention shows it, and in a list over the screen chooses', () => {
		const walking = after(opened(), 'enter', 'w', 'enter');
		const second = click(walking, 'mentions', 'Ada');
		assert.equal(second.place.focus, 'mentions');
		const picking = click(after(opened(), 'f'), 'overlay', 'Port Elin');
		assert.ok(picking.overlay?.kind === 'picker' && picking.overlay.selected === 2);
		assert.equal(click(picking, 'overlay', 'Port Elin').place.list.filter[0]?.name, 'Port Elin');
	});
});

describe('the wheel', () => {
	it('scrolls the pane under it and leaves the focus', () => {
		const model = opened({ columns: 140, rows: 24 });
		const { article, list } = screenOf(model).panes;
		assert.ok(article && list);
		const scrolled = did(model, { type: 'down', x: article.x + 9, y: 9 });
		assert.equal(scrolled.place.focus, 'list');
		assert.notEqual(scrolled.place.article.top, model.place.article.top);
		assert.equal(did(model, { type: 'down', x: 3, y: 9 }).place.list.selected, 1);
		const help = did(after(model, '?'), { type: 'down', x: 3, y: 9 });
		assert.ok(help.overlay?.kind === 'help' && help.overlay.selected === 1);
	});
});

describe('dragging an edge', () => {
	for (const [edge, to] of [
		['article', 60],
		['facts', 100],
	] as const)
		it(`of the ${edge} shares the columns out anew`, () => {
			const model = opened();
			const rect = screenOf(model).panes[edge];
			assert.ok(rect);
			const moved = did(model, { type: 'press', x: rect.x, y: 9 }, { type: 'drag', x: to, y: 12 });
			assert.ok(Math.abs((screenOf(moved).panes[edge]?.x ?? 0) - to) <= 1, JSON.stringify(screenOf(moved).panes));
			const left = did(moved, { type: 'release', x: to, y: 12 }, { type: 'drag', x: 20, y: 12 });
			assert.deepEqual(screenOf(left).panes, screenOf(moved).panes);
		});
});

it('M turns the mouse on and off again, and tells it', () => {
	const on = drive(opened(), keys('M'));
	assert.deepEqual(on.effects, [{ type: 'mouse', on: true }]);
	assert.match(on.model.notice?.text ?? '', /M turns it off/);
	assert.deepEqual(drive(on.model, keys('M')).effects, [{ type: 'mouse', on: false }]);
});

it('whatever the mouse does, wherever, nothing breaks and every line fills its pane', () => {
	const event = fc.record({
		type: fc.constantFrom('press', 'drag', 'release', 'up', 'down'),
		x: fc.integer({ min: 0, max: 150 }),
		y: fc.integer({ min: 0, max: 50 }),
	});
	fc.assert(
		fc.property(
			fc.array(fc.oneof(event, event, fc.constantFrom('m', 'f', '?', 'A', '!', 'escape', 'enter', 'tab', 'z', ':')), {
				maxLength: 25,
			}),
			(steps) => {
				let model = opened({ columns: 130, rows: 30 });
				for (const step of steps) {
					model = typeof step === 'string' ? after(model, step) : did(model, step as MouseEvent);
					for (const band of frameOf(model).body) {
						assert.equal(
							band.reduce((sum, { rect }) => sum + rect.width, 0),
							130,
						);
						for (const { rect, lines } of band)
							for (const line of lines) assert.equal(widthOf(lineText(line)), rect.width);
					}
				}
			},
		),
		{ numRuns: 80 },
	);
});
