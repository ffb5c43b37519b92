import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Act } from '../../source/journal/act.ts';
import type { Effect } from '../../source/state/effect.ts';
import { frameOf } from '../../source/state/frame.ts';
import type { Model, Size } from '../../source/state/model.ts';
import { lineText } from '../../source/state/text/line.ts';
import { golden } from '../harness/golden.ts';
import { drive, ENTITIES, keys, opened, READINGS, typed } from '../harness/world.ts';

const shown = (model: Model): string => {
	const frame = frameOf(model);
	return [...frame.head, ...frame.body.flat().flatMap(({ lines }) => lines), ...frame.foot].map(lineText).join('\n');
};

const correcting = (effects: readonly Effect[]): Act[] =>
	effects.flatMap((one) => (one.type === 'act' && !['read', 'place'].includes(one.act.act) ? [one.act] : []));

/** Keys up to the choice that begins so, and enter on it. */
function choose(model: Model, label: string): readonly string[] {
	const lines = shown(model).split('\n');
	const at = lines.findIndex((line) => line.includes(label));
	const first = lines.findIndex((line) => line.includes('CORRECT')) + 1;
	assert.ok(at >= first, `${label} in\n${lines.join('\n')}`);
	return [...Array.from({ length: at - first }, () => 'down'), 'enter'];
}

/** The menu of the first fact of a kind. */
function toFact(kind: string, size?: Size): Model {
	let model = drive(opened(size), keys('enter', 'tab')).model;
	for (let step = 0; step < 30; step++) {
		const open = drive(model, keys('c')).model;
		if (
			open.overlay?.kind === 'correct' &&
			open.overlay.subject.type === 'fact' &&
			open.overlay.subject.fact.kind === kind
		)
			return open;
		model = drive(model, keys('j')).model;
	}
	return assert.fail(kind);
}

const article = READINGS[0]?.article ?? assert.fail();

