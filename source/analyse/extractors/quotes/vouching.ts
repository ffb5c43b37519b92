import { spanText } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import type { Draft } from '../../draft.ts';
import { REPORTING_VERBS, type ReportingSense } from '../../lexicons/reporting-verbs.ts';
import { chanceOf } from './chance.ts';
import { type CueKind, cueKind, cueWords } from './cue-kind.ts';
import { cueNounOf, isClause, isNoun, isOnePhrase, isTerm } from './cue-phrases.ts';
import { isAim, isDecision, isFinding, isVote, shows } from './deeds-told.ts';
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

/** `tweeted [an image of the harbour that …]`: what is shown is not told. */
const POSTS = /\b(?:re)?(?:tweet|post|shar|publish|circulat|releas)(?:s|es|ed|d|ing)$/i;
const PICTURE =
	/^(?:an?|the|this|that|his|her|its|their|two|three|several|some)\s(?:[\p{L}-]+\s){0,2}(?:images?|photos?|photographs?|pictures?|videos?|clips?|footage|screenshots?|cartoons?|memes?|gifs?|maps?|charts?|selfies?)\b/iu;

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

/** `If [Ann Lee] thinks so`: whether she does is open. */
const IF = /\b(?:if|unless|whether)\s(?:the\s|an?\s)?$/i;

/** `You might think`, `one could argue`: whoever reads it, and nobody. */
const READER = /^(?:you|one)$/i;
const MIGHT = /^(?:might|may|could|can|would|['’]d)\s/i;

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
		const words = isAsking(draft, attribution) ? 'asks' : text.slice(cue.start, Math.min(cue.end, cue.start + 200));
		const clause = content.some((piece) => isClause(draft, piece, outermost));
		const byAgent = /\bby\s*$/i.test(text.slice(cue.start, source && source.start > cue.end ? source.start : cue.end));
		const term = clause && content.every((piece) => isTerm(draft, piece, outermost));
		const deed = term && !judges(words) && cueKind(words, false, byAgent) === 'deed';
		const told = !clause && isNoun(draft, cue) ? 'none' : deed ? 'deed' : cueKind(words, clause, byAgent);
		const unnamed = clause && /\bheard$/i.test(words) && (source === null || isForum(spanText(text, source)));
		const kind = unnamed
			? 'hearsay'
			: isDecision(text, attribution) || (!clause && isAim(draft, words, attribution))
				? 'deed'
				: (told === 'none' || told === 'deed') && leadsOver(text, attribution, outermost)
					? 'speech'
					: told;
		const quoted = content.some((piece) => overlapping(outermost, piece).length > 0);
		const supposed =
			source !== null &&
			!quoted &&
			(IF.test(text.slice(Math.max(0, source.start - 14), source.start)) ||
				(MIGHT.test(words) && READER.test(spanText(text, source))));
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
				: isFirm(words, source === null ? '' : spanText(text, source)) && !isPicture(text, words, attribution);
		const finding = clause && known !== null && isFinding(words, spanText(text, known));
		const found = finding && !supposed;
		const unsaid =
			!found &&
			(supposed || shows(words, known === null ? '' : spanText(text, known)) || isVote(text, words, attribution));
		return [
			{
				attribution: known === source ? attribution : { ...attribution, source: known },
				kind: found ? 'speech' : unsaid ? 'hearsay' : kind,
				clause,
				firm: firm && !unsaid,
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

/** `[he] asked Lund if it was late`: asks himself, whereas `Lund, asked if it was late` is asked. */
function isAsking(draft: Draft, { cue, source }: Attribution): boolean {
	if (source === null || source.end + 1 !== cue.start || !draft.article.text.startsWith('asked', cue.start))
		return false;
	const sentence = parsedAt(draft, cue.start);
	const clause = sentence?.clauses.find(({ group }) => sentence.words[group.first]?.start === cue.start);
	const subject = sentence?.chunks[clause?.subject[0] ?? -1];
	return clause?.kind === 'main' && !clause.passive && sentence?.words[subject?.last ?? -1]?.end === source.end;
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

const judges = (cue: string): boolean =>
	cueWords(cue).some((word) => REPORTING_VERBS.get(word)?.senses.some((sense) => /^(?:judge|describe)$/.test(sense)));

/** Senses in which a verb says something and does nothing besides, as `decided` and `offered` do. */
const SAYING: ReadonlySet<ReportingSense> = new Set(['say', 'assert', 'announce', 'ask', 'write', 'concede', 'reply']);

const isFirm = (cue: string, source: string): boolean => {
	const head = cueWords(cue).findLast((word) => REPORTING_VERBS.has(word));
	const senses = REPORTING_VERBS.get(head ?? '')?.senses ?? ['say'];
	return senses.some((sense) => SAYING.has(sense)) && !/^(?:which|that)$/i.test(source);
};

const isPicture = (text: string, cue: string, { content: [piece] }: Attribution): boolean =>
	piece !== undefined && POSTS.test(cue.trim()) && PICTURE.test(text.slice(piece.start, piece.start + 60));
