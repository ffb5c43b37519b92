import { EntityOrder } from '../../source/archive/sqlite/entity-order.ts';
import { NamingBlocks } from '../../source/archive/sqlite/naming-blocks.ts';
import { Neighbours, neighbourhoodByWords } from '../../source/archive/sqlite/neighbours.ts';
import { Amounts } from '../../source/archive/sqlite/ordered/amounts.ts';
import { type Statements, textOf } from '../../source/archive/sqlite/statements.ts';
import { TermBlocks } from '../../source/archive/sqlite/term-blocks.ts';
import { unpackVariants } from '../../source/archive/sqlite/variants.ts';
import { WordIndex } from '../../source/archive/sqlite/words/word-index.ts';
import { inHeadline } from '../../source/archive/sqlite/words/word-source.ts';

/** What an archive holds, without the numbers the store gives and the order it came in: the same for the same articles. */
export function contentOf(statements: Statements): Record<string, readonly string[]> {
	const all = (sql: string): string[] =>
		statements
			.all(sql)
			.map((row) => JSON.stringify(row))
			.sort();
	const idOf = (doc: number): unknown => statements.get('SELECT id FROM article WHERE doc = ?', doc)?.id;
	const nameOf = (key: number): unknown => statements.get('SELECT name FROM name_key WHERE key = ?', key)?.name;
	const stand = (word: string): string[] =>
		new WordIndex(statements)
			.parts(word)
			.flatMap((part) => {
				const { docs, starts, places } = part.postings();
				return [...docs].map((doc, at) => JSON.stringify([idOf(doc), ...places.subarray(starts[at], starts[at + 1])]));
			})
			.sort();
	return {
		articles: all(
			'SELECT id, path, headline, published, fingerprint, analyser, problems, role, quote, figure, date, relation FROM article',
		),
		files: all('SELECT path, size, complete, problems FROM file'),
		holdings: all('SELECT path, record, id FROM holding JOIN file USING (file)'),
		terms: [...new TermBlocks(statements).read(null, 1e6)].flatMap(({ rows }) =>
			rows.map((row) => JSON.stringify(row)),
		),
		entities: statements
			.all('SELECT id, kind, names, variants, articles, mentions FROM entity')
			.map((row) => JSON.stringify({ ...row, variants: unpackVariants(statements, textOf(row.variants)) }))
			.sort(),
		keys: all(
			'SELECT name_key.name, name_key.kind, elsewhere, name_key.articles, name_key.mentions, id AS entity FROM name_key LEFT JOIN entity USING (entity)',
		),
		neighbours: statements
			.lines('SELECT key, name, elsewhere FROM name_key')
			.map(([key, name, elsewhere]) => {
				const all = Neighbours.of(statements).in(Number(elsewhere ?? neighbourhoodByWords(textOf(name))));
				return JSON.stringify([name, all.find((one) => one.key === key)?.isOwn, all.length]);
			})
			.sort(),
		naming: [...new NamingBlocks(statements).all()]
			.map(([key, doc, counts]) => JSON.stringify([nameOf(key), idOf(doc), ...counts]))
			.sort(),
		listed: new EntityOrder(statements)
			.window(null, [], 0, 1e6)
			.map((entity) => JSON.stringify(nameOf(entity)))
			.sort(),
		surfaces: all('SELECT name, surfaces FROM name_key'),
		titles: all('SELECT name, said.key AS title, said.value AS articles FROM name_key JOIN json_each(titles) AS said'),
		figures: [...new Amounts(statements).all()]
			.map(([doc, ...figure]) =>
				JSON.stringify([statements.get('SELECT id FROM article WHERE doc = ?', doc)?.id, ...figure]),
			)
			.sort(),
		stale: all('SELECT * FROM stale'),
		leads: ['harbour', 'strike', 'amin'].flatMap((word) => stand(inHeadline(word))),
		words: stand('the'),
	};
}
