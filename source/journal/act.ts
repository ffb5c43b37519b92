import { ENTITY_KINDS } from '../domain/entity.ts';
import {
	flag,
	list,
	offset,
	oneOf,
	orAbsent,
	orNull,
	record,
	type Shape,
	type Shaped,
	someText,
	text,
} from './shape.ts';
import { ANCHOR, ARTICLE, ENTITY, FACT, FIGURE, MENTION } from './target.ts';

/** A name of a filter, and what it does there. */
const CLAUSE = record({ entity: ENTITY, mode: oneOf('all', 'any', 'none') });

const QUERY = record({ query: text, filter: list(CLAUSE) });
export type SavedQuery = Shaped<typeof QUERY>;

/** What was walked: a name's mentions, or where it stands together with another, and the mention that one was at. */
const WALK = record({
	entity: ENTITY,
	with: orNull(record({ entity: ENTITY, within: oneOf('sentence', 'paragraph', 'article') })),
	order: oneOf('date', 'article'),
	folded: flag,
	mention: orNull(record({ article: someText, start: offset })),
});

/** The page of a name, and the row that one was at. */
const PAGE = record({ entity: ENTITY, row: offset });

const SORTS = ['auto', 'relevance', 'date', 'headline', 'outlet'] as const;

/** What an article may be corrected in; a date is `YYYY-MM-DD`, a language ISO 639-1. */
export const CORRECTABLE = ['headline', 'published', 'outlet', 'language'] as const;
export type Correctable = (typeof CORRECTABLE)[number];

/**
 * Everything a reader does to the news, each with what it is done to. What is on can be taken off by the same act, and
 * every act but `undo` and `redo` themselves can be undone.
 */
export const ACTS = {
	/** `opening`: newsdesk noted it by itself. */
	read: record({ article: ARTICLE, on: flag, by: oneOf('key', 'opening') }),
	/** Articles of a list, all at once. */
	readAll: record({ articles: list(ARTICLE), on: flag }),
	star: record({ article: ARTICLE, on: flag }),
	tag: record({ article: ARTICLE, tag: someText, on: flag }),
	/** `note` is what all changes of one note share; a text that is empty takes it away. */
	note: record({
		note: someText,
		article: orNull(ARTICLE),
		anchor: orNull(ANCHOR),
		entity: orNull(ENTITY),
		text,
	}),
	check: record({ entity: ENTITY, article: ARTICLE, anchor: ANCHOR, on: flag }),
	/** A search kept by a name; null takes it away. */
	search: record({ name: someText, search: orNull(QUERY) }),
	/** Where an article was left, and the list it was read from, or the walk or the page that came out of that. */
	place: record({
		article: ARTICLE,
		at: offset,
		focus: oneOf('list', 'article', 'facts'),
		list: record({ query: text, filter: list(CLAUSE), sort: oneOf(...SORTS), selected: offset }),
		walk: orAbsent(WALK),
		page: orAbsent(PAGE),
	}),
	undo: record({ of: someText }),
	redo: record({ of: someText }),
	/** `entity` is the same as `into`; null: it is one of its own after all. */
	merge: record({ entity: ENTITY, into: orNull(ENTITY) }),
	/** These mentions are not of `entity` but of somebody else; null: they are of `entity` after all. */
	split: record({ entity: ENTITY, mentions: list(MENTION), as: orNull(ENTITY) }),
	rename: record({ entity: ENTITY, name: orNull(someText) }),
	retype: record({ entity: ENTITY, kind: orNull(oneOf(...ENTITY_KINDS)) }),
	hide: record({ entity: ENTITY, on: flag }),
	/** A near spelling is the same, or is not; null: not decided. */
	variant: record({ entity: ENTITY, other: ENTITY, same: orNull(flag) }),
	/** A fact is hidden, or confirmed; null: neither. */
	verdict: record({ article: ARTICLE, fact: FACT, verdict: orNull(oneOf('hidden', 'confirmed')) }),
	/** What a figure or a date says, or who speaks; null: as it was read. */
	amend: record({ article: ARTICLE, fact: FACT, field: oneOf('value', 'speaker'), to: orNull(text) }),
	correct: record({ article: ARTICLE, field: oneOf(...CORRECTABLE), to: orNull(text) }),
	/** These figures are rightly on one line of the ledger; the first stands for the line. */
	accept: record({ figures: list(FIGURE), on: flag }),
	/** These figures are not on the line that `from` is on: they are one of their own, where there are several. */
	part: record({ figures: list(FIGURE), from: FIGURE, on: flag }),
	/** The lines that these two are on are one. */
	join: record({ one: FIGURE, other: FIGURE, on: flag }),
} as const satisfies Readonly<Record<string, Shape<object>>>;

export type ActName = keyof typeof ACTS;

export type Act = { [Name in ActName]: { readonly act: Name } & Shaped<(typeof ACTS)[Name]> }[ActName];

export type ActOf<Name extends ActName> = Extract<Act, { readonly act: Name }>;

/** An act as it stands in a journal: which one, and when it was done. */
export interface Stamp {
	/** Unique: its writer's name and a number. */
	readonly id: string;
	/** ISO 8601 in UTC, to the millisecond; each of one journal is later than what its writer knew of. */
	readonly time: string;
	/** Who did it, where that is another desk of a shared archive; left out of one's own. */
	readonly author?: string;
}

export type Entry<Of extends Act = Act> = Stamp & Of;

/** In the order they were done; of two in one millisecond, by their ids. */
export const byStamp = (one: Stamp, other: Stamp): number =>
	one.time < other.time ? -1 : one.time > other.time ? 1 : one.id < other.id ? -1 : one.id > other.id ? 1 : 0;

/** Acts that `u` passes over: what newsdesk notes by itself, and undoing. */
const QUIET: ReadonlySet<ActName> = new Set<ActName>(['place', 'undo', 'redo']);

export const isUndoable = (act: Act): boolean => !QUIET.has(act.act) && !(act.act === 'read' && act.by === 'opening');

const CORRECTING: ReadonlySet<ActName> = new Set<ActName>([
	'merge',
	'split',
	'rename',
	'retype',
	'hide',
	'variant',
	'verdict',
	'amend',
	'correct',
	'accept',
	'part',
	'join',
]);

/** Whether an act says of itself that something is otherwise than it was found. */
export const isCorrection = ({ act }: Act): boolean => CORRECTING.has(act);

/** Whether an act changes what is told of the articles; undoing may. */
export const isCorrecting = (act: Act): boolean => isCorrection(act) || act.act === 'undo' || act.act === 'redo';
