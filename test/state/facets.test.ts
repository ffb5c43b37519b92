import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Facet, Facets } from '../../source/archive/archive.ts';
import type { Effect } from '../../source/state/effect.ts';
import { frameOf } from '../../source/state/frame.ts';
import type { Model, Size } from '../../source/state/model.ts';
import { narrowed, narrowings, widened } from '../../source/state/narrowing.ts';
import { facetRows } from '../../source/state/overlays/facets/rows.ts';
import type { FacetKind } from '../../source/state/overlays/facets/state.ts';
import { lineText } from '../../source/state/text/line.ts';
import { update } from '../../source/state/update.ts';
import { drive, keys, opened, typed } from '../harness/world.ts';

const after = (model: Model, ...names: string[]): Model => drive(model, keys(...names)).model;
const shownText = (model: Model): string => {
	const frame = frameOf(model);
	return [...frame.head, ...frame.body.flat().flatMap(({ lines }) => lines), ...frame.foot].map(lineText).join('\n');
};

const under = (model: Model): string => {
	const { overlay } = model;
	if (overlay?.kind !== 'facets') return 'closed';
	return facetRows(model, overlay.section)[overlay.cursors[overlay.section] ?? 0]?.label ?? `no ${overlay.section}`;
};

/** `count` values, the first in most articles. */
const many = (name: string, count: number): Facet[] =>
	Array.from({ length: count }, (_, i) => ({ value: `${name}${i}`, label: `${name} ${i}`, articles: 100 - i }));

const facetsOf = (counts: Partial<Record<FacetKind, number>>): Facets => ({
	entities: {
		person: many('person', counts.person ?? 0),
		organization: many('organization', counts.organization ?? 0),
		place: many('place', counts.place ?? 0),
		group: many('group', counts.group ?? 0),
	},
	outlets: many('outlet', counts.outlet ?? 0),
	months: Array.from({ length: counts.month ?? 0 }, (_, i) => {
		const value = `20${10 + i}-03`;
		return { value, label: value, articles: 5 };
	}),
});

const LONG = facetsOf({ person: 50, organization: 40, place: 30, group: 3, outlet: 12, month: 20 });

const FOLDED: Facets = {
	...LONG,
	outlets: [{ value: 'Wire', label: 'Wire', articles: 9, origins: 4 }],
	origins: 3,
};

/** The overlay open on an answer of our own. */
function counted(size: Size, facets: Facets = LONG): Model {
	const [asked] = update(opened(size), { type: 'key', key: 'A' });
	return update(asked, { type: 'facets', ask: asked.asked.facets, facets })[0];
}

const asks = (effects: readonly Effect[], type: Effect['type']): number =>
	effects.filter((effect) => effect.type === type).length;

