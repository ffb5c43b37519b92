import { setTimeout as pause } from 'node:timers/promises';
import { groupNeighbourhood } from '../../../resolve/grouping.ts';
import type { Grouping } from '../../../resolve/identity.ts';
import { words } from '../../query/words.ts';
import { termsIn } from '../asking/query-language.ts';
import { type Hit, type Searcher, totalOf } from '../asking/searcher.ts';
import type { Cluster } from '../connection/connection.ts';
import { idOf } from '../documents/ids.ts';
import { tokenOf } from '../documents/token.ts';
import type { IndexNames } from '../layout/names.ts';
import type { EntityShown } from '../reading/entity-source.ts';
import type { Bulk, Operation } from './bulk.ts';
import { type KeyFacts, keyFacts, recordsOf } from './key-records.ts';
import type { NeighbourhoodSource } from './neighbourhoods.ts';

/** How long a worker may take to group what it has leased, in milliseconds; after that another may lease it. */
const LEASE_MS = 60_000;
/** How long one waits for what others hold: longer than anybody holds what is not leased. */
const WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 20_000;
/** Rules by which a key's own words say whose it is. */
const BY_WORDS = new Set(['resolve/name', 'resolve/same-name']);
const MOST_SURFACES = 12;
const MOST_ROLES = 3;
/** Letters by which an entity's own words are found; longer lists of other forms are cut. */
const MOST_WORDS = 400;

/** A neighbourhood that this process holds, and the number of its lease. */
interface Leased {
	readonly id: string;
	readonly source: NeighbourhoodSource;
	readonly seqNo: number;
	readonly term: number;
}

/**
 * Groups names to entities again where they have changed. A worker holds a neighbourhood by a lease with the sequence
 * number of its document; its entities are written with that number as their version, so that whoever lost its lease
 * unawares overwrites nothing of whoever got it after.
 */
export class Regrouping {
	readonly #cluster: Cluster;
	readonly #searcher: Searcher;
	readonly #bulk: Bulk;
	readonly #names: IndexNames;
	readonly #holder: string;
	readonly #now: () => number;
	#waited = 0;

	constructor(cluster: Cluster, searcher: Searcher, bulk: Bulk, names: IndexNames, holder: string, now: () => number) {
		this.#cluster = cluster;
		this.#searcher = searcher;
		this.#bulk = bulk;
		this.#names = names;
		this.#holder = holder;
		this.#now = now;
	}

