import type { FigureFact, Party, QuoteFact } from '../../../domain/fact.ts';

/** A survey that tells, and where the last of what it surely tells ends. */
export interface Poll {
	readonly source: Party;
	readonly end: number;
}

/** Why a survey is the likely source of a share in a sentence that does not name it. */
export const OF_POLL = 'a share of opinion right behind what a survey told';

/** Whether a source is a survey; several are not told of as one. */
export const isOnePoll = ({ text, antecedent }: Party): boolean => POLL.test(antecedent?.text ?? text);

const POLL = /\b(?:poll|polling|survey|questionnaire|study|census)\b/i;

/** The survey that tells after one more quote: the quote's own, none where another tells, the same where those answer who were asked. */
export function pollAfter(poll: Poll | null, quote: QuoteFact | undefined): Poll | null {
	if (!quote?.speaker) return poll;
	const { speaker, start } = quote;
	if (isOnePoll(speaker)) return { source: speaker, end: Math.max(start, speaker.end, poll?.end ?? 0) };
	if (OTHER_POLL.test(speaker.text)) return null;
	return quote.mode !== 'indirect' || quote.certainty === 'candidate' || ASKED.test(speaker.text) ? poll : null;
}

/** Those whom a survey asks. */
const ASKED =
	/\b(?:voters|respondents|adults|people|americans|republicans|democrats|independents|women|men|supporters|majority|half|third|most|many|others)\b/i;

/** `A poll found that 62 % agree. Some [47 %] think`, `… He leads by [6 points]`: more of what a survey told right before, in a share of those who hold something. */
export const isOfPoll = (text: string, poll: Poll, figure: FigureFact): boolean =>
	isShare(figure) &&
	figure.start >= poll.end &&
	figure.start - poll.end < REACH &&
	!OTHER_POLL.test(text.slice(poll.end, figure.start)) &&
	(HOLDING.test(figure.action ?? '') || isOfOpinion(sentenceAround(text, figure)));

const isShare = ({ unit, value }: FigureFact): boolean =>
	unit === '%' || unit === 'percentage point' || (unit === null && value > 0 && value < 1);

/** A survey that is not the one before: `polls by Acme`, `Tuesday's poll`, `an average of surveys`. */
const OTHER_POLL =
	/(?<!\b(?:to|at) the )\b(?:polls|surveys|averages?)\b|(?<!\b(?:the|this|that|same|its)\s+)(?:\b(?:poll|survey)\b)(?!\s+(?:workers|takers))/i;

/** What those do who are asked. */
const HOLDING =
	/^(?:said|thought|believed|felt|wanted|agreed|disagreed|admitted|preferred|supported|opposed|backed|favou?red|expected|feared|hoped|knew|claimed|approved|disapproved|trusted)\b/;

const isOfOpinion = (sentence: string): boolean => OPINION.test(sentence) && !COUNTED.test(sentence);

/** What people say to those who ask, and who leads by it. */
const OPINION =
	/\b(?:voters|respondents|surveyed|polled|say|think|believe|favou?r\w*|unfavou?rabl[ey]|support|leads|led|leading|ahead|trails|trailing|approv\w*|disapprov\w*|prefer\w*|undecided|dissatisfied|satisfied|reaction|viewed|disagree)\b|\bmargin of (?:sampling )?error\b/i;

/** What is counted, not asked: an election, a market. */
const COUNTED =
	/\b(?:turnout|delegates?|caucus(?:es)?|elected|ballots?|census|unemployment|inflation|prices?|sales|revenues?|profits?|shares?|tax(?:es)?|growth|economy)\b|(?<!\bif (?:\p{L}+ ){1,3})\bwon\b/iu;

function sentenceAround(text: string, { start, end }: FigureFact): string {
	const before = text.slice(Math.max(0, start - SENTENCE), start);
	const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n\n')) + 1;
	const behind = text.slice(end, end + SENTENCE);
	const stop = /[.!?][”"’]?\s|\n\s*\n/.exec(behind)?.index ?? behind.length;
	return before.slice(from) + behind.slice(0, stop);
}

/** Characters of a sentence that are read on either side of a figure. */
const SENTENCE = 250;

/** Characters from what a survey told to the next share. */
const REACH = 400;
