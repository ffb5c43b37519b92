import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';

/** Where what is told begins, as an offset, and the last word of the cue that tells it. */
export interface Frame {
	readonly start: number;
	readonly cue: number;
}

/** What somebody is of an opinion by: `is confident that it will hold`. */
const STANCES =
	/^(?:adamant|afraid|aware|certain|confident|convinced|delighted|disappointed|doubtful|hopeful|insistent|optimistic|pleased|proud|sceptical|skeptical|sorry|sure|surprised|unaware|worried)$/;

/** Verbs by which somebody else is to do something: `urged the council to act`. */
const ORDERS: ReadonlySet<string> = new Set(['urge', 'beg', 'implore', 'ask']);

/** `was confident | problems could be ironed out`. */
export function stanceStart({ chunks, words, clauses }: ParsedSentence, { group, at }: Clause): Frame | null {
	if (group.base !== 'be') return null;
	const opinion = chunks[at + 1];
	const word = words[opinion?.first ?? -1];
	if (!opinion || opinion.first !== opinion.last || !word || !STANCES.test(word.lower)) return null;
	const next = chunks[at + 2];
	const opener = words[next?.first ?? -1];
	const that = opener?.lower === 'that';
	const from = that ? at + 3 : at + 2;
	const own = clauses.some(({ kind, subject }) => kind === 'main' && subject[0] === from);
	const start = words[chunks[from]?.first ?? -1]?.start;
	return isNounPhrase(chunks[from]) && own && start !== undefined ? { start, cue: opinion.last } : null;
}

/** `urged | the council to act`, `called on | ministers to resign`. */
export function orderStart({ chunks, words }: ParsedSentence, { group, at }: Clause): Frame | null {
	const on = group.base === 'call' && words[chunks[at + 1]?.first ?? -1]?.lower === 'on';
	if (!on && !ORDERS.has(group.base)) return null;
	const whom = on ? at + 2 : at + 1;
	let last = whom;
	while (chunks[last + 1]?.kind === 'preposition' && isNounPhrase(chunks[last + 2])) last += 2;
	while (chunks[last + 1]?.kind === 'coordinator' && isNounPhrase(chunks[last + 2])) last += 2;
	const deed = chunks[last + 1];
	const start = words[chunks[whom]?.first ?? -1]?.start;
	if (!isNounPhrase(chunks[whom]) || deed?.kind !== 'verb' || deed.form !== 'infinitive' || start === undefined)
		return null;
	return { start, cue: on ? (chunks[at + 1]?.last ?? group.last) : group.last };
}
