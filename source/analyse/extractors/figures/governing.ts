import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { participleOf, pastOf, verbForms } from '../../grammar/verb-forms.ts';
import { CHANGE_VERBS } from '../../lexicons/changes.ts';
import { BEFALLS, DULL_VERBS, UNTELLING } from '../../lexicons/happenings.ts';
import { hadDone } from './had-done.ts';
import { done, type Happened } from './happened.ts';
import { isEmptyAlone } from './light-verbs.ts';
import { GIVING, opensClause, takesClause } from './object.ts';
import { GATHERED } from './part.ts';
import { isPersonNoun } from './persons.ts';
import { isDoerAlone, isFailed, isOpen } from './predicate.ts';
import {
	chunkOf,
	clauseAt,
	type Governed,
	governedBy,
	headAt,
	linkAt,
	lowerAt,
	type Spot,
	skipAhead,
	skipBack,
} from './spot.ts';
import { throughPreposition } from './through-preposition.ts';
import { formOf, formOfBase, objectOf, sharesObject } from './verb-phrase.ts';
import { isWronged } from './wronged.ts';

/**
 * The verb whose subject or object a counted thing is, where nothing plainer was said to happen to it: `made six films`, `300 clinics
 * use it`, `was used by 300 clinics`. Null for verbs of being, having and changing,
 * and of a share of somebody for all but what they do.
 */
export function governing({ parse, at, last }: Spot, share = false): Happened | null {
	const next = parse.chunks[at + 1];
	if ((next?.kind === 'verb' && next.last <= last) || lowerAt(parse, last) === 'times') return null;
	const whole = gatheredIn(parse, at);
	const subject = parse.clauses.find(
		({ kind, subject, at: verb }) =>
			(subject.includes(at) || subject.includes(whole)) &&
			(kind === 'main' || kind === 'other' || (kind === 'doing' && isBesideWith(parse, at, verb))),
	);
	const behind = share && subject === undefined ? besideShare(parse, chunkOf(parse.chunks, last)) : undefined;
	if (behind !== undefined) return DULL_VERBS.has(behind.group.base) ? null : bySubject(parse, behind);
	if (share && subject !== undefined && isOpinion(subject)) return said(parse, subject, 'does');
	if (subject !== undefined)
		return isAnothers(parse, subject) || (share && DULL_VERBS.has(subject.group.base))
			? null
			: bySubject(parse, subject);
	const governed = share ? null : governedBy(parse, whole);
	if (governed === null) return byRelative(parse, at);
	if (
		governed.clause.group.base === 'get' &&
		parse.clauses.some(({ kind, governor }) => kind === 'infinitive' && governor === governed.clause)
	)
		return null;
	const had = hadDone(parse, at);
	if (had !== null) return had;
	const { clause, link, between } = governed;
	const witnessed = link === null && between.length === 0 ? witnessedBy(parse, clause, at) : null;
	if (witnessed !== null) return witnessed;
	const enabled = link === null && between.length === 0 ? enabledTo(parse, clause, at) : null;
	if (enabled !== null) return enabled;
	if (link === 'on' && /^occasions$/.test(lowerAt(parse, last)) && tells(parse, clause))
		return said(parse, clause, clause.passive ? 'done' : 'does');
	const [deal = -1, ...others] = between;
	if (link === 'with' && others.length === 0 && DEALS.test(headAt(parse, deal)) && STRIKING.test(clause.group.base))
		return tells(parse, clause) && !clause.passive ? said(parse, clause, 'done') : null;
	if (isLeftWith(parse, governed)) return said(parse, clause, 'done');
	const through = throughPreposition(parse, governed);
	if (through !== null) return through;
	if (!tells(parse, clause)) return link === null ? byRelative(parse, at) : null;
	if (clause.group.base === 'keep' && parse.chunks[skipAhead(parse, at + 1)]?.kind === 'verb') return null;
	if (link === 'for') return clause.passive && PUT_UP.test(clause.group.base) ? said(parse, clause, 'done') : null;
	if (link === 'by') return isAgentOf(parse, clause) ? said(parse, clause, 'done') : null;
	if (
		link !== null ||
		(clause.passive && !isUnhelped(clause, between)) ||
		OPENING.test(clause.group.base) ||
		(takesClause(clause.group.base) && opensClause(parse, at))
	)
		return null;
	return between.length === 0 || (between.length === 1 && GIVING.test(clause.group.base))
		? said(parse, clause, 'done')
		: null;
}