	/** Groups at most `most` changed neighbourhoods again; true where this process may group more now. */
	async regroup(most: number): Promise<boolean> {
		await this.#refresh(['neighbourhoods']);
		const { found, left } = await this.#stale(most);
		const leased = await this.#lease(found);
		if (leased.length > 0) {
			// What was written before the lease is to be seen.
			await this.#refresh(['articles']);
			await this.#group(leased);
			await this.#refresh(['entities']);
		}
		if (found.length > 0) this.#waited = 0;
		return left > found.length || leased.length < found.length || (found.length === 0 && (await this.#wait()));
	}

	/** What others hold is let go soon, and perhaps they will not group it: true after a while, unless it takes too long. */
	async #wait(): Promise<boolean> {
		if (this.#waited >= LONGEST_WAIT_MS) {
			this.#waited = 0;
			return false;
		}
		const stale = { size: 0, track_total_hits: true, query: { term: { isStale: true } } };
		if (totalOf(await this.#searcher.search('neighbourhoods', stale, 'looking for changed names')) === 0) return false;
		await pause(WAIT_MS);
		this.#waited += WAIT_MS;
		return true;
	}

	async #stale(most: number): Promise<{ found: Hit<NeighbourhoodSource>[]; left: number }> {
		const answer = await this.#searcher.search<NeighbourhoodSource>(
			'neighbourhoods',
			{
				size: most,
				track_total_hits: true,
				seq_no_primary_term: true,
				query: {
					bool: {
						filter: [{ term: { isStale: true } }],
						should: [{ range: { leasedUntil: { lt: this.#now() } } }, { term: { holder: this.#holder } }],
						minimum_should_match: 1,
					},
				},
			},
			'looking for changed names',
		);
		return { found: [...answer.hits.hits], left: totalOf(answer) };
	}

	async #lease(found: readonly Hit<NeighbourhoodSource>[]): Promise<Leased[]> {
		const leasedUntil = this.#now() + LEASE_MS;
		const sources = found.map(
			({ _source }): NeighbourhoodSource => ({ ..._source, holder: this.#holder, leasedUntil }),
		);
		const operations = found.map(
			(hit, index): Operation => ({
				action: 'index',
				index: this.#names.written('neighbourhoods'),
				id: hit._id,
				body: sources[index],
				ifUnchanged: { seqNo: hit._seq_no ?? 0, term: hit._primary_term ?? 0 },
			}),
		);
		const outcomes = await this.#bulk.write(operations, 'taking names to group');
		return found.flatMap((hit, index): Leased[] => {
			const [outcome, source] = [outcomes[index], sources[index]];
			return outcome?.kind === 'written' && source !== undefined
				? [{ id: hit._id, source, seqNo: outcome.seqNo, term: outcome.term }]
				: [];
		});
	}

	async #group(leased: readonly Leased[]): Promise<void> {
		const facts = await keyFacts(this.#searcher, [...new Set(leased.flatMap(({ source }) => source.shown.keys))]);
		const entities: Operation[] = [];
		const done: Operation[] = [];
		for (const { id, source, seqNo, term } of leased) {
			const { shown } = source;
			const own = new Map(
				shown.keys.flatMap((key) => {
					const one = facts.get(key);
					return one === undefined ? [] : [[key, one] as const];
				}),
			);
			const groupings = own.size === 0 ? [] : groupNeighbourhood(recordsOf(own));
			const written = await Promise.all(groupings.map((grouping) => this.#entity(grouping, own)));
			const index = this.#names.written('entities');
			for (const entity of written)
				entities.push({
					action: 'index',
					index,
					id: idOf(entity.id),
					body: entityDocument(entity, shown.name),
					version: seqNo,
				});
			for (const gone of shown.entities)
				if (!groupings.some((grouping) => grouping.id === gone))
					entities.push({ action: 'delete', index, id: idOf(gone), body: null, version: seqNo });
			const settled: NeighbourhoodSource = {
				...source,
				isStale: false,
				leasedUntil: 0,
				shown: { ...shown, keys: [...own.keys()], entities: groupings.map((grouping) => grouping.id) },
			};
			const target = { index: this.#names.written('neighbourhoods'), id, ifUnchanged: { seqNo, term } };
			done.push(
				own.size === 0 ? { ...target, action: 'delete', body: null } : { ...target, action: 'index', body: settled },
			);
		}
		await this.#bulk.write(entities, 'writing names');
		// What was marked again meanwhile stays to be grouped again.
		await this.#bulk.write(done, 'noting names as grouped');
	}

	async #entity(grouping: Grouping, facts: ReadonlyMap<string, KeyFacts>): Promise<EntityShown> {
		const keys = grouping.keys.flatMap(({ key }) => facts.get(key) ?? []);
		const titles = new Map<string, { title: string; articles: number }>();
		for (const { titles: own } of keys)
			for (const [title, articles] of own) {
				const known = titles.get(title.toLowerCase());
				titles.set(title.toLowerCase(), { title: known?.title ?? title, articles: (known?.articles ?? 0) + articles });
			}
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
			roles: [...titles.values()]
				.sort(
					(one, other) =>
						other.articles - one.articles ||
						other.title.length - one.title.length ||
						(one.title < other.title ? -1 : 1),
				)
				.slice(0, MOST_ROLES)
				.map(({ title }) => title),
			articles: await this.#articles(grouping, keys),
			mentions: keys.reduce((sum, { mentions }) => sum + mentions, 0),
		};
	}

	/** Articles that hold any of the keys. */
	async #articles(grouping: Grouping, keys: readonly KeyFacts[]): Promise<number> {
		const [only] = keys;
		if (keys.length === 1 && only !== undefined) return only.articles;
		if (keys.every(({ ids }) => ids !== null)) return new Set(keys.flatMap(({ ids }) => ids ?? [])).size;
		const tokens = grouping.keys.map(({ key }) => tokenOf(key));
		return this.#searcher.count(termsIn('mentions', tokens), 'counting articles');
	}

	async #refresh(whats: readonly ('articles' | 'entities' | 'neighbourhoods')[]): Promise<void> {
		for (const what of whats)
			await this.#cluster.ask({
				method: 'POST',
				path: `/${this.#names.written(what)}/_refresh`,
				for: 'looking at what is new',
			});
	}
}

function entityDocument(shown: EntityShown, neighbourhood: string): Record<string, unknown> {
	const terms = [shown.name, ...shown.aliases].flatMap((name) => words(name)).map(({ term }) => term);
	return {
		kind: shown.kind,
		name: shown.name.slice(0, 1_000),
		words: [...new Set(terms)].slice(0, MOST_WORDS).join(' '),
		keys: shown.keys.map(([key]) => tokenOf(key)),
		neighbourhood,
		articles: shown.articles,
		mentions: shown.mentions,
		shown,
	};
}
