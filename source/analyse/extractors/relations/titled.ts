import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { Page } from './page.ts';
import type { Verb } from './verb.ts';

/** Verbs that make somebody the best of a kind. */
const NAMING = /^(?:name|vote|crown|dub|rate|rank|judge|hail)$/;

const BEST = /^(?:best|worst|most|top|greatest|finest|sexiest|biggest|favourite|favorite|overall)$/;

/** Whether a verb has taken in its title. */
export const isTitled = ({ base }: Verb): boolean =>
	/^\w+ (?:the )?(?:\w+'s )?(?:best|worst|most|top|greatest|finest|sexiest|biggest|favou?rite|overall)\b/.test(base);

/**
 * The verb with the title it gives: `was named [best director]`, `voted Acme [best firm of the year]`, so that the deed says as
 * what. As it was for other verbs; null for those that give a title and leave it unread.
 */
export function entitled(page: Page, clause: Clause, verb: Verb | null): Verb | null {
	if (!NAMING.test(clause.group.base)) return verb;
	const at = clause.passive ? clause.at + 1 : clause.at + 2;
	const title = titleAt(page, at);
	if (title === null || (!clause.passive && !isNounPhrase(page.chunks[clause.at + 1]))) return verb;
	const frame = { object: true, prepositions: new Set<string>() };
	const last = clause.passive ? title.last : clause.group.last;
	const next = clause.passive ? title.end + 1 : clause.at + 1;
	return { base: `${clause.group.base} ${title.text}`, frame, last, next };
}

/** The one named, right behind an active verb that gives a title; -1 for other verbs. */
export const titledBehind = ({ chunks }: Page, verb: Verb): number =>
	isTitled(verb) && isNounPhrase(chunks[verb.next]) ? verb.next : -1;

interface Title {
	readonly text: string;
	/** Its last word, and its last chunk. */
	readonly last: number;
	readonly end: number;
}

function titleAt({ chunks, words, draft }: Page, at: number): Title | null {
	const phrase = chunks[at];
	if (!isNounPhrase(phrase) || phrase.time) return null;
	const opener = words[phrase.first]?.lower === 'the' ? phrase.first + 1 : phrase.first;
	if (!BEST.test(words[opener]?.lower ?? '') || opener === phrase.last) return null;
	let end = at;
	while (words[chunks[end + 1]?.first ?? 0]?.lower === 'of' && isNounPhrase(chunks[end + 2])) end += 2;
	const last = chunks[end]?.last ?? phrase.last;
	const text = draft.article.text.slice(words[opener]?.start ?? 0, words[last]?.end ?? 0).replace(/\s+/g, ' ');
	return { text, last, end };
}
