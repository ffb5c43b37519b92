import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_PARTICULARS } from '../../../source/domain/article.ts';
import { printOf } from '../../../source/echoes/origins/print.ts';
import { spokenIn } from '../../../source/echoes/quotes/spoken.ts';
import { Library } from '../../archive/library.ts';

const SAID = '“We heard the keel scrape and then it was very quiet out there,” she said. ';

test('a text full of one saying is compared in bounds', () => {
	const text = SAID.repeat(3_000);
	const article = {
		id: 'a',
		path: 'a.txt',
		outlet: null,
		published: null,
		particulars: NO_PARTICULARS,
		text,
		blocks: [{ role: 'paragraph' as const, start: 0, end: text.length }],
	};
	const spoken = spokenIn({ article, analysis: { names: [], mentions: [], facts: [], diagnostics: [] }, entities: [] });
	assert.equal(spoken.length, 300);
	const library = new Library([
		{ id: 'a', text },
		{ id: 'b', text: `${text}The end.` },
	]);
	assert.ok(library.store.statements.number('SELECT count(*) FROM quoting') <= 2_000);
});

test('of a very long text the beginning is printed', () => {
	const paragraph = 'one two three four five six seven eight nine ten ';
	const text = Array.from({ length: 300 }, () => paragraph.repeat(20)).join('\n');
	const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
	const article = {
		id: 'a',
		path: 'a',
		headline: '',
		outlet: null,
		published: null,
		particulars: NO_PARTICULARS,
		text,
		blocks,
	};
	const { hashes } = printOf(article);
	assert.ok(hashes.length >= 20_000 && hashes.length < 20_400);
});
