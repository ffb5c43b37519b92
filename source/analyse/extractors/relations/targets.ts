import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { Page } from './page.ts';

type Read = Pick<Page, 'chunks' | 'words'>;

/** Whether the time at chunk `at` is what a thing is dated from, reckoned to or aimed at, and not when the deed was done. */
export const isOfTarget = (page: Read, clause: Clause, object: number, at: number): boolean =>
	isOfReckoning(page, clause, at) || isAimed(page, clause, object, at);

/** `extended the talks [to] 9 May at noon`, `figures [from] earlier in 2003`: a time within a phrase that tells from or up to when. */
function isOfReckoning({ chunks, words }: Read, clause: Clause, time: number): boolean {
	for (let at = time - 1; at > clause.at; at--) {
		const chunk = chunks[at];
		const word = words[chunk?.first ?? 0];
		if (chunk?.kind === 'preposition') {
			if (RECKONING.test(word?.lower ?? '')) return at < time - 1;
			if (!/^(?:in|on|at|of)$/.test(word?.lower ?? '')) return false;
		} else if (isNounPhrase(chunk)) {
			if (!chunk.time && word?.class !== 'number') return false;
		} else if (chunk?.kind !== 'adverb') return false;
	}
	return false;
}

const RECKONING = /^(?:from|to|until|till|since|through|than)$/;

/** `missed [a target] set at 3m by 2011`, `raised [its forecast] in 2006`: the day by which, or the period of which, it is told. */
function isAimed({ chunks, words }: Read, clause: Clause, object: number, at: number): boolean {
	const phrase = chunks[object];
	if (!isNounPhrase(phrase) || object < clause.at || at < object) return false;
	if (!AIMS.test(words[phrase.head]?.lower ?? '') && !AIMS.test(words[phrase.head - 1]?.lower ?? '')) return false;
	return /^(?:by|for|of|in|at)$/.test(words[chunks[at - 1]?.first ?? 0]?.lower ?? '');
}

/** Nouns of what is to be reached, or reckoned, of a time of its own. */
const AIMS =
	/^(?:target|goal|aim|deadline|objective|forecast|estimate|projection|prediction|outlook|guidance|budget|quota|pledge|promise|commitment|schedule|timetable|figure|data|statistics|outturn)s?$/;
