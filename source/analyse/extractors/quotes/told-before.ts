import type { Span } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import type { Draft } from '../../draft.ts';
import { type Chunk, isNounPhrase } from '../../grammar/chunks.ts';
import { type ParsedSentence, parsedSentences } from '../../grammar/parsed.ts';
import { verbForms } from '../../grammar/verb-forms.ts';
import type { VerbGroup } from '../../grammar/verb-groups.ts';
import { REPORTING_VERBS, type ReportingSense } from '../../lexicons/reporting-verbs.ts';
import { CLAUSE_TAKING } from '../../lexicons/verb-frames.ts';
import { isPlural } from '../../refiners/speakers/noun-phrase.ts';

/** What stands behind its own comma at the sentence's end can hardly be anything else: likely, where the rest agrees. */
const SURE = 0.65;

/** Senses in which a verb tells the clause before it. */
const TELLS: ReadonlySet<ReportingSense> = new Set([
	'say',
	'assert',
	'announce',
	'concede',
	'think',
	'show',
	'write',
	'reply',
]);

/** Verbs that tell no clause behind them without its `that`, and yet one before them. */
const BEHIND_ONLY: ReadonlySet<string> = new Set(
	'explain forecast recall observe remark comment testify caution calculate recount advise disclose confess'.split(' '),
);

/** Who says it and when take no more words than that, in chunks. */
const REACH = 10;

/** A clause that opens so may depend on the one behind the comma. */
const DEPENDENT =
	/^(?:when|while|if|although|though|after|before|because|as|since|once|until|unless|whether|where|despite|like|unlike|so)$/;

/**
 * Statements whose cue stands behind them, a comma between, at the sentence's end: `The gap will widen, it predicts`, `A third will go without,
 * predicts the report by the bank`. By grammar alone.
 */
export function toldBefore(draft: Draft): Attribution[] {
	return parsedSentences(draft).flatMap((sentence) => (sentence.headline ? [] : (told(sentence) ?? [])));
}

function told(sentence: ParsedSentence): Attribution | null {
	const last = lastOf(sentence);
	return atEnd(sentence, last) ?? interrupted(sentence, last);
}

/** Who says it and the verb: what stands behind the comma. */
type Tail = Pick<Attribution, 'cue' | 'source'>;

const attributionOf = (tail: Tail, content: readonly Span[]): Attribution => ({
	...tail,
	content,
	score: SURE,
	cueScore: SURE,
	overlap: SURE,
});

function atEnd(sentence: ParsedSentence, last: number): Attribution | null {
	for (let comma = last - 1; comma >= Math.max(1, last - REACH); comma--) {
		if (!isBreak(sentence, sentence.chunks[comma])) continue;
		const tail =
			speakerFirst(sentence, comma, last) ??
			verbFirst(sentence, comma, last) ??
			inOnePhrase(sentence, comma, last) ??
			byNobody(sentence, comma, last);
		if (tail === null) continue;
		const content = stated(sentence, comma);
		return content && attributionOf(tail, [content]);
	}
	return null;
}

/** What follows the second comma goes on with what was said: `…, he added[, and a few that had won]`, `…, it said[, because of the rain]`. */
function interrupted(sentence: ParsedSentence, last: number): Attribution | null {
	const { chunks, words, clauses } = sentence;
	for (let comma = 1; comma < last - 2; comma++) {
		if (chunks[comma]?.kind !== 'comma') continue;
		const close = chunks.findIndex(({ kind }, at) => at > comma && kind === 'comma');
		const tail = close < 0 || close - comma > REACH ? null : speakerFirst(sentence, comma, close - 1);
		if (tail === null) continue;
		const content = stated(sentence, comma);
		const [next, phrase] = [chunks[close + 1], chunks[close + 2]];
		const link = words[next?.first ?? -1];
		const on =
			(next?.kind === 'preposition' && !CIRCUMSTANCE.test(link?.lower ?? '')) ||
			/^(?:because|if|unless)$/.test(link?.lower ?? '') ||
			(next?.kind === 'coordinator' && /^(?:and|or)$/.test(link?.lower ?? '') && isNounPhrase(phrase));
		const another = clauses.some(({ at }) => at > close && tells(sentence, chunks[at]));
		const end = words[chunks[last]?.last ?? -1]?.end;
		if (content === null || !on || another || link === undefined || end === undefined || end <= link.start) return null;
		return attributionOf(tail, [content, { start: link.start, end }]);
	}
	return null;
}

