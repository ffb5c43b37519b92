import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { COMMANDS } from '../source/commands.ts';
import { ROOT } from './commands/installed.ts';
import { type Finished, newsdesk as run } from './commands/newsdesk.ts';

const newsdesk = (args: readonly string[], environment: Record<string, string> = {}): Promise<Finished> =>
	run(args, { environment });

const version: unknown = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version;

test('without a terminal the reader does not start and names what to use', async () => {
	const { code, stdout, stderr } = await newsdesk([]);
	assert.equal(code, 2);
	assert.equal(stdout, '');
	assert.match(stderr, /needs a terminal/);
	assert.match(stderr, /newsdesk search QUERY/);
});

test('the sources run as they are, without a bundle', async () => {
	const { code, stdout } = await run(['--version'], { entry: join(ROOT, 'source/cli.ts') });
	assert.deepEqual([code, stdout], [0, `${version}\n`]);
});

test('CI in the environment makes no difference to that', async () => {
	const { code, stderr } = await newsdesk([join(ROOT, 'seeds')], { CI: 'true' });
	assert.equal(code, 2);
	assert.match(stderr, /its output is not one/);
});

test('--version and --help answer before anything is opened', async () => {
	assert.deepEqual(await newsdesk(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
	const help = await newsdesk(['--help']);
	assert.equal(help.code, 0);
	assert.equal(help.stderr, '');
	for (const { name } of COMMANDS.slice(1)) assert.match(help.stdout, new RegExp(`^  ${name} `, 'm'));
	assert.equal((await newsdesk(['help'])).stdout, help.stdout);
	const own = await newsdesk(['export', '--help']);
	assert.equal(own.code, 0);
	assert.match(own.stdout, /newsdesk export \[PATH…\]/);
	assert.equal((await newsdesk(['help', 'export'])).stdout, own.stdout);
});

test('what is neither command nor path is an error that names the nearest command', async () => {
	const { code, stdout, stderr } = await newsdesk(['serch', 'harbour']);
	assert.equal(code, 2);
	assert.equal(stdout, '');
	assert.match(stderr, /no command, file or folder is called serch/);
	assert.match(stderr, /did you mean newsdesk search\?/);
});

test('a word that other programs have for what a command does is answered with that command', async () => {
	for (const [word, remedy] of [
		['list', /newsdesk search '' PATH lists all articles/],
		['constructor', /newsdesk --help lists the commands/],
	] as const) {
		const { code, stderr } = await newsdesk([word]);
		assert.equal(code, 2);
		assert.match(stderr, remedy);
	}
});

test('a missing path is an error that names the path and the remedy', async () => {
	for (const args of [
		['search', 'harbour', '/nowhere/at/all'],
		['export', '/nowhere/at/all'],
		['read', '/nowhere/at/all'],
	]) {
		const { code, stdout, stderr } = await newsdesk(args);
		assert.equal(code, 2, args[0]);
		assert.equal(stdout, '');
		assert.match(stderr, /no such file or folder: \/nowhere\/at\/all/);
		assert.equal(stderr.trimEnd().split('\n').length, 2);
	}
});

test('words without quotes after a query are explained', async () => {
	const { code, stderr } = await newsdesk(['search', 'port', 'strike']);
	assert.equal(code, 2);
	assert.match(stderr, /"port strike"/);
});

test('--index never takes a folder or a document for an index', async () => {
	const document = join(ROOT, 'package.json');
	const before = readFileSync(document, 'utf8');
	for (const [file, message] of [
		[ROOT, /is a folder/],
		[document, /named like a document/],
	] as const) {
		const { code, stderr } = await newsdesk(['entities', '--index', file]);
		assert.equal(code, 2);
		assert.match(stderr, message);
		assert.match(stderr, /newsdesk\.db/);
	}
	assert.equal(readFileSync(document, 'utf8'), before);
});

test('a wrong option is an error of one line and a remedy', async () => {
	const { code, stderr } = await newsdesk(['facts', '--kind', 'rumour']);
	assert.equal(code, 2);
	assert.match(stderr, /--kind cannot be rumour/);
	assert.match(stderr, /role, quote, figure, date, relation/);
});

test('no escape of an argument reaches the terminal in an error', async () => {
	const { stderr } = await newsdesk(['\u001b]0;owned\u0007\u001b[2Jfile\u202e']);
	assert.match(stderr, /is called file\n/);
	assert.doesNotMatch(stderr, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
});
