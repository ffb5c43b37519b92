import type { Marks } from '../journal/marks.ts';
import type { Facet } from './answers/facets.ts';
import { fold } from './query/fold.ts';
import type { DeskNode, Standing } from './query/tree.ts';
import { words } from './query/words.ts';

const IS: Readonly<Record<Exclude<Standing, 'unread'>, (marks: Marks) => boolean>> = {
	read: ({ read }) => read,
	starred: ({ starred }) => starred,
	tagged: ({ tags }) => tags.length > 0,
	noted: ({ notes }) => notes.length > 0,
};

/** Tags counted at once. */
const MOST_TAGS = 50;

/** Whether the reader did anything to an article that a list may ask for. */
export const isMarked = (marks: Marks): boolean => Object.values(IS).some((fits) => fits(marks));

/** Whether an article with these marks is what a query asks for. */
export function fitsMarks({ asks }: DeskNode, marks: Marks): boolean {
	switch (asks.what) {
		case 'is':
			return asks.standing === 'unread' ? !IS.read(marks) : IS[asks.standing](marks);
		case 'tag': {
			const tag = fold(asks.tag);
			return marks.tags.some((one) => (asks.begun ? fold(one).startsWith(tag) : fold(one) === tag));
		}
		case 'note':
			return marks.notes.some(({ text }) => holds(text, asks.terms, asks.begun));
	}
}

/** How many of so many articles bear each mark and tag, by the marks of those that bear any. `noted`: how many are noted, where that is counted otherwise. */
export function markFacets(
	marked: Iterable<Marks>,
	articles: number,
	noted: number | null = null,
): { marks: Facet[]; tags: Facet[] } {
	const counts = new Map<string, number>();
	const tags = new Map<string, number>();
	const add = (map: Map<string, number>, name: string): unknown => map.set(name, (map.get(name) ?? 0) + 1);
	for (const marks of marked) {
		for (const name of ['starred', 'read', 'noted'] as const) if (IS[name](marks)) add(counts, name);
		for (const tag of marks.tags) add(tags, tag);
	}
	if (noted !== null) counts.set('noted', noted);
	counts.set('unread', articles - (counts.get('read') ?? 0));
	const listed = (map: ReadonlyMap<string, number>): Facet[] =>
		[...map]
			.filter(([, count]) => count > 0)
			.map(([value, count]) => ({ value, label: value, articles: count }))
			.sort((one, other) => other.articles - one.articles || (one.value < other.value ? -1 : 1));
	return { marks: listed(counts), tags: listed(tags).slice(0, MOST_TAGS) };
}

/** Whether a text has all these words, the last perhaps only begun. */
function holds(text: string, terms: readonly string[], begun: boolean): boolean {
	const there = words(text).map(({ term }) => term);
	return terms.every((term, at) =>
		there.some((word) => (begun && at === terms.length - 1 ? word.startsWith(term) : word === term)),
	);
}
