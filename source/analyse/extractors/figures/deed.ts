import { overlaps, type Span } from '../../../domain/span.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { CHANGE_NOUNS, CHANGE_VERBS } from '../../lexicons/changes.ts';
import { DULL_VERBS, EVENT_NOUNS } from '../../lexicons/happenings.ts';
import { isAmount, isTime } from './amount-words.ts';
import { bySubject } from './governing.ts';
import { governorOf } from './governor.ts';
import { DEPTH, done, type Happened } from './happened.ts';
import { listHead } from './listed.ts';
import { isCurrency, isPeriod } from './measure.ts';
import { isSetAt } from './noun-words.ts';
import { GIVING } from './object.ts';
import { hasHappened } from './part.ts';
import { isOpen, predicate } from './predicate.ts';
import { clauseAt, headAt, linkAt, lowerAt, reducedAfter, type Spot, skipAhead, skipBack } from './spot.ts';
import { asTaken, EMPTY, isSaying, isUntold } from './taken-by.ts';
import { isSoMuchMore } from './unmeasured.ts';
import { formOf, formOfBase, objectOf } from './verb-phrase.ts';

/**
 * What the clause says of a figure that nothing plainer told of, by its governing verb or noun: of the phrase it stands in (`served a
 * [10-month] term`), of the phrase it belongs to (`hid losses of [$3m]`), or of the noun itself where no verb tells (`the theft of [$3m]`).
 * Null where they only say how things are.
 */
export function deedOf(spot: Spot, of: Span | null, counted: boolean): Happened | null {
	const { parse } = spot;
	const foreseen = foreseenAs(spot);
	if (foreseen !== null) return done(foreseen, foreseen !== 'set');
	if (isApart(spot)) return null;
	let at = spot.at;
	for (let steps = 0; steps <= DEPTH; steps++) {
		const link = skipBack(parse, at - 1);
		const belongs = /^(?:of|worth)$/.test(linkAt(parse, link)) && isNounPhrase(parse.chunks[skipBack(parse, link - 1)]);
		const told = belongs
			? steps === 0
				? (hopedFor(spot, skipAhead(parse, at + 1)) ?? singledOut(spot))
				: null
			: (ofPhrase(spot, at) ?? ofPhrase(spot, listed(spot, at)) ?? ofTrade(spot, at));
		if (told !== null) return told;
		const event = steps > 0 || (spot.phrase.head > spot.last && !isDoing(spot, counted)) ? ofEvent(spot, at) : null;
		const whole = belongs && event === null && !counted ? wholeOf(parse, at) : -1;
		if (whole < 0) return event;
		if (!isNamed(parse, whole, of)) return ofEvent(spot, whole);
		at = whole;
	}
	return null;
}

/** `two men [shooting]`: what those counted do, which the grammar took for the head of their phrase. */
const isDoing = ({ parse, phrase, last }: Spot, counted: boolean): boolean =>
	counted && phrase.head === last + 1 && lowerAt(parse, phrase.head).endsWith('ing');

/** `97 % of the [$3m submitted] by firms`: a participle right behind an amount that `the` singles out by it. */
function singledOut({ parse, at, phrase, last, unit }: Spot): Happened | null {
	if (unit === null || lowerAt(parse, phrase.first) !== 'the' || phrase.last > last) return null;
	const reduced = reducedAfter(parse, at);
	return reduced === null || reduced.at !== at + 1 || isUntold(parse, reduced)
		? null
		: done(formOf(parse, reduced, 'done'));
}

/** `the 47 % [forecast] by brokers`, `the 15 mln bpd quota [set] last May`. */
export function foreseenAs({ parse, phrase, last }: Spot): string | null {
	if (phrase.head > last + 1 && isSetAt(parse, phrase.head)) return 'set';
	const word = lowerAt(parse, last + 1);
	const is = /^(?:forecast|expected|predicted|projected|anticipated)$/.test(word);
	return is && phrase.last <= last + 1 && /^(?:by|for|in|at|this|next|$)/.test(lowerAt(parse, last + 2)) ? word : null;
}

/** `12 % more than`, `three weeks after`, `4 km south of`: how far things are apart befell nothing. */
function isApart(spot: Spot): boolean {
	const { parse, phrase, first, last, unit } = spot;
	const [before, next] = [lowerAt(parse, first - 1), lowerAt(parse, last + 1)];
	return (
		(before === 'over' && phrase.head > last) ||
		(before === 'than' && !isBound(parse, first - 2)) ||
		/^(?:per|within|until|since|despite|like|unlike|between)$/.test(before) ||
		(/^(?:more|less|fewer|higher|lower|better|worse|above|below|up|down)$/.test(next) && !isSoMuchMore(spot)) ||
		(!isCurrency(unit) && unit !== '%' && before !== 'for' && APART.test(next) && !(before === 'by' && next === 'from'))
	);
}

