import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { analyse } from '../../source/analyse/analyse.ts';
import type { Analysis } from '../../source/domain/analysis.ts';
import type { Article } from '../../source/domain/article.ts';
import { identify } from '../../source/effects/indexing/identity.ts';
import { loadModels } from '../../source/effects/models.ts';
import { ingest } from '../../source/ingest/ingest.ts';
import { readMetadata } from '../../source/ingest/metadata.ts';
import { factsPage } from '../golden/facts-page.ts';
import { ledgerPage } from '../golden/ledger-page.ts';
import { described } from '../resolve/archived.ts';
import { archivedOf } from '../resolve/together.ts';

/** `npm run golden` sets this: the pages are written anew, for a person to read the difference. */
const isUpdate = process.env.NEWSDESK_GOLDEN === 'update';

const seeds = new URL('../../seeds/', import.meta.url);
const golden = new URL('../golden/', import.meta.url);
const { rows } = readMetadata(readFileSync(new URL('metadata.csv', seeds)), 'metadata.csv');
const models = loadModels();

const read: { article: Article; analysis: Analysis; page: string }[] = readdirSync(seeds)
	.filter((name) => name.endsWith('.txt'))
	.sort()
	.flatMap((name) => {
		const { articles } = ingest(readFileSync(new URL(name, seeds)), {
			path: name,
			identify,
			metadata: rows.get(name) ?? null,
		});
		return articles.map((article) => {
			const analysis = analyse(article, models);
			return { article, analysis, page: `facts-${name}` };
		});
	});

/** Compares with the golden page, or writes it. */
function isGolden(page: string, text: string): void {
	const file = new URL(page, golden);
	if (isUpdate) writeFileSync(file, text);
	else assert.equal(text, readFileSync(file, 'utf8'), 'if the new page is right, run npm run golden');
}

for (const { article, analysis, page } of read) {
	test(`facts of ${article.path}`, () => isGolden(page, factsPage(article, analysis)));
	test(`every span of ${article.path} lies in its text, every name is mentioned`, () => {
		for (const { start, end } of [...analysis.mentions, ...analysis.facts]) {
			assert.ok(start >= 0 && start < end && end <= article.text.length);
		}
		const mentioned = new Set(analysis.mentions.map(({ name }) => name));
		assert.deepEqual(
			[...analysis.names.keys()].filter((name) => !mentioned.has(name)),
			[],
		);
	});
}

test('ledger of the five articles', () => isGolden('ledger.txt', ledgerPage(read)));

test('entities over the five articles', () => {
	const archived = read.flatMap(({ article, analysis }) => archivedOf(article, analysis));
	isGolden('entities.txt', `${described(archived).sort().join('\n')}\n`);
});
