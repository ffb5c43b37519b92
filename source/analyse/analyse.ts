import type { Analysis } from '../domain/analysis.ts';
import type { Article } from '../domain/article.ts';
import { bySpan, type Span } from '../domain/span.ts';
import { coverage } from './coverage.ts';
import type { Draft } from './draft.ts';
import { EXTRACTORS } from './extractors.ts';
import type { Models } from './models.ts';
import { findNames } from './names/names.ts';
import { REFINERS } from './refiners.ts';
import { segment } from './segment.ts';

/**
 * Reads names and facts out of one article. Never throws over a text: what it does not read, it says in
 * the analysis's diagnostics. Time is linear in the text's length.
 */
export function analyse(whole: Article, models: Models): Analysis {
	const { blocks, diagnostics } = coverage(whole);
	const article = { ...whole, blocks };
	const segmentation = segment(article.text, blocks);
	const { names, mentions } = findNames(article.text, segmentation, models.names, placeOf(article));
	const start: Draft = { article, segmentation, names, mentions, facts: [], diagnostics };
	const found: Draft = { ...start, facts: EXTRACTORS.flatMap((extractor) => extractor.extract(start, models)) };
	const refined = REFINERS.reduce((draft, refiner) => refiner.refine(draft, models), found);
	return {
		names: refined.names,
		mentions: [...refined.mentions].sort(bySpan),
		facts: [...refined.facts].sort(bySpan),
		diagnostics: refined.diagnostics,
	};
}

/** Where the dateline's place stands, if its words are those the article was given. */
function placeOf({ text, dateline }: Article): Span | null {
	if (dateline === null) return null;
	const start = text.indexOf(dateline.place, dateline.start);
	const end = start + dateline.place.length;
	return start < 0 || end > dateline.end ? null : { start, end };
}
