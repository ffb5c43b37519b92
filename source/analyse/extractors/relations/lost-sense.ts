import type { Party } from '../../../domain/fact.ts';
import { firstFrom } from '../../../domain/span.ts';
import { type Chunk, isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isIngNoun } from '../../grammar/ing-verbs.ts';
import { verbForms } from '../../grammar/verb-forms.ts';
import { CLAUSE_TAKING, IDIOMS } from '../../lexicons/verb-frames.ts';
import { isLeftSo } from './complements.ts';
import { isMeasure } from './measures.ts';
import type { Page } from './page.ts';
import type { Verb } from './verb.ts';

/** Whether the verb says too little without what stands behind it: `stripped [of medals]`, `knocked [offline]`, `cut 68m [from its target]`. */
export const isHalfSaid = (page: Page, clause: Clause, verb: Verb, at: number): boolean =>
	isDeprived(page, clause, verb, at) ||
	isGraded(page, verb, at) ||
	isLikened(page, clause, verb, at) ||
	isLedTo(page, clause, verb, at) ||
	(clause.passive ? isPutSo(page, verb) : isTakenOff(page, verb, at)) ||
	isGroupName(page, clause);

/** Whether a phrase is no party to the deed: words of another clause, or a phrase that stops short. */
export const isOutOfPlace = (page: Page, party: Party | null): boolean =>
	party !== null &&
	(isCutNumber(page, party) ||
		isPartial(party) ||
		isTimeAlone(party) ||
		isInitial(page, party) ||
		isPeriodOpener(party) ||
		isLooseDoing(page, party) ||
		isOfOtherClause(page, party));

/** Whether the subject of a clause is another verb's: `[buying Acme] would help`, `took [place], which …`. */
export const isOtherSubject = (page: Page, clause: Clause): boolean =>
	isOfGerund(page, clause) || isOfIdiom(page, clause) || isOfTellers(page, clause) || isOfLeftOut(page, clause);

/** `stripped [her] of medals`, `was robbed of a title`. */
function isDeprived({ chunks, words }: Page, clause: Clause, { base, next }: Verb, at: number): boolean {
	if (!/^(?:strip|rob|deprive|rid|cheat|drain)$/.test(base)) return false;
	const link = chunks[clause.passive ? next : at + 1];
	return link?.kind === 'preposition' && words[link.first]?.lower === 'of';
}

/** `performs [poorly] in the north`: how well is what is told. */
const isGraded = ({ chunks, words }: Page, { next, frame }: Verb, at: number): boolean =>
	!(frame.object && at === next) &&
	words.slice(chunks[next]?.first ?? 0, chunks[at]?.first ?? 0).some(({ lower }) => BADLY.has(lower));

const BADLY: ReadonlySet<string> = new Set(['poorly', 'badly', 'worse', 'weakly']);

/** `likened the mill [to a jail]`, `saw the net [as a threat]`, `was linked [with Acme]`: to what is the other half of it. */
function isLikened({ chunks, words }: Page, clause: Clause, { base, next }: Verb, at: number): boolean {
	const ties = TIES.get(base);
	if (ties === undefined) return false;
	let link = clause.passive ? next : at + 1;
	while (words[chunks[link]?.first ?? -1]?.lower === 'of' && isNounPhrase(chunks[link + 1])) link += 2;
	return chunks[link]?.kind !== 'noun' && ties.test(words[chunks[link]?.first ?? -1]?.lower ?? '');
}

const TIES: ReadonlyMap<string, RegExp> = new Map([
	...[
		'liken',
		'link',
		'compare',
		'equate',
		'attribute',
		'ascribe',
		'associate',
		'confuse',
		'contrast',
		'pit',
		'subject',
	].map((verb) => [verb, /^(?:to|with|against)$/] as const),
	...[
		'see',
		'view',
		'regard',
		'portray',
		'depict',
		'describe',
		'perceive',
		'interpret',
		'treat',
		'paint',
		'bill',
		'tout',
		'frame',
	].map((verb) => [verb, /^as$/] as const),
]);

/** `led to [them] missing a test`: they are the next deed's. */
const isLedTo = ({ chunks, words }: Page, { passive }: Clause, { base }: Verb, at: number): boolean =>
	!passive &&
	base === 'lead' &&
	words[chunks[at - 1]?.first ?? 0]?.lower === 'to' &&
	/^(?:him|her|it|them|us|me)$/.test(words[chunks[at]?.last ?? 0]?.lower ?? '');

