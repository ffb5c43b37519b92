import { isNounPhrase } from '../../grammar/chunks.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { verbForms } from '../../grammar/verb-forms.ts';
import { REMAINS } from '../../lexicons/counted.ts';
import { BEFALLS, DULL_VERBS, EVENT_NOUNS, EVENTS_WHEN_COUNTED, SENSE_OF, STATES } from '../../lexicons/happenings.ts';
import { beforeQualifier } from './amount-words.ts';
import { isDoerOfTwo, isOneOfItsKind, isOneOfTwo, isScore } from './befallen.ts';
import { PARENTS } from './belonging.ts';
import { done, type Happened } from './happened.ts';
import { listHead } from './listed.ts';
import { byContact, GATHERED, isShared, ofPhrase, reduced } from './part.ts';
import { isPersonNoun } from './persons.ts';
import { predicate } from './predicate.ts';
import {
	chunkOf,
	clauseAt,
	clauseOfSubject,
	governedBy,
	headAt,
	linkAt,
	lowerAt,
	type Spot,
	skipAhead,
	skipBack,
} from './spot.ts';
import { formOfBase } from './verb-phrase.ts';

/**
 * What happened to the counted, from the grammar of its clause: the event it names itself (`12 deaths`), a state or
 * participle behind it (`40 dead`, `hostages still held`), the predicate it is the subject of, the verb it is the object
 * of, or the noun it belongs to (`the loss of 40 jobs`). Null where it is the doer of a deed done to somebody else.
 */
export function happenedTo(spot: Spot): Happened | null {
	const { parse } = spot;
	if (isOffspring(parse, spot.at) || isDoerOfTwo(spot)) return null;
	const found = befell(spot);
	if (found === null || (found.action === 'cost' && spot.unit === '%')) return null;
	if (BEFALLS.has(found.action) && (isOneOfItsKind(spot) || isScore(spot, found.action))) return null;
	return !found.open && BEFALLS.has(found.action) && isOneOfTwo(spot, found.action) ? done(found.action, true) : found;
}

function befell(glued: Spot): Happened | null {
	const spot = pastDate(glued);
	const { parse } = spot;
	if (cutByVerb(spot)) return eventCounted(spot);
	return (
		eventCounted(spot) ??
		verbInPhrase(spot) ??
		stateBehind(spot) ??
		reduced(parse, chunkOf(parse.chunks, spot.last), true) ??
		byContact(parse, chunkOf(parse.chunks, spot.last)) ??
		amongThem(spot) ??
		acrossAside(spot) ??
		ofPhrase(parse, spot.at, 0) ??
		alongWith(spot) ??
		whileDoing(spot) ??
		charged(spot) ??
		described(spot) ??
		amongTheDead(spot)
	);
}

/** `Last month 25 [men]`: the phrase of what is counted, where its number was taken for a part of the date before it. */
function pastDate(spot: Spot): Spot {
	const { parse, at, phrase, last } = spot;
	const next = parse.chunks[at + 1];
	return phrase.time && isNounPhrase(next) && last > phrase.last && last <= next.last
		? { ...spot, at: at + 1, phrase: next }
		: spot;
}

/** `on 7 Aug. [killed] 259 people`, `in 2019 [killing] six`: what was done to them, where the grammar took it for a part of their phrase behind a date. */
function verbInPhrase({ parse, phrase, first, unit }: Spot): Happened | null {
	const verb = beforeQualifier(parse, first);
	if (unit !== null || verb < phrase.first || parse.words[verb - 1]?.class !== 'number') return null;
	const form = verbForms(lowerAt(parse, verb)).find(({ shape }) =>
		/^(?:past|participle|edParticiple|ing)$/.test(shape),
	);
	const sense = form === undefined ? undefined : SENSE_OF.get(form.base);
	return sense !== undefined && BEFALLS.has(sense) ? done(sense) : null;
}

