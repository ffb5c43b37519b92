import type { QuoteFact } from '../../domain/fact.ts';
import { bySpan, type Span } from '../../domain/span.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { Extractor } from '../draft.ts';
import { attributed } from './quotes/attributed.ts';
import { findQuotations } from './quotes/quotations.ts';
import { toldClauses } from './quotes/told-clauses.ts';
import { unclaimed } from './quotes/unclaimed.ts';

/**
 * Who says what: attributions of the trained model, drawn to the quote marks they touch, then clauses that a verb of
 * saying tells and quotations, of those it left, where what stands beside them tells a speaker or they read as speech.
 */
export const quotes: Extractor = {
	name: 'quotes',
	extract: (draft, models): readonly QuoteFact[] => {
		const quotations = findQuotations(draft.article.text, draft.article.blocks);
		const found = attributed(draft, quotations, models.attribution.attribute(draft.segmentation, quotations));
		const left = isLeft(found);
		const told = attributed(draft, quotations, toldClauses(draft).filter(left)).filter(left).map(byGrammar);
		const all = [...found, ...told].sort(bySpan);
		return [...all, ...unclaimed(draft, quotations, all)].sort(bySpan);
	},
};

/** Whether no attribution found before has the verb or the beginning of what is told. */
const isLeft =
	(found: readonly QuoteFact[]) =>
	(told: Attribution | QuoteFact): boolean => {
		const { cue } = told;
		const start = ('content' in told ? told.content[0]?.start : told.start) ?? -1;
		return (
			cue !== null &&
			found.every(
				(fact) =>
					!(fact.cue !== null && fact.cue.start < cue.end && cue.start < fact.cue.end) &&
					fact.pieces.every((piece) => !holds(piece, cue.start) && !holds(piece, start)),
			)
		);
	};

const holds = (span: Span, at: number): boolean => span.start <= at && at < span.end;

const byGrammar = (fact: QuoteFact): QuoteFact => ({
	...fact,
	certainty: fact.certainty === 'certain' ? 'likely' : fact.certainty,
	by: `quote/told-${fact.mode}`,
	why: `“${fact.cue?.text}” tells the clause behind it`,
});
