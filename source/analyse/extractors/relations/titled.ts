import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isAdjective } from '../../lexicons/adjectives.ts';
import { ROLE_NOUNS } from '../../lexicons/role-titles.ts';
import type { Page } from './page.ts';
import type { Verb } from './verb.ts';

/** Verbs that make somebody the best of a kind, or give a post. */
const NAMING: ReadonlySet<string> = new Set(
	'name vote crown dub rate rank judge hail appoint elect re-elect proclaim nominate'.split(' '),
);

const BEST = /^(?:best|worst|most|top|greatest|finest|sexiest|biggest|favourite|favorite|overall)$/;

/** Whether a verb has taken in its title. */
export const isTitled = ({ base }: Verb): boolean =>
	base.includes(' ') &&
	NAMING.has(base.split(' ', 1)[0] ?? '') &&
	/ (?!(?:down|out|in|off|up|back|against|for|on)$)/.test(base);

/**
 * The verb with the title it gives: `was named [best director]`, `voted Acme [best firm of the year]`, `named Lund [captain]`, so that the deed says as
 * what. As it was for other verbs; null for those that give a title and leave it unread.
 */
export function entitled(page: Page, clause: Clause, verb: Verb | null): Verb | null {
	if (!NAMING.has(clause.group.base)) return verb;
	const at = clause.passive ? clause.at + 1 : clause.at + 2;
	const title = titleAt(page, at);
	if (title === null || (!clause.passive && !isNounPhrase(page.chunks[clause.at + 1]))) return verb;
	if (isCutTitle(page, title)) return null;
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

function titleAt({ chunks, words, draft }: Page, from: number): Title | null {
	const at = words[chunks[from]?.first ?? 0]?.lower === 'as' ? from + 1 : from;
	const phrase = chunks[at];
	if (!isNounPhrase(phrase) || phrase.time) return null;
	const opener = /^(?:the|an?|its|their|his|her)$/.test(words[phrase.first]?.lower ?? '')
		? phrase.first + 1
		: phrase.first;
	const isPost = words[phrase.head]?.class === 'noun' && ROLE_NOUNS.has(words[phrase.head]?.lower ?? '');
	if (!isPost && (!BEST.test(words[opener]?.lower ?? '') || opener === phrase.last)) return null;
	let end = at;
	while (words[chunks[end + 1]?.first ?? 0]?.lower === 'of' && isNounPhrase(chunks[end + 2])) end += 2;
	const behind = chunks[end + 1];
	if (!isPost && isNounPhrase(behind) && behind.time && behind.first === behind.last && isSpan(words[behind.first]))
		end++;
	const last = chunks[end]?.last ?? phrase.last;
	const text = draft.article.text.slice(words[opener]?.start ?? 0, words[last]?.end ?? 0).replace(/\s+/g, ' ');
	return { text, last, end };
}

/** `best [Peru] and Chile act`, `best [foreign] and domestic film`: the noun of the title is still to come. */
const isCutTitle = ({ words }: Page, { last }: Title): boolean =>
	words[last + 1]?.class === 'coordinator' && (words[last]?.class === 'name' || isAdjective(words[last]?.lower ?? ''));

/** `the top television [moment]`: a word of time that ends the title. */
const isSpan = (word: Page['words'][number] | undefined): boolean =>
	/^(?:moment|day|night|season|year|week)$/.test(word?.lower ?? '');