/** `left the group with [three units]`, `split it into [two parts]`: what somebody or something has or is made of since. */
const isLeftWith = (parse: ParsedSentence, { clause, link, between }: Governed): boolean =>
	between.length === (clause.passive ? 0 : 1) &&
	!clause.group.negated &&
	!isFailed(parse, clause) &&
	((link === 'with' && clause.group.base === 'leave') ||
		(link === 'into' && /^(?:split|divide|cut|carve|break|separate)$/.test(clause.group.base)));

/** `drew [an average] of 4m viewers`: the phrase that only says how many there were; the number's own without one. */
function gatheredIn(parse: ParsedSentence, at: number): number {
	const link = skipBack(parse, at - 1);
	const noun = skipBack(parse, link - 1);
	return linkAt(parse, link) === 'of' && GATHERED.has(headAt(parse, noun)) ? noun : at;
}

/** `signed new [deals] with two airlines`: with whom they were made. */
const DEALS = /^(?:deals?|agreements?|contracts?|pacts?|accords?|treat(?:y|ies)|partnerships?|alliances?)$/;
const STRIKING = /^(?:sign|strike|reach|seal|conclude|agree|secure|win|negotiate)$/;

/** `60 % [think] it wrong`: what so many of those asked say or hold. */
const isOpinion = ({ group, passive }: Clause): boolean =>
	!passive &&
	!group.negated &&
	group.form !== 'ing' &&
	group.modal === null &&
	/^(?:say|think|believe|agree|feel|fear|hope|expect|want|admit)$/.test(group.base);

/** `allows [thousands of players] to interact`: what somebody is brought to do, of whom the verb before says no more than that he may. */
function enabledTo(parse: ParsedSentence, clause: Clause, at: number): Happened | null {
	if (clause.passive || clause.group.negated || !/^(?:allow|enable|permit|help|let)$/.test(clause.group.base))
		return null;
	const inner = parse.clauses.find(
		({ kind, governor, at: verb }) => kind === 'infinitive' && governor === clause && verb > at && verb <= at + 4,
	);
	const done_ = inner === undefined ? null : bySubject(parse, inner);
	return done_ === null ? null : done(done_.action, done_.open || isOpen(parse, clause));
}

/** `More than half of voters [oppose] it`: a finite verb right behind a share, which the grammar left without a subject. */
function besideShare(parse: ParsedSentence, from: number): Clause | undefined {
	const { clauses, chunks } = parse;
	let end = from;
	while (linkAt(parse, end + 1) === 'of' && chunks[end + 2]?.kind === 'noun') end += 2;
	return clauses.find(
		({ at, kind, subject, group }) =>
			at === end + 1 &&
			kind === 'other' &&
			subject.length === 0 &&
			group.form === 'finite' &&
			chunks[end]?.kind === 'noun',
	);
}

/** `saw Petrov [save] two penalties`: a bare infinitive between a name and a number, which the grammar took for a part of their phrase. */
function witnessedBy(parse: ParsedSentence, clause: Clause, at: number): Happened | null {
	const phrase = parse.chunks[at];
	if (!isNounPhrase(phrase) || clause.passive || clause.group.negated || !WITNESSING.test(clause.group.base))
		return null;
	for (let word = phrase.first + 1; word < phrase.last; word++) {
		if (!/^\p{Lu}/u.test(parse.words[word - 1]?.text ?? '') || parse.words[word + 1]?.class !== 'number') continue;
		const form = verbForms(lowerAt(parse, word)).find(({ shape }) => shape === 'base');
		if (form !== undefined && !DULL_VERBS.has(form.base))
			return done(formOfBase(form.base, 'done'), isOpen(parse, clause));
	}
	return null;
}