/** `were knocked [offline]`, `was left at [B-plus]`: the state is what is told. */
function isPutSo(page: Page, { base, last, next }: Verb): boolean {
	if (base === 'leave') return isLeftSo(page, next);
	return (
		/^(?:knock|force|push|blow|throw|send|catch|put|take)$/.test(base) &&
		/^(?:offline|online|unconscious|overboard|ashore|aground|adrift|sideways|wide|unawares|offside|apart)$/.test(
			page.words[last + 1]?.lower ?? '',
		)
	);
}

/** `cut [68m dollars] from its targets`: how much was cut, not what. */
function isTakenOff(page: Page, { base }: Verb, at: number): boolean {
	if (!/^(?:cut|trim|slash|shave|wipe|knock|strip)$/.test(base)) return false;
	const [phrase, link] = [page.chunks[at], page.chunks[at + 1]];
	return (
		isNounPhrase(phrase) &&
		isMeasure(page, phrase) &&
		link?.kind === 'preposition' &&
		/^(?:from|off)$/.test(page.words[link.first]?.lower ?? '')
	);
}

/** `the chemicals [group] Acme`: a noun before its name. */
const isGroupName = ({ words }: Page, { group, passive }: Clause): boolean =>
	!passive &&
	group.base === 'group' &&
	group.first === group.last &&
	!group.past &&
	words[group.last + 1]?.class === 'name';

/** `speeds of [3].6Mbps`: half of a number. */
const isCutNumber = ({ draft }: Page, { end }: Party): boolean =>
	(draft.article.text[end] === '.' || draft.article.text[end] === ',') &&
	/\d/.test(draft.article.text.charAt(end + 1)) &&
	/\d/.test(draft.article.text.charAt(end - 1));

/** `defined [all other] works`, `gave holders of [shares worth]`, `clawed [their way] back`: no thing by itself. */
const isPartial = ({ text }: Party): boolean =>
	/^(?:all|any|many|most|no|some|the) other$|\sworth$|^(?:my|our|your|his|her|its|their) (?:own )?way$/i.test(text);

/** How long something took, or the verb of the clause around it. */
function isOfOtherClause(page: Page, { start, end, name }: Party): boolean {
	const [at, after] = [firstFrom(page.words, start), firstFrom(page.words, end)];
	return isCountOfTime(page, at, after) || (name === null && isClauseTaken(page, at, after));
}

/** `spends [three] hours a day`: how long. */
function isCountOfTime({ words }: Page, at: number, after: number): boolean {
	return (
		after === at + 1 &&
		words[at]?.class === 'number' &&
		/^(?:hours?|days?|weeks?|months?|years?|minutes?|seconds?|times)$/.test(words[after]?.lower ?? '')
	);
}

/** `ran for [most of their lives]`: how long. */
const isTimeAlone = ({ text }: Party): boolean =>
	text.includes(' ') &&
	/^(?:most|much|all|half|part|the (?:rest|whole|remainder|best part|majority)) of (?:my|our|your|his|her|its|their|the) (?:li(?:fe|ves)|careers?|year|season|week|day|decade)$/iu.test(
		text,
	);

/** `[R] and [P] cited losses`: two initials of one firm. */
function isInitial({ words }: Page, { start, end, text, name }: Party): boolean {
	if (name !== null || text.length > 2 || !/^\p{Lu}$/u.test(text) || text === 'I') return false;
	const [at, after] = [firstFrom(words, start), firstFrom(words, end)];
	return words[at - 1]?.class === 'coordinator' || words[after]?.class === 'coordinator';
}

/** `[The past] few months have seen …`, `a mill [due begin] producing`. */
const isPeriodOpener = ({ text }: Party): boolean =>
	/^(?:the )?(?:past|last|next|coming|previous|recent)$|^due\s/i.test(text);

/** `anyone [applying] for a permit would be taken`: what somebody does, read as a thing. */
function isLooseDoing({ words }: Page, { start, text, name }: Party): boolean {
	if (name !== null || !text.endsWith('ing') || !/^\p{Ll}+$/u.test(text) || isIngNoun(text)) return false;
	return /^(?:any|every|some)(?:one|body)$|^(?:those|people|everyone|them|anything|something)$/.test(
		words[firstFrom(words, start) - 1]?.lower ?? '',
	);
}

