import { firstFrom, type Span } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import type { Draft } from '../../draft.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { REPORTING_VERBS } from '../../lexicons/reporting-verbs.ts';
import { cueWords } from './cue-kind.ts';
import { parsedAt } from './parsed-at.ts';
import { spanOfSubject } from './subject-span.ts';
import { tellsOf } from './telling-verbs.ts';
import { LONGEST } from './who-says.ts';

/** Verbs that change places with their subject behind what is said. */
const QUOTATIVE: ReadonlySet<string> = new Set(
	'say add note explain argue warn insist claim concede admit recall observe write report predict estimate agree reply comment remark conclude declare announce complain continue ask testify recount'.split(
		' ',
	),
);

/** Above this the model knows who speaks, 0 to 1. */
const SURE = 0.9;

/** `According to the police, the driver fled`, `The driver fled, according to the police, before …`. */
export function accordingTo(draft: Draft, attribution: Attribution): Attribution | null {
	const { text } = draft.article;
	const { cue } = attribution;
	const lead = /^according\s+to\b/i.exec(text.slice(cue.start, cue.start + 30));
	if (!lead) return null;
	const sentence = draft.segmentation.sentences[firstFrom(draft.segmentation.sentences, cue.start + 1) - 1];
	if (!sentence) return null;
	const start = cue.start + lead[0].length + (/^\s*/.exec(text.slice(cue.start + lead[0].length))?.[0].length ?? 0);
	const source = { start, end: phraseEnd(draft, start, sentence.end) };
	if (source.end <= source.start) return null;
	const aside = asideEnd(draft, source.end, sentence.end);
	const first = cue.start - sentence.start < 4 || /[“"(]\s*$/.test(text.slice(cue.start - 2, cue.start));
	const rest = attribution.content.flatMap((piece): Span[] => {
		if (piece.end <= cue.start) return [piece];
		const from = Math.max(piece.start, first ? aside : source.end);
		return piece.end <= from ? [] : [{ start: from, end: piece.end }];
	});
	if (first && rest.length === 0 && aside < sentence.end - 8) rest.push({ start: aside, end: sentence.end });
	if (rest.length === 0) return null;
	const parsed = parsedAt(draft, cue.start);
	if (parsed && rest.every(({ end }) => end <= cue.start)) {
		const spoken = first ? null : saidBefore(draft, parsed, attribution);
		if (spoken) return spoken;
		rest.push(...goingOn(parsed, sentence, text, source.end));
	}
	return { ...attribution, cue: { start: cue.start, end: cue.start + lead[0].length }, source, content: rest };
}

/** Share of a content in marks from which the words in them are what is told. */
const MARKED = 0.8;

/** `“It is late,” [Ann Lee said] in Lima, according to a tape`: who speaks the words in marks; the tape has them. */
function saidBefore(
	{ article: { text } }: Draft,
	sentence: ParsedSentence,
	attribution: Attribution,
): Attribution | null {
	const { clauses, words } = sentence;
	const from = attribution.content[0]?.start ?? 0;
	const to = attribution.cue.start;
	const close = text.slice(from, to).search(/[,?!]["”’'](?=\s[^"“”]*$)/);
	if (close < 0) return null;
	const end = from + close + 1;
	// What a paper tells may be that somebody said it.
	if (end - from < MARKED * ((attribution.content.at(-1)?.end ?? end) - from)) return null;
	const verb = clauses.find(
		({ group, kind, subject }) =>
			kind === 'main' &&
			subject.length > 0 &&
			(words[group.first]?.start ?? 0) > end &&
			(words[group.last]?.end ?? to) < to &&
			tellsOf(group.base) !== null,
	);
	const [first, last] = [words[verb?.group.first ?? -1], words[verb?.group.last ?? -1]];
	const source = verb ? spanOfSubject(sentence, verb.subject) : null;
	if (!first || !last || !source || source.start < end) return null;
	const content = attribution.content.filter(({ start }) => start < end);
	return {
		...attribution,
		cue: { start: first.start, end: last.end },
		source,
		content: content.map((piece) => ({ start: piece.start, end: Math.min(piece.end, end) })),
	};
}

