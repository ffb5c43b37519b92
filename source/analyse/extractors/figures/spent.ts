import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { pastOf, verbForms } from '../../grammar/verb-forms.ts';
import { CARRIERS, CHANGE_VERBS, CHANGING, PRICING_VERBS } from '../../lexicons/changes.ts';
import { BEFALLS, DULL_VERBS, EVENT_NOUNS } from '../../lexicons/happenings.ts';
import { isAmount, isTime } from './amount-words.ts';
import { FOR_SUMS } from './belonging.ts';
import { hadDone } from './had-done.ts';
import { done, type Happened } from './happened.ts';
import { listHead } from './listed.ts';
import { isCurrency, isPeriod } from './measure.ts';
import { isJoinedGerund as isGerundJoined } from './misread-verb.ts';
import { opensClause, takesClause } from './object.ts';
import { isFailed, isOpen, isPhrasal, predicate } from './predicate.ts';
import { ofNotes } from './result-notes.ts';
import {
	chunkOf,
	clauseOfSubject,
	type Governed,
	governedBy,
	headAt,
	linkAt,
	lowerAt,
	type Spot,
	skipAhead,
	skipBack,
} from './spot.ts';
import { formOf, formOfBase, objectOf, phraseOf } from './verb-phrase.ts';
import { isRateOfCoin } from './worth-of.ts';
import { isUndone } from './wronged.ts';

/** The verb a sum, a share or a length goes with: "paid $5m", "was fined £40", "jailed for 12 years", "sold for". */
export function spentOn(spot: Spot): Happened | null {
	if (isExcess(spot) || isAbout(spot) || isRateOfCoin(spot) || ofNotes(spot) !== null) return null;
	const beside = besideWith(spot);
	if (beside !== null) return beside;
	if (isGerundJoined(spot.parse, spot.phrase.first)) return ofGerund(spot);
	const { at: carrier, thing } = carrierOf(spot);
	const had = hadDone(spot.parse, carrier);
	if (had !== null) return had;
	const subject = subjectOf(spot, carrier) ?? clauseOfList(spot, carrier);
	if (subject?.group.base === 'end' || (subject?.group.last ?? spot.last + 1) <= spot.last) return null;
	if (subject !== null && isCurrency(spot.unit) && subject.passive && HANDED.test(subject.group.base))
		return subject.group.negated ? null : done(formOf(spot.parse, subject, 'done'), isOpen(spot.parse, subject));
	if (subject !== null) return thing && !subject.passive ? null : predicate(spot.parse, subject, 0);
	const nearest = governedBy(spot.parse, carrier);
	const governed = nearest === null ? null : (barredFrom(spot, nearest) ?? nearest);
	if (governed === null) return null;
	const { clause, link } = governed;
	if (isDistance(spot) && (governed.between.length > 0 || spot.parse.words[spot.first - 1]?.class === 'noun'))
		return null;
	const { base } = clause.group;
	if (isUndone(spot.parse, clause)) return null;
	const lasts = isPeriod(spot.unit) && base === 'last' && !clause.passive;
	if (lasts && !clause.group.negated && (link === null || link === 'for'))
		return done(formOf(spot.parse, clause, 'does'), isOpen(spot.parse, clause));
	if (
		clause.group.negated ||
		isFailed(spot.parse, clause) ||
		base === 'end' ||
		(DULL_VERBS.has(base) &&
			!isHanded(spot, clause, link) &&
			!isTold(spot, clause, link, thing) &&
			!isCharged(spot, clause, link, carrier) &&
			!isPhrasal(phraseOf(spot.parse, clause).phrase)) ||
		(takesClause(base) && opensClause(spot.parse, carrier))
	)
		return null;
	if (link !== null && (thing || !/^(?:for|to|at|with)$/.test(link))) return null;
	if (isPeriod(spot.unit) ? /^(?:re)?pay$/.test(base) : isBoughtPrice(spot, base) || isPurpose(spot, link)) return null;
	if (link === null && isPeriod(spot.unit) && !TIMED.test(base) && !isPhrasal(phraseOf(spot.parse, clause).phrase))
		return null;
	if (isPlainNoun(spot.parse, clause) || isJoinedGerund(spot, clause)) return null;
	if (priceOf(spot) === 'at' && !PRICING_VERBS.has(base)) return null;
	if (link !== null && governed.between.length > 2) return null;
	if (link === 'for' && isPeriod(spot.unit) && isOthersTime(spot.parse, clause)) return null;
	if ((link === 'to' || link === 'with') && !clause.passive && !/^(?:sentence|condemn|remand|jail)$/.test(base))
		return null;
	const moves = CHANGE_VERBS.has(base) && !CHANGING.has(base) && !clause.passive;
	const form = formOf(spot.parse, clause, !moves && (clause.passive || link === null) ? 'done' : 'does');
	return done(BEFALLS.has(form) ? plainForm(spot.parse, clause) : form, isOpen(spot.parse, clause));
}

