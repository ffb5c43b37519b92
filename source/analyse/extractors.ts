import type { Extractor } from './draft.ts';

/** All extractors. Each sees names and mentions only, so their order decides nothing but who is asked first. */
export const EXTRACTORS: readonly Extractor[] = [];
