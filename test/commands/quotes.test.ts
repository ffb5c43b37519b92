import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { folderOf, newsdesk } from './newsdesk.ts';

const folder = folderOf({
	'one.txt': `Bridge at Elvby stays shut

ELVBY — “The bridge will stay shut until every bolt has been looked at twice,” engineer Marta Lindqvist told reporters on Monday.
`,
	'two.txt': `Elvby waits for its bridge

The bridge is closed to all. “The bridge will stay shut until every bolt has been checked twice,” Lindqvist, the engineer in charge, said on Monday. Marta Lindqvist did not say when it opens.
`,
	'three.txt': `Library opens its doors in Oslo

OSLO — “We have waited for this day for eleven years,” Mayor Anne Berg said.
`,
	'metadata.csv':
		'path,headline,outlet,published\none.txt,,Coast Wire,2031-03-03\ntwo.txt,,The Fjord,2031-03-04\nthree.txt,,The Fjord,2031-03-04\n',
});
after(folder.remove);
const run = (...args: string[]): ReturnType<typeof newsdesk> => newsdesk(['quotes', ...args, folder.path], folder);

test('quotes: versions side by side, with what differs', async () => {
	const { code, stdout, stderr } = await run();
	assert.equal(code, 0, stderr);
	assert.match(stdout, /^2 versions in 2 articles/);
	assert.match(stdout, /2031-03-03 {2}Coast Wire {2}one\.txt:\d+ {2}Marta Lindqvist/);
	assert.match(stdout, /“The bridge will stay shut until every bolt has been checked twice,”/);
	assert.match(stdout, /other words; “looked at” → “checked”/);
	assert.doesNotMatch(stdout, /waited for this day/);
	assert.match(stderr, /1 quote stands in several of 3 articles/);
});

test('quotes --json: versions with their places, and differences of every two', async () => {
	const { code, stdout } = await run('--json');
	assert.equal(code, 0);
	const { schema, total, quotes, articles } = JSON.parse(stdout);
	assert.deepEqual([schema, total, articles.length], ['newsdesk/1', 1, 2]);
	const [{ versions, differences }] = quotes;
	for (const { article, start, end, text } of versions) {
		const source = articles.find(({ id }: { id: string }) => id === article);
		assert.equal(source.text.slice(start, end), text);
	}
	assert.equal(versions[0].speaker, versions[1].speaker);
	assert.equal(differences.length, 1);
	assert.deepEqual(differences[0].kinds, ['word']);
	const [{ a, b }] = differences[0].words;
	assert.equal(articles.find(({ id }: { id: string }) => id === versions[0].article).text.slice(...a), 'looked at');
	assert.equal(articles.find(({ id }: { id: string }) => id === versions[1].article).text.slice(...b), 'checked');
});

test('quotes --format csv: a row a version', async () => {
	const { stdout } = await run('--format', 'csv', '--columns', 'path,speakerText,kinds');
	const [head, ...rows] = stdout.trimEnd().split('\r\n');
	assert.equal(head, 'path,speakerText,kinds');
	assert.equal(rows.length, 2);
	assert.match(rows[1] ?? '', /word$/);
});

test('quotes: 1 where no words are quoted twice', async () => {
	const { code, stdout, stderr } = await run('--query', 'library');
	assert.deepEqual([code, stdout], [1, '']);
	assert.match(stderr, /nothing is quoted twice in 1 article/);
});
