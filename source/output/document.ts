import type { Archive, EntityRow, Reading } from '../archive/archive.ts';
import type { EntityId, Mention } from '../domain/entity.ts';
import { spanText } from '../domain/span.ts';
import { MentionPile } from './mention-pile.ts';
import { articleRecord, diagnosticRecord } from './records/article.ts';
import { entityRecord, mentionRecord } from './records/entity.ts';
import { type FactSource, factRecord, wordsFrom } from './records/fact.ts';
import type { JsonRecord, Section } from './report.ts';

const PAGE = 200;

async function* readings(archive: Archive): AsyncIterable<Reading> {
	for (let offset = 0; ; ) {
		const everything = { query: '', filter: [], sort: 'date', descending: false } as const;
		const { rows, total } = await archive.list({ ...everything, offset, limit: PAGE });
		for (const { id } of rows) {
			const reading = await archive.read(id, '');
			if (reading) yield reading;
		}
		offset += rows.length;
		if (rows.length === 0 || offset >= total) return;
	}
}

async function* entityRows(archive: Archive): AsyncIterable<EntityRow> {
	for (let offset = 0; ; ) {
		const { rows, total } = await archive.entities({ query: '', kind: null, offset, limit: PAGE });
		yield* rows;
		offset += rows.length;
		if (rows.length === 0 || offset >= total) return;
	}
}

const sourceOf = ({ article, entities }: Reading): FactSource => ({
	article: article.id,
	wordsOf: wordsFrom(article.text),
	entityOf: (name) => entities[name] ?? null,
});

function* mentionsOf({ article, analysis, entities }: Reading): Iterable<readonly [EntityId, string, Mention]> {
	for (const mention of analysis.mentions) {
		const entity = entities[mention.name];
		if (entity !== undefined) yield [entity, spanText(article.text, mention), mention];
	}
}

const factsOf = (reading: Reading): readonly JsonRecord[] =>
	reading.analysis.facts.map((fact) => factRecord(fact, sourceOf(reading)));

/** The lists of one export document. Mentions are gathered on the way through the articles; facts are read again. */
export function documentOf(archive: Archive): readonly Section[] {
	const pile = new MentionPile();
	async function* articles(): AsyncIterable<JsonRecord> {
		for await (const reading of readings(archive)) {
			for (const [entity, words, mention] of mentionsOf(reading)) pile.add(entity, reading.article.id, words, mention);
			yield articleRecord(reading.article);
		}
	}
	async function* entities(): AsyncIterable<JsonRecord> {
		for await (const row of entityRows(archive)) yield { ...entityRecord(row), mentions: pile.of(row.id) };
	}
	async function* facts(): AsyncIterable<JsonRecord> {
		for await (const reading of readings(archive)) yield* factsOf(reading);
	}
	return [
		{ name: 'articles', type: 'article', records: articles },
		{ name: 'entities', type: 'entity', records: entities },
		{ name: 'facts', type: 'fact', records: facts },
		{ name: 'diagnostics', type: 'diagnostic', records: () => diagnostics(archive) },
	];
}

async function* diagnostics(archive: Archive): AsyncIterable<JsonRecord> {
	for (const diagnostic of await archive.diagnostics()) yield diagnosticRecord(diagnostic);
}

/** The same in one pass: each article with its mentions and facts, then the entities and the diagnostics. */
export async function* streamOf(archive: Archive): AsyncIterable<JsonRecord> {
	for await (const reading of readings(archive)) {
		yield { type: 'article', ...articleRecord(reading.article) };
		for (const [entity, words, mention] of mentionsOf(reading))
			yield { type: 'mention', entity, ...mentionRecord(reading.article.id, words, mention) };
		for (const fact of factsOf(reading)) yield { type: 'fact', ...fact };
	}
	for await (const row of entityRows(archive)) yield { type: 'entity', ...entityRecord(row) };
	for await (const diagnostic of diagnostics(archive)) yield { type: 'diagnostic', ...diagnostic };
}
