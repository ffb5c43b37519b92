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
	const { chunks, words, clauses } = sentence;
	const last = lastOf(sentence);
	const from = Math.max(1, last - REACH);
	for (let comma = last - 1; comma >= from; comma--) {
		if (!isBreak(sentence, chunks[comma])) continue;
		const tail =
			speakerFirst(sentence, comma, last) ?? verbFirst(sentence, comma, last) ?? inOnePhrase(sentence, comma, last);
		if (tail === null) continue;
		const end = words[(chunks[comma]?.first ?? 0) - 1]?.end;
		const start = words.find(({ class: kind }) => kind !== 'mark' && kind !== 'quote')?.start;
		const own = clauses.filter(
			({ group, at, subject, kind }) =>
				at < comma &&
				(subject.length > 0 ||
					(kind === 'other' && group.form === 'finite' && isNounPhrase(chunks[0])) ||
					words[chunks[at - 1]?.first ?? -1]?.lower === 'there') &&
				(group.form === 'finite' || group.form === 'either') &&
				!group.bare,
		);
		const depends = DEPENDENT.test(words[0]?.lower ?? '') && own.length < 2;
		if (start === undefined || end === undefined || own.length === 0 || depends) return null;
		if (words.some(({ quoted, start: at }) => quoted && at < end)) return null;
		return {
			...tail,
			content: [{ start, end }],
			score: SURE,
			cueScore: SURE,
			overlap: SURE,
		};
	}
	return null;
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
function tells({ words }: ParsedSentence, chunk: Chunk | undefined): chunk is VerbGroup {
	if (chunk?.kind !== 'verb' || chunk.passive || chunk.negated || chunk.modal !== null || chunk.bare) return false;
	if (!(chunk.form === 'finite' || chunk.form === 'either')) return false;
	const verb = words[chunk.last];
	const senses = verb && !verb.quoted ? (REPORTING_VERBS.get(verb.lower)?.senses ?? []) : [];
	return senses.some((sense) => TELLS.has(sense)) && (CLAUSE_TAKING.has(chunk.base) || BEHIND_ONLY.has(chunk.base));
}

/** `, the report forecasts [on Monday]`. */
function speakerFirst(
	sentence: ParsedSentence,
	comma: number,
	last: number,
): Pick<Attribution, 'cue' | 'source'> | null {
	const { chunks } = sentence;
	if (!isNounPhrase(chunks[comma + 1])) return null;
	const verb = pastTail(sentence, comma + 1) + 1;
	const group = chunks[verb];
	if (!tells(sentence, group)) return null;
	for (let at = verb + 1; at <= last; at++) {
		const chunk = chunks[at];
		const time = isNounPhrase(chunk) && chunk.time;
		const led = chunk?.kind === 'preposition' && isNounPhrase(chunks[at + 1]);
		if (!(time || led || chunk?.kind === 'adverb' || chunks[at - 1]?.kind === 'preposition')) return null;
	}
	return parts(sentence, verb, comma + 1, verb - 1);
}

/** `, predicts the report by the bank`. */
function verbFirst(sentence: ParsedSentence, comma: number, last: number): Pick<Attribution, 'cue' | 'source'> | null {
	const { chunks } = sentence;
	const group = chunks[comma + 1];
	if (!tells(sentence, group) || group.first !== group.last || !isNounPhrase(chunks[comma + 2])) return null;
	return pastTail(sentence, comma + 2) === last ? parts(sentence, comma + 1, comma + 2, last) : null;
}

/** `, prosecutors allege`, `, say experts at the bank`: a present of many looks like one more noun of their phrase. */
function inOnePhrase(
	{ chunks, words }: ParsedSentence,
	comma: number,
	last: number,
): Pick<Attribution, 'cue' | 'source'> | null {
	const phrase = chunks[comma + 1];
	if (!isNounPhrase(phrase) || phrase.first === phrase.last) return null;
	const [first, head] = [words[phrase.first], words[phrase.last]];
	if (!first || !head) return null;
	const many = (at: number): boolean => words[at]?.class === 'noun' && isPlural(words[at]?.lower ?? '');
	if (comma + 1 === last && isBase(head.lower) && many(phrase.last - 1))
		return { cue: head, source: { start: first.start, end: words[phrase.last - 1]?.end ?? head.start } };
	const end = words[chunks[last]?.last ?? -1]?.end;
	const behind = words[phrase.first + 1];
	if (!isBase(first.lower) || !many(phrase.last) || !behind || end === undefined) return null;
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
function pastTail({ chunks }: ParsedSentence, from: number): number {
	let at = from;
	while (chunks[at + 1]?.kind === 'preposition' && isNounPhrase(chunks[at + 2])) at += 2;
	return at;
}

function parts(
	{ chunks, words }: ParsedSentence,
	verb: number,
	from: number,
	to: number,
): Pick<Attribution, 'cue' | 'source'> | null {
	const span = (first: number, last: number): Span | null => {
		const [one, other] = [words[chunks[first]?.first ?? -1], words[chunks[last]?.last ?? -1]];
		return one && other ? { start: one.start, end: other.end } : null;
	};
	const [cue, source] = [span(verb, verb), span(from, to)];
	return cue && source && { cue, source };
}
