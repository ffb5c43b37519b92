import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Act } from '../../source/journal/act.ts';
import { EMPTY_DESK } from '../../source/journal/desk.ts';
import { savedSearches } from '../../source/journal/marks.ts';
import { replay } from '../../source/journal/replay.ts';
import { TRAIL } from '../../source/journal/trail.ts';
import { marksOf } from '../../source/state/desk/marks.ts';
import { leftOf, placeNote } from '../../source/state/desk/noting.ts';
import type { Left } from '../../source/state/desk/state.ts';
import { trailFrom, trailToKeep } from '../../source/state/desk/trail-left.ts';
import type { Effect } from '../../source/state/effect.ts';
import { frameOf } from '../../source/state/frame.ts';
import { firstModel, type Model } from '../../source/state/model.ts';
import { rowHere, trailRows } from '../../source/state/overlays/trail/steps.ts';
import { inList } from '../../source/state/step.ts';
import { lineText } from '../../source/state/text/line.ts';
import { update } from '../../source/state/update.ts';
import { answerOf, drive, keys, opened, READINGS, typed } from '../harness/world.ts';

const after = (model: Model, ...names: string[]): Model => drive(model, keys(...names)).model;

const shown = (model: Model): string => {
	const frame = frameOf(model);
	return [...frame.head, ...frame.body.flat().flatMap(({ lines }) => lines), ...frame.foot].map(lineText).join('\n');
};

const overlayText = (model: Model): string =>
	frameOf(model)
		.body.flat()
		.flatMap(({ lines }) => lines.map((line) => lineText(line).trimEnd()))
		.join('\n');
const footText = (model: Model): string => frameOf(model).foot.map(lineText).join('\n');
const said = ({ notice }: Model): string => notice?.text ?? '';

const marks = (model: Model, index: number) => {
	const { article } = READINGS[index] ?? assert.fail();
	return marksOf(model, article) ?? assert.fail();
};

const actsOf = (effects: readonly Effect[]): Act[] => effects.flatMap((one) => (one.type === 'act' ? [one.act] : []));

