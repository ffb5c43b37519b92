import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frameOf } from '../../source/state/frame.ts';
import type { Model } from '../../source/state/model.ts';
import { arrive, inView } from '../../source/state/panes/article/moves.ts';
import { inList } from '../../source/state/step.ts';
import { lineText } from '../../source/state/text/line.ts';
import { update } from '../../source/state/update.ts';
import { answerOf, burst, drive, keys, opened, typed } from '../harness/world.ts';

const after = (model: Model, ...names: string[]): Model => drive(model, keys(...names)).model;
const shownText = (model: Model): string => {
	const frame = frameOf(model);
	return [...frame.head, ...frame.body.flat().flatMap(({ lines }) => lines), ...frame.foot].map(lineText).join('\n');
};
const litText = (model: Model): string => {
	const { reading, lit } = model.place.article;
	return reading && lit ? reading.article.text.slice(lit.start, lit.end) : '';
};

describe('a search that asks for speech', () => {
	it('opens an article at what was said, wherever the name stands in it', () => {
		const searched = drive(opened(), [...keys('/'), ...typed('pier')]).model;
		const asked = update(inList(searched, { query: 'said-by:lindqvist', of: '' }), {
			type: 'listed',
			ask: searched.asked.list,
			page: searched.place.list.page ?? assert.fail(),
		});
		const read = asked[1].find(({ type }) => type === 'read');
		assert.ok(read?.type === 'read');
		assert.deepEqual(asked[0].awaited?.arrival, { at: 'hit', offset: null });
	});
	it('of several hits the one nearest to the row’s line is lit', () => {
		const model = opened();
		const reading = model.place.article.reading ?? assert.fail();
		const hits = [
			{ start: 60, end: 70 },
			{ start: 200, end: 230 },
		];
		const lit = (offset: number) => arrive(model, { ...reading, hits }, { at: 'hit', offset }, 'x').place.article.lit;
		assert.deepEqual([lit(0), lit(72), lit(190), lit(240)], [hits[0], hits[0], hits[1], hits[1]]);
	});
});

describe('list', () => {
	for (const [query, order] of [
		['pier', 'best first'],
		['pier outlet:coast', 'best first'],
		['outlet:coast', 'newest first'],
		['person:lindqvist date:2031', 'newest first'],
	] as const)
		it(`of ${query} says ${order}`, () => {
			const model = drive(opened(), [...keys('/'), ...typed(query), ...keys('enter')]).model;
			assert.match(shownText(model), new RegExp(`ARTICLES ${order}`));
		});
	it('opens on the first article with its preview', () => {
		const model = opened();
		assert.equal(model.place.list.selected, 0);
		assert.equal(model.place.article.reading?.article.id, 'a0');
	});
	for (const [pressed, selected] of [
		[['j'], 1],
		[['down', 'down'], 2],
		[['j*9'], 2],
		[['j', 'k'], 0],
		[['G'], 2],
		[['G', 'g'], 0],
		[['k'], 0],
	] as const) {
		it(`${pressed.join(' ')} selects ${selected}`, () => {
			const model = after(opened(), ...pressed);
			assert.equal(model.place.list.selected, selected);
			assert.equal(model.place.article.reading?.article.id, `a${selected}`);
		});
	}
	for (const [pressed, selected] of [
		[['2', 'j'], 2],
		[['1', '2', 'j'], 2],
		[['G', '2', 'k'], 0],
		[['2', 'G'], 1],
		[['3', 'g'], 2],
		[['1', '0', 'G'], 2],
		[['0', 'j'], 1],
		[['2', 'escape', 'j'], 1],
		[['2', 'S', 'j'], 1],
		[['2', 'j', 'k'], 1],
	] as const)
		it(`${pressed.join(' ')} selects ${selected}: a number goes with the next key alone`, () => {
			assert.equal(after(opened(), ...pressed).place.list.selected, selected);
		});
	it('a number typed ahead of an answer waits with its key', () => {
		const waiting = inList(opened(), { page: null });
		assert.deepEqual(burst(waiting, keys('2', 'j', '1', '0', 'k')).held, ['2', 'j', '1', '0', 'k']);
	});
	it('a key typed while the list comes in another order acts on that list', () => {
		const [sorting, asked] = update(after(opened(), 'S'), { type: 'key', key: 'S' });
		const [waiting, none] = update(sorting, { type: 'key', key: 'j' });
		assert.deepEqual([waiting.held, none], [['j'], []]);
		const came = asked.map(answerOf).find((message) => message?.type === 'listed') ?? assert.fail();
		const [there] = update(waiting, came);
		assert.deepEqual([there.held, there.place.list.selected], [[], 1]);
		assert.equal(update(sorting, { type: 'key', key: '/' })[0].overlay?.kind, 'search');
	});
	it('enter goes into the article, esc comes back', () => {
		const inside = after(opened(), 'enter');
		assert.equal(inside.place.focus, 'article');
		assert.equal(after(inside, 'escape').place.focus, 'list');
	});
});

