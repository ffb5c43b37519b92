import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { settingsFile } from '../../../source/effects/settings/place.ts';
import { readSettings } from '../../../source/effects/settings/read-settings.ts';
import { settingsPage } from '../../../source/effects/settings/settings-page.ts';
import { STANDARD_SETTINGS } from '../../../source/state/settings/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsdesk-settings-'));
after(() => rmSync(folder, { recursive: true, force: true }));

async function read(text: string) {
	const file = join(folder, 'config.yaml');
	writeFileSync(file, text);
	return readSettings({}, file);
}

describe('settings in a file', () => {
	it('are read, with comments and lists', async () => {
		const { settings, problems, found } = await read(
			'# mine\ntheme: light\nmouse: on\nlist: 30\nkeys:\n  zen: Z\n  search: ["/", ctrl-s] # two\n',
		);
		assert.deepEqual([found, problems], [true, []]);
		assert.deepEqual(settings, {
			...STANDARD_SETTINGS,
			theme: 'light',
			mouse: true,
			list: 30,
			keys: { zen: ['Z'], search: ['/', 'ctrl+s'] },
		});
	});
	it('of a folder in their place it is said that it is one', async () => {
		const { found, settings, problems } = await readSettings({}, folder);
		assert.deepEqual([found, settings], [true, STANDARD_SETTINGS]);
		assert.match(problems[0]?.message ?? '', /^it is a folder$/);
		assert.match(problems[0]?.hint ?? '', /one file/);
	});
	it('may be JSON, and nothing', async () => {
		assert.equal((await read('{"theme": "dark"}')).settings.theme, 'dark');
		for (const text of ['', '# only this\n', '---\n', 'keys:\n'])
			assert.deepEqual([(await read(text)).settings, (await read(text)).problems], [STANDARD_SETTINGS, []], text);
	});
	for (const [text, line, message] of [
		['theme: light\nmouse: perhaps\n', 2, /mouse cannot be perhaps/],
		['theme: light\n\nkeys:\n  zen: [Z\n', 4, /no YAML/],
		['theme: light\ntheme: dark\n', 2, /no YAML here: Map keys must be unique/],
		['- a\n- b\n', 1, /holds no settings/],
		['theme: light\nkeys:\n  nosuch: Z\n', 3, /nothing is called nosuch/],
		['a: &x light\ntheme: *x\n', 2, /not followed/],
	] as const)
		it(`with a mistake in line ${line} keep the rest: ${JSON.stringify(text)}`, async () => {
			const { settings, problems } = await read(text);
			const told = problems.find((one) => message.test(one.message));
			assert.ok(told, JSON.stringify(problems));
			assert.ok(told.line === line || message.test('no YAML'), `line ${told.line}`);
			assert.notEqual(told.hint, '');
			if (text.startsWith('theme: light\nmouse')) assert.equal(settings.theme, 'light');
		});
	for (const [text, theme, sort] of [
		['sort: date\ntheme: [\n', 'auto', 'date'],
		['theme: [\nsort: date\n', 'auto', 'date'],
		['theme: "dark\nsort: date\n', 'auto', 'auto'],
		['sort: date\ntheme: {dark\n', 'auto', 'date'],
		['theme: [\n\nkeys:\n  zen: [Z\n', 'auto', 'auto'],
		['theme: dark: light\nsort: date\n', 'auto', 'auto'],
		['sort: date\nkeys:\n  zen: [Z\n  search: s\n', 'auto', 'date'],
		['theme: light\ntheme: dark\n', 'light', 'auto'],
	] as const)
		it(`broken in one place give one problem, and nothing read wrongly: ${JSON.stringify(text)}`, async () => {
			const { settings, problems } = await read(text);
			assert.deepEqual(
				[problems.length, settings.theme, settings.sort, settings.keys],
				[1, theme, sort, text.includes('search') ? { search: ['s'] } : {}],
			);
		});
	it('that nobody has are the standard', async () => {
		const { found, settings } = await readSettings({ XDG_CONFIG_HOME: folder }, null);
		assert.deepEqual([found, settings], [false, STANDARD_SETTINGS]);
		assert.equal(settingsFile({ XDG_CONFIG_HOME: '/x' }), '/x/newsdesk/config.yaml');
	});
	it('as printed are read back, whatever the keys', async () => {
		const mine = { ...STANDARD_SETTINGS, theme: 'contrast', list: 20, keys: { zen: ['#', '"', '[', 'é'] } } as const;
		const { settings, problems } = await read([...settingsPage(mine)].join('\n'));
		assert.deepEqual(problems, []);
		assert.deepEqual([settings.theme, settings.list, settings.keys.zen], ['contrast', 20, mine.keys.zen]);
	});
});
