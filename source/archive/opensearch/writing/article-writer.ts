import type { Prepared } from '../../prepared/prepared.ts';
import type { Found } from '../asking/searcher.ts';
import type { Cluster } from '../connection/connection.ts';
import { type ArticleSource, documentOf, unlistedDocumentOf } from '../documents/article-document.ts';
import { columns, namingIn } from '../documents/columns.ts';
import type { KeptName } from '../documents/naming.ts';
import type { IndexNames } from '../layout/names.ts';
import type { Bulk, Operation, Outcome } from './bulk.ts';
import type { Neighbourhoods } from './neighbourhoods.ts';
import type { RecordPacking } from './record-packing.ts';

/** An article to be written. */
export interface Put {
	readonly article: Prepared;
	/** Of all that decides how it is read, but its content. */
	readonly fingerprint: string;
	/** The version of its story that is listed in its place; null where it is listed itself. */
	readonly instead: string | null;
	/** What all that print its text share; null where nobody else is known to. */
	readonly copyOf: string | null;
	/** Whether an article of this id is there, where that is known. */
	readonly isThere?: boolean;
	/** False where it names whom it named before, so that nobody is to be grouped again. */
	readonly isRenamed?: boolean;
}

/** What became of one. */
export interface PutOutcome {
	readonly id: string;
	/** `newer`: a later newsdesk has written it already. */
	readonly kind: 'written' | 'newer' | 'refused';
	readonly reason: string | null;
	/** Nothing was there before. */
	readonly isNew: boolean;
}

interface Got<Source> {
	readonly _id: string;
	readonly _version?: number;
	readonly found?: boolean;
	readonly _source?: Source;
}

/** An article that is there. */
export interface Version extends Pick<ArticleSource, 'path' | 'analyser' | 'fingerprint' | 'copyOf'> {
	readonly version: number;
	/** A later newsdesk read it. */
	readonly isNewer: boolean;
}

/** Articles of one request, so that what they touch is held for a short time only. */
const AT_ONCE = 1_000;

/** Puts articles into the index and takes them out. */
export class ArticleWriter {
	readonly #cluster: Cluster;
	readonly #bulk: Bulk;
	readonly #names: IndexNames;
	readonly #neighbourhoods: Neighbourhoods;
	readonly #packing: RecordPacking;
	readonly #generation: number;

	/** `generation` grows with every newsdesk that reads articles better; what a higher one has written stays. */
	constructor(
		cluster: Cluster,
		bulk: Bulk,
		names: IndexNames,
		neighbourhoods: Neighbourhoods,
		packing: RecordPacking,
		generation: number,
	) {
		this.#cluster = cluster;
		this.#bulk = bulk;
		this.#names = names;
		this.#neighbourhoods = neighbourhoods;
		this.#packing = packing;
		this.#generation = generation;
	}