describe('article', () => {
	it('scrolls line by line and stops at the end', () => {
		const reading = after(opened({ columns: 80, rows: 24 }), 'enter');
		const down = after(reading, 'j*5');
		assert.ok(down.place.article.top > reading.place.article.top);
		assert.deepEqual(after(down, 'k*5').place.article.top, after(reading, 'g').place.article.top);
		const end = after(reading, 'G');
		assert.equal(after(end, 'j*3').place.article.top, end.place.article.top);
		assert.match(shownText(end), /Norwegian/);
	});
	it('w walks the names, b walks back, the facts pane follows', () => {
		const first = after(opened(), 'enter', 'w');
		assert.equal(litText(first), 'Harbour Authority');
		assert.equal(litText(after(first, 'w')), 'Port Elin');
		assert.equal(litText(after(first, 'w', 'b')), 'Harbour Authority');
		assert.match(shownText(first), /ᴼ Harbour Authority/);
	});
	it('takes a number for lines, screens, names and a line', () => {
		const reading = after(opened({ columns: 80, rows: 24 }), 'enter');
		const top = (...names: string[]) => after(reading, ...names).place.article.top;
		assert.equal(top('5', 'j'), top('j*5'));
		assert.equal(top('2', 'space'), top('space*2'));
		assert.equal(top('6', 'G'), top('j*5'));
		assert.equal(litText(after(reading, '2', 'w')), 'Port Elin');
		assert.equal(litText(after(reading, '9', '9', 'w')), 'Norwegian');
		assert.match(shownText(after(reading, '1', '2')), /12: so many times/);
	});
	it('keeps the reading place through a change of size', () => {
		const reading = after(opened({ columns: 140, rows: 45 }), 'enter', 'j*20');
		const top = inView(reading).start;
		const narrow = drive(reading, [{ type: 'resize', size: { columns: 60, rows: 20 } }]).model;
		const seen = inView(narrow);
		assert.ok(seen.start <= top && top <= seen.end, `${top} in ${seen.start}..${seen.end}`);
		const again = drive(narrow, [{ type: 'resize', size: { columns: 140, rows: 45 } }]).model;
		assert.equal(inView(again).start, top);
	});
});

