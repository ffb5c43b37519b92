import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { REMAINS } from '../../lexicons/counted.ts';
import { BEFALLS, DOER_VERBS, DULL_VERBS, EVENT_NOUNS, SENSE_OF, STATES } from '../../lexicons/happenings.ts';
import { CLAUSE_TAKING } from '../../lexicons/verb-frames.ts';
import { DEPTH, done, type Happened } from './happened.ts';
import { listHead } from './listed.ts';
import { asObject } from './object.ts';
import { isPersonNoun } from './persons.ts';
import { isAgent, isOpen, predicate } from './predicate.ts';
import {
	clauseAt,
	clauseOfSubject,
	governedBy,
	headAt,
	linkAt,
	lowerAt,
	reducedAfter,
	skipAhead,
	skipBack,
} from './spot.ts';
import { formOf, formOfBase, objectOf, phraseOf, sharesObject } from './verb-phrase.ts';

/** "12 miners trapped underground". With `strong` only participles that are what happened whatever else is said. */
export function reduced(parse: ParsedSentence, at: number, strong: boolean): Happened | null {
	const clause = reducedAfter(parse, at) ?? (strong ? participleBehind(parse, at) : null);
	if (clause === null || sharesObject(parse, clause)) return null;
	const { base, negated } = clause.group;
	if (negated || (DULL_VERBS.has(base) && base !== 'hold') || isOfWholeAct(parse, at, base)) return null;
	if (
		strong &&
		!SENSE_OF.has(base) &&
		!SENSE_OF.has(phraseOf(parse, clause).phrase) &&
		base !== 'hold' &&
		!STATES.has(lowerAt(parse, clause.group.last))
	)
		return null;
	return done(formOf(parse, clause, 'done'));
}

/** `a [poll] of 400 voters released today`, `the [talks] between two nations held in Lima`: what is done to what they belong to. */
function isOfWholeAct(parse: ParsedSentence, at: number, base: string): boolean {
	const nouns = base === 'hold' ? MEETINGS : base === 'release' ? REPORTS : null;
	if (nouns === null) return false;
	const link = skipBack(parse, at - 1);
	return parse.chunks[link]?.kind === 'preposition' && nouns.test(headAt(parse, skipBack(parse, link - 1)));
}

const MEETINGS =
	/^(?:talks|meetings?|summits?|elections?|votes?|polls?|ballots?|contests?|conferences?|rall(?:y|ies)|debates?|trials?|ceremon(?:y|ies)|hearings?|events?|matches|match|games?|races?|negotiations|discussions?|sessions?|protests?|exercises|forums?|tournaments?|competitions?|referendums?|auctions?|parades?|funerals?|interviews?|workshops?|seminars?)$/;
const REPORTS =
	/^(?:polls?|surveys?|stud(?:y|ies)|reports?|lists?|reviews?|analys[ei]s|census|interviews?|videos?|footage|tapes?|recordings?|photos?|photographs?|pictures?|images?|transcripts?|statements?|letters?|books?|albums?|films?|documentar(?:y|ies)|names|identities|results?|figures|data|details)$/;

/** `a day for the six million [killed] in the war`: a participle right behind, which the grammar took for the sentence's verb. */
function participleBehind(parse: ParsedSentence, at: number): Clause | null {
	const next = parse.chunks[at + 1];
	if (next?.kind !== 'verb' || (next.form !== 'either' && next.form !== 'participle') || isShared(parse, at))
		return null;
	const clause = clauseAt(parse, at + 1);
	if (clause === null || clause.subject.includes(at) || objectOf(parse, clause) >= 0) return null;
	return clause.subject.length > 0 && /^(?:die|perish|drown|resign)$/.test(next.base) ? null : clause;
}

/** `a third of the [300 firms] closed`: what is said right behind is said of the share. */
export function isShared(parse: ParsedSentence, at: number): boolean {
	const link = skipBack(parse, at - 1);
	const share = skipBack(parse, link - 1);
	if (linkAt(parse, link) !== 'of' || !SHARES.test(headAt(parse, share))) return false;
	const subject = clauseAt(parse, at + 1)?.subject;
	// About a third: what opens the sentence was taken for a preposition.
	const isOpened = share === 1 && /^(?:about|around|over|under)$/.test(linkAt(parse, 0));
	return subject !== undefined && (subject.includes(share) || (isOpened && subject.length === 0));
}

const SHARES =
	/^(?:half|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|most|many|few|some|all|none|several|majority|minority)$/;

