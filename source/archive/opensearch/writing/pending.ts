import type { Query } from '../asking/query-language.ts';
import type { Hit, Searcher } from '../asking/searcher.ts';
import type { Cluster } from '../connection/connection.ts';
import type { IndexNames } from '../layout/names.ts';
import type { Bulk, Operation } from './bulk.ts';
import type { BatchSource } from './neighbourhoods.ts';

/** How long a worker may take to group what it has leased, in milliseconds; after that another may lease it. */
const LEASE_MS = 60_000;
/** Batches read at once: some megabytes. */
const BATCHES_AT_ONCE = 16;
/**
 * Batches leased at once, so that what usual names come to is worked out once for all of them: some 100 MB where each touches
 * thousands of neighbourhoods.
 */
const MOST_BATCHES = 256;

/** What is still to be grouped: a worker leases batches, its own or abandoned ones, and deletes them once all of them is done. */
export class PendingBatches {
	readonly #cluster: Cluster;
	readonly #searcher: Searcher;
	readonly #bulk: Bulk;
	readonly #names: IndexNames;
	readonly #holder: string;
	readonly #now: () => number;
	readonly #left = new Map<string, Set<string>>();
	#leased: readonly string[] = [];
	#until = 0;

	constructor(cluster: Cluster, searcher: Searcher, bulk: Bulk, names: IndexNames, holder: string, now: () => number) {
		this.#cluster = cluster;
		this.#searcher = searcher;
		this.#bulk = bulk;
		this.#names = names;
		this.#holder = holder;
		this.#now = now;
	}

	/** At most so many neighbourhoods with what was noted of each; none where no batch is left that this process may lease. */
	async next(most: number): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
		if (this.#left.size === 0) await this.#lease();
		else if (this.#until - this.#now() < LEASE_MS / 2) await this.#hold(this.#leased.map((id) => ({ _id: id })));
		return new Map([...this.#left].slice(0, most));
	}

	/** To be called with those that are grouped. */
	async done(names: readonly string[]): Promise<void> {
		for (const name of names) this.#left.delete(name);
		if (this.#left.size > 0) return;
		const index = this.#names.written('neighbourhoods');
		await this.#bulk.write(
			this.#leased.map((id): Operation => ({ action: 'delete', index, id, body: null })),
			'noting names as grouped',
		);
		this.#leased = [];
	}

	/** Batches that anybody has noted and nobody grouped yet. */
	async count(): Promise<number> {
		return this.#searcher.count(
			{ term: { isPending: true } },
			'looking for changed names',
			undefined,
			'neighbourhoods',
		);
	}

	async #lease(): Promise<void> {
		await this.#cluster.ask({
			method: 'POST',
			path: `/${this.#names.written('neighbourhoods')}/_refresh`,
			for: 'looking at what is new',
		});
		const query: Query = {
			bool: {
				filter: [{ term: { isPending: true } }],
				should: [{ range: { until: { lt: this.#now() } } }, { term: { holder: this.#holder } }],
				minimum_should_match: 1,
			},
		};
		const found = new Map<string, Hit<BatchSource>>();
		for (let after: Hit<BatchSource>['sort']; found.size < MOST_BATCHES; ) {
			const { hits } = await this.#searcher.search<BatchSource>(
				'neighbourhoods',
				{
					size: BATCHES_AT_ONCE,
					seq_no_primary_term: true,
					query,
					sort: [{ _seq_no: 'asc' }],
					...(after === undefined ? {} : { search_after: after }),
				},
				'looking for changed names',
			);
			for (const hit of hits.hits) found.set(hit._id, hit);
			if (hits.hits.length < BATCHES_AT_ONCE) break;
			after = hits.hits.at(-1)?.sort;
		}
		const leased = await this.#hold([...found.values()]);
		for (const { _source } of leased)
			for (const [name, keys] of _source.shown.touched)
				this.#left.set(name, new Set([...(this.#left.get(name) ?? []), ...keys]));
		this.#leased = leased.map(({ _id }) => _id);
	}

	/** Those that nobody else has taken meanwhile. */
	async #hold<Batch extends Pick<Hit<unknown>, '_id' | '_seq_no' | '_primary_term'>>(
		batches: readonly Batch[],
	): Promise<Batch[]> {
		this.#until = this.#now() + LEASE_MS;
		const index = this.#names.written('neighbourhoods');
		const outcomes = await this.#bulk.write(
			batches.map(
				({ _id: id, _seq_no: seqNo, _primary_term: term = 0 }): Operation => ({
					action: 'update',
					index,
					id,
					body: { doc: { until: this.#until, holder: this.#holder } },
					...(seqNo === undefined ? {} : { ifUnchanged: { seqNo, term } }),
				}),
			),
			'taking names to group',
		);
		return batches.filter((_, at) => outcomes[at]?.kind === 'written');
	}
}