/** `said on Monday, [after] the strike`: what the report itself adds. */
const CIRCUMSTANCE = /^(?:after|before|as|during|since|following|amid|until|despite)$/;

/** The statement up to a comma; null where it is none by itself, or stands in marks. */
function stated(sentence: ParsedSentence, comma: number): Span | null {
	const { chunks, words, clauses } = sentence;
	const end = words[(chunks[comma]?.first ?? 0) - 1]?.end;
	const said = words.filter(({ class: kind, start }) => start < (end ?? 0) && kind !== 'mark' && kind !== 'quote');
	const own = clauses.filter(
		({ group, at, subject, kind }) =>
			at < comma &&
			(subject.length > 0 ||
				(kind === 'other' && group.form === 'finite' && isNounPhrase(chunks[0])) ||
				words[chunks[at - 1]?.first ?? -1]?.lower === 'there') &&
			(group.form === 'finite' || group.form === 'either') &&
			!group.bare,
	);
	const opening = chunks.findIndex(({ kind }) => kind === 'comma');
	const depends =
		DEPENDENT.test(words[0]?.lower ?? '') && own.length < 2 && !own.some(({ at }) => opening >= 0 && at > opening);
	const [first] = said;
	// `The mayor said it was late, he told the paper`: told twice.
	const twice = own[0] !== undefined && tells(sentence, chunks[own[0].at]);
	if (first === undefined || end === undefined || own.length === 0 || depends || twice || first.quoted) return null;
	return { start: first.start, end };
}

/** The sentence's last chunk but for its stop. */
function lastOf({ chunks, words }: ParsedSentence): number {
	let at = chunks.length - 1;
	while (at > 0 && chunks[at]?.kind === 'mark' && !/[\p{L}\p{N}]/u.test(words[chunks[at]?.first ?? 0]?.text ?? ''))
		at--;
	return at;
}

const isBreak = ({ words }: ParsedSentence, chunk: Chunk | undefined): boolean =>
	chunk?.kind === 'comma' || (chunk?.kind === 'mark' && /^[-–—]$/.test(words[chunk.first]?.text ?? ''));

/** A plain finite verb by which the clause before it can be told. */
export function tells({ words }: ParsedSentence, chunk: Chunk | undefined): chunk is VerbGroup {
	if (chunk?.kind !== 'verb' || chunk.passive || chunk.negated || chunk.modal !== null || chunk.bare) return false;
	if (!(chunk.form === 'finite' || chunk.form === 'either')) return false;
	const verb = words[chunk.last];
	const senses = verb && !verb.quoted ? (REPORTING_VERBS.get(verb.lower)?.senses ?? []) : [];
	return senses.some((sense) => TELLS.has(sense)) && (CLAUSE_TAKING.has(chunk.base) || BEHIND_ONLY.has(chunk.base));
}

/** `, the report forecasts [on Monday]`. */
function speakerFirst(sentence: ParsedSentence, comma: number, last: number): Tail | null {
	const { chunks } = sentence;
	if (!isNounPhrase(chunks[comma + 1])) return null;
	const verb = pastTail(sentence, comma + 1) + 1;
	const group = chunks[verb];
	if (!tells(sentence, group) && !tellsSomebody(sentence, group)) return null;
	const hearer = tellsSomebody(sentence, group) && isNounPhrase(chunks[verb + 1]);
	if (!onlyWhen(sentence, hearer ? verb + 1 : verb, last)) return null;
	return parts(sentence, verb, comma + 1, verb - 1);
}

/** `, party sources told the paper`. */
function tellsSomebody({ words }: ParsedSentence, chunk: Chunk | undefined): boolean {
	if (chunk?.kind !== 'verb' || chunk.passive || chunk.negated || chunk.modal !== null) return false;
	return /^(?:told|tells|warned|assured|informed)$/.test(words[chunk.last]?.lower ?? '') && !words[chunk.last]?.quoted;
}

