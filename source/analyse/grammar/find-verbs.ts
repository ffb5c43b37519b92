import { isAdjective } from '../lexicons/adjectives.ts';
import { CHANGE_VERBS } from '../lexicons/changes.ts';
import { ROLE_NOUNS } from '../lexicons/role-titles.ts';
import { CLAUSE_TAKING } from '../lexicons/verb-frames.ts';
import { BEFORE_ING, ingReads, opensGerund } from './ing-verbs.ts';
import { pastReads } from './past-verbs.ts';
import { closesApposition, endsGovernedPhrase, isOfSpentClause } from './spent-clauses.ts';
import { type VerbForm, verbForms } from './verb-forms.ts';
import {
	CLOSES_NOUN,
	HELPERS,
	isIng,
	OPENS_NOUN,
	opensHedged,
	PAST_SHAPES,
	skipAhead,
	skipBack,
} from './verb-neighbours.ts';
import type { Word, WordClass } from './words.ts';

/** Decides which nouns of a sentence are verbs, left to right, from the words around each. */
export function findVerbs(words: readonly Word[], headline: boolean): void {
	for (let at = 0; at < words.length; at++) {
		const word = words[at] as Word;
		if (word.class !== 'noun' || word.compound) continue;
		const known = verbForms(word.lower);
		const forms = known.length === 0 ? unknownVerb(words, at) : known;
		if (forms.length === 0 || isKindOfStock(words, at)) continue;
		const capital = word.text !== word.text.toLowerCase();
		if (capital && !headline && !opensGerund(words, at)) continue;
		const kept = forms.filter((form) => readsAsVerb(words, at, form));
		if (kept.length === 0) continue;
		word.class = 'verb';
		word.forms = kept;
		if (HELPS.test(words[at - 1]?.lower ?? '')) takeHelp(words[at - 1]);
	}
	if (!headline && !words.some(isPredicate)) promoteOne(words);
}

/** Words in -ing that stand before a number as adjectives or prepositions do. */
export const ADJECTIVAL =
	/^(?:remaining|surviving|leaving|leading|following|existing|competing|losing|winning|missing|visiting|opposing|outgoing|incoming|neighbou?ring|participating|according|beginning|starting|including|excluding|outstanding|regarding|concerning|averaging|totalling|totaling|spanning|covering|counting)$/;

/** `approval to [distil] the wine`: behind `to` and before an article stands a verb or not. */
function unknownVerb(words: readonly Word[], at: number): readonly VerbForm[] {
	const word = words[at];
	if (word === undefined || words[at - 1]?.lower !== 'to' || !/^[a-z]{3,}$/.test(word.text)) return [];
	if (TAKES_TO.test(words[at - 2]?.lower ?? '') || isAdjective(word.lower)) return [];
	const next = words[at + 1];
	const takes = /^(?:the|an?|its|their|his|her|our)$/.test(next?.lower ?? '') || opensHedged(words, at + 1);
	return takes ? [{ base: word.lower, shape: 'base', nounish: false }] : [];
}

/** `cumulative [preferred] stock`, `[issued] share capital`. */
const isKindOfStock = (words: readonly Word[], at: number): boolean =>
	/^(?:preferred|deferred|subordinated|restricted|dated|secured|unsecured|guaranteed|listed)$/.test(
		words[at]?.lower ?? '',
	) &&
	/^(?:discount|stocks?|bonds?|loans?|securities|paper|shares?|dividends?|debentures?|notes?|debt|units?)$/.test(
		words[at + 1]?.lower ?? '',
	);

const HELPS = /^help(?:s|ed|ing)?$/;

/** `Web [helps] collect donations`: what stands before a bare verb is one, too. */
function takeHelp(word: Word | undefined): void {
	if (word?.class !== 'noun') return;
	word.class = 'verb';
	word.forms = verbForms(word.lower);
}

const HELPERS_ALONE: ReadonlySet<WordClass> = new Set(['be', 'have', 'do', 'modal']);

const isPredicate = (word: Word): boolean =>
	HELPERS_ALONE.has(word.class) || (word.class === 'verb' && word.forms.some((form) => !isIng(form)));

