import type { Extractor } from './draft.ts';
import { dates } from './extractors/dates.ts';
import { figures } from './extractors/figures.ts';

/** All extractors. Each sees names and mentions only, so their order decides nothing but who is asked first. */
export const EXTRACTORS: readonly Extractor[] = [dates, figures];
