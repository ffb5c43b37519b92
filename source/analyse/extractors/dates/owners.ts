import { SCHEDULED_THINGS } from '../../lexicons/tense.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import type { Clause } from './clause.ts';
import type { Direction } from './reading.ts';
import { ahead, back, DETERMINERS, isPastForm } from './verbs.ts';
import { byVerbs, OWN, STOP } from './verbs-around.ts';

/** "a showdown with Lund in Sunday's final", "a place in Friday's race", "into Sunday's final": what is yet to be played. */
function isPreviewed(terms: readonly Term[], before: number): boolean {
	if (wordAt(terms, before) === 'into') return true;
	if (!/^(?:in|at|for|on)$/.test(wordAt(terms, before))) return false;
	for (let at = before - 1; at >= before - 6; at--) {
		const word = wordAt(terms, at);
		if (AWAITED.has(word)) return true;
		if (terms[at]?.kind !== 'word' || !(terms[at]?.capital || word === 'with' || word === 'against')) return false;
	}
	return false;
}

const AWAITED: ReadonlySet<string> = new Set(
	'showdown clash date berth place spot slot meeting tie encounter'.split(' '),
);

/** "Friday's attack" has happened, "Friday's vote" may be ahead: then "after" and "before" tell, else the verbs. */
export function byOwner(terms: readonly Term[], from: number, to: number, clause: Clause): Direction | null {
	if (wordAt(terms, from - 1) === 'of' && SCHEDULED_THINGS.has(wordAt(terms, from - 2)))
		return { ...(byVerbs(terms, from, to, clause) ?? ahead('')), strength: 'weak' };
	const possessive = wordAt(terms, to) === "'s";
	const attributive = DETERMINERS.has(wordAt(terms, from - 1)) && isNoun(terms, to);
	if (!possessive && !attributive) return null;
	const owned = possessive ? to + 1 : to;
	const words = [0, 1, 2].map((offset) => wordAt(terms, owned + offset));
	const isEvent = possessive && terms[owned]?.capital === true && terms[owned]?.kind === 'word';
	const thing = words.find((word) => SCHEDULED_THINGS.has(word)) ?? (isEvent ? words[0] : undefined);
	if (thing === undefined) {
		const ahead = possessive && byVerbs(terms, from, to, clause)?.side === 'ahead';
		return ahead ? { ...back(words[0] ?? ''), strength: 'weak' } : back(words[0] ?? '');
	}
	const before = wordAt(terms, attributive ? from - 2 : from - 1);
	const verbs = byVerbs(terms, from, to, clause);
	// Hopes to break it at Friday's meeting.
	if (before === 'at' && verbs?.side === 'ahead') return { ...verbs, strength: 'weak' };
	if (before === 'after' || before === 'during' || before === 'at') return back(before);
	if (isPreviewed(terms, attributive ? from - 2 : from - 1)) return { ...ahead(thing), strength: 'weak' };
	if (before === 'before' || before === 'for')
		return verbs?.side === 'past' ? { side: 'ahead', strength: 'weak', evidence: '' } : ahead(before);
	if (verbs?.side === 'ahead' && hadBeen(terms, from, clause.from)) return { ...back('had been'), strength: 'weak' };
	return verbs === null ? { side: 'past', strength: 'weak', evidence: thing } : { ...verbs, strength: 'weak' };
}

/** "had been expected to win the December auction": what was planned before what is told. */
function hadBeen(terms: readonly Term[], before: number, start: number): boolean {
	for (let at = before - 1; at > Math.max(start, before - OWN); at--) {
		if (STOP.test(wordAt(terms, at)) || wordAt(terms, at) === ',') return false;
		if (wordAt(terms, at) === 'been' && wordAt(terms, at - 1) === 'had') return true;
	}
	return false;
}

const isNoun = (terms: readonly Term[], at: number): boolean => {
	const term = terms[at];
	return term?.kind === 'word' && !term.capital && !NOT_NOUNS.has(term.word) && !isPastForm(term.word);
};

const NOT_NOUNS: ReadonlySet<string> = new Set(
	'in on at to of for from by with as and or but that which who when where while after before until is are will would has have'.split(
		' ',
	),
);
