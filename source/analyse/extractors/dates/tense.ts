import { POINTING_AHEAD } from '../../lexicons/tense.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import type { Clause } from './clause.ts';
import { isContractMonth } from './contract-months.ts';
import { byOpener } from './openers.ts';
import { byOwner } from './owners.ts';
import type { Direction } from './reading.ts';
import { ahead, back, isPastForm, isVerbPlace } from './verbs.ts';
import { byVerbs, IN_THE_PRESENT, isInfinitive, leftOf } from './verbs-around.ts';

/**
 * Whether a time in terms `[from, to)` lies before or after publication: the preposition before it, else what it
 * belongs to ("Friday's attack", "the Oct. 7 raid"), else the verb right behind it ("the court Friday ruled"),
 * else the nearest verb to its left in the sentence ("is expected to arrive Friday"), else the nearest to its right.
 */
export function directionOf(terms: readonly Term[], from: number, to: number, clause: Clause): Direction {
	return (
		byContract(terms, from, to) ??
		byPlan(terms, from, to) ??
		byTerm(terms, from, clause) ??
		byOpener(terms, from, to, clause) ??
		byOwner(terms, from, to, clause) ??
		byVerbs(terms, from, to, clause) ?? { side: 'past', strength: 'weak', evidence: '' }
	);
}

const byContract = (terms: readonly Term[], from: number, to: number): Direction | null =>
	isContractMonth(terms, from, to) ? { ...ahead(wordAt(terms, to)), strength: 'weak' } : null;

/** "plans in April to sell", "is due on Monday to meet": a plan whose deed follows the time. */
function byPlan(terms: readonly Term[], from: number, to: number): Direction | null {
	if (wordAt(terms, to) !== 'to' || !isInfinitive(terms, to)) return null;
	const at = PLAN_LINKS.has(wordAt(terms, from - 1)) ? from - 2 : from - 1;
	const word = wordAt(terms, at);
	if (!POINTING_AHEAD.has(word) || terms[at]?.kind !== 'word') return null;
	if (IN_THE_PRESENT.test(wordAt(terms, at - 1))) return ahead(`${wordAt(terms, at - 1)} ${word}`);
	// What was planned, agreed or promised in April was so then.
	if (isPastForm(word)) return null;
	return isVerbPlace(terms, at) ? ahead(word) : null;
}

const PLAN_LINKS: ReadonlySet<string> = new Set(['in', 'on', 'for', 'by', 'at', 'from']);

/** "will be paid to holders of record as of", "expects to report for the quarter ended": the verb before looks ahead. */
function byTerm(terms: readonly Term[], from: number, clause: Clause): Direction | null {
	const word = wordAt(terms, from - 1);
	const record = word === 'of' && wordAt(terms, from - 2) === 'as' && wordAt(terms, from - 3) === 'record';
	const ended = word === 'ended' && TERMS.has(wordAt(terms, from - 2));
	if (!record && !ended) return null;
	const verb = leftOf(terms, from - 2, clause);
	if (verb?.side !== 'ahead') return record && verb !== null ? { ...verb, strength: 'weak' } : null;
	return record ? verb : { ...back('ended'), strength: 'weak' };
}

const TERMS: ReadonlySet<string> = new Set('quarter year half period months weeks'.split(' '));
