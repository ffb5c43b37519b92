import assert from 'node:assert/strict';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readLines } from '../../source/journal/line.ts';
import { installed } from '../commands/installed.ts';
import { golden } from '../harness/golden.ts';
import { endAll, press, type Started, start } from '../harness/terminal.ts';

const HARBOUR = fileURLToPath(new URL('../fixtures/harbour', import.meta.url));
const base = mkdtempSync(join(tmpdir(), 'newsdesk-desk-'));
afterEach(endAll);
after(() => rmSync(base, { recursive: true, force: true }));

let folders = 0;
function folder(): string {
	folders += 1;
	const made = join(base, `${folders}`, 'harbour');
	cpSync(HARBOUR, made, { recursive: true });
	return made;
}

const journalOf = (place: string): string => join(place, '.newsdesk', 'journal.jsonl');

interface Opening {
	readonly columns?: number;
	readonly rows?: number;
	readonly args?: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
}

async function open(place: string, { columns = 120, rows = 30, args = [], env = {} }: Opening = {}): Promise<Started> {
	const reader = start(process.execPath, [installed(), place, ...args], {
		columns,
		rows,
		env: { XDG_CACHE_HOME: join(base, 'cache'), XDG_DATA_HOME: join(base, 'data'), ...env },
	});
	await reader.until(/Council argues over/);
	await reader.until(/4 articles(?! ·[^\n]* reading)/);
	await reader.settled(300);
	return reader;
}

