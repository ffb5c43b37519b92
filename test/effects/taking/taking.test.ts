import assert from 'node:assert/strict';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { editorArguments, editorOf, runEditor } from '../../../source/effects/taking/edit.ts';
import { fileOf } from '../../../source/effects/taking/file-of.ts';
import { lineOf } from '../../../source/effects/taking/line-of.ts';
import { pipeTo } from '../../../source/effects/taking/pipe.ts';
import { openersOf, visit } from '../../../source/effects/taking/visit.ts';
import { writeList } from '../../../source/effects/taking/write-list.ts';
import type { LiveArchive } from '../../../source/effects/terminal/live-archive.ts';
import { NO_MARKS } from '../../../source/journal/marks.ts';
import { listed } from '../../../source/ledger/listed.ts';
import type { TakenList } from '../../../source/state/taking/taken.ts';
import { answerOf, READINGS } from '../../harness/world.ts';
import { toldLedger } from '../../ledger/told.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsdesk-taking-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const fresh = (name: string): string => join(folder, name);

const OPENED = { paths: ['/news'], isStdin: false, options: [] };
const unasked = (): never => assert.fail('not asked for');
const page: LiveArchive['page'] = async (request) => {
	const answer = answerOf({ type: 'list', ask: 1, request });
	assert.ok(answer?.type === 'listed');
	return answer.page;
};
const archive: LiveArchive = {
	page,
	list: page,
	mentions: unasked,
	onOthers: unasked,
	onSaid: unasked,
	acted: unasked,
	status: unasked,
	read: unasked,
	entities: unasked,
	entity: unasked,
	mentionIndex: unasked,
	profile: unasked,
	sentence: unasked,
	facts: unasked,
	facets: unasked,
	copies: unasked,
	versions: unasked,
	timeline: unasked,
	dated: unasked,
	ledger: unasked,
	ledgerPage: unasked,
	readAside: unasked,
	echoing: unasked,
	diagnostics: unasked,
	close: unasked,
	onChange: unasked,
};
const request = { query: '', filter: [], sort: 'date', descending: true, offset: 0, limit: 0 } as const;
const ARTICLES: TakenList = { of: 'articles', request, count: 3, marks: null };
const HOSTILE: TakenList = {
	of: 'records',
	one: 'problem',
	name: 'problems',
	records: [{ where: '=HYPERLINK("x")', message: 'a\u001b[2Jb', count: 3 }],
};
const [first] = READINGS;
assert.ok(first);
const ARTICLE = { of: 'article', article: first.article } as const;

