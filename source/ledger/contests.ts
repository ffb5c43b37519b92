import { firstFrom, type Span } from '../domain/span.ts';
import type { Page } from './page.ts';

/** What is won by many at once, in votes and sets of rounds: each has a number of its own. */
const WON =
	/\b(?:w[io]n(?:s|ning)?|t(?:ake|akes|aking|ook)|receiv(?:e|es|ed|ing)|g(?:et|ets|ot)|secur(?:e|es|ed|ing)|poll(?:s|ed|ing)?|garner(?:s|ed|ing)?|with)\s+(?:(?:about|around|some|nearly|almost|more than|at least|just|over|under)\s+)*$/i;

/** How a share of a vote was come by, where it was won; else nothing. */
export const wonBefore = (before: string): string => (WON.test(before) ? 'won' : '');

const NEEDED_BEHIND =
	/^\s+(?:\p{L}+\s+)?(?:(?:that|which)\s+(?:is|are|was|were)\s+)?(?:needed|necessary|required)(?=\s+(?:to|for|from|in|by|before)\b|\s*[.,;)]|\s*$)/iu;
const NEEDING =
	/\b(?:needs?|needed|needing|requires?|required|requiring|it takes?|it took|(?:must|ha(?:s|ve) to) (?:win|get|secure|gain|have|reach|collect|poll))\s+(?:(?:a|an|the|about|around|some|nearly|almost|more than|at least|minimum|majority|total|of)\s+)*$/i;

/** Whether so many are asked for, and not there: `the 68 votes needed`, `it takes 1,237 delegates to win`. */
export const isNeeded = (before: string, after: string): boolean => NEEDED_BEHIND.test(after) || NEEDING.test(before);

const WON_BY =
	/^\s+(?:(?:[\p{L}-]+\s+)?(?:won|taken|secured|cast|polled|received)\s+by|went\s+to|(?:votes?\s+|seats?\s+|delegates?\s+)?(?:to|for))\s+(?:the\s+|(?:his|her|its)\s+)?/iu;

/** Whose gain a figure tells: who is named right behind it as winner, else who is named last before it in its sentence. Null: nobody. */
export function winnerOf(page: Page, sentence: Span, figure: Span): string | null {
	const { text } = page.article;
	const behind = WON_BY.exec(text.slice(figure.end, sentence.end));
	if (behind !== null) {
		const at = figure.end + behind[0].length;
		const [named] = partiesIn(page, at, Math.min(sentence.end, at + REACH));
		if (named !== undefined) return named;
	}
	return partiesIn(page, sentence.start, figure.start).at(-1) ?? null;
}

/** How far behind `won by his rival, Deputy Speaker` the name may stand. */
const REACH = 60;

/** Keys of persons, organizations and groups between two offsets, in their order; without these, of places. */
function partiesIn({ analysis: { mentions, names }, keys }: Page, start: number, end: number): string[] {
	const all: { readonly key: string; readonly isPlace: boolean }[] = [];
	for (let at = firstFrom(mentions, start); at < mentions.length; at += 1) {
		const mention = mentions[at];
		if (mention === undefined || mention.start >= end) break;
		const key = keys[mention.name] ?? null;
		if (key !== null) all.push({ key, isPlace: names[mention.name]?.kind === 'place' });
	}
	const parties = all.filter(({ isPlace }) => !isPlace);
	return (parties.length > 0 ? parties : all).map(({ key }) => key);
}

const ROUND =
	/\b(first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|final|last|opening)[- ](?:and (?:final|last)[- ])?(?:\p{L}+[- ])?(?:rounds?|votes?|ballots?|heats?|legs?|sets?|halves|half|periods?|innings|stages?|sessions?)\b/giu;

/** Which round of several a sentence tells of, the one named nearest before the figure or first behind it; empty where it names none. */
export function roundOf(sentence: string, at: number): string {
	const rounds = [...sentence.matchAll(ROUND)];
	const own = rounds.findLast(({ index }) => index < at) ?? rounds[0];
	return own?.[1]?.toLowerCase() ?? '';
}