describe('what the articles are about', () => {
	it('counts names, outlets and months of the list, the latest month first', () => {
		const model = after(opened(), 'A');
		const seen = shownText(model);
		for (const words of [
			'WHAT 3 ARTICLES ARE ABOUT',
			'Ada Lindqvist',
			'Harbour Authority',
			'Port Elin',
			'Coast Daily',
			'Mar 2031',
		])
			assert.ok(seen.includes(words), words);
		const months = facetRows(counted({ columns: 140, rows: 45 }), 'month').map(({ value }) => value);
		assert.deepEqual(months, [...months].sort().reverse());
	});
	it('says where only the commonest forms of names were counted', () => {
		for (const [columns, said] of [
			[140, 'of the 200 commonest forms of names, with their articles'],
			[80, 'of the 200 commonest forms of names'],
			[50, 'of 200 forms'],
		] as const) {
			const size = { columns, rows: 30 };
			assert.ok(shownText(counted(size, { ...LONG, forms: 200 })).includes(said), `${columns} columns`);
			assert.doesNotMatch(shownText(counted(size)), /forms/);
		}
	});
	it('counts the current result only', () => {
		const searched = drive(after(opened(), '/'), [...typed('norwegian'), ...keys('enter', 'A')]).model;
		assert.match(shownText(searched), /WHAT 1 ARTICLE IS ABOUT/);
		assert.doesNotMatch(shownText(searched), /Minato/);
	});
	it('says so while it counts, and keys wait for the answer', () => {
		const [asked] = update(opened(), { type: 'key', key: 'A' });
		assert.match(shownText(asked), /counting…/);
		const [ahead] = update(asked, { type: 'key', key: 'j' });
		const [done] = update(ahead, { type: 'facets', ask: ahead.asked.facets, facets: LONG });
		assert.equal(under(done), 'person 1');
		assert.equal(update(asked, { type: 'key', key: 'escape' })[0].overlay, null);
	});
	it('drops the answer of an overlay that was left', () => {
		const [first] = update(opened(), { type: 'key', key: 'A' });
		const again = [{ type: 'key', key: 'escape' } as const, { type: 'key', key: 'A' } as const].reduce(
			(model, message) => update(model, message)[0],
			first,
		);
		const [late] = update(again, { type: 'facets', ask: first.asked.facets, facets: LONG });
		assert.match(shownText(late), /counting…/);
	});
	it('says of names that they are being read, not that there are none', () => {
		const none = counted({ columns: 140, rows: 45 }, facetsOf({ outlet: 2 }));
		assert.match(shownText(none), / {2}none /);
		const status = { title: 'world', articles: 3, analysed: 1, problems: 0 };
		const [reading] = update(none, {
			type: 'status',
			status: { ...status, progress: { done: 1, total: 3, rate: 1 } },
		});
		assert.match(shownText(reading), /PEOPLE[\s\S]*▌ {2}reading…/);
	});
	it('an answer that fails leaves no key waiting', () => {
		const [asked] = update(opened(), { type: 'key', key: 'A' });
		const [failed] = update(asked, { type: 'failed', message: 'The disk is gone.' });
		assert.match(shownText(failed), /not counted[\s\S]*The disk is gone/);
		assert.match(update(failed, { type: 'key', key: 'enter' })[0].notice?.text ?? '', /Nothing stands here/);
	});
	it('there is nothing to count of nothing', () => {
		const none = drive(after(opened(), '/'), [...typed('zzzz'), ...keys('enter')]).model;
		assert.match(after(none, 'A').notice?.text ?? '', /no articles here/);
	});
});

describe('moving among what they are about', () => {
	const WIDE = { columns: 140, rows: 45 };
	for (const [size, pressed, value] of [
		[WIDE, ['j*3'], 'person 3'],
		[WIDE, ['j*3', 'k'], 'person 2'],
		[WIDE, ['k'], 'person 0'],
		[WIDE, ['l'], 'organization 0'],
		[WIDE, ['l', 'j', 'h', 'l'], 'organization 1'],
		[WIDE, ['h'], 'person 0'],
		[WIDE, ['tab*6'], 'person 0'],
		[WIDE, ['shift+tab'], 'Mar 2029'],
		[WIDE, ['G'], 'person 49'],
		[WIDE, ['G', 'g'], 'person 0'],
		[WIDE, ['pagedown'], 'person 10'],
		// Three side by side: groups stand below people, two: places.
		[WIDE, ['G', 'j'], 'group 0'],
		[{ columns: 80, rows: 24 }, ['G', 'j'], 'place 0'],
		[{ columns: 40, rows: 12 }, ['G', 'j'], 'organization 0'],
		[{ columns: 40, rows: 12 }, ['tab', 'k'], 'person 49'],
	] as const) {
		it(`${pressed.join(' ')} at ${size.columns}x${size.rows}: ${value}`, () => {
			const model = after(counted(size), ...pressed);
			assert.equal(under(model), value);
			assert.match(shownText(model), new RegExp(`▌.{2}${value} `));
		});
	}
	it('esc, q and the key itself lead back to where one was', () => {
		const before = after(opened(), 'j', 'enter', 'j*2');
		for (const key of ['escape', 'q', 'A']) {
			const left = after(before, 'A', 'j', 'l', key);
			assert.deepEqual([left.overlay, left.place], [null, before.place]);
		}
	});
	it('every section is on screen where there is room, else those around the cursor', () => {
		const titles = ['PEOPLE', 'ORGANIZATIONS', 'PLACES', 'GROUPS', 'OUTLETS', 'MONTHS'];
		const seen = (model: Model) => titles.filter((title) => shownText(model).includes(title));
		assert.deepEqual(seen(counted(WIDE)), titles);
		assert.deepEqual(seen(counted({ columns: 80, rows: 24 })), titles);
		assert.deepEqual(seen(counted({ columns: 40, rows: 12 })), ['PEOPLE']);
		assert.deepEqual(seen(after(counted({ columns: 40, rows: 12 }), 'tab*4')), ['OUTLETS']);
	});
});

