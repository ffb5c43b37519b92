import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
	appendFileSync,
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Journal } from '../../../source/effects/journal/journal.ts';
import { journalPlace } from '../../../source/effects/journal/place.ts';
import { JournalError } from '../../../source/effects/journal/trouble.ts';
import type { Act } from '../../../source/journal/act.ts';
import { EMPTY_DESK } from '../../../source/journal/desk.ts';
import { readLines } from '../../../source/journal/line.ts';
import { marksOf } from '../../../source/journal/marks.ts';
import { replay } from '../../../source/journal/replay.ts';
import { article } from '../../journal/acts.ts';

const scratch = mkdtempSync(join(tmpdir(), 'newsdesk-journal-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

let folders = 0;
const fresh = (): string => {
	folders += 1;
	const folder = join(scratch, `${folders}`);
	mkdirSync(folder);
	return folder;
};

const star = (number: number, on = true): Act => ({ act: 'star', article: article(number), on });
const open = (file: string): Journal => new Journal({ file, given: false });
const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split('\n').slice(0, -1);

test('acts are on the disk when they are said to be, in order, in a folder that is made for them', async () => {
	const file = join(fresh(), '.newsdesk', 'journal.jsonl');
	const journal = open(file);
	assert.equal(await journal.news(), null);
	const both = await Promise.all([journal.write([star(1), star(2)]), journal.write([star(3)])]);
	assert.deepEqual(readLines(readFileSync(file, 'utf8')).entries, both.flat());
	assert.deepEqual(await journal.news(), { entries: both.flat(), problems: [], anew: false });
	assert.equal(await journal.news(), null);
});

test('each act is later than all the journal holds, whatever the clock says', async () => {
	const file = join(fresh(), 'journal.jsonl');
	const ahead = new Journal({ file, given: false }, () => Date.UTC(2040, 0, 1));
	const [first] = await ahead.write([star(1)]);
	const behind = new Journal({ file, given: false }, () => Date.UTC(2020, 0, 1));
	await behind.news();
	const [second] = await behind.write([star(1, false)]);
	assert.ok((second?.time ?? '') > (first?.time ?? ''));
});

test('each act is later than what other desks are known to have done, so that clocks that differ change no order', async () => {
	const [ana, ben] = [2040, 2020].map(
		(year) => new Journal({ file: join(fresh(), 'journal.jsonl'), given: false }, () => Date.UTC(year, 0, 1)),
	);
	assert.ok(ana && ben);
	const seen = await ana.write([star(1)]);
	ben.knows(seen);
	const [answer] = await ben.write([star(1, false)]);
	ana.knows([answer ?? assert.fail()]);
	const [last] = await ana.write([star(1)]);
	const times = [...seen, answer, last].map((entry) => entry?.time ?? '');
	assert.deepEqual(times, times.toSorted());
	assert.equal(new Set(times).size, 3);
});

test('a torn last line is told, and what is written next begins on a line of its own', async () => {
	const file = join(fresh(), 'journal.jsonl');
	await open(file).write([star(1)]);
	appendFileSync(file, '{"schema":1,"id":"torn');
	const journal = open(file);
	const news = await journal.news();
	assert.deepEqual([news?.entries.length, news?.problems.map(({ kind, line }) => [kind, line])], [1, [['torn', 2]]]);
	await journal.write([star(2)]);
	assert.equal(linesOf(file)[1], '{"schema":1,"id":"torn');
	const again = await open(file).news();
	assert.deepEqual([again?.entries.length, again?.problems.map(({ kind, line }) => [kind, line])], [2, [['bad', 2]]]);
});

test('a journal edited by hand, or put in its place, is read anew while it is open', async () => {
	const file = join(fresh(), 'journal.jsonl');
	const journal = open(file);
	await journal.write([star(1), star(2), star(3)]);
	await journal.news();
	const [, second = '', third = ''] = linesOf(file);
	writeFileSync(file, `${second}\nwhat a hand wrote\n${third}\n`);
	const edited = await journal.news();
	assert.equal(edited?.anew, true);
	assert.deepEqual(
		edited.entries.map((entry) => entry.act === 'star' && entry.article.id),
		[article(2).id, article(3).id],
	);
	assert.deepEqual(
		edited.problems.map(({ line, message }) => [line, message]),
		[[2, 'It is not JSON.']],
	);
	writeFileSync(`${file}.new`, `${third}\n`);
	renameSync(`${file}.new`, file);
	assert.deepEqual([(await journal.news())?.entries.length, await journal.news()], [1, null]);
	rmSync(file);
	assert.deepEqual(await journal.news(), { entries: [], problems: [], anew: true });
	await journal.write([star(4)]);
	assert.equal((await journal.news())?.entries.length, 1);
});

test('two readers at once: every act of both is kept whole, and each sees the other’s', async () => {
	const file = join(fresh(), 'journal.jsonl');
	const scribe = fileURLToPath(new URL('./scribe.ts', import.meta.url));
	const children = ['a', 'b'].map((writer) =>
		spawn(process.execPath, [scribe, file, writer, '60'], { stdio: ['ignore', 'pipe', 'inherit'] }),
	);
	const watching = open(file);
	const seen = new Set<string>();
	watching.follow(
		({ entries }) => {
			for (const { id } of entries) seen.add(id);
		},
		(error) => assert.fail(String(error)),
	);
	const said = (await Promise.all(children.map((child) => text(child.stdout)))).join('').trim().split('\n');
	const { entries, problems } = readLines(readFileSync(file, 'utf8'));
	assert.deepEqual(problems, []);
	assert.equal(entries.length, 240);
	assert.deepEqual(entries.map(({ id }) => id).sort(), said.sort());
	for (const { id } of (await watching.news())?.entries ?? []) seen.add(id);
	await watching.close();
	assert.equal(seen.size, 240);
	const desk = replay(EMPTY_DESK, entries);
	assert.equal(marksOf(desk, { id: 'b-7', path: 'elsewhere', headline: '' }).starred, true);
});

/** How often it is killed; `npm run test:crash` does it 200 times. */
const KILLS = Number(process.env.NEWSDESK_KILLS ?? 12);

test('killed at any moment, every act it said was done is in the journal', { timeout: 600_000 }, async () => {
	const file = join(fresh(), 'journal.jsonl');
	const scribe = fileURLToPath(new URL('./scribe.ts', import.meta.url));
	const said: string[] = [];
	for (let kill = 0; kill < KILLS; kill += 1) {
		const child = spawn(process.execPath, [scribe, file, `k${kill}`], { stdio: ['ignore', 'pipe', 'inherit'] });
		const output = text(child.stdout);
		child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), (kill * 7.3) % 40));
		said.push(...(await output).split('\n').slice(0, -1));
	}
	const { entries, problems } = readLines(readFileSync(file, 'utf8'));
	const kept = new Set(entries.map(({ id }) => id));
	assert.deepEqual(
		said.filter((id) => !kept.has(id)),
		[],
	);
	assert.ok(said.length >= KILLS * 2);
	assert.ok(problems.length <= KILLS);
});

