import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readLines } from '../../source/journal/line.ts';
import { newsdesk } from './newsdesk.ts';

const HARBOUR = fileURLToPath(new URL('../fixtures/harbour', import.meta.url));
const base = mkdtempSync(join(tmpdir(), 'newsdesk-desk-commands-'));
after(() => rmSync(base, { recursive: true, force: true }));

let folders = 0;
function folder(): string {
	folders += 1;
	const made = join(base, `${folders}`, 'harbour');
	cpSync(HARBOUR, made, { recursive: true });
	return made;
}
const journalOf = (place: string): string => join(place, '.newsdesk', 'journal.jsonl');

test('tag puts a tag on what a query finds and takes it off; not on everything by mistake', async () => {
	const place = folder();
	const tagged = await newsdesk(['tag', 'to check', place, '--query', 'pier']);
	assert.equal(tagged.code, 0);
	assert.match(tagged.stderr, /articles tagged to-check/);
	assert.equal((await newsdesk(['search', 'tag:to-check', place])).code, 0);
	assert.equal((await newsdesk(['search', 'tag:to-check', place, '--no-journal'])).code, 1);
	assert.equal((await newsdesk(['tag', 'to-check', place, '--query', 'tag:to-check', '--off'])).code, 0);
	assert.equal((await newsdesk(['search', 'tag:to-check', place])).code, 1);
	const all = await newsdesk(['tag', 'x', place]);
	assert.equal(all.code, 2);
	assert.match(all.stderr, /needs to be told which articles/);
});

test('correct and journal: merged, listed, checked, replayed, and what has lost its article told', async () => {
	const place = folder();
	const merged = await newsdesk(['correct', 'merge', 'Jonas Falk', 'Brandt', place]);
	assert.deepEqual([merged.code, merged.stderr], [0, 'Jonas Falk is Brandt\n']);
	assert.match((await newsdesk(['mentions', 'Jonas Falk', place])).stdout, /^Brandt · person · 2 mentions/);
	const dated = await newsdesk(['correct', 'published', 'budget.txt', '2031-02-30', place]);
	assert.deepEqual([dated.code, /no day of the calendar/.test(dated.stderr)], [2, true]);
	assert.equal((await newsdesk(['correct', 'outlet', 'budget.txt', 'Skerry Post', place])).code, 0);
	assert.match(
		(await newsdesk(['search', 'budget', place, '--json'])).stdout +
			(await newsdesk(['search', 'council', place, '--json'])).stdout,
		/Skerry Post/,
	);
	assert.equal((await newsdesk(['journal', 'check', place])).code, 0);
	assert.match((await newsdesk(['journal', 'replay', place])).stdout, /Jonas Falk is Brandt\noutlet is Skerry Post: /);
	const listed = JSON.parse((await newsdesk(['journal', 'list', place, '--json'])).stdout);
	assert.deepEqual(
		listed.acts.map(({ act, counts }: { act: string; counts: boolean }) => [act, counts]),
		[
			['merge', true],
			['correct', true],
		],
	);
	appendFileSync(journalOf(place), 'nonsense\n');
	rmSync(join(place, 'budget.txt'));
	const checked = await newsdesk(['journal', 'check', place]);
	assert.equal(checked.code, 1);
	assert.match(checked.stdout, /journal\.jsonl:3: It is not JSON/);
	assert.match(checked.stdout, /outlet is Skerry Post: .*the article is not there any more/);
});

test('journal merge gives the acts of two journals, each once', async () => {
	const [one, other] = [folder(), folder()];
	await newsdesk(['tag', 'a', one, '--all']);
	await newsdesk(['tag', 'b', other, '--all']);
	const merged = await newsdesk(['journal', 'merge', journalOf(one), journalOf(other)]);
	assert.equal(merged.code, 0);
	const { entries, problems } = readLines(merged.stdout);
	assert.deepEqual([entries.length, problems], [8, []]);
	writeFileSync(journalOf(one), merged.stdout);
	const again = await newsdesk(['journal', 'merge', journalOf(one), journalOf(other)]);
	assert.equal(again.stdout, readFileSync(journalOf(one), 'utf8'));
	for (const args of [
		['journal'],
		['journal', 'mend'],
		['journal', 'merge', 'x'],
		['correct', 'merge', 'Falk'],
		['correct', 'rename', 'Nobody at all', 'x', one],
	])
		assert.equal((await newsdesk(args)).code, 2, args.join(' '));
});

test('a journal that lies among the articles is none of them', async () => {
	const place = folder();
	const journal = join(place, 'mine.jsonl');
	await newsdesk(['tag', 'a', place, '--all', '--journal', journal]);
	const found = JSON.parse(
		(await newsdesk(['search', 'is:tagged', place, '--json', '--journal', journal, '--limit', 'all'])).stdout,
	);
	assert.equal(found.total, 4);
});
