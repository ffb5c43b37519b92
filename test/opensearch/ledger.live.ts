import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { analyse } from '../../source/analyse/analyse.ts';
import { prepare } from '../../source/archive/prepared/prepare.ts';
import { loadModels } from '../../source/effects/models.ts';
import { ingest } from '../../source/ingest/ingest.ts';
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