/** Verbs that take who does something and the bare infinitive of it. */
const WITNESSING = /^(?:see|watch|hear|help|make|let|have)$/;

/** `played well, [made] two saves`: a past without a helper and subject that has an object of its own. */
const isUnhelped = ({ group, kind, subject }: Clause, between: readonly number[]): boolean =>
	kind === 'other' && subject.length === 0 && group.first === group.last && group.past && between.length === 0;

/** `was nominated for three awards`, `was banned for three matches`. */
const PUT_UP = /^(?:nominate|shortlist|ban|suspend)$/;

/** `There were 15 explosions [which rocked the port]`: what a clause of its own says they did; those `who live there` do so as a rule. */
function byRelative(parse: ParsedSentence, at: number): Happened | null {
	const clause = parse.clauses.find(({ kind, subject }) => kind === 'relative' && subject.includes(at));
	if (clause === undefined || DULL_VERBS.has(clause.group.base)) return null;
	const { past, form, first, last } = clause.group;
	const isHabit = form === 'finite' && !past && first === last;
	return isHabit && objectOf(parse, clause) < 0 ? null : bySubject(parse, clause);
}

/** `45 % of the people [Acme] asked`: a name behind a plural begins a clause of its own. */
function isAnothers({ chunks, words }: ParsedSentence, { at, subject }: Clause): boolean {
	const near = chunks[at - 1];
	if (!isNounPhrase(near) || subject.includes(at - 1) || !/^\p{Lu}/u.test(words[near.head]?.text ?? '')) return false;
	return words
		.slice(near.first, near.head)
		.some(({ class: kind, text }) => kind === 'noun' && /^(?:\p{Ll}*[^s]s|people|men|women|children)$/u.test(text));
}

/** `with [six million people] now using it`. */
const isBesideWith = (parse: ParsedSentence, at: number, verb: number): boolean =>
	linkAt(parse, at - 1) === 'with' && skipAhead(parse, at + 1) === verb;

const tells = (parse: ParsedSentence, clause: Clause): boolean => {
	const { base, negated, first } = clause.group;
	if (base === 'get' && /^(?:have|has|had|'ve|'s|’ve|’s)$/.test(lowerAt(parse, first))) return false;
	return (
		!negated &&
		!isFailed(parse, clause) &&
		!isWronged(parse, clause) &&
		!UNTELLING.has(base) &&
		!PARTLY.test(base) &&
		!CHANGE_VERBS.has(base)
	);
};

/** What happened is told by what stands with these: `left homes without power`, `went on strike`, `walked out`. */
const PARTLY = /^(?:leave|go|come|walk|down)$/;

const said = (parse: ParsedSentence, clause: Clause, voice: 'done' | 'does'): Happened =>
	done(formOf(parse, clause, voice), isOpen(parse, clause));

/** `took early retirement`, `made a complaint`: what a verb that alone says nothing did, told with its plain noun; null where that is none. */
function withItsNoun(parse: ParsedSentence, clause: Clause): Happened | null {
	const object = objectOf(parse, clause);
	const chunk = parse.chunks[object];
	const verb = said(parse, clause, 'does');
	if (verb.action.includes(' ')) return verb;
	const next = parse.chunks[object + 1];
	if (!isNounPhrase(chunk) || isNounPhrase(next) || linkAt(parse, object + 1) === 'of') return null;
	const words = parse.words.slice(chunk.first, chunk.last + 1);
	const [opener] = words;
	const told = opener?.class === 'possessive' ? words.slice(1) : words;
	const plain = told.every(
		({ class: kind, text, lower }, at) =>
			text === lower && (/^(?:noun|adjective)$/.test(kind) || (at === 0 && /^an?$/.test(lower))),
	);
	return plain && told.length > 0 && told.length <= LONGEST_DEED
		? done(`${verb.action} ${told.map(({ lower }) => lower).join(' ')}`, verb.open)
		: null;
}

