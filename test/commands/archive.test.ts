import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { COMMANDS } from '../../source/commands.ts';
import { folderOf, newsdesk } from './newsdesk.ts';

const room = folderOf({ 'a.txt': 'Harbour strike\n\nDock workers in Lisport went home.\n' });
after(room.remove);

const CONFIG = join(dirname(room.path), 'config');
mkdirSync(join(CONFIG, 'newsdesk'), { recursive: true });
writeFileSync(
	join(CONFIG, 'newsdesk', 'config.yaml'),
	'archives:\n  desk:\n    nodes: http://127.0.0.1:9\n    retries: 0\n',
);
const environment = { ...room.environment, XDG_CONFIG_HOME: CONFIG };
const run = (...args: readonly string[]) => newsdesk(args, { environment });

const OTHER = join(dirname(room.path), 'other.yaml');
writeFileSync(OTHER, 'archives:\n  elsewhere:\n    nodes: http://127.0.0.1:9\n    retries: 0\n');

test('every command that opens articles takes a shared archive from the settings that --settings names', async () => {
	const opening = COMMANDS.filter(({ flags }) => flags.some(({ name }) => name === 'archive'));
	for (const { name, flags } of opening)
		assert.ok(
			flags.some((flag) => flag.name === 'settings'),
			name,
		);
	for (const args of [
		['search', 'x'],
		['facts'],
		['ledger'],
		['entities'],
		['index', room.path],
		['doctor'],
		['tag', 'x', '--all'],
	]) {
		const { code, stderr } = await run(...args, '--archive', 'elsewhere', '--settings', OTHER);
		assert.equal(code, 2, args.join(' '));
		assert.match(stderr, /127\.0\.0\.1:9 cannot be reached/, args.join(' '));
	}
});

const REFUSED: readonly (readonly [args: readonly string[], said: RegExp])[] = [
	[['search', 'x', '--archive', 'https://ada:geheim@desk.example#news'], /has a user or password in it/],
	[['search', 'x', '--archive', 'nobody'], /No shared archive is called nobody: .* names desk/],
	[['search', 'x', '--archive', 'https://desk.example'], /names no archive/],
	[['search', 'x', '--archive', 'desk', '--index', 'x.db'], /--archive and --index are given together/],
	[['search', 'x', room.path, '--archive', 'desk'], /--archive names what is opened.*\n.*newsdesk index/],
	[['index', '--archive', 'desk'], /needs the paths to put there/],
	[['index', room.path, '--archive', 'desk', '--rebuild'], /--rebuild is of an index of one’s own/],
	[['search', 'x', '--archive', 'desk'], /127\.0\.0\.1:9 cannot be reached.*\n.*Check that it runs/],
	[['index', room.path, '--archive', 'desk'], /127\.0\.0\.1:9 cannot be reached/],
	[['doctor', '--archive', 'desk'], /127\.0\.0\.1:9 cannot be reached/],
	[['archive', 'create', 'desk'], /127\.0\.0\.1:9 cannot be reached/],
	[['archive', 'create'], /needs to be told which/],
	[['archive', 'delete', 'desk'], /127\.0\.0\.1:9 cannot be reached/],
	[['archive', 'delete', 'desk', '--yes'], /127\.0\.0\.1:9 cannot be reached/],
	[['search', 'x', '--archive', 'elsewhere'], /No shared archive is called elsewhere/],
	[['search', 'x', '--archive', 'desk', '--settings', 'nowhere.yaml'], /no such file of settings: nowhere.yaml/],
	[['archive', 'burn', 'desk'], /archive knows no burn/],
];

for (const [args, said] of REFUSED)
	test(`newsdesk ${args.slice(0, 4).join(' ')} is refused with the remedy`, async () => {
		const { code, stdout, stderr } = await run(...args);
		assert.equal(code, 2);
		assert.match(stderr, said);
		assert.doesNotMatch(stderr + stdout, /geheim/);
	});

test('the archives that the settings name are listed', async () => {
	const { code, stdout } = await run('archive', 'list');
	assert.deepEqual([code, stdout], [0, 'desk  http://127.0.0.1:9#desk\n']);
});

test('nothing is kept on this machine of an archive that did not answer', async () => {
	await run('search', 'x', '--archive', 'desk');
	for (const folder of Object.values(room.environment))
		assert.ok(
			!existsSync(folder) ||
				readdirSync(folder).every(
					(name) => name !== 'newsdesk' || readdirSync(join(folder, name)).every((one) => !one.endsWith('.db')),
				),
		);
});
