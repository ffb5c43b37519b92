import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { it } from 'node:test';
import type { ReadStream } from 'node:tty';
import fc from 'fast-check';
import { type Report, TerminalInput } from '../../source/effects/terminal/input.ts';

const MOUSE = '\u001b[<0;5;3M';
const BACKGROUND = '\u001b]11;rgb:ffff/8080/0000\u001b\\';

/** What of the pieces a terminal sends is typed, and what it reports. */
async function received(pieces: readonly (string | Buffer)[], term?: string) {
	const keys = new PassThrough();
	const reports: Report[] = [];
	const input = new TerminalInput(keys as unknown as ReadStream, (report) => reports.push(report), term);
	input.setEncoding('utf8');
	let typed = '';
	input.on('data', (text: string) => {
		typed += text;
	});
	for (const piece of pieces) {
		keys.write(piece);
		await new Promise((resolve) => setImmediate(resolve));
	}
	await new Promise((resolve) => setTimeout(resolve, 60));
	return { typed, reports };
}

it('takes reports out of what is typed, wherever they come', async () => {
	const { typed, reports } = await received([`j${BACKGROUND}k${MOUSE}l`]);
	assert.equal(typed, 'jkl');
	assert.deepEqual(reports, [
		{ type: 'background', red: 1, green: 0x8080 / 0xffff, blue: 0 },
		{ type: 'mouse', button: 0, x: 4, y: 2, isReleased: false },
	]);
});

it('reads BEL and short channels too', async () => {
	const { typed, reports } = await received(['\u001b]11;rgb:ff/ff/ff\u0007']);
	assert.deepEqual([typed, reports], ['', [{ type: 'background', red: 1, green: 1, blue: 1 }]]);
});

it('hands on what only begins like a report', async () => {
	assert.equal((await received(['\u001b]'])).typed, '\u001b]');
	assert.equal((await received(['\u001b[<', 'j'])).typed, '\u001b[<j');
	assert.equal((await received(['\u001b[A\u001bOP'])).typed, '\u001b[A\u001bOP');
});

it('tells an escape with a bracket on its heels as two keys, and an arrow in two pieces as one', async () => {
	assert.equal((await received(['\u001b['])).typed, '\u001b[27u[');
	assert.equal((await received(['j\u001b['])).typed, 'j\u001b[27u[');
	assert.equal((await received(['\u001b[', 'A'])).typed, '\u001b[A');
});

it('tells an escape from what is typed on its heels, in one piece or in several', async () => {
	for (const pieces of [
		['\u001b'],
		['\u001b\u001b[D'],
		['\u001b', '\u001b[D'],
		['j\u001b\u001bOD'],
		['\u001b\u001b', '\u001b[D'],
	]) {
		const whole = pieces.join('');
		const keys = whole.replace(/\u001b(?![[O])/g, '\u001b[27u');
		assert.equal((await received(pieces)).typed, keys, JSON.stringify(pieces));
	}
	const pasted = '\u001b[200~a\u001b\u001b[Db\u001b[201~';
	assert.equal((await received([`\u001b${pasted}`])).typed, `\u001b[27u${pasted}`);
});

it('takes alt with a letter or an arrow as it is, as the terminal writes it', async () => {
	for (const key of ['\u001bb', '\u001b[1;3D']) assert.equal((await received([key])).typed, key);
	assert.equal((await received(['\u001b', 'b'])).typed, '\u001bb');
	assert.equal((await received(['\u001b\u001b[D'], 'rxvt-unicode-256color')).typed, '\u001b\u001b[D');
});

it('leaves pasted text as it is', async () => {
	const pasted = `\u001b[200~a${MOUSE}b\u001b[201~`;
	const { typed, reports } = await received([pasted, MOUSE]);
	assert.equal(typed, pasted);
	assert.equal(reports.length, 1);
});

it('loses nothing typed and no report, however they are cut into pieces', async () => {
	const whole = Buffer.from(`jé${BACKGROUND}港\u001b[B${MOUSE}x${MOUSE}\u001b[200~p${MOUSE}\u001b[201~q`);
	await fc.assert(
		fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 1, max: whole.length - 1 }), { maxLength: 6 }), async (cuts) => {
			const edges = [0, ...cuts.sort((a, b) => a - b), whole.length];
			const pieces = edges.slice(1).map((end, i) => whole.subarray(edges[i], end));
			const { typed, reports } = await received(pieces);
			assert.equal(typed, `jé港\u001b[Bx\u001b[200~p${MOUSE}\u001b[201~q`);
			assert.deepEqual(
				reports.map(({ type }) => type),
				['background', 'mouse', 'mouse'],
			);
		}),
		{ numRuns: 40 },
	);
});
