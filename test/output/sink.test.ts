import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import { ClosedPipe, sinkOf } from '../../source/output/sink.ts';

const failing = (code: string): Writable =>
	new Writable({
		write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })),
	});

test('a pipe whose reader has gone is told apart from an error', async () => {
	const closed = sinkOf(failing('EPIPE'));
	await closed.write('headline\n');
	await assert.rejects(closed.flush(), ClosedPipe);
	await assert.rejects(closed.flush(), ClosedPipe);
	const full = sinkOf(failing('ENOSPC'));
	await assert.rejects(
		full.flush().then(() => full.flush()),
		(error) => error instanceof Error && !(error instanceof ClosedPipe) && error.message === 'ENOSPC',
	);
});

test('a slow stream holds the writer back', async () => {
	const held: (() => void)[] = [];
	const slow = sinkOf(
		new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => void held.push(() => done()) }),
	);
	let resolved = false;
	const writing = slow.write('x'.repeat(40_000)).then(() => {
		resolved = true;
	});
	await new Promise((resolve) => setImmediate(resolve));
	assert.equal(resolved, false);
	for (const release of held) release();
	await writing;
	assert.equal(resolved, true);
});

test('everything written arrives, in order', async () => {
	let all = '';
	const sink = sinkOf(
		new Writable({
			write: (chunk, _encoding, done) => {
				all += String(chunk);
				done();
			},
		}),
	);
	let expected = '';
	for (let line = 0; line < 5_000; line++) {
		await sink.write(`line ${line}\n`);
		expected += `line ${line}\n`;
	}
	await sink.flush();
	assert.equal(all, expected);
});

test('a terminal that does not tell its width has 80 columns, a pipe has none', () => {
	const stream = (shape: object): Writable => Object.assign(new Writable(), shape);
	assert.equal(sinkOf(stream({ isTTY: true, columns: 0 })).columns, 80);
	assert.equal(sinkOf(stream({ isTTY: true, columns: 132 })).columns, 132);
	assert.equal(sinkOf(stream({})).columns, null);
});
