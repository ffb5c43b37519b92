import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { analyse } from '../../source/analyse/analyse.ts';
import { prepare } from '../../source/archive/prepared/prepare.ts';
import { loadModels } from '../../source/effects/models.ts';
import { ingest } from '../../source/ingest/ingest.ts';
import type { Act, Entry } from '../../source/journal/act.ts';
import { anchorOf } from '../../source/journal/anchor.ts';
import { SharedLibrary } from './shared-library.ts';

const FERRY = 'The ferry left Lisport in heavy fog, harbour master Ada Stonefield said.';
const TEXTS = [
	[
		'Ferry sinks off Tarn Bay',
		'2031-03-04',
		'Wire',
		`TARN BAY — At least 14 people were killed when the ferry Queen of Lisport sank off Tarn Bay on Tuesday, the Coast Guard said. ${FERRY}`,
	],
	[
		'Ferry toll rises in Tarn Bay',
		'2031-03-05',
		'Coast',
		`TARN BAY — The sinking of the ferry Queen of Lisport off Tarn Bay on Tuesday killed 19 people, the Coast Guard said. ${FERRY}`,
	],
	['Market opens', '2031-03-06', 'Inland', 'A market opened in Lisport on Friday. Nobody counted those who came.'],
] as const;

let library: SharedLibrary;
before(async () => {
	library = await SharedLibrary.make();
	const models = await loadModels();
	const puts = TEXTS.map(([headline, published, outlet, text], at) => {
		const told = { title: headline, date: published, outlet, body: text };
		const [article] = ingest(Buffer.from(JSON.stringify(told)), {
			path: `news/${at}.jsonl`,
			identify: () => `a${at}`,
			metadata: null,
		}).articles;
		assert.ok(article);
		const prepared = prepare(article, analyse(article, models), 'test', []);
		return { article: prepared, fingerprint: '', instead: null, copyOf: null };
	});
	await library.writer.put(puts);
	await library.settle();
});
after(() => library?.close());

test('figures of several articles on one thing are one line, with its sentences where it is open', async () => {
	const all = { query: '', filter: [], offset: 0, limit: 20, open: null };
	const page = await library.store.ledger(all);
	assert.deepEqual([page.articles, page.left, page.total], [3, 0, 1]);
	const [line] = page.lines;
	assert.deepEqual([line?.articles, line?.figures, line?.whole], [2, 2, null]);
	const opened = await library.store.ledger({ ...all, open: line?.id ?? '' });
	const entries = opened.lines[0]?.whole?.entries ?? [];
	assert.deepEqual(entries.map(({ report }) => report.article).sort(), ['a0', 'a1']);
	for (const { statement } of entries) assert.match(statement.sentence, /Tarn Bay/);
	assert.equal((await library.store.ledger({ ...all, query: 'outlet:Coast' })).total, 0);
});

test('a line is parted, joined again and accepted by hand, at this desk and by another', async () => {
	const all = { query: '', filter: [], offset: 0, limit: 20, open: null, whole: true };
	const [line] = (await library.store.ledger(all)).lines;
	const figures = [];
	for (const { report, statement } of line?.whole?.entries ?? []) {
		const reading = await library.store.read(report.article, '');
		assert.ok(reading);
		const { id, path, headline, text } = reading.article;
		const span = { start: statement.start, end: statement.end };
		figures.push({ article: { id, path, headline }, anchor: anchorOf(text, span) });
	}
	const [one, other] = figures;
	assert.ok(one && other);
	let acts = 0;
	const done = (act: Act): Entry => {
		acts += 1;
		return { id: `t.${acts}`, time: new Date(Date.UTC(2031, 5, 1) + acts).toISOString(), ...act };
	};
	const part = done({ act: 'part', figures: [other], from: one, on: true });
	library.store.acted([part], false);
	assert.equal((await library.store.ledger(all)).total, 0);
	library.store.acted([{ ...done({ act: 'join', one, other, on: true }), author: 'Ben' }], false);
	const [again] = (await library.store.ledger(all)).lines;
	assert.deepEqual([again?.byHand, again?.figures, again?.accepted], ['joined', 2, 0]);
	library.store.acted([done({ act: 'accept', figures, on: true })], false);
	assert.equal((await library.store.ledger(all)).lines[0]?.accepted, 2);
});
