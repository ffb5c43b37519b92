import { ACTION_GAPS, ACTIONS, CAPTIVITY, PHRASE_ENDS, REMAINS, TALLY_GAPS } from '../../lexicons/counted.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';

const REACH = 6;

export interface Happened {
	readonly action: string;
	/** Where the word stands. */
	readonly at: number;
}

/**
 * What happened to the counted: the participle behind ("people have been killed", "hostages still held"), else the
 * verb or noun before ("killing around", "the release of").
 */
export function actionOf(
	terms: readonly Term[],
	from: number,
	to: number,
	floor: number,
	end: number,
): Happened | null {
	return behind(terms, to, end) ?? before(terms, from, floor);
}

function behind(terms: readonly Term[], to: number, end: number): Happened | null {
	const start = behindAside(terms, to, end);
	for (let at = start; at < Math.min(end, start + REACH); at++) {
		const word = wordAt(terms, at);
		const action = word === 'as' && wordAt(terms, at + 1) === 'hostages' ? 'taken hostage' : ACTIONS.get(word);
		if (action !== undefined && !isActive(terms, at, to)) return { action, at };
		const captive = word === 'in' && CAPTIVITY.has(wordAt(terms, at + 1));
		if (!captive && !ACTION_GAPS.has(word) && !word.endsWith('ly')) return null;
	}
	return null;
}

/** Longest aside between commas that is stepped over, in terms. */
const LONGEST_ASIDE = 14;

/** "17 people, including three children, were killed": behind the aside. */
function behindAside(terms: readonly Term[], to: number, end: number): number {
	if (wordAt(terms, to) === 'of' && /^(?:whom|them|those|which)$/.test(wordAt(terms, to + 1))) return to + 2;
	if (wordAt(terms, to) === 'and') return behindAnother(terms, to, end);
	if (wordAt(terms, to) !== ',') return to;
	for (let at = to + 1; at < Math.min(end, to + LONGEST_ASIDE); at++)
		if (wordAt(terms, at) === ',')
			return BE.has(wordAt(terms, at + 1)) || HAVE.has(wordAt(terms, at + 1)) ? at + 1 : to;
	return to;
}

/** "two soldiers and a nurse were killed": behind the other subject. */
function behindAnother(terms: readonly Term[], to: number, end: number): number {
	for (let at = to + 1; at < Math.min(end, to + REACH); at++) {
		const term = terms[at];
		if (term === undefined || term.kind === 'mark') return to;
		if (term.word === 'were' || term.word === 'have') return at;
		if (PHRASE_ENDS.has(term.word) && term.word !== 'a' && term.word !== 'an' && term.word !== 'the') return to;
	}
	return to;
}

const HAVE: ReadonlySet<string> = new Set(['have', 'has', 'had', 'died']);

/** "soldiers killed three men" tells what the soldiers did, not what was done to them. */
function isActive(terms: readonly Term[], at: number, to: number): boolean {
	const next = terms[at + 1];
	const passive = [1, 2, 3].some((back) => at - back >= to && BE.has(wordAt(terms, at - back)));
	if (passive || INTRANSITIVE.has(wordAt(terms, at))) return false;
	if (next === undefined || next.kind === 'mark') return false;
	return next.kind === 'number' || next.capital || OBJECT_STARTS.has(next.word);
}

const BE: ReadonlySet<string> = new Set(['were', 'was', 'are', 'is', 'been', 'be', 'being']);
const INTRANSITIVE: ReadonlySet<string> = new Set([
	'died',
	'drowned',
	'dead',
	'die',
	'dying',
	'missing',
	'perished',
	'homeless',
	'captive',
]);
const OBJECT_STARTS: ReadonlySet<string> = new Set(
	'a an the at another one two three four five six seven eight nine ten dozens hundreds more some'.split(' '),
);

function before(terms: readonly Term[], from: number, floor: number): Happened | null {
	for (let at = from - 1; at >= Math.max(floor, from - REACH); at--) {
		const word = wordAt(terms, at);
		const action = REMAINS.has(word) ? 'killed' : ACTIONS.get(word);
		if (action !== undefined) return LEFT_ONLY.has(word) ? null : { action, at };
		if (!BEFORE_GAPS.has(word) && !(TALLY_GAPS.has(word) && tollNear(terms, at, floor))) return null;
	}
	return null;
}

/** "the death toll rose to 52". */
function tollNear(terms: readonly Term[], at: number, floor: number): boolean {
	for (let before = at; before >= Math.max(floor, at - 3); before--) if (wordAt(terms, before) === 'toll') return true;
	return false;
}

/** Participles and adjectives that belong to what stands before them. */
const LEFT_ONLY: ReadonlySet<string> = new Set([
	'hostage',
	'dead',
	'missing',
	'homeless',
	'captive',
	'captivity',
	'died',
	'die',
]);
const BEFORE_GAPS: ReadonlySet<string> = new Set(
	'of the another an additional all its their his also further up least at more other that least than estimated'.split(
		' ',
	),
);

/** "leaving 40 people dead", "82 dead": whether nothing but the action stands for what is counted. */
export const standsAlone = (terms: readonly Term[], to: number): boolean =>
	ACTIONS.has(wordAt(terms, to)) || (PHRASE_ENDS.has(wordAt(terms, to)) && ACTION_GAPS.has(wordAt(terms, to)));