/** `it has built [makes use] of steam`, `the way we manage [these ties falls] apart`: the verb of the clause around was taken for a noun. */
function isClauseTaken({ words }: Page, at: number, after: number): boolean {
	const [first, before, last] = [words[at], words[after - 2], words[after - 1]];
	if (first?.class === 'noun' && /^(?:makes|takes|gives|gets|keeps|lets)$/.test(first.lower)) return true;
	if ((first?.lower !== 'these' && first?.lower !== 'those') || after - 2 <= at) return false;
	return (
		before?.class === 'noun' &&
		/[^s]s$/.test(before.lower) &&
		verbForms(last?.lower ?? '').some(({ shape }) => shape === 'third')
	);
}

/** `[Snapping up] Acme would give …`: a deed opens the sentence, and it does what follows. */
function isOfGerund(page: Page, clause: Clause): boolean {
	let own = clause;
	while (own.kind === 'infinitive' && own.governor !== null) own = own.governor;
	return (
		own.kind === 'main' &&
		own.group.modal !== null &&
		own.subject.length === 1 &&
		isBehindDoing(page, own.subject[0] ?? -1)
	);
}

/** `using [a crane], builders and masons lifted it`: of several subjects those behind the comma, where a deed has the first. */
export const withoutDone = (page: Page, list: readonly number[]): readonly number[] =>
	list.length > 1 && page.chunks[(list[0] ?? 0) + 1]?.kind === 'comma' && isBehindDoing(page, list[0] ?? -1)
		? list.slice(1)
		: list;

/** Whether the sentence opens with what somebody does to the phrase at `at`. */
function isBehindDoing({ chunks, words }: Page, index: number): boolean {
	const phrase = chunks[index];
	if (!isNounPhrase(phrase) || phrase.first === 0) return false;
	let at = phrase.first - 1;
	if (/^(?:up|off|out|down|in|over|back|away|into|on)$/.test(words[at]?.lower ?? '')) at--;
	const opens = at === 0 || /^(?:quote|mark|relative|subordinator)$/.test(words[at - 1]?.class ?? 'mark');
	return opens && isDoing(words[at]?.lower ?? '');
}

const isDoing = (lower: string): boolean =>
	/.{2}ing$/.test(lower) &&
	!LINKING.test(lower) &&
	!isIngNoun(lower) &&
	!verbForms(lower).some(({ base }) => CLAUSE_TAKING.has(base));

const LINKING = /^(?:during|including|excluding|following|according|regarding|concerning|considering|notwithstanding)$/;

/** `the smoke [it] made did not choke the town`: the pronoun has its verb already, and the next one is another's. */
function isOfLeftOut({ chunks, words }: Page, { kind, governor, subject, at }: Clause): boolean {
	const who = chunks[subject[0] ?? -1];
	if (kind !== 'main' || governor !== null || !isNounPhrase(who) || words[who.head]?.class !== 'pronoun') return false;
	const first = (subject[0] ?? 0) + 1;
	return (
		first < at &&
		chunks[first]?.kind === 'verb' &&
		isNounPhrase(chunks[first - 2]) &&
		!chunks.slice(first, at).some(({ kind }) => /^(?:comma|coordinator|mark|relative|subordinator)$/.test(kind))
	);
}

/** `will take [place], which will count`. */
function isOfIdiom({ chunks, words }: Page, { kind, subject }: Clause): boolean {
	const at = subject[0] ?? -1;
	const [verb, phrase] = [chunks[at - 1], chunks[at]];
	return (
		kind === 'relative' &&
		verb?.kind === 'verb' &&
		isNounPhrase(phrase) &&
		phrase.first === phrase.head &&
		IDIOMS.get(verb.base)?.has(words[phrase.head]?.lower ?? '') === true
	);
}

/** `a policy which [mills claim] has hurt the franc`: they claim it, and the policy has. */
function isOfTellers({ chunks, words }: Page, { kind, subject }: Clause): boolean {
	const at = subject[0] ?? -1;
	const phrase = chunks[at];
	if (kind !== 'main' || !isNounPhrase(phrase) || phrase.head < phrase.first + 1) return false;
	return (
		isOpener(chunks[at - 1]) &&
		/^(?:say|claim|believe|think|hope|fear|argue|allege|insist|suspect|estimate|reckon)s?$/.test(
			words[phrase.head]?.lower ?? '',
		) &&
		/^(?:noun|name)$/.test(words[phrase.head - 1]?.class ?? 'mark')
	);
}

const isOpener = (chunk: Chunk | undefined): boolean => chunk?.kind === 'relative';