describe('what the reader does to articles', () => {
	it('stars the selected article, and says so when it is on the disk and not before', () => {
		const [asked, effects] = update(opened(), { type: 'key', key: 's' });
		assert.deepEqual(
			actsOf(effects).map(({ act }) => act),
			['star'],
		);
		assert.equal(said(asked), '');
		assert.doesNotMatch(shown(asked), /★/);
		const done = after(opened(), 's');
		assert.match(said(done), /^Starred: Harbour Authority closes/);
		assert.match(shown(done), /★/);
		assert.match(said(after(done, 's')), /^Star taken off: /);
	});

	it('says where an article is no longer of a list that asks for what was done', () => {
		const start = opened();
		const page = start.place.list.page ?? assert.fail();
		const asking = inList(start, { query: 'is:unread' });
		const fewer = { ...page, rows: page.rows.slice(1), total: page.total - 1 };
		const acting = drive(asking, []).model;
		const [asked, effects] = update(acting, { type: 'key', key: 'r' });
		const act = answerOf(effects.find(({ type }) => type === 'act') ?? assert.fail()) ?? assert.fail();
		const [acted] = update(asked, act);
		const listed = (answer: typeof page): Model =>
			update(acted, { type: 'listed', ask: acted.asked.list, page: answer })[0];
		assert.match(said(listed(fewer)), /^Read: .*\. It is out of this list\.$/);
		assert.doesNotMatch(said(listed(page)), /out of this list/);
	});

	it('C marks every article of the list as read, and u takes it back as one', () => {
		const one = after(opened(), 'r');
		const all = after(one, 'C');
		assert.equal(said(all), 'Read: 2 articles.');
		assert.deepEqual(
			[0, 1, 2].map((index) => marks(all, index).read),
			[true, true, true],
		);
		const undone = after(all, 'u');
		assert.match(said(undone), /^Undone: read: 2 articles\. ctrl-r/);
		assert.deepEqual(
			[0, 1, 2].map((index) => marks(undone, index).read),
			[true, false, false],
		);
		assert.equal(said(after(all, 'C')), 'Every article of this list was read already.');
		assert.equal(marks(after(all, 'r'), 0).read, false);
		assert.match(said(after(opened(), 'enter', 'C')), /^C is for the list: mark every article/);
	});

	it('a star typed before the list is there waits for it', () => {
		const first = firstModel({ columns: 140, rows: 45 }, { letters: true });
		const [open] = update(first, { type: 'desk', entries: [], problems: [], anew: false });
		const [typedAhead] = update(open, { type: 'key', key: 's' });
		assert.deepEqual([typedAhead.held, said(typedAhead)], [['s'], '']);
		assert.match(said(drive(typedAhead, [{ type: 'changed' }]).model), /^Starred: Harbour Authority/);
	});

	it('what is said where a list has no rows is said whole in a narrow window', () => {
		const narrow = overlayText(after(opened({ columns: 40, rows: 12 }), 'V')).replace(/\s+/g, ' ');
		assert.match(narrow, /None here\. \/ searches, f filters; then a name and ↵ here keep it\./);
	});

	it('C marks no more than the list shows, and what is typed meanwhile comes after it', () => {
		const found = drive(opened(), [...keys('/'), ...typed('ferries'), ...keys('enter', 'escape', 'C')]).model;
		assert.equal(said(found), 'Read: 2 articles.');
		const [asked, effects] = update(opened(), { type: 'key', key: 'C' });
		assert.match(said(asked), /^Looking for what was not read of this list…$/);
		assert.deepEqual(
			effects.map(({ type }) => type),
			['unread'],
		);
		const [typedAhead] = update(asked, { type: 'key', key: 'r' });
		assert.deepEqual(typedAhead.held, ['r']);
	});

	it('U goes to the next article that was not read, and says when there is none below', () => {
		const first = after(opened(), 'r');
		const second = after(first, 'U');
		assert.equal(second.place.list.selected, 1);
		assert.equal(second.place.article.reading?.article.id, 'a1');
		const skipped = after(second, 'r', 'j', 'r', 'g', 'U');
		assert.equal(skipped.place.list.selected, 0);
		assert.match(said(skipped), /no unread article below/);
		assert.equal(after(skipped, 'j', 'r', 'g', 'U').place.list.selected, 1);
	});

	it('U opens the article where one is read, past the rows that are here too, and a key ends the search for it', () => {
		const { page } = opened().place.list;
		const part = inList(opened(), { page: page && { ...page, rows: page.rows.slice(0, 1) } });
		const found = after(part, 'enter', 'U');
		assert.deepEqual([found.place.list.selected, found.place.focus], [1, 'article']);
		assert.equal(found.place.article.reading?.article.id, 'a1');
		const [asked, effects] = update(part, { type: 'key', key: 'U' });
		assert.deepEqual([asked.desk.seeking, effects.map(({ type }) => type)], [1, ['list']]);
		assert.equal(asked.place.list.selected, 0);
		const [moved] = update(asked, { type: 'key', key: 'z' });
		assert.equal(moved.desk.seeking, null);
	});

	it('keys that rest on an act wait for it; others do not', () => {
		const [asked] = update(opened(), { type: 'key', key: 's' });
		const [held, effects] = update(asked, { type: 'key', key: 'u' });
		assert.deepEqual([held.held, effects], [['u'], []]);
		const [moved] = update(asked, { type: 'key', key: 'j' });
		assert.equal(moved.place.list.selected, 1);
	});

	it('what could not be written is told, and counts as not done', () => {
		const [asked] = update(opened(), { type: 'key', key: 's' });
		const [told] = update(asked, { type: 'unacted', message: 'The disk is full.', quiet: false });
		assert.equal(said(told), 'The disk is full.');
		assert.equal(marks(told, 0).starred, false);
		assert.equal(told.desk.acting, 0);
		assert.match(said(after(told, 's')), /^Starred/);
	});

	it('what was typed for an act that could not be written is there again, for enter to try once more', () => {
		const entering = [
			[...keys('a'), ...typed('two words')],
			[...keys('t'), ...typed('tides')],
			[...keys('c', '1'), ...typed('Another headline')],
		];
		for (const typing of entering) {
			const ready = drive(opened(), typing).model;
			const [asked, first] = update(ready, { type: 'key', key: 'enter' });
			assert.equal(asked.overlay, null);
			const [told] = update(asked, { type: 'unacted', message: 'The disk is full.', quiet: false });
			assert.equal(said(told), 'The disk is full.');
			const [, second] = update(told, { type: 'key', key: 'enter' });
			assert.deepEqual(actsOf(second), actsOf(first));
			assert.equal(actsOf(second).length, 1);
		}
	});

	it('undoes and does again, saying what', () => {
		const starred = after(opened(), 's', 'j', 's');
		const undone = after(starred, 'u');
		assert.match(said(undone), /^Undone: starred: Ferries return, slowly\. ctrl-r/);
		assert.deepEqual([marks(undone, 0).starred, marks(undone, 1).starred], [true, false]);
		assert.match(said(after(undone, 'ctrl+r')), /^Done again: starred: Ferries return/);
		assert.match(said(after(undone, 'u', 'u')), /^Nothing to undo/);
		assert.match(said(after(starred, 'ctrl+r')), /^Nothing to do again/);
	});

	it('an article that still stands there while another is opened is not read by that', () => {
		const second = drive(opened(), keys('j')).model;
		const [moved] = update(second, { type: 'key', key: 'k' });
		const [open, effects] = update(moved, { type: 'key', key: 'enter' });
		assert.equal(open.place.article.reading?.article.id, READINGS[1]?.article.id);
		assert.deepEqual(actsOf(effects), []);
	});

	it('an opened article is read; undo passes over that', () => {
		const read = after(opened(), 's', 'enter');
		assert.equal(marks(read, 0).read, true);
		assert.equal(marks(after(opened(), 'j', 'j'), 1).read, false);
		assert.match(said(after(read, 'u')), /^Undone: starred/);
		const unread = after(read, 'r');
		assert.match(said(unread), /^Unread: /);
		assert.equal(marks(after(unread, 'escape', 'enter'), 0).read, false);
	});

	it('tags with a new tag, a known one chosen, and takes one off', () => {
		const tagged = drive(opened(), [...keys('t'), ...typed('#to check'), ...keys('enter')]).model;
		assert.match(said(tagged), /^Tagged to-check: /);
		assert.match(shown(tagged), /#to-check/);
		const offered = after(tagged, 'j', 't');
		assert.match(shown(offered), /#to-check {2}1 article/);
		const both = after(offered, 'down', 'enter');
		assert.deepEqual([marks(both, 0).tags, marks(both, 1).tags], [['to-check'], ['to-check']]);
		assert.deepEqual(marks(drive(both, [...keys('t', 't', 'o', 'tab', 'enter')]).model, 1).tags, []);
		assert.match(said(after(opened(), 't', 'enter')), /Type a tag/);
	});

	it('writes a note on the article, changes it, deletes it', () => {
		const noted = drive(opened(), [...keys('a'), ...typed('ask the desk'), ...keys('enter')]).model;
		assert.match(said(noted), /^Note on “Harbour Authority closes.*”: ask the desk\./);
		assert.match(shown(noted), /✎ ask the desk/);
		const again = drive(noted, [...keys('a'), ...typed(' again'), ...keys('enter')]).model;
		assert.deepEqual(
			marks(again, 0).notes.map(({ text }) => text),
			['ask the desk again'],
		);
		assert.deepEqual(marks(after(again, 'a', 'ctrl+u', 'enter'), 0).notes, []);
		assert.match(said(after(opened(), 'a', 'enter')), /nothing is kept/);
	});

	it('a note that another newsdesk changed meanwhile is not replaced unseen', () => {
		const begun = drive(drive(opened(), [...keys('a'), ...typed('ask the desk'), ...keys('enter')]).model, [
			...keys('a'),
			...typed(' again'),
		]).model;
		const { id, path, headline } = READINGS[0]?.article ?? assert.fail();
		const entry = {
			id: 'x.9',
			time: '2131-01-01T00:00:00.000Z',
			act: 'note',
			note: marks(begun, 0).notes[0]?.note ?? assert.fail(),
			article: { id, path, headline },
			anchor: null,
			entity: null,
			text: 'asked; they deny it',
		} as const;
		const came = drive(begun, [{ type: 'desk', entries: [entry], problems: [], anew: false }]).model;
		const asked = after(came, 'enter');
		assert.match(said(asked), /meanwhile: asked; they deny it/);
		assert.equal(marks(asked, 0).notes[0]?.text, 'asked; they deny it');
		assert.equal(asked.overlay?.kind === 'note' && asked.overlay.field.text, 'ask the desk again');
		assert.deepEqual(
			actsOf(drive(asked, keys('enter')).effects).map((act) => act.act === 'note' && act.text),
			['ask the desk again'],
		);
	});

	it('a noted article has a sign in the list, and what was noted where notes are searched', () => {
		const noted = drive(opened(), [...keys('a'), ...typed('ask the desk'), ...keys('enter')]).model;
		const listText = (model: Model): string =>
			frameOf(model)
				.body.flat()
				.filter(({ pane }) => pane === 'list')
				.flatMap(({ lines }) => lines.map(lineText))
				.join('\n');
		assert.match(listText(noted), /▌ 4 Mar 2031 .*✎/);
		assert.doesNotMatch(listText(noted), /ask the desk/);
		assert.match(listText(inList(noted, { query: 'note:desk' })), /✎ ask the desk/);
	});
	it('a note on words of an article lights them, and says when they are gone', () => {
		const noted = drive(opened(), [...keys('enter', 'w', 'a'), ...typed('who?'), ...keys('enter')]).model;
		const [note] = marks(noted, 0).notes;
		const { article } = READINGS[0] ?? assert.fail();
		assert.equal(note?.anchor?.quote, article.text.slice(note?.anchor?.start, note?.anchor?.end));
		const pieces = frameOf(after(noted, 'escape'))
			.body.flat()
			.flatMap(({ lines }) => lines)
			.flat();
		assert.ok(pieces.some(({ mark, text }) => (mark === 'noted' || mark === 'lit') && text === note?.anchor?.quote));
		assert.match(shown(noted), /✎ “.*”: who\?/);
		const other = { ...article, text: article.text.replaceAll(note?.anchor?.quote ?? '', 'Somebody') };
		const reading = { ...(READINGS[0] ?? assert.fail()), article: other };
		const changed: Model = {
			...noted,
			place: { ...noted.place, article: { ...noted.place.article, reading, lit: null, top: Number.MIN_SAFE_INTEGER } },
		};
		assert.match(shown(changed), /not in the text any more/);
	});

	it('a note goes to the editor and comes back as it was left there', () => {
		const { model, effects } = drive(opened(), [...keys('a'), ...typed('one'), ...keys('ctrl+o')]);
		assert.deepEqual(
			effects.filter(({ type }) => type === 'compose'),
			[{ type: 'compose', ask: 1, text: 'one' }],
		);
		const back = drive(model, [{ type: 'composed', ask: 1, text: 'one\ntwo\n', trouble: null }]).model;
		assert.deepEqual(
			marks(back, 0).notes.map(({ text }) => text),
			['one\ntwo'],
		);
		assert.match(frameOf(after(back, 'a')).foot.map(lineText).join(''), /one⏎two/);
		const left = drive(model, [{ type: 'composed', ask: 1, text: null, trouble: null }]).model;
		assert.equal(left.overlay?.kind, 'note');
	});

	it('a note on a name is of the name', () => {
		const noted = drive(opened(), [
			...keys('tab', 'tab', 'j', 'enter', 'a'),
			...typed('ring her'),
			...keys('enter'),
		]).model;
		assert.match(said(noted), /^Note on “Ada Lindqvist”: ring her/);
	});

	it('keeps a search by a name, and goes to it', () => {
		const searched = drive(opened(), [
			...keys('/'),
			...typed('ferries'),
			...keys('enter', 'V'),
			...typed('boats'),
			...keys('ctrl+s'),
		]).model;
		assert.match(said(searched), /^Search saved as boats/);
		assert.deepEqual(
			savedSearches(searched.desk.held).map(({ name, search }) => [name, search?.query]),
			[['boats', 'ferries']],
		);
		const gone = after(searched, 'escape', 'escape', 'escape');
		assert.equal(gone.place.list.query, '');
		assert.equal(after(gone, 'V', 'enter').place.list.query, 'ferries');
		assert.match(said(after(gone, 'V', 'ctrl+x')), /deleted/);
		assert.match(said(after(opened(), 'V', 'ctrl+s')), /no search here to keep/);
	});

	it('enter on a name that is not kept keeps the search that stands, which is shown before', () => {
		const found = drive(opened(), [...keys('/'), ...typed('ferries'), ...keys('enter', 'V'), ...typed('boats')]).model;
		const shown = overlayText(found);
		assert.match(shown, /▌ keep as boats {2}ferries/);
		assert.match(footText(found), /↵ keep/);
		const kept = after(found, 'enter');
		assert.equal(kept.overlay, null);
		assert.match(said(kept), /^Search saved as boats/);
		// By a part of a name that is kept enter goes there; the offer is the row below.
		const part = drive(after(kept, 'V'), typed('boat')).model;
		assert.match(overlayText(part), /▌ boats {2}ferries[^\n]*\n {2}keep as boat {2}ferries/);
		assert.match(footText(part), /↵ search/);
		const both = savedSearches(after(part, 'down', 'enter').desk.held);
		assert.deepEqual(both.map(({ name }) => name).sort(), ['boat', 'boats']);
		const unlike = overlayText(drive(after(opened(), 'V'), typed('boats')).model);
		assert.match(unlike, /SAVED SEARCHES {2}0\n[\s\S]*None here\./);
		const none = drive(after(kept, 'escape', 'escape', 'escape', 'V'), typed('piers')).model;
		assert.match(overlayText(none), /SAVED SEARCHES {2}0 of 1\n[\s\S]*None is called so\./);
		// A name that is kept is not offered again.
		assert.doesNotMatch(overlayText(drive(after(kept, 'V'), typed('boats')).model), /keep as/);
		assert.match(
			said(drive(after(opened(), 'V'), [...typed('boats'), ...keys('enter')]).model),
			/no search here to keep/,
		);
	});

	it('without a journal says why nothing can be kept', () => {
		const model = drive(firstModel({ columns: 140, rows: 45 }, { letters: true, deskless: 'No journal.' }), [
			{ type: 'changed' },
		]).model;
		for (const key of ['s', 't', 'a', 'r', 'u', 'ctrl+r', 'V'].filter((key) => !['u', 'ctrl+r'].includes(key)))
			assert.equal(said(after(model, key)), 'No journal.', key);
		assert.doesNotMatch(shown(model), /●/);
	});

	it('another reader’s acts are taken up, and lines that cannot be read are told', () => {
		const { id, path, headline } = READINGS[2]?.article ?? assert.fail();
		const entry = {
			id: 'x.1',
			time: '2031-01-01T00:00:00.000Z',
			act: 'star',
			article: { id, path, headline },
			on: true,
		} as const;
		const problem = { line: 7, kind: 'bad', message: 'It is not JSON.', hint: 'Mend it.' } as const;
		const model = drive(opened(), [{ type: 'desk', entries: [entry], problems: [problem], anew: false }]).model;
		assert.equal(marks(model, 2).starred, true);
		assert.match(said(model), /line 7: It is not JSON\. Mend it\. ! keeps it\./);
		assert.match(overlayText(after(model, '!')), /journal:7[\s\S]*It is not JSON\./);
		assert.equal(
			marks(drive(model, [{ type: 'desk', entries: [], problems: [], anew: true }]).model, 2).starred,
			false,
		);
	});
});

/** The reader opened again where it was left. */
const restarted = (left: Left): Model =>
	drive(firstModel({ columns: 140, rows: 45 }, { letters: true, left }), [{ type: 'changed' }]).model;

describe('where one left off', () => {
	it('a search that was left is noted as left, and one that finds nothing by now is let go', () => {
		const places = (effects: readonly Effect[]) =>
			actsOf(effects).flatMap((act) => (act.act === 'place' ? [act.list.query] : []));
		const searched = drive(opened(), [...keys('/'), ...typed('pier'), ...keys('enter')]);
		assert.equal(places(searched.effects).at(-1), 'pier');
		assert.equal(places(drive(searched.model, keys('escape', 'escape')).effects).at(-1), '');
		const { id, path, headline } = READINGS[1]?.article ?? assert.fail();
		const list = { query: 'zebra', filter: [], sort: 'auto', selected: 0 } as const;
		const left = {
			act: 'place',
			article: { id, path, headline },
			at: 0,
			focus: 'article',
			list,
			walk: null,
			page: null,
		} as const;
		const again = drive(firstModel({ columns: 140, rows: 45 }, { letters: true, left }), [{ type: 'changed' }]).model;
		assert.deepEqual(
			[again.place.list.query, again.place.focus, again.place.article.reading?.article.id],
			['', 'list', id],
		);
		assert.match(said(again), /finds nothing now: here is the whole list/);
	});
	it('a note on a name stands with the name, in its mentions and on its page', () => {
		const noted = drive(after(opened(), 'enter', 'w', 'enter'), [
			...keys('a'),
			...typed('ask her'),
			...keys('enter'),
		]).model;
		assert.match(shown(noted), /✎ ask her/);
		assert.match(shown(after(noted, 'E', 'enter')), /✎ ask her/);
	});

	it('is noted when an article is left and when the reader is, and gone on with', () => {
		const read = after(opened(), 'enter', 'ctrl+d', 'ctrl+d');
		const [act] = actsOf(placeNote(read)[1]);
		assert.ok(
			act?.act === 'place' &&
				act.article.headline === 'Harbour Authority closes the east pier at Port Elin' &&
				act.at > 0,
		);
		const left = act;
		const again = drive(firstModel({ columns: 140, rows: 45 }, { letters: true, left }), [{ type: 'changed' }]).model;
		assert.equal(again.place.article.reading?.article.id, 'a0');
		assert.equal(again.place.focus, 'article');
		assert.equal(again.place.list.selected, 0);
		assert.equal(Math.floor(again.place.article.top), left.at);
	});

	it('an article that is gone leaves the reader at the list', () => {
		const [act] = actsOf(placeNote(after(opened(), 'j', 'enter', 'j'))[1]);
		if (act?.act !== 'place') return assert.fail();
		const left = { ...act, article: { ...act.article, id: 'gone' } };
		const again = drive(firstModel({ columns: 140, rows: 45 }, { letters: true, left }), [{ type: 'changed' }]).model;
		assert.deepEqual([again.place.focus, again.place.article.reading !== null], ['list', true]);
	});

	it('a walk is gone on with at its mention, and leads back to its list; one of a name that is gone is let go', () => {
		const searched = drive(opened(), [...keys('/'), ...typed('pier'), ...keys('enter')]).model;
		const listed = drive(after(searched, 'm'), [...typed('ada'), ...keys('enter')]);
		assert.ok(actsOf(listed.effects).some((act) => act.act === 'place' && act.walk?.entity.name === 'Ada Lindqvist'));
		const walked = after(listed.model, 'v', 'j', 'space');
		const restart = (left: Left) =>
			drive(firstModel({ columns: 140, rows: 45 }, { letters: true, left }), [{ type: 'changed' }]).model;
		for (const [focus, at] of [
			['mentions', walked],
			['article', after(walked, 'enter')],
		] as const) {
			const [left] = actsOf(placeNote(at)[1]);
			if (left?.act !== 'place') return assert.fail();
			const again = restart(left);
			assert.equal(again.place.focus, focus);
			const { walk, selected, row } = again.place.mentions ?? assert.fail();
			assert.deepEqual([walk.order, selected, row?.id], ['article', at.place.mentions?.selected, 'e0']);
			assert.equal(again.place.article.reading?.article.id, at.place.article.reading?.article.id);
			assert.deepEqual(again.place.article.lit, at.place.article.lit);
			const back = after(again, ...(focus === 'article' ? ['escape', 'escape'] : ['escape']));
			assert.deepEqual([back.place.mentions, back.place.list.query, back.place.focus], [null, 'pier', 'list']);
			assert.ok(back.place.article.reading);
			const gone = { ...left, walk: left.walk && { ...left.walk, entity: { ...left.walk.entity, id: 'gone' } } };
			const letGo = restart(gone);
			assert.deepEqual([letGo.place.mentions, letGo.place.focus], [null, 'list']);
			assert.match(said(letGo), /Ada Lindqvist is no name of these articles now/);
			const first = firstModel({ columns: 140, rows: 45 }, { letters: true, left: gone });
			const progress = { done: 0, total: 9, rate: 0 };
			const status = { title: 'world', articles: 3, analysed: 0, problems: 0, progress };
			const early = drive(first, [{ type: 'status', status }, { type: 'changed' }]).model;
			assert.deepEqual([early.place.mentions?.page, early.place.focus], [null, focus]);
			assert.equal(
				drive(early, [{ type: 'status', status: { ...status, progress: null } }, { type: 'changed' }]).model.place
					.mentions,
				null,
			);
		}
	});

	it('the page of a name is gone on with at its row, and leads back to its list; one of a name that is gone is let go', () => {
		const searched = drive(opened(), [...keys('/'), ...typed('pier'), ...keys('enter')]).model;
		const page = after(drive(after(searched, 'E'), [...typed('ada'), ...keys('enter')]).model, 'j', 'j');
		for (const at of [page, after(page, 'k', 'k', 'enter')]) {
			const { selected, entity } = at.place.profile ?? assert.fail();
			const [left] = actsOf(placeNote(at)[1]);
			if (left?.act !== 'place') return assert.fail();
			const again = restarted(left);
			assert.deepEqual(
				[again.place.focus, again.place.profile?.entity, again.place.profile?.selected],
				[at.place.focus, entity, selected],
			);
			assert.ok(again.place.profile?.told);
			assert.equal(again.place.article.reading?.article.id, at.place.article.reading?.article.id);
			const back = after(again, ...(at === page ? ['escape'] : ['escape', 'escape']));
			assert.deepEqual([back.place.profile, back.place.list.query, back.place.focus], [null, 'pier', 'list']);
			const gone = restarted({
				...left,
				page: left.page && { ...left.page, entity: { ...left.page.entity, id: 'gone' } },
			});
			assert.deepEqual([gone.place.profile, gone.place.focus], [null, 'list']);
			assert.match(said(gone), /Ada Lindqvist is no name of these articles now/);
		}
	});

	it('the trail is as it was, each step told as it was and leading to where it did', () => {
		const searched = drive(opened(), [...keys('/'), ...typed('pier'), ...keys('enter')]).model;
		const walked = drive(after(searched, 'm'), [...typed('ada'), ...keys('enter')]).model;
		const paged = drive(after(walked, 'enter', 'E'), [...typed('elin'), ...keys('enter')]).model;
		const told = (model: Model) => trailRows(model).map(({ step }) => step);
		for (const model of [
			opened(),
			searched,
			after(walked, 'enter'),
			paged,
			after(paged, 'H', 'k', 'k', 'enter'),
			after(paged, '[', '['),
		]) {
			const left: Left = { act: 'place', ...(leftOf(model.place) ?? assert.fail()) };
			const kept = trailToKeep(model) ?? assert.fail();
			const first = restarted(left);
			const trail = trailFrom(TRAIL.take(JSON.parse(JSON.stringify(kept)), ''), first.place) ?? assert.fail();
			const again = drive(first, [{ type: 'trail', ...trail }]).model;
			assert.deepEqual(told(again), told(model));
			assert.equal(rowHere(again), rowHere(model));
			// Each step leads to where it did, and left again it is kept as it was.
			assert.deepEqual(
				trailToKeep(again)?.steps.map(({ what }) => what),
				kept.steps.map(({ what }) => what),
			);
			for (const [index, row] of trailRows(model).entries()) {
				if (index === rowHere(model)) continue;
				const ways = [model, again].map((from) => {
					const listed = after(from, 'H');
					const { overlay } = listed;
					const to = overlay?.kind === 'trail' ? { ...overlay, selected: index } : assert.fail();
					return after({ ...listed, overlay: to }, 'enter').place;
				});
				const [was, is] = ways.map(({ focus, list, article, mentions, profile }) => [
					focus,
					list.query,
					article.reading?.article.id,
					mentions?.walk.entity,
					profile?.entity,
				]);
				assert.deepEqual(is, was, `${row.step.what}`);
			}
		}
	});

	it('a trail that ends elsewhere than one left off is none of this place', () => {
		const read = after(opened(), 'enter', 'ctrl+d');
		const [left] = actsOf(placeNote(read)[1]);
		if (left?.act !== 'place') return assert.fail();
		const kept = trailToKeep(after(opened(), 'j', 'enter')) ?? assert.fail();
		assert.ok(trailFrom(trailToKeep(read) ?? assert.fail(), restarted(left).place));
		assert.equal(trailFrom(kept, restarted(left).place), null);
		assert.equal(trailFrom(kept, opened().place), null);
	});

	it('an article left in the middle is opened there', () => {
		const left = after(opened(), 'enter', 'ctrl+d', 'ctrl+d', 'escape', 'j', 'k');
		const again = after(left, 'enter');
		assert.ok(again.place.article.top > 0);
		assert.match(said(again), /Where you left it/);
	});
});

it('whatever keys are pressed, the desk is what its acts make of it', () => {
	const key = fc.constantFrom(
		's',
		't',
		'a',
		'r',
		'u',
		'ctrl+r',
		'enter',
		'escape',
		'j',
		'k',
		'x',
		'tab',
		'w',
		'V',
		'ctrl+s',
	);
	fc.assert(
		fc.property(fc.array(key, { maxLength: 40 }), (names) => {
			const { model } = drive(opened(), keys(...names));
			const again = replay(EMPTY_DESK, [...model.desk.held.acts].map(([, entry]) => entry).reverse());
			const holding = (desk: typeof again) =>
				READINGS.map(({ article }) => marksOf({ ...model, desk: { ...model.desk, held: desk } }, article));
			assert.deepEqual(holding(again), holding(model.desk.held));
			assert.equal(model.desk.acting, 0);
		}),
		{ numRuns: 60 },
	);
});

it('what was done is counted among what articles are about, and narrows the list', () => {
	const facets = {
		entities: { person: [], organization: [], place: [], group: [] },
		outlets: [],
		months: [],
		desk: {
			marks: [{ value: 'starred', label: 'starred', articles: 2 }],
			tags: [{ value: 'later', label: 'later', articles: 1 }],
		},
	};
	const [asked] = update(opened(), { type: 'key', key: 'A' });
	const [counted] = update(asked, { type: 'facets', ask: asked.asked.facets, facets });
	assert.match(shown(counted), /MARKS.*TAGS/s);
	const [starred] = ['tab', 'tab', 'tab', 'tab', 'tab', 'tab', 'enter'].reduce(
		(at, key) => update(at[0], { type: 'key', key }),
		[counted, []] as ReturnType<typeof update>,
	);
	assert.equal(starred.place.list.query, 'is:starred');
	const [tagged] = ['tab', 'tab', 'tab', 'tab', 'tab', 'tab', 'tab', '-'].reduce(
		(at, key) => update(at[0], { type: 'key', key }),
		[counted, []] as ReturnType<typeof update>,
	);
	assert.equal(tagged.place.list.query, '-tag:"later"');
});