describe('search', () => {
	const searched = (text: string, ...then: string[]): Model =>
		drive(after(opened(), '/'), [...typed(text), ...keys(...then)]).model;
	it('narrows while typing and previews at the hit', () => {
		const model = searched('ferries');
		assert.equal(model.place.list.page?.total, 3);
		assert.equal(litText(model).toLowerCase(), 'ferries');
	});
	it('enter keeps the result, n walks its hits across articles', () => {
		const kept = searched('lindqvist', 'enter');
		assert.equal(kept.overlay, null);
		assert.equal(kept.place.focus, 'article');
		const ids = new Set<string>();
		let model = kept;
		for (let i = 0; i < 6; i++) {
			ids.add(model.place.article.reading?.article.id ?? '');
			assert.equal(litText(model).toLowerCase(), 'lindqvist');
			model = after(model, 'n');
		}
		assert.deepEqual([...ids].sort(), ['a0', 'a1', 'a2']);
	});
	it('esc returns to where the search began', () => {
		const before = after(opened(), 'j', 'enter', 'j');
		const left = drive(before, [...keys('/'), ...typed('ferries'), ...keys('down', 'escape')]).model;
		assert.deepEqual(left.place, before.place);
	});
	it('a query that cannot be read keeps the last result and names its column', () => {
		const model = searched('pier "east');
		assert.ok((model.place.list.page?.rows.length ?? 0) > 0);
		assert.equal(model.place.list.error?.column, 5);
		assert.match(shownText(model), /column 6/);
	});
	it('up recalls earlier searches', () => {
		const kept = searched('ferries', 'enter', 'escape', 'escape');
		assert.equal(kept.place.list.query, '');
		const recalled = after(kept, '/', 'up');
		assert.equal(recalled.place.list.query, 'ferries');
	});
	it('comes up with the last search selected: typing replaces it, an arrow or ctrl-e edits it', () => {
		const kept = searched('ferries', 'enter');
		const again = (...messages: Parameters<typeof drive>[1]) =>
			drive(after(kept, '/'), messages).model.place.list.query;
		assert.equal(again(...typed('pier')), 'pier');
		assert.equal(again(...keys('ctrl+e'), ...typed(' x')), 'ferries x');
		assert.equal(again(...keys('left', 'backspace')), 'ferris');
		assert.equal(again(...keys('backspace')), '');
		assert.equal(again(), 'ferries');
		assert.equal(after(kept, '/', 'enter').place.list.query, 'ferries');
	});
	it('recalls from the field and walks from the results, each with its own keys', () => {
		const twice = drive(after(searched('ferries', 'enter'), '/'), [...typed('lindqvist'), ...keys('enter')]).model;
		const open = after(twice, '/');
		const stateOf = ({ place: { list } }: Model) => [list.query, list.selected];
		assert.deepEqual(stateOf(after(open, 'up')), ['ferries', 0]);
		assert.deepEqual(stateOf(after(open, 'up', 'down')), ['lindqvist', 0]);
		assert.deepEqual(stateOf(after(open, 'down')), ['lindqvist', 1]);
		assert.deepEqual(stateOf(after(open, 'down', 'up')), ['lindqvist', 0]);
		assert.deepEqual(stateOf(after(open, 'down', 'up', 'up')), ['lindqvist', 0]);
		assert.deepEqual(stateOf(after(open, 'down', 'up', 'up', 'up')), ['ferries', 0]);
		assert.deepEqual(stateOf(after(open, 'down', 'ctrl+r')), ['ferries', 0]);
		assert.deepEqual(stateOf(after(open, 'ctrl+n', 'ctrl+p', 'ctrl+p')), ['lindqvist', 0]);
	});
	it('ctrl-r recalls the last search that holds what is typed', () => {
		const history = ['pier', 'ferries', 'harbour pier', 'norwegian'].reduce(
			(model, words) => drive(after(model, '/'), [...typed(words), ...keys('enter')]).model,
			opened(),
		);
		const open = drive(after(history, '/'), typed('pie')).model;
		assert.equal(after(open, 'ctrl+r').place.list.query, 'harbour pier');
		assert.equal(after(open, 'ctrl+r', 'ctrl+r').place.list.query, 'pier');
		const found = drive(after(history, '/', 'ctrl+u'), [...typed('ferr'), ...keys('ctrl+r')]).model;
		assert.equal(found.place.list.query, 'ferries');
		assert.equal(after(found, 'down').place.list.query, 'ferr');
	});
	it('takes a paste as text, on one line', () => {
		const model = drive(after(opened(), '/'), [{ type: 'paste', text: 'east\r\npier\u001b[31m' }]).model;
		assert.equal(model.place.list.query, 'east pier[31m');
	});
});

