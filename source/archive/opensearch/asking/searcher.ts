import type { Asked, Cluster } from '../connection/connection.ts';
import { ClusterTrouble, causeOf, isPutOff } from '../connection/trouble.ts';
import type { IndexNames, What } from '../layout/names.ts';
import type { Query } from './query-language.ts';

export interface Hit<Source> {
	readonly _id: string;
	readonly _score: number | null;
	readonly _source: Source;
	readonly sort?: readonly (string | number | null)[];
	/** Columns that were asked for. */
	readonly fields?: Readonly<Record<string, readonly unknown[]>>;
	/** Of the queries that were given names, those that it fits. */
	readonly matched_queries?: readonly string[];
	readonly _seq_no?: number;
	readonly _primary_term?: number;
}

export interface Bucket {
	readonly key: string | number;
	readonly key_as_string?: string;
	readonly doc_count: number;
	readonly [name: string]: unknown;
}

export interface Aggregated {
	readonly value?: number;
	readonly doc_count?: number;
	readonly buckets?: readonly Bucket[];
	readonly [name: string]: unknown;
}

interface Failure {
	readonly type?: string;
	readonly reason?: string;
}

export interface Found<Source> {
	readonly _shards?: { readonly total: number };
	readonly hits: {
		readonly total?: { readonly value: number };
		readonly hits: readonly Hit<Source>[];
	};
	readonly aggregations?: Readonly<Record<string, Aggregated>>;
	readonly suggest?: Readonly<
		Record<string, readonly { readonly options: readonly { text: string; freq: number }[] }[]>
	>;
	readonly error?: Failure & { readonly root_cause?: readonly Failure[] };
	readonly status?: number;
}

/** One of several searches that are asked together. */
export interface Search {
	readonly what: What;
	readonly body: Query;
}

/** Who answers one search at a time. */
export interface Searching extends Pick<Searcher, 'search'> {
	/** The answer to a search that was asked ahead, where it was. */
	had?(search: Search): Found<unknown> | null;
	/** Asks in one request those that were not. */
	prepare?(searches: readonly Search[], doing: string): Promise<void>;
}

/** Somebody waits for what is read: it is asked again a few times only. */
const RETRIES = 4;

/** Asks the indexes of one archive. What some shards could not answer is no answer: counts would be wrong in silence. */
export class Searcher {
	readonly #cluster: Cluster;
	readonly #names: IndexNames;
	/** The same copies of the shards are asked by one reader, so that what it saw does not go and come back. */
	readonly #preference: string;
	readonly #again: Pick<Asked, 'retries'>;

	/** `patience`: of whom nobody waits for, as often as the settings say. */
	constructor(cluster: Cluster, names: IndexNames, preference: string, patience: 'short' | 'as set' = 'short') {
		this.#again = patience === 'short' ? { retries: RETRIES } : {};
		this.#cluster = cluster;
		this.#names = names;
		this.#preference = preference;
	}