/** `Voters [go] to the polls`, `the court [sits] on Friday`: in a sentence without any other verb the word that can be one behind its subject is it. */
function promoteOne(words: readonly Word[]): void {
	for (const [at, word] of words.entries()) {
		if (word.class !== 'noun' || word.compound || word.text !== word.text.toLowerCase()) continue;
		const before = words[at - 1];
		const after = words[at + 1];
		const plural = before?.class === 'noun' && /[^s]s$/.test(before.lower);
		if (before?.class !== 'noun' && before?.class !== 'name') continue;
		const open = before.class === 'name' && after?.class === 'noun';
		const opens =
			/^(?:preposition|time|determiner|possessive|adverb)$/.test(after?.class ?? '') && after?.lower !== 'of';
		if (!open && !opens) continue;
		const kept = verbForms(word.lower).filter(({ shape, base }) =>
			plural ? shape === 'base' : shape === 'third' || (base === word.lower && PAST_SHAPES.has(shape)),
		);
		if (kept.length === 0 || endsGovernedPhrase(words, at)) continue;
		word.class = 'verb';
		word.forms = kept;
		return;
	}
}

function readsAsVerb(words: readonly Word[], at: number, form: VerbForm): boolean {
	const before = skipBack(words, at);
	const after = skipAhead(words, at);
	const last = before?.class;
	if (words[at + 1]?.class === 'genitive') return false;
	if (last === 'possessive') return false;
	if (/^(?:base|third)$/.test(form.shape) && isOfSpentClause(words, at)) return false;
	if (last === 'genitive') return isShopsChange(words, at, form);
	if (last === 'determiner' && !standsForNoun(before, form) && !(before?.lower === 'those' && form.shape === 'ing'))
		return false;
	switch (form.shape) {
		case 'base':
			if (isOfShare(words, at, after)) return true;
			return (
				baseReads(words, at, before, after, form) &&
				!(form.nounish && form.base !== 'say' && after?.class !== 'pronoun' && endsGovernedPhrase(words, at))
			);
		case 'third':
			return (
				(thirdReads(
					before,
					after,
					form,
					opensHedged(words, at + 1),
					at === 1,
					isPluralOf(words, at),
					movesOn(words, at),
				) ||
					closesApposition(words, at)) &&
				!isOfTitled(words, at, form) &&
				!(form.nounish && isOfNewThing(words, at)) &&
				!(
					form.nounish &&
					form.base !== 'say' &&
					((endsGovernedPhrase(words, at) && !costsSum(words, at)) || isOfAKind(words, at))
				)
			);
		case 'ing':
			return ingReads(words, at, before, after);
		default:
			if (form.base === words[at]?.lower && !HELPERS.has(last ?? 'mark')) {
				if (before?.class === 'noun' && /^(?:by|for)$/.test(after?.lower ?? '')) return true;
				if (before?.class === 'pronoun' && /^(?:cost|cut|hit|hurt|set|put|shut|let|quit|split)$/.test(form.base))
					return true;
				if (form.base === 'set' && before?.class === 'noun' && after?.lower === 'in') return true;
				if (
					cutsThings(words, at) ||
					cutsInList(words, at) ||
					isSetTo(words, at) ||
					costsSome(words, at, before, after) ||
					putsAt(words, at) ||
					closesAside(words, at)
				)
					return true;
				if (before?.class === 'noun' && HITS.test(form.base) && /^(?:the|a|an)$/.test(words[at + 1]?.lower ?? ''))
					return true;
				return OPENS_NOUN.has(after?.class ?? 'mark') && baseIsPast(before) && !endsGovernedPhrase(words, at);
			}
			return pastReads(words, at, before, after, form);
	}
}

/** `Acme, which owns two mills[, put] a bid on the table`: right behind the comma that ends a relative clause. */
function closesAside(words: readonly Word[], at: number): boolean {
	if (words[at - 1]?.class !== 'comma' || !/^(?:determiner|possessive)$/.test(words[at + 1]?.class ?? 'mark'))
		return false;
	for (let from = at - 2, verb = false; from > 1; from--) {
		const word = words[from];
		if (word === undefined || /^(?:comma|mark)$/.test(word.class)) return false;
		if (word.class === 'relative')
			return verb && words[from - 1]?.class === 'comma' && words[from - 2]?.class === 'name';
		verb ||= /^(?:verb|be|have)$/.test(word.class);
	}
	return false;
}

/** Pasts like their base that an article can only follow as their object: `sales of tin [hit] the $5m mark`. */
const HITS = /^(?:hit|cut|beat|shut|split|quit|shed)$/;

