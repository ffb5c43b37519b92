import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frameOf } from '../../source/state/frame.ts';
import type { Model } from '../../source/state/model.ts';
import { completionsOf } from '../../source/state/overlays/search/completing.ts';
import { lineText } from '../../source/state/text/line.ts';
import { drive, keys, opened, typed } from '../harness/world.ts';

const search = (text: string, ...names: string[]): Model =>
	drive(opened(), [...keys('/'), ...typed(text), ...keys(...names)]).model;
const fieldOf = (model: Model): string => (model.overlay?.kind === 'search' ? model.overlay.field.text : '');
const foot = (model: Model): string => frameOf(model).foot.map(lineText).join('\n');

describe('tab in the search field', () => {
	const cases: readonly (readonly [string, readonly string[]])[] = [
		['pe', ['person:']],
		['port -outl', ['outlet:']],
		['(sai', ['said-by:']],
		['ha', ['has:']],
		['is:un', ['unread']],
		['port is:', ['starred', 'unread', 'read', 'tagged', 'noted']],
		['has:r', ['role', 'relation']],
		['date:', ['today', 'yesterday']],
		['date:2', []],
		['harbour-', []],
		['outlet:co', []],
	];
	for (const [text, words] of cases)
		it(`completes ${text}`, () => assert.deepEqual(completionsOf(opened(), text).words, words));

	it('writes what it completes, one after the other, and searches for it', () => {
		assert.equal(fieldOf(search('outl', 'tab')), 'outlet:');
		assert.equal(fieldOf(search('pier has:', 'tab', 'tab')), 'pier has:quote');
		assert.equal(fieldOf(search('pier has:', 'shift+tab')), 'pier has:relation');
		const model = drive(search('outl', 'tab'), typed('Minato')).model;
		assert.equal(model.place.list.query, 'outlet:Minato');
		assert.equal(model.place.list.page?.total, 1);
	});

	it('completes the word before the cursor, and leaves what stands behind it', () => {
		const before = search(' pier', 'home');
		assert.equal(fieldOf(drive(before, [...typed('outl'), ...keys('tab')]).model), 'outlet: pier');
	});

	it('tells the tags there are, and an example where the values are not known', () => {
		const tagged = drive(opened(), [...keys('t'), ...typed('harbour'), ...keys('enter')]).model;
		assert.deepEqual(completionsOf(tagged, 'tag:').words, ['harbour']);
		assert.equal(search('outlet:', 'tab').notice?.text, 'For example: outlet:ap');
		assert.equal(search('quay', 'tab').notice?.text, 'No field begins like this.');
	});

	it('an empty field says what a query can be made of; a choice says what there is', () => {
		assert.match(foot(search('')), /"a phrase" {2}-without {2}OR {2}person: org: place:/);
		assert.match(foot(search('is:', 'tab')), /starred {2}unread {2}read/);
		assert.doesNotMatch(foot(search('pier')), /a phrase/);
	});
});
