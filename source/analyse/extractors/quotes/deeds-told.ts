import { type Span, spanText } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import type { Draft } from '../../draft.ts';
import { COLLECTIVE_NOUNS, ROLE_NOUNS } from '../../lexicons/role-titles.ts';
import { overlapping } from './words.ts';

/** What is decided, agreed, planned or offered to be done has been done, or will be; nobody need have said so. */
const DECIDES =
	/\b(?:decid|agree|resolv|cho[os]s|chose|opt|elect|intend|plan|offer|volunteer|undert[ao]k|aim|seek|sought|mean|meant|prepar|determin)\p{L}*(?:\sto)?$/iu;

export function isDecision(text: string, { cue, content }: Attribution): boolean {
	const words = text.slice(cue.start, Math.min(cue.end, cue.start + 120));
	const [piece] = content;
	return (
		piece !== undefined &&
		piece.start >= cue.end &&
		DECIDES.test(words) &&
		(/\sto$/.test(words) || /^to\s/.test(text.slice(piece.start, piece.start + 3)))
	);
}

const PAPER =
	/^(?:\p{L}[\p{L}’'-]*\s){0,5}?(?:stud(?:y|ies)|research|reports?|surveys?|polls?|figures|data|statistics|analys[ie]s|inquir(?:y|ies)|investigations?|reviews?|audits?|inquests?|census|trials?|tests?|experiments?|papers?)\b/iu;
const FINDS =
	/\b(?:find(?:s|ing)?|found|show(?:s|ed|n|ing)?|conclud(?:es?|ed|ing)|suggest(?:s|ed|ing)?|reveal(?:s|ed|ing)?|indicat(?:es?|ed|ing)|estimat(?:es?|ed)|confirm(?:s|ed))(?:\sthat)?$/i;

/** What happens says nothing: `the move showed that`, `evidence suggests`. */
const HAPPENINGS =
	/(?:^|\s)(?:moves?|decisions?|facts?|results?|deals?|attacks?|incidents?|cases?|wins?|victory|victories|defeats?|loss(?:es)?|rises?|falls?|drops?|increases?|declines?|gaps?|trends?|changes?|events?|episodes?|experiences?|history|evidence|signs?|rumou?rs?|speculation|performances?|games?|match(?:es)?|goals?|rulings?|votes?|elections?|prices?|sales|shares?|markets?|figure|number|absence|presence|lack|success|failure)$/i;
/** `the situation calls for`: wants it, and says nothing. */
const WANTS = /\bcall(?:s|ed|ing)?\sfor$/i;
const STATES =
	/(?:^|\s)(?:situations?|circumstances|conditions|moments?|times?|cris[ei]s|occasions?|jobs?|roles?|tasks?|weather|emergenc(?:y|ies))$/i;
export const shows = (cue: string, source: string): boolean =>
	(FINDS.test(cue.trim()) && HAPPENINGS.test(source)) ||
	(WANTS.test(cue.trim()) && (STATES.test(source) || HAPPENINGS.test(source)));

/** `rejected [the bill]`, `approved [its adoption]`: what is voted on or turned down in deed; a claim that is rejected is answered. */
const VOTES = /\b(?:reject|adopt|ratif(?:y|ie)|veto|overturn|pass|approv|thr[eo]w out)\p{L}*$/iu;
const VOTED =
	/^(?:(?:the|an?|its|his|her|their|this|that|both|two|three|several|first|second|third|fourth|latest|new|initial|improved|draft|proposed|£?\d[\w.]*)\s)*(?:bills?|laws?|treat(?:y|ies)|adoption|ratification|amendments?|motions?|budgets?|constitution|directives?|resolutions?|bids?|deals?|legislation|appeals?|nominations?|nominee|measures?|takeovers?|mergers?)\b/i;
export const isVote = (text: string, cue: string, { content }: Attribution): boolean =>
	VOTES.test(cue.trim()) && content.every((piece) => VOTED.test(spanText(text, piece)));

/** `criticised [the harbour board]`, `defended [Ann Lee]`: whom somebody blames or speaks up for, and not a word of what for. */
const AIMS =
	/\b(?:criticis|criticiz|condemn|denounc|defend|endors|blast|slam|slat|rebuk|scold|berat|lambast|castigat|chid|decri|decry|derid|disparag|belittl|thank)\p{Ll}*$/iu;
const MORE =
	/\s(?:of|for|as|to|over|about|on|in|against|with|by|at|from|towards?|that|which|who|whose|after|when|while|because)\s|["“‘]/i;
export const isAim = (draft: Draft, cue: string, { cue: { end }, content }: Attribution): boolean =>
	AIMS.test(cue.trim()) &&
	content.every(
		(piece) =>
			piece.start >= end &&
			piece.end - piece.start <= AIM &&
			!MORE.test(spanText(draft.article.text, piece)) &&
			isSomebody(draft, piece),
	);

/** What may be left behind a name where a phrase broke off: `[Ann Lee] for`. */
const REST = /^(?:\s(?:this|for|in|on|at|of|over|after))?$/;
const PRONOUN = /^(?:him|her|them|me|us|you)$/i;

function isSomebody({ article: { text }, mentions, names }: Draft, piece: Span): boolean {
	const last = /[\p{L}-]+$/u.exec(spanText(text, piece))?.[0].toLowerCase() ?? '';
	return (
		PRONOUN.test(spanText(text, piece)) ||
		ROLE_NOUNS.has(last) ||
		COLLECTIVE_NOUNS.has(last) ||
		overlapping(mentions, piece).some(
			({ end, name }) => names[name]?.kind !== 'place' && REST.test(text.slice(end, piece.end)) && end <= piece.end,
		)
	);
}

/** A person or body is named in no more characters. */
const AIM = 70;

/** `A study has found`, `the latest figures show`: nothing else finds and shows what a clause tells. */
export const isFinding = (cue: string, source: string): boolean => FINDS.test(cue.trim()) && PAPER.test(source);
