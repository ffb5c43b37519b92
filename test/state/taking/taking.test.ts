import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Effect } from '../../../source/state/effect.ts';
import { frameOf } from '../../../source/state/frame.ts';
import type { Model } from '../../../source/state/model.ts';
import { factsRows } from '../../../source/state/panes/facts/rows.ts';
import { lineText } from '../../../source/state/text/line.ts';
import { drive, keys, opened, typed } from '../../harness/world.ts';

const after = (model: Model, ...names: string[]): Model => drive(model, keys(...names)).model;
const wanted = (model: Model, ...names: string[]): readonly Effect[] => drive(model, keys(...names)).effects;
const copied = (model: Model, key: string): string => {
	const copy = wanted(model, key).find((effect) => effect.type === 'copy');
	return copy?.type === 'copy' ? copy.text : '';
};
const shown = (model: Model): string => {
	const frame = frameOf(model);
	return [...frame.head, ...frame.body.flat().flatMap(({ lines }) => lines), ...frame.foot].map(lineText).join('\n');
};

/** The facts pane with the cursor on its first fact of a kind. */
function onFact(kind: string): Model {
	const model = after(opened(), 'tab', 'tab', 'g');
	const { reading } = model.place.article;
	const at = reading ? factsRows(reading, []).findIndex((row) => row.type === 'fact' && row.fact.kind === kind) : 0;
	return after(model, `j*${at}`);
}

/** The same world with an article that names where it came from. */
function withArticle(model: Model, change: object): Model {
	const { article } = model.place;
	const { reading } = article;
	assert.ok(reading);
	return {
		...model,
		place: {
			...model.place,
			article: { ...article, reading: { ...reading, article: { ...reading.article, ...change } } },
		},
	};
}

describe('y', () => {
	it('copies a quote with its speaker and source', () => {
		assert.equal(
			copied(onFact('quote'), 'y'),
			'“We could not wait” — Ada Lindqvist. Harbour Authority closes the east pier at Port Elin, Coast Daily, 4 Mar 2031 (world/0.txt)',
		);
	});
	for (const [change, text] of [
		[{ certainty: 'likely' }, '“We could not wait” — probably Ada Lindqvist. '],
		[{ certainty: 'candidate' }, '“We could not wait” — perhaps Ada Lindqvist. '],
		[{ mode: 'indirect' }, 'We could not wait, — Ada Lindqvist, not in their own words. '],
		[{ mode: 'mixed' }, 'We could not wait, — Ada Lindqvist, partly in their own words. '],
		[{ speaker: null }, '“We could not wait” — speaker unknown. '],
	] as const)
		it(`says of ${JSON.stringify(change)} no more than is known`, () => {
			const model = onFact('quote');
			const { article } = model.place;
			assert.ok(article.reading);
			const facts = article.reading.analysis.facts.map((fact) =>
				fact.kind === 'quote' ? { ...fact, ...change } : fact,
			);
			const analysis = { ...article.reading.analysis, facts };
			const changed: Model = {
				...model,
				place: { ...model.place, article: { ...article, reading: { ...article.reading, analysis } } },
			};
			assert.ok(copied(changed, 'y').startsWith(text), copied(changed, 'y'));
		});
	it('copies the words of any other fact', () => {
		assert.match(copied(onFact('figure'), 'y'), /^“14 boats” Harbour Authority/);
	});
});

describe('Y', () => {
	it('names who wrote it and where it can be read, where the file tells', () => {
		const model = opened();
		const { reading } = model.place.article;
		const particulars = { ...reading?.article.particulars, link: 'https://coast.example/pier', version: '3' };
		assert.equal(
			copied(withArticle(model, { byline: 'By Jo Strand', particulars }), 'Y'),
			'Jo Strand: Harbour Authority closes the east pier at Port Elin, Coast Daily, 4 Mar 2031 (world/0.txt), version 3 https://coast.example/pier',
		);
	});
	it('says that an article that is on its way is not there yet', () => {
		const model = opened();
		const row = model.place.list.page?.rows[1];
		const moved: Model = { ...model, place: { ...model.place, list: { ...model.place.list, selected: row ? 1 : 0 } } };
		assert.match(after(moved, 'Y').notice?.text ?? '', /still being read/);
	});
});

