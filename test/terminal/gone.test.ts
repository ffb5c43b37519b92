import assert from 'node:assert/strict';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	renameSync,
	rmSync,
	symlinkSync,
	unlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { installed } from '../commands/installed.ts';
import { endAll, start } from '../harness/terminal.ts';

const HARBOUR = fileURLToPath(new URL('../fixtures/harbour', import.meta.url));
const base = mkdtempSync(join(tmpdir(), 'newsdesk-gone-'));
afterEach(endAll);
after(() => rmSync(base, { recursive: true, force: true }));

const open = (path: string): ReturnType<typeof start> =>
	start(process.execPath, [installed(), path, '--no-journal'], {
		columns: 110,
		rows: 24,
		env: { XDG_CACHE_HOME: join(base, 'cache') },
	});

test('an opened folder that is moved away is told, and taken up again when it is back', async () => {
	const folder = join(base, 'news');
	cpSync(HARBOUR, folder, { recursive: true });
	const reader = open(folder);
	await reader.until(/\d+ articles/, 20_000);
	renameSync(folder, join(base, 'elsewhere'));
	await reader.until(/news is not there/, 20_000);
	reader.send('!');
	await reader.until(/moved, renamed, deleted/, 10_000);
	reader.send('\u001b');
	renameSync(join(base, 'elsewhere'), folder);
	writeFileSync(
		join(folder, 'late.txt'),
		'Late news comes in\n\nA late report from the harbour came in on Monday night.\n',
	);
	await reader.until(/Late news comes in/, 30_000);
	reader.send('q');
	await reader.exited;
});

test('an opened link that leads elsewhere is followed, and an opened file made anew is read anew', async () => {
	for (const name of ['one', 'two']) {
		mkdirSync(join(base, name));
		const path = join(base, name, 'a.txt');
		writeFileSync(path, `Edition ${name} is out\n\nThis is what edition ${name} says of the harbour.\n`);
		// As a release unpacked twice: nothing but the words differs.
		utimesSync(path, 1_700_000_000, 1_700_000_000);
	}
	const link = join(base, 'current');
	symlinkSync('one', link);
	const reader = open(link);
	await reader.until(/Edition one is out/, 20_000);
	unlinkSync(link);
	symlinkSync('two', link);
	await reader.until(/Edition two is out/, 30_000);
	reader.send('q');
	await reader.exited;

	const file = join(base, 'single.txt');
	writeFileSync(file, 'First words of it\n\nThe first report from the harbour.\n');
	const single = open(file);
	await single.until(/First words of it/, 20_000);
	unlinkSync(file);
	await single.until(/single\.txt is not there/, 20_000);
	writeFileSync(file, 'Second words of it\n\nThe second report from the harbour.\n');
	await single.until(/Second words of it/, 30_000);
	single.send('q');
	await single.exited;
});

test('an article that is open shows what its file says once that was changed', async () => {
	const folder = join(base, 'corrected');
	mkdirSync(folder);
	const path = join(folder, 'a.txt');
	const text = (count: string): string =>
		`Ferry lands at Tarn\n\nThe ferry brought ${count} people to Tarn on Monday.\n`;
	writeFileSync(path, text('413'));
	const reader = open(folder);
	await reader.until(/brought 413 people/, 20_000);
	reader.send('\r');
	await reader.until(/scroll/, 10_000);
	writeFileSync(path, text('587'));
	await reader.until(/brought 587 people/, 30_000);
	await reader.until(/file was changed/, 10_000);
	reader.send('q');
	await reader.exited;
});

test('an index deleted under an open reader is put back, said, and what is done meanwhile is kept', async () => {
	const folder = join(base, 'kept');
	cpSync(HARBOUR, folder, { recursive: true });
	const cache = join(base, 'kept-cache');
	const reader = start(process.execPath, [installed(), folder], {
		columns: 110,
		rows: 24,
		env: { XDG_CACHE_HOME: cache, XDG_DATA_HOME: join(base, 'kept-data') },
	});
	await reader.until(/\d+ articles/, 20_000);
	reader.send('s');
	await reader.until(/Starred/, 10_000);
	rmSync(join(cache, 'newsdesk'), { recursive: true });
	await reader.until(/The index was deleted while it was open: it is put back/, 20_000);
	reader.send('/is:starred\r');
	await reader.until(/1\/1/, 20_000);
	reader.send('q');
	await reader.exited;
	assert.ok(readdirSync(join(cache, 'newsdesk')).some((name) => name.endsWith('.db')));
});
