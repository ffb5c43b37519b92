import type { Span } from '../../../domain/span.ts';
import { headEnd } from '../../extractors/quotes/party.ts';
import { ROLE_NOUNS } from '../../lexicons/role-titles.ts';

/** What a speaker's words are, to somebody looking for whom they mean. */
export type Wording = 'he' | 'she' | 'they' | 'it' | 'who' | 'definite' | 'other';

const PRONOUNS: Readonly<Record<string, Wording>> = {
	he: 'he',
	him: 'he',
	his: 'he',
	himself: 'he',
	she: 'she',
	her: 'she',
	hers: 'she',
	herself: 'she',
	they: 'they',
	them: 'they',
	their: 'they',
	both: 'they',
	it: 'it',
	its: 'it',
	who: 'who',
	which: 'who',
	that: 'who',
};

export function wordingOf(words: string): Wording {
	const lower = words.toLowerCase();
	return PRONOUNS[lower] ?? (/^(?:the|this|that|these|those|both)\s/.test(lower) ? 'definite' : 'other');
}

/** The last word of a noun phrase's head, lower case: "officials" of "Israeli officials familiar with the matter". */
export function headNoun(text: string, span: Span): string {
	const head = text.slice(span.start, headEnd(text, span)).replace(/['’]s?$/, '');
	return /([\p{L}-]+)\W*$/u.exec(head)?.[1]?.toLowerCase() ?? '';
}

/** Plural by its look; "news", "press" and the like are not. */
export const isPlural = (noun: string): boolean =>
	(noun.endsWith('s') && ROLE_NOUNS.has(noun.slice(0, -1))) ||
	/^(?:people|police|men|women|children|authorities|media)$/.test(noun) ||
	(/[^s]s$/.test(noun) && !/(?:us|is|ics|news)$/.test(noun));
