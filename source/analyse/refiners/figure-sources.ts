import type { Fact, FigureFact, Party, QuoteFact } from '../../domain/fact.ts';
import { contains } from '../../domain/span.ts';
import type { Draft, Refiner } from '../draft.ts';
import { POSSIBLE } from '../extractors/figures/measure.ts';
import { isConversion } from '../extractors/figures/no-surer.ts';
import { REPORTING_VERBS, type ReportingSense } from '../lexicons/reporting-verbs.ts';
import { unheard } from './figure-sources/misheard.ts';
import { ownSource } from './figure-sources/own-source.ts';
import { isOfPoll, isOnePoll, OF_POLL, type Poll, pollAfter } from './figure-sources/polls.ts';
import { meantByLast } from './figure-sources/spoken-before.ts';
import { isPronoun, isTelling } from './figure-sources/telling.ts';

/**
 * A figure inside what somebody is quoted as saying is theirs; of quotes inside quotes the innermost speaks. Outside of
 * all quotes a figure has no source whose own words are known and do not hold it, nor one that is only a pronoun.
 */
export const figureSources: Refiner = {
	name: 'figure-sources',
	refine: (draft) => {
		const quotes = draft.facts.filter((fact): fact is QuoteFact => fact.kind === 'quote');
		const spoken = unheard(quotes, draft.article.text).toSorted(
			(a, b) => (a.speaker?.start ?? 0) - (b.speaker?.start ?? 0),
		);
		return { ...draft, facts: attribute(draft, spoken) };
	},
};

/** One sweep over both lists in reading order. */
function attribute(draft: Draft, bySpeaker: readonly QuoteFact[]): readonly Fact[] {
	const sources = new Map<Fact, FigureFact>();
	const meant = meantByLast(draft, bySpeaker);
	const inferredOf = new Set(meant.values());
	const quotes = bySpeaker.map((quote) => meant.get(quote) ?? quote);
	const spoken = quotes.filter(({ speaker }) => speaker !== null);
	const { text } = draft.article;
	const telling = quotes
		.filter(
			(quote) =>
				isTold(quote, text) &&
				!isNarrated(quote, text) &&
				!isProverb(quote, text) &&
				!isWrittenOff(quote, text) &&
				!isAdded(quote, text),
		)
		.sort((a, b) => a.start - b.start);
	const figures = draft.facts
		.filter((fact): fact is FigureFact => fact.kind === 'figure')
		.sort((a, b) => a.start - b.start);
	let next = 0;
	let around: readonly QuoteFact[] = [];
	let last: Sourced | null = null;
	let poll: Poll | null = null;
	for (const figure of figures) {
		while (next < telling.length && (telling[next]?.start ?? 0) < figure.end) {
			poll = pollAfter(poll, telling[next]);
			around = [...around.filter(({ end }) => end > figure.start), ...telling.slice(next, next + 1)].slice(-DEPTH);
			next++;
		}
		const heard = around.filter((quote) => holds(quote, figure));
		const claimed = heard.some((quote) => isClaimedInside(quote, figure, text));
		const holding = heard.filter(
			(quote) =>
				!claimed &&
				!isJudging(quote) &&
				!isKnownBefore(quote, figure, text) &&
				(!isIntent(quote) || isAskedInMarks(quote) || (figure.why === POSSIBLE && isPromise(quote))),
		);
		const quote = holding.findLast(({ certainty }) => certainty !== 'candidate');
		const said = otherTeller(figure, quote, text) ?? quote?.speaker ?? null;
		const told = said === null && !claimed ? ownSource(figure, spoken, text) : null;
		const own = said ?? told?.party ?? null;
		const doubted = own === null ? holding.findLast(isSaying) : undefined;
		const known: Party | null = own ?? doubted?.speaker ?? sourceOfConverted(text, last, figure);
		const polled: Party | null = known === null && poll !== null && isOfPoll(text, poll, figure) ? poll.source : null;
		const source: Party | null = known ?? polled;
		last = { figure, source };
		if (source !== null) poll = isOnePoll(source) ? { source, end: Math.max(figure.end, source.end) } : null;
		const inferred =
			((told?.inferred === true && source === told.party) || polled !== null) && figure.certainty === 'certain';
		if (source === figure.source && !inferred) continue;
		const quoted = (quote !== undefined || doubted !== undefined) && source?.start !== figure.source?.start;
		const reason = quoted ? 'said in the quote' : polled !== null ? OF_POLL : inferred ? TOLD_ON : null;
		const why = reason === null ? figure.why : [figure.why, reason].filter(Boolean).join('; ');
		const unsure =
			inferred || doubted !== undefined || (source === quote?.speaker && (isInferred(quote) || inferredOf.has(quote)));
		const certainty = unsure && figure.certainty === 'certain' ? 'likely' : figure.certainty;
		sources.set(figure, { ...figure, source, certainty, ...(why === undefined ? {} : { why }) });
	}
	return sources.size === 0 ? draft.facts : draft.facts.map((fact) => sources.get(fact) ?? fact);
}

