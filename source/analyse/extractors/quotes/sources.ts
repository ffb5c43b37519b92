import { firstFrom, type Span } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import type { Draft } from '../../draft.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { REPORTING_VERBS } from '../../lexicons/reporting-verbs.ts';
import { cueWords } from './cue-kind.ts';
import { withHolder } from './holders.ts';
import { withoutListeners } from './listeners.ts';
import { beyondPaper, withHead } from './papers.ts';
import { parsedAt } from './parsed-at.ts';
import { asSaying, isRelative, LONGEST, turnedRound, withoutRelative } from './who-says.ts';

/** Behind a speaker's noun phrase these say when, not who. */
const WHEN =
	/(?:,?\s+(?:this|last|next|that|on|in|at|earlier|later|also|then|now|today|yesterday|recently|already|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|morning|afternoon|evening))+$/i;

/** Verbs that change places with their subject behind what is said. */
const QUOTATIVE: ReadonlySet<string> = new Set(
	'say add note explain argue warn insist claim concede admit recall observe write report predict estimate agree reply comment remark conclude declare announce complain continue ask testify recount'.split(
		' ',
	),
);

/**
 * Mends whom the model takes for the source of a cue, by the clauses of its sentence: a source ends before its
 * verb, and stands behind `according to` and behind an inverted `…, said Ann Lee`.
 */
export function mendSource(draft: Draft, attribution: Attribution): Attribution {
	const quoting = asSaying(draft, attribution);
	if (quoting) return quoting;
	const facing = turnedRound(draft, attribution);
	const known = withHolder(
		draft,
		attendant(draft, withApposition(draft, trimmed(draft, withoutListeners(draft, facing)))),
	);
	return accordingTo(draft, known) ?? inverted(draft, known) ?? inFront(draft, known) ?? interrupting(draft, known);
}

function trimmed(draft: Draft, attribution: Attribution): Attribution {
	const { source: told, cue } = attribution;
	const { text } = draft.article;
	if (!told) return attribution;
	if (/^(?:the|an?|his|her|its|their|this|that)$/i.test(text.slice(told.start, told.end)) && told.end - told.start < 6)
		return /^(?:this|that|his|her)$/i.test(text.slice(told.start, told.end))
			? attribution
			: { ...attribution, source: null };
	const source = beyondOccasion(
		draft,
		beyondPaper(draft, withHead(draft, ofRelative(draft, withoutRelative(text, told)), cue)),
	);
	const words = text.slice(source.start, Math.min(source.end, source.start + LONGEST));
	const when = WHEN.exec(words);
	const end = when && when.index > 0 ? source.start + when.index : source.end;
	const sentence = parsedAt(draft, source.start);
	if (!sentence || source.end > cue.start) return { ...attribution, source: { start: source.start, end } };
	// `Van Gogh made a film | accusing …`: the source is the subject of the verb it ran into.
	const verb = sentence.clauses.find(({ group, kind }) => {
		const first = sentence.words[group.first];
		return kind === 'main' && first !== undefined && first.start > source.start && first.end <= end;
	});
	const owner = sentence.words[sentence.chunks[verb?.subject[0] ?? -1]?.first ?? -1];
	if (!verb || owner?.lower === 'whose' || isRelative(sentence, verb.at))
		return { ...attribution, source: { start: source.start, end } };
	const subject = spanOfSubject(sentence, verb.subject);
	return { ...attribution, source: subject && subject.start >= source.start ? subject : null };
}