/** `cutting taxes and [offering] loans worth $3m`: the deed of the verb the grammar took into the phrase. */
function ofGerund({ parse, phrase, at }: Spot): Happened | null {
	const base = verbForms(lowerAt(parse, phrase.first)).find(({ shape }) => shape === 'ing')?.base;
	const outer = governedBy(parse, at)?.clause;
	return base === undefined || base === 'underwrite' || DULL_VERBS.has(base)
		? null
		: done(formOfBase(base, 'done'), outer !== undefined && isOpen(parse, outer));
}

/** The clause an amount is the subject of; none behind a preposition: `stays at 9 %, and [output] grew`. */
function subjectOf({ parse, at, first }: Spot, carrier: number): Clause | null {
	const behind = parse.chunks[skipBack(parse, at - 1)]?.kind === 'preposition';
	return carrier === at && behind && parse.chunks[at]?.first === first ? null : clauseOfSubject(parse, carrier);
}

/** Verbs by which a result is told: `posted a loss of $3m`, `reported a $2m profit`, `made profits of £4m`. */
const TOLD = /^(?:make|report|post|announce)$/;

const isTold = (
	{ parse, at, unit, phrase, last }: Spot,
	{ group, passive }: Clause,
	link: string | null,
	thing: boolean,
): boolean =>
	isCurrency(unit) &&
	link === null &&
	!passive &&
	(thing || phrase.head > last || linkAt(parse, at + 1) === 'of') &&
	TOLD.test(group.base);

/** `took a charge of $40m`, `took a $12m write-off`. */
const isCharged = ({ parse, unit }: Spot, { group, passive }: Clause, link: string | null, carrier: number): boolean =>
	isCurrency(unit) &&
	link === null &&
	!passive &&
	/^(?:take|make|book)$/.test(group.base) &&
	/^(?:charges?|hit|loss(?:es)?|provisions?|write-?(?:offs?|downs?)|writedowns?|impairments?|payments?|donations?|contributions?|investments?|deposits?)$/.test(
		headAt(parse, carrier),
	);

/** Verbs that say too little of most things, and of sums that they changed hands. */
const HANDED = /^(?:give|bring)$/;

const isHanded = ({ unit, phrase, first }: Spot, clause: Clause, link: string | null): boolean =>
	isCurrency(unit) && link === null && !clause.passive && phrase.first >= first - 2 && HANDED.test(clause.group.base);

/** `[$5m of notes], [$3m of bonds] and $2m of bills were sold`: what the last of a list is the subject of, by the grammar, is said of all. */
function clauseOfList({ parse, unit }: Spot, at: number): Clause | null {
	if (isPeriod(unit)) return null;
	const head = listHead(parse, at);
	// lost $4m and 40 smiths lost their jobs
	if (parse.chunks[skipBack(parse, head - 1)]?.kind === 'verb') return null;
	return (
		parse.clauses.find(({ kind, subject, at: verb }) => {
			const last = subject.at(-1) ?? -1;
			return kind === 'main' && last !== at && verb > at && isAmount(parse, last) && listHead(parse, last) === head;
		}) ?? null
	);
}

/** `with over 10 mln tonnes already [sold]`: what `with` brings along is done to the amount. */
function besideWith({ parse, at, last }: Spot): Happened | null {
	if (linkAt(parse, skipBack(parse, at - 1)) !== 'with') return null;
	const next = skipAhead(parse, chunkOf(parse.chunks, last) + 1);
	const verb = parse.chunks[next];
	if (verb?.kind !== 'verb' || verb.negated || !/^(?:either|participle)$/.test(verb.form)) return null;
	return DULL_VERBS.has(verb.base) ? null : done(formOfBase(verb.base, 'done'));
}

/** `disqualified [from acting as a director] for 12 years`: how long the ban lasts. */
function barredFrom({ parse, unit }: Spot, { clause, link }: Governed): Governed | null {
	if (!isPeriod(unit) || link !== 'for' || clause.group.form !== 'ing') return null;
	const from = skipBack(parse, clause.at - 1);
	if (linkAt(parse, from) !== 'from') return null;
	const outer = governedBy(parse, clause.at);
	return outer !== null && BARRING.test(outer.clause.group.base) ? { clause: outer.clause, link, between: [] } : null;
}

const BARRING = /^(?:ban|bar|disqualify|suspend|prohibit|exclude|block|stop|prevent|bound)$/;

/** The link of a price, through the list it is in: `at [four dlrs] and [5.75 dlrs] each`. */
const priceOf = ({ parse, at, unit }: Spot): string => linkAt(parse, skipBack(parse, listed(parse, at, unit) - 1));

/** `bought a broker for the past four years`: the time is of what was bought. */
const isOthersTime = (parse: ParsedSentence, clause: Clause): boolean =>
	!clause.passive && objectOf(parse, clause) >= 0 && !PENAL.test(clause.group.base);

