import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Diagnostic } from '../../../source/domain/diagnostic.ts';
import { BINDINGS } from '../../../source/state/bindings.ts';
import { frameOf } from '../../../source/state/frame.ts';
import { keyByPlace } from '../../../source/state/layouts.ts';
import type { Model } from '../../../source/state/model.ts';
import { screenOf } from '../../../source/state/screen.ts';
import { type Entry, settingsFrom } from '../../../source/state/settings/check.ts';
import { DEFINITIONS, writtenOf } from '../../../source/state/settings/definitions.ts';
import { keyNamed } from '../../../source/state/settings/key-names.ts';
import { bindingFor, keysOf } from '../../../source/state/settings/keymap.ts';
import { SETTINGS_RULE, type Settings, STANDARD_SETTINGS } from '../../../source/state/settings/settings.ts';
import { lineText } from '../../../source/state/text/line.ts';
import { drive, keys, opened, typed } from '../../harness/world.ts';

const entry = (name: string, value: Entry['value'], line = 1): Entry => ({ name, value, line, column: 1 });
const withKeys = (given: Settings['keys'], model: Model = opened()): Model =>
	drive(model, [{ type: 'settings', settings: { ...STANDARD_SETTINGS, keys: given }, problems: [] }]).model;
const after = (model: Model, ...names: string[]): Model => drive(model, keys(...names)).model;

describe('a file of settings', () => {
	for (const [name, value, change] of [
		['theme', 'light', { theme: 'light' }],
		['theme', 'Contrast', { theme: 'contrast' }],
		['letters', true, { letters: 'on' }],
		['mouse', 'on', { mouse: true }],
		['links', false, { links: false }],
		['list', 30, { list: 30 }],
		['facts', '25%', { facts: 25 }],
		['list', 'auto', { list: null }],
		['sort', 'outlet', { sort: 'outlet' }],
		['keys', { under: [entry('zen', 'Z')] }, { keys: { zen: ['Z'] } }],
		['keys', { under: [entry('zen', ['Z', 'ctrl-t'])] }, { keys: { zen: ['Z', 'ctrl+t'] } }],
		['keys', null, {}],
	] as const)
		it(`${name}: ${JSON.stringify(value)}`, () =>
			assert.deepEqual(settingsFrom([entry(name, value)]), {
				settings: { ...STANDARD_SETTINGS, ...change },
				problems: [],
			}));
	for (const [name, value, message, hint] of [
		['theme', 'drak', /theme cannot be drak/, /auto, dark, light/],
		['links', null, /links has no value/, /on, off/],
		['colour', 'red', /no setting colour/, /theme, letters/],
		['list', 90, /list cannot be 90/, /10 to 60/],
		['sort', ['date'], /sort cannot be a list/, /auto, date/],
		['keys', 'Z', /needs a line for each/, /under it/],
		['keys', { under: [entry('zne', 'Z', 4)] }, /nothing is called zne/, /zen/],
		['keys', { under: [entry('serch', 's', 4)] }, /nothing is called serch/, /^names are search$/],
		[
			'keys',
			{ under: [entry('frobnicate', 's', 4)] },
			/nothing is called frobnicate/,
			/^newsdesk settings lists them$/,
		],
		['keys', { under: [entry('zen', 'shift-ctrl-q', 4)] }, /is no key/, /ctrl-/],
		['keys', { under: [entry('zen', 'ctrl-c', 4)] }, /always leaves/, /character/],
		['keys', { under: [entry('zen', 'Z'), entry('search', 'Z', 9)] }, /Z is given to zen and to search/, /another key/],
	] as const)
		it(`${name}: ${JSON.stringify(value)} is told with its place and what is possible`, () => {
			const { settings, problems } = settingsFrom([entry('mouse', true), entry(name, value, 3)]);
			assert.equal(settings.mouse, true);
			assert.equal(problems.length, 1);
			assert.match(problems[0]?.message ?? '', message);
			assert.match(problems[0]?.hint ?? '', hint);
			assert.ok((problems[0]?.line ?? 0) >= 3);
		});
	it('as written out reads back the same', () => {
		for (const { name, read } of DEFINITIONS) {
			const change = read(writtenOf(STANDARD_SETTINGS, name));
			assert.deepEqual({ ...STANDARD_SETTINGS, ...change }, STANDARD_SETTINGS, name);
		}
		for (const { id, keys: own } of BINDINGS)
			for (const key of own) if (key !== 'ctrl+i') assert.equal(keyNamed(key), key, `${id} ${key}`);
	});
});