/** `profits at [McDonald's] rose 5 %`, `[Tiffany's] sold the ring`: a firm called by its owner, not a thing of his. */
const isShopsChange = (words: readonly Word[], at: number, { base, shape }: VerbForm): boolean =>
	(shape === 'past' || shape === 'edParticiple') &&
	(words[at - 2]?.class === 'name' || /^\p{Lu}/u.test(words[at - 2]?.text ?? '')) &&
	(/^(?:determiner|possessive)$/.test(words[at + 1]?.class ?? '') ||
		(CHANGE_VERBS.has(base) &&
			(words[at + 1]?.class === 'number' || (words[at + 1]?.lower === 'by' && words[at + 2]?.class === 'number'))));

/** Verbs that look like nouns and seldom stand as one between a plural and a noun: `drivers [use] petrol`, but `drug use`. */
const TAKES_NOUN = /^(?:use|need|own|face)$/;

/** `20 % of the population [own] a car`, `millions of drivers [use] petrol`: behind a share of somebody, before an object of its own. */
function isOfShare(words: readonly Word[], at: number, after: Word | undefined): boolean {
	const isPlain = after?.class === 'noun' && TAKES_NOUN.test(words[at]?.lower ?? '');
	if (!isPlain && !/^(?:determiner|possessive|pronoun)$/.test(after?.class ?? 'mark')) return false;
	let left = at - 1;
	while (left > at - 6 && /^(?:name|noun|determiner|possessive|genitive)$/.test(words[left]?.class ?? '')) left--;
	return (
		left < at - 1 &&
		words[left]?.lower === 'of' &&
		/^(?:%|pct|percent|cent|half|thirds?|quarters?|fifths?|most|many|some|millions|thousands|hundreds|dozens|majority)$/.test(
			words[left - 1]?.lower ?? '',
		)
	);
}

/** `this came`, `many want`: the determiner is the whole subject. A form in -ed after it is an adjective. */
const standsForNoun = (before: Word | undefined, form: VerbForm): boolean =>
	/^(?:this|that|these|those|some|many|most|few|both|all)$/.test(before?.lower ?? '') &&
	(!form.nounish || (form.base === 'say' && form.shape === 'base')) &&
	(form.shape === 'past' || form.shape === 'third' || (form.shape === 'base' && CLAUSE_TAKING.has(form.base)));

/** `The bank cut rates by …`: a whole subject before, a plural and then no more of its phrase behind. */
function cutsThings(words: readonly Word[], at: number): boolean {
	const [subject, things, end] = [words[at - 1], words[at + 1], words[at + 2]];
	if (things?.class !== 'noun') return false;
	const isMany = /[^s]s$|staff$/.test(things.lower);
	const plain = /[^s]s$|^police$/.test(subject?.lower ?? '') && /^(?:comma|mark)$/.test(end?.class ?? 'mark');
	if (!isMany && !(plain && at === 1 && !isAdjective(things.lower))) return false;
	if (end !== undefined && !/^(?:preposition|mark|comma|time|adverb)$/.test(end.class)) return false;
	if (subject?.class === 'name') return true;
	return (
		subject?.class === 'noun' &&
		(words[at - 2]?.class === 'determiner' || /[^s]s$|^(?:police|people|staff|(?:wo)?men)$/.test(subject.lower))
	);
}

/** `hit homes, [cut] power and [put] farms under water`: one of several pasts, before what it was done to. */
function cutsInList(words: readonly Word[], at: number): boolean {
	const [link, thing, end] = [words[at - 1], words[at + 1], words[at + 2]];
	if (
		!/^(?:comma|coordinator)$/.test(link?.class ?? 'mark') ||
		!/^(?:cut|put|shut|hit|set|split|quit|shed|let|beat)$/.test(words[at]?.lower ?? '')
	)
		return false;
	if (!/^(?:noun|name)$/.test(thing?.class ?? 'mark') || /^(?:up|off|by)$/.test(thing?.lower ?? '')) return false;
	if (end !== undefined && !/^(?:preposition|mark|comma|time|adverb|coordinator)$/.test(end.class)) return false;
	for (let left = at - 2; left >= 0; left--) {
		const word = words[left];
		if (word === undefined || /^(?:mark|subordinator|relative|be|have|modal|do)$/.test(word.class)) return false;
		if (word.class === 'verb') return word.forms.some(({ shape }) => PAST_SHAPES.has(shape));
	}
	return false;
}

