import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { folderOf, newsdesk } from './newsdesk.ts';

const folder = folderOf({
	'one.txt': `Dam breaks above Elvby

ELVBY — The dam above Elvby broke on March 4, 2031, and water stood in 40 houses. Nobody was hurt.
`,
	'two.txt': `Elvby counts the cost

Elvby was flooded on March 4, 2031. The mill closed on March 6, 2031, its owner said.
`,
	'metadata.csv': 'path,headline,outlet,published\none.txt,,Coast Wire,2031-03-05\ntwo.txt,,The Fjord,2031-03-07\n',
});
after(folder.remove);
const run = (...args: string[]): ReturnType<typeof newsdesk> => newsdesk(['timeline', ...args, folder.path], folder);

test('timeline: days with their sentences, and who told of them first', async () => {
	const { code, stdout, stderr } = await run();
	assert.equal(code, 0, stderr);
	assert.match(stdout, /^2031-03-04 {2}█+ {2}2 articles, 2 mentions, 1 figure; first Coast Wire 2031-03-05$/m);
	assert.match(stdout, /^2031-03-06 .*1 article, 1 mention.*; first The Fjord 2031-03-07$/m);
	assert.match(stdout, /2031-03-05 {2}one\.txt:\d+ {2}The dam above Elvby broke on March 4/);
	assert.match(stderr, /2 days of 2 articles/);
});

test('timeline --json: bars and dates, by event and by publication', async () => {
	const { stdout } = await run('--json');
	const { by, unit, total, bars, dates } = JSON.parse(stdout);
	assert.deepEqual([by, unit, total, bars.length, dates.length], ['event', 'day', 3, 2, 3]);
	assert.deepEqual([dates[0].time, dates[0].exactness, dates[0].outlet], ['2031-03-04', 'day', 'Coast Wire']);
	const published = JSON.parse((await run('--json', '--by', 'published')).stdout);
	assert.deepEqual(
		published.bars.map(({ time, articles }: { time: string; articles: number }) => [time, articles]),
		[
			['2031-03-05', 1],
			['2031-03-07', 1],
		],
	);
});

test('timeline --on: only what happened then; 1 where nothing did; a wrong date is an error', async () => {
	const { stdout } = await run('--on', '2031-03-05..2031-03', '--format', 'csv', '--columns', 'time,path');
	assert.deepEqual(stdout.trimEnd().split('\r\n').length, 2);
	const none = await run('--on', '2029');
	assert.deepEqual([none.code, none.stdout], [1, '']);
	const wrong = await run('--on', 'monday');
	assert.equal(wrong.code, 2);
	assert.match(wrong.stderr, /--on monday is no date[\s\S]*2024-02-13/);
});
