import { isAdjective } from '../lexicons/adjectives.ts';
import { CHANGE_VERBS } from '../lexicons/changes.ts';
import { ROLE_NOUNS } from '../lexicons/role-titles.ts';
import { CLAUSE_TAKING } from '../lexicons/verb-frames.ts';
import { type VerbForm, verbForms } from './verb-forms.ts';
import { canSubordinate, type Word, type WordClass } from './words.ts';

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word.length > 0));

/** Decides which nouns of a sentence are verbs, left to right, from the words around each. */
export function findVerbs(words: readonly Word[], headline: boolean): void {
	for (let at = 0; at < words.length; at++) {
		const word = words[at] as Word;
		if (word.class !== 'noun' || word.compound || isKindOfStock(words, at)) continue;
		const known = verbForms(word.lower);
		const forms = known.length === 0 ? unknownVerb(words, at) : known;
		if (forms.length === 0) continue;
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

/** `[Closing] 12 schools saved money`: an -ing that a sentence opens with, before an amount. */
const opensGerund = (words: readonly Word[], at: number): boolean =>
	(at === 0 || (at === 1 && words[0]?.class === 'quote')) &&
	/ing$/.test(words[at]?.lower ?? '') &&
	!ADJECTIVAL.test(words[at]?.lower ?? '') &&
	amountFollows(words, at + 1) &&
	words[at + 1]?.lower !== 'one';

/** Words in -ing that stand before a number as adjectives or prepositions do. */
const ADJECTIVAL =
	/^(?:remaining|surviving|leaving|leading|following|existing|competing|losing|winning|missing|visiting|opposing|outgoing|incoming|neighbou?ring|participating|according|beginning|starting|including|excluding|outstanding|regarding|concerning|averaging|totalling|totaling|spanning|covering|counting)$/;

/** `approval to [distil] the wine`: behind `to` and before an article stands a verb, listed or not. */
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

const PAST_SHAPES: ReadonlySet<string> = new Set(['past', 'edParticiple']);

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

const isBetween = (word: Word | undefined): boolean =>
	word?.class === 'adverb' || word?.class === 'negation' || word?.class === 'quote';

const skipBack = (words: readonly Word[], at: number): Word | undefined => {
	let index = at - 1;
	while (index >= 0 && isBetween(words[index])) index--;
	return index < 0 ? undefined : words[index];
};

const skipAhead = (words: readonly Word[], at: number): Word | undefined => {
	let index = at + 1;
	while (isBetween(words[index])) index++;
	return words[index];
};

const OPENS_NOUN: ReadonlySet<WordClass> = new Set(['determiner', 'possessive', 'name', 'number', 'pronoun']);
const CLOSES_NOUN: ReadonlySet<WordClass> = new Set(['name', 'noun', 'pronoun', 'number', 'time']);

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
				if (cutsThings(words, at) || isSetTo(words, at) || costsSome(words, at, before, after) || putsAt(words, at))
					return true;
				if (before?.class === 'noun' && HITS.test(form.base) && /^(?:the|a|an)$/.test(words[at + 1]?.lower ?? ''))
					return true;
				return OPENS_NOUN.has(after?.class ?? 'mark') && baseIsPast(before) && !endsGovernedPhrase(words, at);
			}
			return pastReads(words, at, before, after, form);
	}
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

/** `was supplied with injection [pumps]`: behind a preposition in a clause that has its finite verb, no second one can stand. */
function isOfSpentClause(words: readonly Word[], at: number): boolean {
	let left = at - 1;
	while (left > at - 8 && /^(?:name|noun|number|determiner|possessive|genitive|quote)$/.test(words[left]?.class ?? ''))
		left--;
	const link = words[left];
	if (left === at - 1 || link?.class !== 'preposition' || canSubordinate(link)) return false;
	for (; left >= 0; left--) {
		const word = words[left];
		if (word === undefined || ENDS_CLAUSE.has(word.class)) return false;
		if (word.class === 'preposition' && canSubordinate(word)) return false;
		if (word.class === 'verb' && word.forms.some(({ base }) => CLAUSE_TAKING.has(base))) return false;
		if (/^(?:is|are|was|were|has|have|had|do|does|did)$/.test(word.lower)) return isBehindSubject(words, left);
	}
	return false;
}

