import type { ActOf, Entry } from './act.ts';
import { allHeld, type Desk, heldAbout, idsOf } from './desk.ts';
import type { ArticleTarget } from './target.ts';

export type Note = Entry<ActOf<'note'>>;

/** What the reader did to one article. */
export interface Marks {
	readonly read: boolean;
	readonly starred: boolean;
	/** In alphabetical order. */
	readonly tags: readonly string[];
	/** On the article or on words of it, the oldest first. */
	readonly notes: readonly Note[];
	/** Where it was left: an offset of its text. */
	readonly left: number | null;
}

export const NO_MARKS: Marks = { read: false, starred: false, tags: [], notes: [], left: null };

const newest = <Each extends Entry>(entries: readonly Each[]): Each | undefined =>
	entries.reduce<Each | undefined>(
		(last, entry) => (last === undefined || entry.time >= last.time ? entry : last),
		undefined,
	);

export function marksOf(desk: Desk, article: ArticleTarget): Marks {
	const ids = idsOf(desk, article);
	if (!ids.some((id) => desk.about.get(id) !== undefined)) return NO_MARKS;
	const about = <Name extends 'read' | 'star' | 'tag' | 'note' | 'place'>(name: Name): Entry<ActOf<Name>>[] =>
		ids.flatMap((id) => heldAbout(desk, name, id));
	const tags = new Map<string, Entry<ActOf<'tag'>>>();
	for (const entry of about('tag')) if (entry.time >= (tags.get(entry.tag)?.time ?? '')) tags.set(entry.tag, entry);
	return {
		read: newest(about('read'))?.on ?? false,
		starred: newest(about('star'))?.on ?? false,
		tags: [...tags.values()]
			.filter(({ on }) => on)
			.map(({ tag }) => tag)
			.sort(),
		notes: about('note')
			.filter(({ text }) => text !== '')
			.sort((one, other) => (one.id < other.id ? -1 : 1))
			.sort((one, other) => (one.anchor?.start ?? -1) - (other.anchor?.start ?? -1)),
		left: newest(about('place'))?.at ?? null,
	};
}

export const notesOn = (desk: Desk, entity: string): readonly Note[] =>
	heldAbout(desk, 'note', entity).filter(({ text }) => text !== '');

/** All tags in use with the number of articles that bear them, the commonest first. */
export function tagsOf(desk: Desk): readonly { readonly tag: string; readonly articles: number }[] {
	const counted = new Map<string, number>();
	for (const { tag, on } of allHeld(desk, 'tag')) if (on) counted.set(tag, (counted.get(tag) ?? 0) + 1);
	return [...counted]
		.map(([tag, articles]) => ({ tag, articles }))
		.sort((one, other) => other.articles - one.articles || (one.tag < other.tag ? -1 : 1));
}

export const savedSearches = (desk: Desk): readonly Entry<ActOf<'search'>>[] =>
	[...allHeld(desk, 'search')]
		.filter(({ search }) => search !== null)
		.sort((one, other) => (one.name < other.name ? -1 : 1));

/** How many mentions of an entity have been checked. */
export const checkedOf = (desk: Desk, entity: string): number =>
	heldAbout(desk, 'check', entity).filter(({ on }) => on).length;

/** A mention's words as a list shows them: a name may stand across the end of a line. */
const oneLine = (words: string): string => words.replace(/\s/g, ' ');

/** Whether a mention has been checked, as the mention list's `space` does. */
export function isChecked(desk: Desk, article: ArticleTarget, start: number, quote: string): boolean {
	const checks = idsOf(desk, article).flatMap((id) => heldAbout(desk, 'check', id));
	return (
		newest(checks.filter(({ anchor }) => anchor.start === start && oneLine(anchor.quote) === oneLine(quote)))?.on ??
		false
	);
}
