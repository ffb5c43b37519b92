import type { EntityPage, EntityRequest, EntityRow } from '../../archive.ts';
import { gather } from '../../prepared/prepare.ts';
import { words } from '../../query/words.ts';
import { picked } from '../../ranking/picked.ts';
import { ALL, anyOf, MENTIONED, type Query } from '../asking/query-language.ts';
import { type Searcher, SUM_OF_SCORES, totalOf } from '../asking/searcher.ts';
import { tallied } from '../asking/tallies.ts';
import type { Cluster } from '../connection/connection.ts';
import { idOf } from '../documents/ids.ts';
import { Titles } from '../documents/titles.ts';
import type { IndexNames } from '../layout/names.ts';
import { SAMPLED } from '../writing/key-facts.ts';
import type { CorrectionsHere } from './corrections.ts';
import { deepHits } from './deep.ts';
import { keysOf } from './entity-keys.ts';
import type { EntityShown, EntitySource } from './entity-source.ts';
import { KeptKeys } from './kept-keys.ts';
import type { LaidOver } from './laid-over.ts';
import type { Lookups } from './lookups.ts';
import { talliesAmong } from './retold.ts';
import type { StoredArticles } from './stored.ts';

/** Up to this many names are searched directly; of more, those that share a word. */
const DIRECT = 1_000;
const MOST_CANDIDATES = 400;
const LONGEST_QUERY = 200;

/** The entities of the archive. */
export class EntityIndex {
	readonly #cluster: Cluster;
	readonly #searcher: Searcher;
	readonly #names: IndexNames;
	readonly #lookups: Lookups;
	readonly #articles: StoredArticles;
	readonly #corrections: CorrectionsHere;
	readonly #whose: KeptKeys;

	constructor(
		cluster: Cluster,
		searcher: Searcher,
		names: IndexNames,
		lookups: Lookups,
		articles: StoredArticles,
		corrections: CorrectionsHere,
		now: () => number,
	) {
		this.#whose = new KeptKeys(searcher, now);
		this.#articles = articles;
		this.#corrections = corrections;
		this.#cluster = cluster;
		this.#searcher = searcher;
		this.#names = names;
		this.#lookups = lookups;
	}

	/** To be called when the archive has changed. */
	changed(): void {
		this.#whose.changed();
	}

	/** An entity as the reader put it right; null where there is none, or it was hidden. */
	async shown(id: string): Promise<EntityShown | null> {
		if (id === '') return null;
		const laid = await this.#corrections.now();
		return laid.isHidden(laid.root(id)) ? null : this.#merged(laid, id);
	}