/** Whether a helper stands behind its subject and no noun before that may have left out its `that`: `the house [she was] given`. */
const isBehindSubject = (words: readonly Word[], at: number): boolean =>
	words[at - 1]?.class !== 'pronoun' || !/^(?:noun|name)$/.test(words[at - 2]?.class ?? 'mark');

const ENDS_CLAUSE: ReadonlySet<WordClass> = new Set([
	'comma',
	'mark',
	'coordinator',
	'subordinator',
	'relative',
	'modal',
]);

/** Whether the nouns right before a word belong to a verb or preposition: `rejected [union] demands`, `in [rebel] attacks`. */
function endsGovernedPhrase(words: readonly Word[], at: number): boolean {
	let left = at - 1;
	while (left > at - 8 && /^(?:name|noun|number|determiner|possessive|genitive|quote)$/.test(words[left]?.class ?? ''))
		left--;
	const word = words[left];
	if (left === at - 1 || word === undefined || word.lower === 'to') return false;
	if (word.class === 'preposition') return !canSubordinate(word);
	return word.class === 'verb' && !word.forms.some((form) => CLAUSE_TAKING.has(form.base));
}

/** `The service, [Orca Finder], searches old papers`: behind what only says who the sentence's first phrase is. */
function closesApposition(words: readonly Word[], at: number): boolean {
	if (words[at - 1]?.class !== 'comma' || words[at + 1]?.class !== 'noun') return false;
	const opening = words.findIndex((word) => word.class === 'comma');
	if (opening < 1 || opening >= at - 2 || words.slice(opening + 1, at - 1).some((word) => word.class === 'comma'))
		return false;
	const [opener, second] = [words[0], words[opening + 1]];
	if (opener?.class !== 'determiner' && opener?.class !== 'name') return false;
	if (second?.class !== 'name' && !/^(?:an?|the)$/.test(second?.lower ?? '') && !/^\p{Lu}/u.test(second?.text ?? ''))
		return false;
	return [...words.slice(0, opening), ...words.slice(opening + 1, at - 1)].every((word) => IN_PHRASE.has(word.class));
}

const IN_PHRASE: ReadonlySet<WordClass> = new Set(['name', 'noun', 'number', 'determiner', 'genitive', 'quote']);

/** `this came`, `many want`: the determiner is the whole subject. A form in -ed after it is an adjective. */
const standsForNoun = (before: Word | undefined, form: VerbForm): boolean =>
	/^(?:this|that|these|those|some|many|most|few|both|all)$/.test(before?.lower ?? '') &&
	(!form.nounish || (form.base === 'say' && form.shape === 'base')) &&
	(form.shape === 'past' || form.shape === 'third' || (form.shape === 'base' && CLAUSE_TAKING.has(form.base)));

/** `The bank cut rates by …`: a whole subject before, a plural and then no more of its phrase behind. */
function cutsThings(words: readonly Word[], at: number): boolean {
	const [subject, things, end] = [words[at - 1], words[at + 1], words[at + 2]];
	if (things?.class !== 'noun' || !/[^s]s$|staff$/.test(things.lower)) return false;
	if (end !== undefined && !/^(?:preposition|mark|comma|time|adverb)$/.test(end.class)) return false;
	if (subject?.class === 'name') return true;
	return subject?.class === 'noun' && (words[at - 2]?.class === 'determiner' || /[^s]s$/.test(subject.lower));
}