describe('filter', () => {
	const picked = (text: string, key: string): Model =>
		drive(after(opened(), 'f'), [...typed(text), ...keys(key)]).model;
	it('enter requires a name', () => {
		const model = picked('norw', 'enter');
		assert.deepEqual(
			model.place.list.filter.map(({ name, mode }) => [name, mode]),
			[['Norwegian', 'all']],
		);
		assert.equal(model.place.list.page?.total, 1);
		assert.match(shownText(model), /with {2}group: Norwegian × .*2 articles hidden/);
	});
	it('- excludes it', () => {
		assert.equal(picked('norw', '-').place.list.page?.total, 2);
	});
	it('| makes it an alternative', () => {
		assert.equal(picked('norw', '|').place.list.filter[0]?.mode, 'any');
	});
	it('and says what the list does: both, either, one of several beside a third, without', () => {
		const with2 = (model: Model, text: string, key: string) =>
			drive(after(model, 'f'), [...typed(text), ...keys(key)]).model;
		const shown = (model: Model) => /with.*(?=·)|with.*$/.exec(shownText(model).split('\n').at(-2) ?? '')?.[0].trim();
		const either = with2(picked('port', 'enter'), 'norw', '|');
		assert.equal(shown(either), 'with  place: Port Elin ×  or  group: Norwegian ×');
		assert.equal(either.place.list.page?.total, 2);
		const three = with2(either, 'ada', 'enter');
		assert.equal(shown(three), 'with  person: Ada Lindqvist ×  and ( place: Port Elin ×  or  group: Norwegian × )');
		const both = with2(picked('port', 'enter'), 'norw', 'enter');
		assert.equal(shown(both), 'with  place: Port Elin ×  and  group: Norwegian ×');
		assert.equal(both.place.list.page?.total, 1);
		assert.equal(
			shown(with2(both, 'ada', '-')),
			'with  place: Port Elin ×  and  group: Norwegian ×  without  person: Ada Lindqvist ×',
		);
	});
	it('an alternative that is left alone is required', () => {
		const either = drive(after(picked('port', 'enter'), 'f'), [...typed('norw'), ...keys('|')]).model;
		const withAda = drive(after(either, 'f'), [...typed('ada'), ...keys('enter')]).model;
		assert.deepEqual(
			drive(after(withAda, 'f'), [...typed('norw'), ...keys('|')]).model.place.list.filter.map(({ mode }) => mode),
			['all', 'all'],
		);
	});
	it('recalls the names typed before', () => {
		const before = picked('norw', 'enter');
		const open = after(before, 'f', 'up');
		assert.deepEqual(open.overlay?.kind === 'picker' && open.overlay.field.text, 'norw');
		const walked = after(before, 'f', 'down', 'up', 'up');
		assert.deepEqual(walked.overlay?.kind === 'picker' && walked.overlay.field.text, '');
		const held = drive(after(before, 'f'), [...typed('no'), ...keys('ctrl+r')]).model;
		assert.deepEqual(held.overlay?.kind === 'picker' && held.overlay.field.text, 'norw');
	});
	it('of a list that is searched says that the search stays', () => {
		const searched = drive(opened(), [...keys('/'), ...typed('pier'), ...keys('enter', 'escape')]).model;
		const picking = drive(searched, [...keys('f'), ...typed('port')]).model;
		assert.match(shownText(picking), /FILTER BY A NAME {2}1 name · within the search pier/);
		const filtered = after(picking, 'enter');
		assert.match(shownText(filtered), /Filtered within the search, which stays: esc takes the filter off/);
		assert.deepEqual([filtered.place.list.query, filtered.place.list.filter.length], ['pier', 1]);
		const without = after(filtered, 'escape');
		assert.deepEqual([without.place.list.query, without.place.list.filter.length], ['pier', 0]);
	});
	it('calls names as they are called now, also where back leads', () => {
		const filtered = after(picked('port', 'enter'), 'enter');
		const entity = filtered.place.list.filter[0]?.entity ?? '';
		const asked = after(filtered, 'z');
		const page = asked.place.list.page;
		assert.ok(page);
		const [anew] = update(asked, {
			type: 'listed',
			ask: asked.asked.list,
			page,
			names: [{ entity, kind: 'organization', name: 'Elin Port Ltd' }],
		});
		assert.deepEqual(
			[anew.place, ...anew.trail.back].flatMap(({ list: { filter } }) => filter.map(({ kind, name }) => [kind, name])),
			[anew.place, ...anew.trail.back].flatMap(({ list: { filter } }) =>
				filter.map(() => ['organization', 'Elin Port Ltd']),
			),
		);
		assert.match(shownText(after(anew, 'z', 'escape')), /organization: Elin Port Ltd/);
	});
	it('never cuts how much it hides, however narrow', () => {
		for (const columns of [40, 60, 80, 120]) {
			const narrow = drive(picked('port', 'enter'), [{ type: 'resize', size: { columns, rows: 24 } }]).model;
			const three = drive(after(narrow, 'f'), [...typed('norw'), ...keys('enter')]).model;
			const long = drive(after(three, 'f'), [...typed('ada'), ...keys('enter')]).model;
			assert.match(shownText(long), /2 (articles )?hidden/, `${columns}`);
		}
	});
	it('esc takes it away again, and back restores it', () => {
		const cleared = after(picked('norw', 'enter'), 'escape');
		assert.equal(cleared.place.list.page?.total, 3);
		assert.equal(after(cleared, '[').place.list.page?.total, 1);
	});
});

