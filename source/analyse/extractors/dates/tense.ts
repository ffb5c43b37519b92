import { verbForms } from '../../grammar/verb-forms.ts';
import {
	AHEAD_AUXILIARIES,
	AHEAD_OPENERS,
	BACK_WHEN_NEGATED,
	DEFERRING,
	DUE,
	EXPECTING,
	NOT_PAST,
	POINTING_AHEAD,
	SCHEDULED_THINGS,
	SETTING,
	SUMMONING,
	TIMETABLE_BASES,
	TIMETABLE_VERBS,
} from '../../lexicons/tense.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import type { Direction } from './reading.ts';

/** A verb farther off than this may not be the time's own. */
const OWN = 10;

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
 * Whether a time in terms `[from, to)` lies before or after publication: the preposition before it, else what it
 * belongs to ("Friday's attack", "the Oct. 7 raid"), else the verb right behind it ("the court Friday ruled"),
 * else the nearest verb to its left in the sentence ("is expected to arrive Friday"), else the nearest to its right.
 */
export function directionOf(terms: readonly Term[], from: number, to: number, clause: Clause): Direction {
	return (
		byOpener(terms, from, clause) ??
		byOwner(terms, from, to, clause) ??
		byVerbs(terms, from, to, clause) ?? { side: 'past', strength: 'weak', evidence: '' }
	);
}

function byVerbs(terms: readonly Term[], from: number, to: number, clause: Clause): Direction | null {
	const behind = to < clause.to && wordAt(terms, to + 1) !== 'by' ? verbAt(terms, to, to, clause) : null;
	if (behind !== null) return behind;
	let infinitive = false;
	for (let at = from - 1; at >= Math.max(clause.from, from - REACH); at--) {
		if (wordAt(terms, at) === ';') break;
		const verb = verbAt(terms, at, from, clause);
		if (verb !== null)
			return verb.side === 'past' && (infinitive || from - at > OWN || SUMMONING.has(verb.evidence))
				? { ...verb, strength: 'weak' }
				: verb;
		if (wordAt(terms, at) !== 'to' || !isInfinitive(terms, at)) continue;
		if (wordAt(terms, at + 1) === 'be') return ahead('to be');
		infinitive = true;
	}
	for (let at = to; at < Math.min(clause.to, to + REACH); at++) {
		if (wordAt(terms, at) === ';') break;
		const verb = verbAt(terms, at, at, clause);
		if (verb !== null) return verb;
	}
	return null;
}

const NO_VERB_AFTER_TO: ReadonlySet<string> = new Set('the a an his her its their this that these those'.split(' '));

const isInfinitive = (terms: readonly Term[], at: number): boolean => {
	const next = terms[at + 1];
	return next !== undefined && next.kind === 'word' && !next.capital && !NO_VERB_AFTER_TO.has(next.word);
};

/** "Friday's attack" has happened, "Friday's vote" may be ahead: then "after" and "before" tell, else the verbs. */
function byOwner(terms: readonly Term[], from: number, to: number, clause: Clause): Direction | null {
	if (wordAt(terms, from - 1) === 'of' && SCHEDULED_THINGS.has(wordAt(terms, from - 2)))
		return { ...(byVerbs(terms, from, to, clause) ?? ahead('')), strength: 'weak' };
	const possessive = wordAt(terms, to) === "'s";
	const attributive = DETERMINERS.has(wordAt(terms, from - 1)) && isNoun(terms, to);
	if (!possessive && !attributive) return null;
	const owned = possessive ? to + 1 : to;
	const words = [0, 1, 2].map((offset) => wordAt(terms, owned + offset));
	const thing = words.find((word) => SCHEDULED_THINGS.has(word));
	if (thing === undefined) return back(words[0] ?? '');
	const before = wordAt(terms, attributive ? from - 2 : from - 1);
	if (before === 'after' || before === 'during' || before === 'at') return back(before);
	if (before === 'before' || before === 'for') return ahead(before);
	const verbs = byVerbs(terms, from, to, clause);
	return verbs === null ? { side: 'past', strength: 'weak', evidence: thing } : { ...verbs, strength: 'weak' };
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
	if (AHEAD_OPENERS.has(word) && before > clause.from && !waited(terms, before, clause)) return ahead(word);
	return null;
}

