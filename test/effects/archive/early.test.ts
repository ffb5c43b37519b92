import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type TestContext, test } from 'node:test';
import type { ListRequest, ListRow } from '../../../source/archive/archive.ts';
import { type OpenArchive, openArchive } from '../../../source/effects/archive-thread/open-archive.ts';
import { earlyAnswers } from '../../../source/effects/index-file/early.ts';
import type { JournalPlace } from '../../../source/effects/journal/place.ts';
import type { Act, Entry } from '../../../source/journal/act.ts';
import { anchorOf } from '../../../source/journal/anchor.ts';
import { encode, stamped } from '../../../source/journal/line.ts';
import { Newsroom, newsItem } from './newsroom.ts';

const ARTICLES = 14;

const whole: ListRequest = {
	query: '',
	filter: [],
	sort: 'date',
	descending: true,
	offset: 0,
	limit: 30,
	folded: true,
};

/** Every order, folded and not, at the beginning, further down and behind the end. */
const REQUESTS: readonly ListRequest[] = (['relevance', 'date', 'headline', 'outlet'] as const).flatMap((sort) =>
	[true, false].flatMap((descending) =>
		[true, false].flatMap((folded) =>
			[0, 5, ARTICLES + 3].map((offset) => ({ ...whole, sort, descending, folded, offset, limit: 6 })),
		),
	),
);

/** A room whose articles have been read: one twice in other words' places, so that lists fold. */
async function read(context: TestContext): Promise<{ readonly room: Newsroom; readonly place: JournalPlace }> {
	const room = new Newsroom(context);
	for (let number = 0; number < ARTICLES; number += 1) room.write(`item-${number}.txt`, newsItem(number));
	room.write('again.txt', `${newsItem(3)}\nThe report was printed a second time.\n`);
	await room.round();
	return { room, place: { file: join(room.folder, '.newsdesk', 'journal.jsonl'), given: false } };
}

const entry = (act: Act, number: number): Entry =>
	stamped(act, { id: `test.${number}`, time: new Date(1_700_000_000_000 + number).toISOString() });

function write({ file }: JournalPlace, acts: readonly Act[]): readonly Entry[] {
	const entries = acts.map(entry);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, entries.map((one) => `${encode(one)}\n`).join(''));
	return entries;
}

const targetOf = ({ id, path, headline }: ListRow) => ({ id, path, headline });

/** What the archive's own thread answers, once it knows the journal. */
async function thread(context: TestContext, room: Newsroom, entries: readonly Entry[]): Promise<OpenArchive> {
	const archive = openArchive({ paths: [room.folder], index: room.index, watch: false });
	context.after(() => archive.close());
	await archive.settled();
	await archive.acted(entries, true);
	return archive;
}

/** `left`: articles that are left to the archive. */
async function agrees(
	context: TestContext,
	room: Newsroom,
	place: JournalPlace | null,
	entries: readonly Entry[],
	left: readonly string[] = [],
) {
	const archive = await thread(context, room, entries);
	const early = earlyAnswers(room.index, place);
	assert.ok(early !== null);
	context.after(() => early.close());
	const ids = new Set<string>();
	for (const request of REQUESTS) {
		const page = await archive.list(request);
		assert.deepEqual(early.list(request), page, JSON.stringify(request));
		for (const { id } of page.rows) ids.add(id);
	}
	assert.ok(ids.size >= ARTICLES);
	for (const id of ids) {
		const reading = early.read(id, '');
		assert.equal(reading === null, left.includes(id), id);
		if (reading !== null) assert.deepEqual(reading, await archive.read(id, ''));
	}
	return archive;
}

test('the first answers are those of the archive itself', async (context) => {
	const { room } = await read(context);
	await agrees(context, room, null, []);
});

test('what was put right is so from the first screen on, but for articles that are made anew with it', async (context) => {
	const { room, place } = await read(context);
	const before = await thread(context, room, []);
	const [first] = (await before.list(whole)).rows;
	const { rows: names } = await before.entities({ query: '', kind: null, offset: 0, limit: 10 });
	const [one, other, third] = names.map(({ id, kind, name }) => ({ id, kind, name }));
	assert.ok(first && one && other && third);
	const text = (await before.read(first.id, ''))?.article.text ?? '';
	const anchor = anchorOf(text, { start: text.indexOf('mayor'), end: text.indexOf('mayor') + 5 });
	const fact = { kind: 'role', anchor } as const;
	const article = targetOf(first);
	const star: Act = { act: 'star', article, on: true };
	for (const { act, left } of [
		{ act: { act: 'correct', article, field: 'headline', to: 'Put right' }, left: [] },
		{ act: { act: 'correct', article, field: 'outlet', to: 'The Put Right' }, left: [] },
		{ act: { act: 'merge', entity: other, into: one }, left: [] },
		{ act: { act: 'rename', entity: one, name: 'Somebody Else' }, left: [] },
		{ act: { act: 'retype', entity: third, kind: 'group' }, left: [] },
		{ act: { act: 'hide', entity: one, on: true }, left: [] },
		{ act: { act: 'correct', article, field: 'published', to: '1999-12-31' }, left: [first.id] },
		{ act: { act: 'verdict', article, fact, verdict: 'hidden' }, left: [first.id] },
	] as const satisfies readonly { act: Act; left: readonly string[] }[]) {
		const again: Act[] = [
			{ act: 'undo', of: 'test.1' },
			{ act: 'redo', of: 'test.1' },
		];
		await agrees(context, room, place, write(place, [star, act, ...again]), left);
		await agrees(context, room, place, write(place, [star, act, { act: 'undo', of: 'test.1' }]));
	}
});

test('what takes more than the index is left to the archive', async (context) => {
	const { room, place } = await read(context);
	const early = earlyAnswers(room.index, place);
	assert.ok(early !== null);
	const [row] = early.list(whole)?.rows ?? [];
	assert.ok(row !== undefined);
	assert.equal(early.list({ ...whole, query: 'is:unread' }), null);
	assert.equal(early.list({ ...whole, filter: [{ entity: 'anybody', mode: 'all' }] }), null);
	assert.equal(early.read(row.id, 'harbour'), null);
	assert.equal(early.read('not there', ''), null);
	early.close();
	assert.equal(earlyAnswers(null, place), null);
	assert.equal(earlyAnswers(join(room.root, 'none.db'), place), null);
});

test('a journal that cannot be read to its end in a moment leaves it to the archive too', async (context) => {
	const { room, place } = await read(context);
	write(place, []);
	appendFileSync(place.file, '\n'.repeat(600_000));
	assert.equal(earlyAnswers(room.index, place), null);
	assert.equal(earlyAnswers(room.index, { file: room.folder, given: true }), null);
});

test('so does an index of another making, an empty one, and one that is none', async (context) => {
	const { room, place } = await read(context);
	const database = new DatabaseSync(room.index);
	const { user_version: version } = database.prepare('PRAGMA user_version').get() ?? {};
	database.exec(`PRAGMA user_version = ${Number(version) + 1}`);
	assert.equal(earlyAnswers(room.index, place), null);
	database.exec(`PRAGMA user_version = ${Number(version)}; UPDATE meta SET value = 0 WHERE key = 'articles'`);
	assert.equal(earlyAnswers(room.index, place)?.list(whole), null);
	database.close();
	const other = join(room.root, 'other.db');
	writeFileSync(other, 'Not a database at all.'.repeat(100));
	assert.equal(earlyAnswers(other, place), null);
});
