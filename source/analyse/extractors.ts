import type { Extractor } from './draft.ts';
import { dates } from './extractors/dates.ts';
import { figures } from './extractors/figures.ts';
import { quotes } from './extractors/quotes.ts';
import { relations } from './extractors/relations.ts';
import { roles } from './extractors/roles.ts';

/** All extractors. Each sees names and mentions only, so their order decides nothing but who is asked first. */
export const EXTRACTORS: readonly Extractor[] = [dates, figures, quotes, relations, roles];
