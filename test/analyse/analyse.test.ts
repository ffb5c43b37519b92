import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../source/analyse/analyse.ts';
import { NO_CHOICE } from '../../source/analyse/choice/chooser.ts';
import { coverage } from '../../source/analyse/coverage.ts';
import type { Models } from '../../source/analyse/models.ts';
import { type Article, NO_PARTICULARS } from '../../source/domain/article.ts';
import { taught } from './names/taught.ts';

/** An article of one paragraph; `tagger` finds what `marked` marks. */
function article(marked: string, own: Partial<Article> = {}): { article: Article; models: Models } {
	const { text, tagger } = taught(marked);
	return {
		article: {
			id: '0123456789abcdef',
			path: 'desk/one.txt',
			headline: 'One',
			headlineFrom: 'metadata',
			byline: null,
			outlet: null,
			dateline: null,
			published: '2024-05-03',
			publishedFrom: 'metadata',
			language: 'en',
			text,
			blocks: [{ role: 'paragraph', start: 0, end: text.length }],
			particulars: NO_PARTICULARS,
			...own,
		},
		models: { names: tagger, attribution: { attribute: () => [] }, figures: NO_CHOICE },
	};
}

const read = (marked: string, own?: Partial<Article>) => {
	const { article: one, models } = article(marked, own);
	return analyse(one, models);
};

test('names, mentions and facts come in reading order, spans within the text', () => {
	const text = '[Ivo Marek|P] left [Oslo|L] on Friday with 40 boats. Marek came back on Monday with 12.';
	const { names, mentions, facts, diagnostics } = read(text);
	assert.deepEqual(
		names.map(({ name }) => name),
		['Ivo Marek', 'Oslo'],
	);
	assert.deepEqual(
		mentions.map(({ name }) => name),
		[0, 1, 0],
	);
	assert.ok(facts.length > 0);
	const starts = facts.map(({ start }) => start);
	assert.deepEqual(
		starts,
		starts.toSorted((a, b) => a - b),
	);
	assert.deepEqual(diagnostics, []);
});

test('an article in another language has no facts, and says so', () => {
	const { names, mentions, facts, diagnostics } = read('[Ivo Marek|P] partit lundi avec 40 bateaux.', {
		language: 'fr',
	});
	assert.deepEqual([names, mentions, facts], [[], [], []]);
	assert.deepEqual(
		diagnostics.map(({ rule, where, severity }) => [rule, where, severity]),
		[['coverage/language', 'desk/one.txt', 'warning']],
	);
	assert.match(diagnostics[0]?.message ?? '', /French/);
});

test('an article of unknown language is read where its letters are Latin', () => {
	assert.equal(read('[Marek|P] 40', { language: 'und' }).names.length, 1);
	assert.equal(read('[Марек|P] сорок', { language: 'und' }).diagnostics[0]?.rule, 'coverage/language');
});

test('an empty article has nothing, and nothing is wrong with it', () => {
	assert.deepEqual(read('', { language: 'und', blocks: [] }), { names: [], mentions: [], facts: [], diagnostics: [] });
});

test('what is too long to be read whole is read to the bound, and says so', () => {
	const text = 'The boats went north again. '.repeat(90_000);
	const half = text.length / 2;
	const halves = [
		{ role: 'paragraph' as const, start: 0, end: half },
		{ role: 'paragraph' as const, start: half, end: text.length },
	];
	const { blocks, diagnostics } = coverage({ ...article('').article, text, blocks: halves });
	assert.deepEqual(
		blocks.map(({ end }) => end),
		[half, 2_000_000],
	);
	assert.deepEqual(
		diagnostics.map(({ rule, where }) => [rule, where]),
		[['coverage/length', 'desk/one.txt@2000000']],
	);
});

test('no text makes it throw, and every span lies within the text', () => {
	const word = fc.constantFrom(
		'“',
		'”',
		'"',
		"'",
		'(',
		')',
		'-',
		'.',
		'\n',
		'U.S.',
		'Marek',
		'Ivo',
		'President',
		'said',
		'40',
		'%',
		'on Friday',
		'the Strip',
		'Gaza',
		'of',
		'killed',
		'met',
	);
	fc.assert(
		fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 60 }), (words) => {
			const text = words.join(' ').replaceAll(/[[\]|]/g, ' ');
			const { mentions, facts } = read(`[Ivo Marek|P] ${text}`);
			const end = text.length + 'Ivo Marek '.length;
			let last = 0;
			for (const mention of mentions) {
				assert.ok(mention.start >= last && mention.start < mention.end && mention.end <= end);
				last = mention.end;
			}
			for (const fact of facts) assert.ok(fact.start >= 0 && fact.start <= fact.end && fact.end <= end);
		}),
		{ numRuns: 200 },
	);
});
