import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BINDINGS } from '../../source/state/bindings.ts';
import { footOf } from '../../source/state/foot.ts';
import { frameOf } from '../../source/state/frame.ts';
import type { Model } from '../../source/state/model.ts';
import { lineText, lineWidth } from '../../source/state/text/line.ts';
import { update } from '../../source/state/update.ts';
import { drive, keys, opened, typed } from '../harness/world.ts';

const SIZES = [
	{ columns: 40, rows: 12 },
	{ columns: 80, rows: 24 },
	{ columns: 140, rows: 45 },
];

const told = (model: Model, text: string): Model => update(model, { type: 'told', text, tone: 'warning' })[0];

/** Whether the words of a text stand on the screen one behind the other, wherever its lines were broken. */
function saysWhole(model: Model, text: string): boolean {
	const { over, foot } = footOf(model, 2);
	const words = (said: string) => said.replace(/\s+/g, ' ').trim();
	return words([...over, ...foot].map(lineText).join(' ')).includes(words(text));
}

/** As many rows as the screen has, each as wide. */
function isWhole(model: Model): boolean {
	const { columns, rows } = model.size;
	const { head, body, foot } = frameOf(model);
	const bands = body.map((panes) => panes[0]?.rect.height ?? 0);
	const wide = [...head, ...foot].every((line) => lineWidth(line) === columns);
	const full = body.every((panes) =>
		panes.every(
			({ rect, lines }) => lines.length === rect.height && lines.every((line) => lineWidth(line) === rect.width),
		),
	);
	return wide && full && head.length + foot.length + bands.reduce((sum, height) => sum + height, 0) === rows;
}

describe('over the panes', () => {
	const said = (model: Model, ...names: string[]): string => drive(model, keys(...names)).model.notice?.text ?? '';
	it('a key that does nothing says whose it is, and how to get there', () => {
		assert.equal(said(opened(), 'A', 's'), 's (star) is for the panes: esc goes back to them.');
		assert.equal(said(opened(), 'H', '~'), '~ does nothing here: esc goes back.');
		assert.equal(said(opened(), '/', 'ctrl+t'), 'ctrl-t does nothing in this field.');
	});
	it('what is pasted where no field is goes into none, and the way to one leads over esc', () => {
		const pasted = (model: Model): string => update(model, { type: 'paste', text: 'pier' })[0].notice?.text ?? '';
		assert.equal(pasted(opened()), 'Pasted text goes into a field: / opens the search.');
		assert.equal(
			pasted(drive(opened(), keys('H')).model),
			'Pasted text goes into a field: esc goes back, then / opens the search.',
		);
	});
});

describe('what warns', () => {
	for (const size of SIZES) {
		it(`by any key stands whole at ${size.columns}x${size.rows}`, () => {
			for (const name of new Set(BINDINGS.flatMap((one) => one.keys)))
				for (const before of [[], ['enter'], ['enter', 'w', 'enter'], ['z']]) {
					const { model } = drive(opened(size), keys(...before, name));
					if (model.notice && model.notice.tone !== 'dim')
						assert.ok(saysWhole(model, model.notice.text), `${before} ${name}: ${model.notice.text}`);
					assert.ok(isWhole(model), `${before} ${name}`);
				}
		});

		it(`of what is typed stands whole beside or above the field at ${size.columns}x${size.rows}`, () => {
			for (const [open, text] of [
				[['c', '2'], 'the Tuesday before the last one of Lent'],
				[['c', '4'], 'Portuguese, as it is spoken in Brazil'],
				[['X'], 'list.docx'],
				[[':'], 'sort by the colour of the paper'],
			] as const) {
				const { model } = drive(opened(size), [...keys(...open), ...typed(text), ...keys('enter')]);
				assert.ok(model.notice, text);
				assert.ok(saysWhole(model, model.notice.text), `${open}: ${model.notice.text}`);
				assert.ok(isWhole(model), text);
			}
		});
	}

	it('is cut only where it would cover the screen, and says so', () => {
		const long = told(opened({ columns: 40, rows: 12 }), 'word '.repeat(80));
		assert.equal(footOf(long, 2).over.length, 3);
		assert.match(lineText(footOf(long, 2).foot[0] ?? []), /…\s*$/);
		assert.ok(isWhole(long));
	});

	it('is gone with the next key', () => {
		const long = told(opened({ columns: 40, rows: 12 }), 'so much that it does not fit on one row of forty columns');
		assert.equal(footOf(long, 2).over.length, 1);
		assert.equal(footOf(drive(long, keys('j')).model, 2).over.length, 0);
	});
});