describe('writing a list', () => {
	it('writes every row in the form the ending names', async () => {
		const result = await writeList(archive, ARTICLES, fresh('all.csv'), false, OPENED);
		assert.deepEqual(result, { type: 'done', file: fresh('all.csv'), records: 3 });
		const lines = readFileSync(fresh('all.csv'), 'utf8').trim().split('\r\n');
		assert.equal(lines[0], 'path,headline,published,outlet,place,snippet,id');
		assert.equal(lines.length, 4);
		await writeList(archive, ARTICLES, fresh('all.json'), false, OPENED);
		assert.equal(JSON.parse(readFileSync(fresh('all.json'), 'utf8')).articles.length, 3);
		await writeList(archive, ARTICLES, fresh('all.md'), false, OPENED);
		assert.match(readFileSync(fresh('all.md'), 'utf8'), /Ferries return, slowly, 2031-03-06 \(world\/1\.txt\)/);
	});
	it('writes the facts of an article with their claims, sentences and source', async () => {
		const rows = first.analysis.facts.map((fact) => ({ type: 'fact', fact, spans: [fact] }) as const);
		await writeList(archive, { of: 'facts', reading: first, rows }, fresh('facts.md'), false, OPENED);
		const text = readFileSync(fresh('facts.md'), 'utf8');
		assert.match(text, /“We could not wait,” — Ada Lindqvist/);
		assert.match(text, /14 boats[^|]*\| certain \| Lindqvist said 14 boats had been moved\. \|/);
		assert.match(text, /Coast Daily, 2031-03-04 \(world\/0\.txt\)/);
	});
	it('writes what was done to the articles, where that is kept', async () => {
		const marks = ({ id }: { readonly id: string }) => ({ ...NO_MARKS, starred: id === 'a1', tags: ['pier', 'war'] });
		await writeList(archive, { ...ARTICLES, marks }, fresh('marked.csv'), false, OPENED);
		const [head, ...rows] = readFileSync(fresh('marked.csv'), 'utf8').trim().split('\r\n');
		assert.match(head ?? '', /,starred,read,tags$/);
		assert.deepEqual(
			rows.map((row) => /(true|false),false,pier; war$/.exec(row)?.[1]),
			['false', 'true', 'false'],
		);
	});
	it('writes which mentions are checked, where that is kept', async () => {
		const walk = { entity: 'e0', with: null, order: 'date', variants: false, folded: true } as const;
		const mentions: LiveArchive['mentions'] = async () => {
			const answer = answerOf({ type: 'mentions', ask: 1, walk, from: null, index: 0, shown: 9 });
			assert.ok(answer?.type === 'mentions');
			return answer.page;
		};
		const list = { of: 'mentions', walk, name: 'Ada Lindqvist', count: 4, hasVariants: false } as const;
		const isChecked = ({ article }: { readonly article: string }): boolean => article === 'a1';
		await writeList({ ...archive, mentions }, { ...list, isChecked }, fresh('checked.md'), false, OPENED);
		const [head, , ...rows] = readFileSync(fresh('checked.md'), 'utf8').trim().split('\n');
		assert.match(head ?? '', /^\| checked \| before \| text /);
		assert.deepEqual(
			rows.map((row) => [/^\| (\w+) /.exec(row)?.[1], /world\/\d/.exec(row)?.[0]]),
			[
				['false', 'world/0'],
				['false', 'world/0'],
				['true', 'world/1'],
				['false', 'world/2'],
			],
		);
		await writeList({ ...archive, mentions }, { ...list, isChecked: null }, fresh('walk.csv'), false, OPENED);
		assert.doesNotMatch(readFileSync(fresh('walk.csv'), 'utf8'), /checked/);
	});
	it('writes two names with the words between them, and how near they stand', async () => {
		const walk = {
			entity: 'e0',
			with: { entity: 'e1', within: 'article' },
			order: 'date',
			variants: false,
		} as const;
		const row = {
			article: 'a0',
			path: 'world/0.txt',
			headline: 'Ferries stopped',
			published: '2031-03-04',
			outlet: null,
			start: 10,
			end: 19,
			certainty: 'certain',
			by: 'names/tagger',
			before: 'On Monday ',
			text: 'Lindqvist',
			after: ' again.',
			turn: { index: 0, count: 1 },
		} as const;
		const between = ' has not thanked ';
		const companion = { start: 36, end: 40, text: 'Hamm', isBefore: false, between };
		const rows = [
			{ ...row, companion },
			{ ...row, start: 36, end: 45, companion: { ...companion, start: 10, end: 14, isBefore: true } },
		];
		const sections = [
			{ kind: 'sentence', name: null, from: 0, count: 1 },
			{ kind: 'paragraph', name: null, from: 1, count: 1 },
		] as const;
		const mentions: LiveArchive['mentions'] = async ({ offset, limit }) => ({
			rows: rows.slice(offset, offset + limit),
			offset,
			total: 2,
			articles: 1,
			sections,
			part: null,
		});
		const name = 'Ada Lindqvist & Ole Hamm';
		const list = { of: 'mentions', walk, name, count: 2, hasVariants: false, isChecked: null } as const;
		await writeList({ ...archive, mentions }, list, fresh('pair.md'), false, OPENED);
		const [head, , ...told] = readFileSync(fresh('pair.md'), 'utf8').trim().split('\n');
		assert.equal(head, '| within | before | words | after | certainty | source |');
		assert.match(told[0] ?? '', /^\| sentence \| On Monday \| Lindqvist has not thanked Hamm \| again\. \|/);
		assert.match(told[1] ?? '', /^\| paragraph \| On Monday \| Hamm has not thanked Lindqvist \| again\. \|/);
	});
	it('writes each figure of the ledger with its sentence and what it is cited by, or those of one line', async () => {
		const { lines } = toldLedger([
			['2031-03-02', 'At least 12 people were killed when a ferry sank off Elvby on Sunday, the harbour office said.'],
			[
				'2031-03-04',
				'The ferry that sank off Elvby on Sunday killed 17 people and hurt 40 people, the harbour office said.',
			],
			['2031-03-05', 'The ferry that sank off Elvby on Sunday hurt 41 people, the mayor said.'],
		]);
		assert.equal(lines.length, 2);
		const ledgerPage: LiveArchive['ledgerPage'] = async ({ whole, offset, limit }) => {
			const page = lines.slice(offset, offset + limit).map((line) => listed(line, whole === true));
			return { lines: page, offset, total: lines.length, articles: 3, left: 0 };
		};
		const list = { of: 'ledger', request: { query: '', filter: [] }, line: null, count: 2 } as const;
		const all = await writeList({ ...archive, ledgerPage }, list, fresh('ledger.csv'), false, OPENED);
		assert.deepEqual(all, { type: 'done', file: fresh('ledger.csv'), records: 4 });
		const line = lines.find(({ action }) => action === 'killed')?.id ?? '';
		await writeList({ ...archive, ledgerPage }, { ...list, line }, fresh('ledger.md'), false, OPENED);
		const [, , ...rows] = readFileSync(fresh('ledger.md'), 'utf8').trim().split('\n');
		assert.equal(rows.length, 2);
		assert.match(
			rows[1] ?? '',
			/people killed.* 17 people .*harbour office .*The ferry that sank .* 2031-03-04 \(news\/b\.txt\)/,
		);
	});
	it('cites the article that a record is of, and leaves those of none without', async () => {
		const readAside: LiveArchive['readAside'] = async (id) => READINGS.find(({ article }) => article.id === id) ?? null;
		const list: TakenList = {
			of: 'records',
			one: 'row',
			name: 'page',
			records: [
				{ says: 'named with', articles: 3, article: null },
				{ says: 'keeper', articles: 1, article: 'a1' },
			],
			brief: ['says'],
		};
		await writeList({ ...archive, readAside }, list, fresh('cited.csv'), false, OPENED);
		assert.deepEqual(readFileSync(fresh('cited.csv'), 'utf8').trim().split('\r\n'), [
			'says,articles,article,path,headline,outlet,published',
			'named with,3,,,,,',
			'keeper,1,a1,world/1.txt,"Ferries return, slowly",,2031-03-06',
		]);
		await writeList({ ...archive, readAside }, list, fresh('cited.md'), false, OPENED);
		assert.match(readFileSync(fresh('cited.md'), 'utf8'), /\| keeper \| Ferries return, slowly, 2031-03-06 \(world/);
	});
	it('is safe from formulas and escapes', async () => {
		await writeList(archive, HOSTILE, fresh('hostile.csv'), false, OPENED);
		const text = readFileSync(fresh('hostile.csv'), 'utf8');
		assert.match(text, /'=HYPERLINK/);
		assert.ok(!text.includes('\u001b'));
	});
	it('leaves a file that is there alone until told to write over it', async () => {
		writeFileSync(fresh('mine.csv'), 'mine');
		assert.equal((await writeList(archive, ARTICLES, fresh('mine.csv'), false, OPENED)).type, 'exists');
		assert.equal(readFileSync(fresh('mine.csv'), 'utf8'), 'mine');
		assert.equal((await writeList(archive, ARTICLES, fresh('mine.csv'), true, OPENED)).type, 'done');
		assert.match(readFileSync(fresh('mine.csv'), 'utf8'), /^path,/);
	});
	for (const [name, says] of [
		['list.doc', /names no form/],
		['nowhere/list.csv', /There is no folder/],
		['', /names no form|is a folder/],
	] as const)
		it(`says why ${name} cannot be written`, async () => {
			const result = await writeList(archive, ARTICLES, fresh(name), false, OPENED);
			assert.ok(result.type === 'failed');
			assert.match(result.message, says);
		});
	it('leaves nothing behind when it fails on the way', async () => {
		const broken: LiveArchive = { ...archive, page: () => Promise.reject(new Error('the archive is closed')) };
		const before = readdirSync(folder).length;
		const result = await writeList(broken, ARTICLES, fresh('half.csv'), false, OPENED);
		assert.ok(result.type === 'failed');
		assert.match(result.message, /archive is closed/);
		assert.equal(readdirSync(folder).length, before);
	});
});

describe('a command', { skip: process.platform === 'win32' }, () => {
	const env = { ...process.env, SHELL: '/bin/sh' };
	const ran = (given: Parameters<typeof pipeTo>[1], command: string) =>
		pipeTo(archive, given, command, env, OPENED).done;
	it('gets the article’s text', async () => {
		const { lines, trouble } = await ran(ARTICLE, 'head -n 1');
		assert.deepEqual([lines, trouble], [['Harbour Authority closes the east pier at Port Elin'], null]);
	});
	it('gets a list a line each, tabs between', async () => {
		const { lines } = await ran(ARTICLES, 'cut -f 3');
		assert.equal(lines.length, 3);
		assert.ok(lines.includes('Ferries return, slowly'), lines.join('\n'));
	});
	it('is told how it ended, with what it said', async () => {
		assert.deepEqual(await ran(ARTICLE, 'echo no >&2; exit 3'), {
			lines: ['no'],
			cut: false,
			trouble: 'failed with status 3',
		});
		assert.equal((await ran(ARTICLE, 'no-such-command-here')).trouble, 'was not found');
	});
	it('may write what it likes: nothing of it steers the terminal, and not all of it is kept', async () => {
		const { lines } = await ran(ARTICLE, "printf 'a\\033[2Jb\\033]52;c;eA==\\007\\n'");
		assert.deepEqual(lines, ['ab']);
		const much = await ran(ARTICLE, 'yes');
		assert.ok(much.cut && much.lines.length > 1000);
	});
	it('has no terminal to draw on', async () => {
		assert.notEqual((await ran(ARTICLE, 'echo x > /dev/tty')).trouble, null);
	});
	it('ends with all it started when it is stopped', async () => {
		const piping = pipeTo(archive, ARTICLE, 'sleep 100 | cat', env, OPENED);
		setTimeout(piping.stop, 50);
		assert.notEqual((await piping.done).trouble, null);
	});
});

describe('the file of an article', () => {
	const news = fresh('news');
	mkdirSync(join(news, 'sub'), { recursive: true });
	writeFileSync(join(news, 'sub/a.txt'), 'text');
	writeFileSync(join(news, 'odd#1:2.txt'), 'text');
	writeFileSync(join(news, 'dump.jsonl'), '{}');
	writeFileSync(join(news, 'week.zip'), 'PK\0\0');
	for (const [shown, found] of [
		['news/sub/a.txt', { file: join(news, 'sub/a.txt'), line: null }],
		['news/odd#1:2.txt', { file: join(news, 'odd#1:2.txt'), line: null }],
		['news/dump.jsonl:12', { file: join(news, 'dump.jsonl'), line: 12 }],
		['news/dump.jsonl:12#port/strike', { file: join(news, 'dump.jsonl'), line: 12 }],
	] as const)
		it(`of ${shown} is found`, () => assert.deepEqual(fileOf(shown, [news], false), found));
	for (const [shown, isStdin, says] of [
		['news/week.zip/in/a.txt', false, /inside week\.zip/],
		['news/week.zip', false, /no text file/],
		['news/gone.txt', false, /not there any more/],
		['other/a.txt', false, /not among/],
		['stdin', true, /standard input/],
	] as const)
		it(`of ${shown} is none, and why`, () => assert.match(String(fileOf(shown, [news], isStdin)), says));
	it('may have been opened by itself', () => {
		const file = join(news, 'sub/a.txt');
		assert.deepEqual(fileOf('a.txt', [file], false), { file, line: null });
	});
});

describe('the line of words', () => {
	const page = 'Title\r\n\nThe mayor said\nshe “would not” go.\n<p>It was the <b>port</b> authority&quot;s turn\n';
	for (const [words, line] of [
		['Title', 1],
		['The mayor said she', 3],
		['mayor said she "would not" go.', 3],
		['she “would not” go.', 4],
		['the port authority"s turn', 5],
		['port authority"s turn that never came here', 5],
		['nothing of this', null],
	] as const)
		it(`${words}: ${line}`, () => assert.equal(lineOf(page, words), line));
});

describe('an editor', { skip: process.platform === 'win32' }, () => {
	for (const [editor, args] of [
		['vim', ['+7', 'f']],
		['/usr/bin/nano -w', ['+7', 'f']],
		['code --wait', ['--goto', 'f:7']],
		['hx', ['f:7']],
		['unheard-of', ['f']],
	] as const)
		it(`${editor} is told the line its own way`, () => assert.deepEqual(editorArguments(editor, 'f', 7), args));
	it('is VISUAL, then EDITOR, then vi', () => {
		assert.equal(editorOf({ VISUAL: 'a', EDITOR: 'b' }), 'a');
		assert.equal(editorOf({ VISUAL: ' ', EDITOR: 'b' }), 'b');
		assert.equal(editorOf({}), 'vi');
	});
	it('gets the file’s name as it is', async () => {
		const file = fresh('$(touch owned) "x" .txt');
		writeFileSync(file, 'text');
		const script = fresh('editor.sh');
		writeFileSync(script, '#!/bin/sh\ncp "$1" "$1.seen"\n');
		chmodSync(script, 0o755);
		assert.equal(await runEditor(file, null, { ...process.env, VISUAL: script }), null);
		assert.ok(existsSync(`${file}.seen`));
	});
	it('that is not there or fails is told', async () => {
		assert.match(String(await runEditor('f', 1, { ...process.env, VISUAL: 'no-such-editor' })), /not found/);
		assert.match(String(await runEditor('f', 1, { ...process.env, VISUAL: 'false' })), /status 1/);
	});
});

describe('an address', () => {
	it('is not opened where nothing here could show it', async () => {
		assert.match(String(openersOf({ SSH_CONNECTION: 'x' }, 'linux')), /SSH/);
		assert.match(String(openersOf({}, 'linux')), /no display/);
		assert.ok(Array.isArray(openersOf({ SSH_CONNECTION: 'x', DISPLAY: ':10' }, 'linux')));
		assert.match(String(await visit('https://x.example', { DISPLAY: ':9', PATH: folder }, 'linux')), /installed/);
	});
	it('is none of another kind', async () => {
		for (const link of ['file:///etc/passwd', 'javascript:x', '--help', 'https://a b'])
			assert.match(String(await visit(link, { DISPLAY: ':9' }, 'linux')), /none that a browser/);
	});
	it('is handed to the opener as it is', { skip: process.platform === 'win32' }, async () => {
		const bin = fresh('bin');
		mkdirSync(bin);
		writeFileSync(join(bin, 'xdg-open'), `#!/bin/sh\necho "$1" > '${folder}/opened'\n`);
		chmodSync(join(bin, 'xdg-open'), 0o755);
		const link = 'https://x.example/?a=1&b=$(c)';
		assert.equal(await visit(link, { DISPLAY: ':9', PATH: bin }, 'linux'), null);
		assert.equal(readFileSync(fresh('opened'), 'utf8').trim(), link);
	});
});