/** Waits until the journal holds an act of a kind. */
async function noted(place: string, act: string): Promise<void> {
	const file = journalOf(place);
	const end = Date.now() + 45_000;
	while (!(existsSync(file) && readLines(readFileSync(file, 'utf8')).entries.some((entry) => entry.act === act))) {
		assert.ok(Date.now() < end, `the journal has no act ${act}`);
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}

async function leave(reader: Started): Promise<void> {
	reader.send('q');
	assert.equal((await reader.exited).exitCode, 0);
}

describe('the desk in a terminal', { concurrency: false, timeout: 900_000 }, () => {
	it('keeps stars, tags and notes over sessions, and undoes them in the next', async () => {
		const place = folder();
		const first = await open(place);
		await press(first, 's');
		await first.until(/Starred: /);
		await press(first, 't', 'bridges', '\r');
		await first.until(/Tagged bridges: /);
		await press(first, 'a', 'ring the council', '\r');
		await first.until(/Note on .*ring the council/);
		await first.until(/✎ ring the council/);
		await leave(first);
		const second = await open(place);
		await second.until(/★.*#bridges/);
		await press(second, 'u');
		await second.until(/Undone: note on/);
		await press(second, 'u', 'u');
		await second.until(/Undone: starred/);
		await press(second, '\u0012');
		await second.until(/Done again: starred/);
		await leave(second);
		const { entries, problems } = readLines(readFileSync(journalOf(place), 'utf8'));
		assert.deepEqual(problems, []);
		assert.deepEqual(
			entries.map(({ act }) => act).filter((act) => act !== 'place'),
			['star', 'tag', 'note', 'undo', 'undo', 'undo', 'redo'],
		);
	});

	it('marks a whole list as read, and takes it back as one act in the next session', async () => {
		const place = folder();
		const first = await open(place);
		await press(first, '/', 'is:', '\t', '\t');
		await first.until(/\/ is:unread .*\n.*esc back/);
		await press(first, '\u001b', 'C');
		await first.until(/Read: 4 articles\./);
		await press(first, '/', 'is:unread');
		await first.until(/Nothing fits\./);
		await press(first, '\u001b');
		await leave(first);
		const second = await open(place);
		await press(second, 'u');
		await second.until(/Undone: read: 4 articles\./);
		await press(second, '/', 'is:unread');
		await second.until(/is:unread .*4 articles/);
		await press(second, '\u001b');
		await leave(second);
		const { entries, problems } = readLines(readFileSync(journalOf(place), 'utf8'));
		assert.deepEqual(problems, []);
		assert.deepEqual(
			entries.map(({ act }) => act).filter((act) => act !== 'place'),
			['readAll', 'undo'],
		);
	});

	it('opens where it was left, unless it is to begin afresh', async () => {
		const place = folder();
		const first = await open(place);
		await press(first, '/', 'council', '\r', 'j', 'j');
		const left = first.screen();
		await leave(first);
		const second = await open(place);
		assert.deepEqual(second.screen().slice(2, 20), left.slice(2, 20));
		await second.until(/\/ council/);
		await leave(second);
		const third = await open(place, { args: ['--fresh'] });
		assert.doesNotMatch(third.screen()[0] ?? '', /council/);
		await leave(third);
	});

	it('the page of a name and the trail to it are as they were when it is opened again', async () => {
		const place = folder();
		const env = { XDG_CACHE_HOME: join(base, 'cache'), XDG_DATA_HOME: join(base, 'trail') };
		const first = await open(place, { env });
		await press(first, 'j', '\r', 'E');
		await first.until(/PAGE|page of/i);
		first.send('\r');
		await first.until(/Posts|Seen|Named with|NAMED/i);
		await press(first, 'H');
		await first.until(/TRAIL +3 steps/);
		const before = first.screen().slice(1, 6);
		await press(first, '\u001b');
		await leave(first);
		const second = await open(place, { env });
		await second.until(/Posts|Seen|Named with|NAMED/i);
		await press(second, 'H');
		await second.until(/TRAIL +3 steps/);
		assert.deepEqual(second.screen().slice(1, 6), before);
		await press(second, '\u001b');
		await leave(second);
		const fresh = await open(place, { env, args: ['--fresh'] });
		await press(fresh, 'H');
		await fresh.until(/TRAIL +1 step/);
		await press(fresh, '\u001b');
		await leave(fresh);
	});

	it('without a path opens what was open last; --fresh opens what comes with newsdesk, and what is gone is told', async () => {
		const place = folder();
		const env = { XDG_CACHE_HOME: join(base, 'cache'), XDG_DATA_HOME: join(base, 'session') };
		const again = (...args: readonly string[]) =>
			start(process.execPath, [installed(), ...args], { columns: 120, rows: 30, env });
		const first = again(place, '--no-journal');
		await first.until(/Council argues over/);
		await leave(first);
		const second = again();
		await second.until(/Egypt Sends/, 60_000);
		await leave(second);
		await leave(await open(place, { env }));
		const third = again();
		await third.until(/Council argues over/, 60_000);
		await leave(third);
		const fresh = again('--fresh', '--no-journal');
		await fresh.until(/Egypt Sends/, 60_000);
		await leave(fresh);
		rmSync(place, { recursive: true });
		const gone = again();
		await gone.until(/What was open last is not there any more: .*harbour/, 60_000);
		await gone.until(/Egypt Sends/, 60_000);
		await leave(gone);
	});

	it('without the journal nothing is written, and keys say so', async () => {
		const place = folder();
		const reader = await open(place, { args: ['--no-journal'] });
		await press(reader, 's');
		await reader.until(/Read without a journal/);
		await press(reader, '\r', 'j');
		await leave(reader);
		assert.equal(existsSync(join(place, '.newsdesk')), false);
	});

	it('a note goes through the editor and the terminal comes back whole', async () => {
		const place = folder();
		const editor = join(base, 'editor.sh');
		writeFileSync(
			editor,
			'#!/bin/sh\nclear; printf "EDITING\\n"; read answer; printf "from the editor\\nand more" > "$1"\n',
			{ mode: 0o755 },
		);
		const reader = await open(place, { env: { EDITOR: editor } });
		await press(reader, 'a', 'begun');
		const before = reader.screen();
		await press(reader, '\u000f');
		await reader.until('EDITING');
		reader.send('\r');
		await reader.until(/Note on .*from the editor and more/);
		await reader.settled(300);
		assert.equal(reader.screen()[0], before[0]);
		await press(reader, 'j');
		await reader.until(/2\/4/);
		await leave(reader);
		const [note] = readLines(readFileSync(journalOf(place), 'utf8')).entries;
		assert.equal(note?.act === 'note' && note.text, 'from the editor\nand more');
	});

	it('two readers at once see each other’s acts', async () => {
		const place = folder();
		const [one, other] = [await open(place), await open(place)];
		await press(one, 's');
		await other.until(/★/);
		await press(other, 'j', 's');
		await one.until(/★[^★]*★/);
		await leave(one);
		await leave(other);
		assert.equal(
			readLines(readFileSync(journalOf(place), 'utf8')).entries.filter(({ act }) => act === 'star').length,
			2,
		);
	});

	it('a journal with a torn line and a bad one is told and used all the same', async () => {
		const place = folder();
		const first = await open(place);
		await press(first, 's');
		await first.until(/Starred/);
		await leave(first);
		appendFileSync(journalOf(place), 'what is this?\n{"schema":1,"id":"x');
		const second = await open(place);
		await second.until(/2 lines cannot be read, the first is line \d+: It is not JSON/);
		await second.until(/★/);
		await press(second, 'u');
		await second.until(/Undone: starred/);
		await leave(second);
		assert.match(readFileSync(journalOf(place), 'utf8'), /\nwhat is this\?\n\{"schema":1,"id":"x\n\{"schema":1/);
	});

	it('on a full disk says so, and nothing counts as done', async () => {
		const reader = await open(folder(), { args: ['--journal', '/dev/full'] });
		await press(reader, 's');
		await reader.until(/\/dev\/full cannot be written: the disk is full\. Make room/);
		assert.doesNotMatch(reader.screen().join('\n'), /★/);
		await press(reader, 'j');
		await leave(reader);
	});

	it('a name is put right everywhere at once, and undone in the next session', async () => {
		const place = folder();
		const first = await open(place, { columns: 140, rows: 40 });
		// What was listed first stays selected while newer articles come above it.
		await press(first, 'g');
		await first.until(/▌ Council argues/);
		await first.until(/Jonas Falk {2}Mayor/);
		await press(first, '\r', '\t', 'j', 'c');
		await first.until(/CORRECT {2}Jonas Falk, person, is/);
		golden('desk-correct-140', first.screen());
		await press(first, '1');
		await first.until(/WHICH NAME IS JONAS FALK TOO\?/);
		await press(first, 'Brandt', '\r');
		await first.until(/Brandt and Jonas Falk are one, called/);
		await press(first, '\r');
		await first.until(/Jonas Falk is Brandt/);
		await first.until(/ Brandt[^\n]* 2 /);
		await leave(first);
		const second = await open(place, { columns: 140, rows: 40 });
		await press(second, 'u');
		await second.until(/Undone: Jonas Falk is Brandt/);
		await second.until(/Jonas Falk {2}Mayor/);
		await leave(second);
	});

	for (const [columns, rows] of [
		[140, 40],
		[100, 30],
		[60, 20],
	] as const)
		it(`golden screens at ${columns}x${rows}`, async () => {
			const place = folder();
			const reader = await open(place, { columns, rows });
			await press(reader, 's');
			await reader.until(/Starred/);
			await press(reader, 't', 'bridges', '\r');
			await reader.until(/Tagged bridges/);
			await press(reader, 'j', 'a', 'ring the council', '\r');
			await reader.until(/Note on/);
			await press(reader, 'k', '\r');
			await reader.until(/★ #bridges/);
			// The article that was opened is noted as read a moment later.
			await noted(place, 'read');
			await reader.settled(300);
			golden(`desk-article-${columns}`, reader.screen());
			await press(reader, '\u001b');
			golden(`desk-list-${columns}`, reader.screen());
			await press(reader, 't');
			golden(`desk-tag-${columns}`, reader.screen());
			await press(reader, '\u001b', 'a');
			golden(`desk-note-${columns}`, reader.screen());
			await press(reader, '\u001b', '/', 'is:tagged', '\r', 'V', 'Bridges', '\r');
			await reader.until(/Search saved as Bridges/);
			await press(reader, 'V');
			golden(`desk-searches-${columns}`, reader.screen());
			await press(reader, '\u001b');
			await leave(reader);
		});
});