/** `3,930 [blocks]`: what is counted was taken for a verb. */
const cutByVerb = ({ parse, at, last }: Spot): boolean => {
	const next = parse.chunks[at + 1];
	return next?.kind === 'verb' && next.last <= last;
};

/** `the father of [three] who was shot`: what is said of the father. */
function isOffspring(parse: ParsedSentence, at: number): boolean {
	const before = skipBack(parse, at - 1);
	return linkAt(parse, before) === 'of' && PARENTS.test(headAt(parse, skipBack(parse, before - 1)));
}

/** Verbs whose event does not come about: `prevented 40 deaths`. */
const AVERTING =
	/^(?:prevent|avert|avoid|stop|block|forestall|fear|risk|predict|foresee|dismiss|overturn|quash|charge|indict|accuse|acquit|clear|suspect|deny)$/;

/** "56,749 deaths", "37 arrests", "40 job losses". */
function eventCounted({ parse, at, first, last }: Spot): Happened | null {
	if (last === first || AVERTING.test(governedBy(parse, at)?.clause.group.base ?? '')) return null;
	const head = lowerAt(parse, last);
	if (REMAINS.has(head) && head !== 'remains' && isFound(parse)) return done('killed');
	const verb = EVENTS_WHEN_COUNTED.has(head) || isJobLoss(parse, last) ? EVENT_NOUNS.get(head) : undefined;
	if (verb === undefined) return null;
	const [kind] = parse.words.slice(first + 1, last).flatMap(({ lower }) => UNCERTAIN.exec(lower) ?? []);
	if (kind === 'attempted') return null;
	return done(isJobLoss(parse, last) ? 'lost' : formOfBase(verb, 'done'), kind !== undefined);
}

/** What an event is that did not come about, or of which that is not known: `12 [attempted] murders`, `three [suspected] suicides`. */
const UNCERTAIN =
	/^(?:attempted|alleged|suspected|possible|potential|probable|presumed|unconfirmed|feared|threatened|planned|projected)$/;

/** `pulled 12 bodies from the river`: bodies of the dead, not of the state. */
const isFound = ({ clauses }: ParsedSentence): boolean => clauses.some(({ group }) => FINDING.test(group.base));

const FINDING = /^(?:find|recover|retrieve|pull|discover|wash|dig|lie|count|drag|fish|see)$/;

const isJobLoss = (parse: ParsedSentence, at: number): boolean =>
	/^loss(?:es)?$/.test(lowerAt(parse, at)) && /^(?:job|life|seat|home)$/.test(lowerAt(parse, at - 1));

/** "40 people dead", "61 wounded", "17 arrested". */
function stateBehind({ parse, last, first, at: chunk, unit }: Spot): Happened | null {
	const isShare = unit === '%' && lowerAt(parse, last + 1) !== '';
	if (belongsToNoun(parse, chunk) || isShared(parse, chunk)) return null;
	let at = last + 1;
	while (
		/^(?:left|still|others?|more|people|reportedly|already|also|seriously|critically|badly|slightly|severely)$/.test(
			lowerAt(parse, at),
		)
	)
		at++;
	const lower = lowerAt(parse, at);
	if (lower === 'out' && lowerAt(parse, at + 1) === 'of' && lowerAt(parse, at + 2) === 'work') return done('jobless');
	const state = STATES.get(lower);
	const follower = parse.words[at + 1]?.class;
	// 6,000 dead and wounded: of both together, not of either
	if (state !== undefined && /^(?:and|or)$/.test(lowerAt(parse, at + 1)) && isOtherState(parse, at + 2, state))
		return null;
	if (state !== undefined && follower !== 'noun' && follower !== 'name')
		return state === 'held' && /^t[ao]k/.test(lowerAt(parse, first - 1)) ? done('taken hostage') : done(state);
	if (at > last + 1) return null;
	const participle = verbForms(lower).find(({ shape }) => shape === 'participle' || shape === 'edParticiple');
	if (participle === undefined || (DULL_VERBS.has(participle.base) && !isHeldBy(parse, at))) return null;
	if (lower === 'shot' && lowerAt(parse, last) === 'one' && isTaken(parse, first, at)) return null;
	if (isShare && !SENSE_OF.has(participle.base)) return null;
	if (
		last > first &&
		!SENSE_OF.has(participle.base) &&
		participle.base !== 'hold' &&
		lowerAt(parse, beforeQualifier(parse, first)) !== 'with' &&
		!isThere(parse, chunk)
	)
		return null;
	const ends =
		follower === undefined || /^(?:preposition|mark|comma|coordinator|subordinator|time|adverb)$/.test(follower);
	return ends ? done(formOfBase(participle.base, 'done')) : null;
}

