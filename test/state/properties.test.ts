import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { BINDINGS } from '../../source/state/bindings.ts';
import { frameOf } from '../../source/state/frame.ts';
import type { Message } from '../../source/state/message.ts';
import type { Model } from '../../source/state/model.ts';
import { facetRows } from '../../source/state/overlays/facets/rows.ts';
import { factsRows } from '../../source/state/panes/facts/rows.ts';
import { lineWidth } from '../../source/state/text/line.ts';
import { drive, opened } from '../harness/world.ts';

const KEYS = [
	...new Set([
		...BINDINGS.flatMap(({ keys }) => keys),
		'a',
		'e',
		'"',
		'-',
		'|',
		'backspace',
		'delete',
		'港',
		'é',
		'ctrl+w',
	]),
].filter((key) => !['q', 'ctrl+c', 'ctrl+z'].includes(key));

const message: fc.Arbitrary<Message> = fc.oneof(
	{ weight: 12, arbitrary: fc.constantFrom(...KEYS).map((key): Message => ({ type: 'key', key })) },
	{
		weight: 1,
		arbitrary: fc
			.record({ columns: fc.integer({ min: 1, max: 220 }), rows: fc.integer({ min: 1, max: 70 }) })
			.map((size): Message => ({ type: 'resize', size })),
	},
	{
		weight: 1,
		arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }).map((text): Message => ({ type: 'paste', text })),
	},
	{ weight: 1, arbitrary: fc.constant<Message>({ type: 'changed' }) },
);

function check(model: Model): void {
	const { list, article, facts, mentions } = model.place;
	const total = list.page?.total ?? 0;
	assert.ok(list.selected >= 0 && list.selected < Math.max(1, total), `list ${list.selected} of ${total}`);
	assert.ok(list.top >= 0 && list.top <= list.selected);
	if (mentions?.page) assert.ok(mentions.selected >= 0 && mentions.selected < Math.max(1, mentions.page.total));
	const { reading, lit } = article;
	if (reading && lit) assert.ok(lit.start >= 0 && lit.start < lit.end && lit.end <= reading.article.text.length);
	if (reading)
		assert.ok(
			facts.cursor >= 0 && facts.cursor < Math.max(1, factsRows(reading, facts.folded).length),
			`facts ${facts.cursor}`,
		);
	const { overlay } = model;
	if (overlay?.kind === 'facets') {
		const cursor = overlay.cursors[overlay.section] ?? 0;
		const rows = facetRows(model, overlay.section);
		assert.ok(cursor >= 0 && cursor < Math.max(1, rows.length), `${overlay.section} ${cursor} of ${rows.length}`);
	}
	const frame = frameOf(model);
	const { columns, rows } = model.size;
	const heights =
		frame.head.length + frame.foot.length + frame.body.reduce((sum, band) => sum + (band[0]?.rect.height ?? 0), 0);
	assert.equal(heights, rows);
	for (const band of frame.body) {
		assert.equal(
			band.reduce((sum, { rect }) => sum + rect.width, 0),
			columns,
		);
		for (const { rect, lines } of band) {
			assert.equal(lines.length, rect.height);
			for (const line of lines) assert.equal(lineWidth(line), rect.width);
		}
	}
	for (const line of [...frame.head, ...frame.foot]) assert.equal(lineWidth(line), columns);
}

it('random keys, pastes and sizes never throw; every cursor is in range and every line fills its pane', () => {
	fc.assert(
		fc.property(fc.array(message, { maxLength: 60 }), (messages) => {
			let model = opened();
			for (const one of messages) {
				model = drive(model, [one]).model;
				check(model);
			}
		}),
		{ numRuns: 60 },
	);
});

it('back along the whole trail and forward again ends where it began', () => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom('j', 'k', 'enter', 'w', 'm', 'n', 'tab', 'escape', 'G'), { maxLength: 25 }),
			(names) => {
				const press = (model: Model, key: string) => drive(model, [{ type: 'key', key }]).model;
				const end = names.reduce(press, opened());
				// Keys that end in a field would type what follows.
				fc.pre(end.overlay === null);
				const steps = end.trail.back.length;
				let model = end;
				for (let i = 0; i < steps; i++) model = press(model, '[');
				for (let i = 0; i < steps; i++) model = press(model, ']');
				assert.deepEqual(model.place, end.place);
			},
		),
		{ numRuns: 60 },
	);
});