describe('articles that change while they are counted', () => {
	it('are counted again, the cursor on the same value', () => {
		const model = after(counted({ columns: 140, rows: 45 }), 'j*4', 'l');
		const [asked, effects] = update(model, { type: 'changed' });
		assert.equal(asks(effects, 'facets'), 1);
		assert.equal(under(asked), 'organization 0', 'what was counted stays while it is counted anew');
		const moved: Facets = {
			...LONG,
			entities: { ...LONG.entities, person: [{ value: 'new', label: 'New', articles: 200 }, ...LONG.entities.person] },
		};
		const [fresh] = update(asked, { type: 'facets', ask: asked.asked.facets, facets: moved });
		assert.equal(under(after(fresh, 'h')), 'person 4');
	});
	it('wait for the answer under way, so that one comes at last', () => {
		const [first] = update(opened(), { type: 'key', key: 'A' });
		const [second, effects] = update(first, { type: 'changed' });
		assert.equal(asks(effects, 'facets'), 0);
		const [answered, then] = update(second, { type: 'facets', ask: second.asked.facets, facets: LONG });
		assert.equal(under(answered), 'person 0');
		assert.equal(asks(then, 'facets'), 1);
	});
});

describe('choosing what they are about', () => {
	const filterOf = (model: Model) => model.place.list.filter.map(({ name, mode }) => [name, mode]);
	it('enter requires a name, - excludes it, | makes it an alternative', () => {
		const at = after(opened(), 'A', 'l*3');
		assert.equal(under(at), 'Norwegian');
		for (const [key, mode, total] of [
			['enter', 'all', 1],
			['-', 'none', 2],
			['|', 'any', 1],
		] as const) {
			const model = after(at, key);
			assert.equal(model.overlay, null);
			assert.deepEqual(filterOf(model), [['Norwegian', mode]]);
			assert.equal(model.place.list.page?.total, total);
			assert.equal(model.place.focus, 'list');
		}
		assert.match(shownText(after(at, 'enter')), /with {2}group: Norwegian × .*2 articles hidden/);
	});
	it('what is chosen is shown as chosen, and chosen again it is taken away', () => {
		for (const [key, sign] of [
			['enter', '\\+'],
			['-', '-'],
			['|', '\\|'],
		] as const) {
			const again = after(opened(), 'A', 'l*3', key, 'A', 'l*3');
			assert.match(shownText(again), new RegExp(`▌${sign} Norwegian`));
			assert.deepEqual(filterOf(after(again, key)), []);
		}
	});
	it('enter on an outlet or a month narrows the search, - leaves it out, esc widens it', () => {
		const outlet = after(opened(), 'A', 'tab*4');
		assert.equal(under(outlet), 'Coast Daily');
		const narrowedTo = after(outlet, 'enter');
		assert.equal(narrowedTo.place.list.query, 'outlet:"Coast Daily"');
		assert.equal(narrowedTo.place.list.page?.total, 1);
		assert.equal(after(outlet, '-').place.list.query, '-outlet:"Coast Daily"');
		assert.equal(after(outlet, '-').place.list.page?.total, 2);
		assert.match(after(outlet, '|').notice?.text ?? '', /one outlet/);
		const searched = drive(after(opened(), '/'), [...typed('ferries'), ...keys('enter')]).model;
		const month = after(searched, 'A', 'shift+tab', 'enter');
		assert.equal(month.place.list.query, 'date:2031-03 ferries');
		assert.equal(month.place.list.page?.total, 2);
		assert.equal(after(month, 'escape').place.list.query, 'ferries');
		assert.equal(after(month, 'escape', 'escape').place.list.query, '');
		assert.equal(after(month, '[').place.list.query, 'ferries');
	});
	it('a chosen outlet is shown as chosen, an excluded one too, and taken away again', () => {
		for (const [key, sign] of [
			['enter', '\\+'],
			['-', '-'],
		] as const) {
			const again = after(opened(), 'A', 'tab*4', key, 'A', 'tab*4');
			assert.match(shownText(again), new RegExp(`▌${sign} Coast Daily`));
			assert.equal(after(again, key).place.list.query, '');
		}
	});
	it('f goes on to any name by its letters', () => {
		const picked = drive(after(opened(), 'A', 'f'), [...typed('norw'), ...keys('enter')]).model;
		assert.deepEqual(filterOf(picked), [['Norwegian', 'all']]);
	});
	it('m asks with the name of the row first, so that another can be typed, and lists its mentions', () => {
		const asked = after(opened(), 'A', 'm');
		assert.match(shownText(asked), /▌\S* ?Ada Lindqvist +under the cursor/);
		assert.equal(after(asked, 'escape').overlay?.kind, 'facets');
		assert.equal(drive(asked, [...typed('norw'), ...keys('enter')]).model.place.mentions?.row?.name, 'Norwegian');
		const mentions = after(asked, 'enter');
		assert.equal(mentions.place.mentions?.row?.name, 'Ada Lindqvist');
		assert.equal(after(mentions, 'escape').place.mentions, null);
		assert.match(after(opened(), 'A', 'tab*4', 'm').notice?.text ?? '', /Only names/);
	});
});