/** `the six honours [he has won]`, `12 goals [she scored]`: what a pronoun right behind did to them, with nothing else for its object. */
export function byContact(parse: ParsedSentence, at: number): Happened | null {
	const next = parse.chunks[at + 1];
	if (!isNounPhrase(next) || !/^(?:he|she|it|they|we|you|i)$/.test(lowerAt(parse, next.last))) return null;
	const verb = skipAhead(parse, at + 2);
	const clause = parse.chunks[verb]?.kind === 'verb' ? clauseAt(parse, verb) : null;
	if (clause === null || clause.group.negated || clause.group.form === 'infinitive' || objectOf(parse, clause) >= 0)
		return null;
	const { base, form, past, first, last } = clause.group;
	// the two teams we play: what is done as a rule is no deed done
	if (form === 'finite' && !past && first === last) return null;
	if (DULL_VERBS.has(base) || CLAUSE_TAKING.has(base)) return null;
	const [behind, object] = [parse.chunks[verb + 1], parse.chunks[verb + 2]];
	// the 12 goals she scored [made] her a star
	const another =
		behind?.kind === 'verb' &&
		(behind.form === 'finite' || (behind.form === 'either' && isNounPhrase(object) && !object.time));
	return behind?.kind === 'verb' && !another ? null : done(formOf(parse, clause, 'done'), isOpen(parse, clause));
}

/** What is said of a phrase as subject, as object, or through the noun it hangs on by `of`. */
export function ofPhrase(parse: ParsedSentence, at: number, depth: number): Happened | null {
	if (depth > DEPTH) return null;
	const subject = agreeing(parse, at, clauseOfSubject(parse, at));
	const said = subject === null ? null : predicate(parse, subject, 0);
	if (said !== null && subject !== null && isOfNearer(parse, subject, at)) return null;
	const main = subject?.kind === 'relative' && said === null ? mainOf(parse, at) : null;
	if (main !== null) return main;
	if (subject !== null && (subject.kind !== 'relative' || (said !== null && BEFALLS.has(said.action))))
		return said ?? (isAgent(parse, subject) ? null : reduced(parse, at, false));
	return asPart(parse, at, depth) ?? said;
}

/** `two thirds back aid for people [convicted] abroad`: a form that may be a participle, right behind other people. */
function isOfNearer(parse: ParsedSentence, { at, group, kind, subject }: Clause, own: number): boolean {
	return (
		kind === 'main' &&
		group.form === 'either' &&
		group.first === group.last &&
		SENSE_OF.has(group.base) &&
		!/^(?:die|drown|perish|resign)$/.test(group.base) &&
		own < at - 2 &&
		!subject.includes(at - 1) &&
		isPersonNoun(headAt(parse, at - 1)) &&
		/^(?:for|to|with|about|against|by|on)$/.test(linkAt(parse, at - 2))
	);
}

/** `25 people who took part [were jailed]`: what befell those of whom a clause between says what they did. */
function mainOf(parse: ParsedSentence, at: number): Happened | null {
	const main = parse.clauses.find(({ kind, subject }) => kind === 'main' && subject.includes(at));
	const said = main === undefined ? null : predicate(parse, main, 0);
	return said !== null && BEFALLS.has(said.action) ? said : null;
}

/** A relative clause that can be about so many; `a survey of 139 firms, which [was] published` is about the survey. */
function agreeing(parse: ParsedSentence, at: number, clause: Clause | null): Clause | null {
	if (clause?.kind !== 'relative' || !/^(?:was|is|has)$/.test(lowerAt(parse, clause.group.first))) return clause;
	const phrase = parse.chunks[at];
	if (!isNounPhrase(phrase)) return clause;
	const many = parse.words
		.slice(phrase.first, phrase.head + 1)
		.some(({ class: kind, lower }) => kind === 'number' && !/^(?:one|1)$/.test(lower));
	return many && /^(?:noun|number)$/.test(parse.words[phrase.head]?.class ?? '') ? null : clause;
}

/** What is said of a phrase that is no subject. */
function asPart(parse: ParsedSentence, at: number, depth: number): Happened | null {
	const before = skipBack(parse, at - 1);
	const link = parse.chunks[before];
	if (link?.kind === 'verb') {
		const clause = clauseAt(parse, before);
		return (clause === null ? null : asObject(parse, clause, at)) ?? reduced(parse, at, false);
	}
	const stated = isNounPhrase(link) && STATED.test(lowerAt(parse, link.last)) ? clauseAt(parse, before - 1) : null;
	if (stated !== null && link?.first === link?.last && !stated.passive) return asObject(parse, stated, at);
	const agent = agentOf(parse, before);
	if (agent !== null) return done(formOf(parse, agent, 'done'), isOpen(parse, agent));
	const verb = particleVerb(parse, before);
	if (verb !== null) return asObject(parse, verb, at);
	if (link?.kind === 'preposition' && CHARGES.test(headAt(parse, at))) {
		const tried = triedFor(parse, at);
		if (tried !== null) return tried;
	}
	if (link?.kind === 'preposition') return ofNoun(parse, before, depth) ?? reduced(parse, at, false);
	if (link?.kind === 'coordinator' || link?.kind === 'comma') {
		const head = listHead(parse, at);
		return (
			reduced(parse, at, false) ?? besideOne(parse, at, head) ?? (head < at ? ofPhrase(parse, head, depth + 1) : null)
		);
	}
	return reduced(parse, at, false);
}

