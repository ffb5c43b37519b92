import type { SharedAct } from '../../../journal/sharing.ts';
import type { ActsNews, SharedActs } from '../../store.ts';
import type { Query } from '../asking/query-language.ts';
import { type Found, type Hit, totalOf } from '../asking/searcher.ts';
import type { Cluster } from '../connection/connection.ts';
import type { ClusterSettings } from '../connection/settings.ts';
import { ClusterTrouble } from '../connection/trouble.ts';
import { type ActSource, actDocument, actOf, markOf } from '../documents/act-document.ts';
import { IndexNames, type What } from '../layout/names.ts';
import { FIRST, makeIndex } from '../layout/opening.ts';
import type { Bulk, Operation } from '../writing/bulk.ts';

const PAGE = 1_000;
/** The next look asks again anyway. */
const RETRIES = 1;

/** How many documents there are, and the sum of their marks: the same for the same documents, whatever their order. */
interface Sum {
	readonly count: number;
	readonly marks: number;
}

const NOTHING: Sum = { count: 0, marks: 0 };
const isSame = (one: Sum, other: Sum): boolean => one.count === other.count && one.marks === other.marks;

/**
 * What desks did, in the archive's own index of acts. New ones are asked for by the server's sequence numbers; where what is
 * known then is not all that is there, as after an act that became visible late, a rollback or a reindex, all are read again.
 */
export class ClusterActs implements SharedActs {
	readonly #cluster: Cluster;
	readonly #bulk: Bulk;
	readonly #settings: ClusterSettings;
	readonly #names: IndexNames;
	readonly #now: () => number;
	#known = new Set<string>();
	#marks = 0;
	/** The highest sequence number that was read. */
	#read = -1;
	/** What was read lately was not all that was counted before it. */
	#isBehind = false;
	#isThere = false;

	/** `now`: milliseconds since 1970. */
	constructor(cluster: Cluster, bulk: Bulk, settings: ClusterSettings, now: () => number) {
		this.#cluster = cluster;
		this.#bulk = bulk;
		this.#settings = settings;
		this.#names = new IndexNames(settings);
		this.#now = now;
	}

	get takes(): boolean {
		return !this.#settings.isReadOnly;
	}

	async look(): Promise<ActsNews | null> {
		const there = await this.#sum();
		if (isSame(there, this.#sumKnown)) {
			this.#isBehind = false;
			return null;
		}
		const anew = this.#isBehind || there.count < this.#known.size;
		const hits = await this.#since(anew ? -1 : this.#read);
		if (anew) {
			this.#known = new Set();
			this.#marks = 0;
			this.#read = -1;
		}
		const fresh = hits.filter(({ _id }) => !this.#known.has(_id));
		for (const { _id } of fresh) {
			this.#known.add(_id);
			this.#marks += markOf(_id);
		}
		for (const { sort } of hits) this.#read = Math.max(this.#read, Number(sort?.[0] ?? -1));
		// More may have come since they were counted.
		this.#isBehind = !anew && this.#known.size <= there.count && !isSame(there, this.#sumKnown);
		if (fresh.length === 0 && !anew) return null;
		const acts = fresh.map(({ _source }) => actOf(_source)).filter((act) => act !== null);
		return { acts, anew, unread: fresh.length - acts.length };
	}

	async send(acts: readonly SharedAct[]): Promise<void> {
		if (acts.length === 0) return;
		await this.#make();
		const index = this.#names.written('acts');
		const operations = acts.map((act): Operation => {
			const { id, source } = actDocument(act);
			return { action: 'create', index, id, body: source };
		});
		// Whoever asks from then on whether desks agree is told of it.
		const outcomes = await this.#bulk.write(operations, 'sharing what was done', true);
		if (outcomes.some(({ kind }) => kind === 'missing')) this.#isThere = false;
		// That it is there already is as good.
		for (const outcome of outcomes)
			if (outcome.kind === 'refused' || outcome.kind === 'missing')
				throw new ClusterTrouble(
					'refused',
					`The cluster does not take what was done (${outcome.kind === 'refused' ? outcome.reason : 'its index is gone'}).`,
				);
	}

	get #sumKnown(): Sum {
		return { count: this.#known.size, marks: this.#marks };
	}

	async #sum(): Promise<Sum> {
		const asked = { size: 0, track_total_hits: true, aggs: { marks: { sum: { field: 'mark' } } } };
		const found = await this.#found(asked);
		return found === null
			? NOTHING
			: { count: totalOf(found), marks: Math.round(found.aggregations?.marks?.value ?? 0) };
	}

	/** Everything written with this sequence number or after, in that order. */
	async #since(read: number): Promise<readonly Hit<ActSource>[]> {
		const found: Hit<ActSource>[] = [];
		for (let after: Hit<ActSource>['sort']; ; ) {
			const page = await this.#found({
				size: PAGE,
				track_total_hits: false,
				query: { range: { _seq_no: { gte: Math.max(0, read) } } },
				sort: [{ _seq_no: 'asc' }],
				...(after === undefined ? {} : { search_after: after }),
			});
			const hits = page?.hits.hits ?? [];
			found.push(...hits);
			if (hits.length < PAGE) return found;
			after = hits.at(-1)?.sort;
		}
	}

	/** Null where the archive has no such index: it was made before acts were shared, or nobody has shared any. */
	async #found(body: Query): Promise<Found<ActSource> | null> {
		const answer = await this.#cluster.ask<Found<ActSource>>({
			method: 'POST',
			path: `/${this.#names.of('acts')}/_search`,
			query: { allow_partial_search_results: false },
			body,
			for: 'looking what others did',
			fine: [404],
			retries: RETRIES,
		});
		return answer.status === 404 ? null : answer.body;
	}

	async #has(what: What): Promise<boolean> {
		const path = `/_alias/${this.#names.written(what)}`;
		const { status } = await this.#cluster.ask({ method: 'HEAD', path, for: 'sharing what was done', fine: [404] });
		return status !== 404;
	}

	/** Makes the index in an archive that has none; it would be made by the first write otherwise, and wrongly. */
	async #make(): Promise<void> {
		if (this.#isThere) return;
		if (!(await this.#has('articles')))
			throw new ClusterTrouble('missing', `There is no archive called ${this.#settings.archive} any more.`);
		if (!(await this.#has('acts')))
			await makeIndex(this.#cluster, this.#settings, 'acts', FIRST, new Date(this.#now()).toISOString(), true);
		this.#isThere = true;
	}
}