const isOtherState = (parse: ParsedSentence, at: number, state: string): boolean =>
	STATES.has(lowerAt(parse, at)) &&
	STATES.get(lowerAt(parse, at)) !== state &&
	!/^(?:number|determiner|possessive|noun|name)$/.test(parse.words[at + 1]?.class ?? '');

/** `four Britons [held by] the army`, `two men held in Lima`. */
const isHeldBy = (parse: ParsedSentence, at: number): boolean =>
	lowerAt(parse, at) === 'held' && /^(?:by|at|without|under|since|[.]|)$/.test(lowerAt(parse, at + 1));

/** `you only have [one shot] at it`: a shot, and nobody who was shot. */
const isTaken = (parse: ParsedSentence, first: number, at: number): boolean =>
	lowerAt(parse, at + 1) === 'at' ||
	/^(?:ha(?:ve|s|d)|take|takes|took|get|gets|got|fired?|needs?|gave|give|next|with)$/.test(
		lowerAt(parse, beforeQualifier(parse, first)),
	);

/** `[There were] 40 boxes sold`. */
const isThere = (parse: ParsedSentence, at: number): boolean => {
	const verb = parse.chunks[at - 1];
	return verb?.kind === 'verb' && verb.base === 'be' && linkAt(parse, at - 2) === 'there';
};

/** `a mother of two died`: what follows is said of the mother. */
function belongsToNoun(parse: ParsedSentence, at: number): boolean {
	const before = skipBack(parse, at - 1);
	if (parse.chunks[before]?.kind !== 'preposition' || linkAt(parse, before) !== 'of') return false;
	const head = headAt(parse, skipBack(parse, before - 1));
	return head !== '' && !GATHERED.has(head);
}

/** "14 of them were minors", "six of whom died". */
function amongThem({ parse, at }: Spot): Happened | null {
	const more = /^(?:more|others?|people)$/.test(linkAt(parse, at + 1)) && parse.chunks[at + 1]?.kind === 'mark';
	const said = more ? clauseAt(parse, skipAhead(parse, at + 2)) : null;
	if (said !== null) return predicate(parse, said, 0);
	if (linkAt(parse, at + 1) !== 'of' || !/^(?:whom|them|those|which)$/.test(linkAt(parse, at + 2))) return null;
	const next = skipAhead(parse, at + 3);
	const clause = parse.chunks[next]?.kind === 'verb' ? clauseAt(parse, next) : null;
	return clause === null ? null : predicate(parse, clause, 0);
}

/** `was arrested along with a drummer and [three others]`, `died with [nine other adults]`: what befell those they are named beside. */
function alongWith({ parse, at, last, unit }: Spot): Happened | null {
	if (unit !== null || !isPersonNoun(lowerAt(parse, last))) return null;
	const head = listHead(parse, at);
	const link = skipBack(parse, head - 1);
	if (linkAt(parse, link) !== 'with') return null;
	const together = /^(?:along|together)$/.test(linkAt(parse, link - 1));
	const verb = skipBack(parse, together ? link - 2 : link - 1);
	const clause = parse.chunks[verb]?.kind === 'verb' ? clauseAt(parse, verb) : null;
	if (clause === null || !(together || /^(?:die|perish|drown)$/.test(clause.group.base))) return null;
	const said = predicate(parse, clause, 0);
	return said !== null && BEFALLS.has(said.action) ? said : null;
}