/** `more [than]` that bounds a number; behind one, as in `5 % more than`, it compares. */
const isBound = (parse: ParsedSentence, at: number): boolean =>
	/^(?:more|less|fewer|greater)$/.test(lowerAt(parse, at)) &&
	!/^(?:number|noun)$|^%$/.test(parse.words[at - 1]?.class ?? '') &&
	lowerAt(parse, at - 1) !== '%';

const APART =
	/^(?:after|before|ago|later|earlier|previously|old|away|behind|ahead|apart|off|short|beyond|from|into|adrift|clear|north|south|east|west)$/;

/** The phrase that one behind `of` or `worth` belongs to; -1 without one. */
function wholeOf(parse: ParsedSentence, at: number): number {
	const link = skipBack(parse, at - 1);
	const noun = skipBack(parse, link - 1);
	return isNounPhrase(parse.chunks[noun]) &&
		!isTime(parse, noun) &&
		!isAmount(parse, noun) &&
		!SHARES.test(headAt(parse, noun))
		? noun
		: -1;
}

/** Whether a phrase has the words of what the amount measures, where it measures any: of a cap on directors the directors are not set. */
function isNamed({ chunks, words }: ParsedSentence, at: number, of: Span | null): boolean {
	const chunk = chunks[at];
	const head = isNounPhrase(chunk) ? words[chunk.head] : undefined;
	return of === null || (head !== undefined && overlaps(head, of));
}

/** What is said of a share is not said of the whole: `paid many of [the $40 fees]`. */
const SHARES =
	/^(?:half|thirds?|quarters?|most|many|few|some|all|none|several|part|parts|rest|bulk|majority|minority|one)$/;

const listed = ({ parse, unit }: Spot, at: number): number =>
	isPeriod(unit) || linkAt(parse, skipBack(parse, at - 1)) === 'or' ? at : listHead(parse, at);

function ofPhrase(spot: Spot, at: number): Happened | null {
	const { parse } = spot;
	const subject = parse.clauses.find(
		({ kind, subject }) => (kind === 'main' || kind === 'other') && subject.includes(at),
	);
	if (subject !== undefined) return asSubject(parse, subject);
	const governed = governorOf(parse, at, at === spot.at ? spot.inner : null);
	const taken = governed === null ? null : asTaken(spot, at, governed);
	return taken ?? behind(spot, at) ?? besideIt(spot, at);
}

/** `bought 40 shares, [a 6 % stake], for $3m`: what a phrase between commas says more of. */
function besideIt(spot: Spot, at: number): Happened | null {
	const { chunks } = spot.parse;
	const [opener, noun] = [chunks[at], chunks[at - 2]];
	if (!isNounPhrase(opener) || chunks[at - 1]?.kind !== 'comma' || !isNounPhrase(noun) || noun.time) return null;
	if (
		!/^(?:an?|or)$/.test(lowerAt(spot.parse, opener.first)) ||
		!/^(?:comma|mark)$/.test(chunks[at + 1]?.kind ?? 'mark')
	)
		return null;
	const whole = linkAt(spot.parse, at - 3) === 'of' ? at - 4 : at - 2;
	return ofPhrase(spot, whole);
}

/** What a verb says its subject had done to it or, with no object, did. */
function asSubject(parse: ParsedSentence, clause: Clause): Happened | null {
	if (isUntold(parse, clause)) return null;
	const said = predicate(parse, clause, 0);
	if (said !== null) return said;
	const { base } = clause.group;
	if (EMPTY.test(base) || base === 'end') return null;
	if (clause.passive) return done(formOf(parse, clause, 'done'), isOpen(parse, clause));
	const next = parse.chunks[skipAhead(parse, clause.at + 1)];
	const dull = DULL_VERBS.has(base) && !/^(?:follow|begin|start|stop)$/.test(base);
	return CHANGE_VERBS.has(base) || objectOf(parse, clause) >= 0 || next?.kind === 'verb' || dull
		? null
		: done(formOf(parse, clause, 'does'), isOpen(parse, clause));
}