test('a full disk is told as one, nothing is said to be done, and the journal is whole afterwards', async () => {
	const full = new Journal({ file: '/dev/full', given: true });
	await assert.rejects(full.write([star(1)]), (error) => {
		assert.ok(error instanceof JournalError);
		assert.equal(error.message, '/dev/full cannot be written: the disk is full.');
		assert.match(error.hint, /Make room/);
		return true;
	});
	assert.equal((await full.news())?.entries.length ?? 0, 0);
});

test('where a limit cuts a line short, it is not said to be done, and later ones are whole', async () => {
	const file = join(fresh(), 'journal.jsonl');
	const scribe = fileURLToPath(new URL('./scribe.ts', import.meta.url));
	const limited = `ulimit -f 8; exec "${process.execPath}" "${scribe}" "${file}" x 2>/dev/null`;
	const child = spawn('bash', ['-c', limited], { stdio: ['ignore', 'pipe', 'ignore'] });
	const said = (await text(child.stdout)).trim().split('\n');
	await open(file).write([star(1)]);
	const { entries, problems } = readLines(readFileSync(file, 'utf8'));
	assert.deepEqual(new Set(entries.map(({ id }) => id)).isSupersetOf(new Set(said)), true);
	assert.equal(entries.at(-1)?.act, 'star');
	assert.ok(problems.length <= 1);
});