/** `Financial [charges] 155 mln`: an adjective without an article is no subject. */
const isOfAKind = (words: readonly Word[], at: number): boolean =>
	words[at - 1]?.class === 'noun' &&
	isAdjective(words[at - 1]?.lower ?? '') &&
	!/^(?:determiner|possessive|noun|name|genitive|adverb|coordinator)$/.test(words[at - 2]?.class ?? 'mark');

/** `New EU [rules] set`, `Strong US [sales] lift`: a quality and a name without an article are no subject. */
const isOfNewThing = (words: readonly Word[], at: number): boolean =>
	words[at - 1]?.class === 'name' &&
	words[at - 1]?.kind !== 'person' &&
	words[at - 2]?.class === 'noun' &&
	isAdjective(words[at - 2]?.lower ?? '') &&
	!/^(?:determiner|possessive|noun|name|genitive)$/.test(words[at - 3]?.class ?? 'mark');

/** `former [champions] Peru won`, `joint [leaders] Acme`: a plural of who somebody is, before the name. */
const isOfTitled = (words: readonly Word[], at: number, form: VerbForm): boolean =>
	words[at + 1]?.class === 'name' &&
	ROLE_NOUNS.has(form.base) &&
	words[at - 1]?.class === 'noun' &&
	(isAdjective(words[at - 1]?.lower ?? '') ||
		/^(?:former|joint|reigning|defending|current|fellow|double|triple)$/.test(words[at - 1]?.lower ?? ''));

/** `a litre of petrol [costs] 92p`. */
const costsSum = (words: readonly Word[], at: number): boolean =>
	words[at]?.lower === 'costs' &&
	words[at + 1]?.class === 'number' &&
	!/^(?:%|pct|percent|per)$/.test(words[at + 2]?.lower ?? '');

/** `the closure of three mines [cost] 400 jobs`. */
const costsSome = (words: readonly Word[], at: number, before: Word | undefined, after: Word | undefined): boolean =>
	words[at]?.lower === 'cost' &&
	after?.class === 'number' &&
	(before?.class === 'comma' || (before?.class === 'noun' && /[^s]s$/.test(before.lower)));

/** `The report [put] growth at 3 %`, `The bank [forecast] total growth of 3 %`. */
const putsAt = (words: readonly Word[], at: number): boolean =>
	/^(?:put|set|forecast)$/.test(words[at]?.lower ?? '') &&
	/^(?:noun|name)$/.test(words[at - 1]?.class ?? '') &&
	(words[at]?.lower !== 'forecast' || /^(?:determiner|name)$/.test(words[at - 2]?.class ?? 'name')) &&
	words
		.slice(at + 2, at + 8)
		.some(
			(word, ahead) =>
				(word.lower === 'at' || (word.lower === 'of' && words[at]?.lower === 'forecast')) &&
				amountFollows(words, at + 3 + ahead),
		);

/** A number, or the words that hedge one. */
export const amountFollows = (words: readonly Word[], at: number): boolean =>
	words[at]?.class === 'number' || opensHedged(words, at);

/** `with profits [set] to fall`. */
const isSetTo = (words: readonly Word[], at: number): boolean =>
	words[at]?.lower === 'set' &&
	words[at + 1]?.lower === 'to' &&
	words[at - 1]?.class === 'noun' &&
	(words[at + 2]?.class === 'be' || verbForms(words[at + 2]?.lower ?? '').some(({ shape }) => shape === 'base'));

/** `The firm cut 20 jobs`: a past that looks like the base form, right behind its subject. */
const baseIsPast = (before: Word | undefined): boolean =>
	before !== undefined &&
	(CLOSES_NOUN.has(before.class) || before.class === 'relative' || before.class === 'coordinator');

/** `a return to work`, `access to care`: the word after their `to` is a noun where it can be one. */
const TAKES_TO =
	/^(?:access|according|addition|answer|approach|barrier|close|closer|comes|commitment|damage|due|exposure|key|led|leads|leading|limit|limited|next|opposed|opposition|prior|reaction|related|relation|response|return|returned|returning|returns|route|subject|support|thanks|threat|way)$/;