describe('a key', () => {
	for (const [written, key] of [
		['ctrl-d', 'ctrl+d'],
		['C-D', 'ctrl+d'],
		['Alt+Left', 'alt+left'],
		['ESC', 'escape'],
		['shift-tab', 'shift+tab'],
		['shift-g', 'G'],
		['pgdn', 'pagedown'],
		['/', '/'],
		['ж', 'ж'],
		['ctrl-1', null],
		['shift-ctrl-q', null],
		['f12', null],
		['', null],
	] as const)
		it(`${written} is ${key}`, () => assert.equal(keyNamed(written), key));
});

describe('keys of one’s own', () => {
	it('stand in place of those a command has', () => {
		const model = withKeys({ 'list.down': ['e'] });
		assert.equal(after(model, 'e').place.list.selected, 1);
		assert.equal(after(model, 'j').place.list.selected, 0);
	});
	it('come before what else has the key there, which then has it no more', () => {
		const model = withKeys({ 'list.last': ['q'] });
		assert.equal(after(model, 'q').place.list.selected, 2);
		const quit = BINDINGS.find(({ id }) => id === 'quit');
		assert.ok(quit);
		// Elsewhere it still leaves.
		assert.equal(bindingFor(model, 'q', 'article')?.id, 'quit');
	});
	it('may be none', () => {
		const model = withKeys({ quit: [] });
		assert.deepEqual(drive(model, keys('q')).effects, []);
	});
	it('leave no key of another command shadowed in the palette', () => {
		fc.assert(
			fc.property(
				fc.dictionary(
					fc.constantFrom(...BINDINGS.map(({ id }) => id)),
					fc.uniqueArray(fc.constantFrom('j', 'k', 'q', 'Z', 'ctrl+t', 'enter', 'tab'), { maxLength: 3 }),
				),
				(given) => {
					const { settings } = settingsFrom([
						entry('keys', { under: Object.entries(given).map(([id, own]) => entry(id, own)) }),
					]);
					for (const binding of BINDINGS)
						for (const key of keysOf({ settings }, binding))
							for (const pane of binding.where === 'everywhere' ? [] : binding.where)
								if (settings.keys[binding.id] === undefined)
									assert.ok(bindingFor({ settings }, key, pane) !== undefined);
				},
			),
			{ numRuns: 200 },
		);
	});
});

describe('another keyboard', () => {
	for (const [typedKey, latin] of [
		['о', 'j'],
		['О', 'J'],
		['л', 'k'],
		['й', 'q'],
		['і', 's'],
		['ы', 's'],
		['ж', ';'],
		['Ж', ':'],
		['х', '['],
		['Х', '{'],
		['ctrl+в', 'ctrl+d'],
		['α', 'a'],
		['Ω', 'V'],
		['ξ', 'j'],
	] as const)
		it(`${typedKey} is ${latin}`, () => assert.equal(keyByPlace(typedKey, null), latin));
	it('acts by the places of its keys, and writes its letters in fields', () => {
		assert.equal(after(opened(), 'о', 'о').place.list.selected, 2);
		const searching = drive(after(opened(), 'о', '.'), typed('порт')).model;
		assert.ok(searching.overlay?.kind === 'search');
		assert.equal(searching.overlay.field.text, 'порт');
	});
	it('reads signs by their place only while its letters are typed', () => {
		assert.equal(after(opened(), '.').overlay, null);
		assert.equal(after(opened(), 'о', 'j', '.').overlay, null);
		assert.equal(after(opened(), 'о', ',').overlay?.kind, 'help');
	});
	it('closes what has no field', () => {
		assert.equal(after(opened(), 'A', 'й').overlay, null);
	});
});