	async search<Source = unknown>(what: What, body: Query, doing: string): Promise<Found<Source>> {
		const answer = await this.#cluster.ask<Found<Source>>({
			method: 'POST',
			path: `/${this.#names.of(what)}/_search`,
			query: { allow_partial_search_results: false, preference: this.#preference },
			body,
			for: doing,
			...this.#again,
		});
		return answer.body;
	}

	/** Those documents of these ids that are there, whether searches see them yet or not. `index`: the one that is read, unless it is another. */
	async got<Source>(
		what: What,
		ids: readonly string[],
		doing: string,
		index: string = this.#names.of(what),
	): Promise<Source[]> {
		if (ids.length === 0) return [];
		const { body } = await this.#cluster.ask<{ docs: readonly { found?: boolean; _source?: Source }[] }>({
			method: 'POST',
			path: `/${index}/_mget`,
			body: { ids },
			for: doing,
			...this.#again,
		});
		return body.docs.flatMap(({ found, _source }) => (found === true && _source !== undefined ? [_source] : []));
	}

	/** Several searches in one request, answered in their order. */
	searches<Source = unknown>(what: What, bodies: readonly Query[], doing: string): Promise<Found<Source>[]> {
		return this.together<Source>(
			bodies.map((body) => ({ what, body })),
			doing,
		);
	}

	/** Several searches of several indexes in one request, answered in their order. */
	async together<Source = unknown>(asked: readonly Search[], doing: string): Promise<Found<Source>[]> {
		if (asked.length === 0) return [];
		const head = (what: What): string =>
			JSON.stringify({
				index: this.#names.of(what),
				allow_partial_search_results: false,
				preference: this.#preference,
			});
		for (let attempt = 0; ; attempt += 1) {
			const { body } = await this.#cluster.ask<{ readonly responses: Found<Source>[] }>({
				method: 'POST',
				path: '/_msearch',
				lines: asked.flatMap(({ what, body: each }) => [head(what), JSON.stringify(each)]),
				for: doing,
				...this.#again,
			});
			const failed = body.responses.find(({ error }) => error !== undefined);
			if (failed === undefined) return body.responses;
			const trouble = troubleIn(failed, doing);
			if (trouble.kind !== 'busy' || attempt >= RETRIES) throw trouble;
			await this.#cluster.putOff(trouble, attempt);
		}
	}

	async count(query: Query, doing: string, most?: number, what: What = 'articles'): Promise<number> {
		const body = { size: 0, track_total_hits: most ?? true, query };
		return totalOf(await this.search(what, body, doing));
	}

	async counts(queries: readonly Query[], doing: string, most?: number): Promise<number[]> {
		const bodies = queries.map((query) => ({ size: 0, track_total_hits: most ?? true, query }));
		return (await this.searches('articles', bodies, doing)).map(totalOf);
	}
}

function troubleIn({ error, status = 500 }: Pick<Found<unknown>, 'error' | 'status'>, doing: string): ClusterTrouble {
	const { type, reason } = causeOf({ ...(error === undefined ? {} : { error }) });
	return new ClusterTrouble(
		isPutOff(status, type) ? 'busy' : 'refused',
		`The cluster could not answer ${doing} (${reason ?? type ?? `status ${status}`}).`,
		{ status, type },
	);
}

export const totalOf = ({ hits }: Pick<Found<unknown>, 'hits'>): number => hits.total?.value ?? 0;

/** The sum of a query's scores: of tallies, how many mentions there are. */
export const SUM_OF_SCORES: Query = { sum: { script: { source: '_score' } } };

/** Changes with every document that is written or taken out. */
export const SUM_OF_SEQUENCE: Query = { sum: { field: '_seq_no' } };

/** Answers searches that were asked ahead, where they are asked just so. */
export class AskedAhead implements Searching {
	readonly #searcher: Searcher;
	readonly #found = new Map<string, Found<unknown>>();

	constructor(searcher: Searcher) {
		this.#searcher = searcher;
	}

	had(search: Search): Found<unknown> | null {
		return this.#found.get(nameOf(search)) ?? null;
	}

	add(search: Search, found: Found<unknown>): void {
		this.#found.set(nameOf(search), found);
	}

	async prepare(searches: readonly Search[], doing: string): Promise<void> {
		const missing = searches.filter((search) => this.had(search) === null);
		const found = await this.#searcher.together(missing, doing);
		missing.forEach((search, at) => {
			const own = found[at];
			if (own !== undefined) this.add(search, own);
		});
	}

	counts(queries: readonly Query[], doing: string): Promise<number[]> {
		return this.#searcher.counts(queries, doing);
	}

	async search<Source = unknown>(what: What, body: Query, doing: string): Promise<Found<Source>> {
		const found = this.had({ what, body });
		return found === null ? this.#searcher.search<Source>(what, body, doing) : (found as Found<Source>);
	}
}

const nameOf = ({ what, body }: Search): string => JSON.stringify([what, body]);
