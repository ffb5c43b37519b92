import { isAdjective } from '../lexicons/adjectives.ts';
import { CHANGE_VERBS } from '../lexicons/changes.ts';
import { ROLE_NOUNS } from '../lexicons/role-titles.ts';
import { CLAUSE_TAKING } from '../lexicons/verb-frames.ts';
import { type VerbForm, verbForms } from './verb-forms.ts';
import { OPENS_NOUN, opensHedged, skipBack } from './verb-neighbours.ts';
import type { Word } from './words.ts';

/** `a return to work`, `access to care`: the word after their `to` is a noun where it can be one. */
export const TAKES_TO =
	/^(?:access|according|addition|answer|approach|barrier|close|closer|comes|commitment|damage|due|exposure|key|led|leads|leading|limit|limited|next|opposed|opposition|prior|reaction|related|relation|response|return|returned|returning|returns|route|subject|support|thanks|threat|way)$/;

export function baseReads(
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
	// comes to buy the mill
	if (before.lower === 'to')
		return (
			!(form.nounish && TAKES_TO.test(words[at - 2]?.lower ?? '')) ||
			/^(?:determiner|possessive)$/.test(after?.class ?? '')
		);
	if (/^help(?:s|ed|ing)?$/.test(before.lower)) return !(form.nounish && isOfHelped(words, at));
	if (before.class === 'modal' || before.class === 'do') return true;
	// will, however, save
	if (before.class === 'comma' && words[at - 2]?.class === 'adverb')
		return words[at - 3]?.class === 'comma' && words[at - 4]?.class === 'modal';
	if (before.class === 'pronoun') return /^(?:i|you|we|they)$/.test(before.lower);
	// Olympic 400 metres champion Ann Lee
	if (
		after?.class === 'name' &&
		ROLE_NOUNS.has(form.base) &&
		!(before.class === 'coordinator' && followsModal(words, at))
	)
		return false;
	if (before.class === 'relative') return before.lower !== 'that' || !form.nounish || isOfMany(words, at);
	const plural =
		(before.class === 'noun' || before.kind === 'group') &&
		/[^s]s$|^(?:people|police|children|(?:wo)?men)$/.test(before.lower);
	if (plural && after?.class === 'noun' && TAKES_NOUN.test(form.base)) return true;
	if (plural && /^(?:lie|stand|sit)$/.test(form.base) && LIES.test(after?.lower ?? '')) return true;
	if ((plural || (before.class === 'name' && /[^s]s$/.test(before.lower))) && opensView(words, at)) return true;
	if (plural && opensWish(words, at)) return true;
	if (plural && opensLook(words, at)) return true;
	// Leeds travel to Lima
	if (before.class === 'name' && form.base === 'travel' && after?.lower === 'to' && words[at + 2]?.class === 'name')
		return true;
	if (/^(?:noun|name)$/.test(before.class) && after?.lower === 'that' && CLAUSE_TAKING.has(form.base) && !form.nounish)
		return true;
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
	// five million browse the web
	if (
		/^(?:hundred|thousand|million|billion|mln)s?$/.test(before.lower) &&
		!form.nounish &&
		OPENS_NOUN.has(after?.class ?? 'mark')
	)
		return true;
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

/** `firms that [break] the law`: behind a plural and before a phrase of its own. */
const isOfMany = (words: readonly Word[], at: number): boolean =>
	words[at - 2]?.class === 'noun' &&
	/[^su]s$|^(?:people|children|(?:wo)?men)$/.test(words[at - 2]?.lower ?? '') &&
	/^(?:determiner|possessive)$/.test(words[at + 1]?.class ?? 'mark');

/** `helped [aid] agencies collect food`: behind the noun stands the verb of whom it helped. */
const isOfHelped = (words: readonly Word[], at: number): boolean =>
	words[at + 1]?.class === 'noun' &&
	/[^s]s$/.test(words[at + 1]?.lower ?? '') &&
	/^(?:noun|determiner|possessive|name)$/.test(words[at + 3]?.class ?? 'mark') &&
	verbForms(words[at + 2]?.lower ?? '').some(({ shape }) => shape === 'base');

/** `helped [Acme] [turn] a loss into a profit`, `let [him] [win]`: behind whoever is helped to do it. */
export function isHelped(words: readonly Word[], at: number, after: Word | undefined, { nounish }: VerbForm): boolean {
	const isBehindMany = after?.class === 'noun' && /[^s]s$/.test(words[at - 1]?.lower ?? '');
	if (nounish && !isBehindMany && !/^(?:determiner|possessive)$/.test(after?.class ?? 'mark')) return false;
	let left = at - 1;
	while (left > at - 7 && /^(?:name|noun|pronoun|determiner|possessive|genitive)$/.test(words[left]?.class ?? ''))
		left--;
	return (
		left < at - 1 &&
		/^help(?:s|ed|ing)?$/.test(words[left]?.lower ?? '') &&
		/^(?:name|noun|pronoun)$/.test(words[at - 1]?.class ?? 'mark')
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

/** `Organisers [hope] to raise`: behind it the infinitive of what is wished. */
const opensWish = (words: readonly Word[], at: number): boolean =>
	/^(?:hope|plan|aim|need|promise|pledge|claim|attempt)$/.test(words[at]?.lower ?? '') &&
	words[at + 1]?.lower === 'to' &&
	verbForms(words[at + 2]?.lower ?? '').some(({ shape }) => shape === 'base');

/** `The films [look] well made`, `sales [look] set to fall`: behind it what they seem to be. */
const opensLook = (words: readonly Word[], at: number): boolean =>
	/^(?:look|sound|smell|taste)$/.test(words[at]?.lower ?? '') &&
	(words[at + 1]?.class === 'adverb' ||
		isAdjective(words[at + 1]?.lower ?? '') ||
		/^(?:set|like|as)$/.test(words[at + 1]?.lower ?? ''));

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
export function followsInfinitive(words: readonly Word[], at: number): boolean {
	const verb = words[at - 2];
	const opener = skipBack(words, at - 2);
	if (verb?.class !== 'verb' || !verb.forms.some(({ shape }) => shape === 'base')) return false;
	return opener?.lower === 'to' || opener?.class === 'modal';
}

/** Verbs that look like nouns and seldom stand as one between a plural and a noun: `drivers [use] petrol`, but `drug use`. */
const TAKES_NOUN = /^(?:use|need|own|face)$/;

/** `20 % of the population [own] a car`, `millions of drivers [use] petrol`: behind a share of somebody, before an object of its own. */
export function isOfShare(words: readonly Word[], at: number, after: Word | undefined): boolean {
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
