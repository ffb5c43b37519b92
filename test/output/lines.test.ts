import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alignedLines, type Cell } from '../../source/output/columns.ts';
import { keywordInContext, markedLine } from '../../source/output/concordance.ts';
import { widthOf } from '../../source/output/fit.ts';
import type { Line } from '../../source/output/line.ts';
import type { Sink } from '../../source/output/sink.ts';
import { writeText } from '../../source/output/text.ts';

const textOf = (line: Line): string => line.map(({ text }) => text).join('');

async function* rowsOf(...rows: string[][]): AsyncIterable<readonly Cell[]> {
	for (const row of rows) yield row.map((text) => ({ text }));
}

async function gathered(lines: AsyncIterable<Line>): Promise<string[]> {
	const all: string[] = [];
	for await (const line of lines) all.push(textOf(line));
	return all;
}

test('columns align, numbers to the right, wide characters counted as two', async () => {
	const columns = [
		{ tone: 'plain' as const },
		{ tone: 'plain' as const, align: 'right' as const },
		{ tone: 'dim' as const },
	];
	const lines = await gathered(alignedLines(rowsOf(['Oslo', '3', 'harbour'], ['東京', '12', 'station']), columns, 80));
	assert.deepEqual(lines, ['Oslo   3  harbour', '東京  12  station']);
});

test('the last column takes what is left and no more', async () => {
	const columns = [{ tone: 'plain' as const }, { tone: 'plain' as const }];
	const lines = await gathered(alignedLines(rowsOf(['Oslo', 'a long remark about the harbour']), columns, 20));
	assert.equal(lines[0], 'Oslo  a long remark…');
});

test('hits stand at the same column, whatever stands before them', () => {
	const sheet = { columns: 60, brackets: true };
	const short = keywordInContext({ before: 'The ', text: 'mayor', after: ' spoke.' }, 60, sheet);
	const long = keywordInContext(
		{ before: 'After a night of talks in the town hall the ', text: 'mayor', after: ` left${' again'.repeat(20)}` },
		60,
		sheet,
	);
	for (const line of [short, long]) {
		assert.equal(widthOf(line[0]?.text ?? ''), widthOf(short[0]?.text ?? ''));
		assert.equal(line[1]?.tone, 'hit');
		assert.ok(widthOf(textOf(line)) + 2 <= 60);
	}
	assert.match(long[0]?.text ?? '', /^ *….* the $/);
});

test('marked stretches become hits and the text stays whole', () => {
	const line = markedLine('Port strike ends', [{ start: 5, end: 11 }], 80, { columns: 80, brackets: false });
	assert.deepEqual(line, [
		{ text: 'Port ', tone: 'plain' },
		{ text: 'strike', tone: 'hit' },
		{ text: ' ends', tone: 'plain' },
	]);
	assert.equal(
		textOf(markedLine('Port strike ends', [{ start: 5, end: 11 }], 8, { columns: 8, brackets: false })).length <= 8,
		true,
	);
});

const written = async (line: Line, colour: boolean): Promise<string> => {
	let all = '';
	const sink: Sink = {
		isTerminal: colour,
		columns: colour ? 80 : null,
		write: async (text) => {
			all += text;
		},
		flush: async () => {},
	};
	await writeText(
		{
			head: {},
			sections: [],
			async *lines() {
				yield line;
			},
		},
		sink,
		colour,
	);
	return all;
};

test('a hit is coloured on a terminal and in brackets elsewhere', async () => {
	const line: Line = [
		{ text: 'the ', tone: 'plain' },
		{ text: 'mayor', tone: 'hit' },
	];
	assert.equal(await written(line, false), 'the [mayor]\n');
	assert.equal(await written(line, true), 'the \u001b[1m\u001b[33mmayor\u001b[39m\u001b[22m\n');
});

test('no escape of a text reaches the terminal', async () => {
	const line: Line = [{ text: 'a\u001b]52;c;aGk=\u0007b\u009b31mc\u202ed\ne', tone: 'strong' }];
	assert.equal(await written(line, false), 'abcd e\n');
});