/** States a verb puts before its object: `shot [dead] 12 men`, `set [free] 40`. */
const STATED = /^(?:dead|free|hostage|captive|prisoner)$/;

/** `the [execution] of a writer and eight others`: people named beside another whom an event befell. */
function besideOne(parse: ParsedSentence, at: number, head: number): Happened | null {
	if (linkAt(parse, head + 1) !== 'of' || head + 2 >= at || !isPersonNoun(headAt(parse, at))) return null;
	const event = EVENT_NOUNS.get(headAt(parse, head));
	const sense = event === undefined ? undefined : formOfBase(event, 'done');
	return sense !== undefined && BEFALLS.has(sense) ? ofNoun(parse, head + 1, 0) : null;
}

/** `convicted him on [seven counts]`, `pleaded guilty to [three charges]`. */
function triedFor(parse: ParsedSentence, at: number): Happened | null {
	const governed = governedBy(parse, at);
	if (governed === null || governed.link === null || governed.clause.group.negated) return null;
	const { clause, between } = governed;
	const { base } = clause.group;
	const guilty = between.some((chunk) => lowerAt(parse, parse.chunks[chunk]?.last ?? -1) === 'guilty');
	if (base === 'find' && guilty) return done('convicted', isOpen(parse, clause));
	if (base === 'plead' && guilty) return done('pleaded guilty', isOpen(parse, clause));
	return /^(?:convict|acquit|clear|charge|indict|try|sentence|arraign)$/.test(base)
		? done(formOf(parse, clause, 'done'), isOpen(parse, clause))
		: null;
}

const CHARGES =
	/^(?:counts?|charges?|offences?|offenses?|crimes?|felonies|felony|misdemeano(?:u)?rs?|murders?|rapes?|robberies|burglaries|thefts?|assaults?|killings?)$/;

/** `attended by 4,000 fans`: a passive whose verb can only mean what those behind `by` did; whom somebody is survived by survived nothing. */
function agentOf(parse: ParsedSentence, link: number): Clause | null {
	if (linkAt(parse, link) !== 'by') return null;
	const clause = clauseAt(parse, skipBack(parse, link - 1));
	if (clause === null || clause.group.negated || (!clause.passive && clause.kind !== 'done')) return null;
	return DOER_VERBS.has(clause.group.base) && clause.group.base !== 'survive' ? clause : null;
}

/** The verb whose particle a preposition is: `laid [off] 60 teachers`. */
function particleVerb(parse: ParsedSentence, link: number): Clause | null {
	if (parse.chunks[link]?.kind !== 'preposition' || parse.chunks[link - 1]?.kind !== 'verb') return null;
	const clause = clauseAt(parse, link - 1);
	return clause !== null && phraseOf(parse, clause).phrase === `${clause.group.base} ${linkAt(parse, link)}`
		? clause
		: null;
}

/** "the bodies of 12 miners", "layoffs of 200 workers", "a total of 40 men were held". */
function ofNoun(parse: ParsedSentence, link: number, depth: number): Happened | null {
	const noun = skipBack(parse, link - 1);
	const head = headAt(parse, noun);
	const preposition = linkAt(parse, link);
	if (preposition === 'on' && /^(?:attack|assault|strike)s?$/.test(head)) return done('attacked');
	if (preposition === 'on' && /^raids?$/.test(head)) return done('raided');
	if (preposition === 'against' && /^(?:charges?|indictments?)$/.test(head)) return charging(parse, noun);
	if (/^(?:of|for)$/.test(preposition) && OFFERS.test(head) && SECURITIES.test(headAt(parse, link + 1)))
		return ofPhrase(parse, noun, depth + 1);
	if (head === '' || preposition !== 'of') return null;
	if (REMAINS.has(head)) return ofRemains(parse, noun, depth);
	if (/^(?:lives|life)$/.test(head)) {
		const verb = parse.chunks[skipBack(parse, noun - 1)];
		return verb?.kind === 'verb' && /^(?:claim|cost|take)$/.test(verb.base) ? done('killed') : null;
	}
	const event = EVENT_NOUNS.get(head);
	if (event !== undefined) return done(formOfBase(event, 'done'), !hasHappened(parse, noun));
	return GATHERED.has(head) ? ofPhrase(parse, noun, depth + 1) : null;
}

