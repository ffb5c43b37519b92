import type { QuoteFact } from '../../domain/fact.ts';
import { bySpan, type Span } from '../../domain/span.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { Extractor } from '../draft.ts';
import { attributed } from './quotes/attributed.ts';
import { tempered } from './quotes/endings.ts';
import { findQuotations } from './quotes/quotations.ts';
import { toldAccording } from './quotes/told-according.ts';
import { toldAmid } from './quotes/told-amid.ts';
import { toldBefore } from './quotes/told-before.ts';
import { toldClauses } from './quotes/told-clauses.ts';
import { toldNouns } from './quotes/told-nouns.ts';
import { turnsOf } from './quotes/turns.ts';
import { unclaimed } from './quotes/unclaimed.ts';

/**
 * Who says what: attributions of the trained model, drawn to the quote marks they touch, then clauses that a verb of
 * saying tells and quotations, of those it left, where what stands beside them tells a speaker or they read as speech.
 */
export const quotes: Extractor = {
	name: 'quotes',
	extract: (draft, models): readonly QuoteFact[] => {
		const quotations = findQuotations(draft.article.text, draft.article.blocks);
		const according = toldAccording(draft);
		const amid = toldAmid(draft);
		const clauses = [...amid, ...toldClauses(draft), ...toldBefore(draft)];
		const grammar = [...according, ...clauses, ...toldNouns(draft)];
		const found = attributed(draft, quotations, models.attribution.attribute(draft.segmentation, quotations), clauses)
			.filter(
				(fact) =>
					!grammar.some((clause) => isTurnedRound(fact, clause)) &&
					!amid.some((clause) => isCueOf(fact, clause) && !agrees(draft.article.text, fact, clause)),
			)
			.map((fact) =>
				fact.certainty === 'candidate' && grammar.some((clause) => agrees(draft.article.text, fact, clause))
					? sure(fact)
					: fact,
			)
			.map((fact) =>
				fact.certainty === 'likely' &&
				fact.mode === 'indirect' &&
				according.some((clause) => agrees(draft.article.text, fact, clause))
					? { ...fact, certainty: tempered('certain', fact.mode, draft.article.text, fact) }
					: fact,
			);
		const left = isLeft(found);
		const told = attributed(draft, quotations, grammar.filter(left)).filter(left).map(byGrammar);
		const all = [...found, ...told].sort(bySpan);
		const spoken = [...all, ...unclaimed(draft, quotations, all)];
		const turns = turnsOf(draft);
		// What is said within a turn is the speaker’s to tell; the colon behind the name leads to all of it.
		const others = spoken.filter(
			(fact) =>
				!turns.some(({ start, end }) => start <= fact.start && fact.end <= end && /^[:.]?$/.test(fact.cue?.text ?? '')),
		);
		return [...others, ...turns.flatMap(({ fact }) => fact ?? [])].sort(bySpan);
	},
};

const isCueOf = (fact: QuoteFact, { cue }: Attribution): boolean =>
	fact.cue !== null && fact.cue.start < cue.end && cue.start < fact.cue.end;

/** `But Ward said the plan was dead`: the weights took the plan for who says so, and Ward for what is said. */
const isTurnedRound = (fact: QuoteFact, clause: Attribution): boolean =>
	isCueOf(fact, clause) &&
	fact.mode === 'indirect' &&
	fact.speaker !== null &&
	fact.speaker.start >= clause.cue.end &&
	fact.end <= clause.cue.start &&
	clause.source !== null &&
	clause.source.end <= clause.cue.start &&
	fact.start <= clause.source.start;

/** Whether grammar finds the same clause told by the same verb and somebody right before it. */
const agrees = (text: string, fact: QuoteFact, clause: Attribution): boolean =>
	isCueOf(fact, clause) &&
	(fact.speaker === null
		? clause.source === null
		: fact.speaker.end > (clause.source?.start ?? 0) && fact.speaker.start < (clause.source?.end ?? 0)) &&
	Math.abs(fact.start - (clause.content[0]?.start ?? 0)) <= LEAD &&
	(Math.abs(fact.end - (clause.content.at(-1)?.end ?? 0)) <= LEAD ||
		// The statement ends before a comma, where grammar can’t tell whose the rest is.
		(fact.end < (clause.content[0]?.end ?? 0) && text[fact.end] === ',' && fact.end - fact.start >= LEAST));

/** Characters that a `that` or a mark may make of difference. */
const LEAD = 6;

/** A statement cut at a comma has as many at least. */
const LEAST = 20;

const sure = (fact: QuoteFact): QuoteFact => ({ ...fact, certainty: 'likely' });

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
	certainty: isSurelyTold(fact)
		? 'likely'
		: fact.certainty === 'certain' && !/^according\b/i.test(fact.cue?.text ?? '')
			? 'likely'
			: fact.certainty,
	by: `quote/told-${fact.mode}`,
	why: `“${fact.cue?.text}” tells the clause behind it`,
});

/** `…, it has been reported`: told by nobody named, and told for sure. */
const isSurelyTold = ({ speaker, cue, end }: QuoteFact): boolean =>
	speaker === null && cue !== null && cue.start > end && /^(?:is|are|was|were|(?:has|have|had) been)\s/.test(cue.text);