/** `In`, `At`, `During` at a sentence's start: what stands behind is the occasion, and the subject behind that. */
const OCCASIONAL = /(?:^|[.?!:\n]["”’']?\s*)(?:In|At|On|During|After|Before|Through|Via|With|For|From|Under)\s$/;
const OWN_OCCASION = /^(?:In|At|On|During|After|Before|Through|Via|Under)\s(?=(?:the|an?|his|her|its|their)\s)/;

/** `Leaving a summit [Mr Ward] said`: what somebody was doing as he spoke. */
const LEAVING = /^\p{Lu}\p{Ll}{2,}ing\s(?:the|an?|his|her|their|in|at|on|to|from|after|before)\s/u;

/** A determiner that no preposition or "and" leads to begins a noun phrase of its own: `his New Year message | the party leader`. */
const SECOND =
	/(?<!^|\b(?:of|for|to|from|with|by|at|in|on|and|or|about|than|as|over|into|against|between|under|near))\s(?=(?:the|an?|his|her|its|their)\s)/gi;

/** `In his New Year message [the party leader] said`: the speaker begins behind the occasion. */
function beyondOccasion(draft: Draft, source: Span): Span {
	const { text } = draft.article;
	const leaving = LEAVING.exec(text.slice(source.start, Math.min(source.end, source.start + LONGEST)));
	if (leaving) {
		const last = draft.mentions[firstFrom(draft.mentions, source.end) - 1];
		const person = last !== undefined && draft.names[last.name]?.kind === 'person' && last.end === source.end;
		if (person && last.start > source.start + leaving[0].length) {
			const title =
				/(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame)\.?\s$/.exec(text.slice(last.start - 6, last.start))?.[0].length ?? 0;
			return { start: last.start - title, end: source.end };
		}
	}
	const words = text.slice(source.start, Math.min(source.end, source.start + LONGEST));
	const led = OCCASIONAL.test(text.slice(Math.max(0, source.start - 12), source.start));
	if (!(led || OWN_OCCASION.test(words)) || /[,“”"]/.test(words)) return source;
	const second = [...words.matchAll(SECOND)].at(-1)?.index;
	if (second !== undefined) return { start: source.start + second + 1, end: source.end };
	const mention = draft.mentions[firstFrom(draft.mentions, source.end) - 1];
	if (mention === undefined || mention.start <= source.start || mention.end < source.end) return source;
	const person = draft.names[mention.name]?.kind === 'person';
	return person && OCCASIONS.test(text.slice(source.start, mention.start))
		? { start: mention.start, end: source.end }
		: source;
}

const OCCASIONS =
	/\b(?:message|speech|letter|statement|interview|address|email|e-mail|tweet|post|article|book|column|broadcast|sermon|report|conference|meeting|rally|hearing|briefing|call|debate|lecture|ceremony|trial|visit|note|memo|reply|response)\s$/i;

/** `Ann Lee, | vice president of the bank, said`: the name before its description is no part of what was said. */
function withApposition(draft: Draft, attribution: Attribution): Attribution {
	const { source, content } = attribution;
	const { text } = draft.article;
	if (!source || !/^\p{Ll}/u.test(text.slice(source.start, source.start + 1))) return attribution;
	const mention = draft.mentions[firstFrom(draft.mentions, source.start) - 1];
	if (!mention || draft.names[mention.name]?.kind !== 'person') return attribution;
	if (!/^,\s+$/.test(text.slice(mention.end, source.start))) return attribution;
	const inside = content.find(({ start, end }) => start < mention.start && end >= mention.end && end <= source.start);
	if (!inside) return attribution;
	return {
		...attribution,
		source: { start: mention.start, end: source.end },
		content: content.map((piece) => (piece === inside ? { start: piece.start, end: mention.start } : piece)),
	};
}

/** `Ward spoke after the vote, adding …`: who adds is the subject of the clause before, not the noun beside the comma. */
function attendant(draft: Draft, attribution: Attribution): Attribution {
	const { source, cue } = attribution;
	if (!source || source.end > cue.start) return attribution;
	const sentence = parsedAt(draft, cue.start);
	const clause = sentence?.clauses.find(({ group }) => sentence.words[group.last]?.start === cue.start);
	const governor = clause?.kind === 'attendant' ? clause.governor : null;
	const verb = sentence?.words[governor?.group.first ?? -1];
	if (!sentence || !governor || !verb) return attribution;
	const own = sentence.chunks.findIndex(({ first }) => sentence.words[first]?.start === source.start);
	if (source.start < verb.start && sentence.chunks[own - 1]?.kind !== 'preposition') return attribution;
	const subject = spanOfSubject(sentence, governor.subject);
	return subject ? { ...attribution, source: subject } : attribution;
}

/** `The scientists, whose work is old, say`: not their work, they. */
function ofRelative(draft: Draft, source: Span): Span {
	const { text } = draft.article;
	const words = text.slice(source.start, Math.min(source.end, source.start + 12));
	if (!/^(?:whose\s|which$|who$|that$)/i.test(words)) return source;
	const sentence = parsedAt(draft, source.start);
	const at =
		sentence?.chunks.findLastIndex(({ last }) => (sentence.words[last]?.end ?? Infinity) <= source.start) ?? -1;
	const before = sentence?.chunks[at]?.kind === 'comma' ? at - 1 : at;
	const phrase = sentence?.chunks[before];
	if (!sentence || phrase?.kind !== 'noun') return source;
	// A name right before it is found by whom the word stands for.
	const named = sentence.words.slice(phrase.first, phrase.last + 1).some(({ mention }) => mention >= 0);
	if (!/^whose/i.test(words) && (named || phrase.time || sentence.chunks[at] === undefined)) return source;
	if (/^whose/i.test(words)) return spanOfPhrase(sentence, before) ?? source;
	// `Doctors at the clinic, who said`: people speak.
	const led = /^(?:at|of|in|from|for|with|on)$/.test(
		sentence.words[sentence.chunks[before - 1]?.first ?? -1]?.lower ?? '',
	);
	const head = led && /^who$/i.test(words) && sentence.chunks[before - 2]?.kind === 'noun' ? before - 2 : before;
	const [first, last] = [spanOfPhrase(sentence, head), spanOfPhrase(sentence, before)];
	return first && last ? { start: first.start, end: last.end } : source;
}

function spanOfPhrase({ chunks, words }: ParsedSentence, at: number): Span | null {
	const [first, last] = [words[chunks[at]?.first ?? -1], words[chunks[at]?.last ?? -1]];
	return first && last ? { start: first.start, end: last.end } : null;
}

function spanOfSubject(sentence: ParsedSentence, subject: readonly number[]): Span | null {
	const at = subject[0] ?? -1;
	if (/^(?:preposition|subordinator)$/.test(sentence.chunks[at - 1]?.kind ?? '')) return null;
	const first = sentence.chunks[at];
	const last = sentence.chunks[subject.at(-1) ?? -1];
	const start = sentence.words[first?.first ?? -1]?.start;
	const end = sentence.words[last?.last ?? -1]?.end;
	return start === undefined || end === undefined ? null : { start, end };
}

/** `According to the police, the driver fled`, `The driver fled, according to the police, before …`. */
function accordingTo(draft: Draft, attribution: Attribution): Attribution | null {
	const { text } = draft.article;
	const { cue } = attribution;
	const lead = /^according\s+to\b/i.exec(text.slice(cue.start, cue.start + 30));
	if (!lead) return null;
	const sentence = draft.segmentation.sentences[firstFrom(draft.segmentation.sentences, cue.start + 1) - 1];
	if (!sentence) return null;
	const start = cue.start + lead[0].length + (/^\s*/.exec(text.slice(cue.start + lead[0].length))?.[0].length ?? 0);
	const source = { start, end: phraseEnd(draft, start, sentence.end) };
	if (source.end <= source.start) return null;
	const first = cue.start - sentence.start < 4 || /[“"(]\s*$/.test(text.slice(cue.start - 2, cue.start));
	const rest = attribution.content.flatMap((piece): Span[] => {
		if (piece.end <= cue.start) return [piece];
		const from = Math.max(piece.start, source.end);
		return piece.end <= from ? [] : [{ start: from, end: piece.end }];
	});
	if (first && rest.length === 0 && source.end < sentence.end - 8) rest.push({ start: source.end, end: sentence.end });
	if (rest.length === 0) return null;
	const parsed = parsedAt(draft, cue.start);
	if (parsed && rest.every(({ end }) => end <= cue.start)) rest.push(...goingOn(parsed, sentence, text, source.end));
	return { ...attribution, cue: { start: cue.start, end: cue.start + lead[0].length }, source, content: rest };
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
function inverted(draft: Draft, attribution: Attribution): Attribution | null {
	const { text } = draft.article;
	const { cue, source } = attribution;
	if (source !== null && source.start >= cue.end) return null;
	const lemma = REPORTING_VERBS.get(text.slice(cue.start, cue.end))?.lemma ?? '';
	if (!QUOTATIVE.has(lemma)) return null;
	if (!/[,?!…][”"’']?\s*$/.test(text.slice(Math.max(0, cue.start - 4), cue.start))) return null;
	const leads = ({ end }: Span): boolean => end < cue.start && cue.start - end < 5;
	if (!attribution.content.some(leads) && !(lemma === 'say' && source && leads(source))) return null;
	const sentence = parsedAt(draft, cue.start);
	const segment = draft.segmentation.sentences[firstFrom(draft.segmentation.sentences, cue.start + 1) - 1];
	if (!sentence || !segment) return null;
	const next = sentence.words.findIndex(({ start }) => start >= cue.end);
	// `, say researchers at …`: the verb may have been read as the first noun of their phrase.
	const chunk = sentence.chunks.find(
		({ kind, first }) => kind === 'noun' && (first === next || (lemma === 'say' && first === next - 1)),
	);
	const word = sentence.words[next];
	if (chunk === undefined || !word || (lemma !== 'say' && !/^\p{Lu}/u.test(word.text) && word.class !== 'pronoun'))
		return null;
	const end = phraseEnd(draft, word.start, segment.end);
	const verbal = sentence.clauses.some(({ group, kind }) => {
		const at = sentence.words[group.first]?.start ?? 0;
		return kind === 'main' && at > word.start && at < end;
	});
	if (verbal) return null;
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
function inFront(draft: Draft, attribution: Attribution): Attribution | null {
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
function interrupting(draft: Draft, attribution: Attribution): Attribution {
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
	const wanting = before !== undefined && WANTING.test(text.slice(Math.max(before.start, before.end - 12), before.end));
	const finite = wanting || (chunk?.kind === 'verb' && (chunk.form === 'finite' || chunk.form === 'either'));
	const start = sentence.words[next]?.start;
	return finite && start !== undefined ? [{ start, end: segment.end - (text[segment.end - 1] === '.' ? 1 : 0) }] : [];
}

/** The subject of the cue's own verb, where the model found no source. */
export function withSubject(draft: Draft, attribution: Attribution): Attribution {
	const { cue, source } = attribution;
	if (source !== null) return attribution;
	const sentence = parsedAt(draft, cue.start);
	const clause = sentence?.clauses.find(({ group }) => {
		const last = sentence.words[group.last];
		return last !== undefined && last.start >= cue.start && last.end <= cue.end && REPORTING_VERBS.has(last.lower);
	});
	if (!sentence || !clause || clause.passive || !/^(?:main|relative|attendant)$/.test(clause.kind))
		return clause?.passive === true ? attribution : beside(draft, attribution);
	const own = clause.kind === 'attendant' ? (clause.governor?.subject ?? []) : clause.subject;
	const subject = spanOfSubject(sentence, own);
	if (!subject || subject.end > cue.start) return beside(draft, attribution);
	const span = ofRelative(draft, subject);
	const seeming = REPORTING_VERBS.get(sentence.words[clause.group.last]?.lower ?? '')?.senses.includes('seem') ?? false;
	const others = attribution.content.filter(({ start, end }) => start >= span.end || span.start >= end);
	if (others.length === attribution.content.length) return { ...attribution, source: span };
	// `The firm, which hopes so, also said …`: the subject was taken for a piece of what it said.
	return !seeming && others.some(({ start }) => start >= cue.end)
		? { ...attribution, source: span, content: others }
		: attribution;
}

/** `“Will it hold?” Lee asked in the spring`: a verb alone with a person or body right before it, whatever the clause. */
function beside(draft: Draft, attribution: Attribution): Attribution {
	const { cue, content } = attribution;
	const verb = REPORTING_VERBS.get(draft.article.text.slice(cue.start, cue.end));
	const mention = draft.mentions[firstFrom(draft.mentions, cue.start) - 1];
	if (verb === undefined || mention === undefined || mention.end !== cue.start - 1) return attribution;
	const kind = draft.names[mention.name]?.kind;
	if (kind !== 'person' && kind !== 'organization') return attribution;
	const source = { start: mention.start, end: mention.end };
	return content.some(({ start, end }) => start < source.end && source.start < end)
		? attribution
		: { ...attribution, source };
}
