import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { folderOf, newsdesk } from './newsdesk.ts';

const STORY = `Ferry runs aground off Elvby

ELVBY — A ferry with 140 people on board ran aground on a sandbank off Elvby on Monday morning and was pulled free by two tugs before noon, the coast guard said.

Nobody was hurt. The ferry had left its course to make way for a trawler whose engine had failed, the captain told the harbour office.

The passengers were taken ashore in fishing boats and given soup in the school. The line hopes to run again on Wednesday.
`;
const folder = folderOf({
	'wire.txt': STORY,
	'paper.txt': STORY.replace('Ferry runs aground off Elvby', 'Two tugs free ferry'),
	'short.txt': STORY.slice(0, STORY.indexOf('\n\nThe passengers')),
	'zone.txt': STORY,
	'other.txt':
		'Library opens\n\nOSLO — The mayor opened the new library in Oslo on Tuesday, and forty children sang.\n',
	'metadata.csv':
		'path,headline,outlet,published\nwire.txt,,Coast Wire,2031-03-03\npaper.txt,,The Fjord,2031-03-04\nshort.txt,,Elvby Post,2031-03-05\nother.txt,,The Fjord,2031-03-04\n',
});
after(folder.remove);
const run = (...args: string[]): ReturnType<typeof newsdesk> => newsdesk(['origins', ...args, folder.path], folder);

test('origins: each text with who printed it, the first first', async () => {
	const { code, stdout, stderr } = await run('--changes');
	assert.equal(code, 0, stderr);
	const [head, ...lines] = stdout.split('\n');
	assert.match(head ?? '', /^Ferry runs aground off Elvby {2}4 articles, one origin$/);
	assert.match(lines[0] ?? '', /first .*2031-03-03 .*wire\.txt .*Coast Wire/);
	assert.match(stdout, /reprint .*2031-03-04 .*paper\.txt .*The Fjord/);
	assert.match(stdout, /edited .*short\.txt .*\+0 −2\d words\n +− The passengers were taken ashore/);
	assert.match(stdout, /the same .*zone\.txt/);
	assert.doesNotMatch(stdout, /Library/);
	assert.match(stderr, /5 articles, 2 origins/);
});

test('origins --json: counts, origins and their articles', async () => {
	const { code, stdout } = await run('--json');
	assert.equal(code, 0);
	const { schema, count, origins, articles } = JSON.parse(stdout);
	assert.deepEqual([schema, count], ['newsdesk/1', { articles: 5, origins: 2 }]);
	const [ferry] = origins;
	assert.equal(ferry.id, ferry.first);
	assert.equal(ferry.outlet, 'Coast Wire');
	assert.deepEqual(
		ferry.articles.map(({ path, kind }: { path: string; kind: string }) => [path.split('/').at(-1), kind]),
		[
			['wire.txt', 'first'],
			['zone.txt', 'reprint'],
			['paper.txt', 'reprint'],
			['short.txt', 'edited'],
		],
	);
	assert.equal(ferry.articles[3].shared > 0.5 && ferry.articles[3].shared < 1, true);
	assert.equal(articles.length, 4);
});

test('origins: 1 where every article is a text of its own; a query chooses among the articles', async () => {
	const { code, stdout, stderr } = await run('--query', 'library');
	assert.deepEqual([code, stdout], [1, '']);
	assert.match(stderr, /1 article, 1 origin/);
});

test('origins --format csv: a row an article', async () => {
	const { stdout } = await run('--format', 'csv', '--columns', 'path,kind,outlet');
	const [head, ...rows] = stdout.trimEnd().split('\r\n');
	assert.equal(head, 'path,kind,outlet');
	assert.equal(rows.length, 4);
});

test('origins -: what is piped in', async () => {
	const { code, stderr } = await newsdesk(['origins', '-'], { ...folder, input: STORY });
	assert.equal(code, 1);
	assert.match(stderr, /1 article, 1 origin/);
});

const runs = (command: string, ...args: string[]): ReturnType<typeof newsdesk> =>
	newsdesk([command, ...args, folder.path], folder);

test('mentions and search --once tell each text once; facets tell articles and texts', async () => {
	const each = await runs('mentions', 'Elvby');
	assert.match(each.stdout, /^Elvby · place · \d+ mentions in 3 articles, 1 origin/);
	assert.match(each.stdout, /paper\.txt/);
	const once = await runs('mentions', 'Elvby', '--once');
	assert.match(once.stdout, /^Elvby · place · \d+ mentions, each text once, in 3 articles, 1 origin/);
	assert.match(once.stdout, /wire\.txt.*⧉3/);
	assert.doesNotMatch(once.stdout, /paper\.txt/);
	const found = await runs('search', 'elvby', '--once');
	assert.match(found.stderr, /3 of 4 articles, 1 origin/);
	const { facets, origins } = JSON.parse((await runs('facets', '--json')).stdout);
	const elvby = facets.find(({ label }: { label: string }) => label === 'Elvby');
	assert.deepEqual([elvby.articles, elvby.origins, origins], [3, 1, 2]);
});

for (const [name, headline, told] of [
	['versions of a report', 'Harbour chief resigns over dredging deal', /edited +v2\.txt/],
	['texts of one template', 'The week at the harbour', /template .*v1\.txt/],
] as const)
	test(`origins --changes: what differs between two ${name} that have other numbers`, async () => {
		const report = (first: string, signed: string, hurt: string, marched: string, closing: string): string =>
			`${first}\n\nELVBY (Coast Wire) - Harbour chief Otto Lund resigned over a dredging deal worth ${signed} million crowns. Some ${hurt} workers were hurt in the protest at the gate of the harbour. The council will meet again to name his successor, said council leader Ada Lindqvist. Police said ${marched} people marched to the harbour. The deal was signed with Tarn Shipping.${closing}\n`;
		const versions = folderOf({
			'v1.txt': report('Harbour chief resigns over dredging deal', '2.1', '12', '300', ''),
			'v2.txt': report(headline, '2.4', '15', '500', ' Lund denied that he took money.'),
		});
		after(versions.remove);
		const { stdout } = await newsdesk(['origins', '--changes', versions.path], versions);
		assert.match(stdout, told);
		assert.match(stdout, /\+ 500\n/);
		assert.match(stdout, /− 300\n/);
		assert.match(stdout, /\+ Lund denied that he took money/);
	});
