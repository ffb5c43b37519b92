import type { Fact, FigureFact, Party, QuoteFact } from '../../domain/fact.ts';
import { contains, firstFrom, overlaps } from '../../domain/span.ts';
import type { Draft, Refiner } from '../draft.ts';
import { REPORTING_VERBS, type ReportingSense } from '../lexicons/reporting-verbs.ts';

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'who', 'which', 'that']);

/**
 * A figure inside what somebody is quoted as saying is theirs; of quotes inside quotes the innermost speaks. Outside of
 * all quotes a figure has no source whose own words are known and do not hold it, nor one that is only a pronoun.
 */
export const figureSources: Refiner = {
	name: 'figure-sources',
	refine: (draft) => {
		const quotes = draft.facts
			.filter((fact): fact is QuoteFact => fact.kind === 'quote')
			.sort((a, b) => a.start - b.start);
		return { ...draft, facts: attribute(draft, quotes) };
	},
};

/** One sweep over both lists in reading order. */
function attribute(draft: Draft, quotes: readonly QuoteFact[]): readonly Fact[] {
	const sources = new Map<Fact, FigureFact>();
	const tellers = quotes
		.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]))
		.sort((a, b) => a.start - b.start);
	const telling = quotes.filter((quote) => isTold(quote, draft.article.text));
	const figures = draft.facts
		.filter((fact): fact is FigureFact => fact.kind === 'figure')
		.sort((a, b) => a.start - b.start);
	let next = 0;
	let around: readonly QuoteFact[] = [];
	for (const figure of figures) {
		while (next < telling.length && (telling[next]?.start ?? 0) <= figure.start) {
			around = [...around.filter(({ end }) => end > figure.start), ...telling.slice(next, next + 1)].slice(-DEPTH);
			next++;
		}
		const quote = around.findLast((candidate) => contains(candidate, figure));
		const source = quote?.speaker ?? ownSource(figure, tellers, draft.article.text);
		if (source === figure.source) continue;
		const told = quote !== undefined && source?.start !== figure.source?.start;
		const why = told ? [figure.why, 'said in the quote'].filter(Boolean).join('; ') : figure.why;
		sources.set(figure, { ...figure, source, ...(why === undefined ? {} : { why }) });
	}
	return sources.size === 0 ? draft.facts : draft.facts.map((fact) => sources.get(fact) ?? fact);
}

/** The source of the figure's own sentence, unless that one's words are known from a quote: they do not hold the figure. */
function ownSource({ source }: FigureFact, tellers: readonly Party[], text: string): Party | null {
	if (source === null || !isTelling(source)) return null;
	if (/according\s+to\s+$/i.test(text.slice(Math.max(0, source.start - ACCORDING), source.start))) return source;
	const near = firstFrom(tellers, source.start - LONGEST_SPEAKER);
	for (let at = near; at < tellers.length; at++) {
		const teller = tellers[at];
		if (teller === undefined || teller.start >= source.end) break;
		if (overlaps(teller, source)) return null;
	}
	return source;
}

/** Characters before a source that tell `according to`. */
const ACCORDING = 16;

/** Characters a speaker's words run to at most. */
const LONGEST_SPEAKER = 200;

/** Quotes inside quotes that are kept in mind. */
const DEPTH = 8;

const isTelling = (speaker: Party | null): boolean =>
	speaker !== null &&
	!FEELINGS.test(speaker.text) &&
	(speaker.name !== null || speaker.antecedent !== undefined || !PRONOUNS.has(speaker.text.toLowerCase()));

/** What is felt or rumoured is no one's word. */
const FEELINGS =
	/^(?:fears?|concerns?|worries|hopes?|speculation|rumou?rs?|doubts?|claims?|suggestions?|expectations?|allegations?|talk)$/i;

/** Who vows, wants or asks states no figure: `Norway vowed to end the storm that killed 30`. */
const INTENTS: ReadonlySet<ReportingSense> = new Set(['commit', 'want', 'ask', 'direct', 'seem']);

function isIntent({ cue }: QuoteFact): boolean {
	const senses = (cue?.text.toLowerCase().split(/\s+/) ?? []).map((word) => REPORTING_VERBS.get(word)?.senses ?? []);
	return senses.some((of) => of.length > 0) && senses.every((of) => of.every((sense) => INTENTS.has(sense)));
}

/** `a man accused of shooting five`: the accused says nothing. */
const ACCUSED = /^(?:accused|charged|suspected|convicted|indicted|acquitted|blamed|wanted|arrested)$/i;

function isTold(quote: QuoteFact, text: string): boolean {
	if (!isTelling(quote.speaker) || quote.certainty === 'candidate' || isIntent(quote)) return false;
	const cue = quote.cue;
	return cue === null || !ACCUSED.test(cue.text) || !/^\s+(?:of|with|for|on)\b/.test(text.slice(cue.end, cue.end + 8));
}
