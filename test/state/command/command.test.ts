import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { frameOf } from '../../../source/state/frame.ts';
import type { Model } from '../../../source/state/model.ts';
import { commands, completions } from '../../../source/state/overlays/command/commands.ts';
import { found } from '../../../source/state/overlays/help/commands.ts';
import { lineText } from '../../../source/state/text/line.ts';
import { drive, keys, opened, typed } from '../../harness/world.ts';

const after = (model: Model, ...names: string[]): Model => drive(model, keys(...names)).model;
const command = (text: string, model: Model = opened()) => drive(after(model, ':'), [...typed(text), ...keys('enter')]);
const foot = (model: Model): string => frameOf(model).foot.map(lineText).join('\n');

describe(':', () => {
	it('opens a field that says what can be typed', () => {
		assert.match(foot(after(opened(), ':')), /^ :.*q {2}sort/);
		const searching = drive(after(opened(), ':'), typed('so')).model;
		assert.match(foot(searching), /sort {2}source/);
		assert.match(foot(drive(after(opened(), ':'), typed('sort ')).model), /auto {2}date {2}headline {2}outlet/);
	});
	for (const [text, test] of [
		['sort outlet', (m: Model) => m.place.list.sort === 'outlet'],
		['set theme light', (m: Model) => m.settings.theme === 'light'],
		['set list=30', (m: Model) => m.settings.list === 30],
		['theme none', (m: Model) => m.settings.theme === 'none' && m.letters],
		['zen', (m: Model) => m.place.zen],
		['list.last', (m: Model) => m.place.list.selected === 2],
		['2', (m: Model) => m.place.list.selected === 1],
		['search pier', (m: Model) => m.overlay?.kind === 'search' && m.place.list.query === 'pier'],
		['/pier', (m: Model) => m.place.list.query === 'pier'],
		['filter Ada', (m: Model) => m.overlay?.kind === 'picker' && m.overlay.field.text === 'Ada'],
		['mentions Ada', (m: Model) => m.overlay?.kind === 'picker' && m.overlay.purpose === 'mentions'],
		['help', (m: Model) => m.overlay?.kind === 'help'],
		['pipe', (m: Model) => m.overlay?.kind === 'pipe'],
		['export', (m: Model) => m.overlay?.kind === 'export'],
		['exp', (m: Model) => /export, export!/.test(m.notice?.text ?? '')],
	] as const)
		it(text, () => assert.ok(test(command(text).model), JSON.stringify(command(text).model.notice)));
	for (const [text, says] of [
		['nosuch', /No command is called nosuch/],
		['set', /^Settings are theme/],
		['set colour red', /^There is no setting colour\. Settings are theme/],
		['set theme drak', /theme cannot be drak: it can be auto, dark/],
		['set theme', /theme is auto; it can be/],
		['sort size', /sort cannot be size/],
		['export!', /Name the file/],
		['source', /no address of its source/],
	] as const)
		it(`${text} says why not`, () => assert.match(command(text).model.notice?.text ?? '', says));
	it('writes, pipes and leaves', () => {
		const [write] = command('export a b.csv').effects;
		assert.ok(write?.type === 'write' && write.file === 'a b.csv' && !write.over);
		const [over] = command('export! a.md').effects;
		assert.ok(over?.type === 'write' && over.over);
		const [pipe] = command('!wc -l').effects;
		assert.ok(pipe?.type === 'pipe' && pipe.command === 'wc -l');
		assert.deepEqual(command('q').effects, [{ type: 'quit', code: 0 }]);
	});
	it('completes by tab, in a ring and back', () => {
		const typing = drive(after(opened(), ':'), typed('set th')).model;
		const field = (model: Model) => (model.overlay?.kind === 'command' ? model.overlay.field.text : null);
		assert.equal(field(after(typing, 'tab')), 'set theme ');
		assert.equal(field(after(typing, 'tab', 'tab')), 'set theme auto');
		assert.equal(field(after(typing, 'tab', 'tab', 'tab')), 'set theme dark');
		assert.equal(field(after(typing, 'tab', 'tab', 'shift+tab')), 'set theme none');
	});
	it('every command has one name and is what its completion says', () => {
		const names = commands().map(({ name }) => name);
		assert.equal(new Set(names).size, names.length);
		for (const name of names)
			assert.ok(
				completions(name).some((text) => text.trim() === name),
				name,
			);
	});
	it('recalls what was typed, and backspace in an empty field leaves', () => {
		const again = after(command('sort date').model, ':', 'up');
		assert.ok(again.overlay?.kind === 'command' && again.overlay.field.text === 'sort date');
		assert.equal(after(opened(), ':', 'backspace').overlay, null);
	});
});

test('of a page pasted into the palette only the beginning is looked for', () => {
	const begun = 'mark the article as read, or not';
	const names = (text: string): string[] => {
		const { model } = drive(opened(), [...keys('?'), { type: 'paste', text }]);
		return found(model).map(({ id }) => id);
	};
	assert.ok(names(begun).includes('desk.read'));
	assert.deepEqual(names(`${begun} ${'a word and another '.repeat(40)}`), names(begun));
});