/** Whether nothing but a time, a place, an occasion or a manner follows up to the last chunk: `said [on Monday] [in Lima]`, `said [without elaborating]`. */
function onlyWhen({ chunks, words }: ParsedSentence, from: number, last: number): boolean {
	for (let at = from + 1; at <= last; at++) {
		const chunk = chunks[at];
		const next = chunks[at + 1];
		if (words[chunk?.first ?? -1]?.lower === 'without' && next?.kind === 'verb' && next.form === 'ing') return true;
		const time = isNounPhrase(chunk) && chunk.time;
		const led = chunk?.kind === 'preposition' && isNounPhrase(chunks[at + 1]);
		if (!(time || led || chunk?.kind === 'adverb' || chunks[at - 1]?.kind === 'preposition')) return false;
	}
	return true;
}

/** `, it has been reported`, `, delegates at the show have been told`: nobody is named. */
function byNobody(sentence: ParsedSentence, comma: number, last: number): Tail | null {
	const { chunks, words } = sentence;
	const at = pastTail(sentence, comma + 1) + 1;
	const [phrase, group] = [chunks[comma + 1], chunks[at]];
	if (!isNounPhrase(phrase) || !onlyWhen(sentence, at, last)) return null;
	if (group?.kind !== 'verb' || !group.passive || group.negated || group.modal !== null) return null;
	const [first, verb] = [words[group.first], words[group.last]];
	const it = phrase.first === phrase.last && words[phrase.first]?.lower === 'it';
	return first && verb && (it ? SAID_OF_IT : HEARD).test(verb.lower)
		? { cue: { start: first.start, end: verb.end }, source: null }
		: null;
}

const SAID_OF_IT = /^(?:said|reported|claimed|alleged|announced|revealed|confirmed|disclosed)$/;
const HEARD = /^(?:told|warned|informed|assured)$/;

/** `, predicts the report by the bank`. */
function verbFirst(sentence: ParsedSentence, comma: number, last: number): Tail | null {
	const { chunks } = sentence;
	const group = chunks[comma + 1];
	if (!tells(sentence, group) || group.first !== group.last || !isNounPhrase(chunks[comma + 2])) return null;
	return pastTail(sentence, comma + 2) === last ? parts(sentence, comma + 1, comma + 2, last) : null;
}

/** `, prosecutors allege`, `, say experts at the bank`: a present of many looks like one more noun of their phrase. */
function inOnePhrase({ chunks, words }: ParsedSentence, comma: number, last: number): Tail | null {
	const phrase = chunks[comma + 1];
	if (!isNounPhrase(phrase) || phrase.first === phrase.last) return null;
	const [first, head] = [words[phrase.first], words[phrase.last]];
	if (!first || !head) return null;
	const many = (at: number): boolean => words[at]?.class === 'noun' && isPlural(words[at]?.lower ?? '');
	if (comma + 1 === last && isBase(head.lower) && many(phrase.last - 1))
		return { cue: head, source: { start: first.start, end: words[phrase.last - 1]?.end ?? head.start } };
	const end = words[chunks[last]?.last ?? -1]?.end;
	const behind = words[phrase.first + 1];
	if (!isBase(first.lower) || !(many(phrase.last) || first.lower === 'say') || !behind || end === undefined)
		return null;
	return pastTail({ chunks, words } as ParsedSentence, comma + 1) === last
		? { cue: first, source: { start: behind.start, end } }
		: null;
}

/** A verb that tells, in the form that many take, and no noun as well but for `say`. */
const isBase = (word: string): boolean => {
	const verb = REPORTING_VERBS.get(word);
	return (
		verb?.lemma === word &&
		verb.senses.some((sense) => TELLS.has(sense)) &&
		(word === 'say' || !verbForms(word).some(({ nounish }) => nounish))
	);
};

/** Last chunk of a phrase with what its prepositions lead to. */
export function pastTail({ chunks }: ParsedSentence, from: number): number {
	let at = from;
	while (chunks[at + 1]?.kind === 'preposition' && isNounPhrase(chunks[at + 2])) at += 2;
	return at;
}

function parts({ chunks, words }: ParsedSentence, verb: number, from: number, to: number): Tail | null {
	const span = (first: number, last: number): Span | null => {
		const [one, other] = [words[chunks[first]?.first ?? -1], words[chunks[last]?.last ?? -1]];
		return one && other ? { start: one.start, end: other.end } : null;
	};
	const [cue, source] = [span(verb, verb), span(from, to)];
	return cue && source && { cue, source };
}