describe('mentions', () => {
	it('of an article whose names are still being read it says so, and offers the names there are', () => {
		const model = after(opened(), 'enter');
		const { page } = model.place.list;
		assert.ok(page);
		const rows = page.rows.map((row) => ({ ...row, analysed: false }));
		const { list } = model.place;
		const unread = { ...model, place: { ...model.place, list: { ...list, page: { ...page, rows } } } };
		const picking = after(unread, 'm');
		assert.equal(picking.overlay?.kind, 'picker');
		assert.match(shownText(picking), /names of this article are still being read/);
		assert.doesNotMatch(shownText(after(model, 'm')), /still being read/);
	});
	it('lists every mention of the name under the cursor and walks them across articles', () => {
		const list = after(opened(), 'enter', 'w', 'w', 'enter');
		assert.equal(list.place.mentions?.row?.name, 'Port Elin');
		assert.equal(litText(list), 'Port Elin');
		let model = list;
		const seen = new Set([model.place.article.reading?.article.id]);
		for (let i = 0; i < (list.place.mentions?.page?.total ?? 0); i++) {
			model = after(model, 'n');
			seen.add(model.place.article.reading?.article.id);
		}
		assert.ok(seen.has('a0') && seen.has('a1'));
		assert.match(model.notice?.text ?? '', /last mention/);
	});
	it('a search hit inside a name stands for the name', () => {
		const hit = drive(after(opened(), '/'), [...typed('lindqvist'), ...keys('enter', 'm', 'enter')]).model;
		assert.equal(hit.place.mentions?.row?.name, 'Ada Lindqvist');
	});
	it('back restores what was on screen before the list', () => {
		const before = after(opened(), 'enter', 'j*3', 'w');
		const open = after(before, 'enter', 'n', 'n');
		assert.deepEqual(after(open, '[').place.article.top, before.place.article.top);
		assert.equal(after(open, '[').place.mentions, null);
		assert.notEqual(after(open, '[', ']').place.mentions, null);
	});
	it('without a cursor a name is picked', () => {
		const model = drive(after(opened(), 'm'), [...typed('ada'), ...keys('enter')]).model;
		assert.equal(model.place.mentions?.row?.name, 'Ada Lindqvist');
	});
	it('m stands first on the name under the cursor, and enter opens its list at that mention', () => {
		const onName = after(opened(), 'enter', 'w', 'w');
		const picking = after(onName, 'm');
		assert.match(shownText(picking), /▌.*Port Elin +under the cursor/);
		assert.deepEqual(after(picking, 'enter').place.mentions, after(onName, 'enter').place.mentions);
		assert.equal(burst(onName, keys('m', 'enter')).place.mentions?.row?.name, 'Port Elin');
	});
	it('a name typed after m or E is a name, wherever the cursor is', () => {
		for (const at of [[], ['enter'], ['enter', 'w'], ['tab', 'tab', 'j']] as const) {
			const before = after(opened(), ...at);
			const listed = drive(before, [...keys('m'), ...typed('enat'), ...typed('*')]).model;
			assert.ok(listed.overlay?.kind === 'picker' && listed.overlay.field.text === 'enat*');
			assert.deepEqual([listed.place, listed.trail], [before.place, before.trail]);
			const ada = drive(before, [...keys('m'), ...typed('ada'), ...keys('enter')]).model;
			assert.equal(ada.place.mentions?.row?.name, 'Ada Lindqvist');
			const page = drive(before, [...keys('E'), ...typed('norwegian'), ...keys('enter')]).model;
			assert.equal(page.place.profile?.name, 'Norwegian');
		}
	});
});

describe('facts', () => {
	it('moving in them lights the words in the article', () => {
		let model = after(opened(), 'tab', 'tab');
		assert.equal(model.place.focus, 'facts');
		const lit = new Set<string>();
		for (let i = 0; i < 20; i++) {
			model = after(model, 'j');
			lit.add(litText(model));
		}
		for (const words of ['Harbour Authority', 'Norwegian', 'We could not wait,', '14 boats', 'on Tuesday'])
			assert.ok(lit.has(words), words);
	});
	it('folds a section and says why a fact is there', () => {
		const folded = after(opened(), 'tab', 'tab', 'g', 'space');
		assert.doesNotMatch(shownText(folded), /ᴾ Ada Lindqvist/);
		const why = after(opened(), 'tab', 'tab', 'i', 'G');
		assert.match(shownText(why), /likely, by world\/weekday/);
	});
});