function baseReads(
	words: readonly Word[],
	at: number,
	before: Word | undefined,
	after: Word | undefined,
	form: VerbForm,
): boolean {
	if (before === undefined) return false;
	if (after?.class === 'modal' && CLAUSE_TAKING.has(form.base) && /^(?:noun|determiner)$/.test(before.class))
		return true;
	if (before.class === 'determiner' && form.base === 'say') return true;
	if (form.base === 'get' && before.class === 'noun' && /[^e]ed$/.test(after?.lower ?? '')) return true;
	if (before.lower === 'to') return !(form.nounish && TAKES_TO.test(words[at - 2]?.lower ?? ''));
	if (before.class === 'modal' || before.class === 'do' || /^help(?:s|ed|ing)?$/.test(before.lower)) return true;
	if (before.class === 'pronoun') return /^(?:i|you|we|they)$/.test(before.lower);
	// Olympic 400 metres champion Ann Lee
	if (
		after?.class === 'name' &&
		ROLE_NOUNS.has(form.base) &&
		!(before.class === 'coordinator' && followsModal(words, at))
	)
		return false;
	if (before.class === 'relative') return before.lower !== 'that' || !form.nounish;
	const plural =
		(before.class === 'noun' || before.kind === 'group') &&
		/[^s]s$|^(?:people|police|children|(?:wo)?men)$/.test(before.lower);
	if (plural && after?.class === 'noun' && TAKES_NOUN.test(form.base)) return true;
	if (plural && /^(?:lie|stand|sit)$/.test(form.base) && LIES.test(after?.lower ?? '')) return true;
	if ((plural || (before.class === 'name' && /[^s]s$/.test(before.lower))) && opensView(words, at)) return true;
	// Leeds travel to Lima
	if (before.class === 'name' && form.base === 'travel' && after?.lower === 'to' && words[at + 2]?.class === 'name')
		return true;
	if (plural && after?.lower === 'that' && CLAUSE_TAKING.has(form.base) && !form.nounish) return true;
	if (plural && !form.nounish && /ing$/.test(after?.lower ?? '')) return true;
	if (before.kind === 'group' && /[^s]s$/.test(before.lower) && after?.class === 'noun' && !isAdjective(form.base))
		return true;
	if (plural && !form.nounish && after?.class === 'noun') return true;
	if (plural && !form.nounish && /^(?:preposition|time)$/.test(after?.class ?? '') && after?.lower !== 'of')
		return true;
	if ((before.class === 'name' || plural) && form.base === 'say') return true;
	if (form.base === 'say' && before.class === 'noun' && !isAdjective(before.lower) && !RIGHT_TO_SAY.test(before.lower))
		return true;
	if (/^(?:%|pct|percent|cent)$/.test(before.lower) && (!form.nounish || after?.class === 'pronoun')) return true;
	if (plural || before.class === 'name')
		return (OPENS_NOUN.has(after?.class ?? 'mark') || opensHedged(words, at + 1)) && (plural || !form.nounish);
	if (before.class !== 'coordinator') return false;
	if (RAISING.test(form.base) && /[^s]s$/.test(after?.lower ?? '')) {
		if (/^(?:preposition|mark|number|time|comma)$/.test(words[at + 2]?.class ?? 'mark')) return true;
	}
	return (
		OPENS_NOUN.has(after?.class ?? 'mark') ||
		opensHedged(words, at + 1) ||
		followsInfinitive(words, at) ||
		(CHANGE_VERBS.has(form.base) && leadsTo(words, at) && followsModal(words, at))
	);
}

/** `Democrats [claim] ambition is …`, `experts [fear] prices will rise`: behind it a phrase and its own finite verb. */
function opensView(words: readonly Word[], at: number): boolean {
	if (!/^(?:claim|fear|hope|worry|doubt|promise|bet)$/.test(words[at]?.lower ?? '')) return false;
	if (!/^(?:noun|name|determiner)$/.test(words[at + 1]?.class ?? 'mark')) return false;
	for (let next = at + 2; next < at + 10; next++) {
		const word = words[next];
		if (word === undefined || /^(?:comma|mark|relative|subordinator|coordinator|verb)$/.test(word.class)) return false;
		if (/^(?:be|have|modal|do)$/.test(word.class)) return true;
	}
	return false;
}

/** `fields [lie] outside the town`. */
const LIES = /^(?:outside|inside|within|between|beneath|beyond|behind|near|along|under|at|in|on|off)$/;

