import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Found } from '../../../source/archive/opensearch/asking/searcher.ts';
import { base64 } from '../../../source/archive/opensearch/documents/columns.ts';
import { type Naming, packNaming } from '../../../source/archive/opensearch/documents/naming.ts';
import { KeyArticles } from '../../../source/archive/opensearch/writing/key-articles.ts';
import { factsOf } from '../../../source/archive/opensearch/writing/key-facts.ts';
import type { Written } from '../../../source/archive/opensearch/writing/new-articles.ts';

const KEY = 'person:ek,bo';

const naming = (mentions: number): Naming => ({
	names: [
		{
			key: KEY,
			neighbourhood: 'ek',
			kind: 'person',
			mentions,
			doubtful: 0,
			surfaces: [['Bo Ek', mentions]],
			titles: mentions % 2 === 0 ? ['mayor'] : [],
			gender: mentions % 3 === 0 ? 'he' : null,
		},
		{
			key: 'place:oslo',
			neighbourhood: 'oslo',
			kind: 'place',
			mentions: 1,
			doubtful: 0,
			surfaces: [['Oslo', 1]],
			titles: [],
			gender: null,
		},
	],
	keys: [0, 1],
	context: Uint32Array.from([mentions, mentions + 1]),
});

/** What a server answers that has these articles, of which those written after a number are told. */
function answered(articles: readonly Written[], after: number): Found<unknown> {
	const hits = articles
		.filter(({ write }) => write > after)
		.map(({ id, naming: told, write }) => ({
			_id: id,
			_score: 1,
			_source: {},
			_seq_no: write,
			sort: [id],
			fields: { naming: [base64(packNaming(told))] },
		}));
	const writes = articles.reduce((sum, { write }) => sum + write, 0);
	return { hits: { hits }, aggregations: { all: { doc_count: articles.length, writes: { value: writes } } } };
}

const lastOf = (kept: KeyArticles): number => {
	const asked = kept.asked(KEY, KEY) as { post_filter: { range: { _seq_no: { gt: number } } } };
	return asked.post_filter.range._seq_no.gt;
};

const sorted = (articles: ReadonlyMap<string, Written>): Written[] =>
	[...articles.values()].sort((one, other) => (one.id < other.id ? -1 : 1));

test('whatever becomes of articles, what is remembered of a key is what they say, or is asked for', () =>
	fc.assert(
		fc.property(
			fc.array(fc.record({ what: fc.constantFrom('new', 'again', 'gone'), at: fc.nat(30), mentions: fc.nat(9) }), {
				minLength: 1,
				maxLength: 60,
			}),
			(steps) => {
				const kept = new KeyArticles();
				const there = new Map<string, Written>();
				let write = 0;
				kept.remember(KEY, []);
				for (const { what, at, mentions } of steps) {
					const id = `id${String(at).padStart(2, '0')}`;
					write += 1;
					if (what === 'gone') {
						if (there.delete(id)) kept.doubt();
					} else {
						const article = { id, naming: naming(mentions), write };
						if (there.has(id)) kept.doubt();
						else if (what === 'new') kept.add(KEY, article);
						else kept.doubt();
						there.set(id, article);
					}
					const wanted = factsOf(KEY, sorted(there), null);
					const sure = kept.sure(KEY);
					if (sure !== null) assert.deepEqual(sure, wanted);
					else if (kept.asked(KEY, KEY) !== null && at % 2 === 0) {
						const facts = kept.facts(KEY, answered(sorted(there), lastOf(kept)));
						if (facts === null) kept.remember(KEY, sorted(there));
						else assert.deepEqual(facts, wanted);
					}
				}
			},
		),
		{ numRuns: 300 },
	));
