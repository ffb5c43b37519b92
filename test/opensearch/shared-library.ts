import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ListPage, ListRequest } from '../../source/archive/archive.ts';
import { Searcher } from '../../source/archive/opensearch/asking/searcher.ts';
import { Connection } from '../../source/archive/opensearch/connection/connection.ts';
import { type ClusterSettings, STANDARD } from '../../source/archive/opensearch/connection/settings.ts';
import { IndexNames, WHATS } from '../../source/archive/opensearch/layout/names.ts';
import { createArchive, deleteArchive } from '../../source/archive/opensearch/layout/opening.ts';
import { ClusterStore } from '../../source/archive/opensearch/store.ts';
import { ArticleWriter } from '../../source/archive/opensearch/writing/article-writer.ts';
import { Bulk } from '../../source/archive/opensearch/writing/bulk.ts';
import { Regrouping } from '../../source/archive/opensearch/writing/grouping.ts';
import { Neighbourhoods } from '../../source/archive/opensearch/writing/neighbourhoods.ts';
import { RecordPacking } from '../../source/archive/opensearch/writing/record-packing.ts';
import { prepare } from '../../source/archive/prepared/prepare.ts';
import { analysisOf, articleOf, type Told } from '../archive/told.ts';

export const CLOCK = { now: () => performance.now(), pause: (ms: number) => pause(ms), chance: Math.random };

export const settingsFor = (nodes: readonly string[], more: Partial<ClusterSettings> = {}): ClusterSettings => ({
	...STANDARD,
	nodes,
	archive: `a${randomUUID().slice(0, 8)}`,
	replicas: 0,
	...more,
});

export const NODES = (process.env.NEWSDESK_TEST_OPENSEARCH ?? '').split(',');

/** A shared archive that articles can be put into and taken out of. */
export class SharedLibrary {
	readonly settings: ClusterSettings;
	readonly connection: Connection;
	readonly store: ClusterStore;
	readonly writer: ArticleWriter;
	readonly regrouping: Regrouping;
	readonly #names: IndexNames;
	readonly #neighbourhoods: Neighbourhoods;

	private constructor(settings: ClusterSettings, self: string) {
		this.settings = settings;
		this.connection = new Connection(settings, CLOCK, Date.now);
		this.#names = new IndexNames(settings);
		this.store = new ClusterStore(this.connection, settings, { now: Date.now, self });
		const bulk = new Bulk(this.connection, settings);
		this.#neighbourhoods = new Neighbourhoods(bulk, this.#names, self, Date.now);
		const searcher = new Searcher(this.connection, this.#names, self);
		const packing = new RecordPacking(searcher, bulk, this.#names.written('files'));
		this.writer = new ArticleWriter(this.connection, bulk, this.#names, this.#neighbourhoods, packing, 1);
		this.regrouping = new Regrouping(this.connection, searcher, bulk, this.#names, self, Date.now);
	}

	static async make(articles: readonly Told[] = [], more: Partial<ClusterSettings> = {}): Promise<SharedLibrary> {
		const library = new SharedLibrary(settingsFor(NODES, more), 'test');
		await createArchive(library.connection, library.settings, new Date().toISOString());
		if (articles.length > 0) await library.put(articles);
		return library;
	}

	/** The same archive by other ways or with other settings. */
	over(nodes: readonly string[], more: Partial<ClusterSettings> = {}, self = 'another'): SharedLibrary {
		return new SharedLibrary({ ...this.settings, nodes, ...more }, self);
	}

	async put(articles: readonly Told[], analysed = true): Promise<void> {
		await this.writer.put(
			articles.map((told) => ({
				article: prepare(articleOf(told), analysed ? analysisOf(told) : null, 'test', []),
				fingerprint: '',
				instead: null,
				copyOf: null,
			})),
		);
		await this.settle();
	}

	async remove(id: string): Promise<void> {
		await this.writer.remove([id]);
		await this.settle();
	}

	async settle(): Promise<void> {
		await this.refresh();
		this.#neighbourhoods.forget();
		while (await this.regrouping.regroup(500));
		await this.refresh();
		this.store.changed();
	}

	async refresh(): Promise<void> {
		for (const what of WHATS)
			await this.connection.ask({ method: 'POST', path: `/${this.#names.of(what)}/_refresh`, for: 'a test' });
	}

	list(query: string, more: Partial<ListRequest> = {}): Promise<ListPage> {
		const request = { query, filter: [], sort: 'relevance', descending: true, offset: 0, limit: 1_000 } as const;
		return this.store.list({ ...request, ...more }, () => {});
	}

	/** Ids of what a query finds, in its order. */
	async ids(query: string, more: Partial<ListRequest> = {}): Promise<string[]> {
		return (await this.list(query, more)).rows.map(({ id }) => id);
	}

	async close(): Promise<void> {
		await deleteArchive(this.connection, this.settings);
		await this.connection.close();
	}
}
