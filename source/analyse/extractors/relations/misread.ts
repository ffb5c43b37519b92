import type { Party } from '../../../domain/fact.ts';
import { firstFrom } from '../../../domain/span.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import { PAST_ALIKE } from '../../grammar/clause.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { verbForms } from '../../grammar/verb-forms.ts';
import { isAdjective } from '../../lexicons/adjectives.ts';
import { ROLE_NOUNS } from '../../lexicons/role-titles.ts';
import { startsUpper } from '../../segment/classes.ts';
import type { Page } from './page.ts';
import { isToldOf } from './told-of.ts';
import { isBareVerb, isVerbal } from './verbal.ts';

interface Read {
	readonly subject: Party | null;
	readonly object: Party;
	/** Chunk of the object. */
	readonly at: number;
}

/** Whether the phrases of a deed are no parties: verbs taken for nouns, or words that belong to another clause. */
export const isMisread = (page: Page, clause: Clause, { subject, object, at }: Read): boolean =>
	isBroken(subject) ||
	isBroken(object) ||
	isShareOf(page, subject) ||
	(clause.kind === 'relative' && at < clause.at && isShareOf(page, object)) ||
	isOfOtherNumber(page, clause) ||
	isTitleCut(page, subject) ||
	isParticipleFirst(page, subject) ||
	isTitleCut(page, object) ||
	isCompared(page, subject) ||
	isCompared(page, object) ||
	isParticipleAlone(page, object) ||
	isQualityAlone(page, object) ||
	isQualityAlone(page, subject) ||
	isBehindSlash(page, subject) ||
	isBehindSlash(page, object) ||
	isOfTable(page, at) ||
	isRoleTaken(page, clause) ||
	isLeadAlone(page, object) ||
	(clause.group.base === 'manage' && /^(?:director|editor|partner)\b/.test(object.text)) ||
	isCompound(page, clause, at) ||
	isSharedQuality(page, clause, at) ||
	isVerbal(page, subject) ||
	isVerbal(page, object) ||
	isBareVerb(page, clause, subject) ||
	isFollowedByAgent(page, clause, subject) ||
	isExample(page, clause) ||
	isToldOf(page, clause, at) ||
	isInsidePhrase(page, clause) ||
	isStranded(page, clause, at);