describe('a message that names a key', () => {
	it('names the key as it is bound now', () => {
		const home = (given: Settings['keys']): Model => after(withKeys(given), 'escape', 'escape');
		assert.match(home({}).notice?.text ?? '', /Nothing to step back from: q leaves\./);
		assert.match(home({ quit: ['ctrl+q'] }).notice?.text ?? '', /Nothing to step back from: ctrl-q leaves\./);
	});
	it('names what it does where it has no key', () => {
		assert.match(
			after(withKeys({ zen: ['q'] }), 'escape', 'escape').notice?.text ?? '',
			/step back from: “quit” leaves\./,
		);
	});
	it('names nothing that is not there', () => {
		const named = globSync('source/state/**/*.ts').flatMap((file) =>
			[...readFileSync(file, 'utf8').matchAll(/‹([a-z.]+)›/g)].flatMap(([, id = '']) => (id === 'id' ? [] : [id])),
		);
		assert.ok(named.length > 10);
		assert.deepEqual(
			named.filter((id) => BINDINGS.every((binding) => binding.id !== id)),
			[],
		);
	});
});

const textOf = (model: Model): string => {
	const { body, foot } = frameOf(model);
	return [...body.flat().flatMap(({ lines }) => lines), ...foot].map(lineText).join('\n');
};

describe('settings', () => {
	const set = (change: Partial<Settings>, problems: readonly Diagnostic[] = []) =>
		drive(opened(), [{ type: 'settings', settings: { ...STANDARD_SETTINGS, ...change }, problems }]);
	it('sort the list and turn the mouse on', () => {
		assert.deepEqual(set({ mouse: true }).effects, [{ type: 'mouse', on: true }]);
		assert.equal(set({ sort: 'outlet' }).model.place.list.sort, 'outlet');
	});
	it('with mistakes leave the reader open, say the first, and keep all among the problems', () => {
		const wrong = (line: number, message: string): Diagnostic => ({
			where: `config.yaml:${line}`,
			severity: 'warning',
			rule: SETTINGS_RULE,
			message,
			hint: 'write another',
		});
		const one = set({}, [wrong(3, 'theme cannot be x')]).model;
		assert.match(textOf(one), /config\.yaml:3: theme cannot be x: write another\. ! keeps it\./);
		const two = drive(
			set({}, [wrong(3, 'theme cannot be x'), wrong(4, 'list cannot be y')]).model,
			keys('j', '!'),
		).model;
		assert.match(textOf(two), /2 problems in your settings/);
		assert.match(textOf(two), /config\.yaml:4 {2}list cannot be y/);
		assert.doesNotMatch(textOf(two), /Everything was read/);
	});
	it('share the columns out, and leave the article its own', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 10, max: 60 }),
				fc.integer({ min: 10, max: 60 }),
				fc.integer({ min: 40, max: 240 }),
				(list, facts, columns) => {
					const model: Model = { ...set({ list, facts }).model, size: { columns, rows: 30 } };
					for (const focus of ['list', 'article', 'facts'] as const) {
						const { panes } = screenOf({ ...model, place: { ...model.place, focus } });
						const widths = Object.values(panes).map(({ width }) => width);
						assert.equal(
							widths.reduce((sum, width) => sum + width, 0),
							columns,
						);
						assert.ok(columns < 120 || (panes.article?.width ?? 0) >= 30, JSON.stringify(panes));
					}
				},
			),
		);
	});
});
