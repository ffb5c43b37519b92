import type { EntityKind } from '../../../domain/entity.ts';
import { askContext } from '../../../resolve/asked.ts';
import type { KeyRecord } from '../../../resolve/identity.ts';
import { MENTIONED, type Query, tallyOf } from '../asking/query-language.ts';
import { type Found, type Hit, type Searcher, SUM_OF_SCORES, totalOf } from '../asking/searcher.ts';
import { type ArticleSource, contextFrom, type KeptName } from '../documents/article-document.ts';
import { tokenOf } from '../documents/token.ts';

/**
 * Articles of a key whose forms and titles are counted: always those whose ids come first, which is no order of
 * theirs, so that everybody counts the same. Of commoner keys all articles and mentions are counted by the index.
 */
const SAMPLED = 200;
/** Articles of a key that are asked what they are about. */
const SAMPLED_CONTEXTS = 24;
/** Articles read at once for all keys together. */
const MOST_READ = 3_000;

type Names = Pick<ArticleSource, 'shown'>;

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

/** Reads out of the articles what their keys come to. Keys that no article has any more are left out. */
export async function keyFacts(searcher: Searcher, keys: readonly string[]): Promise<Map<string, KeyFacts>> {
	const found = new Map<string, KeyFacts>();
	for (let at = 0; at < keys.length; at += MOST_READ)
		for (const [key, facts] of await someFacts(searcher, keys.slice(at, at + MOST_READ))) found.set(key, facts);
	return found;
}

async function someFacts(searcher: Searcher, keys: readonly string[]): Promise<Map<string, KeyFacts>> {
	if (keys.length === 0) return new Map();
	const together = await searcher.search<Names>(
		'articles',
		{ ...namesOf({ terms: { mentions: keys.map(tokenOf) } }, MOST_READ), track_total_hits: true },
		'reading names',
	);
	if (totalOf(together) <= MOST_READ) {
		const byKey = new Map<string, Hit<Names>[]>();
		const asked = new Set(keys);
		for (const hit of together.hits.hits)
			for (const { key } of hit._source.shown.names)
				if (asked.has(key)) byKey.set(key, [...(byKey.get(key) ?? []), hit]);
		return new Map([...byKey].map(([key, hits]) => [key, factsOf(key, hits, null)]));
	}
	if (keys.length > 40) {
		const middle = Math.ceil(keys.length / 2);
		const [first, second] = [keys.slice(0, middle), keys.slice(middle)];
		return new Map([...(await someFacts(searcher, first)), ...(await someFacts(searcher, second))]);
	}
	const each = await searcher.searches<Names>(
		'articles',
		keys.map((key) => countedNames(tokenOf(key))),
		'reading names',
	);
	const found = new Map<string, KeyFacts>();
	keys.forEach((key, index) => {
		const answer = each[index];
		if (answer !== undefined && totalOf(answer) > 0) found.set(key, factsOf(key, answer.hits.hits, answer));
	});
	return found;
}

const namesOf = (query: Query, size: number): Query => ({
	size,
	_source: ['shown.names', 'shown.context'],
	query,
	sort: [{ id: 'asc' }],
});

const countedNames = (token: string): Query => ({
	...namesOf(tallyOf(MENTIONED, [token]), SAMPLED),
	track_total_hits: true,
	aggs: {
		mentions: SUM_OF_SCORES,
		men: { filter: { term: { men: token } } },
		women: { filter: { term: { women: token } } },
	},
});

/** `counted`: what the index counts in all its articles, where `hits` are only some of them. */
function factsOf(key: string, hits: readonly Hit<Names>[], counted: Found<Names> | null): KeyFacts {
	const own = hits.map(({ _source: { shown } }) => shown.names.find((name) => name.key === key));
	const names = own.filter((name): name is KeptName => name !== undefined);
	const sampled = counted === null ? names.slice(0, SAMPLED) : names;
	const surfaces = new Map<string, number>();
	const titles = new Map<string, number>();
	for (const name of sampled) {
		for (const [surface, count] of name.surfaces) surfaces.set(surface, (surfaces.get(surface) ?? 0) + count);
		for (const title of name.titles) titles.set(title, (titles.get(title) ?? 0) + 1);
	}
	const sum = (of: (name: KeptName) => number): number => names.reduce((all, name) => all + of(name), 0);
	const total = counted === null ? hits.length : totalOf(counted);
	const isWhole = total === hits.length;
	const aggregated = counted?.aggregations;
	return {
		kind: names[0]?.kind ?? 'person',
		articles: total,
		mentions: isWhole ? sum(({ mentions }) => mentions) : (aggregated?.mentions?.value ?? 0),
		men: isWhole ? sum(({ gender }) => Number(gender === 'he')) : (aggregated?.men?.doc_count ?? 0),
		women: isWhole ? sum(({ gender }) => Number(gender === 'she')) : (aggregated?.women?.doc_count ?? 0),
		surfaces,
		titles,
		contexts: hits.slice(0, SAMPLED_CONTEXTS).map(({ _source: { shown } }) => contextFrom(shown.context)),
		ids: isWhole ? hits.map(({ _id }) => _id) : null,
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
