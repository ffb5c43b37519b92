import type { Span } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import type { Draft } from '../../draft.ts';
import { type Chunk, isNounPhrase, type NounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { HYPOTHETICAL_SUBORDINATORS } from '../../grammar/closed-classes.ts';
import { type ParsedSentence, parsedSentences } from '../../grammar/parsed.ts';
import type { VerbGroup } from '../../grammar/verb-groups.ts';
import { COLLECTIVE_NOUNS, ROLE_NOUNS } from '../../lexicons/role-titles.ts';
import { isPlural } from '../../refiners/speakers/noun-phrase.ts';
import { jointOf, saidOn } from './said-on.ts';
import { tellsOf } from './telling-verbs.ts';
import { orderStart, stanceStart } from './told-stances.ts';

/** What grammar alone vouches for is put forward as sure as that: likely, where the rest of its words agree. */
const SURE = 0.6;

/** How far behind its verb a clause may begin, in chunks: a time, a place and whom it was told stand between. */
const REACH = 6;

const HYPOTHETICAL: ReadonlySet<string> = new Set([
	...HYPOTHETICAL_SUBORDINATORS.split(' '),
	'whether',
	'when',
	'once',
]);

/**
 * Statements that a verb of saying or of a court's finding tells in a clause: `A judge ruled that the road is public`,
 * `the club says it owes nothing`. By grammar alone: who says it is the verb's subject, what is said the clause behind.
 */
export function toldClauses(draft: Draft): Attribution[] {
	return parsedSentences(draft).flatMap((sentence) =>
		sentence.headline ? [] : sentence.clauses.flatMap((clause) => told(draft, sentence, clause) ?? []),
	);
}

function told({ segmentation }: Draft, sentence: ParsedSentence, clause: Clause): Attribution[] | null {
	const { chunks, words } = sentence;
	const { group, kind } = clause;
	const before = saidOn(sentence, clause);
	if (!(kind === 'main' || kind === 'relative') || clause.passive || !(before || isOwn(sentence, clause))) return null;
	const { subject } = before ?? clause;
	if (group.negated || group.modal !== null || group.form === 'infinitive') return null;
	const source = chunks[subject[0] ?? -1];
	const pair = subject.length === 2 ? Math.max(...subject) : (subject[0] ?? -1);
	if (
		!(subject.length === 1 || isPair(sentence, subject)) ||
		!isNounPhrase(source) ||
		source.time ||
		words[group.last]?.quoted === true
	)
		return null;
	if (isSupposed(sentence, clause) || (group.bare && !areMany(sentence, clause, source))) return null;
	const by = speaks(sentence, source);
	// `pointed [out] that`.
	const particle = group.base === 'point' && words[chunks[clause.at + 1]?.first ?? -1]?.lower === 'out' ? 1 : 0;
	const how = tellsOf(particle === 1 ? 'note' : group.base);
	const other =
		by === 'somebody' || by === 'body' ? (stanceStart(sentence, clause) ?? orderStart(sentence, clause)) : null;
	const tells = how !== null && by !== null && !(how.papers && by === 'somebody') && !(by === 'paper' && !how.byPaper);
	const within = tells ? relativeTold(sentence, clause) : null;
	const deed = chunks[clause.at + 1];
	const admitted =
		by !== null && DEED_TELLING.test(group.base) && deed?.kind === 'verb' && deed.form === 'ing'
			? (words[deed.first]?.start ?? null)
			: null;
	const start =
		other?.start ??
		within?.start ??
		admitted ??
		(tells ? contentStart(sentence, clause.at + particle, how.needsThat, how.toWhom) : null);
	const end =
		within?.end ??
		(kind === 'relative'
			? asideEnd(sentence, clause)
			: (nextTold(sentence, clause) ?? segmentation.sentences[sentence.index]?.end));
	const [first, last] = [words[chunks[Math.min(...subject)]?.first ?? -1], words[pastTail(sentence, pair)]];
	const [opens, closes] = [words[group.first], words[other?.cue ?? group.last + particle]];
	if (start === null || end === undefined || !first || !last || !opens || !closes || last.end > opens.start)
		return null;
	return [
		{
			cue: { start: opens.start, end: closes.end },
			source: { start: first.start, end: last.end },
			content: [withoutStop(sentence, { start, end })],
			score: SURE,
			cueScore: SURE,
			overlap: SURE,
		},
	];
}

/** `Analysts predict`, `40% think`: many are the subject of the first verb of their sentence, whose form an infinitive shares. */
function areMany({ words }: ParsedSentence, { kind, governor }: Clause, { head, last }: NounPhrase): boolean {
	const noun = words[head];
	const many = words[last]?.lower === '%' || (noun?.class === 'noun' && isPlural(noun.lower));
	return many && kind === 'main' && governor === null;
}

/** `Ann Lee and Tom Ward`. */
function isPair({ chunks, words }: ParsedSentence, subject: readonly number[]): boolean {
	const [first, second] = [Math.min(...subject), Math.max(...subject)];
	const and = words[chunks[first + 1]?.first ?? -1]?.lower === 'and';
	return second === first + 2 && and && isNounPhrase(chunks[first]) && isNounPhrase(chunks[second]);
}

/** `Ward, who said the road was safe[,] has left`: where the aside ends; `those who say so` say nothing themselves. */
function asideEnd({ chunks, words }: ParsedSentence, { at }: Clause): number | undefined {
	const who = chunks.slice(0, at).findLastIndex(({ kind }) => kind === 'relative');
	if (chunks[who - 1]?.kind !== 'comma') return undefined;
	const close = chunks.findIndex((chunk, index) => {
		const next = chunks[chunks[index + 1]?.kind === 'adverb' ? index + 2 : index + 1];
		return index > at && (chunk.kind === 'mark' || (chunk.kind === 'comma' && next?.kind === 'verb'));
	});
	return close < 0 ? words.at(-1)?.end : words[(chunks[close]?.first ?? 0) - 1]?.end;
}

/** A clause with a subject of its own, or one that `and` joins to the clause of that subject: `Acme lost a fifth and said it would close`. */
function isOwn({ chunks, words, clauses }: ParsedSentence, { governor, at, kind, group }: Clause): boolean {
	if (governor === null) return true;
	// `Ward said it was late and urged …`: whose subject it shares is not clear.
	if (clauses.some((other) => other.at < governor.at && tellsOf(other.group.base) !== null)) return false;
	if (kind !== 'main' || governor.kind !== 'main' || governor.governor !== null) return false;
	if (governor.passive && words[group.first]?.class !== 'have') return false;
	// `told how it ended, but said`: not the subject of what was told.
	const opener = chunks[Math.min(...governor.subject) - 1]?.kind;
	if (opener === 'subordinator' || opener === 'relative') return false;
	const link = chunks[at - 1]?.kind === 'adverb' ? at - 2 : at - 1;
	return (
		/^(?:and|but)$/.test(words[chunks[link]?.first ?? -1]?.lower ?? '') &&
		!chunks.slice(governor.at, at).some(({ kind: own }) => own === 'subordinator' || own === 'relative')
	);
}

/** `If the court says that …`, `it is unclear whether he said …`: not said. */
function isSupposed({ chunks, words }: ParsedSentence, { subject, at }: Clause): boolean {
	let before = (subject[0] ?? at) - 1;
	while (chunks[before]?.kind === 'adverb') before--;
	return HYPOTHETICAL.has(words[chunks[before]?.first ?? -1]?.lower ?? '');
}

const PAPER =
	/^(?:stud(?:y|ies)|research|reports?|surveys?|polls?|figures|data|statistics|analys[ie]s|inquir(?:y|ies)|investigations?|reviews?|audits?|inquests?|statements?|letters?|documents?|websites?|newspapers?|magazines?)$/;
const COURT =
	/^(?:mps|courts?|judges?|justices?|jur(?:y|ies|ors?)|tribunals?|magistrates?|panels?|coroners?|arbitrators?|regulators?|watchdogs?|ombudsm[ae]n|commission(?:ers?)?|committees?|inspectors?|sheriffs?|authorit(?:y|ies)|law lords|lords|referees?)$/;

/** Who can say something: somebody, a body that finds and rules, or a paper. */
function speaks({ words }: ParsedSentence, { first, last, head }: NounPhrase): 'somebody' | 'body' | 'paper' | null {
	const word = words[head];
	if (word === undefined) return null;
	if (words.slice(first, head).some(({ lower }) => BENCH.test(lower))) return 'body';
	if (/^(?:%|percent|pct)$/.test(words[last]?.lower ?? '')) return 'somebody';
	if (PAPER.test(word.lower) && word.class !== 'name') return 'paper';
	if (COURT.test(word.lower)) return 'body';
	if (word.class === 'name') return word.kind === 'organization' ? 'body' : 'somebody';
	if (word.class === 'pronoun')
		return word.lower === 'it' ? 'body' : /^(?:he|she|they)$/.test(word.lower) ? 'somebody' : null;
	const one = word.lower.replace(/s$/, '');
	if (COLLECTIVE_NOUNS.has(word.lower) || COLLECTIVE_NOUNS.has(one)) return 'body';
	return ROLE_NOUNS.has(word.lower) || ROLE_NOUNS.has(one) || PEOPLE.test(word.lower) ? 'somebody' : null;
}

/** `Lord Justice Ward ruled`: a title of who finds. */
const BENCH = /^(?:judge|justice|coroner|sheriff|magistrate)$/;

const PEOPLE =
	/^(?:half|third|quarter|majority|most|many|others|respondents?|police|people|man|men|woman|women|critics?|experts?|analysts?|officials?|sources?|witnesses|observers?|campaigners?|opponents?|supporters?|traders?|dealers?|lawyers?|doctors?|scientists?|researchers?|economists?|residents?|relatives|fans?|unions?|firms?|compan(?:y|ies)|banks?|clubs?|spokes(?:man|woman|person|men)|\p{L}+(?:makers?|watchers?|goers?|workers?|holders?|owners?|ologists?))$/u;

/** Last word of a phrase with its `of`, `for` and `from`. */
function pastTail({ chunks, words }: ParsedSentence, from: number): number {
	let at = from;
	while (/^(?:of|for|from)$/.test(words[chunks[at + 1]?.first ?? -1]?.lower ?? '') && chunks[at + 2]?.kind === 'noun')
		at += 2;
	return chunks[at]?.last ?? 0;
}

/** `said the gate was shut | and added that …`, `… | and the union claimed …`: where the next statement begins. */
function nextTold(sentence: ParsedSentence, { at }: Clause): number | null {
	const { chunks, words, clauses } = sentence;
	for (const clause of clauses) {
		if (clause.at <= at + 2 || clause.passive || tellsOf(clause.group.base) === null) continue;
		const joint = jointOf(sentence, clause);
		if (joint <= at + 1) continue;
		const speaker = chunks[clause.subject[0] ?? -1];
		const own = clause.governor === null && clause.kind === 'main' && isNounPhrase(speaker);
		if (!saidOn(sentence, clause) && !(own && words[clause.group.last]?.lower !== 'say' && speaks(sentence, speaker)))
			continue;
		const comma = chunks[joint - 1]?.kind === 'comma' ? joint - 1 : joint;
		return words[(chunks[comma]?.first ?? 0) - 1]?.end ?? null;
	}
	return null;
}

/** Where the clause that is told begins; null where none follows. */
function contentStart(sentence: ParsedSentence, verb: number, needsThat: boolean, toWhom: boolean): number | null {
	const { chunks, words } = sentence;
	let heard = !toWhom;
	for (let at = verb + 1; at < chunks.length && at <= verb + REACH; at++) {
		const chunk = chunks[at];
		if (chunk === undefined || /^(?:comma|mark|verb|coordinator|subordinator)$/.test(chunk.kind)) return null;
		if (chunk.kind === 'relative') {
			const next = words[chunk.last + 1];
			return words[chunk.first]?.lower === 'that' &&
				next !== undefined &&
				!/^(?:verb|be|have|do|modal)$/.test(next.class)
				? next.start
				: null;
		}
		if (chunk.kind === 'adverb') continue;
		if (isNounPhrase(chunk) && !chunk.time && chunks[at - 1]?.kind !== 'preposition') {
			if (heard && opensClause(sentence, at, needsThat)) return words[chunk.first]?.start ?? null;
			if (heard) return null;
			heard = true;
		}
	}
	return null;
}

/** Whether the phrase at a chunk is the subject of a finite verb of its own; `surely`: of one that can be nothing else. */
const opensClause = ({ clauses }: ParsedSentence, at: number, surely: boolean): boolean =>
	clauses.some(
		({ kind, subject, group }) =>
			kind === 'main' && subject[0] === at && (surely ? group.form === 'finite' : isFiniteVerb(group)),
	);

/** Verbs that tell a deed in -ing: `admitted taking the money`. */
const DEED_TELLING = /^(?:admit|deny|acknowledge|recall|recommend|suggest|propose|advocate|advise)$/;

/** `which ministers claim [will cut crime]`: what the relative stands for is told of; null where something else follows. */
function relativeTold({ chunks, words, clauses }: ParsedSentence, { at, subject }: Clause): Span | null {
	const link = words[chunks[Math.min(...subject) - 1]?.first ?? -1]?.lower ?? '';
	const told = chunks[at + 1];
	if (!/^(?:which|who|that)$/.test(link) || told?.kind !== 'verb' || told.form !== 'finite') return null;
	const start = words[told.first]?.start;
	if (start === undefined) return null;
	const next = clauses.find(
		({ group, at: later }) =>
			later > at + 1 && isFiniteVerb(group) && /^(?:comma|noun)$/.test(chunks[later - 1]?.kind ?? ''),
	);
	const before = chunks[next?.at ?? -1] === undefined ? words.at(-1) : words[(chunks[next?.at ?? 0]?.first ?? 0) - 1];
	const end = before?.class === 'mark' || before?.lower === ',' ? before.start : before?.end;
	return end === undefined || end <= start ? null : { start, end };
}

const isFiniteVerb = (chunk: Chunk | VerbGroup): boolean =>
	chunk.kind === 'verb' && (chunk.form === 'finite' || chunk.form === 'either');

/** Without the sentence's last mark. */
function withoutStop({ words }: ParsedSentence, { start, end }: Span): Span {
	const last = words.findLast((word) => word.class !== 'mark' && word.start < end);
	return { start, end: last !== undefined && last.start >= start ? last.end : end };
}