/** `would reach 4 %, but [fall] to 3 %`: how far, behind a change. */
function leadsTo(words: readonly Word[], at: number): boolean {
	if (!/^(?:to|by|from|below|above|at)$/.test(words[at + 1]?.lower ?? '')) return false;
	return words.slice(at + 2, at + 5).some((word) => word.class === 'number');
}

/** Whether a modal or an infinitive before a word, in its sentence, has bare verbs beside it. */
function followsModal(words: readonly Word[], at: number): boolean {
	for (let left = at - 1; left >= 0; left--) {
		const word = words[left];
		if (word === undefined || /^(?:mark|subordinator|relative)$/.test(word.class)) return false;
		if (word.class === 'modal') return true;
		if (word.class === 'verb' || word.class === 'be')
			return words[left - 1]?.lower === 'to' || words[left - 1]?.class === 'modal';
	}
	return false;
}

/** `the final [say]`, `more [say]`. */
const RIGHT_TO_SAY = /^(?:final|last|more|bigger|greater|big|great|equal|little|less|real|much)$/;

/** `go for a shock and [raise] prices`. */
const RAISING = /^(?:raise|cut|lower|reduce|boost|trim|slash|lift|hike|increase)$/;

/** `to suspend or [sack] chief constables`: the verb before the conjunction is one of the same shape. */
function followsInfinitive(words: readonly Word[], at: number): boolean {
	const verb = words[at - 2];
	const opener = words[at - 3];
	if (verb?.class !== 'verb' || !verb.forms.some(({ shape }) => shape === 'base')) return false;
	return opener?.lower === 'to' || opener?.class === 'modal';
}

/** `hedge [funds] Acme and Orca`, `other film [stars] to have`: a lone singular before it is no subject. */
function isPluralOf(words: readonly Word[], at: number): boolean {
	const [outer, before, after] = [words[at - 2], words[at - 1], words[at + 1]];
	if (
		before?.class !== 'noun' ||
		before.text !== before.lower ||
		before.lower.endsWith('s') ||
		isAdjective(before.lower)
	)
		return false;
	if (
		/^(?:other|several|many|few|some|these|those|both|all|most|two|three|four|five|six|ten)$/.test(outer?.lower ?? '')
	)
		return true;
	return (
		after?.class === 'name' &&
		!/^(?:determiner|possessive|genitive|name|noun|number|coordinator|comma)$/.test(outer?.class ?? 'mark')
	);
}

function thirdReads(
	before: Word | undefined,
	after: Word | undefined,
	form: VerbForm,
	hedges: boolean,
	opens: boolean,
	isPluralName: boolean,
	movesOn: boolean,
): boolean {
	if (before === undefined) return false;
	const subject = CLOSES_NOUN.has(before.class) || before.class === 'relative' || before.class === 'quote';
	if (!subject && before.class !== 'comma' && before.class !== 'coordinator' && before.class !== 'mark') return false;
	if (before.class === 'pronoun' || form.base === 'say') return true;
	if (before.class === 'number' && before.lower !== 'one' && before.text !== '1') return false;
	if (!form.nounish) return true;
	if (isPluralName) return false;
	if (before.class === 'relative' || (after?.lower === 'that' && CLAUSE_TAKING.has(form.base))) return true;
	if (form.base === 'cost' && opens && before.class === 'noun') return false;
	if (form.base === 'stand' && after?.lower === 'at') return true;
	if (hedges && (subject || before.class === 'comma') && before.class !== 'number') return true;
	if (after?.lower === 'to' && MEASURES.test(form.base)) return false;
	return (
		OPENS_NOUN.has(after?.class ?? 'mark') ||
		after?.lower === 'to' ||
		(after?.class === 'noun' && verbForms(after.lower).some(isIng) && !(movesOn && !BEFORE_ING.test(form.base)))
	);
}

/** `with [forecasts] slipping to 2 %`: behind the word an -ing goes on to where it leads. */
const movesOn = (words: readonly Word[], at: number): boolean =>
	/^(?:to|from|by|below|above|past)$/.test(words[at + 2]?.lower ?? '');

/** Nouns before an infinitive, as in `expect [house prices] to rise`. */
const MEASURES = /^(?:value|average|peak|price|rate|cost|share|stock|wage|profit|result|estimate)$/;
