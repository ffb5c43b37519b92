import type { Certainty } from '../../../domain/certainty.ts';
import type { QuoteMode } from '../../../domain/fact.ts';
import { type Span, spanText } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import type { Draft } from '../../draft.ts';
import { verbForms } from '../../grammar/verb-forms.ts';
import { REPORTING_NOUNS, REPORTING_VERBS, type ReportingSense } from '../../lexicons/reporting-verbs.ts';
import { chanceOf } from './chance.ts';
import { type CueKind, cueKind, cueWords } from './cue-kind.ts';
import { isNotAll, isUrged } from './done-to.ts';
import { isForum } from './forums.ts';
import { tellsNoWords } from './no-words.ts';
import { parsedAt } from './parsed-at.ts';
import { isPlain } from './plain-telling.ts';
import type { Quotation } from './quotations.ts';
import { countWords, overlapping } from './words.ts';

/** An attribution, and what its cue vouches for. */
export interface Vouched {
	readonly attribution: Attribution;
	readonly kind: CueKind;
	/** Whether the content is a clause or stands in quote marks, rather than a mere phrase. */
	readonly clause: boolean;
	/** Whether the cue's verb is one of saying and nothing else, and who says it is no mere `which`. */
	readonly firm: boolean;
	/** Whether a paper tells what it found: `a study has shown that`. */
	readonly finding: boolean;
	/** Whether a plain `said` stands between its subject and a clause to the sentence’s end. */
	readonly plain: boolean;
}

/** `was fuelled by hopes for`, `fell on fears that`: whose they are is not said. */
const DRIVEN =
	/\b(?:by|on|amid|over|following)\s(?:\p{L}+\s)?(?:hope|fear|concern|speculation|expectation|belief|worr)\p{L}*\b/iu;