/** `According to Ann Lee, who led it[,] the bridge fell`, `…, a clerk[,] the bridge fell`: where what is told of a source ends. */
function asideEnd(draft: Draft, from: number, stop: number): number {
	const { text } = draft.article;
	const aside = /^,\s(who|which|whose|an?|the|its|his|her)\s[^,.;:“”"]{3,120}(?=,\s)/u.exec(
		text.slice(from, Math.min(stop, from + 140)),
	);
	if (!aside) return from;
	const end = from + aside[0].length;
	const sentence = parsedAt(draft, from);
	const next = sentence?.chunks.findIndex(({ first }) => (sentence.words[first]?.start ?? 0) > end) ?? -1;
	const anew = sentence?.clauses.some(
		({ kind, subject, group }) => kind === 'main' && subject[0] === next && !group.bare,
	);
	return anew ? end : from;
}

/** Where the noun phrase from `start` on ends: at a comma or stop that no name and no bracket encloses. */
function phraseEnd(draft: Draft, start: number, stop: number): number {
	const { text } = draft.article;
	let depth = 0;
	for (let at = start; at < Math.min(stop, start + LONGEST); at++) {
		const char = text[at] ?? '';
		if (char === '(') depth++;
		else if (char === ')') depth--;
		else if (depth > 0) continue;
		else if (/[;:“”"–—]/.test(char) || text.startsWith(' - ', at)) return at;
		else if (
			char === ',' &&
			!insideMention(draft, at) &&
			!/^,\s[^,]{2,40}\sand\s[^,]{2,40}\s\(/.test(text.slice(at, at + 100))
		)
			return at;
	}
	return /[.?!]/.test(text[stop - 1] ?? '') ? stop - 1 : stop;
}

function insideMention({ mentions }: Draft, at: number): boolean {
	const mention = mentions[firstFrom(mentions, at + 1) - 1];
	return mention !== undefined && mention.start < at && at < mention.end;
}

/** `The bridge is closed, said Ann Lee, an engineer`: the speaker behind the verb. */
export function inverted(draft: Draft, attribution: Attribution): Attribution | null {
	const { text } = draft.article;
	const { cue, source } = attribution;
	if (source !== null && source.start >= cue.end) return null;
	const lemma = REPORTING_VERBS.get(text.slice(cue.start, cue.end))?.lemma ?? '';
	if (!QUOTATIVE.has(lemma)) return null;
	if (!/[,?!…][”"’']?\s*$/.test(text.slice(Math.max(0, cue.start - 4), cue.start))) return null;
	const leads = ({ end }: Span): boolean => end < cue.start && cue.start - end < 5;
	if (!attribution.content.some(leads) && !(lemma === 'say' && source && leads(source))) return null;
	// `His mother, Ada, said …`: a name behind its noun, and the model sure of both.
	const apposed =
		source !== null && /\p{L},\s\p{Lu}/u.test(text.slice(source.start, Math.min(source.end, source.start + LONGEST)));
	if (apposed && attribution.score > SURE && attribution.content.every(({ start }) => start >= cue.end)) return null;
	const sentence = parsedAt(draft, cue.start);
	const segment = draft.segmentation.sentences[firstFrom(draft.segmentation.sentences, cue.start + 1) - 1];
	if (!sentence || !segment) return null;
	const next = sentence.words.findIndex(({ start }) => start >= cue.end);
	// `, say researchers at …`: the verb may have been read as the first noun of their phrase.
	const chunk = sentence.chunks.find(
		({ kind, first }) => kind === 'noun' && (first === next || (lemma === 'say' && first === next - 1)),
	);
	const word = sentence.words[next];
	// `“No,” replied the witness`.
	const marked = word?.class === 'determiner' && /["”]\s*$/.test(text.slice(cue.start - 2, cue.start));
	if (
		chunk === undefined ||
		!word ||
		(lemma !== 'say' && !/^\p{Lu}/u.test(word.text) && word.class !== 'pronoun' && !marked)
	)
		return null;
	const end = phraseEnd(draft, word.start, segment.end);
	const verbal = sentence.clauses.some(({ group, kind }) => {
		const at = sentence.words[group.first]?.start ?? 0;
		return kind === 'main' && at > word.start && at < end;
	});
	// `Tom Ward, a clerk, said the boat “was late”`: what stands behind the verb is said.
	if (verbal || /^\s?["“‘]\p{Ll}/u.test(text.slice(end, end + 3))) return null;
	const before = attribution.content.filter((piece) => piece.end <= cue.start);
	const opening = before.length > 0 ? before : [{ start: segment.start, end: cue.start }];
	const after = attribution.content.filter((piece) => piece.start >= end && !(source && leads(source)));
	const content = [...opening, ...(after.length > 0 ? after : goingOn(sentence, segment, text, end, opening.at(-1)))];
	return { ...attribution, source: { start: word.start, end }, content };
}

/** Behind a cue these say where or to whom something is said. */
const OCCASION = /^(?:in|on|at|to|during|from|for|via|through)\s/;

const DEPENDENT =
	/^(?:when|while|if|although|though|after|before|because|as|since|in|on|at|by|with|for|despite|during|asked)\s/i;

/** `The boom never came, Ann Lee argues in her book`: what is said stands in front, not in the book. */
export function inFront(draft: Draft, attribution: Attribution): Attribution | null {
	const { text } = draft.article;
	const { cue, source, content } = attribution;
	const [piece] = content;
	if (!source || !piece || content.length > 1 || source.end > cue.start || piece.start < cue.end) return null;
	const words = cueWords(text.slice(cue.start, Math.min(cue.end, cue.start + 60)));
	const occasion = OCCASION.test(`${words.at(-1) ?? ''} `) || OCCASION.test(text.slice(piece.start, piece.start + 10));
	const lemma = words.map((word) => REPORTING_VERBS.get(word)?.lemma ?? '').find((base) => QUOTATIVE.has(base));
	if (!occasion || lemma === undefined || !/,["”’']?\s*$/.test(text.slice(Math.max(0, source.start - 4), source.start)))
		return null;
	const sentence = parsedAt(draft, cue.start);
	const segment = draft.segmentation.sentences[firstFrom(draft.segmentation.sentences, cue.start + 1) - 1];
	if (
		!sentence ||
		!segment ||
		source.start <= segment.start ||
		DEPENDENT.test(text.slice(segment.start, segment.start + 10))
	)
		return null;
	const clausal = sentence.clauses.some(({ group, kind }) => {
		const at = sentence.words[group.last]?.end ?? Infinity;
		return kind === 'main' && at < source.start;
	});
	return clausal ? { ...attribution, content: [{ start: segment.start, end: source.start }] } : null;
}

/** `One in three, the survey said, thought it lost`: both sides of the cue are its content. */
export function interrupting(draft: Draft, attribution: Attribution): Attribution {
	const { text } = draft.article;
	const { cue, source, content } = attribution;
	const [piece] = content;
	if (!source || !piece || content.length > 1) return attribution;
	const [first, last] = source.start < cue.start ? [source, cue] : [cue, source];
	if (first.end > last.start || piece.end > first.start || !/^,\s*$/.test(text.slice(piece.end, first.start)))
		return attribution;
	const sentence = parsedAt(draft, cue.start);
	const segment = draft.segmentation.sentences[firstFrom(draft.segmentation.sentences, cue.start + 1) - 1];
	if (!sentence || !segment || piece.start < segment.start) return attribution;
	return { ...attribution, content: [piece, ...goingOn(sentence, segment, text, last.end, piece)] };
}

/** `There will be, says Ann Lee, no more`: a verb or preposition that still wants its noun. */
const WANTING =
	/\b(?:be|been|is|are|was|were|that|of|to|for|with|by|from|at|in|on|than|about|into|over|under|between|against|has|have|had|will|would|can|could|may|might|should|must|not),?\s*$/;

/** `The cost, said an official, | depends on demand`: the clause that the cue interrupts goes on with its verb, or with what it wants. */
function goingOn(sentence: ParsedSentence, segment: Span, text: string, from: number, before?: Span): Span[] {
	if (text[from] !== ',') return [];
	const next = sentence.words.findIndex(({ start }) => start > from);
	const chunk = sentence.chunks.find(({ first, last }) => first <= next && next <= last);
	// `Worryingly, said the firm, | gangs were …`: an adverb says nothing yet.
	const opener =
		before !== undefined &&
		/^\p{Lu}\p{Ll}+ly,?\s?$/u.test(text.slice(before.start, Math.min(before.end, before.start + 24)));
	if (
		opener &&
		next >= 0 &&
		/^(?:noun|adverb)$/.test(sentence.chunks.find(({ first, last }) => first <= next && next <= last)?.kind ?? '')
	) {
		const own = sentence.words[next]?.start ?? from;
		return [{ start: own, end: segment.end - (/[.?!]/.test(text[segment.end - 1] ?? '') ? 1 : 0) }];
	}
	const wanting = before !== undefined && WANTING.test(text.slice(Math.max(before.start, before.end - 12), before.end));
	const finite = wanting || (chunk?.kind === 'verb' && (chunk.form === 'finite' || chunk.form === 'either'));
	const start = sentence.words[next]?.start;
	return finite && start !== undefined ? [{ start, end: segment.end - (text[segment.end - 1] === '.' ? 1 : 0) }] : [];
}