test('the journal lies beside the articles of one folder, else in the data folder, by what is opened', () => {
	const folder = fresh();
	const environment = { XDG_DATA_HOME: join(scratch, 'data') };
	const place = (paths: string[], rest = {}) => journalPlace({ paths, ...rest }, environment).file;
	assert.equal(place([folder]), join(folder, '.newsdesk', 'journal.jsonl'));
	assert.equal(place([folder], { given: 'x.jsonl' }), join(process.cwd(), 'x.jsonl'));
	writeFileSync(join(folder, 'one.txt'), 'One');
	for (const paths of [[join(folder, 'one.txt')], [folder, scratch]])
		assert.match(place(paths), /data\/newsdesk\/journals\/[\p{L}\d-]+-[0-9a-f]{16}\.jsonl$/u);
	assert.notEqual(place([join(folder, 'one.txt')]), place([folder, scratch]));
	assert.equal(place([folder, scratch]), place([scratch, folder]));
	assert.match(place([folder], { own: [scratch] }), /data\/newsdesk\/journals/);
	assert.equal(place([folder], { piped: true }), join(scratch, 'data', 'newsdesk', 'journals', 'stdin.jsonl'));
});

test('beside a folder that may not be written to nothing is', { skip: process.getuid?.() === 0 }, () => {
	const folder = fresh();
	chmodSync(folder, 0o555);
	const { file } = journalPlace({ paths: [folder] }, { XDG_DATA_HOME: join(scratch, 'data') });
	chmodSync(folder, 0o755);
	assert.match(file, /data\/newsdesk\/journals/);
});

test('what lies in the journal’s place and is no file of its own is neither read nor written', async () => {
	const folder = fresh();
	const victim = join(folder, 'victim');
	writeFileSync(victim, 'precious\n');
	mkdirSync(join(folder, 'a', '.newsdesk'), { recursive: true });
	symlinkSync(victim, join(folder, 'a', '.newsdesk', 'journal.jsonl'));
	mkdirSync(join(folder, 'b'));
	symlinkSync(folder, join(folder, 'b', '.newsdesk'));
	mkdirSync(join(folder, 'c', '.newsdesk', 'journal.jsonl'), { recursive: true });
	mkdirSync(join(folder, 'd'));
	writeFileSync(join(folder, 'd', '.newsdesk'), 'a file');
	for (const name of ['a', 'b', 'c', 'd']) {
		const journal = open(join(folder, name, '.newsdesk', 'journal.jsonl'));
		await assert.rejects(journal.write([star(1)]), JournalError, name);
		if (name !== 'd') await assert.rejects(journal.news(), JournalError, name);
	}
	assert.equal(readFileSync(victim, 'utf8'), 'precious\n');
	assert.equal(existsSync(join(folder, 'journal.jsonl')), false);
});

test('a folder that is moved away while it is open is not made anew, and what was read of its journal stays', async () => {
	const folder = join(fresh(), 'news');
	mkdirSync(folder);
	const file = join(folder, '.newsdesk', 'journal.jsonl');
	const journal = open(file);
	await journal.write([star(1)]);
	await journal.news();
	renameSync(folder, `${folder} elsewhere`);
	assert.equal(await journal.news(), null);
	await assert.rejects(journal.write([star(2)]), /news is not there: nothing is kept/);
	assert.equal(existsSync(folder), false);
	// A disk that drops out leaves the folder it was mounted on.
	const shared = existsSync('/dev/shm') ? mkdtempSync('/dev/shm/newsdesk-journal-') : null;
	if (shared !== null && statSync(shared).dev !== statSync(scratch).dev) {
		symlinkSync(shared, folder);
		assert.equal(await journal.news(), null);
		await assert.rejects(journal.write([star(2)]), /is not there/);
		assert.deepEqual(readdirSync(shared), []);
		rmSync(folder);
	}
	if (shared !== null) rmSync(shared, { recursive: true });
	renameSync(`${folder} elsewhere`, folder);
	assert.equal(await journal.news(), null);
	await journal.write([star(3)]);
	assert.equal(linesOf(file).length, 2);
	assert.equal((await journal.news())?.entries.length, 1);
});

test('a folder that is away before anything was kept in it is not made anew either', async () => {
	const folder = join(fresh(), 'news');
	mkdirSync(folder);
	const journal = open(join(folder, '.newsdesk', 'journal.jsonl'));
	assert.equal(await journal.news(), null);
	rmSync(folder, { recursive: true });
	await assert.rejects(journal.write([star(1)]), JournalError);
	assert.equal(existsSync(folder), false);
});

test('nothing of a journal steers the terminal', async () => {
	const file = join(fresh(), 'journal.jsonl');
	await open(file).write([
		{ act: 'tag', article: article(1), tag: 'red\u001b]52;c;cHduZWQ=\u0007 \u202etag', on: true },
	]);
	const [entry] = (await open(file).news())?.entries ?? [];
	assert.equal(entry?.act === 'tag' && entry.tag, 'red tag');
});