describe('o and e', () => {
	it('o says where there is no address, and opens the one there is', () => {
		assert.match(after(opened(), 'o').notice?.text ?? '', /no address of its source/);
		const particulars = { ...opened().place.article.reading?.article.particulars, link: 'https://coast.example/pier' };
		const effects = wanted(withArticle(opened(), { particulars }), 'o');
		assert.deepEqual(effects, [{ type: 'visit', link: 'https://coast.example/pier' }]);
	});
	it('e opens the file at what the cursor is on, else at what is in view', () => {
		const [lit] = wanted(after(opened(), 'enter', 'w'), 'e');
		assert.deepEqual(lit, {
			type: 'edit',
			path: 'world/0.txt',
			words: 'Harbour Authority closes the east pier at Port',
		});
		const [end] = wanted(after(opened({ columns: 80, rows: 16 }), 'enter', 'G'), 'e');
		assert.ok(end?.type === 'edit' && !end.words.startsWith('Harbour Authority closes'), JSON.stringify(end));
	});
});

describe('X', () => {
	it('writes the list that has the keys to the file that is named', () => {
		const [effect] = drive(after(opened(), 'X'), [...typed('pier.csv'), ...keys('enter')]).effects;
		assert.ok(effect?.type === 'write' && effect.list.of === 'articles');
		assert.deepEqual([effect.file, effect.over, effect.list.count], ['pier.csv', false, 3]);
	});
	it('writes of mentions which were checked; of two names together none can be', () => {
		const checked = after(opened(), 'enter', 'w', 'enter', 'space');
		const [write] = drive(after(checked, 'X'), keys('enter')).effects;
		const rows = checked.place.mentions?.page?.rows ?? [];
		assert.ok(write?.type === 'write' && write.list.of === 'mentions' && write.list.isChecked);
		assert.deepEqual(
			rows.map(write.list.isChecked),
			rows.map((_, at) => at === 0),
		);
		const both = drive(after(checked, '&'), [...typed('port'), ...keys('enter', 'X', 'enter')]).effects.at(-1);
		assert.ok(both?.type === 'write' && both.list.of === 'mentions' && both.list.isChecked === null);
	});
	it('offers a name, and tab the forms', () => {
		const model = after(opened(), 'X');
		assert.match(shown(model), /3 articles to file: articles\.csv/);
		assert.match(shown(after(model, 'tab')), /articles\.json/);
		assert.match(shown(after(model, 'tab', 'tab')), /articles\.md/);
		assert.match(shown(after(model, 'tab', 'tab', 'tab')), /articles\.csv/);
	});
	it('takes mentions, facts, counts and problems too, and leads back to them', () => {
		assert.match(shown(after(opened(), 'enter', 'w', 'enter', 'X')), /mentions? of Harbour Authority to file/);
		assert.match(shown(after(opened(), 'tab', 'tab', 'X')), /names and facts of the article to file/);
		const facets = after(opened(), 'A');
		assert.match(shown(after(facets, 'X')), /counts to file/);
		assert.match(shown(after(facets, 'X')), /PEOPLE/);
		assert.deepEqual(after(facets, 'X', 'escape').overlay, facets.overlay);
		assert.match(shown(after(opened(), '!', 'X')), /2 problems to file/);
	});
	it('says that it is written only when it is', () => {
		const asked = drive(after(opened(), 'X'), keys('enter')).model;
		assert.match(asked.notice?.text ?? '', /^Writing/);
		const number = asked.asked.taken;
		const result = { type: 'done', file: '/tmp/a.csv', records: 3 } as const;
		const done = drive(asked, [{ type: 'written', number, result }]).model;
		assert.equal(done.notice?.text, 'Written: 3 articles to /tmp/a.csv');
		assert.equal(done.overlay, null);
	});
	it('asks before it writes over a file, and a changed name is another file', () => {
		const asked = drive(after(opened(), 'X'), keys('enter')).model;
		const exists = { type: 'exists', file: '/tmp/articles.csv' } as const;
		const told = drive(asked, [{ type: 'written', number: asked.asked.taken, result: exists }]).model;
		assert.match(told.notice?.text ?? '', /is there already/);
		const [again] = wanted(told, 'enter');
		assert.ok(again?.type === 'write' && again.over);
		const [other] = wanted(told, 'x', 'enter');
		assert.ok(other?.type === 'write' && !other.over);
	});
	it('leaves a name that failed to be mended', () => {
		const asked = drive(after(opened(), 'X'), keys('enter')).model;
		const result = { type: 'failed', message: 'The disk is full' } as const;
		const told = drive(asked, [{ type: 'written', number: asked.asked.taken, result }]).model;
		assert.equal(told.overlay?.kind, 'export');
		assert.equal(told.notice?.tone, 'error');
	});
});

