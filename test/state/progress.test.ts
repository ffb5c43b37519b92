import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameOf } from '../../source/state/frame.ts';
import { lineText, lineWidth } from '../../source/state/text/line.ts';
import { update } from '../../source/state/update.ts';
import { opened } from '../harness/world.ts';

const head = (columns: number, rate: number): string => {
	const model = opened({ columns, rows: 24 });
	const status = { title: 'news', articles: 2_500, analysed: 2_500, problems: 0 };
	const progress = { done: 2_500, total: 10_000, rate };
	const [reading] = update(model, { type: 'status', status: { ...status, progress } });
	const [line = []] = frameOf(reading).head;
	assert.ok(lineWidth(line) <= columns);
	return lineText(line);
};

test('while articles are read the head says how far that is, how fast it goes and how long it takes', () => {
	assert.match(head(140, 125), /▪▪▪▪·{12} reading 2,500\/10,000 {2}125\/s {2}60 s left/);
	assert.match(head(80, 125), /reading 2,500\/10,000 {2}125\/s {2}60 s left/);
	assert.match(head(40, 125), /25% 60 s left/);
});

test('before anything has been read it says only how far', () => {
	assert.match(head(140, 0), /reading 2,500\/10,000 *$/);
	assert.match(head(140, 0.5), /1\/s {2}4\.2 h left/);
});