/** `the [$5m] stolen in May`, `the [$3m] Acme owes`, `the [12 firms] offering it`: what is said right behind. */
function behind(spot: Spot, at: number): Happened | null {
	const { parse, unit } = spot;
	const reduced = reducedAfter(parse, at);
	const next = skipAhead(parse, at + 1);
	if (reduced !== null && reduced.at === next)
		return isUntold(parse, reduced) ? null : done(formOf(parse, reduced, 'done'));
	const hoped = hopedFor(spot, next);
	if (hoped !== null) return hoped;
	const doing = clauseAt(parse, next);
	if (doing?.kind === 'doing' && doing.subject.includes(at)) {
		if (isUntold(parse, doing)) return null;
		if (doing.passive) return done(formOf(parse, doing, 'done'), isOpen(parse, doing));
		return unit === null ? bySubject(parse, doing) : null;
	}
	if (unit === null && linkAt(parse, next) === 'of' && isNounPhrase(parse.chunks[next + 1]))
		return behind(spot, next + 1);
	return byContact(parse, at, clauseAt(parse, skipAhead(parse, at + 2))) ?? byNameWithin(spot, clauseAt(parse, next));
}

/** `the [£22bn ministers hope] to save`: what those behind the amount have in mind, whom the grammar took into its phrase. */
function hopedFor({ parse, phrase, last }: Spot, next: number): Happened | null {
	const clause = clauseAt(parse, next);
	if (clause?.kind !== 'infinitive' || clause.passive || phrase.last < last + 2 || objectOf(parse, clause) >= 0)
		return null;
	const hopes =
		/^(?:hopes?|hoped|plans?|planned|wants?|wanted|intends?|intended|expects?|expected|aims?|aimed|needs?|needed|had|has|have)$/;
	return hopes.test(lowerAt(parse, phrase.last)) ? done(formOf(parse, clause, 'done'), true) : null;
}

/** `the [3 mln dlrs Acme] owes`: a name behind the amount that the grammar took into its phrase. */
function byNameWithin({ parse, phrase, last }: Spot, clause: Clause | null): Happened | null {
	if (
		clause === null ||
		clause.kind !== 'other' ||
		clause.group.form !== 'finite' ||
		clause.passive ||
		last >= phrase.last
	)
		return null;
	const names = parse.words.slice(last + 1, phrase.last + 1).every(({ text }) => /^\p{Lu}/u.test(text));
	if (!names || isSaying(clause.group.base, null) || isUntold(parse, clause)) return null;
	return objectOf(parse, clause) >= 0 && !GIVING.test(clause.group.base)
		? null
		: done(formOf(parse, clause, 'done'), isOpen(parse, clause));
}

/** `the [$3m] [Acme] owes Orca`: what somebody named right behind does with it. */
function byContact(parse: ParsedSentence, at: number, clause: Clause | null): Happened | null {
	if (
		clause === null ||
		!isNounPhrase(parse.chunks[at + 1]) ||
		clause.subject.length !== 1 ||
		clause.subject[0] !== at + 1 ||
		clause.passive ||
		clause.group.form !== 'finite' ||
		isAmount(parse, at + 1) ||
		(objectOf(parse, clause) >= 0 && !GIVING.test(clause.group.base)) ||
		isSaying(clause.group.base, null) ||
		isUntold(parse, clause)
	)
		return null;
	return done(formOf(parse, clause, 'done'), isOpen(parse, clause));
}

/** `the sale of 10 planes for [$630m]`: the deed a price is of. */
function ofTrade({ parse, unit }: Spot, at: number): Happened | null {
	const link = skipBack(parse, at - 1);
	if (!isCurrency(unit) || linkAt(parse, link) !== 'for') return null;
	const near = skipBack(parse, link - 1);
	const noun = linkAt(parse, near - 1) === 'of' ? near - 2 : near;
	const head = headAt(parse, noun);
	const verb = /^(?:sale|purchase|acquisition|disposal)$/.test(head) ? EVENT_NOUNS.get(head) : undefined;
	return verb === undefined || linkAt(parse, noun - 1) === 'on'
		? null
		: done(formOfBase(verb, 'done'), !hasHappened(parse, noun));
}

/** `the theft of [$3m]`, `cuts of [$2bn]`: the deed a noun stands for. */
function ofEvent({ parse, unit }: Spot, at: number): Happened | null {
	const head = headAt(parse, at);
	if (unit !== null && RESULTS.test(head)) return null;
	const change = CHANGE_NOUNS.get(head);
	if (change !== undefined) return done(formOfBase(change, 'does'), !hasHappened(parse, at));
	const verb = EVENT_NOUNS.get(head);
	return verb === undefined ? null : done(formOfBase(verb, 'done'), !hasHappened(parse, at));
}

/** Nouns of change and of deeds that of an amount are what it measures. */
const RESULTS = /^(?:sales|loss(?:es)?|gains?|production|exports?|imports?|shipments|deliveries)$/;
