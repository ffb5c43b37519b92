import { isAdjective } from '../lexicons/adjectives.ts';
import { verbForms } from './verb-forms.ts';
import { amountFollows, ESTIMATES, isIng, listed, OPENS_NOUN } from './verb-neighbours.ts';
import type { Word } from './words.ts';

/** `[Closing] 12 schools saved money`: an -ing that a sentence opens with, before an amount. */
export const opensGerund = (words: readonly Word[], at: number): boolean =>
	(at === 0 || (at === 1 && words[0]?.class === 'quote')) &&
	/ing$/.test(words[at]?.lower ?? '') &&
	!ADJECTIVAL.test(words[at]?.lower ?? '') &&
	amountFollows(words, at + 1) &&
	words[at + 1]?.lower !== 'one';

/** Words in -ing that stand before a number as adjectives or prepositions do. */
const ADJECTIVAL =
	/^(?:remaining|surviving|leaving|leading|following|existing|competing|losing|winning|missing|visiting|opposing|outgoing|incoming|neighbou?ring|participating|according|beginning|starting|including|excluding|outstanding|regarding|concerning|averaging|totalling|totaling|spanning|covering|counting)$/;

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

/** Verbs whose object may be a deed: `considers raising prices`. */
export const BEFORE_ING =
	/^(?:consider|begin|start|stop|keep|avoid|finish|recommend|risk|delay|postpone|contemplate|resume|quit|cease)$/;

export function ingReads(
	words: readonly Word[],
	at: number,
	before: Word | undefined,
	after: Word | undefined,
): boolean {
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
	// a court ruling that threw out the claim
	if (
		after?.lower === 'that' &&
		ING_NOUNS.has(words[at]?.lower ?? '') &&
		before?.class === 'noun' &&
		mayBeFinite(words[at + 2])
	)
		return false;
	if (OPENS_NOUN.has(next) || after?.lower === 'to' || after?.lower === 'that') return true;
	if (next === 'noun' && /^\p{Lu}/u.test(after?.text ?? '')) return true;
	if (before?.class === 'verb' && next === 'noun' && before.forms.some(({ base }) => BEFORE_ING.test(base)))
		return !ING_NOUNS.has(words[at]?.lower ?? '');
	if (before?.class === 'coordinator' && next === 'noun' && followsIng(words, at)) return true;
	if (before?.lower === 'of' && next === 'noun' && (tellsPast(after) || isStuff(words[at - 2]))) return false;
	if (before?.class === 'preposition' && next === 'noun' && LASTING.test(words[at]?.lower ?? '')) return false;
	if (before?.class === 'preposition' && next === 'noun' && TRADES.test(words[at]?.lower ?? '')) return false;
	if (before?.class === 'preposition')
		return next === 'noun' || (next === 'preposition' && !ING_NOUNS.has(words[at]?.lower ?? ''));
	if (ESTIMATES.test(after?.lower ?? '')) {
		for (let ahead = at + 2; ahead < at + 5; ahead++)
			if (words[ahead]?.class === 'number' || words[ahead]?.lower === 'half') return true;
	}
	// firms using loans, men carrying guns
	if (
		next === 'noun' &&
		before?.class === 'noun' &&
		/[^sui]s$|^(?:people|police|(?:wo)?men|children)$/.test(before.lower)
	)
		return !ING_NOUNS.has(words[at]?.lower ?? '') && !ADJECTIVAL.test(words[at]?.lower ?? '');
	return next === 'noun' && (before?.class === 'comma' || /^[-–—]+$/.test(before?.text ?? ''));
}

/** Verbs that go on by `of`: `$2m consisting of three notes`. */
const OF_TAKING = /^(?:consisting|complaining|disposing|approving|speaking|talking|boasting|dreaming|despairing)$/;

/** Words in -ing that before a noun say which: `from [continuing] operations`. */
const LASTING = /^(?:continuing|existing|remaining|ongoing|surviving|participating|emerging)$/;

/** Trades, which before a noun say of what kind it is: `in [banking] business`. */
const TRADES =
	/^(?:banking|mining|advertising|marketing|manufacturing|engineering|broadcasting|shipping|housing|clothing|computing|networking|nursing|catering)$/;

/** `the cost of [living] rose`: what follows is the sentence's verb. */
const tellsPast = (after: Word | undefined): boolean => {
	const forms = verbForms(after?.lower ?? '');
	return forms.some(({ shape }) => shape === 'past') && forms.every(({ nounish }) => !nounish);
};

/** A helper, or a past. */
const mayBeFinite = (word: Word | undefined): boolean =>
	/^(?:be|have|modal|do)$/.test(word?.class ?? 'mark') ||
	verbForms(word?.lower ?? '').some(({ shape, nounish }) => /^(?:past|edParticiple)$/.test(shape) && !nounish);

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
