import type { WordClass } from './word.ts';

/** What a noun phrase is made of. */
export const NOMINAL: ReadonlySet<WordClass> = new Set(['name', 'noun', 'number']);

/** What may open one. */
export const OPENERS: ReadonlySet<WordClass> = new Set(['determiner', 'possessive']);