/** Words of the noun that makes a verb tell. */
const LONGEST_DEED = 3;

/** What a clause says its subject did or had done to it; of `were told to leave` the telling. */
export function bySubject(parse: ParsedSentence, clause: Clause): Happened | null {
	const next = clauseAt(parse, skipAhead(parse, clause.at + 1));
	if (next?.kind === 'infinitive' && BEGINNING.test(clause.group.base)) {
		const begun = bySubject(parse, next);
		return begun === null ? null : done(begun.action, begun.open || isOpen(parse, clause));
	}
	if (/^(?:put|get)$/.test(clause.group.base) && !clause.passive) return null;
	if (!tells(parse, clause) || (SAYING.test(clause.group.base) && !clause.passive)) return null;
	if (clause.passive) return said(parse, clause, 'done');
	if (makesSo(parse, clause)) return null;
	if (isDoerAlone(parse, clause)) return null;
	if (isEmptyAlone(clause.group.base)) return withItsNoun(parse, clause);
	return isMistakable(parse, clause) ? null : said(parse, clause, 'does');
}

/** `made [the museum] [the most popular]`, `left it empty`: what it made of another. */
function makesSo(parse: ParsedSentence, clause: Clause): boolean {
	const object = objectOf(parse, clause);
	return (
		/^(?:make|render|call|name|declare|find|consider|keep|turn)$/.test(clause.group.base) &&
		object >= 0 &&
		isNounPhrase(parse.chunks[object + 1])
	);
}

const BEGINNING = /^(?:begin|start|continue|help|go|come|expect|set|schedule|seem|appear|believe|think|report)$/;
const SAYING = /^(?:say|think|believe|know|expect|hope|fear|feel|tell|agree|claim|add|insist|argue|announce|report)$/;

/** Verbs whose object is what was said, most likely a clause: `said [22 firms] bid`. */
const OPENING =
	/^(?:say|think|believe|know|hope|fear|feel|claim|add|insist|argue|suggest|indicate|predict|conclude|warn|reckon|assume|suppose|imply)$/;

/**
 * Whether what somebody did to another would read as done to them: `two men shot five` is no two men shot. A form that is no
 * participle (`took`) can't be mistaken, nor can what is done to a thing.
 */
function isMistakable(parse: ParsedSentence, clause: Clause): boolean {
	const object = objectOf(parse, clause);
	if (object < 0) return sharesObject(parse, clause);
	const { base } = clause.group;
	if (BEFALLS.has(formOf(parse, clause, 'does')) || TRADES.test(base)) return true;
	if (pastOf(base) !== participleOf(base)) return false;
	const chunk = parse.chunks[object];
	const word = parse.words[chunk?.last ?? -1];
	return word === undefined || /^(?:name|pronoun)$/.test(word.class) || isPersonNoun(headAt(parse, object));
}

/** What is done among equals, and to things and firms alike. */
const TRADES =
	/^(?:buy|sell|acquire|purchase|close|open|shut|build|own|hold|rob|attack|raid|steal|destroy|damage|found|launch|lead|win|lose|cut|replace|follow|sue|hit|fire|sack|hire)$/;

/** `the device is used by 300 clinics`: what things are put through says what those behind `by` did. */
function isAgentOf(parse: ParsedSentence, clause: Clause): boolean {
	if (!clause.passive && clause.kind !== 'done') return false;
	if (BEFALLS.has(formOf(parse, clause, 'done'))) return false;
	if (CHOOSING.test(clause.group.base)) return true;
	const subject = clause.subject.at(-1);
	if (subject === undefined) return false;
	const word = parse.words[parse.chunks[subject]?.last ?? -1];
	return word?.class === 'noun' && !isPersonNoun(headAt(parse, subject));
}

/** What is done to people by those who judge, follow or stand by them, and would not be taken for what befell the latter. */
const CHOOSING =
	/^(?:nominate|elect|choose|pick|select|back|support|endorse|oppose|watch|view|praise|criticise|criticize|recommend|approve|welcome|applaud|represent|vote)$/;