/** From this chance on an attribution is worth showing: near half the F1 it is to serve (Lipton, Elkan and Naryanaswamy 2014). */
const EVEN = 0.34;
/** Deeds, and cues without a word of saying, need more: outside the annotated articles they are seldom anybody's words. */
const SURER = 0.42;
/** `has not acknowledged responsibility`: what somebody did not say, where no clause tells it. */
const NEGATED = /^(?:has|have|had|did|does|do)(?:\snot|n['’]t)\s/i;
/** A cue of so many words has often run into what somebody does. */
const LONG_CUE = 4;
const SUREST = 0.5;

/** What seems so seldom seems so to somebody. */
const SEEMING = 0.45;

/** `It seems`, `it looks as if`: nobody seems. */
const SEEMS = /\b(?:seem|appear|look|sound)(?:s|ed)?\b/i;

/**
 * What each attribution's cue vouches for; those of silence, and deeds the model is not sure of, are left out.
 * Hearsay has no source: its subject is whom it is about.
 */
export function vouched(
	draft: Draft,
	attributions: readonly Attribution[],
	outermost: readonly Quotation[],
): Vouched[] {
	const { text } = draft.article;
	return attributions.flatMap((attribution): Vouched[] => {
		const { cue, source, content, score } = attribution;
		const words = text.slice(cue.start, Math.min(cue.end, cue.start + 200));
		const clause = content.some((piece) => isClause(draft, piece, outermost));
		const byAgent = /\bby\s*$/i.test(text.slice(cue.start, source && source.start > cue.end ? source.start : cue.end));
		const term = clause && content.every((piece) => isTerm(draft, piece, outermost));
		const deed = term && !judges(words) && cueKind(words, false, byAgent) === 'deed';
		const told = !clause && isNoun(draft, cue) ? 'none' : deed ? 'deed' : cueKind(words, clause, byAgent);
		const unnamed = clause && /\bheard$/i.test(words) && (source === null || isForum(spanText(text, source)));
		const kind = unnamed
			? 'hearsay'
			: isDecision(text, attribution)
				? 'deed'
				: (told === 'none' || told === 'deed') && leadsOver(text, attribution, outermost)
					? 'speech'
					: told;
		const quoted = content.some((piece) => overlapping(outermost, piece).length > 0);
		const wordless = kind === 'none';
		if (kind === 'silence' || (wordless && !quoted) || (!clause && NEGATED.test(words))) return [];
		if (!clause && BARE.test(words.trim())) return [];
		if (quoted && isCalled(text, attribution, outermost)) return [];
		if (source !== null && isOnePhrase(draft, source, cue)) return [];
		if (!byAgent && isUrged(text, attribution)) return [];
		if (source !== null && isNotAll(text, source)) return [];
		const seeming = SEEMS.test(words);
		const length = content.reduce((sum, piece) => sum + countWords(text, piece), 0);
		const chance = chanceOf({ attribution, kind, clause, quoted, seeming, words: length });
		const long = !quoted && cueWords(words).length >= LONG_CUE;
		if (chance < (long ? SUREST : wordless || kind === 'deed' ? SURER : EVEN)) return [];
		if (!quoted && tellsNoWords(words.trim(), source === null ? '' : spanText(text, source))) return [];
		if (!quoted && (cueNounOf(draft, attribution) || (!clause && isSpeakerBehind(text, attribution)))) return [];
		if (seeming && score < SEEMING) return [];
		const hearsay = kind === 'hearsay' && source !== null && source.end <= cue.start;
		const expletive = source !== null && seeming && /^it$/i.test(spanText(text, source));
		const driven = DRIVEN.test(words);
		const known = hearsay || expletive || driven ? null : source;
		const firm =
			kind === 'hearsay'
				? /\b(?:told|heard)$/i.test(words)
				: isFirm(words, source === null ? '' : spanText(text, source));
		const finding = clause && known !== null && isFinding(words, spanText(text, known));
		return [
			{
				attribution: known === source ? attribution : { ...attribution, source: known },
				kind: finding
					? 'speech'
					: shows(words, known === null ? '' : spanText(text, known)) || isVote(text, words, attribution)
						? 'hearsay'
						: kind,
				clause,
				firm,
				finding,
				plain:
					(kind === 'speech' || kind === 'view') &&
					clause &&
					known !== null &&
					isPlain(draft, attribution, known, quoted),
			},
		];
	});
}

/** `responded to the call`, `wrote a book`: with a mere phrase behind them these tell no words. */
const BARE = /\b(?:respond|react)\p{L}*(?:\sto)?$|\b(?:writ(?:es?|ten|ing)|wrote)$/iu;

/** `He is known as “the Fox”`. */
function isCalled(text: string, { cue, content }: Attribution, outermost: readonly Quotation[]): boolean {
	if (
		!/\b(?:known|nicknamed|dubbed|billed|called|titled|entitled|named)(?:\sas)?$/i.test(
			text.slice(cue.start, cue.end).trim(),
		)
	)
		return false;
	return content.every((piece) => {
		const [marked] = overlapping(outermost, piece);
		return (
			marked !== undefined &&
			marked.outer.start <= piece.start &&
			piece.start >= cue.end &&
			countWords(text, marked) <= NICKNAME &&
			!/[.,?!]/.test(text[marked.end - 1] ?? '')
		);
	});
}

/** Words of a nickname or title. */
const NICKNAME = 4;

/** `[So-called] ghost firms`: who would speak and what would say so are words of one noun phrase, and the cue has its noun. */
function isOnePhrase(draft: Draft, source: Span, cue: Span): boolean {
	if (source.end !== cue.start - 1) return false;
	const { text } = draft.article;
	const words = cueWords(spanText(text, cue));
	if (words.length < 2 ? words.some((word) => REPORTING_VERBS.has(word)) : REPORTING_VERBS.has(words[0] ?? ''))
		return false;
	// `his admission`, `Acme claims`: whose it is.
	if (words.some((word) => REPORTING_NOUNS.has(word)) && !/^(?:the|an?)\s/i.test(spanText(text, source))) return false;
	const sentence = parsedAt(draft, source.start);
	const phrase = sentence?.chunks.find(
		({ kind, first, last }) =>
			kind === 'noun' &&
			(sentence.words[first]?.start ?? Infinity) <= source.start &&
			(sentence.words[last]?.end ?? 0) >= cue.end,
	);
	const end = sentence?.words[phrase?.last ?? -1]?.end;
	return phrase !== undefined && end === cue.end;
}

/** What is decided, agreed, planned or offered to be done has been done, or will be; nobody need have said so. */
const DECIDES =
	/\b(?:decid|agree|resolv|cho[os]s|chose|opt|elect|intend|plan|offer|volunteer|undert[ao]k|aim|seek|sought|mean|meant|prepar|determin)\p{L}*(?:\sto)?$/iu;

function isDecision(text: string, { cue, content }: Attribution): boolean {
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
const shows = (cue: string, source: string): boolean => FINDS.test(cue.trim()) && HAPPENINGS.test(source);

/** `rejected [the bill]`, `approved [its adoption]`: what is voted on or turned down in deed; a claim that is rejected is answered. */
const VOTES = /\b(?:reject|adopt|ratif(?:y|ie)|veto|overturn|pass|approv|thr[eo]w out)\p{L}*$/iu;
const VOTED =
	/^(?:(?:the|an?|its|his|her|their|this|that|both|two|new|draft|proposed)\s)*(?:bills?|laws?|treat(?:y|ies)|adoption|ratification|amendments?|motions?|budgets?|constitution|directives?|resolutions?|bids?|deals?|legislation|appeals?|nominations?|nominee|measures?|takeovers?|mergers?)\b/i;
const isVote = (text: string, cue: string, { content }: Attribution): boolean =>
	VOTES.test(cue.trim()) && content.every((piece) => VOTED.test(spanText(text, piece)));

/** `A study has found`, `the latest figures show`: nothing else finds and shows what a clause tells. */
const isFinding = (cue: string, source: string): boolean => FINDS.test(cue.trim()) && PAPER.test(source);

/** `“Go home,” Ward barked`: behind a quotation with a comma, whatever verb stands there says it. */
function leadsOver(text: string, { cue, source, content }: Attribution, outermost: readonly Quotation[]): boolean {
	const next = Math.min(cue.start, source?.start ?? cue.start);
	return (
		source !== null &&
		content.some((piece) => {
			const last = overlapping(outermost, piece).at(-1);
			if (!last?.closed || last.outer.end > next || !/^,?\s*$/.test(text.slice(last.outer.end, next))) return false;
			return /[,?!]/.test(text[last.end - 1] ?? '') || text[last.outer.end] === ',';
		})
	);
}

/** `…, said [the mayor of Lima]`: behind a comma and the verb alone stands who says it, not what is said. */
const isSpeakerBehind = (text: string, { cue, source, content }: Attribution): boolean =>
	!(source !== null && source.end <= cue.start && cue.start - source.end <= 2) &&
	content.length === 1 &&
	content.every(({ start }) => start >= cue.end && start - cue.end <= 1) &&
	/^(?:said|says|added|adds|warned|warns|explained|insisted|claimed|argued|admitted|wrote|told)$/i.test(
		text.slice(cue.start, cue.end).trim(),
	) &&
	/[,”"’]\s*$/.test(text.slice(Math.max(0, cue.start - 3), cue.start));

/** Whether a cue of one word is a noun where it stands: `champion Ann Lee`, `new orders rose`. */
function isNoun(draft: Draft, cue: Span): boolean {
	const sentence = parsedAt(draft, cue.start);
	const word = sentence?.words.find(({ start }) => start >= cue.start);
	if (!word || word.end < cue.end || word.class !== 'noun' || REPORTING_NOUNS.has(word.lower)) return false;
	return verbForms(word.lower).some(({ nounish }) => nounish);
}

/** `Marketing calls cost millions`: a word that is as often a noun, and right behind it the verb whose subject it is. */
function cueNounOf(draft: Draft, { cue, content }: Attribution): boolean {
	const [piece] = content;
	if (!piece || piece.start < cue.end || piece.start - cue.end > 1) return false;
	const sentence = parsedAt(draft, cue.start);
	const last = sentence?.words.find(({ end }) => end === cue.end);
	const next = sentence?.words.find(({ start }) => start === piece.start);
	if (!last || !next || !/^(?:verb|be|have|do|modal)$/.test(next.class)) return false;
	// `which ministers [claim] will cut crime`.
	const told = sentence?.clauses.find(({ group }) => sentence.words[group.last] === last);
	if (told && sentence?.chunks[Math.min(...told.subject) - 1]?.kind === 'relative') return false;
	return (
		verbForms(last.lower).some(({ nounish }) => nounish) && !verbForms(next.lower).some(({ shape }) => shape === 'ing')
	);
}

const judges = (cue: string): boolean =>
	cueWords(cue).some((word) => REPORTING_VERBS.get(word)?.senses.some((sense) => /^(?:judge|describe)$/.test(sense)));

/** Words in marks that name a thing take no more than these. */
const TERM_WORDS = 3;

/** `is offering [a “toll holiday” to drivers]`: a phrase with a term in marks, and no clause. */
function isTerm(draft: Draft, piece: Span, outermost: readonly Quotation[]): boolean {
	const { text } = draft.article;
	const marked = overlapping(outermost, piece);
	if (marked.length === 0 || isClause(draft, piece, [])) return false;
	return marked.every(
		(quotation) =>
			quotation.start > piece.start &&
			countWords(text, quotation) <= TERM_WORDS &&
			!/[.,?!]/.test(text[quotation.end - 1] ?? ''),
	);
}

function isClause(draft: Draft, piece: Span, outermost: readonly Quotation[]): boolean {
	const { text } = draft.article;
	if (overlapping(outermost, piece).length > 0) return true;
	if (/^(?:that|how|why|whether|if|to)\s/i.test(spanText(text, { start: piece.start, end: piece.start + 8 })))
		return true;
	if (/\b(?:that|whether)\s$/.test(text.slice(Math.max(0, piece.start - 9), piece.start))) return true;
	const sentence = parsedAt(draft, piece.start);
	if (!sentence) return false;
	return sentence.clauses.some(({ group, kind }) => {
		const word = sentence.words[group.last];
		const finite = group.form === 'finite' || group.form === 'either';
		// `which ministers claim [will cut crime]`: its subject is before the cue.
		const opens = sentence.words[group.first]?.start === piece.start;
		return (
			finite && (kind === 'main' || opens) && word !== undefined && word.start > piece.start && word.end <= piece.end
		);
	});
}

/** Senses in which a verb says something and does nothing besides, as `decided` and `offered` do. */
const SAYING: ReadonlySet<ReportingSense> = new Set(['say', 'assert', 'announce', 'ask', 'write', 'concede', 'reply']);

const isFirm = (cue: string, source: string): boolean => {
	const head = cueWords(cue).findLast((word) => REPORTING_VERBS.has(word));
	const senses = REPORTING_VERBS.get(head ?? '')?.senses ?? ['say'];
	return senses.some((sense) => SAYING.has(sense)) && !/^(?:which|that)$/i.test(source);
};

/** The model's confidence from which a speaker's words are certain, by how they are told; `likely` likewise. */
const CERTAIN: Readonly<Record<QuoteMode, number>> = { direct: 0.5, mixed: 0.85, indirect: 0.88 };
const LIKELY = { direct: 0.3, clause: 0.5, phrase: 0.6, view: 0.7, belief: 0.6, finding: 0.25 };

/** How sure an attribution is, by what its cue vouches for and the model's confidence, 0 to 1. */
export function certaintyOf({ attribution, kind, clause, firm, finding, plain }: Vouched, mode: QuoteMode): Certainty {
	const { score, source } = attribution;
	if (finding && score > LIKELY.finding && score <= CERTAIN.indirect) return 'likely';
	if (kind === 'hearsay' && firm && clause && score > LIKELY.view) return 'likely';
	if (kind === 'deed' || kind === 'none' || kind === 'hearsay') return 'candidate';
	if (source === null && mode !== 'direct') return 'candidate';
	if (kind === 'view')
		return source !== null && (plain || score > (clause ? LIKELY.belief : LIKELY.view)) ? 'likely' : 'candidate';
	const sure = score > CERTAIN[mode] && (mode === 'direct' || (clause && firm));
	if (sure && source !== null) return 'certain';
	// `Ann Lee: “…”`: nothing but a colon between a name and the words.
	if (mode === 'direct' && attribution.cue.end - attribution.cue.start === 1) return 'likely';
	return plain || score > (mode === 'direct' ? LIKELY.direct : clause ? LIKELY.clause : LIKELY.phrase)
		? 'likely'
		: 'candidate';
}
