import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { folderOf, newsdesk } from './newsdesk.ts';

const folder = folderOf({
	'first.txt':
		'Ferry sinks off Elvby\n\nAt least 12 people were killed when a ferry sank off Elvby on Sunday, the harbour office said.\n',
	'later.txt':
		'Toll of ferry rises\n\nThe ferry that sank off Elvby on Sunday killed 17 people, the harbour office said. Three people were arrested.\n',
	'copy.txt':
		'Ferry: more dead\n\nThe ferry that sank off Elvby on Sunday killed 17 people, the harbour office said. Three people were arrested.\n',
	'other.txt': 'Library opens\n\nThe new library in Oslo has 40,000 books, the mayor said.\n',
	'metadata.csv':
		'path,headline,outlet,published\nfirst.txt,,Coast Wire,2031-03-02\nlater.txt,,The Fjord,2031-03-04\ncopy.txt,,Elvby Post,2031-03-05\nother.txt,,The Fjord,2031-03-04\n',
});
after(folder.remove);
const run = (...args: string[]): ReturnType<typeof newsdesk> => newsdesk(['ledger', ...args, folder.path], folder);

interface Printed {
	readonly lines: readonly {
		readonly about: { readonly counts: string; readonly action: string };
		readonly entries: readonly {
			readonly article: string;
			readonly start: number;
			readonly end: number;
			readonly text: string;
			readonly label: string;
			readonly rule: string;
		}[];
	}[];
	readonly articles: readonly { readonly id: string; readonly path: string; readonly text: string }[];
	readonly notCompared: readonly { readonly text: string; readonly reason: string }[];
}

test('ledger: a line an event, with the label of each value', async () => {
	const { code, stdout, stderr } = await run('--about', 'killed');
	assert.equal(code, 0, stderr);
	assert.match(stdout, /^people killed, Elvby.*3 articles, 2 origins\n/);
	assert.match(stdout, /2031-03-02 {2}At least 12 people .*harbour office .*first/);
	assert.match(stdout, /2031-03-04 {2}17 people .*update/);
	assert.match(stdout, /2031-03-05 {2}17 people .*same/);
	assert.doesNotMatch(stdout, /arrested/);
});

test('ledger --json: every entry points at its words, reprints are one voice', async () => {
	const { stdout } = await run('--json');
	const printed = JSON.parse(stdout) as Printed;
	const texts = new Map(printed.articles.map(({ id, text }) => [id, text]));
	const entries = printed.lines.flatMap((line) => line.entries);
	for (const { article, start, end, text } of entries) assert.equal(texts.get(article)?.slice(start, end), text);
	assert.ok(entries.some(({ rule }) => rule === 'ledger/reprint'));
	assert.ok(printed.notCompared.some(({ text }) => text.includes('40,000')));
});

test('ledger --format csv: a row an entry', async () => {
	const { stdout } = await run('--csv', '--columns', 'published,value,label', '--about', 'killed');
	assert.deepEqual(stdout.trim().split('\r\n'), [
		'published,value,label',
		'2031-03-02,12,first',
		'2031-03-04,17,update',
		'2031-03-05,17,same',
	]);
});

test('correct: lines are accepted, parted and joined by a figure of theirs, and undone acts leave them as found', async () => {
	const at = folder.path;
	const correct = (...words: string[]): ReturnType<typeof newsdesk> => newsdesk(['correct', ...words, at], folder);
	const lines = async (): Promise<string[]> =>
		(await run('--about', 'killed')).stdout
			.split('\n')
			.filter((line) => line !== '')
			.map((line) => line.replace(/^ +(\S+) +/, '$1 ').replace(/ {2,}.*(first|same|update).*/, ' $1'));
	assert.match((await correct('accept-line', 'first.txt', 'At least 12 people')).stderr, /line accepted: 3 figures/i);
	assert.match((await lines())[0] ?? '', /3 articles, 2 origins, accepted$/);
	assert.match((await correct('part-line', 'copy.txt', '17 people')).stderr, /“17 people” is not on the line of/);
	assert.match((await lines())[0] ?? '', /2 articles, 2 origins, parted by hand, accepted$/);
	assert.match((await correct('part-line', 'copy.txt', '17 people')).stderr, /on no line of the ledger/);
	assert.match(
		(await correct('join-lines', 'first.txt', 'At least 12 people', 'copy.txt', '17 people')).stderr,
		/one line:/i,
	);
	assert.match((await lines())[0] ?? '', /3 articles, 2 origins, joined by hand, accepted$/);
	assert.match((await correct('split-line', 'first.txt', 'At least 12 people')).stderr, /begins with this figure/);
	assert.match((await correct('split-line', 'later.txt', '17 people')).stderr, /not on the line/);
	assert.deepEqual(
		(await lines()).map((line) => line.replace(/,.*?(\d articles.*)/, ' $1')),
		[
			'people killed 2 articles, 1 origin, parted by hand, accepted',
			'2031-03-04 17 people first',
			'2031-03-05 17 people same',
		],
	);
	assert.match((await correct('join-lines', 'copy.txt', '17 people', '--off')).stderr, /two lines after all/i);
	assert.match((await correct('accept-line', 'other.txt', '40,000 books')).stderr, /on no line/);
	assert.match((await correct('accept-line', 'first.txt', 'Sunday')).stderr, /no figure but a date/);
});

test('ledger: nothing to compare is said, and is status 1', async () => {
	const { code, stdout, stderr } = await run('--about', 'earthquake');
	assert.equal(code, 1);
	assert.equal(stdout, '');
	assert.match(
		stderr,
		/^no figure told by two articles is of earthquake; without --about 1 line of others can be compared/,
	);
});
