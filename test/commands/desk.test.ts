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

test('where a word was forgotten no path is taken for it', async () => {
	const place = folder();
	for (const words of [
		['correct', 'rename', 'CND', place],
		['correct', 'headline', 'pier.txt', place],
		['tag', place, '--all'],
	]) {
		const { code, stderr } = await newsdesk(words);
		assert.equal(code, 2, words.join(' '));
		assert.match(stderr, /is a file or folder, and no (?:NEW-NAME|VALUE|TAG) stands before it; nothing was changed/);
	}
	const back = await newsdesk(['correct', 'merge', 'Jonas Falk', 'Brandt', place, '--off']);
	assert.match(back.stderr, /with --off INTO is left out, and Brandt is no file or folder/);
	const long = `A headline that goes on ${'and on '.repeat(12)}to its end`;
	assert.equal((await newsdesk(['correct', 'headline', 'pier.txt', long, place])).code, 0);
	const { stdout } = await newsdesk(['journal', 'list', place]);
	assert.ok(stdout.includes(`headline is “${long}”, not “`), stdout);
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

test('what is corrected is taken back with --off, hidden or not', async () => {
	const place = folder();
	const told = async () => JSON.parse((await newsdesk(['export', place])).stdout);
	const named = (document: { entities: { name: string }[] }, name: string) =>
		document.entities.find((one) => one.name === name) as { kind: string; mentions: unknown[] } | undefined;
	const stated = (document: { facts: { text: string }[] }, words: string) =>
		document.facts.find(({ text }) => text === words) as { value: number; by: string } | undefined;
	const before = await told();
	/** What is put right, and how many of the words say what is meant. */
	const table: readonly (readonly [meant: number, ...words: string[]])[] = [
		[2, 'split', 'Ada Lindqvist', 'pier.txt', 'Lindqvist', 'Eva Berg'],
		[1, 'merge', 'Jonas Falk', 'Ingrid Solberg'],
		[2, 'same', 'Tomas Brandt', 'Brandt'],
		[1, 'rename', 'CND', 'Coast News Desk'],
		[1, 'kind', 'Norwegian', 'place'],
		[1, 'hide', 'Norway'],
		[2, 'hide-fact', 'ferries.txt', '120 boats'],
		[2, 'confirm-fact', 'pier.txt', 'More than 120 boats'],
		[2, 'value', 'pier.txt', 'around 14 million euros', '15,000,000'],
		[1, 'outlet', 'pier.txt', 'Skerry Post'],
	];
	for (const [, ...words] of table) {
		const done = await newsdesk(['correct', ...words, place]);
		assert.equal(done.code, 0, `${words.join(' ')}: ${done.stderr}`);
	}
	const corrected = await told();
	assert.equal(named(corrected, 'Eva Berg')?.mentions.length, 1);
	assert.equal(named(corrected, 'Jonas Falk') ?? named(corrected, 'Brandt') ?? named(corrected, 'Norway'), undefined);
	assert.equal(named(corrected, 'Coast News Desk')?.mentions.length, 2);
	assert.equal(named(corrected, 'Norwegian')?.kind, 'place');
	assert.equal(stated(corrected, '120 boats'), undefined);
	assert.equal(stated(corrected, 'More than 120 boats')?.by, 'journal');
	assert.equal(stated(corrected, 'around 14 million euros')?.value, 15_000_000);
	for (const [meant, ...words] of table) {
		const back = await newsdesk(['correct', ...words.slice(0, meant + 1), place, '--off']);
		assert.equal(back.code, 0, `${words.join(' ')} --off: ${back.stderr}`);
	}
	assert.deepEqual(await told(), before);
	assert.equal((await newsdesk(['journal', 'replay', place])).code, 1);
	const twice = await newsdesk(['correct', 'hide', 'Norway', place, '--off']);
	assert.deepEqual([twice.code, /nothing like that was put right/.test(twice.stderr)], [2, true]);
});

test('what cannot be corrected so is told with what can be', async () => {
	const place = folder();
	for (const [words, told] of [
		[['split', 'Ada Lindqvist', 'pier.txt', 'nope', 'Eva'], /does not stand there as nope\n.*start at \d+/],
		[['split', 'Ada Lindqvist', 'budget.txt', 'all', 'Eva'], /does not name Ada Lindqvist/],
		[['split', 'Ada Lindqvist', 'pier.txt'], /split needs NAME ARTICLE WORDS AS/],
		[['same', 'Brandt', 'Brandt'], /are one already/],
		[['speaker', 'pier.txt', 'around 14 million euros', 'X'], /A figure has no speaker/],
		[['value', 'pier.txt', 'around 14 million euros', 'much'], /much cannot stand there/],
		[['value', 'pier.txt', 'Tuesday', '2024-13'], /2024-13 cannot stand there/],
		[['hide', 'CND', '--off'], /nothing like that was put right/],
		[['kind', 'CND', 'ship'], /there is no kind ship/],
	] as const) {
		const done = await newsdesk([
			'correct',
			...words.filter((word) => word !== '--off'),
			place,
			...words.filter((word) => word === '--off'),
		]);
		assert.equal(done.code, 2, words.join(' '));
		assert.match(done.stderr, told, words.join(' '));
	}
});

test('journal check lists every act that has lost what it was done to, and none that has not', async () => {
	const place = folder();
	for (const words of [
		['merge', 'Jonas Falk', 'Ingrid Solberg'],
		['split', 'Ada Lindqvist', 'ferries.txt', 'all', 'Eva Berg'],
		['rename', 'Eva Berg', 'Eva Lindqvist'],
		['hide-fact', 'ferries.txt', '120 boats'],
		['published', 'ferries.txt', '2031-03-07'],
		['value', 'ferries.txt', 'Thursday', '2031-03-06'],
		['headline', 'pier.txt', 'East pier closed'],
		['confirm-fact', 'pier.txt', '4,000 people'],
	])
		assert.equal((await newsdesk(['correct', ...words, place])).code, 0, words.join(' '));
	const whole = await newsdesk(['journal', 'check', place]);
	assert.deepEqual([whole.code, whole.stdout], [0, '8 acts, and nothing is wrong with them.\n']);
	// One article changes around what was put right, one loses it, one is gone.
	const pier = join(place, 'pier.txt');
	writeFileSync(pier, readFileSync(pier, 'utf8').replace('More than 120 boats', 'Well over 120 boats'));
	const ferries = join(place, 'ferries.txt');
	writeFileSync(
		ferries,
		readFileSync(ferries, 'utf8').replace('85 of the 120 boats', '85 of them').replace('Ada Lindqvist', 'Bo Ek'),
	);
	rmSync(join(place, 'budget.txt'));
	const { findings } = JSON.parse((await newsdesk(['journal', 'check', place, '--json'])).stdout);
	assert.deepEqual(findings.map(({ message }: { message: string }) => message).sort(), [
		'Jonas Falk is Ingrid Solberg: no article names Jonas Falk any more.',
		'a mention of Ada Lindqvist is of Eva Berg: its words do not stand in the text any more.',
		'hidden: figure “120 boats”: its words do not stand in the text any more.',
	]);
});
