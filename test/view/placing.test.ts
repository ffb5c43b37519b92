import assert from 'node:assert/strict';
import { it } from 'node:test';
import xterm from '@xterm/headless';
import fc from 'fast-check';
import { fill, piece } from '../../source/state/text/line.ts';
import { widthOf } from '../../source/state/text/width.ts';
import { paint } from '../../source/view/paint.ts';
import { DARK as COLOUR } from '../../source/view/palettes.ts';
import { placed } from '../../source/view/placing.ts';

const COLUMNS = 40;

const cluster = fc.constantFrom(
	...['👨‍👩‍👧‍👦', '👩🏽‍🚀', '🏳️‍🌈', '❤️', '🇺🇦', '1️⃣', '🙂', 'é', 'z̷̢͉͠', 'क्षत्रिय', 'स्ते', 'ক্ষ', 'กำ', '港', 'ｶﾞ', '﷽', 'の'],
	...['a', ' ', 'word', '“', '—', 'ж', '각', '각'],
);
const text = fc.array(cluster, { maxLength: 24 }).map((parts) => parts.join(''));
const line = fc
	.tuple(text, text)
	.map(([left, right]) => [
		...fill([piece(left, 'person')], COLUMNS - 12),
		...fill([piece(right)], 11),
		piece('│', 'key'),
	]);

async function screenOf(written: string): Promise<string[]> {
	const terminal = new xterm.Terminal({ cols: COLUMNS, rows: 4, allowProposedApi: true });
	await new Promise<void>((resolve) => terminal.write(written, resolve));
	return Array.from({ length: 4 }, (_, y) => {
		const row = terminal.buffer.active.getLine(y);
		return Array.from({ length: COLUMNS }, (_, x) => row?.getCell(x)?.getChars() || ' ').join('|');
	});
}

it('a row drawn over any other is as if drawn on an empty screen, and stays within its row', async () => {
	await fc.assert(
		fc.asyncProperty(line, line, async (before, after) => {
			const row = (one: typeof before) => placed(paint(one, COLOUR));
			const at = '\u001b[2;1H';
			const over = await screenOf(`${at}${row(before)}${at}\u001b[K${row(after)}`);
			assert.deepEqual(over, await screenOf(`${at}${row(after)}`));
			assert.equal(over[2]?.replaceAll('|', '').trim(), '');
		}),
		{ numRuns: 300 },
	);
});

it('what follows a cluster stands at its column, however wide the terminal draws it', async () => {
	await fc.assert(
		fc.asyncProperty(line, async (one) => {
			const [, row] = await screenOf(`\u001b[2;1H${placed(paint(one, COLOUR))}`);
			assert.equal(row?.split('|').at(-1), '│');
		}),
		{ numRuns: 300 },
	);
});

it('a row without doubt is written as it is', () => {
	const certain = paint([piece('Harbour “pier” 港 ж → ▌', 'person'), piece(' · 12', 'dim')], COLOUR);
	assert.equal(placed(certain), certain);
});

it('letters that join have room to stand each by itself', () => {
	for (const [letters, width] of [
		['नमस्ते', 5],
		['กำลัง', 4],
		['ক্ষ', 2],
		['தமிழ்', 4],
	] as const)
		assert.ok(widthOf(letters) >= width - 1, `${letters} ${widthOf(letters)}`);
});