/** `Financial [charges] 155 mln`: an adjective without an article is no subject. */
const isOfAKind = (words: readonly Word[], at: number): boolean =>
	words[at - 1]?.class === 'noun' &&
	isAdjective(words[at - 1]?.lower ?? '') &&
	!/^(?:determiner|possessive|noun|name|genitive|adverb|coordinator)$/.test(words[at - 2]?.class ?? 'mark');

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
	/^(?:put|forecast)$/.test(words[at]?.lower ?? '') &&
	/^(?:noun|name)$/.test(words[at - 1]?.class ?? '') &&
	(words[at]?.lower === 'put' || /^(?:determiner|name)$/.test(words[at - 2]?.class ?? 'name')) &&
	words
		.slice(at + 2, at + 8)
		.some(
			(word, ahead) =>
				(word.lower === 'at' || (word.lower === 'of' && words[at]?.lower === 'forecast')) &&
				amountFollows(words, at + 3 + ahead),
		);

/** A number, or the words that hedge one. */
const amountFollows = (words: readonly Word[], at: number): boolean =>
	words[at]?.class === 'number' || opensHedged(words, at);

/** `with profits [set] to fall`. */
const isSetTo = (words: readonly Word[], at: number): boolean =>
	words[at]?.lower === 'set' &&
	words[at + 1]?.lower === 'to' &&
	words[at - 1]?.class === 'noun' &&
	(words[at + 2]?.class === 'be' || verbForms(words[at + 2]?.lower ?? '').some(({ shape }) => shape === 'base'));

const HELPERS: ReadonlySet<WordClass> = new Set(['be', 'have']);

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
	if (after?.class === 'name' && ROLE_NOUNS.has(form.base) && before.class !== 'coordinator') return false;
	if (before.class === 'relative') return before.lower !== 'that' || !form.nounish;
	const plural =
		(before.class === 'noun' || before.kind === 'group') &&
		/[^s]s$|^(?:people|police|children|(?:wo)?men)$/.test(before.lower);
	if (plural && after?.class === 'noun' && TAKES_NOUN.test(form.base)) return true;
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

const isIng = (form: VerbForm): boolean => form.shape === 'ing';
const isPresent = ({ shape }: VerbForm): boolean => shape === 'third' || shape === 'base' || shape === 'ing';

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

/** `about six million`, `more than 40`: what opens an amount as an object. */
function opensHedged(words: readonly Word[], at: number): boolean {
	if (words[at]?.lower === 'between' || !ESTIMATES.test(words[at]?.lower ?? '')) return false;
	if (words[at + 1]?.class === 'number') return true;
	return /^(?:than|to|least|most)$/.test(words[at + 1]?.lower ?? '') && words[at + 2]?.class === 'number';
}

/** Nouns before an infinitive, as in `expect [house prices] to rise`. */
const MEASURES = /^(?:value|average|peak|price|rate|cost|share|stock|wage|profit|result|estimate)$/;

const ING_NOUNS = listed(`
	meeting building hearing ruling funding training warning bombing shooting killing fighting spending beginning crossing
	holding opening landing housing ceiling testing planning understanding feeling offering finding filing painting writing
	reading trading banking mining farming fishing racing boxing advertising marketing manufacturing engineering being
	standing rating listing wedding proceeding briefing gathering uprising handling setting stabbing beating smuggling
	trafficking hacking doping voting polling lobbying sentencing morning evening following including during according
	concerning regarding policing gambling shopping clothing drilling dumping laundering lending borrowing pricing sailing
	screening shipping singing swimming skiing viewing blogging gaming computing processing networking programming cycling
	rowing parking recycling heating lighting staffing outsourcing counselling nursing teaching learning broadcasting
	refining tracking catering saving
`);

/** Whether a word in -ing is as often a noun: `meeting`. */
export const isIngNoun = (lower: string): boolean => ING_NOUNS.has(lower);

const ESTIMATES = /^(?:about|around|over|under|some|nearly|almost|roughly|more|less|fewer|at|up|between)$/;

/** Verbs whose object may be a deed: `considers raising prices`. */
const BEFORE_ING =
	/^(?:consider|begin|start|stop|keep|avoid|finish|recommend|risk|delay|postpone|contemplate|resume|quit|cease)$/;