/** Verbs whose object gets the time behind `for`. */
const PENAL =
	/^(?:jail|sentence|imprison|ban|suspend|exclude|hold|detain|remand|bar|disqualify|lock|keep|send|extend|delay)$/;

/** What befalls people is said of money in the text's own word: `wiped out $5bn`. */
function plainForm(parse: ParsedSentence, { group }: Clause): string {
	const particle = lowerAt(parse, group.last + 1);
	return /^(?:out|off|up|down|away)$/.test(particle) ? `${pastOf(group.base)} ${particle}` : pastOf(group.base);
}

/** "jailed over £2m fraud": what for. */
const isAbout = ({ parse, first, last, phrase, unit }: Spot): boolean =>
	lowerAt(parse, first - 1) === 'over' && (isPeriod(unit) || phrase.head > last);

/** "one mln bpd above the ceiling" is how far beyond it, not what was pumped. */
const isExcess = ({ parse, at, last }: Spot): boolean =>
	/^(?:above|below|beyond)$/.test(linkAt(parse, at + 1)) ||
	(/^(?:more|less|fewer|higher|lower)$/.test(lowerAt(parse, last + 1)) && lowerAt(parse, last + 2) === 'than');

/** `fouled him 35 yards from goal`: where. */
const isDistance = ({ parse, last, unit }: Spot): boolean =>
	/^(?:metre|foot|yard|mile|kilometre)$/.test(unit ?? '') &&
	/^(?:from|out|away|off|short|wide|behind|ahead|apart)$/.test(lowerAt(parse, last + 1));

/** "buys a share for two dlrs", "bought for": a price is paid, what it pays for is bought. */
const isBoughtPrice = ({ unit, parse, at }: Spot, base: string): boolean =>
	isCurrency(unit) && /^(?:buy|purchase|acquire)$/.test(base) && linkAt(parse, at + 1) !== 'of';

/** "received a permit for a 250,000 cubic yard cell": the permit. */
const isPurpose = ({ unit }: Spot, link: string | null): boolean => link === 'for' && unit !== '%' && !isCurrency(unit);

/** Verbs that take a length of time as their object, or say how long: `served 12 years`, `waited three hours`. */
const TIMED =
	/^(?:spend|waste|serve|wait|work|take|last|survive|run|walk|travel|rule|reign|miss|lose|get|receive|give|suspend|ban|jail|sentence|hold|detain|delay|postpone|extend|add|cut|shave|knock|save|gain|need|require|complete|finish|clock|live|stay|sleep|study|train|drive|fly|sail|sit|stand|burn|talk|speak|play|fight|teach|face|do|win|reduce|shorten|prolong|pass|marry|imprison|award|hand|deliberate|testify|continue|operate|govern|lead|head)$/;

/** `levels`, `rates`: a lone third person that is as often a noun. */
const isPlainNoun = (parse: ParsedSentence, { group }: Clause): boolean =>
	group.first === group.last &&
	(parse.words[group.first]?.forms ?? []).some(({ shape, nounish }) => shape === 'third' && nounish) &&
	/^(?:preposition|determiner|possessive|adjective|noun)$/.test(parse.words[group.first - 1]?.class ?? '') &&
	parse.words[group.first - 1]?.class !== 'noun';

/** "for management and [underwriting] 1/2 pct" names a fee. */
const isJoinedGerund = ({ parse, unit }: Spot, { group }: Clause): boolean =>
	unit === '%' && group.form === 'ing' && parse.words[group.first - 1]?.class === 'coordinator';

/** What an amount's verb takes in its stead: "jailed for a total of 35 years", "hid losses of $3m". */
interface Carrier {
	readonly at: number;
	/** Whether it is a thing of its own, not a mere sum. */
	readonly thing: boolean;
}

function carrierOf({ parse, at, unit }: Spot): Carrier {
	const before = skipBack(parse, at - 1);
	const noun = skipBack(parse, before - 1);
	const head = headAt(parse, noun);
	const link = linkAt(parse, before);
	if (!(link === 'of' || (link === 'for' && FOR_SUMS.test(head))) || head === '')
		return { at: listed(parse, at, unit), thing: false };
	if (CARRIERS.has(head)) return { at: listed(parse, noun, unit), thing: false };
	const thing =
		isCurrency(unit) &&
		(!EVENT_NOUNS.has(head) || RESULTS.test(head)) &&
		!isAmount(parse, noun) &&
		!isTime(parse, noun);
	return thing ? { at: listed(parse, noun, unit), thing } : { at, thing };
}

/** Event nouns that before a sum are a result. */
const RESULTS = /^(?:loss(?:es)?|sales)$/;

/** Of a list the first; a length of time is in none, nor is what has a verb of its own. */
const listed = (parse: ParsedSentence, at: number, unit: string | null): number =>
	isPeriod(unit) || clauseOfSubject(parse, at) !== null ? at : listHead(parse, at);
