import { ENTITY_KINDS } from '../domain/entity.ts';
import { FACT_KINDS } from '../domain/fact.ts';
import { offset, oneOf, record, type Shaped, someText, text } from './shape.ts';

/**
 * Which article is meant: the very bytes by `id`. Where the bytes have changed, the one at the same path with the same
 * headline; no other.
 */
export const ARTICLE = record({ id: someText, path: text, headline: text });
export type ArticleTarget = Shaped<typeof ARTICLE>;

/** Which entity: by `id`, or by kind and name where that id is gone. */
export const ENTITY = record({ id: someText, kind: oneOf(...ENTITY_KINDS), name: someText });
export type EntityTarget = Shaped<typeof ENTITY>;

/**
 * A stretch of an article's text by its position and by its words with a few before and after, as the selectors of the
 * W3C Web Annotation model are (https://www.w3.org/TR/annotation-model/#selectors).
 */
export const ANCHOR = record({ start: offset, end: offset, quote: someText, before: text, after: text });
export type Anchor = Shaped<typeof ANCHOR>;

/** A fact by its kind and its own words. */
export const FACT = record({ kind: oneOf(...FACT_KINDS), anchor: ANCHOR });
export type FactTarget = Shaped<typeof FACT>;

/** A figure of an article, as a line of the ledger has it. */
export const FIGURE = record({ article: ARTICLE, anchor: ANCHOR });
export type FigureTarget = Shaped<typeof FIGURE>;

/** A mention of an entity in an article. */
export const MENTION = record({ article: ARTICLE, anchor: ANCHOR });
export type MentionTarget = Shaped<typeof MENTION>;
