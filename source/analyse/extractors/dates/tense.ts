import {
	AHEAD_AUXILIARIES,
	AHEAD_OPENERS,
	BACK_WHEN_NEGATED,
	DUE,
	IRREGULAR_PASTS,
	NOT_PAST,
	POINTING_AHEAD,
	SCHEDULED_THINGS,
	TIMETABLE_VERBS,
} from '../../lexicons/tense.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import type { Direction } from './reading.ts';

/** How far a verb is looked for; news sentences run to some 40 words. */
const REACH = 45;

/** Terms `[from, to)` of the sentence a time stands in; in a headline the present tells of the past. */
export interface Clause {
	readonly from: number;
	readonly to: number;
	readonly headline: boolean;
}

const back = (evidence: string): Direction => ({ side: 'past', strength: 'strong', evidence });
const ahead = (evidence: string): Direction => ({ side: 'ahead', strength: 'strong', evidence });

/**
 * Whether a time in terms `[from, to)` lies before or after publication: the preposition before it, else the
 * nearest verb to its left in the sentence ("is expected to arrive Friday"), else the nearest to its right
 * ("On Friday, the court ruled"), else what it belongs to ("Friday's deadline").
 */
export function directionOf(terms: readonly Term[], from: number, to: number, clause: Clause): Direction {
	const opened = byOpener(terms, from, clause);
	if (opened !== null) return opened;
	for (let at = from - 1; at >= Math.max(clause.from, from - REACH); at--) {
		if (wordAt(terms, at) === ';') break;
		const verb = verbAt(terms, at, from, clause);
		if (verb !== null) return verb;
	}
	for (let at = to; at < Math.min(clause.to, to + REACH); at++) {
		if (wordAt(terms, at) === ';') break;
		const verb = verbAt(terms, at, at, clause);
		if (verb !== null) return verb;
	}
	const owned = wordAt(terms, to) === "'s" ? to + 1 : to;
	const thing = [0, 1, 2].map((offset) => wordAt(terms, owned + offset)).find((word) => SCHEDULED_THINGS.has(word));
	return thing === undefined
		? { side: 'past', strength: 'weak', evidence: '' }
		: { side: 'ahead', strength: 'weak', evidence: thing };
}

function byOpener(terms: readonly Term[], from: number, clause: Clause): Direction | null {
	if (from <= clause.from) return null;
	const before = wordAt(terms, from - 1) === 'the' ? from - 2 : from - 1;
	const word = wordAt(terms, before);
	const phrase = `${wordAt(terms, before - 1)} ${word}`;
	if (word === 'since') return back('since');
	if (phrase === 'as of') return back('as of');
	if (word === 'as' && ['early', 'soon', 'late'].includes(wordAt(terms, before - 1))) return ahead(`as ${phrase}`);
	if (word === 'than' && ['later', 'earlier', 'sooner'].includes(wordAt(terms, before - 1))) return ahead(phrase);
	if (phrase === 'ahead of') return ahead(phrase);
	if (DUE.has(word)) return ahead(word);
	if (['for', 'on', 'in', 'by'].includes(word) && DUE.has(wordAt(terms, before - 1))) return ahead(phrase);
	if (AHEAD_OPENERS.has(word) && before > clause.from && !pastPerfectNear(terms, before, clause)) return ahead(word);
	return null;
}

/** "had waited until Friday", "stayed until Friday": a past verb straight before the preposition. */
function pastPerfectNear(terms: readonly Term[], before: number, clause: Clause): boolean {
	for (let at = before - 1; at >= Math.max(clause.from, before - 4); at--) if (isPast(terms, at)) return true;
	return false;
}

/** What a verb at `at` says of a time at `time` (the verb's own place where the time stands before it). */
function verbAt(terms: readonly Term[], at: number, time: number, clause: Clause): Direction | null {
	const term = terms[at];
	if (term === undefined || term.kind !== 'word') return null;
	const { word } = term;
	const next = wordAt(terms, at + 1);
	if (AHEAD_AUXILIARIES.has(word) && !(term.capital && word === 'may')) return modal(terms, at);
	if (word.endsWith("n't")) return negated(word);
	if (POINTING_AHEAD.has(word) && (next === 'to' || (DUE.has(word) && (next === 'for' || at + 1 === time))))
		return next === 'to' && /^[A-Z]/.test(terms[at + 2]?.capital ? 'A' : 'a') ? null : ahead(`${word} ${next}`);
	if ((word === 'is' || word === 'are') && !clause.headline) return present(terms, at, time);
	if ((word === 'was' || word === 'were') && next === 'to' && !terms[at + 2]?.capital) return ahead(`${word} to`);
	if (word === 'to' && clause.headline && !terms[at + 1]?.capital && at < time) return ahead(`to ${next}`);
	if (TIMETABLE_VERBS.has(word) && !clause.headline && at < time && isVerbPlace(terms, at)) return ahead(word);
	return isPast(terms, at) ? back(word) : null;
}

function modal(terms: readonly Term[], at: number): Direction {
	const word = wordAt(terms, at);
	const next = wordAt(terms, at + 1);
	if (next === 'have') return back(`${word} have`);
	return next === 'not' && BACK_WHEN_NEGATED.has(word) ? back(`${word} not`) : ahead(word);
}

const negated = (word: string): Direction | null => {
	if (word === "won't" || word === "can't" || word === "shouldn't") return ahead(word);
	return word === "isn't" || word === "aren't" ? null : back(word);
};

/** "is to meet", "are going to", "is meeting … Friday" look ahead; "is" alone decides nothing. */
function present(terms: readonly Term[], at: number, time: number): Direction | null {
	const next = wordAt(terms, at + 1);
	if (next === 'to') return ahead(`${wordAt(terms, at)} to`);
	if (at < time && next.length > 5 && next.endsWith('ing')) return ahead(`${wordAt(terms, at)} ${next}`);
	return null;
}

/** A present verb follows its subject: a noun or name, not an article, adjective mark or preposition. */
const isVerbPlace = (terms: readonly Term[], at: number): boolean =>
	!['the', 'a', 'an', 'of', 'in', 'for', 'to', 'and', 'its', 'their', 'his', 'her', "'s", ''].includes(
		wordAt(terms, at - 1),
	);

function isPast(terms: readonly Term[], at: number): boolean {
	const term = terms[at];
	if (term === undefined || term.kind !== 'word') return false;
	if (IRREGULAR_PASTS.has(term.word)) return true;
	if (!term.word.endsWith('ed') || term.word.length < 5 || NOT_PAST.has(term.word)) return false;
	if (wordAt(terms, at - 1) === '-') return false;
	const attributive = ['the', 'a', 'an', 'its', 'their', 'his', 'her'].includes(wordAt(terms, at - 1));
	return !attributive;
}
