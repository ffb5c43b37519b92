import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { filled } from '../../source/build/docs-markers.ts';
import { pictureOf, readmeOf } from '../../source/build/docs-pages.ts';
import { COMMANDS } from '../../source/commands.ts';
import { BINDINGS } from '../../source/state/bindings.ts';
import { installed, ROOT } from '../commands/installed.ts';
import { endAll } from '../harness/terminal.ts';

const STALE = 'it is stale; npm run docs writes it anew';
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

after(endAll);

test('the README’s tables are those of the lists', () => {
	assert.equal(readme, readmeOf(readme), STALE);
	for (const { help } of BINDINGS) assert.ok(readme.includes(help.replaceAll('|', '\\|')), help);
	for (const { summary } of COMMANDS) assert.ok(readme.includes(summary), summary);
});

test('the README’s picture is what the program shows', async () => {
	const program = installed();
	const shown = await pictureOf(program, dirname(dirname(program)));
	assert.equal(shown, readFileSync(join(ROOT, '.github/screen.svg'), 'utf8'), STALE);
});

test('every file the README links to is there', () => {
	const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => path);
	assert.ok(links.length > 0);
	for (const path of links) assert.ok(existsSync(join(ROOT, path)), path);
});

test('every npm script the README runs is there', () => {
	const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
	const named = [...readme.matchAll(/npm run (?:--silent )?(\w+)/g)].map(([, name = '']) => name);
	assert.ok(named.length > 0);
	for (const name of ['start', 'test', ...named]) assert.ok(name in scripts, name);
});

test('a part of a page is filled between its markers and nowhere else', () => {
	const page = 'before\n<!-- keys -->\nold\n<!-- /keys -->\nafter';
	const once = filled(page, 'keys', 'new');
	assert.equal(once, 'before\n<!-- keys -->\n\nnew\n\n<!-- /keys -->\nafter');
	assert.equal(filled(once, 'keys', 'new'), once);
	assert.throws(() => filled('no markers', 'keys', 'new'), /<!-- keys -->/);
});
