import { isAdjective } from '../../lexicons/adjectives.ts';
import { PHRASE_ENDS } from '../../lexicons/counted.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import { isDash } from '../dates/words.ts';
import type { Amount } from './amount.ts';
import { isPlural } from './counted.ts';

/**
 * Whether a number stands inside a title or the name of a list, of which capitals tell: `The World's 50 Best Bars`, `the 100 Most Quiet
 * Lakes`, `the 3 Northern Bridges Project`, `her talk "Morning Light: 12 Rules for Sleep"`. A headline's capitals tell nothing.
 */
export function isInTitle(terms: readonly Term[], { from, to, manner, max }: Amount): boolean {
	const next = terms[to];
	if (next?.capital !== true || next.capitals || !next.gap || max !== null || manner === 'order') return false;
	return isSuperlative(next.word) || (manner === 'digits' && endsInWork(terms, to)) || isQuotedTitle(terms, from, to);
}

/** `50 [Best]`, `100 [Most] Quiet`, `20 [Greenest]`. */
const isSuperlative = (word: string): boolean =>
	/^(?:best|most|worst|greatest|top)$/.test(word) ||
	(word.endsWith('est') &&
		(isAdjective(word.slice(0, -3)) || isAdjective(word.slice(0, -2)) || isAdjective(`${word.slice(0, -4)}y`)));

/** `3 Northern Bridges [Project]`: capitals that end in a singular which names an undertaking. */
function endsInWork(terms: readonly Term[], at: number): boolean {
	let end = at;
	while (end < at + LONGEST_NAME && terms[end]?.capital === true && terms[end]?.capitals === false) end++;
	return end > at + 1 && WORKS.test(wordAt(terms, end - 1)) && !isCountedNext(terms[end]);
}

/** `30 Coastal Arts Trail [stops]`. */
const isCountedNext = (next: Term | undefined): boolean =>
	next?.kind === 'word' && next.gap && !PHRASE_ENDS.has(next.word) && isPlural(next);

const LONGEST_NAME = 6;

const WORKS =
	/^(?:project|programme|program|initiative|scheme|campaign|challenge|festival|tour|cup|foundation|trust|agenda|summit|trail|race|marathon|series|list|index|exhibition|album|book)$/;

/** `"Greatest City: [50] Reasons Why`: between marks of quotation whose words before the number are all capitals, or two capitals open it. */
function isQuotedTitle(terms: readonly Term[], from: number, to: number): boolean {
	let capitals = 0;
	for (let at = from - 1; at >= 0 && at > from - LONGEST_TITLE; at--) {
		const term = terms[at];
		if (term === undefined) return false;
		if (/^["“‘']$/.test(term.word) && term.gap && terms[at + 1]?.gap === false)
			return capitals > 0 || opensTitle(terms, to);
		if (term.kind === 'word' && term.capital) capitals++;
		else if (term.word !== ':' && !isDash(terms, at) && !SMALL.test(term.word)) return false;
	}
	return false;
}

/** `"12 [Rules for Sleep]"`: all in capitals to the closing mark. */
function opensTitle(terms: readonly Term[], to: number): boolean {
	let capitals = 0;
	for (let at = to; at < to + LONGEST_TITLE; at++) {
		const term = terms[at];
		if (term === undefined) return false;
		if (/^["”’',]$/.test(term.word) && !term.gap) return capitals > 1;
		if (term.kind === 'word' && term.capital) capitals++;
		else if (!SMALL.test(term.word)) return false;
	}
	return false;
}

const LONGEST_TITLE = 10;

/** Words that a title keeps small. */
const SMALL = /^(?:a|an|the|of|in|on|for|to|and|or|with|from|at|by|'s)$/;