/** `denied a breach of the limits of the [13]-nation body`: what those are of whom somebody speaks is known before, and nobody's word. */
const isKnownBefore = ({ mode }: QuoteFact, { start }: FigureFact, text: string): boolean =>
	mode === 'indirect' &&
	/^(?:\d[\d.,]*|\p{L}+)(?:-m(?:ln|illion))?-(?:\p{Ll}+)\b/u.test(text.slice(start, start + 40)) &&
	/\b(?:the|its|his|her|their)\s+$/.test(text.slice(Math.max(0, start - 6), start));

/** `criticised the tax, which [farmers claim has] cost them [$4m]`: whose word is another's, inside what somebody says. */
const isClaimedInside = ({ mode, start }: QuoteFact, figure: FigureFact, text: string): boolean =>
	mode === 'indirect' && CLAIMED.test(text.slice(start, figure.start));

const CLAIMED =
	/\b(?:which|that|who)\s+(?:[\p{L}’'-]+\s+){1,4}?(?:claim|say|argue|allege|believe|estimate|reckon)(?:s|ed)?\s+(?:has|have|had|is|are|was|were|will|would|could|can|may|cost|costs)\b[^.;]*$/iu;

/** `said about [100 men] left`: the word that bounds a number may stand before what is told. */
const holds = (quote: QuoteFact, figure: FigureFact): boolean =>
	contains(quote, figure) ||
	(quote.mode === 'indirect' &&
		quote.cue !== null &&
		quote.cue.end <= quote.start &&
		quote.start < figure.end &&
		figure.end <= quote.end &&
		quote.start - figure.start <= BOUND);

/** Characters of the words that bound a number: `more than`. */
const BOUND = 10;

/** Why a source that only the order of words gives is likely. */
const TOLD_ON = 'told in one sentence with what its source says';

/** `It said there were [40 cases]` of `the court`: whose words they are rests on what a pronoun stands for that names nobody. */
const isInferred = ({ mode, certainty, speaker }: QuoteFact): boolean =>
	mode === 'indirect' &&
	certainty === 'likely' &&
	speaker?.antecedent !== undefined &&
	speaker.name === null &&
	isPronoun(speaker);

/** `say 25 are missing, but [villagers] put it at 60`: who tells it against what was said before; null where nobody else does. */
function otherTeller({ source }: FigureFact, quote: QuoteFact | undefined, text: string): Party | null {
	if (source === null || quote?.mode !== 'indirect' || !contains(quote, source) || !isTelling(source)) return null;
	return AGAINST.test(text.slice(quote.start, source.start)) ? source : null;
}

const AGAINST = /[,;]\s+(?:but|while|whereas|although|though|yet)\s+(?:the\s+|a\s+|an\s+|some\s+|many\s+)?$/;

interface Sourced {
	readonly figure: FigureFact;
	readonly source: Party | null;
}

/** `a profit of $300m ([£198m])`: who tells the sum that it converts, where the words told end before the brackets. */
const sourceOfConverted = (text: string, last: Sourced | null, figure: FigureFact): Party | null =>
	last !== null &&
	figure.start - last.figure.end < NEAREST &&
	isConversion(text, last.figure, figure.unit, figure.start)
		? last.source
		: null;

/** `“Will you pay £5?” she asked`: what stands in marks is said in so many words. */
const isAskedInMarks = ({ cue, mode }: QuoteFact): boolean => mode === 'direct' && /^ask/i.test(cue?.text ?? '');

/** Characters between two sums of which one is the other in other money, at most. */
const NEAREST = 60;

/** `the play tells [the story of two men]`: made up, and vouched for by nobody. */
const isNarrated = ({ cue, mode, start, end }: QuoteFact, text: string): boolean =>
	mode !== 'direct' && /^t(?:ell|old)/i.test(cue?.text ?? '') && STORY.test(text.slice(start, end));

/** `as [the man] says`, `as [the song] goes`: a turn of phrase, which nobody vouches for. */
const isProverb = ({ speaker }: QuoteFact, text: string): boolean =>
	speaker !== null &&
	/^(?:the|they|people)\b(?:\s+(?:man|saying|song|proverb|adage|poet|joke|slogan|bible))?$/i.test(speaker.text) &&
	/\bas\s+$/i.test(text.slice(Math.max(0, speaker.start - 4), speaker.start));

/** `wrote off $90m of loans`: no word of anybody's. */
const isWrittenOff = ({ cue }: QuoteFact, text: string): boolean =>
	cue !== null && /^writ|^wrote/i.test(cue.text) && /^\s+(?:off|down|up|out)\b/.test(text.slice(cue.end, cue.end + 6));

/** `They added [an extra 6 %] to $27`: how far something rose. */
const isAdded = ({ cue, mode, start }: QuoteFact, text: string): boolean =>
	cue !== null &&
	cue.end <= start &&
	mode !== 'direct' &&
	/^add/i.test(cue.text) &&
	/^(?:(?:an?|another|about|some|nearly|almost|over|more than|extra|further|additional)\s+)*[$£€]?\d/i.test(
		text.slice(start, start + 40),
	);

const STORY =
	/^(?:(?:the|a|an|its|her|his|their)\s+)?(?:[\p{L}-]+\s+)?(?:story|stories|tales?|saga|legend|fable|myth)\b/iu;

/** Quotes inside quotes that are kept in mind. */
const DEPTH = 8;

/** Who vows, wants or asks states no figure: `Norway vowed to end the storm that killed 30`. */
const INTENTS: ReadonlySet<ReportingSense> = new Set(['commit', 'want', 'ask', 'direct', 'seem']);

function isIntent({ cue }: QuoteFact): boolean {
	const senses = (cue?.text.toLowerCase().split(/\s+/) ?? []).map((word) => REPORTING_VERBS.get(word)?.senses ?? []);
	return senses.some((of) => of.length > 0) && senses.every((of) => of.every((sense) => INTENTS.has(sense)));
}

/** Who reports a rise of his own, finds fault with or praises an amount does not state it: `critics attacked a deficit of $5bn`. */
const isJudging = ({ cue, mode }: QuoteFact): boolean =>
	mode !== 'direct' &&
	/^(?:reporting|react(?:s|ed|ing)?(?:\s.*)?|thank(?:s|ed)|favou?r(?:s|ed)|slam(?:s|med)|endors(?:es?|ed|ing)|(?:has |have |had )?reject(?:s|ed)|call(?:s|ed|ing) (?:for|on)|critici[sz](?:es?|ed)|attack(?:s|ed)?|condemn(?:s|ed)?|prais(?:es?|ed)|welcom(?:es?|ed)|denounc(?:es?|ed)|blam(?:es?|ed)|appla(?:uds?|uded)|regret(?:s|ted)?|oppos(?:es?|ed))$/i.test(
		cue?.text ?? '',
	);

/** What is promised or hoped for is ahead: `he promised to cut £35bn`. */
const isPromise = ({ cue }: QuoteFact): boolean =>
	/\b(?:promis(?:es?|ed)|pledge[sd]?|vow(?:s|ed)?|offer(?:s|ed)|threaten(?:s|ed)|undertook|hop(?:es?|ed))\b/i.test(
		cue?.text ?? '',
	);

/** Cues that bring figures with them, however their content is marked off. */
const SAYING =
	/\b(?:sa(?:id|ys?|ying)|told|tells|report(?:s|ed)?|announce[sd]?|estimate[sd]?|predict(?:s|ed)?|forecast(?:s|ed)?|point(?:s|ed)? out|calculate[sd]?|note[sd]?|warn(?:s|ed)?|state[sd]?|believed?|speculate[sd]?|claim(?:s|ed)?|disclose[sd]?|confirm(?:s|ed)?|argue[sd]?|wrote|writes)\b/i;
const SHOWING = /\b(?:f(?:ou|i)nds?|show(?:s|ed|n)?|suggest(?:s|ed)?|reveal(?:s|ed)?|indicate[sd]?)\b/i;
const PAPERS =
	/\b(?:figures?|data|statistics|surveys?|stud(?:y|ies)|polls?|reports?|research|sheet|documents?|records?|results|census|findings|minutes|analysis|review|estimates?|papers?)\b|^it$/i;

/** Whether a doubtful quote's cue says something at least, and what shows it is a paper. */
const isSaying = ({ cue, speaker, end, mode }: QuoteFact): boolean =>
	speaker !== null &&
	(cue === null ? mode === 'direct' : true) &&
	!/^(?:his|her|its|their)$/i.test(speaker.text) &&
	(cue === null ||
		SAYING.test(cue.text) ||
		(SHOWING.test(cue.text) && PAPERS.test(speaker.text)) ||
		(cue.start >= end && /\badd(?:s|ed)\b/i.test(cue.text)));

/** `a man accused of shooting five`: the accused says nothing. */
const ACCUSED = /^(?:accused|charged|suspected|convicted|indicted|acquitted|blamed|wanted|arrested)$/i;

function isTold(quote: QuoteFact, text: string): boolean {
	if (!isTelling(quote.speaker)) return false;
	const cue = quote.cue;
	return cue === null || !ACCUSED.test(cue.text) || !/^\s+(?:of|with|for|on)\b/.test(text.slice(cue.end, cue.end + 8));
}
