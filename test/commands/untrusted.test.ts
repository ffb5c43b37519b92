import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderOf, newsdesk } from './newsdesk.ts';

const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

test('nothing in an article, a file name or a name list steers the terminal', async () => {
	const folder = folderOf({
		'plain\u001b[31mred\u009b5m\u202e.txt':
			'Storm\u001b]0;owned\u0007 closes \u202eferries\u202c in Turku\n\nTURKU — Captain Anne\u200b Berg said on Monday the storm\u001b[2J was \u009b31mover.\n\u001bP+q544e\u001b\\“Stay home,” Berg said.\n',
		'broken\u001b]52;c;aGk=\u0007.txt': '\u0000\u0001\u0002\u0003',
	});
	try {
		for (const args of [
			['search', 'storm'],
			['mentions', 'Anne\u001b[1m Berg'],
			['facts', '--explain'],
			['export', '--format', 'jsonl'],
			['doctor'],
		]) {
			const { stdout, stderr } = await newsdesk([...args, folder.path], folder);
			assert.doesNotMatch(stdout, STEERING, args.join(' '));
			assert.doesNotMatch(stderr, STEERING, args.join(' '));
			if (args[0] === 'search') assert.match(stdout, /\[Storm\] closes ferries in Turku/);
		}
	} finally {
		folder.remove();
	}
});

/** Permissions do not bind root: as root, the test runs newsdesk as the user `nobody`. */
const NOBODY = 65_534;
const root = process.getuid?.() === 0;

test('a folder that may not be read is an error with the remedy', async (context) => {
	const who = root ? { uid: NOBODY } : {};
	if ((await newsdesk(['--version'], who)).code !== 0) return context.skip('another user cannot run newsdesk here');
	const folder = folderOf({ 'closed/one.txt': 'A report\n\nNobody may read it.\n' });
	const closed = join(folder.path, 'closed');
	chmodSync(closed, 0);
	try {
		const { code, stderr } = await newsdesk(['search', 'report', closed], { ...folder, ...who });
		assert.equal(code, 2);
		assert.match(stderr, /not allowed to read .*closed/);
		assert.match(stderr, /chmod -R u\+rX/);
	} finally {
		chmodSync(closed, 0o755);
		folder.remove();
	}
});