	/** Writes articles, or puts them in the place of those with their ids; resolves when the cluster has acknowledged all. */
	async put(puts: readonly Put[]): Promise<readonly PutOutcome[]> {
		const outcomes: PutOutcome[] = [];
		for (let at = 0; at < puts.length; at += AT_ONCE) {
			const some = puts.slice(at, at + AT_ONCE);
			const unknown = some.flatMap(({ article, isThere }) => (isThere === undefined ? [article.id] : []));
			const versions = await this.versions(unknown);
			const there = some.filter(
				({ article, isThere, isRenamed = true }) => isRenamed && (isThere ?? versions.has(article.id)),
			);
			outcomes.push(
				...(await this.#some(
					some,
					there.map(({ article }) => article.id),
				)),
			);
		}
		return outcomes;
	}

	/** What is known of articles that are there. */
	async versions(ids: readonly string[]): Promise<ReadonlyMap<string, Version>> {
		const found = new Map<string, Version>();
		for (let at = 0; at < ids.length; at += AT_ONCE) {
			const { body } = await this.#cluster.ask<{ docs: readonly Got<Omit<Version, 'isNewer' | 'version'>>[] }>({
				method: 'POST',
				path: `/${this.#names.written('articles')}/_mget`,
				query: { _source_includes: 'path,analyser,fingerprint,copyOf' },
				body: { ids: ids.slice(at, at + AT_ONCE) },
				for: 'looking up articles',
			});
			for (const { _id, _version = 0, found: isThere, _source } of body.docs)
				if (isThere === true && _source !== undefined)
					found.set(_id, {
						..._source,
						version: _version,
						isNewer: _version > this.#version(true) && _source.analyser !== null,
					});
		}
		return found;
	}

	/** Takes articles out. */
	async remove(ids: readonly string[]): Promise<void> {
		for (let at = 0; at < ids.length; at += AT_ONCE) {
			const some = ids.slice(at, at + AT_ONCE);
			const touched: Noted = new Map();
			const versions = await this.versions(some);
			for (const names of await this.#named([...versions.keys()])) note(touched, names, false);
			const operations = some.map(
				(id): Operation => ({
					action: 'delete',
					index: this.#names.written('articles'),
					id,
					body: null,
					// Whoever wrote it: what lies nowhere leaves.
					version: Math.max(versions.get(id)?.version ?? 0, this.#version(true)),
				}),
			);
			await this.#neighbourhoods.around(touched, () => this.#bulk.write(operations, 'taking out articles'));
		}
	}

	/** `there`: ids of those that take the place of what is there. */
	async #some(puts: readonly Put[], there: readonly string[]): Promise<PutOutcome[]> {
		const touched: Noted = new Map();
		for (const names of await this.#named(there)) note(touched, names, false);
		for (const { article, instead, isRenamed = true } of puts)
			if (isRenamed) note(touched, article.analysed?.names ?? [], instead === null);
		const samples = await this.#packing.for(puts.map(({ article }) => article));
		const operations = puts.map(
			({ article, fingerprint, instead, copyOf }): Operation => ({
				action: 'index',
				index: this.#names.written('articles'),
				id: article.id,
				// Made when it is sent, while the server is busy with those before.
				get body() {
					return instead === null
						? documentOf(article, fingerprint, samples, copyOf)
						: unlistedDocumentOf(article, fingerprint, samples, instead);
				},
				version: this.#version(article.analysed !== null),
			}),
		);
		const outcomes = await this.#neighbourhoods.around(touched, async () =>
			this.#afterLeaving(operations, await this.#bulk.write(operations, 'writing articles')),
		);
		return puts.map(({ article }, index) => ({ id: article.id, ...resultOf(outcomes[index]) }));
	}

	/**
	 * The cluster remembers for a minute under which version an article left, and refuses what comes under a lower one although
	 * nothing is there: what is only listed, and what an older newsdesk reads. It is written again under the version of what left,
	 * so that a newer newsdesk still takes its place; and what is only listed there by such a version makes room for what was read.
	 * (`index.gc_deletes`, OpenSearch's index settings.)
	 */
	async #afterLeaving(operations: readonly Operation[], outcomes: readonly Outcome[]): Promise<readonly Outcome[]> {
		const refused = operations.flatMap((operation, at) => {
			const outcome = outcomes[at];
			return outcome?.kind === 'conflict' ? [{ operation, at, late: outcome.version ?? this.#version(true) }] : [];
		});
		if (refused.length === 0) return outcomes;
		const there = await this.versions(refused.map(({ operation }) => operation.id));
		const left = refused.filter(({ operation: { id, version } }) => {
			const known = there.get(id);
			return known === undefined || (known.analyser === null && version === this.#version(true));
		});
		const again = await this.#bulk.write(
			left.map(({ operation: { action, index, id, body }, late }) => ({ action, index, id, body, version: late })),
			'writing articles',
		);
		const results = [...outcomes];
		for (const [index, { at }] of left.entries()) results[at] = again[index] ?? { kind: 'missing' };
		return results;
	}

	/** An article that is only listed never takes the place of one that was read. */
	#version(analysed: boolean): number {
		return this.#generation * 2 + Number(analysed);
	}

	/** The names of articles as they are there. */
	async #named(ids: readonly string[]): Promise<(readonly KeptName[])[]> {
		if (ids.length === 0) return [];
		await this.#cluster.ask({
			method: 'POST',
			path: `/${this.#names.written('articles')}/_refresh`,
			for: 'looking at what is new',
		});
		const { body } = await this.#cluster.ask<Found<unknown>>({
			method: 'POST',
			path: `/${this.#names.written('articles')}/_search`,
			query: { allow_partial_search_results: false },
			body: { ...columns('naming'), size: ids.length, query: { terms: { id: ids } } },
			for: 'looking up articles',
		});
		return body.hits.hits.map((hit) => namingIn(hit).names);
	}
}

type Noted = Map<string, Set<string>>;

function note(
	touched: Noted,
	names: readonly { readonly key: string; readonly neighbourhood: string }[],
	isNew: boolean,
): void {
	for (const { key, neighbourhood } of names) {
		const keys = touched.get(neighbourhood) ?? new Set();
		touched.set(neighbourhood, keys);
		if (isNew) keys.add(key);
	}
}

function resultOf(outcome: Outcome | undefined): Omit<PutOutcome, 'id'> {
	if (outcome?.kind === 'written') return { kind: 'written', reason: null, isNew: outcome.isNew };
	if (outcome?.kind === 'conflict') return { kind: 'newer', reason: null, isNew: false };
	const reason = outcome?.kind === 'refused' ? outcome.reason : 'the index is not there';
	return { kind: 'refused', reason, isNew: false };
}