describe('a query', () => {
	const outlet = (value: string, excluded = false) => ({ field: 'outlet', value, excluded }) as const;
	const month = (value: string, excluded = false) => ({ field: 'date', value, excluded }) as const;
	for (const [query, wanted, becomes] of [
		['', outlet('The Post'), 'outlet:"The Post"'],
		['port strik', month('2024-02'), 'date:2024-02 port strik'],
		['port strik', month('2024-02', true), '-date:2024-02 port strik'],
		['port OR strike', month('2024-02'), 'date:2024-02 (port OR strike)'],
		['outlet:"The Post" port', month('2024-02'), 'date:2024-02 outlet:"The Post" port'],
		['port', outlet('The "Old" Post'), 'outlet:"The  Old  Post" port'],
		['-date:2024-02 port', month('2024-02'), 'date:2024-02 port'],
		['port NOT outlet:"the post"', outlet('The Post', true), 'port'],
		['port AND outlet:"The Post"', outlet('The Post'), 'port'],
		['date:2024-02 AND port', month('2024-02'), 'port'],
		['date:2024-02 (port OR strike)', month('2024-02'), 'port OR strike'],
		['date:2024-02 (a b) OR (c d)', month('2024-03'), 'date:2024-03 (date:2024-02 (a b) OR (c d))'],
		['date:2024-02 (a OR b) (c OR d)', month('2024-02'), '(a OR b) (c OR d)'],
		['outlet:"The  Old  Post"', outlet('The "Old" Post'), ''],
	] as const) {
		it(`${query || 'of nothing'}, ${wanted.excluded ? 'without' : 'with'} ${wanted.value}: ${becomes}`, () =>
			assert.equal(narrowed(query, wanted), becomes));
	}
	it('knows what it is narrowed to, but not what it asks for in part', () => {
		const found = narrowings('-date:2024-02 outlet:"The Post" port');
		assert.deepEqual(
			found.map(({ field, value, excluded }) => ({ field, value, excluded })),
			[month('2024-02', true), outlet('The Post')],
		);
		assert.deepEqual(narrowings('outlet:ap OR outlet:reuters'), []);
		assert.deepEqual(narrowings('outlet:ap OR'), []);
		assert.deepEqual(narrowings('(outlet:ap)'), []);
	});
	it('is widened by what it begins with', () => {
		assert.equal(widened('date:2024-02 port'), 'port');
		assert.equal(widened('port date:2024-02'), null);
	});
});

describe('facets of articles that print one text', () => {
	it('count texts, and a key counts articles, in the list as well', () => {
		const folded = counted({ columns: 140, rows: 45 }, FOLDED);
		assert.match(shownText(folded), /WHAT \d+ ARTICLES, 3 ORIGINS, ARE ABOUT {2}the commonest, with their origins/);
		assert.match(shownText(folded), /Wire +4 /);
		const { model, effects } = drive(folded, keys('W'));
		assert.equal(model.place.list.folded, false);
		const asked = effects.filter((effect) => effect.type === 'facets' || effect.type === 'list');
		assert.deepEqual(
			asked.map((effect) => effect.request.folded),
			[false, false],
		);
		const unfolded = update(model, { type: 'facets', ask: model.asked.facets, facets: FOLDED })[0];
		assert.match(shownText(unfolded), /with their articles/);
		assert.match(shownText(unfolded), /Wire +9 /);
	});

	it('where each is a text of its own the key says so', () => {
		assert.match(after(counted({ columns: 140, rows: 45 }), 'W').notice?.text ?? '', /text of its own/);
	});
});
