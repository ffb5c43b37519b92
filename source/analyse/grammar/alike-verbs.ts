import { isAdjective } from '../lexicons/adjectives.ts';
import { endsGovernedPhrase } from './spent-clauses.ts';
import { type VerbForm, verbForms } from './verb-forms.ts';
import { amountFollows, CLOSES_NOUN, OPENS_NOUN, PAST_SHAPES } from './verb-neighbours.ts';
import type { Word } from './words.ts';

/** `The firm [cut] 20 jobs`, `the report [put] growth at 3 %`: whether a past that looks like the base form is a verb. */
export function readsAlike(
	words: readonly Word[],
	at: number,
	before: Word | undefined,
	after: Word | undefined,
	form: VerbForm,
): boolean {
	const { base } = form;
	if (before?.class === 'noun' && /^(?:by|for)$/.test(after?.lower ?? '')) return true;
	// a project, run by volunteers
	if (before?.class === 'comma' && after?.lower === 'by' && form.shape === 'participle') return true;
	if (before?.class === 'pronoun' && /^(?:cost|cut|hit|hurt|set|put|shut|let|quit|split)$/.test(base)) return true;
	if (base === 'set' && before?.class === 'noun' && after?.lower === 'in') return true;
	if (
		cutsThings(words, at) ||
		cutsInList(words, at) ||
		isSetTo(words, at) ||
		costsSome(words, at, before, after) ||
		putsAt(words, at) ||
		closesAside(words, at)
	)
		return true;
	if (setsUp(words, at) || isOnlyVerb(words, at)) return true;
	if (before?.class === 'noun' && HITS.test(base) && /^(?:the|a|an)$/.test(words[at + 1]?.lower ?? '')) return true;
	return OPENS_NOUN.has(after?.class ?? 'mark') && baseIsPast(before) && !endsGovernedPhrase(words, at);
}

/** `The charity [set] up shelters`: behind a whole subject, with its particle and what was set up. */
const setsUp = (words: readonly Word[], at: number): boolean =>
	/^(?:set|cut|put|shut|split|let|beat)$/.test(words[at]?.lower ?? '') &&
	/^(?:up|off|out|down|aside|back)$/.test(words[at + 1]?.lower ?? '') &&
	/^(?:noun|name|determiner|possessive|number)$/.test(words[at + 2]?.class ?? 'mark') &&
	(words[at - 1]?.class === 'name' || (words[at - 1]?.class === 'noun' && words[at - 2]?.class === 'determiner'));

/** `a dam above Besk [burst] at noon`, `the storm [cut] power to homes`: behind a subject of its own, in a clause with no other verb. */
function isOnlyVerb(words: readonly Word[], at: number): boolean {
	if (!/^(?:burst|cut|hit|quit|shut|spread|split|beat|shed)$/.test(words[at]?.lower ?? '')) return false;
	if (!/^(?:noun|name)$/.test(words[at - 1]?.class ?? 'mark')) return false;
	const [next, behind] = [words[at + 1], words[at + 2]];
	const goesOn =
		/^(?:preposition|time)$/.test(next?.class ?? 'mark') ||
		(/^(?:noun|name)$/.test(next?.class ?? 'mark') &&
			/^(?:preposition|time|mark|comma)$/.test(behind?.class ?? 'mark'));
	if (!goesOn || next?.lower === 'of' || behind?.lower === 'of') return false;
	let left = at - 1;
	while (left >= 0 && !BOUNDS.test(words[left]?.class ?? 'mark')) left--;
	if (words[left + 1]?.class !== 'determiner' && words[left + 1]?.class !== 'name') return false;
	let right = at + 1;
	while (right < words.length && !BOUNDS.test(words[right]?.class ?? 'mark')) right++;
	return words.slice(left + 1, right).every((word, index) => left + 1 + index === at || !mayBeVerb(word));
}

const BOUNDS = /^(?:comma|mark|coordinator|subordinator|relative|quote)$/;

/** A verb or helper, or a noun that is read later and may be one. */
const mayBeVerb = ({ class: kind, lower, text }: Word): boolean =>
	/^(?:verb|be|have|do|modal)$/.test(kind) ||
	(kind === 'noun' &&
		text === lower &&
		verbForms(lower).some(({ shape, nounish }) => !nounish && shape !== 'base' && shape !== 'ing'));

/** `Acme, which owns two mills[, put] a bid on the table`: right behind the comma that ends a relative clause. */
function closesAside(words: readonly Word[], at: number): boolean {
	if (words[at - 1]?.class !== 'comma' || !/^(?:determiner|possessive)$/.test(words[at + 1]?.class ?? 'mark'))
		return false;
	for (let from = at - 2, verb = false; from > 1; from--) {
		const word = words[from];
		if (word === undefined || /^(?:comma|mark)$/.test(word.class)) return false;
		if (word.class === 'relative' && words[from - 1]?.class === 'comma')
			return verb && words[from - 2]?.class === 'name';
		verb ||= /^(?:verb|be|have)$/.test(word.class);
	}
	return false;
}

/** Pasts like their base that an article can only follow as their object: `sales of tin [hit] the $5m mark`. */
const HITS = /^(?:hit|cut|beat|shut|split|quit|shed)$/;

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