/** `filed charges against [two men]`. */
function charging(parse: ParsedSentence, noun: number): Happened | null {
	const clause = clauseAt(parse, skipBack(parse, noun - 1));
	if (clause === null || clause.group.negated || !/^(?:file|bring|lay|press|prefer|issue)$/.test(clause.group.base))
		return null;
	return done('charged', isOpen(parse, clause));
}

/** `found the bodies of [12 miners]`: dead; of `identified the bodies of two` what was done with them. */
function ofRemains(parse: ParsedSentence, noun: number, depth: number): Happened | null {
	const told = ofPhrase(parse, noun, depth + 1);
	return told === null || told.open || BEFALLS.has(told.action) || FOUND.test(told.action) ? done('killed') : told;
}

const FOUND =
	/^(?:found|recovered|retrieved|pulled|discovered|washed|dug|laid|lay|counted|dragged|fished|seen|lying)\b/;

/**
 * Whether an event a noun names came about, as far as its own clause says: `the deaths of 12`, `after the arrest of 12`, `announced the
 * sale of two`. What is asked for, planned, opposed or undone did not.
 */
export function hasHappened(parse: ParsedSentence, noun: number): boolean {
	const head = headAt(parse, noun);
	if (/^(?:deaths?|fatalit(?:y|ies)|murders?|killings?|injur(?:y|ies)|births?)$/.test(head)) return true;
	const link = skipBack(parse, noun - 1);
	const before = parse.chunks[link];
	if (before?.kind === 'preposition') {
		if (
			linkAt(parse, link) === 'of' &&
			isNounPhrase(parse.chunks[link - 1]) &&
			!UNREAL_NOUNS.test(headAt(parse, link - 1))
		)
			return hasHappened(parse, link - 1);
		if (linkAt(parse, link) === 'to') return LEADING_TO.test(baseAt(parse, link - 1));
		if (
			!/^(?:after|following|since|by|from|with|despite|amid|including|over|because|in|during|of)$/.test(
				linkAt(parse, link),
			)
		)
			return false;
		return !UNREAL_NOUNS.test(headAt(parse, link - 1));
	}
	if (before?.kind === 'coordinator' && isNounPhrase(parse.chunks[link - 1])) {
		const head = listHead(parse, noun);
		return head === noun || hasHappened(parse, head);
	}
	const clause = before?.kind === 'verb' ? clauseAt(parse, link) : clauseOfSubject(parse, noun);
	if (clause === null) return true;
	if (clause.group.base === 'make' && linkAt(parse, noun + 1) === 'of' && DEMANDS.test(headAt(parse, noun + 3)))
		return false;
	return !isOpen(parse, clause) && !clause.group.negated && !UNREAL_VERBS.test(clause.group.base);
}

/** `made closure of the three offices [a condition]`. */
const DEMANDS =
	/^(?:conditions?|priorit(?:y|ies)|demands?|requirements?|goals?|aims?|precondition|prerequisite|target)$/;

/** `led to the slaughter of`, `due to the closure of`. */
const LEADING_TO = /^(?:lead|point|contribute|refer|react|respond|add|tie|link|owe|due|owing|thanks)$/;

const baseAt = (parse: ParsedSentence, at: number): string => {
	const chunk = parse.chunks[at];
	return chunk?.kind === 'verb' ? chunk.base : lowerAt(parse, chunk?.last ?? -1);
};

/** Whose event is wanted, feared, planned or undone. */
export const UNREAL_NOUNS =
	/^(?:call|demand|plan|proposal|hope|bid|threat|possibility|chance|risk|prospect|idea|favou?r|support|vote|ban|freeze|campaign|request|order|offer|option|agreement|fear|talk|deadline|case|line|event|conditional|condition|negotiation|appeal|goal|target|aim|objective|forecast|prediction|projection|expectation|need|scope|room|pressure)s?$/;
export const UNREAL_VERBS =
	/^(?:demand|call|seek|propose|plan|oppose|prevent|block|overturn|quash|avoid|consider|threaten|want|urge|allow|approve|order|require|need|request|delay|postpone|ban|reject|suspend|halt|stop|expect|predict|forecast|fear|discuss|negotiate|promise|pledge|offer|recommend|suggest|support|back|favou?r|authori[sz]e|intend|resist|refuse|rule|reverse|cancel|demand|secure|void|annul|challenge|contest|appeal|abandon|shelve|advocate|foresee|envisage|target|mean|insist)$/;

/** `The IPO for [17.3 million shares] was sold`: what is done with an issue is done with its papers. */
const OFFERS = /^(?:ipo|offering|flotation|placement|placing|issue|tranche)$/;
const SECURITIES = /^(?:shares|bonds|notes|units|adrs|warrants|debentures|certificates)$/;

export const GATHERED: ReadonlySet<string> = new Set(
	'total group crowd team gang force fleet number maximum minimum average batch convoy handful party some audience turnout attendance string series raft host selection collection pair trio array'.split(
		' ',
	),
);