describe('typing ahead', () => {
	const ahead = (...messages: Parameters<typeof drive>[1][]): Model => burst(opened(), messages.flat());
	it('enter waits for what was typed before it', () => {
		const model = ahead(keys('/'), typed('slowly'), keys('enter'));
		assert.equal(model.place.focus, 'article');
		assert.equal(model.place.article.reading?.article.id, 'a1');
		assert.equal(litText(model).toLowerCase(), 'slowly');
	});
	it('and so do the keys after it', () => {
		const model = ahead(keys('/'), typed('slowly'), keys('enter', 'w', 'enter'));
		assert.equal(model.place.mentions?.row?.name, 'Port Elin');
	});
	it('a name is picked from what was typed, not from what stood there', () => {
		const model = ahead(keys('f'), typed('norw'), keys('enter'));
		assert.deepEqual(
			model.place.list.filter.map(({ name }) => name),
			['Norwegian'],
		);
	});
	it('a search that finds nothing stays in the list, beside no article', () => {
		const model = ahead(keys('/'), typed('zzzz'), keys('enter'));
		assert.equal(model.place.focus, 'list');
		assert.equal(model.place.article.reading, null);
	});
	it('esc takes back what was typed ahead', () => {
		const model = ahead(keys('/'), typed('slowly'), keys('enter', 'escape'));
		assert.deepEqual([model.overlay, model.place.list.query], [null, '']);
	});
});

describe('stepping back', () => {
	it('from a search keeps the article that was read', () => {
		const model = after(
			drive(after(opened(), '/'), [...typed('lindqvist'), ...keys('down', 'enter')]).model,
			'escape',
			'escape',
		);
		assert.equal(model.place.list.query, '');
		assert.equal(model.place.article.reading?.article.id, 'a1');
		assert.equal(model.place.list.selected, 1);
	});
	it('of search and filter takes the later one first', () => {
		const searched = drive(after(opened(), '/'), [...typed('lindqvist'), ...keys('enter', 'escape')]).model;
		const both = drive(after(searched, 'f'), [...typed('norw'), ...keys('enter')]).model;
		assert.deepEqual([both.place.list.query, both.place.list.filter.length], ['lindqvist', 1]);
		const first = after(both, 'escape');
		assert.deepEqual([first.place.list.query, first.place.list.filter.length], ['lindqvist', 0]);
		assert.equal(after(first, 'escape').place.list.query, '');
	});
	it('from the mention list leads to where it was opened', () => {
		const before = opened();
		const list = drive(after(before, 'm'), [...typed('ada'), ...keys('enter', 'n', 'n')]).model;
		assert.deepEqual(after(list, 'escape').place, before.place);
	});
	it('and a key right after it, which arrive as one, are two', () => {
		assert.deepEqual(drive(after(opened(), '?'), keys('alt+q')).effects.at(-1), { type: 'quit', code: 0 });
		assert.equal(after(opened(), '/', 'a', 'b', 'alt+b').place.list.query, 'ab');
		assert.equal(after(opened(), '/', 'a', 'alt+j').overlay, null);
		assert.equal(after(opened(), '/', 'a', 'alt+j').place.list.selected, 1);
		assert.equal(after(opened(), '?', 'alt+down').place.list.selected, 1);
		assert.equal(after(opened(), '/', 'a', 'b', 'alt+backspace').place.list.query, '');
	});
	it('but not where the key with alt is bound, by the user too', () => {
		const zen = after(opened(), 'z');
		assert.match(after(zen, 'alt+left').notice?.text ?? '', /Nothing to go back to/);
		const settings = { ...zen.settings, keys: { 'list.sort': ['alt+q'], quit: ['q'] } };
		const { effects, model } = drive({ ...zen, settings }, keys('alt+q'));
		assert.deepEqual([effects.some(({ type }) => type === 'quit'), model.place.zen], [false, true]);
	});
	it('from help in zen leads to zen', () => {
		assert.equal(after(opened(), 'z', '?', 'escape').place.zen, true);
	});
});

