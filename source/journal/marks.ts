import type { Span } from '../domain/span.ts';
import { type ActOf, byStamp, type Entry } from './act.ts';
import { attached } from './anchor.ts';
import { allHeld, type Desk, heldAbout, idsOf } from './desk.ts';
import type { ArticleTarget, EntityTarget, MentionTarget } from './target.ts';

type Check = Entry<ActOf<'check'>>;

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
	/** Who put a tag there, of those that another desk did. */
	readonly taggedBy?: Readonly<Record<string, string>>;
}

export const NO_MARKS: Marks = { read: false, starred: false, tags: [], notes: [], left: null };

const newest = <Each extends Entry>(entries: readonly Each[]): Each | undefined =>
	entries.reduce<Each | undefined>(
		(last, entry) => (last === undefined || byStamp(entry, last) >= 0 ? entry : last),
		undefined,
	);

export function marksOf(desk: Desk, article: ArticleTarget): Marks {
	const ids = idsOf(desk, article);
	if (!ids.some((id) => desk.about.get(id) !== undefined)) return NO_MARKS;
	const about = <Name extends 'read' | 'readAll' | 'star' | 'tag' | 'note' | 'place'>(
		name: Name,
	): Entry<ActOf<Name>>[] => ids.flatMap((id) => heldAbout(desk, name, id));
	const tags = new Map<string, Entry<ActOf<'tag'>>>();
	for (const entry of about('tag')) {
		const before = tags.get(entry.tag);
		if (before === undefined || byStamp(entry, before) >= 0) tags.set(entry.tag, entry);
	}
	const theirs = [...tags.values()].flatMap(({ on, tag, author }) =>
		on && author !== undefined ? [[tag, author] as const] : [],
	);
	return {
		...(theirs.length > 0 ? { taggedBy: Object.fromEntries(theirs) } : {}),
		read: newest([...about('read'), ...about('readAll')])?.on ?? false,
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

/** Notes on names, wherever these stand. */
export const notesOnNames = (desk: Desk): readonly (Note & { readonly entity: EntityTarget })[] =>
	[...allHeld(desk, 'note')].flatMap((note) => {
		const { article, entity, text } = note;
		return article === null && entity !== null && text !== '' ? [{ ...note, entity }] : [];
	});

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

/** A mention's words as a list shows them: a name may stand across the end of a line. */
const oneLine = (words: string): string => words.replace(/\s/g, ' ');

/** What was said of each mention of an article, under whatever name: the last word on each. */
function lastChecks(desk: Desk, ids: readonly string[]): readonly Check[] {
	const last = new Map<string, Check>();
	for (const check of ids.flatMap((id) => heldAbout(desk, 'check', id))) {
		const { start, quote } = check.anchor;
		const key = `${check.article.id} ${start} ${quote}`;
		const before = last.get(key);
		if (before === undefined || byStamp(check, before) >= 0) last.set(key, check);
	}
	return [...last.values()];
}

/** Where mentions of an article that are checked begin and end in its text now; those whose words are gone are left out. */
export function checkedIn(desk: Desk, article: ArticleTarget, text: string): readonly Span[] {
	const last = new Map<string, { readonly span: Span; readonly check: Check }>();
	for (const check of lastChecks(desk, idsOf(desk, article))) {
		const span = attached(text, check.anchor);
		if (span === null) continue;
		const key = `${span.start} ${span.end}`;
		const before = last.get(key);
		if (before === undefined || byStamp(check, before.check) >= 0) last.set(key, { span, check });
	}
	return [...last.values()].filter(({ check }) => check.on).map(({ span }) => span);
}

/** Whether anything was said of an article's mentions. */
export const hasChecks = (desk: Desk, article: ArticleTarget): boolean =>
	idsOf(desk, article).some((id) => heldAbout(desk, 'check', id).length > 0);

/** Whether a mention of these very bytes was marked as checked, or its mark taken off; null where nobody said either. */
export function saidOfMention(desk: Desk, article: string, start: number, quote: string): boolean | null {
	const own = lastChecks(desk, [article]).find(
		({ anchor }) => anchor.start === start && oneLine(anchor.quote) === oneLine(quote),
	);
	return own?.on ?? null;
}

/** The mentions that were checked as an entity's, in the order they were, and have not been split off it since. */
export function checkedOf(desk: Desk, entity: EntityTarget): readonly MentionTarget[] {
	const keyOf = ({ article, anchor }: MentionTarget): string => `${article.id}@${anchor.start}`;
	const gone = new Set(
		heldAbout(desk, 'split', entity.id).flatMap(({ entity: from, mentions, as }) =>
			from.id === entity.id && as !== null ? mentions.map(keyOf) : [],
		),
	);
	return heldAbout(desk, 'check', entity.id)
		.filter(
			(check) =>
				check.on &&
				!gone.has(keyOf(check)) &&
				saidOfMention(desk, check.article.id, check.anchor.start, check.anchor.quote) === true,
		)
		.map(({ article, anchor }) => ({ article, anchor }));
}
