import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoreState } from '../../source/archive/archive.ts';
import type { Act, Entry } from '../../source/journal/act.ts';
import { theirs } from '../../source/journal/sharing.ts';
import { frameOf } from '../../source/state/frame.ts';
import type { Model } from '../../source/state/model.ts';
import { lineText } from '../../source/state/text/line.ts';
import { update } from '../../source/state/update.ts';
import { drive, keys, opened, READINGS } from '../harness/world.ts';

const STORE: StoreState = {
	name: 'desk',
	link: 'ready',
	health: 'green',
	readOnly: null,
	nodesGone: [],
	unacknowledged: 0,
	ungrouped: 0,
	answered: 1,
	trouble: null,
	sharing: { unshared: 0, reason: null, unread: 0, conflicts: 1 },
};
const STATUS = { title: 'desk', articles: 3, analysed: 3, problems: 0, progress: null } as const;

/** The reader of a shared archive, or of one's own. */
const reader = (store: StoreState | null = STORE): Model =>
	update(opened({ columns: 200, rows: 50 }), {
		type: 'status',
		status: store === null ? STATUS : { ...STATUS, store },
	})[0];

const shown = (model: Model): string => {
	const { head, body, foot } = frameOf(model);
	return [...head, ...body.flat().flatMap(({ lines }) => lines), ...foot].map(lineText).join('\n');
};

const { id, path, headline } = READINGS[0]?.article ?? assert.fail();
const article = { id, path, headline };
let done = 0;
const by = (author: string, act: Act): Entry => {
	done += 1;
	return theirs({ author, entry: { id: `${author}.${done}`, time: `2099-01-01T00:00:0${done % 10}.000Z`, ...act } });
};
const outlet = (to: string): Act => ({ act: 'correct', article, field: 'outlet', to });
const came = (model: Model, ...entries: Entry[]): Model =>
	update(model, { type: 'desk', entries, problems: [], anew: false })[0];
const own = (model: Model, act: Act): Model =>
	update(model, { type: 'acted', entry: { id: 'me.1', time: '2031-05-01T00:00:00.000Z', ...act }, quiet: false })[0];
const after = (model: Model, ...names: string[]): Model => drive(model, keys(...names)).model;

test('tags and notes of others say whose they are', () => {
	const note: Act = { act: 'note', note: 'n', article, anchor: null, entity: null, text: 'call them' };
	const model = came(reader(), by('Ana', { act: 'tag', article, tag: 'later', on: true }), by('Ana', note));
	assert.match(shown(model), /#later \(by Ana\)/);
	assert.match(shown(model), /✎ call them \(by Ana, 2099-01-01|✎ call them \(by Ana, 2098-12-31/);
});

test('another’s note is not opened to be changed: one’s own is written beside it', () => {
	const note: Act = { act: 'note', note: 'n', article, anchor: null, entity: null, text: 'call them' };
	const model = after(came(reader(), by('Ana', note)), 'a');
	assert.ok(model.overlay?.kind === 'note');
	assert.deepEqual([model.overlay.note, model.overlay.field.text], [null, '']);
	assert.match(model.notice?.text ?? '', /call them \(by Ana/);
});

test('who is overruled is told, and both stand above the article and in the menu of corrections', () => {
	const mine = own(reader(), outlet('Coast'));
	const model = came(mine, by('Ben', outlet('Wire')));
	assert.match(model.notice?.text ?? '', /^Ben put right otherwise what you did: outlet is Wire: .*Both are kept/);
	assert.match(shown(model), /≠ outlet is Wire, by Ben/);
	assert.match(shown(model), /≠ also: outlet is Coast, by you/);
	const menu = shown(after(model, 'c'));
	assert.match(menu, /also: outlet is Coast: .*by you/);
	assert.match(menu, /not so after all: outlet is Wire: .*by Ben/);
	assert.doesNotMatch(shown(came(model, by('Ben', outlet('Coast')))), /≠/);
});

test('what was done before one was last here is told no more', () => {
	const early: Entry = { ...by('Ben', outlet('Wire')), time: '2031-04-01T00:00:00.000Z' };
	const model = came(own(reader(), outlet('Coast')), early);
	assert.doesNotMatch(model.notice?.text ?? '', /Ben/);
	assert.match(shown(model), /≠ also: outlet is Wire, by Ben/);
});

test('undoing takes back one’s own, never another’s', () => {
	const model = came(reader(), by('Ben', outlet('Wire')));
	assert.equal(after(model, 'u').notice?.text, 'Nothing to undo.');
	const both = came(own(reader(), outlet('Coast')), by('Ben', outlet('Wire')));
	const [, effects] = update(both, { type: 'key', key: 'u' });
	assert.deepEqual(
		effects.flatMap((effect) => (effect.type === 'act' && effect.act.act === 'undo' ? [effect.act.of] : [])),
		['me.1'],
	);
});

test('what another newsdesk did last on the same journal is undone when asked for twice, and said before', () => {
	const start = update(reader(null), { type: 'desk', entries: [], problems: [], anew: false })[0];
	const before = own(start, outlet('Coast'));
	const entry: Entry = { id: 'cli.1', time: '2031-06-01T00:00:00.000Z', act: 'star', article, on: true };
	const model = came(before, entry);
	const undone = (from: Model) =>
		update(from, { type: 'key', key: 'u' })[1].flatMap((effect) =>
			effect.type === 'act' && effect.act.act === 'undo' ? [effect.act.of] : [],
		);
	assert.deepEqual(undone(before), ['me.1']);
	// One's own comes back from the journal, before or after it is known here.
	const mine: Entry = { id: 'me.1', time: '2031-05-01T00:00:00.000Z', ...outlet('Coast') };
	assert.deepEqual(undone(came(before, mine)), ['me.1']);
	assert.deepEqual(undone(own(came(start, mine), outlet('Coast'))), ['me.1']);
	assert.deepEqual(undone(model), []);
	const asked = after(model, 'u');
	assert.match(shown(asked), /another newsdesk on this journal: starred: .*u again undoes it/);
	assert.deepEqual(undone(asked), ['cli.1']);
	// Another key between: it is asked for anew.
	assert.deepEqual(undone(after(asked, 'j')), []);
});

test('what is looked for is not said to be found before it is', () => {
	const [asked] = update(after(reader(), '/'), { type: 'key', key: 'x' });
	assert.match(shown(asked), /looking…/);
	const [waiting] = update(asked, { type: 'status', status: { ...STATUS, store: { ...STORE, link: 'slow' } } });
	assert.match(shown(waiting), /waiting for the cluster…/);
	const [local] = update(after(reader(null), '/'), { type: 'key', key: 'x' });
	assert.doesNotMatch(shown(local), /looking…/);
});

test('in a shared archive mentions are not offered to be split off, for it could not show it', () => {
	const menu = (store: StoreState | null): string => shown(after(reader(store), 'enter', 'w', 'c'));
	assert.match(menu(null), /this mention is of a new name/);
	assert.doesNotMatch(menu(STORE), /this mention is of/);
	assert.match(menu(STORE), /the same as another name/);
});
