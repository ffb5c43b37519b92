import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { build, type Metafile } from 'esbuild';
import { NAMES } from '../../source/commands/names.ts';
import { COMMANDS } from '../../source/commands.ts';
import { installed, ROOT } from '../commands/installed.ts';
import { folderOf, newsdesk, STRIKE } from '../commands/newsdesk.ts';

const bundle = installed();

test("the file that starts, the program, its threads' files and the weights are all the program needs", async () => {
	for (const name of readdirSync(dirname(bundle)))
		assert.match(name, /^(?:newsdesk|errands)\.js$|^(?:program|reader|worker)(?:-[\w-]+)?\.js$|\.bin$/);
	const folder = folderOf(STRIKE);
	try {
		const { code, stdout, stderr } = await newsdesk(['search', 'strike', folder.path, '--json'], folder);
		assert.equal(code, 0, stderr);
		assert.equal(JSON.parse(stdout).total, 2);
	} finally {
		folder.remove();
	}
});

test('without a path the articles that come with it are opened', async () => {
	const folder = folderOf({});
	try {
		const { code, stdout, stderr } = await newsdesk(['export'], folder);
		assert.equal(code, 0, stderr);
		assert.equal(JSON.parse(stdout).articles.length, 5);
	} finally {
		folder.remove();
	}
});

test("Node's own modules are not imported whole, which would load all that they stand for", () => {
	for (const name of readdirSync(dirname(bundle)))
		if (name.endsWith('.js'))
			assert.doesNotMatch(readFileSync(join(dirname(bundle), name), 'utf8'), /(?:from|import)\s*["']node:/, name);
});

test('a Node that is too old is told so in one line', () => {
	const older = 'Object.defineProperty(process, "versions", {value: {...process.versions, node: "22.9.0"}})';
	const { status, stderr, stdout } = spawnSync(
		process.execPath,
		['--import', `data:text/javascript,${encodeURIComponent(older)}`, bundle, '--version'],
		{ encoding: 'utf8' },
	);
	assert.deepEqual([status, stdout], [2, '']);
	assert.match(stderr, /^newsdesk needs Node 24 or newer; this is Node 22\.9\.0\..*\n$/);
});

const system = spawnSync('/usr/bin/node', ['-p', 'process.versions.node'], { encoding: 'utf8' });
const tooOld = system.status === 0 && Number(system.stdout.split('.')[0]) < 24;

test('a real old Node gets that line too, before anything it does not know', { skip: !tooOld }, () => {
	const { status, stderr } = spawnSync('/usr/bin/node', [bundle, '--version'], { encoding: 'utf8' });
	assert.equal(status, 2);
	assert.match(stderr, /^newsdesk needs Node 24 or newer; this is Node \S+\. .*\n$/);
});

/** All modules that a file leads to, with what each imports. */
async function modulesOf(file: string): Promise<Metafile['inputs']> {
	const { metafile } = await build({
		entryPoints: [join(ROOT, file)],
		absWorkingDir: ROOT,
		bundle: true,
		write: false,
		metafile: true,
		platform: 'node',
		format: 'esm',
		jsx: 'automatic',
		external: ['react-devtools-core'],
		logLevel: 'error',
	});
	return metafile.inputs;
}

test('no headless command loads React or Ink', async () => {
	const inputs = await modulesOf('source/cli.ts');
	const reader = 'source/commands/open-reader.ts';
	// What `newsdesk settings` prints are the reader's own.
	const settings = /^source\/effects\/settings\//;
	const reached = new Set<string>();
	const walk = (file: string): void => {
		if (reached.has(file) || file === reader || settings.test(file)) return;
		reached.add(file);
		for (const { path, external } of inputs[file]?.imports ?? []) if (!external) walk(path);
	};
	walk('source/cli.ts');
	assert.ok(reached.has('source/commands/export.ts') && reached.has('source/effects/archive-thread/open-archive.ts'));
	assert.ok(reader in inputs, 'the reader is loaded from somewhere else now');
	const found = [...reached].filter((file) =>
		/node_modules\/(react|ink|yoga-layout|react-reconciler)\/|^source\/(view|state)\//.test(file),
	);
	assert.deepEqual(found, []);
});

/** Bytes of a file of the bundle, and of all that it imports at once. */
function weightOf(file: string, seen = new Set<string>()): number {
	if (seen.has(file)) return 0;
	seen.add(file);
	const content = readFileSync(join(dirname(bundle), file), 'utf8');
	const imported = [...content.matchAll(/(?:from|import)"\.\/([\w-]+\.js)"/g)].map(([, name = '']) => name);
	return imported.reduce((sum, name) => sum + weightOf(name, seen), content.length);
}

test('what is loaded before the first screen is little: neither Ink nor other commands, nothing that reads or analyses', () => {
	const reader = weightOf('reader.js');
	assert.ok(reader > 60_000 && reader < 360_000, `${reader} bytes of the reader`);
});

test('the first screen loads nothing of the analysis, whose lexicons take longer than the screen', async () => {
	const inputs = await modulesOf('source/reader.ts');
	const reached = new Set<string>();
	const walk = (file: string): void => {
		if (reached.has(file)) return;
		reached.add(file);
		for (const { path, external, kind } of inputs[file]?.imports ?? [])
			if (!external && kind === 'import-statement') walk(path);
	};
	walk('source/reader.ts');
	assert.ok(reached.has('source/state/update.ts'));
	assert.deepEqual(
		[...reached].filter((file) => /^source\/(?:analyse|ingest\/formats)\//.test(file)),
		[],
	);
});

test('the words that name commands are those of the commands', () => {
	assert.deepEqual(NAMES, [...COMMANDS.map(({ name }) => name), 'help']);
});
