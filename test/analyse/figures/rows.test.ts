import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../../source/analyse/analyse.ts';
import { NO_CHOICE } from '../../../source/analyse/choice/chooser.ts';
import { NO_PARTICULARS } from '../../../source/domain/article.ts';
import type { FigureFact } from '../../../source/domain/fact.ts';
import { taught } from '../names/taught.ts';

/** `value counts | place` of each figure; `[Peru|L]` marks a place, `[Acme|O]` an organization. */
function figuresOf(marked: string): readonly string[] {
	const { text, tagger } = taught(marked);
	const article = {
		id: '0123456789abcdef',
		path: 'desk/one.txt',
		headline: 'One',
		headlineFrom: 'metadata' as const,
		byline: null,
		outlet: null,
		dateline: null,
		published: '2024-05-03',
		publishedFrom: 'metadata' as const,
		language: 'en',
		text,
		blocks: [{ role: 'paragraph' as const, start: 0, end: text.length }],
		particulars: NO_PARTICULARS,
	};
	return analyse(article, { names: tagger, attribution: { attribute: () => [] }, figures: NO_CHOICE })
		.facts.filter((fact): fact is FigureFact => fact.kind === 'figure')
		.map(({ value, counts, place }) => `${value} ${counts ?? '-'} | ${place?.text ?? '-'}`);
}

const rows: readonly (readonly [string, ...string[]])[] = [
	['Exports in tonnes: [Peru|L] 41,200, [Chile|L] 38,900.', '41200 Exports | -', '38900 Exports | -'],
	['[Peru|L] 41,200 tonnes, [Chile|L] 38,900 tonnes.', '41200 - | -', '38900 - | -'],
	['Rice 41,200 tonnes, maize 38,900 tonnes.', '41200 Rice | -', '38900 maize | -'],
	['The chain has 90 cafes in [Peru|L], [Chile|L] and [Bolivia|L].', '90 cafes | -'],
	['The chain has 90 cafes in [Peru|L].', '90 cafes | Peru'],
];

for (const [text, ...expected] of rows) test(text, () => assert.deepEqual(figuresOf(text), expected));