function ingReads(words: readonly Word[], at: number, before: Word | undefined, after: Word | undefined): boolean {
	if (before?.class === 'be') return true;
	if (before?.class === 'number' || (before?.class === 'determiner' && before.lower !== 'those')) return false;
	if (isQualifiedNoun(words, at)) return false;
	const next = after?.class ?? 'mark';
	if (before?.class === 'noun' && after?.lower === 'of' && OF_TAKING.test(words[at]?.lower ?? '')) return true;
	if (next === 'time' && before?.class === 'noun' && words[at - 2]?.class === 'number')
		return !ING_NOUNS.has(words[at]?.lower ?? '');
	if (next === 'preposition' && before?.class === 'noun' && after?.lower !== 'of')
		return !ING_NOUNS.has(words[at]?.lower ?? '');
	if (after?.lower === 'to' && /^(?:noun|time)$/.test(before?.class ?? '') && ING_NOUNS.has(words[at]?.lower ?? ''))
		return false;
	if (OPENS_NOUN.has(next) || after?.lower === 'to' || after?.lower === 'that') return true;
	if (next === 'noun' && /^\p{Lu}/u.test(after?.text ?? '')) return true;
	if (before?.class === 'verb' && next === 'noun' && before.forms.some(({ base }) => BEFORE_ING.test(base)))
		return !ING_NOUNS.has(words[at]?.lower ?? '');
	if (before?.class === 'coordinator' && next === 'noun' && followsIng(words, at)) return true;
	if (before?.lower === 'of' && next === 'noun' && (tellsPast(after) || isStuff(words[at - 2]))) return false;
	if (before?.class === 'preposition' && next === 'noun' && TRADES.test(words[at]?.lower ?? '')) return false;
	if (before?.class === 'preposition')
		return next === 'noun' || (next === 'preposition' && !ING_NOUNS.has(words[at]?.lower ?? ''));
	if (ESTIMATES.test(after?.lower ?? '')) {
		for (let ahead = at + 2; ahead < at + 5; ahead++)
			if (words[ahead]?.class === 'number' || words[ahead]?.lower === 'half') return true;
	}
	return next === 'noun' && (before?.class === 'comma' || /^[-–—]+$/.test(before?.text ?? ''));
}

/** Verbs that go on by `of`: `$2m consisting of three notes`. */
const OF_TAKING = /^(?:consisting|complaining|disposing|approving|speaking|talking|boasting|dreaming|despairing)$/;

/** Trades, which before a noun say of what kind it is: `in [banking] business`. */
const TRADES =
	/^(?:banking|mining|advertising|marketing|manufacturing|engineering|broadcasting|shipping|housing|clothing|computing|networking|nursing|catering)$/;

/** `the cost of [living] rose`: what follows is the sentence's verb. */
const tellsPast = (after: Word | undefined): boolean => {
	const forms = verbForms(after?.lower ?? '');
	return forms.some(({ shape }) => shape === 'past') && forms.every(({ nounish }) => !nounish);
};

/** `$5m of [building] materials`, `40 % of [manufacturing] firms`: what a sum or share is of. */
const isStuff = (word: Word | undefined): boolean =>
	/^(?:%|pct|percent|cent|dlrs?|dollars?|pounds?|euros?|yen|francs?|marks?|stg|tonnes?|tons?|barrels?|ounces?|lit(?:re|er)s?|hectares?|acres?|bn|billion|million|mln|m)$/.test(
		word?.lower ?? '',
	);

/** `the singer's latest [offering]`, `a second [hearing]`. */
const isQualifiedNoun = (words: readonly Word[], at: number): boolean =>
	ING_NOUNS.has(words[at]?.lower ?? '') &&
	/^(?:genitive|possessive|determiner)$/.test(words[at - 2]?.class ?? '') &&
	words[at - 1]?.class === 'noun' &&
	(isAdjective(words[at - 1]?.lower ?? '') ||
		/(?:latest|newest|second|third|first|next|last)$/.test(words[at - 1]?.lower ?? ''));