	async #merged(laid: LaidOver, id: string): Promise<EntityShown | null> {
		if (!laid.corrected.has(id)) return retoldIn(laid, await this.#found(id));
		const found = await Promise.all(
			laid.members(id).map(async (member) => laid.withGiven(member, await this.#found(member))),
		);
		const merged = retoldIn(laid, laid.merged(found.filter((one) => one !== null)));
		if (merged === null || (found.length === 1 && merged.otherwise === undefined)) return merged;
		const counted = await this.#searcher.search(
			'articles',
			{
				size: 0,
				track_total_hits: true,
				query: tallied(merged, MENTIONED),
				aggs: { mentions: SUM_OF_SCORES },
			},
			'counting mentions',
		);
		return {
			...merged,
			articles: totalOf(counted),
			mentions: counted.aggregations?.mentions?.value ?? 0,
			...(merged.otherwise === undefined ? {} : { roles: await this.#titlesOf(merged) }),
		};
	}

	/** The titles that its articles give an entity by now; of many articles those with the first ids, as when they are counted first. */
	async #titlesOf(shown: EntityShown): Promise<readonly string[]> {
		const query = tallied(shown, ['role']);
		const { hits } = await this.#searcher.search(
			'articles',
			{ size: SAMPLED, _source: false, query, sort: [{ id: 'asc' }] },
			'counting titles',
		);
		const titles = new Titles();
		const keys = keysOf(shown);
		for (const { article, analysis, keys: own } of (
			await this.#articles.some(hits.hits.map(({ _id }) => _id))
		).values())
			if (analysis !== null)
				for (const name of gather(article, analysis, own))
					if (keys.has(name.key)) for (const title of name.titles) titles.add(title, 1);
		return titles.commonest;
	}

	/** As the archive has it. */
	async #found(id: string): Promise<EntityShown | null> {
		const { status, body } = await this.#cluster.ask<{ _source?: EntitySource }>({
			method: 'GET',
			path: `/${this.#names.of('entities')}/_doc/${encodeURIComponent(idOf(id))}`,
			for: 'looking up a name',
			fine: [404],
			retries: 4,
		});
		return status === 404 ? null : (body._source?.shown ?? null);
	}

	async entity(id: string): Promise<EntityRow | null> {
		const shown = await this.shown(id);
		return shown === null ? null : rowOf(shown, []);
	}

	/** Whose each key is; of one that was hidden nobody's. */
	async ofKeys(keys: Iterable<string>): Promise<ReadonlyMap<string, EntityShown>> {
		const all = [...keys];
		const found = await this.#whose.of(all);
		const laid = await this.#corrections.now();
		if (laid.corrected.size === 0) return found;
		const whose = new Map<string, EntityShown | null>();
		const ids = [...found.values()].map(({ id }) => id);
		for (const id of [...ids, ...all.flatMap((key) => laid.given.get(key) ?? [])])
			if (laid.corrected.has(id) && !whose.has(id)) whose.set(id, await this.shown(id));
		return new Map(
			all.flatMap((key) => {
				const one = found.get(key);
				const id = laid.given.get(key) ?? one?.id ?? '';
				const own = whose.has(id) ? whose.get(id) : retoldIn(laid, one ?? null);
				return own ? [[key, own] as const] : [];
			}),
		);
	}

	/** Entities as found, with those that are others in the place of what they were found as. */
	async correctedAmong(
		found: readonly EntityShown[],
		terms: readonly string[],
		fits: (shown: EntityShown) => boolean,
	): Promise<EntityShown[]> {
		const laid = await this.#corrections.now();
		if (laid.corrected.size === 0 && laid.retold.size === 0) return [...found];
		const untouched = found
			.filter(({ id }) => !laid.corrected.has(id))
			.map((one) => ({ ...one, ...toldOf(laid, one) }));
		const given = laid.bearing(terms, (name) => words(name).map(({ term }) => term));
		const roots = new Set(
			[...found.map(({ id }) => id), ...given].filter((id) => laid.corrected.has(id)).map((id) => laid.root(id)),
		);
		const own = await Promise.all([...roots].map((id) => this.shown(id)));
		return [...untouched, ...own.filter((one) => one !== null).filter(fits)];
	}

	async page({ query, kind, offset, limit }: EntityRequest): Promise<EntityPage> {
		const ofKind: Query = kind === null ? ALL : { term: { kind } };
		if (query.trim() === '') {
			return this.#all(ofKind, kind, Math.max(0, offset), Math.max(0, limit));
		}
		const written = query.slice(0, LONGEST_QUERY);
		const candidates = await this.#candidates(written, ofKind);
		const terms = words(written, 'query').map(({ term }) => term);
		const fits = (shown: EntityShown): boolean => kind === null || shown.kind === kind;
		const found = picked(await this.correctedAmong(candidates, terms, fits), written);
		return {
			rows: found.slice(offset, offset + limit).map(({ item, marks }) => rowOf(item, marks)),
			total: found.length,
		};
	}

	/** All, the commonest first; each corrected one stands where its own counts place it among the others. */
	async #all(ofKind: Query, kind: EntityRequest['kind'], offset: number, limit: number): Promise<EntityPage> {
		const laid = await this.#corrections.now();
		const among: Query = {
			bool: { filter: [ofKind], must_not: [{ ids: { values: [...laid.corrected].map(idOf) } }] },
		};
		const shown = await Promise.all(laid.shown.map((id) => this.shown(id)));
		const own = shown
			.filter((one) => one !== null)
			.filter((one) => (kind === null || one.kind === kind) && one.articles > 0)
			.sort(byCount);
		const before = await this.#searcher.searches(
			'entities',
			own.map((one) => ({
				size: 0,
				track_total_hits: true,
				query: { bool: { filter: [among, commonerThan(one)] } },
			})),
			'listing names',
		);
		const placed = own.map((one, index) => {
			const answer = before[index];
			return { one, at: index + (answer === undefined ? 0 : totalOf(answer)) };
		});
		const earlier = placed.filter(({ at }) => at < offset).length;
		const within = placed.filter(({ at }) => at >= offset && at < offset + limit);
		const order = [{ articles: 'desc' }, { mentions: 'desc' }, { name: 'desc' }];
		const { hits, total } = await deepHits<EntitySource>(
			this.#searcher,
			'entities',
			{ query: among, sort: order, _source: ['shown'] },
			offset - earlier,
			Math.max(0, limit - within.length),
			'listing names',
		);
		const rows = hits.map(({ _source }) => _source.shown);
		for (const { one, at } of within) rows.splice(at - offset, 0, one);
		return { rows: rows.map((one) => rowOf(one, [])), total: total + own.length };
	}

	/** All of few; of many those with a word that begins as one of the query's, or is near to it, the commonest of them. */
	async #candidates(query: string, ofKind: Query): Promise<EntityShown[]> {
		const few = await this.#sources(ofKind, DIRECT);
		if (few.total <= DIRECT) return few.shown;
		const terms = words(query, 'query').map(({ term }) => term);
		if (terms.length === 0) return [];
		const { result: near } = await this.#lookups.settled(() => terms.map((term) => this.#lookups.near(term, true)));
		const each = terms.map((term, index) =>
			anyOf([
				{ prefix: { words: term } },
				...(near[index] ?? []).map((reading): Query => ({ term: { words: reading.term } })),
			]),
		);
		const all = await this.#sources({ bool: { filter: [ofKind, ...each] } }, MOST_CANDIDATES);
		if (all.total > 0 || each.length === 1) return all.shown;
		return (await this.#sources({ bool: { filter: [ofKind, anyOf(each)] } }, MOST_CANDIDATES)).shown;
	}

	async #sources(query: Query, size: number): Promise<{ shown: EntityShown[]; total: number }> {
		const found = await this.#searcher.search<EntitySource>(
			'entities',
			{ size, track_total_hits: true, _source: ['shown'], query, sort: [{ articles: 'desc' }, { mentions: 'desc' }] },
			'looking up names',
		);
		return { shown: found.hits.hits.map(({ _source }) => _source.shown), total: totalOf(found) };
	}
}

