import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameOf } from '../../source/state/frame.ts';
import { lineText, lineWidth } from '../../source/state/text/line.ts';
import { update } from '../../source/state/update.ts';
import { drive, keys, opened } from '../harness/world.ts';

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

test('while articles are read nothing is said of all of them that holds of those read alone', () => {
	const shown = (isReading: boolean): string => {
		const status = { title: 'news', articles: 5, analysed: 0, problems: 0 };
		const progress = isReading ? { done: 0, total: 5, rate: 0 } : null;
		const [model] = update(drive(opened(), keys('l')).model, { type: 'status', status: { ...status, progress } });
		const page = { lines: [], offset: 0, total: 0, articles: 5, left: 0 };
		const [empty] = update(model, { type: 'ledger', ask: model.asked.ledger, page });
		return frameOf(empty)
			.body.flat()
			.flatMap(({ lines }) => lines.map(lineText))
			.join('\n');
	};
	assert.match(shown(true), /still being read/);
	assert.doesNotMatch(shown(true), /No figure is told/);
	assert.match(shown(false), /No figure is told by two/);
});