/** How far before "until" the verb is looked for that it hangs on. */
const HINGE = 8;

/** "stayed until Friday" is past, "postponed until Friday" ahead: the verb before the preposition. */
function waited(terms: readonly Term[], before: number, clause: Clause): boolean {
	for (let at = before - 1; at >= Math.max(clause.from, before - HINGE); at--) {
		if (DEFERRING.has(wordAt(terms, at))) return false;
		if (AHEAD_AUXILIARIES.has(wordAt(terms, at))) return false;
		if (before - at <= 4 && isPast(terms, at)) return true;
	}
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
	if (pointsAhead(terms, at, time)) return ahead(`${word} ${next}`);
	if ((word === 'is' || word === 'are') && !clause.headline) return present(terms, at, time);
	if ((word === 'was' || word === 'were') && next === 'to' && !terms[at + 2]?.capital) return ahead(`${word} to`);
	if (word === 'to' && clause.headline && !terms[at + 1]?.capital && at < time) return ahead(`to ${next}`);
	if (TIMETABLE_VERBS.has(word) && !clause.headline && at < time && isVerbPlace(terms, at)) return ahead(word);
	if (EXPECTING.has(word) && at < time && isVerbPlace(terms, at)) return ahead(word);
	if (TIMETABLE_BASES.has(word) && !clause.headline && at < time && /[^s']s$/.test(wordAt(terms, at - 1)))
		return ahead(word);
	return isPast(terms, at) ? back(word) : null;
}

/** "expected to", "due Friday", "scheduled a hearing for Monday"; but "On Friday, they planned to" tells of Friday. */
function pointsAhead(terms: readonly Term[], at: number, time: number): boolean {
	const word = wordAt(terms, at);
	const next = wordAt(terms, at + 1);
	const passive = BE.has(wordAt(terms, at - 1));
	if (at === time && word.endsWith('ed') && !passive) return false;
	if (SETTING.has(word) && at < time && word !== 'set') return true;
	if (word === 'due' && next === 'to') return PRESENT_BE.has(wordAt(terms, at - 1)) || wordAt(terms, at - 1) === 'was';
	if (word === 'due') return true;
	if (!POINTING_AHEAD.has(word)) return false;
	if (next === 'to') return terms[at + 2]?.capital !== true;
	if (DUE.has(word) && passive && DUE_LINKS.has(next)) return true;
	return DUE.has(word) && (next === 'for' || at + 1 === time);
}

const DUE_LINKS: ReadonlySet<string> = new Set([
	'before',
	'by',
	'in',
	'on',
	'at',
	'later',
	'next',
	'as',
	'until',
	'within',
	'early',
	'late',
]);
const BE: ReadonlySet<string> = new Set(['is', 'are', 'be', 'being', 'been', 'was', 'were', 'not', 'now', 'also']);
const PRESENT_BE: ReadonlySet<string> = new Set(['is', 'are', 'be', 'being']);

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
	if (PRESENT_BE.has(wordAt(terms, at - 1)) || wordAt(terms, at - 1) === '-') return false;
	if (!isPastForm(term.word)) return false;
	return !(term.word.endsWith('ed') && DETERMINERS.has(wordAt(terms, at - 1)));
}

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her']);
const AUXILIARY_PASTS: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did']);

/** Past forms that are not base forms too ("put", "cut" tell nothing), and any other word in -ed. */
function isPastForm(word: string): boolean {
	if (AUXILIARY_PASTS.has(word)) return true;
	if (NOT_PAST.has(word)) return false;
	const forms = verbForms(word);
	if (forms.length === 0) return word.length > 3 && word.endsWith('ed');
	return forms.every(({ shape }) => PAST_SHAPES.has(shape));
}

const PAST_SHAPES: ReadonlySet<string> = new Set(['past', 'participle', 'edParticiple']);
