import type { QuoteFact } from '../../domain/fact.ts';
import { bySpan } from '../../domain/span.ts';
import type { Extractor } from '../draft.ts';
import { attributed } from './quotes/attributed.ts';
import { findQuotations } from './quotes/quotations.ts';
import { unclaimed } from './quotes/unclaimed.ts';

/**
 * Who says what: attributions of the trained model, drawn to the quote marks they touch, then quotations it
 * left, where what stands beside them tells a speaker or they read as speech.
 */
export const quotes: Extractor = {
	name: 'quotes',
	extract: (draft, models): readonly QuoteFact[] => {
		const quotations = findQuotations(draft.article.text, draft.article.blocks);
		const found = attributed(draft, quotations, models.attribution.attribute(draft.segmentation, quotations));
		return [...found, ...unclaimed(draft, quotations, found)].sort(bySpan);
	},
};
