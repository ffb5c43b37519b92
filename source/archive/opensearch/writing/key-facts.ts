import type { EntityKind } from '../../../domain/entity.ts';
import { askContext } from '../../../resolve/asked.ts';
import type { KeyRecord } from '../../../resolve/identity.ts';
import type { KeptName, Naming } from '../documents/naming.ts';

/**
 * Articles of a key whose forms and titles are counted: always those whose ids come first, which is no order of
 * theirs, so that everybody counts the same. Of commoner keys all articles and mentions are counted by the index.
 */
export const SAMPLED = 200;
/** Articles of a key that are asked what they are about. */
export const SAMPLED_CONTEXTS = 24;

/** What the articles say of a key. */
export interface KeyFacts {
	readonly kind: EntityKind;
	readonly articles: number;
	readonly mentions: number;
	readonly men: number;
	readonly women: number;
	readonly surfaces: ReadonlyMap<string, number>;
	/** Titles, and articles that give each. */
	readonly titles: ReadonlyMap<string, number>;
	readonly contexts: readonly Uint32Array[];
	/** Ids of its articles, where all were read. */
	readonly ids: readonly string[] | null;
}

/** An article, and whom it names. */
export interface Named {
	readonly id: string;
	readonly naming: Naming;
}

/** Counts over all articles of a key of which only some are read. */
export type Counted = Pick<KeyFacts, 'articles' | 'mentions' | 'men' | 'women'>;

/** `counted`: what the index counts in all its articles, where `named` are only some of them. */
export function factsOf(key: string, named: readonly Named[], counted: Counted | null): KeyFacts {
	const names = named
		.map(({ naming }) => naming.names.find((name) => name.key === key))
		.filter((name): name is KeptName => name !== undefined);
	const surfaces = new Map<string, number>();
	const titles = new Map<string, number>();
	for (const name of names.slice(0, SAMPLED)) {
		for (const [surface, count] of name.surfaces) surfaces.set(surface, (surfaces.get(surface) ?? 0) + count);
		for (const title of name.titles) titles.set(title, (titles.get(title) ?? 0) + 1);
	}
	const sum = (of: (name: KeptName) => number): number => names.reduce((all, name) => all + of(name), 0);
	return {
		kind: names[0]?.kind ?? 'person',
		articles: counted?.articles ?? named.length,
		mentions: counted?.mentions ?? sum(({ mentions }) => mentions),
		men: counted?.men ?? sum(({ gender }) => Number(gender === 'he')),
		women: counted?.women ?? sum(({ gender }) => Number(gender === 'she')),
		surfaces,
		titles,
		contexts: named.slice(0, SAMPLED_CONTEXTS).map(({ naming }) => naming.context),
		ids: counted === null ? named.map(({ id }) => id) : null,
	};
}

/** The keys of one neighbourhood, as they are grouped. */
export function recordsOf(facts: ReadonlyMap<string, KeyFacts>): KeyRecord[] {
	const asked = askContext([...facts.keys()]);
	return [...facts].map(([key, { kind, surfaces, titles, articles, men, women, contexts }]) => ({
		key,
		kind,
		surfaces,
		roles: new Set([...titles.keys()].flatMap((title) => title.toLowerCase().split(', '))),
		articles,
		men,
		women,
		contexts: asked(key) ? contexts : [],
	}));
}