describe('help', () => {
	it('finds a command by words and runs it', () => {
		const model = drive(after(opened(), '?'), [...typed('article alone'), ...keys('enter')]).model;
		assert.equal(model.place.zen, true);
	});
	it('says why a command cannot act now', () => {
		const palette = drive(after(opened(), '?'), typed('forward along')).model;
		assert.match(shownText(palette), /forward along the trail\s*\n.*Nothing further on/);
		const possible = drive(after(opened(), 'enter', '[', '?'), typed('forward along')).model;
		assert.doesNotMatch(shownText(possible), /Nothing further on/);
	});
	it('cuts no help at any width', () => {
		for (const columns of [40, 80, 140]) {
			const palette = drive(after(opened({ columns, rows: 24 }), '?'), typed('what these articles')).model;
			const words = shownText(palette).replace(/[\s▌]+/g, ' ');
			assert.match(words, /enter narrows to one, .*leaves it out/, `${columns}`);
		}
	});
	it('finds a command by its key', () => {
		const model = drive(after(opened(), '?'), [...typed('G'), ...keys('enter')]).model;
		assert.equal(model.place.list.selected, 2);
	});
});

it('! lists what could not be read, with its remedy', () => {
	const listed = after(opened(), '!');
	for (const words of ['1 problem and 1 remark in this archive', 'world/9.txt', 'No text.', 'Write one.'])
		assert.ok(shownText(listed).includes(words), words);
	assert.match(shownText(after(listed, 'j')), /Leave it/);
	assert.equal(after(listed, 'escape').overlay, null);
});

it('q leaves with 0, ctrl-c with 130, from anywhere', () => {
	assert.deepEqual(drive(opened(), keys('q')).effects.at(-1), { type: 'quit', code: 0 });
	assert.deepEqual(drive(opened(), keys('/', 'ctrl+c')).effects.at(-1), { type: 'quit', code: 130 });
});

it('a key that cannot act says why', () => {
	assert.match(after(opened(), 'n').notice?.text ?? '', /searches/);
	assert.match(after(opened(), '[').notice?.text ?? '', /go back/);
});

describe('copying', () => {
	const sent = drive(after(opened(), 'enter', 'w'), keys('y'));
	const [copy] = sent.effects.filter((effect) => effect.type === 'copy');
	assert.ok(copy?.type === 'copy');
	it('says that the text was sent, and that it is copied only once that is known', () => {
		assert.match(sent.model.notice?.text ?? '', /^Sent to the terminal: “/);
		const told = drive(sent.model, [{ type: 'copied', text: copy.text, places: ['the clipboard'] }]).model;
		assert.match(told.notice?.text ?? '', /^Copied to the clipboard: “/);
	});
	it('does not say it over what came since', () => {
		const moved = after(sent.model, 'j');
		assert.equal(drive(moved, [{ type: 'copied', text: copy.text, places: ['x'] }]).model.notice, null);
	});
});

describe('an article that takes long to come', () => {
	const [waiting, effects] = update(opened(), { type: 'key', key: 'j' });
	const ask = waiting.asked.read;
	const late = drive(waiting, [{ type: 'overdue', ask }]).model;
	it('is told to be coming, the one before dimmed', () => {
		assert.ok(effects.some((effect) => effect.type === 'patience' && effect.ask === ask));
		assert.doesNotMatch(shownText(waiting), /reading Ferries/);
		assert.match(shownText(late), /reading Ferries return, slowly…/);
		const article = frameOf(late)
			.body.flat()
			.find(({ pane }) => pane === 'article');
		for (const line of article?.lines.slice(1) ?? [])
			for (const part of line) assert.ok(part.text.trim() === '' || (part.tone === 'dim' && !part.mark), part.text);
	});
	it('and is shown once it is there', () => {
		const there = drive(
			late,
			effects.map(answerOf).filter((answer) => answer !== null),
		).model;
		assert.doesNotMatch(shownText(there), /reading Ferries/);
		assert.equal(there.place.article.reading?.article.id, 'a1');
	});
	it('says nothing of a read that was asked before the newest', () => {
		const [next] = update(waiting, { type: 'key', key: 'j' });
		assert.doesNotMatch(shownText(drive(next, [{ type: 'overdue', ask }]).model), /reading /);
	});
});