const toldOf = ({ retold }: LaidOver, { keys }: EntityShown) =>
	talliesAmong(
		retold,
		keys.map(([key]) => key),
	);

/** With the articles in which what is told of it was put right. */
const retoldIn = (laid: LaidOver, shown: EntityShown | null): EntityShown | null =>
	shown === null ? null : { ...shown, ...toldOf(laid, shown) };

const byCount = (one: EntityShown, other: EntityShown): number =>
	other.articles - one.articles || other.mentions - one.mentions || (other.name < one.name ? -1 : 1);

const commonerThan = ({ articles, mentions, name }: EntityShown): Query => ({
	bool: {
		should: [
			{ range: { articles: { gt: articles } } },
			{ bool: { filter: [{ term: { articles } }, { range: { mentions: { gt: mentions } } }] } },
			{ bool: { filter: [{ term: { articles } }, { term: { mentions } }, { range: { name: { gt: name } } }] } },
		],
		minimum_should_match: 1,
	},
});

/** Variants that tell something: each spelling once, and not the entity's own. */
function rowOf(shown: EntityShown, marks: EntityRow['marks']): EntityRow {
	const seen = new Set([shown.name]);
	return {
		id: shown.id,
		kind: shown.kind,
		name: shown.name,
		aliases: shown.aliases,
		variants: shown.variants.filter(({ name }) => !seen.has(name) && seen.add(name)),
		articles: shown.articles,
		mentionCount: shown.mentions,
		roles: shown.roles,
		marks,
	};
}