describe('what the cursor is on can be put right', () => {
	it('an article in the list: its headline, date, outlet and language', () => {
		const open = drive(opened(), keys('c')).model;
		assert.match(shown(open), /another headline….*another date of publication….*another outlet….*another language/s);
		const dated = drive(open, [...keys(...choose(open, 'another date')), ...typed('2031-03-05'), ...keys('enter')]);
		assert.deepEqual(correcting(dated.effects), [
			{
				act: 'correct',
				article: { id: article.id, path: article.path, headline: article.headline },
				field: 'published',
				to: '2031-03-05',
			},
		]);
		assert.match(dated.model.notice?.text ?? '', /^Date of publication is 2031-03-05/);
		const wrong = drive(open, [...keys(...choose(open, 'another date')), ...typed('last week'), ...keys('enter')]);
		assert.deepEqual(correcting(wrong.effects), []);
		assert.match(wrong.model.notice?.text ?? '', /no day of the calendar/);
	});

	it('a name in the article: the same as another that is picked', () => {
		const open = drive(opened(), keys('enter', 'w', 'w', 'w', 'w', 'c')).model;
		assert.match(shown(open), /CORRECT {2}Ada Lindqvist, person, is/);
		const picked = drive(open, [
			...keys(...choose(open, 'the same as another name')),
			...typed('port'),
			...keys('enter'),
		]);
		assert.deepEqual(correcting(picked.effects), []);
		assert.match(
			shown(picked.model),
			/Port Elin and Ada Lindqvist are one, called[\s\S]*1 Port Elin[\s\S]*2 Ada Lindqvist/,
		);
		const into = drive(picked.model, keys('enter'));
		const [act] = correcting(into.effects);
		assert.ok(act?.act === 'merge' && act.entity.id === 'e0' && act.into?.name === 'Port Elin');
		assert.match(into.model.notice?.text ?? '', /^Ada Lindqvist is Port Elin/);
		const [kept] = correcting(drive(picked.model, keys('2')).effects);
		assert.ok(kept?.act === 'merge' && kept.entity.name === 'Port Elin' && kept.into?.id === 'e0');
		const own = drive(open, [...keys(...choose(open, 'the same as another name')), ...typed('ada'), ...keys('enter')]);
		assert.match(own.model.notice?.text ?? '', /No name fits/);
		const asked = drive(open, keys(...choose(open, 'the same as another name')));
		assert.equal(
			asked.model.overlay?.kind === 'picker' && asked.model.overlay.page?.rows[0]?.name,
			'Harbour Authority',
		);
		assert.match(shown(asked.model), /WHICH NAME IS ADA LINDQVIST TOO\?/);
		const [port] = ENTITIES.filter(({ kind }) => kind === 'place');
		const [ada] = ENTITIES;
		assert.ok(port && ada);
		const rows = [port, { ...ada, id: 'e9', name: 'Jonas Falk' }];
		const page = { rows, total: rows.length };
		const come = drive(asked.model, [{ type: 'entities', ask: asked.model.asked.entities, page }]).model;
		assert.deepEqual(
			come.overlay?.kind === 'picker' && come.overlay.page?.rows.map(({ name }) => name),
			['Jonas Falk', 'Port Elin'],
			'where all are offered, those of its kind first',
		);
		const brief = { rows: [{ ...ada, id: 'e9', name: 'Lindqvist' }], total: 1 };
		const shorter = drive(asked.model, [
			{ type: 'entities', ask: asked.model.asked.entities, page: brief },
			...keys('enter', 'enter'),
		]);
		assert.match(shorter.model.notice?.text ?? '', /^Lindqvist is Ada Lindqvist/, 'the fuller name stands first');
		const back = drive(asked.model, keys('escape')).model;
		assert.equal(back.overlay, open.overlay, 'esc leads back to what can be put right');
	});

	it('a mention split off to another name, or to somebody new', () => {
		const open = drive(opened(), keys('enter', 'w', 'w', 'w', 'w', 'c')).model;
		const picked = drive(open, [
			...keys(...choose(open, 'this mention is of another')),
			...typed('harbour'),
			...keys('enter'),
		]);
		const [act] = correcting(picked.effects);
		assert.ok(act?.act === 'split' && act.as?.id === 'e1' && act.mentions.length === 1);
		assert.equal(act.mentions[0]?.anchor.quote, 'Ada Lindqvist');
		const fresh = drive(open, [
			...keys(...choose(open, 'this mention is of a new name')),
			...typed('Ada the elder'),
			...keys('enter'),
		]);
		const [made] = correcting(fresh.effects);
		assert.ok(made?.act === 'split' && made.as?.name === 'Ada the elder' && made.as.id.startsWith('made:'));
		const all = drive(open, [
			...keys(...choose(open, 'in this article are of another name')),
			...typed('harbour'),
			...keys('enter'),
		]);
		const [several] = correcting(all.effects);
		assert.ok(several?.act === 'split' && several.mentions.length === 2);
		const new2 = drive(open, [
			...keys(...choose(open, 'in this article are of a new name')),
			...typed('Ada the elder'),
			...keys('enter'),
		]);
		const [several2] = correcting(new2.effects);
		assert.ok(several2?.act === 'split' && several2.mentions.length === 2 && several2.as?.name === 'Ada the elder');
	});

	it('those of a mention list that are checked, split off together, in whatever article they are', () => {
		const list = drive(opened(), keys('enter', 'w', 'w', 'w', 'w', 'enter', 'space')).model;
		assert.doesNotMatch(shown(drive(list, keys('c')).model), /that are checked/);
		const two = drive(list, keys('j', 'j', 'space')).model;
		const open = drive(two, keys('c')).model;
		const parted = drive(open, [
			...keys(...choose(open, 'the 2 that are checked are of a new name')),
			...typed('Ada the elder'),
			...keys('enter'),
		]);
		const [act] = correcting(parted.effects);
		assert.ok(act?.act === 'split' && act.as?.name === 'Ada the elder');
		assert.equal(new Set(act.mentions.map((mention) => mention.article.id)).size, 2);
		assert.doesNotMatch(shown(drive(parted.model, keys('c')).model), /that are checked/);
	});

	it('a name that is not told from others yet: not as an article, nor as nobody', () => {
		const model = drive(opened(), keys('enter', 'w', 'w', 'w', 'w')).model;
		const { article: shownArticle } = model.place;
		assert.ok(shownArticle.reading);
		const reading = { ...shownArticle.reading, entities: shownArticle.reading.entities.map(() => '') };
		const early: Model = { ...model, place: { ...model.place, article: { ...shownArticle, reading } } };
		const asked = drive(early, keys('c'));
		assert.equal(asked.model.overlay, null);
		assert.match(asked.model.notice?.text ?? '', /still being read/);
		assert.equal(drive(early, keys('m')).model.place.mentions, null);
	});

	it('a name: called otherwise, of another kind, none', () => {
		const open = drive(opened(), keys('enter', 'tab', 'j', 'c')).model;
		const act = (label: string, ...after: ReturnType<typeof typed>) =>
			correcting(drive(open, [...keys(...choose(open, label)), ...after]).effects)[0];
		const renamed = act('called otherwise', ...typed('A. Lindqvist'), ...keys('enter'));
		assert.ok(renamed?.act === 'rename' && renamed.name === 'A. Lindqvist');
		const typedAs = act('a place');
		assert.ok(typedAs?.act === 'retype' && typedAs.kind === 'place');
		assert.equal(act('no name at all')?.act, 'hide');
	});

	it('a fact: confirmed, hidden, with another number, date or speaker', () => {
		const act = (kind: string, label: string, ...after: ReturnType<typeof typed>) => {
			const open = toFact(kind);
			return correcting(drive(open, [...keys(...choose(open, label)), ...after]).effects)[0];
		};
		const confirmed = act('quote', 'confirm');
		assert.ok(confirmed?.act === 'verdict' && confirmed.verdict === 'confirmed');
		const hidden = act('figure', 'hide');
		assert.ok(hidden?.act === 'verdict' && hidden.verdict === 'hidden' && hidden.fact.anchor.quote === '14 boats');
		const value = act('figure', 'another number', ...typed('15'), ...keys('enter'));
		assert.ok(value?.act === 'amend' && value.to === '15');
		assert.equal(act('figure', 'another number', ...typed('many'), ...keys('enter')), undefined);
		const date = act('date', 'another date', ...typed('2031-03-01'), ...keys('enter'));
		assert.ok(date?.act === 'amend' && date.field === 'value');
		const speaker = act('quote', 'another speaker', ...typed('Bo Ek'), ...keys('enter'));
		assert.ok(speaker?.act === 'amend' && speaker.field === 'speaker' && speaker.to === 'Bo Ek');
	});

	it('on the page of a name: the name, and no mention of the article behind it', () => {
		const page = drive(opened(), keys('enter', 'w', 'w', 'w', 'w', 'E', 'enter', 'c')).model;
		assert.match(shown(page), /CORRECT {2}Ada Lindqvist, person, is/);
		assert.doesNotMatch(shown(page), /this mention is/);
	});

	it('in the mention list: the name, its merged names, undone like everything else', () => {
		const merged = drive(opened(), [...keys('enter', 'w', 'w', 'w', 'w', 'c')]).model;
		const done = drive(merged, [
			...keys(...choose(merged, 'the same as another name')),
			...typed('port'),
			...keys('enter', 'enter'),
		]).model;
		const list = drive(done, keys('enter')).model;
		assert.equal(list.place.focus, 'mentions');
		const port = drive(opened(), keys('enter', 'w', 'w', 'enter')).model;
		const again = drive({ ...port, desk: done.desk }, keys('c')).model;
		assert.match(shown(again), /not so after all: |CORRECT/);
		assert.match(drive(done, keys('u')).model.notice?.text ?? '', /^Undone: Ada Lindqvist is Port Elin/);
	});

	for (const size of [
		{ columns: 140, rows: 45 },
		{ columns: 80, rows: 24 },
		{ columns: 40, rows: 12 },
	])
		it(`looks as it should at ${size.columns}x${size.rows}`, () => {
			const of = (what: string): string => `correct-${what}-${size.columns}x${size.rows}`;
			const article = drive(opened(size), keys('c')).model;
			golden(of('article'), shown(article).split('\n'));
			const field = drive(article, [
				...keys(...choose(article, 'another date')),
				...typed('last week'),
				...keys('enter'),
			]);
			golden(of('article-wrong'), shown(field.model).split('\n'));
			const name = drive(opened(size), keys('enter', 'w', 'c')).model;
			golden(of('name'), shown(name).split('\n'));
			golden(of('fact'), shown(toFact('figure', size)).split('\n'));
			const hidden = drive(name, keys(...choose(name, 'no name at all'))).model;
			golden(of('taken-back'), shown(drive(hidden, keys('escape', 'c', 'G', 'end')).model).split('\n'));
		});

	it('what was put right of an article is offered to be taken back there, hidden or not', () => {
		const open = drive(opened(), keys('enter', 'w', 'c')).model;
		const hidden = drive(open, keys(...choose(open, 'no name at all'))).model;
		const list = drive(hidden, keys('escape', 'c')).model;
		assert.match(shown(list), /not so after all: hidden: /);
		const back = drive(list, keys(...choose(list, 'not so after all: hidden'))).model;
		assert.match(back.notice?.text ?? '', /^No longer hidden: /);
		assert.doesNotMatch(shown(drive(back, keys('c')).model), /not so after all/);
	});

	it('all that is shown is asked for again once a correction is on the disk', () => {
		const open = drive(opened(), keys('enter', 'w', 'c')).model;
		const { effects } = drive(open, keys(...choose(open, 'no name at all')));
		assert.ok(effects.some(({ type }) => type === 'list'));
		assert.ok(effects.some(({ type }) => type === 'read'));
	});
});
