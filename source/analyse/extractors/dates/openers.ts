import { AHEAD_AUXILIARIES, AHEAD_OPENERS, DEFERRING, DUE, POINTING_AHEAD } from '../../lexicons/tense.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import type { Clause } from './clause.ts';
import type { Direction } from './reading.ts';
import { ahead, back, isCompared, isPast, isPastForm } from './verbs.ts';
import { byVerbs } from './verbs-around.ts';

const AS_NEAR: ReadonlySet<string> = new Set(['early', 'soon', 'late']);

export function byOpener(terms: readonly Term[], from: number, to: number, clause: Clause): Direction | null {
	if (from <= clause.from) return null;
	const before = wordAt(terms, from - 1) === 'the' ? from - 2 : from - 1;
	const word = wordAt(terms, before);
	const phrase = `${wordAt(terms, before - 1)} ${word}`;
	if (word === 'since' || isSinceDoing(terms, before, clause)) return back('since');
	// Down from 4 pct in the third quarter.
	if (word === 'in' && isLevelBefore(terms, before, clause)) return { ...back('from'), strength: 'weak' };
	if (word === 'to' && isDeferred(terms, before)) return ahead(`${wordAt(terms, before - 1)} to`);
	const state = /^(?:on|from|in|by)$/.test(word) ? wordAt(terms, before - 1) : word;
	if (PAYABLE.test(state)) return ahead(state);
	if (/^eff/.test(wordAt(terms, before - 1)) && TAKES_EFFECT.test(`${wordAt(terms, before - 2)} ${phrase}`))
		return { ...ahead(phrase), strength: 'weak' };
	if (phrase === 'as of') return back('as of');
	if (word === 'as' && AS_NEAR.has(wordAt(terms, before - 1))) {
		// "As late as March they were pushing the plan".
		const verb = byVerbs(terms, from, to, clause);
		return verb?.side === 'past' && isPastForm(verb.evidence) ? verb : ahead(`as ${phrase}`);
	}
	if (word === 'than' && ['later', 'earlier', 'sooner'].includes(wordAt(terms, before - 1))) return ahead(phrase);
	if (phrase === 'ahead of') return ahead(phrase);
	if (DUE.has(word)) return ahead(word);
	if (['for', 'on', 'in', 'by'].includes(word) && DUE.has(wordAt(terms, before - 1)) && !isCompared(terms, before - 1))
		return ahead(phrase);
	if (AHEAD_OPENERS.has(word) && before > clause.from && !waited(terms, before, clause)) return ahead(word);
	return null;
}

/** "since joining the club in July": how far before the preposition the deed stands, in terms. */
const SINCE_REACH = 8;

function isSinceDoing(terms: readonly Term[], before: number, clause: Clause): boolean {
	for (let at = before - 1; at > Math.max(clause.from, before - SINCE_REACH); at--) {
		if (terms[at]?.kind !== 'word') return false;
		if (wordAt(terms, at - 1) === 'since') return /\w{3}ing$/.test(wordAt(terms, at));
	}
	return false;
}

/** "down from 47 pct", "up from 3 mln dlrs": how far before "in" the level stands that is compared with, in terms. */
const LEVEL_REACH = 7;

function isLevelBefore(terms: readonly Term[], before: number, clause: Clause): boolean {
	for (let at = before - 1; at > Math.max(clause.from, before - LEVEL_REACH); at--) {
		const word = wordAt(terms, at);
		if (word === ',' || word === ';') return false;
		if (word === 'from') return CHANGED.test(wordAt(terms, at - 1)) && terms[at + 1]?.kind !== 'word';
	}
	return false;
}

const CHANGED = /^(?:up|down|unchanged|rise|increase|gain|drop|fall|decline|improvement)$/;

/** "effective with the May billing statement", "takes effect from the June payroll". */
const TAKES_EFFECT = /(?:\beffective|\b(?:takes?|taking) effect) (?:with|on|from)$/;

const phraseTo = (terms: readonly Term[], at: number): string => `${wordAt(terms, at - 2)} ${wordAt(terms, at - 1)}`;

/** "extended to May 11", "extended its offer to May 11": how far before "to" the verb stands at most, in terms. */
const DEFERRED_WITHIN = 5;

function isDeferred(terms: readonly Term[], to: number): boolean {
	if (PUT_OFF_TO.test(phraseTo(terms, to))) return true;
	for (let at = to - 1; at >= to - DEFERRED_WITHIN; at--) {
		if (DEFERRED_TO.test(wordAt(terms, at))) return true;
		if (terms[at]?.kind !== 'word' || /^(?:to|from|and|in|on|at|since)$/.test(wordAt(terms, at))) return false;
	}
	return false;
}

const PUT_OFF_TO = /^(?:put|pushed|moved|held|brought) (?:off|back|over|forward)$/;
const DEFERRED_TO = /^(?:extended|postponed|adjourned|deferred|rescheduled|delayed|prolonged)$/;
/** What bonds, dividends and rights are from a day on, or till then. */
const PAYABLE = /^(?:payable|redeemable|callable|exercisable|deliverable|repayable)$/;

/** How far before "until" the verb is looked for that it hangs on. */
const HINGE = 8;

/** "stayed until Friday" is past, "postponed until Friday" ahead: the verb before the preposition. */
function waited(terms: readonly Term[], before: number, clause: Clause): boolean {
	for (let at = before - 1; at >= Math.max(clause.from, before - HINGE); at--) {
		if (DEFERRING.has(wordAt(terms, at))) return false;
		if (AHEAD_AUXILIARIES.has(wordAt(terms, at))) return false;
		// Expected to know by then.
		if (POINTING_AHEAD.has(wordAt(terms, at)) && wordAt(terms, at + 1) === 'to' && at + 1 < before) return false;
		if (before - at <= 4 && isPast(terms, at)) return true;
	}
	return false;
}