/** `36 people [accused] of fraud`: a participle of the courts with its charge right behind, so that nobody was taken for who accuses. */
function charged({ parse, last, unit }: Spot): Happened | null {
	if (unit !== null || !/^(?:of|with|in|over|for)$/.test(lowerAt(parse, last + 2))) return null;
	const lower = lowerAt(parse, last + 1);
	return CHARGED.test(lower) ? done(lower) : null;
}

const CHARGED = /^(?:accused|suspected|convicted|charged|acquitted|indicted|implicated)$/;

/** "two imprisoned bloggers", "12 wounded soldiers": what befell them, where their clause tells nothing else. */
function described({ parse, first, last, unit }: Spot): Happened | null {
	if (unit !== null) return null;
	for (let at = first + 1; at < last; at++) {
		const lower = lowerAt(parse, at);
		const participle = verbForms(lower).find(({ shape }) => shape === 'participle' || shape === 'edParticiple');
		const state = STATES.get(lower) ?? SENSE_OF.get(participle?.base ?? '') ?? (TAKEN.test(lower) ? lower : undefined);
		if (state !== undefined && (BEFALLS.has(state) || TAKEN.test(state)) && !/^(?:hired|closed|held)$/.test(state))
			return done(state);
	}
	return null;
}

/** Participles before a noun that tell a deed, not a kind. */
const TAKEN =
	/^(?:stolen|seized|destroyed|damaged|looted|hijacked|confiscated|smuggled|forged|recovered|demolished|flooded|abandoned)$/;

/** "11 of the dead were soldiers". */
function amongTheDead({ parse, at }: Spot): Happened | null {
	const state = linkAt(parse, at + 1) === 'of' ? STATES.get(headAt(parse, at + 2)) : undefined;
	return state !== undefined && BEFALLS.has(state) ? done(state) : null;
}

/** "hundreds of extras applying for a part": what those right before an -ing do. */
function whileDoing({ parse, at, last, unit }: Spot): Happened | null {
	if (unit !== null || /^(?:between|against|about|from)$/.test(linkAt(parse, skipBack(parse, at - 1)))) return null;
	const end = chunkOf(parse.chunks, last);
	const clause = clauseAt(parse, skipAhead(parse, end + 1));
	return clause?.kind === 'doing' && (clause.subject.includes(end) || clause.subject.includes(at))
		? predicate(parse, clause, 0)
		: null;
}

/** "17 people, including three children, were killed", "two teenagers -- a boy and a girl -- were shot". */
function acrossAside({ parse, at }: Spot): Happened | null {
	const { chunks } = parse;
	const opener = chunks[at + 1];
	const opens = opener?.kind === 'comma' || opener?.kind === 'mark' || linkAt(parse, at + 1) === 'including';
	if (!opens || clauseOfSubject(parse, at) !== null || chunks[skipBack(parse, at - 1)]?.kind === 'preposition')
		return null;
	if (/^(?:since|because|as|after|before|when|while|although|though|where)$/.test(linkAt(parse, at + 2))) return null;
	for (let index = at + 2; index < Math.min(chunks.length, at + ASIDE); index++) {
		const chunk = chunks[index];
		if (chunk?.kind !== 'comma' && chunk?.kind !== 'mark') continue;
		const verb = skipAhead(parse, index + 1);
		const group = chunks[verb];
		if (group?.kind !== 'verb' || group.form !== 'finite' || !group.past) continue;
		const clause = clauseAt(parse, verb);
		return clause === null ? null : predicate(parse, clause, 0);
	}
	return null;
}

/** Chunks an aside runs to at most. */
const ASIDE = 16;