/** `arresting four men and [seizing] notes`: the verb before the conjunction is one, too, and no other stands between. */
function followsIng(words: readonly Word[], at: number): boolean {
	if (ING_NOUNS.has(words[at]?.lower ?? '')) return false;
	// hitting shops, schools and driving tests
	if (words[at - 2]?.class === 'noun' && words[at - 3]?.class === 'comma') return false;
	for (let left = at - 2; left > at - ING_REACH; left--) {
		const word = words[left];
		if (word === undefined || /^(?:mark|have|be|do|modal|relative|subordinator)$/.test(word.class)) return false;
		if (word.class === 'verb') return word.forms.some(isIng);
	}
	return false;
}

const ING_REACH = 12;

/** `the average [delivered] prices`: between an adjective behind its article and a noun. */
const isPremodifier = (words: readonly Word[], at: number, after: Word | undefined): boolean =>
	after?.class === 'noun' &&
	/^(?:determiner|possessive|genitive|number)$/.test(words[at - 2]?.class ?? '') &&
	words[at - 1]?.class === 'noun' &&
	(isAdjective(words[at - 1]?.lower ?? '') ||
		words[at - 1]?.lower === 'other' ||
		/^(?:near|lat|larg|great|high|low|old|young|new|big)est$/.test(words[at - 1]?.lower ?? ''));

/** `its Orca [branded] phone`, `a Lima [based] firm`: between a name with its opener and a noun. */
const isKindOfThing = (words: readonly Word[], at: number, after: Word | undefined): boolean =>
	/^(?:branded|based|made|backed|led|styled?|shaped|themed|inspired|powered|sponsored|designed|funded|controlled|registered|listed|trained|built)$/.test(
		words[at]?.lower ?? '',
	) &&
	after === words[at + 1] &&
	after?.class === 'noun' &&
	words[at - 1]?.class === 'name' &&
	/^(?:possessive|determiner)$/.test(words[at - 2]?.class ?? 'mark');

/** `the sale of state [controlled] firms`: between a noun with no opener of its own and a plural. */
const isInCompound = (words: readonly Word[], at: number, after: Word | undefined): boolean =>
	words[at - 1]?.class === 'noun' &&
	/[^s]$/.test(words[at - 1]?.lower ?? '') &&
	words[at - 2]?.class === 'preposition' &&
	after === words[at + 1] &&
	after?.class === 'noun' &&
	/[^s]s$/.test(after.lower) &&
	/^(?:controlled|owned|dominated|run|led|backed|based|funded|sponsored|related|made|held|driven|managed|financed|operated|built|trained|armed)$/.test(
		words[at]?.lower ?? '',
	);

const GIVING: ReadonlySet<string> = listed(
	'give offer award grant hand lend send pay show teach owe promise bring assign deal',
);

/** `Acme, the town's only foreign [owned] mill, closed`: between commas, in a phrase of its own that no verb is in. */
function isInApposition(words: readonly Word[], at: number): boolean {
	if (words[at + 1]?.class !== 'noun' || words[at - 1]?.class !== 'noun') return false;
	let end = at + 1;
	while (words[end]?.class === 'noun') end++;
	if (words[end]?.class !== 'comma') return false;
	let left = at - 1;
	while (left > at - 8 && /^(?:name|noun|determiner|possessive|genitive|adverb)$/.test(words[left]?.class ?? ''))
		left--;
	if (words[left]?.class !== 'comma' || !/^(?:name|noun)$/.test(words[left - 1]?.class ?? '')) return false;
	return words.slice(left + 1, at - 1).some(({ class: kind }) => /^(?:determiner|possessive|genitive)$/.test(kind));
}

/** `gave the town [renewed] hope`: what was given to whom stands right before. */
function isOfTheme(words: readonly Word[], at: number, after: Word | undefined): boolean {
	if (after?.class !== 'noun' || !words[at]?.lower.endsWith('ed')) return false;
	let left = at - 1;
	while (left > at - 6 && /^(?:name|noun|determiner|possessive)$/.test(words[left]?.class ?? '')) left--;
	const verb = words[left];
	return left < at - 1 && verb?.class === 'verb' && verb.forms.some(({ base }) => GIVING.has(base));
}

