import type { EntityRow } from '../../archive/archive.ts';
import type { ArticleId } from '../../domain/article.ts';
import type { EntityVariant, Mention } from '../../domain/entity.ts';
import type { JsonRecord } from '../report.ts';

const candidateRecord = ({ entity, name, certainty, by }: EntityVariant): JsonRecord => ({
	entity,
	name,
	certainty,
	by,
});

/** An entity as exported: `variants` are near spellings that may be the same, told in full in `candidates`. */
export const entityRecord = (row: EntityRow): JsonRecord => ({
	id: row.id,
	kind: row.kind,
	name: row.name,
	aliases: row.aliases,
	variants: row.variants.map(({ name }) => name),
	candidates: row.variants.map(candidateRecord),
	roles: row.roles,
	articles: row.articles,
	mentionCount: row.mentionCount,
});

/** A mention as exported, with its words. */
export const mentionRecord = (article: ArticleId, words: string, mention: Omit<Mention, 'name'>): JsonRecord => ({
	article,
	start: mention.start,
	end: mention.end,
	text: words,
	certainty: mention.certainty,
	by: mention.by,
	...(mention.why === undefined ? {} : { why: mention.why }),
});