/** `praised [her “courage] in office”`, `gave them [all a rest]`: parts of two phrases, or of one. */
const isBroken = (party: Party | null): boolean =>
	party !== null &&
	(/^(?:(?:all|both|each) an?|my|our|your)\s|^(?:each other|one another)$/i.test(party.text) ||
		(/["“”'`‘]/.test(party.text) && isHalfQuoted(party.text)) ||
		(party.text.includes('-') && isHyphened(party.text)) ||
		/^(?:to|t|ve|ll|re)\s/.test(party.text));

/** With a mark of quotation that none closes or opens. */
const isHalfQuoted = (text: string): boolean =>
	(text.match(/["“”]/g)?.length ?? 0) % 2 === 1 ||
	(text.match(/''|``/g)?.length ?? 0) % 2 === 1 ||
	(/(?:^|\s)['‘]\w/.test(text) && !/\w['’](?:\s|$)/.test(text));

/** `-owned`, `a four-year`, `second-generation`: with the end of a compound, or the beginning of one. */
const isHyphened = (text: string): boolean =>
	/^-|^an? (?:two|three|four|five|six|\d+)-\p{Ll}+$/iu.test(text) ||
	/-(?:generation|class|style|based|type|led|owned|backed|made|expected)$/.test(text);

/** `HIV/[Aids drugs]`, `.[shop]`: half of a word. */
export const isBehindSlash = ({ draft }: Page, party: Party | null): boolean =>
	party !== null && '/@.'.includes(draft.article.text.charAt(party.start - 1) || ' ');

/** `[a minority ethnic] led [company]`: one thing, of which the verb says the kind. */
function isCompound({ chunks, words }: Page, { kind, group, subject, passive }: Clause, at: number): boolean {
	const [whose, thing] = [chunks[subject[0] ?? -1], chunks[at]];
	if (
		kind !== 'main' ||
		passive ||
		!/^(?:lead|own|run|back|control|fund)$/.test(group.base) ||
		group.first !== group.last
	)
		return false;
	if (!isNounPhrase(whose) || !isNounPhrase(thing) || words[whose.last]?.class !== 'noun') return false;
	return isAdjective(words[whose.last]?.lower ?? '') && words[thing.first]?.class === 'noun';
}

/** `a long and [detailed] talk`, `order, duty and [shared] values`: a participle before a bare noun, behind an adjective or a list, is of the noun. */
function isSharedQuality({ chunks, words }: Page, { group, passive, at: verb }: Clause, at: number): boolean {
	const thing = chunks[at];
	if (passive || !group.past || group.first !== group.last || at !== verb + 1 || !isNounPhrase(thing)) return false;
	if (words[group.first - 1]?.class !== 'coordinator' || words[thing.first]?.class !== 'noun') return false;
	const before = words[group.first - 2];
	if (before?.class !== 'noun') return false;
	const isList = isNounPhrase(chunks[verb - 2]) && chunks[verb - 3]?.kind === 'comma' && isNounPhrase(chunks[verb - 4]);
	return isAdjective(before.lower) || (isList && thing.first === thing.head);
}

/** `a letter to the players and [coach] Lund`: a role before a name, where only another tense would make it a verb. */
function isRoleTaken({ words }: Page, { group, governor }: Clause): boolean {
	if (group.first !== group.last || words[group.first - 1]?.class !== 'coordinator') return false;
	if (words[group.first + 1]?.class !== 'name' || !ROLE_NOUNS.has(words[group.first]?.lower ?? '')) return false;
	return governor === null || (governor.group.modal === null && governor.kind !== 'infinitive');
}

/** `was priced at par and [lead] managed by Acme`: half of a verb. */
const isLeadAlone = ({ words }: Page, { text, end }: Party): boolean =>
	text.length < 11 &&
	/^(?:co-?)?(?:lead|joint|jointly)$/i.test(text) &&
	words[firstFrom(words, end)]?.lower === 'managed';

/** `charge [2m dollars] vs 3m`: two columns of a table. */
const isOfTable = ({ chunks, words }: Page, at: number): boolean =>
	/^(?:vs|versus)$/.test(words[(chunks[at]?.last ?? 0) + 1]?.lower ?? '') &&
	/\d/.test(words[chunks[at]?.first ?? 0]?.text ?? '');

/** `caused by a leak and [the second] by winds`: the next patient, not another agent. */
function isFollowedByAgent({ words }: Page, { passive }: Clause, subject: Party | null): boolean {
	return passive && subject !== null && words[firstFrom(words, subject.end)]?.lower === 'by';
}

/** `copies of its drugs, particularly [Paxil], had hit profits`. */
const isExample = ({ chunks, words }: Page, { kind, subject }: Clause): boolean =>
	kind === 'main' &&
	/^(?:particularly|especially|notably|including|namely|mainly|chiefly|primarily|like)$/.test(
		words[(chunks[subject[0] ?? 0]?.first ?? 0) - 1]?.lower ?? '',
	);

/** `a bond for [Acme] of Japan has been cancelled`: of the phrases before a passive the last is not its subject. */
function isInsidePhrase({ chunks, words }: Page, { passive, kind, subject }: Clause): boolean {
	const first = subject[0] ?? -1;
	if (!passive || kind !== 'main' || first < 2) return false;
	const link = chunks[first - 1];
	return (
		link?.kind === 'preposition' &&
		/^(?:for|of|on|to|with)$/.test(words[link.first]?.lower ?? '') &&
		isNounPhrase(chunks[first - 2])
	);
}

/** `a trial, which the lords ruled against [as unfair]`: what a preposition that stands alone takes is no object. */
function isStranded({ chunks, words }: Page, clause: Clause, at: number): boolean {
	if (clause.passive || at > clause.at || clause.group.last < 0) return false;
	const [link, behind] = [chunks[clause.at + 1], chunks[clause.at + 2]];
	return (
		link?.kind === 'preposition' &&
		/^(?:against|on|for|with|about|over|at|upon|from|to|into|in|of|by|through)$/.test(words[link.first]?.lower ?? '') &&
		!isNounPhrase(behind)
	);
}

/** `shows no [signs] of ending and the total is set to fall`: the verb is of one, the noun of several. */
function isOfOtherNumber({ chunks, words }: Page, clause: Clause): boolean {
	let own: Clause | null = clause;
	while (own !== null && own.kind === 'infinitive') own = own.governor;
	if (own !== null && isUnlike(words, own)) return true;
	const phrase = chunks[own?.subject[0] ?? -1];
	if (own === null || own.kind !== 'main' || own.subject.length !== 1 || !isNounPhrase(phrase)) return false;
	const head = words[phrase.head];
	if (head?.class !== 'noun' || !/^(?:is|was|has|does)$/.test(words[own.group.first]?.lower ?? '')) return false;
	return (
		head.text === head.lower &&
		/[^aious]s$/.test(head.lower) &&
		!ONE_IN_S.test(head.lower) &&
		words[phrase.first]?.class !== 'number'
	);
}

/** `The launch [comes] as a step, namely to find balance, and [improve] lives`: verbs of one and of several share no subject. */
function isUnlike(words: Page['words'], { governor, group, subject }: Clause): boolean {
	if (governor === null || governor.subject[0] !== subject[0]) return false;
	const [own, other] = [numberOf(words, group), numberOf(words, governor.group)];
	return own !== null && other !== null && own !== other;
}

function numberOf(
	words: Page['words'],
	{ first, past, modal, bare, base, form }: Clause['group'],
): 'one' | 'many' | null {
	if (past || modal !== null || form !== 'finite' || PAST_ALIKE.test(base)) return null;
	const lower = words[first]?.lower ?? '';
	if (/^(?:is|has|does)$/.test(lower)) return 'one';
	if (/^(?:are|have|do)$/.test(lower) || bare) return 'many';
	return words[first]?.class === 'verb' && /s$/.test(lower) ? 'one' : null;
}

/** Nouns in -s of one thing. */
const ONE_IN_S =
	/(?:ics|news|means|series|species|headquarters|works|barracks|crossroads|gallows|lens|sales|'s|mumps|measles|rabies|diabetes|aids|herpes|darts|billiards|pounds|dollars|euros|dlrs|pct|mths|years|months|miles)$/;

/** `[7% of the adults] who use it bought`: a count of those alone of whom more is said. */
function isShareOf({ words }: Page, party: Party | null): boolean {
	if (party === null) return false;
	return (
		words[firstFrom(words, party.end)]?.class === 'relative' &&
		/%|^(?:most|half|all|only|any|every|each|anyone)\b/i.test(party.text)
	);
}

/** `a generation of [highly-educated] and trained women`: a quality, whose thing is still to come. */
function isQualityAlone({ words }: Page, party: Party | null): boolean {
	if (party === null) return false;
	const end = firstFrom(words, party.end);
	const [last, link, next, beyond] = [words[end - 1], words[end], words[end + 1], words[end + 2]];
	if (last?.class !== 'noun' || next === undefined) return false;
	// wrote a detailed, long report
	if (
		/^(?:comma|number|quote)$/.test(link?.class ?? '') &&
		/^an?\s\p{Ll}+(?:ed|al|ic|ous|ive|ful)$/u.test(party.text) &&
		isAdjective(last.lower)
	)
		return true;
	// will show 45 [modern], abstract and late paintings
	if (link?.class === 'comma' && isAdjective(last.lower) && end - 1 > firstFrom(words, party.start))
		return (
			next.class === 'noun' && isAdjective(next.lower) && /^(?:coordinator|noun|comma)$/.test(beyond?.class ?? 'mark')
		);
	if (link?.class !== 'coordinator') return false;
	const isQuality = isAdjective(last.lower) || /-\p{Ll}+ed$/u.test(last.lower);
	if (!isQuality || words[end - 2]?.class === 'noun') return false;
	return (
		next.class === 'adverb' || ((isAdjective(next.lower) || next.lower.endsWith('ed')) && beyond?.class === 'noun')
	);
}

/** `Berlin: [A Tale] of Heroes`, `A Very Long [Engagement]`: the end of a title. */
export function isTitleCut({ words }: Page, party: Party | null): boolean {
	if (party === null) return false;
	const at = firstFrom(words, party.start);
	const [before, first] = [words[at - 1], words[at]];
	if (first === undefined || !startsUpper(first.text) || before === undefined) return false;
	if (before.text === ':') return startsUpper(words[at - 2]?.text ?? '');
	if (party.name !== null || at < 2) return false;
	return /^\p{Lu}\p{Ll}/u.test(before.text) && first.class === 'noun' && before.class !== 'name';
}

/** `[Lost] in the Harbour won an award`: a participle that opens the sentence is the beginning of a longer phrase. */
function isParticipleFirst({ words }: Page, party: Party | null): boolean {
	if (party === null || party.name !== null || party.end !== words[0]?.end) return false;
	if (!/^(?:preposition|adverb)$/.test(words[1]?.class ?? 'mark')) return false;
	return verbForms(words[0].lower).some(({ shape, nounish }) => /articiple$/.test(shape) && !nounish);
}

/** `regained [some lost] ground`. */
function isParticipleAlone({ words }: Page, party: Party | null): boolean {
	if (party === null) return false;
	const end = firstFrom(words, party.end);
	const [last, next] = [words[end - 1], words[end]];
	if (
		last?.class !== 'noun' ||
		!/^(?:noun|verb)$/.test(next?.class ?? 'mark') ||
		end - 1 === firstFrom(words, party.start)
	)
		return false;
	const forms = verbForms(last.lower);
	return forms.length > 0 && forms.every(({ shape }) => /^(?:past|participle|edParticiple)$/.test(shape));
}

/** `created [fewer jobs] than expected`, `as [many cars] were made`, `how [many people] use it`: so many only beside others. */
function isCompared({ words }: Page, party: Party | null): boolean {
	if (party === null) return false;
	if (/^(?:more|fewer|less)\s\p{L}/u.test(party.text)) {
		const end = firstFrom(words, party.end);
		return words[end]?.lower === 'than' && words[end + 1]?.class !== 'name';
	}
	return (
		/^(?:many|much|few|little)\b/i.test(party.text) &&
		/^(?:as|how|so|too)$/.test(words[firstFrom(words, party.start) - 1]?.lower ?? '')
	);
}
