import type { EntityRow, Reading } from '../archive/archive.ts';
import type { EntityId, Mention } from '../domain/entity.ts';
import type { Party } from '../domain/fact.ts';
import { spanText } from '../domain/span.ts';
import { claimOf } from './claim.ts';
import { MentionPile } from './mention-pile.ts';
import { articleRecord, diagnosticRecord } from './records/article.ts';
import { entityRecord, mentionRecord } from './records/entity.ts';
import { FACT_COLUMNS, type FactSource, factRecord, wordsFrom } from './records/fact.ts';
import type { JsonRecord, Section } from './report.ts';
import type { Selection } from './selection.ts';

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
export function documentOf(selection: Selection): readonly Section[] {
	const pile = new MentionPile();
	async function* articles(): AsyncIterable<JsonRecord> {
		for await (const reading of selection.readings()) {
			for (const [entity, words, mention] of mentionsOf(reading)) pile.add(entity, reading.article.id, words, mention);
			yield* placesOf(reading);
		}
	}
	async function* entities(): AsyncIterable<JsonRecord> {
		for await (const row of selection.entities()) yield { ...entityRecord(row), mentions: pile.of(row.id) };
	}
	async function* facts(): AsyncIterable<JsonRecord> {
		for await (const reading of selection.readings()) yield* factsOf(reading);
	}
	return [
		{ name: 'articles', type: 'article', records: articles },
		{ name: 'entities', type: 'entity', records: entities },
		{ name: 'facts', type: 'fact', records: facts },
		{ name: 'diagnostics', type: 'diagnostic', records: () => diagnostics(selection) },
	];
}

async function* diagnostics(selection: Selection): AsyncIterable<JsonRecord> {
	for await (const diagnostic of selection.diagnostics()) yield diagnosticRecord(diagnostic);
}

/**
 * An article and, for every other place where it or another version of it lies, a record under that place's path that says by
 * `sameAs` which article it is: a program that looks for a file it opened finds it, and one that counts leaves these out.
 */
function* placesOf({ article, sources }: Reading): Iterable<JsonRecord> {
	const listed = articleRecord(article, sources);
	yield listed;
	const others = sources.filter(({ path }) => path !== article.path);
	for (const [index, { path }] of others.entries())
		yield { ...listed, id: `${article.id}@${index + 2}`, path, sameAs: article.id };
}

/** The same in one pass: each article with its mentions and facts, then the entities and the diagnostics. */
export async function* streamOf(selection: Selection): AsyncIterable<JsonRecord> {
	for await (const reading of selection.readings()) {
		for (const place of placesOf(reading)) yield { type: 'article', ...place };
		for (const [entity, words, mention] of mentionsOf(reading))
			yield { type: 'mention', entity, ...mentionRecord(reading.article.id, words, mention) };
		for (const fact of factsOf(reading)) yield { type: 'fact', ...fact };
	}
	for await (const row of selection.entities()) yield { type: 'entity', ...entityRecord(row) };
	for await (const diagnostic of diagnostics(selection)) yield { type: 'diagnostic', ...diagnostic };
}

/** The lists a table can be made of. */
export const TABLES = ['articles', 'entities', 'mentions', 'facts'] as const;

const FACT_BRIEF = ['kind', 'claim', 'certainty', 'path', 'headline', 'outlet', 'published'] as const;

/** What files tell of an article beside its text, where they do. */
const TOLD = ['section', 'link', 'slug', 'version', 'updated', 'within', 'modified'] as const;

const OF_ARTICLE = ['path', 'headline', 'outlet', 'published'] as const;

const cited = ({ article: { path, headline, outlet, published } }: Reading): JsonRecord => ({
	path,
	headline,
	outlet,
	published,
});

/** The same lists for tables: each record says which article it is of, and names stand in place of ids. */
export function tablesOf(selection: Selection): readonly Section[] {
	async function names(): Promise<ReadonlyMap<EntityId, EntityRow>> {
		const rows = new Map<EntityId, EntityRow>();
		for await (const row of selection.entities()) rows.set(row.id, row);
		return rows;
	}
	async function* articles(): AsyncIterable<JsonRecord> {
		for await (const { article, sources } of selection.readings()) yield articleRecord(article, sources);
	}
	async function* entities(): AsyncIterable<JsonRecord> {
		for await (const row of selection.entities()) yield entityRecord(row);
	}
	async function* mentions(): AsyncIterable<JsonRecord> {
		const rows = await names();
		for await (const reading of selection.readings()) {
			for (const [entity, words, mention] of mentionsOf(reading)) {
				const row = rows.get(entity);
				const who = { entity, name: row?.name ?? words, kind: row?.kind ?? null };
				yield { ...cited(reading), ...who, ...mentionRecord(reading.article.id, words, mention) };
			}
		}
	}
	async function* facts(): AsyncIterable<JsonRecord> {
		const rows = await names();
		for await (const reading of selection.readings()) {
			const { wordsOf, entityOf, article } = sourceOf(reading);
			const nameOf = ({ name, text }: Party): string => {
				const id = name === null ? null : entityOf(name);
				return (id === null ? undefined : rows.get(id)?.name) ?? text;
			};
			for (const fact of reading.analysis.facts) {
				const claim = claimOf(fact, wordsOf, nameOf);
				yield { ...cited(reading), claim, ...factRecord(fact, { wordsOf, entityOf, article }) };
			}
		}
	}
	return [
		{
			name: 'articles',
			type: 'article',
			records: articles,
			columns: ['path', 'headline', 'byline', 'outlet', 'published', 'language', ...TOLD, 'id', 'text'],
			brief: ['published', 'headline', 'byline', 'outlet', 'path'],
		},
		{
			name: 'entities',
			type: 'entity',
			records: entities,
			columns: ['kind', 'name', 'aliases', 'variants', 'roles', 'articles', 'mentionCount', 'id'],
			brief: ['kind', 'name', 'aliases', 'roles', 'articles', 'mentionCount'],
		},
		{
			name: 'mentions',
			type: 'mention',
			records: mentions,
			columns: ['name', 'kind', 'text', 'certainty', ...OF_ARTICLE, 'start', 'end', 'by', 'entity', 'article'],
			brief: ['name', 'text', 'certainty', ...OF_ARTICLE],
		},
		{ name: 'facts', type: 'fact', records: facts, columns: [...OF_ARTICLE, ...FACT_COLUMNS], brief: FACT_BRIEF },
	];
}