/** `drove an angled [shot] from`: a participle behind its article says what kind of thing. */
const isQualified = (words: readonly Word[], at: number): boolean =>
	words[at - 1]?.class === 'noun' &&
	/^(?!accused|deceased|unemployed|jobless).*[^e]ed$/.test(words[at - 1]?.lower ?? '') &&
	/^(?:an?|his|her|its|their)$/.test(words[at - 2]?.lower ?? '');

/** What follows a number's verb, not the noun it counts: `17 died.`, `six resigned and …`. */
const AFTER_VERB: ReadonlySet<WordClass> = new Set([
	'preposition',
	'time',
	'mark',
	'comma',
	'coordinator',
	'subordinator',
]);

function pastReads(
	words: readonly Word[],
	at: number,
	before: Word | undefined,
	after: Word | undefined,
	form: VerbForm,
): boolean {
	if (before === undefined) return false;
	if (before.class === 'be' || before.class === 'have' || before.lower === 'get') return true;
	if (before.class === 'preposition' || before.class === 'modal') return false;
	// phishing related messages
	if (/^(?:related|based)$/.test(words[at]?.lower ?? '') && before.class === 'noun' && after?.class === 'noun')
		return false;
	if (
		isKindOfThing(words, at, after) ||
		isInCompound(words, at, after) ||
		(form.shape !== 'past' && isInApposition(words, at)) ||
		isQualified(words, at) ||
		isOfTheme(words, at, after)
	)
		return false;
	// searches [closed] files
	if (after?.class === 'noun' && before.class === 'verb' && before.forms.every(isPresent)) return false;
	if (before.class === 'number') return form.shape === 'past' || AFTER_VERB.has(after?.class ?? 'mark');
	if (before.class !== 'coordinator') return !isPremodifier(words, at, after);
	const left = words[at - 2];
	if (after?.class === 'noun' && (endsBareList(words, at - 1) || joinsGoverned(words, at))) return false;
	if (after !== undefined && isAdjective(after.lower)) return true;
	if (
		/^(?:noun|name|determiner|number)$/.test(after?.class ?? '') &&
		followsPast(words, at) &&
		!isAdjective(words[at]?.lower ?? '')
	)
		return true;
	if (/^(?:in|at|on|from|near)$/.test(words[at - 4]?.lower ?? '') && form.shape !== 'participle') return true;
	return !(left?.class === 'noun' && after?.class === 'noun' && /^(?:an?|the)$/.test(words[at - 3]?.lower ?? ''));
}

/** `prices of corn, rice and [shelled] nuts`: the last of a list of bare nouns. */
function endsBareList(words: readonly Word[], coordinator: number): boolean {
	const [comma, item] = [words[coordinator - 2], words[coordinator - 1]];
	return item?.class === 'noun' && comma?.class === 'comma' && words[coordinator - 3]?.class === 'noun';
}

/** `approved the takeover and [imposed] conditions`: the phrase before the conjunction is the object of a past verb. */
function followsPast(words: readonly Word[], at: number): boolean {
	let left = at - 2;
	while (left > at - 7 && /^(?:name|noun|number|determiner|possessive|genitive)$/.test(words[left]?.class ?? ''))
		left--;
	const verb = words[left];
	return (
		left < at - 2 &&
		verb?.class === 'verb' &&
		verb.forms.every(({ shape }) => PAST_SHAPES.has(shape)) &&
		!HELPERS.has(words[left - 1]?.class ?? 'mark') &&
		words[left - 1]?.class !== 'preposition'
	);
}

/** `a rise in trade and [increased] merger activity`: the phrase before the conjunction is a preposition's, and no past came before. */
function joinsGoverned(words: readonly Word[], at: number): boolean {
	let left = at - 2;
	while (left > at - 7 && /^(?:name|noun|number|determiner|possessive|genitive)$/.test(words[left]?.class ?? ''))
		left--;
	if (words[left]?.class !== 'preposition') return false;
	return !words
		.slice(0, left)
		.some((word) => word.class === 'verb' && word.forms.some(({ shape }) => PAST_SHAPES.has(shape)));
}
