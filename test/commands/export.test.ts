import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { after, test } from 'node:test';
import { installed } from './installed.ts';
import { folderOf, newsdesk, STRIKE } from './newsdesk.ts';

const folder = folderOf(STRIKE);
after(folder.remove);

interface Located {
	readonly article: string;
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

test('export: one document in which every span gives its words', async () => {
	const { code, stdout, stderr } = await newsdesk(['export', folder.path], folder);
	assert.equal(code, 0, stderr);
	const { schema, articles, entities, facts, diagnostics } = JSON.parse(stdout);
	assert.equal(schema, 'newsdesk/1');
	assert.equal(articles.length, 3);
	assert.ok(Array.isArray(diagnostics));
	const [first] = articles;
	assert.deepEqual(
		[first.path, first.headline, first.outlet, first.published, first.publishedFrom, first.language],
		['articles/one.txt', 'Helsinki port strike ends after six days', 'Coast Wire', '2024-03-08', 'metadata', 'en'],
	);
	assert.equal(first.blocks[0].role, 'headline');
	assert.equal(first.text.slice(first.dateline.start, first.dateline.end).includes('HELSINKI'), true);
	const texts = new Map<string, string>(articles.map(({ id, text }: { id: string; text: string }) => [id, text]));
	const words = ({ article, start, end }: Located): string | undefined => texts.get(article)?.slice(start, end);
	const ids = new Set(entities.map(({ id }: { id: string }) => id));
	assert.equal(ids.size, entities.length);
	for (const { mentions, mentionCount } of entities) {
		assert.equal(mentions.length, mentionCount);
		for (const mention of mentions) assert.equal(words(mention), mention.text);
	}
	const kinds = new Set<string>();
	for (const fact of facts) {
		kinds.add(fact.kind);
		if (fact.kind !== 'quote') assert.equal(words(fact), fact.text);
		assert.ok(fact.by && fact.certainty, JSON.stringify(fact));
	}
	for (const kind of ['quote', 'figure', 'date']) assert.ok(kinds.has(kind), kind);
	const union = entities.find(({ name }: { name: string }) => name === 'Marta Lindqvist');
	const said = facts.find((fact: Located & { direct?: boolean }) => fact.direct && fact.text.startsWith('We got'));
	assert.equal(said.speaker, union.id);
});

test('export --format jsonl: the same records, one a line, each article before what was read out of it', async () => {
	const { code, stdout, stderr } = await newsdesk(['export', folder.path, '--format', 'jsonl'], folder);
	assert.equal(code, 0, stderr);
	const records = stdout
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line));
	const seen = new Set<string>();
	const counts = new Map<string, number>();
	for (const record of records) {
		counts.set(record.type, (counts.get(record.type) ?? 0) + 1);
		if (record.type === 'article') seen.add(record.id);
		if (record.type === 'mention' || record.type === 'fact') assert.ok(seen.has(record.article));
	}
	const document = JSON.parse((await newsdesk(['export', folder.path, '--json'], folder)).stdout);
	assert.equal(counts.get('article'), 3);
	assert.equal(counts.get('fact'), document.facts.length);
	assert.equal(counts.get('entity'), document.entities.length);
	assert.equal(
		counts.get('mention'),
		document.entities.reduce((sum: number, { mentions }: { mentions: unknown[] }) => sum + mentions.length, 0),
	);
});

test('export of a folder without articles is an empty document and 1', async () => {
	const empty = folderOf({ 'metadata.csv': 'path,headline\n' });
	try {
		const { code, stdout } = await newsdesk(['export', empty.path], empty);
		assert.equal(code, 1);
		assert.deepEqual(JSON.parse(stdout).articles, []);
	} finally {
		empty.remove();
	}
});

test('a pipe closed early is success, without a word', async () => {
	const many = Object.fromEntries(
		Array.from({ length: 12 }, (_, n) => [
			`${n}.txt`,
			`Report ${n} on the harbour\n\n${'Ships waited in Turku on Monday. '.repeat(200)}`,
		]),
	);
	const large = folderOf(many);
	try {
		const finished = await new Promise<{ code: number | null; stderr: string }>((resolve) => {
			const child = spawn(process.execPath, [installed(), 'export', large.path, '--format', 'jsonl'], {
				env: { ...process.env, ...large.environment },
				stdio: ['ignore', 'pipe', 'pipe'],
			});
			let stderr = '';
			child.stdout.once('data', () => child.stdout.destroy());
			child.stderr.on('data', (text) => {
				stderr += text;
			});
			child.on('close', (code) => resolve({ code, stderr }));
		});
		assert.deepEqual(finished, { code: 0, stderr: '' });
	} finally {
		large.remove();
	}
});
