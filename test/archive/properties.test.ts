import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Library, type Told } from './library.ts';
import { NAMES, scannedFor, text, toldOf, WORDS } from './scanned.ts';

test('words in quote marks, joined by AND, OR and NOT, find what a scan of every text finds', () => {
	fc.assert(
		fc.property(
			fc.array(text, { minLength: 1, maxLength: 8 }),
			text,
			fc.constantFrom(...WORDS),
			fc.constantFrom(...WORDS),
			(texts, phrase, one, other) => {
				const articles = toldOf(texts);
				const library = new Library(articles);
				for (const [query, fits] of scannedFor(phrase, one, other)) {
					const ids = articles.filter(fits).map(({ id }) => id);
					assert.deepEqual(library.ids(query).sort(), ids, query);
				}
			},
		),
		{ numRuns: 25 },
	);
});

test('what a query marks are words of it, inside the text, in order', () => {
	fc.assert(
		fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), text, (texts, query) => {
			const library = new Library(toldOf(texts));
			for (const row of library.list(`${query} `).rows) {
				for (const { start, end } of row.marks) assert.ok(start >= 0 && start < end && end <= row.headline.length);
				const reading = library.store.read(row.id, `${query} `);
				let before = 0;
				for (const { start, end } of reading?.hits ?? []) {
					assert.ok(start >= before && start < end && end <= (reading?.article.text.length ?? 0));
					before = end;
				}
				const { snippet } = row;
				if (snippet === null) continue;
				const line = reading?.article.text.slice(snippet.at.start, snippet.at.end);
				assert.ok(snippet.marks.some(({ start, end }) => snippet.text.slice(start, end) === line));
			}
		}),
		{ numRuns: 25 },
	);
});

test('any query is answered or refused with a column, never with an error of the database', () => {
	const library = new Library(toldOf(['harbour strike', 'al-Amin at the café']));
	const scrap = fc.oneof(
		fc.constantFrom(
			'(',
			')',
			'"',
			'-',
			' ',
			'AND',
			'OR',
			'NOT',
			'NEAR',
			'*',
			'^',
			'{',
			'}',
			'+',
			':',
			'person:',
			'date:',
			'figure:>',
			'\0',
			"'",
			'é',
			'台',
		),
		fc.string({ unit: 'grapheme', maxLength: 6 }),
	);
	fc.assert(
		fc.property(fc.array(scrap, { maxLength: 10 }), (scraps) => {
			const { rows, error } = library.list(scraps.join(''));
			assert.ok(error === null || (rows.length === 0 && error.column >= 0));
		}),
		{ numRuns: 200 },
	);
});

test('an archive articles came to and left in any order is the one of the articles that stayed', () => {
	const change = fc.record({ id: fc.integer({ min: 0, max: 4 }), text, gone: fc.boolean(), analysed: fc.boolean() });
	fc.assert(
		fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
			const library = new Library();
			const stayed = new Map<string, Told & { analysed: boolean }>();
			for (const { id, text: words, gone, analysed } of changes) {
				const article = {
					id: `id${id}`,
					text: words,
					names: NAMES,
					figures: { '29,514': 29_514 },
					published: '2024-01-01',
					analysed,
				};
				if (gone) {
					library.remove(article.id);
					stayed.delete(article.id);
				} else {
					library.put([article], analysed);
					stayed.set(article.id, article);
				}
			}
			const anew = new Library();
			for (const article of stayed.values()) anew.put([article], article.analysed);
			assert.deepEqual(library.content(), anew.content());
		}),
		{ numRuns: 40 },
	);
});
