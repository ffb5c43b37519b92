import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { Editions } from '../../../source/archive/sqlite/editions.ts';
import { Statements } from '../../../source/archive/sqlite/statements.ts';
import { Newsroom } from './newsroom.ts';

const BODY =
	'The harbour authority of Velmora closed the eastern quay on Monday after a crane fell onto the deck of a grain ship. Nobody was hurt. Divers are to look at the hull on Tuesday, the harbour master said, and ships wait in the bay until then.';
const OTHER =
	'Voters in Tarn Bay go to the polls on Sunday to choose a mayor. Four candidates stand, two of them for the first time, and turnout is expected to be high after a summer of quarrels over water.';

const line = (fields: Readonly<Record<string, string>>): string => `${JSON.stringify(fields)}\n`;

/** Places of the only listed article, and whether each is the very text. */
function sourcesIn(room: Newsroom, id: string): readonly (readonly [string, boolean])[] {
	const database = new DatabaseSync(room.index);
	try {
		return new Editions(new Statements(database)).sources(id).map(({ path, isListed }) => [path, isListed]);
	} finally {
		database.close();
	}
}

test('the same bytes in two files are one article with both places', async (context) => {
	const room = new Newsroom(context);
	room.write('a.txt', `Crane falls onto ship\n\n${BODY}\n`);
	room.write('b/copy.txt', `Crane falls onto ship\n\n${BODY}\n`);
	const { ids } = await room.round();
	assert.equal(ids.length, 1);
	assert.deepEqual(sourcesIn(room, ids[0] ?? ''), [
		['news/a.txt', true],
		['news/b/copy.txt', true],
	]);
});

test('a later version under the same link is listed, the earlier one named', async (context) => {
	const room = new Newsroom(context);
	const first = {
		url: 'https://www.velmora.example/news/crane?utm_source=feed',
		title: 'Crane falls onto ship',
		published: '2024-02-12T09:00:00Z',
		text: BODY,
	};
	const later = {
		url: 'https://velmora.example/news/crane',
		title: 'Grain ship hit by crane leaves port',
		published: '2024-02-12T15:00:00Z',
		text: `${BODY} The quay was opened again in the afternoon.`,
	};
	room.write('later.jsonl', line(later));
	room.write('first.jsonl', line(first));
	const { paths, ids, content } = await room.round();
	assert.deepEqual(paths, ['news/later.jsonl:1']);
	assert.deepEqual(sourcesIn(room, ids[0] ?? ''), [
		['news/later.jsonl:1', true],
		['news/first.jsonl:1', false],
	]);

	// The other way round, one after the other, to the same archive.
	const other = new Newsroom(context);
	other.write('first.jsonl', line(first));
	await other.round();
	other.write('later.jsonl', line(later));
	assert.deepEqual((await other.round()).paths, ['news/later.jsonl:1']);
	assert.equal(JSON.stringify(Object.keys(content)), JSON.stringify(Object.keys((await other.round()).content)));

	// When the later one goes, the earlier one is listed again.
	other.remove('later.jsonl');
	assert.deepEqual((await other.round()).paths, ['news/first.jsonl:1']);
});

test('a summary stands behind the whole text, whichever is newer', async (context) => {
	const room = new Newsroom(context);
	const url = 'https://velmora.example/news/crane';
	room.write(
		'full.jsonl',
		line({ url, title: 'Crane falls onto ship', published: '2024-02-12', text: BODY.repeat(4) }),
	);
	room.write(
		'summary.jsonl',
		line({ url, title: 'Crane falls onto ship', published: '2024-02-13T10:00:00Z', text: BODY.slice(0, 120) }),
	);
	assert.deepEqual((await room.round()).paths, ['news/full.jsonl:1']);
});

test('what shares a link and neither headline nor words stays apart; so do the front page and a slug used again', async (context) => {
	const room = new Newsroom(context);
	const url = 'https://velmora.example/live';
	room.write(
		'live.jsonl',
		line({ url, title: 'Crane falls', text: BODY }) + line({ url, title: 'Tarn Bay votes', text: OTHER }),
	);
	const front = 'https://velmora.example/';
	room.write(
		'front.jsonl',
		line({ url: front, title: 'One', text: `${BODY} One.` }) + line({ url: front, title: 'Two', text: `${BODY} Two.` }),
	);
	assert.equal((await room.round()).paths.length, 4);
});
