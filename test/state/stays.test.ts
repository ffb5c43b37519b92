import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MentionPage, Reading } from '../../source/archive/archive.ts';
import type { Model } from '../../source/state/model.ts';
import { currentRow } from '../../source/state/panes/facts/moves.ts';
import { factsRows } from '../../source/state/panes/facts/rows.ts';
import { update } from '../../source/state/update.ts';
import { drive, keys, opened, READINGS } from '../harness/world.ts';

const after = (model: Model, ...names: string[]): Model => drive(model, keys(...names)).model;

/** The article on screen comes again as `told`. */
function cameAgain(model: Model, told: (reading: Reading) => Reading): Model {
	const { reading } = model.place.article;
	assert.ok(reading);
	const asked = { ...model, awaited: { id: reading.article.id, query: '', arrival: { at: 'same' } } } as const;
	return update(asked, { type: 'read', ask: model.asked.read, reading: told(reading) })[0];
}

const nameUnder = (model: Model): string | undefined => {
	const row = currentRow(model);
	return row?.type === 'entity' ? model.place.article.reading?.analysis.names[row.name]?.name : row?.type;
};

describe('what was put right keeps the cursor on it', () => {
	it('the list is counted from the article whose place in it is another now', () => {
		const { effects, model } = drive(
			opened(),
			keys('j', 'c', '2', '2', '0', '3', '1', '-', '0', '1', '-', '0', '2', 'enter'),
		);
		const asked = effects.flatMap((one) => (one.type === 'list' ? [one.request.keep] : []));
		assert.deepEqual(asked.at(-1), { article: READINGS[1]?.article.id, at: 1 });
		assert.match(model.notice?.text ?? '', /^Date of publication is 2031-01-02/);
	});

	it('a name of another kind is still the one chosen among the facts', () => {
		const on = after(opened(), 'enter', 'tab', 'g', 'j');
		assert.equal(nameUnder(on), 'Ada Lindqvist');
		const retyped = cameAgain(on, (reading) => ({
			...reading,
			analysis: {
				...reading.analysis,
				names: reading.analysis.names.map((name) =>
					name.name === 'Ada Lindqvist' ? { ...name, kind: 'group' } : name,
				),
			},
		}));
		assert.equal(nameUnder(retyped), 'Ada Lindqvist');
	});

	it('a row that is told no more leaves the cursor where it was, within the rows that there are', () => {
		const last = after(opened(), 'enter', 'tab', 'G');
		const none = cameAgain(last, (reading) => ({ ...reading, analysis: { ...reading.analysis, facts: [] } }));
		const { reading } = none.place.article;
		assert.ok(reading);
		assert.equal(none.place.facts.cursor, factsRows(reading, []).length - 1);
	});

	it('in a list of mentions that lost the chosen one the next is chosen, and its article shown', () => {
		const list = after(opened(), 'enter', 'w', 'w', 'w', 'w', 'enter', 'j');
		const { mentions } = list.place;
		assert.ok(mentions?.page);
		const [first, gone, next] = mentions.page.rows;
		assert.ok(first && gone && next && next.article !== gone.article);
		const rows = mentions.page.rows.filter((row) => row !== first && row !== gone);
		const page: MentionPage = { ...mentions.page, rows, total: rows.length };
		const [left, effects] = update(list, {
			type: 'mentions',
			ask: list.asked.mentions,
			entity: mentions.row,
			other: null,
			at: null,
			page,
		});
		assert.equal(left.place.mentions?.selected, 0);
		assert.ok(effects.some((one) => one.type === 'read' && one.id === next.article));
	});
});

it('names of one article that were merged have one row, with the mentions and the role of both', () => {
	const [reading] = READINGS;
	assert.ok(reading);
	const [ada, , , ship] = reading.entities;
	assert.ok(ada && ship);
	const names = reading.analysis.names.map((name, at) => (at === 3 ? { ...name, kind: 'person' as const } : name));
	const merged = { ...reading, entities: [ada, 'e1', 'e2', ada], analysis: { ...reading.analysis, names } };
	const people = factsRows(merged, []).flatMap((row) =>
		row.type === 'entity' && [0, 3].includes(row.name) ? [row] : [],
	);
	const count = reading.analysis.mentions.filter(({ name }) => name === 0 || name === 3).length;
	assert.deepEqual(
		people.map(({ spans }) => spans.length),
		[count],
	);
	assert.equal(factsRows(merged, []).find((row) => row.type === 'section')?.count, 1);
});
