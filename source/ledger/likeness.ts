import { areSetApart, likenessInCrowd } from './crowd.ts';
import { isTelling, nameWeight, type Usage, WORD_WEIGHT, WORDS_AT_MOST } from './evidence.ts';
import { areOneDay, DAY, isShort, overlap } from './hours.ts';
import { areApart, meet } from './places.ts';
import { isOfPlace, isPlace, isWord, type Signature, shared } from './signature.ts';
import { areOtherSorts } from './sorts.ts';

/** Days within which two articles that give no date may tell of the same. */
export const LATELY = 10 * DAY;
const MEASURED = 4 * DAY;
export const PLANNED = 60 * DAY;
export const LONG = 400 * DAY;

/** Evidence asked for, in units of what one name of a single article weighs. */
const BY_DAY = 0.75;
const BY_NAMES = 1.3;
const LATER = 1;
const CLOSE = 3 * DAY;
/** Together they weigh what a common day does. */
const EASED_BY_TIME = 0.2;
const EASED_BY_PLACE = BY_NAMES - BY_DAY - EASED_BY_TIME;

/** How far two episodes' evidence goes, in units; 0 where it is less than their times ask for. It is the same both ways. */
export function likeness(a: Signature, b: Signature, usage: Usage): number {
	if (a.article === b.article) return 0;
	const needed = askedFor(a, b);
	if (needed === null) return 0;
	return Math.max(byNames(a, b, needed, usage), likenessInCrowd(a, b));
}

/** By the names that both have, and how usual these are. */
function byNames(a: Signature, b: Signature, needed: number, usage: Usage): number {
	const names = sharedNames(a, b);
	const words = Math.min(WORDS_AT_MOST, shared(a.words, b.words).length * WORD_WEIGHT);
	if (names.length === 0) return usage.isLarge ? 0 : byWordsAlone(a, b, usage);
	if (!names.some((name) => isTelling(name, usage))) return 0;
	if (words === 0 && sayOther(a, b) && names.every((name) => isPlace(name) || isWord(name))) return 0;
	const isApart = areSetApart(a, b);
	const isUndated = !usage.isFew && a.tense === 'happened' && (a.when === null || b.when === null);
	const isOther = isApart || (isUndated && sayOtherNumbers(a, b)) || (tellElse(a, b) && names.every(isOfPlace));
	const asked = (needed === BY_NAMES ? needed - easedBy(a, b) : needed) + (isOther ? LATER : 0);
	// What many articles name is no reason to take two places for one, nor two days; nor is a third place for two places.
	const proves = (name: number): boolean => isTelling(name, usage) && !(isApart && isPlace(name));
	const telling = isUndated || (isApart && !usage.isFew) ? names.filter(proves) : names;
	const score = telling.reduce((sum, name) => sum + nameWeight(usage, name), 0) + words;
	return score >= asked * usage.unit ? score / usage.unit : 0;
}

/** Words of what happened below which it is left open whether they tell of another thing. */
const TELLING = 2;

/** Whether both tell what happened, where they share no word: one town sees many things in a day. */
const sayOther = (a: Signature, b: Signature): boolean =>
	a.words.length >= TELLING && b.words.length >= TELLING && (a.sorts & b.sorts) === 0;

/** Whether both tell how many, and no number of both is the same: where such things happen daily, that is the next one. */
const sayOtherNumbers = (a: Signature, b: Signature): boolean =>
	shared(a.acts, b.acts).length > 0 && shared(a.figures, b.figures).length === 0;

/** Whether both tell what happened, in other places and with no number in common: of one land several things are told in a day. */
const tellElse = (a: Signature, b: Signature): boolean =>
	a.tense === 'happened' &&
	a.leads.length > 0 &&
	b.leads.length > 0 &&
	shared(a.leads, b.leads).length === 0 &&
	shared(a.figures, b.figures).length === 0;

/** Where neither names anybody, half of all their words are asked for. */
function byWordsAlone(a: Signature, b: Signature, { unit }: Usage): number {
	if (a.names.length > 0 || b.names.length > 0) return 0;
	const both = shared(a.words, b.words).length;
	const all = a.words.length + b.words.length - both;
	return both >= 1 && both >= all / 2 ? Math.min(WORDS_AT_MOST, both * WORD_WEIGHT) / unit : 0;
}

/** Names of both; a capitalised word only where no name that both have holds it. */
function sharedNames(a: Signature, b: Signature): number[] {
	const both = shared(a.names, b.names);
	if (!both.some(isWord)) return both;
	const holder = ({ names, holders }: Signature, name: number): number => holders[names.indexOf(name)] ?? 0;
	return both.filter((name) => !isWord(name) || !(both.includes(holder(a, name)) || both.includes(holder(b, name))));
}

/** How much less is asked of two that are told within two days, and of two whose figures name the same place. */
function easedBy(a: Signature, b: Signature): number {
	const isClose = a.published !== null && b.published !== null && Math.abs(a.published - b.published) <= 2 * DAY;
	return (isClose ? EASED_BY_TIME : 0) + (meet(a.places, b.places) ? EASED_BY_PLACE : 0);
}

/** The evidence that two episodes' times and places ask for, in units; null where they cannot be one. */
function askedFor(a: Signature, b: Signature): number | null {
	if (a.kind !== b.kind) return null;
	if (a.tense === 'happened' && areOtherSorts(a.sorts, b.sorts)) return null;
	// Where one names the other's place as well, a borough's part, it is left open.
	if (a.tense !== 'going on' && areApart(a.places, b.places) && !meet(a.places, b.names) && !meet(b.places, a.names))
		return null;
	const [x, y] = [a.when, b.when];
	const apart = a.published === null || b.published === null ? null : Math.abs(a.published - b.published);
	if (a.tense === 'going on') {
		if (apart !== null && apart > LONG) return null;
		// Counts since other days count other things.
		if (x !== null && y !== null && !overlap(x, y)) return null;
		return placesMeet(a, b) ? BY_NAMES : null;
	}
	if (x !== null && y !== null) {
		if (!overlap(x, y)) return null;
		const areSure = isShort(x) && isShort(y) && a.isSure && b.isSure;
		// Monday and Tuesday overlap in the small hours.
		return !areSure ? BY_NAMES : areOneDay(x, y) ? BY_DAY : null;
	}
	const most = a.tense === 'meant' ? PLANNED : a.tense === 'happened' ? LATELY : MEASURED;
	// What is measured, whose and for when is alike word by word on every line, so that less has to speak for it.
	if (a.tense === 'measured' && apart !== null && apart <= CLOSE) return BY_DAY + EASED_BY_TIME;
	if (x === null && y === null) return apart === null || apart <= most ? BY_NAMES + distance(apart, a) : null;
	const known = x ?? y;
	const unknown = x === null ? a.published : b.published;
	if (known === null || unknown === null) return BY_NAMES + distance(null, a);
	if (known.from > unknown + DAY || known.from < unknown - LATELY) return null;
	return BY_NAMES + distance(unknown - known.from, a);
}

/** What is told days apart without a date may well be the next of its kind: more has to speak for it. */
const distance = (apart: number | null, { tense }: Signature): number =>
	apart === null ? (tense === 'meant' ? 0 : LATER) : tense === 'happened' && apart > CLOSE ? LATER : 0;

function placesMeet(a: Signature, b: Signature): boolean {
	if (a.places.length > 0 && b.places.length > 0) return meet(a.places, b.places);
	const [told, all] = a.places.length > 0 ? [a.places, b.names] : [b.places, a.names];
	return told.length === 0 || meet(told, all);
}
