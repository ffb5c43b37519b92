import { knownOrganization } from '../analyse/lexicons/organizations.ts';
import { canonicalName } from '../analyse/names/canonical.ts';
import { fold } from '../analyse/names/fold.ts';
import type { Analysis } from '../domain/analysis.ts';
import { type Article, isReporting } from '../domain/article.ts';
import type { Name } from '../domain/entity.ts';
import { COMMON_WORDS } from './common-words.ts';
import { keyOf, keyParts } from './keys.ts';

/**
 * What an article is about, as far as it tells who is meant by a name that many bear: the people, organizations and
 * places it names and the words it repeats. One number each, a hash whose lowest three bits are its class; sorted.
 */
export type Context = Uint32Array;

export const CLASSES = { person: 0, surname: 1, organization: 2, place: 3, topic: 4, era: 5 } as const;
export type ItemClass = keyof typeof CLASSES;

export const classOf = (item: number): number => item & 7;

/** FNV-1a (Fowler, Noll, Vo), with the class in place of the lowest bits. */
export function itemOf(kind: ItemClass, words: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
	return ((hash & ~7) | CLASSES[kind]) >>> 0;
}

/** Names of an article beyond this many tell no more. */
const NAMES = 60;
const TOPICS = 24;
/** A word is what an article is about when it says it so often, or in its headline. */
const OFTEN = 2;
const WORD = /(?<![\p{L}\p{M}’'-])\p{Ll}{4,}/gu;
/** English letters and the marks between words alone, as most texts are; and a word among such. */
const PLAIN = /^[\0-\x7f\u2010-\u2044]*$/;
const PLAIN_WORD = /(?<![A-Za-z’'-])[a-z]{4,}/g;

export function contextOf(article: Article, { names }: Pick<Analysis, 'names'>): Context {
	const items = new Set<number>();
	for (const name of names.slice(0, NAMES)) for (const item of itemsOf(name, article.outlet)) items.add(item);
	for (const topic of topicsOf(article)) items.add(itemOf('topic', topic));
	for (const era of erasOf(article.published)) items.add(itemOf('era', era));
	return Uint32Array.from(items).sort();
}

/** Years of an era; articles of the same or of neighbouring eras share one. */
const ERA = 5;

function erasOf(published: string | null): readonly string[] {
	const year = Number(published?.slice(0, 4) ?? Number.NaN);
	if (!Number.isInteger(year)) return [];
	const era = Math.floor(year / ERA);
	return [era, era + 1].map(String);
}

/** A person by surname and, where it is given, by full name; what everybody writes about as a place that is named. */
export function itemsOf(name: Pick<Name, 'kind' | 'name'>, outlet: string | null): readonly number[] {
	if (name.kind === 'person') {
		const { key } = keyOf(name);
		const { words, given } = keyParts(key);
		const surname = itemOf('surname', words);
		return given.length === 0 ? [surname] : [surname, itemOf('person', key)];
	}
	const canonical = fold(canonicalName(name.kind, name.name));
	if (outlet !== null && fold(outlet) === canonical) return [];
	const isWell = name.kind !== 'organization' || knownOrganization(name.name) !== null;
	return [itemOf(isWell ? 'place' : 'organization', canonical)];
}

function topicsOf({ text, blocks, headline }: Article): readonly string[] {
	const counts = new Map<string, number>();
	const count = (words: string, times: number) => {
		for (const word of words.match(PLAIN.test(words) ? PLAIN_WORD : WORD) ?? []) {
			const stem = word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
			if (!COMMON_WORDS.has(word) && !COMMON_WORDS.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + times);
		}
	};
	for (const { role, start, end } of blocks) if (isReporting(role)) count(text.slice(start, end), 1);
	count(headline.toLowerCase(), OFTEN);
	return [...counts]
		.filter(([, times]) => times >= OFTEN)
		.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
		.slice(0, TOPICS)
		.map(([word]) => word);
}
