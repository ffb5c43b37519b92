import type { Fact, FigureFact, Party, QuoteFact } from '../../domain/fact.ts';
import { contains } from '../../domain/span.ts';
import type { Refiner } from '../draft.ts';
import { REPORTING_VERBS, type ReportingSense } from '../lexicons/reporting-verbs.ts';

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i']);

/**
 * A figure inside what somebody is quoted as saying is theirs, where its own sentence names no source or only a
 * pronoun; of quotes inside quotes the innermost speaks.
 */
export const figureSources: Refiner = {
	name: 'figure-sources',
	refine: (draft) => {
		const quotes = draft.facts
			.filter((fact): fact is QuoteFact => fact.kind === 'quote' && isTelling(fact.speaker) && !isIntent(fact))
			.sort((a, b) => a.start - b.start);
		return quotes.length === 0 ? draft : { ...draft, facts: attribute(draft.facts, quotes) };
	},
};

/** One sweep over both lists in reading order. */
function attribute(facts: readonly Fact[], quotes: readonly QuoteFact[]): readonly Fact[] {
	const sources = new Map<Fact, FigureFact>();
	const open = facts
		.filter((fact): fact is FigureFact => fact.kind === 'figure' && isOpen(fact))
		.sort((a, b) => a.start - b.start);
	let next = 0;
	let around: readonly QuoteFact[] = [];
	for (const figure of open) {
		while (next < quotes.length && (quotes[next]?.start ?? 0) <= figure.start) {
			around = [...around.filter(({ end }) => end > figure.start), ...quotes.slice(next, next + 1)].slice(-DEPTH);
			next++;
		}
		const quote = around.findLast((candidate) => contains(candidate, figure));
		if (quote !== undefined)
			sources.set(figure, {
				...figure,
				source: quote.speaker,
				why: [figure.why, 'said in the quote'].filter(Boolean).join('; '),
			});
	}
	return facts.map((fact) => sources.get(fact) ?? fact);
}

/** Quotes inside quotes that are kept in mind. */
const DEPTH = 8;

const isTelling = (speaker: Party | null): boolean =>
	speaker !== null && (speaker.name !== null || !PRONOUNS.has(speaker.text.toLowerCase()));

/** Who vows, wants or asks states no figure: `Norway vowed to end the storm that killed 30`. */
const INTENTS: ReadonlySet<ReportingSense> = new Set(['commit', 'want', 'ask', 'direct', 'seem']);

function isIntent({ cue }: QuoteFact): boolean {
	const last = cue?.text.toLowerCase().split(/\s+/).at(-1) ?? '';
	const senses = REPORTING_VERBS.get(last)?.senses ?? [];
	return senses.length > 0 && senses.every((sense) => INTENTS.has(sense));
}

const isOpen = ({ source }: FigureFact): boolean => !isTelling(source);
