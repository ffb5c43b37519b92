import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frameOf } from '../../source/state/frame.ts';
import type { Model } from '../../source/state/model.ts';
import { lineText } from '../../source/state/text/line.ts';
import { drive, keys, opened, typed } from '../harness/world.ts';

/** A search that stands, of whose words one was read otherwise than it was typed. */
function mended(columns: number): Model {
	const { model } = drive(opened({ columns, rows: 24 }), [...keys('/'), ...typed('harbor'), ...keys('enter')]);
	const { list } = model.place;
	assert.ok(list.page && list.query === 'harbor' && model.overlay === null);
	const page = { ...list.page, corrections: [{ written: 'harbor', read: ['harbour'] }] };
	return { ...model, place: { ...model.place, list: { ...list, page } } };
}

const head = (model: Model): string => frameOf(model).head.map(lineText).join('\n');

describe('a search that stands', () => {
	for (const columns of [80, 140])
		it(`says in the head how a word was read that was mended, at ${columns}`, () => {
			assert.match(head(mended(columns)), /\/ harbor {2}harbor → harbour {2}\d+ articles? $/);
		});

	it('keeps its words and what it found where there is no room for that', () => {
		assert.match(head(mended(40)), /\/ harbor {2}.*\d+ articles? $/);
	});
});

describe('what is open', () => {
	const status = { title: 'brown', articles: 300, analysed: 300, problems: 12, progress: null } as const;
	const opened40 = (columns: number): Model => {
		const { model } = drive(opened({ columns, rows: 12 }), [...keys('/'), ...typed('harbour'), ...keys('enter')]);
		return { ...model, status: { ...model.status, ...status } };
	};

	it('leaves out what does not fit beside a search, and cuts no count', () => {
		for (let columns = 40; columns <= 140; columns += 1) {
			const line = head(opened40(columns));
			assert.match(line, /\S {1,}\/ harbour {2}.*\d+ articles? $/, `${columns}: ${line}`);
			assert.doesNotMatch(line, /arti\w*…|proble\w*…|\d…/, `${columns}: ${line}`);
		}
		assert.match(head(opened40(140)), /^ newsdesk {2}brown · 300 articles · 12 problems +\/ harbour/);
	});
});
