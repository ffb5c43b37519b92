import type { ArticleId } from '../domain/article.ts';
import type { EntityId, EntityKind } from '../domain/entity.ts';
import type { FactKind } from '../domain/fact.ts';
import type { Span } from '../domain/span.ts';
import type { EntityRow } from './answers/entities.ts';
import type { FactRow } from './answers/facts.ts';

/** Words of an article, and which article that is. */
export interface Standing extends Span {
	readonly article: ArticleId;
	readonly path: string;
	readonly headline: string;
	readonly published: string | null;
	readonly outlet: string | null;
}

/** A post: of a person, or for an organization one that somebody holds in it. */
export interface Post {
	readonly title: string;
	/** Of a person's post, the organization where one is named; of an organization's, the person. */
	readonly party: { readonly name: string; readonly entity: EntityId | null } | null;
	/** Articles that give it, of those read. */
	readonly articles: number;
	/** Whether any article states it, rather than leaving it to be inferred. */
	readonly isCertain: boolean;
	/** The earliest and the latest article that gives it; without a date only where none of them has one. */
	readonly first: Standing;
	readonly last: Standing;
}

/** Somebody named in the same articles. */
export interface Company {
	readonly entity: EntityId;
	readonly kind: EntityKind;
	readonly name: string;
	readonly articles: number;
}

/** Facts of one kind that an entity takes part in, or quotes of others whose words name it, the latest first. */
export interface ProfileFacts {
	readonly kind: Exclude<FactKind, 'role' | 'date'> | 'saidOf';
	readonly rows: readonly FactRow[];
	/** In the articles read; `rows` has the latest of them. */
	readonly total: number;
	/** The articles read for it. */
	readonly part: Part;
}

/** How many articles were read, of how many; null where all were. */
export type Part = { readonly read: number; readonly of: number } | null;

/** What the archive knows of an entity. */
export interface Profile {
	readonly entity: EntityRow;
	/** Its first mention in the earliest and in the latest article with a date; null where no article has one. */
	readonly first: Standing | null;
	readonly last: Standing | null;
	/** Articles without a date that mention it. */
	readonly undated: number;
	/** Months `YYYY-MM` with mentions, the earliest first; candidates are not counted. */
	readonly months: readonly { readonly month: string; readonly mentions: number; readonly articles: number }[];
	/** By when they were first given. */
	readonly posts: readonly Post[];
	readonly postsPart: Part;
	/** Whom the most articles name with it, the commonest first; counted in all articles. */
	readonly company: readonly Company[];
	readonly facts: readonly ProfileFacts[];
	readonly factsPart: Part;
}