describe('|', () => {
	const run = (model: Model, command: string) => drive(after(model, '|'), [...typed(command), ...keys('enter')]);
	it('gives the article where it has the keys, else the list that has', () => {
		const [article] = run(after(opened(), 'enter'), 'wc -w').effects;
		assert.ok(article?.type === 'pipe' && article.given.of === 'article' && article.command === 'wc -w');
		const [list] = run(opened(), 'sort').effects;
		assert.ok(list?.type === 'pipe' && list.given.of === 'articles');
	});
	it('gives of an article its text or its facts, and tab the other', () => {
		const given = (...names: string[]) => {
			const { effects } = drive(after(opened(), ...names), [...typed('wc'), ...keys('enter')]);
			return effects.flatMap((effect) => (effect.type === 'pipe' ? [effect.given.of] : []));
		};
		assert.deepEqual(given('tab', 'tab', '|'), ['facts']);
		assert.deepEqual(given('tab', 'tab', '|', 'tab'), ['article']);
		assert.deepEqual(given('enter', '|', 'tab'), ['facts']);
		assert.deepEqual(given('|', 'tab'), ['articles']);
		assert.match(shown(after(opened(), 'tab', 'tab', '|')), /names and facts of the article \|[\s\S]*tab its text/);
	});
	it('shows what the command wrote, scrolls it and comes back', () => {
		const { model } = run(opened({ columns: 80, rows: 12 }), 'sort');
		const lines = Array.from({ length: 40 }, (_, i) => `line ${i}`);
		const result = { lines, cut: false, trouble: null };
		const told = drive(model, [{ type: 'piped', number: model.asked.taken, result }]).model;
		assert.match(shown(told), /line 0\b/);
		assert.match(shown(after(told, 'G')), /line 39/);
		assert.match(shown(after(told, 'space', 'b')), /line 0\b/);
		assert.equal(after(told, 'escape').overlay, null);
	});
	it('says where it wrote nothing, and why it failed', () => {
		const { model } = run(opened(), 'false');
		const number = model.asked.taken;
		const quiet = drive(model, [{ type: 'piped', number, result: { lines: [], cut: false, trouble: null } }]).model;
		assert.match(quiet.notice?.text ?? '', /wrote nothing/);
		const failed = { lines: [], cut: false, trouble: 'failed with status 1' };
		const told = drive(model, [{ type: 'piped', number, result: failed }]).model;
		assert.deepEqual([told.notice?.text, told.notice?.tone], ['false failed with status 1.', 'error']);
	});
	it('esc stops one that runs, and its answer comes to nothing', () => {
		const { model } = run(opened(), 'sleep 100');
		assert.deepEqual(wanted(model, 'escape'), [{ type: 'stop', number: model.asked.taken }]);
		const left = after(model, 'escape');
		const late = { lines: ['late'], cut: false, trouble: null };
		assert.equal(drive(left, [{ type: 'piped', number: model.asked.taken, result: late }]).model.overlay, null);
	});
	it('remembers commands', () => {
		const { model } = run(opened(), 'wc -w');
		const again = after(model, 'escape', '|', 'up');
		assert.match(shown(again), /\| wc -w/);
	});
});
