import type { Grouping } from '../../../resolve/identity.ts';
import { words } from '../../query/words.ts';
import { termsIn } from '../asking/query-language.ts';
import type { Searcher } from '../asking/searcher.ts';
import { Titles } from '../documents/titles.ts';
import { tokenOf } from '../documents/token.ts';
import type { EntityShown } from '../reading/entity-source.ts';
import type { KeyFacts } from './key-facts.ts';

/** Rules by which a key's own words say whose it is. */
const BY_WORDS = new Set(['resolve/name', 'resolve/same-name']);
const MOST_SURFACES = 12;
/** Letters by which an entity's own words are found; longer lists of other forms are cut. */
const MOST_WORDS = 400;

/** Names that are one, and what the articles say of each of their keys. */
export interface Told {
	readonly grouping: Grouping;
	readonly facts: ReadonlyMap<string, KeyFacts>;
}

const keysIn = ({ grouping, facts }: Told): KeyFacts[] => grouping.keys.flatMap(({ key }) => facts.get(key) ?? []);

/** An entity out of what is told of its keys; `articles`: how many hold any of them. */
export function entityOf(told: Told, articles: number): EntityShown {
	const { grouping } = told;
	const keys = keysIn(told);
	const titles = new Titles();
	for (const { titles: own } of keys) for (const [title, count] of own) titles.add(title, count);
	const surfaces = new Map<string, number>();
	for (const { surfaces: own } of keys)
		for (const [surface, count] of own) surfaces.set(surface, (surfaces.get(surface) ?? 0) + count);
	return {
		id: grouping.id,
		kind: grouping.kind,
		name: grouping.name,
		aliases: grouping.aliases,
		variants: grouping.variants,
		keys: grouping.keys.map(({ key, by }) => [key, BY_WORDS.has(by) ? null : by] as const),
		surfaces: [...surfaces]
			.sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1))
			.slice(0, MOST_SURFACES)
			.map(([surface]) => surface),
		roles: titles.commonest,
		articles,
		mentions: keys.reduce((sum, { mentions }) => sum + mentions, 0),
	};
}

/** How many articles hold any of the keys, of each: the index counts where they are not all known, in one request. */
export async function articlesOf(searcher: Searcher, all: readonly Told[]): Promise<readonly number[]> {
	const known = all.map((told): number | null => {
		const keys = keysIn(told);
		const [only] = keys;
		if (keys.length === 1 && only !== undefined) return only.articles;
		return keys.every(({ ids }) => ids !== null) ? new Set(keys.flatMap(({ ids }) => ids ?? [])).size : null;
	});
	const asked = all.filter((_, index) => known[index] === null);
	const counts = await searcher.counts(
		asked.map(({ grouping }) =>
			termsIn(
				'mentions',
				grouping.keys.map(({ key }) => tokenOf(key)),
			),
		),
		'counting articles',
	);
	return known.map((articles) => articles ?? counts.shift() ?? 0);
}

export function entityDocument(shown: EntityShown): Record<string, unknown> {
	const terms = [shown.name, ...shown.aliases].flatMap((name) => words(name)).map(({ term }) => term);
	return {
		kind: shown.kind,
		name: shown.name.slice(0, 1_000),
		words: [...new Set(terms)].slice(0, MOST_WORDS).join(' '),
		keys: shown.keys.map(([key]) => tokenOf(key)),
		articles: shown.articles,
		mentions: shown.mentions,
		shown,
	};
}
