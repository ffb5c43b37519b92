import { setTimeout as pause } from 'node:timers/promises';
import type { Found } from '../../../source/archive/opensearch/asking/searcher.ts';
import {
	type Answer,
	type Asked,
	type Cluster,
	Connection,
} from '../../../source/archive/opensearch/connection/connection.ts';
import { type ClusterSettings, STANDARD } from '../../../source/archive/opensearch/connection/settings.ts';
import { headIn } from '../../../source/archive/opensearch/documents/columns.ts';
import { createArchive } from '../../../source/archive/opensearch/layout/opening.ts';
import { ClusterStore } from '../../../source/archive/opensearch/store.ts';
import { ClusterWriter } from '../../../source/archive/opensearch/writing/cluster-writer.ts';
import type { ServerWork } from './reading.ts';

interface NodeStats {
	readonly process: { readonly cpu: { readonly total_in_millis: number } };
}

/** A shared archive, and what its server was asked by whoever reads here. */
export class Opened {
	readonly archive: string;
	readonly connection: Connection;
	readonly writer: ClusterWriter;
	readonly store: ClusterStore;
	readonly #settings: ClusterSettings;
	#requests = 0;
	#took = 0;

	constructor(at: Pick<ClusterSettings, 'nodes' | 'archive'>, self: string) {
		this.#settings = { ...STANDARD, ...at, replicas: 0 };
		this.archive = at.archive;
		const clock = { now: () => performance.now(), pause: (ms: number) => pause(ms), chance: Math.random };
		this.connection = new Connection(this.#settings, clock, Date.now);
		const counted: Cluster = {
			ask: (asked) => this.#counted(asked),
			putOff: (trouble, attempt) => this.connection.putOff(trouble, attempt),
		};
		this.writer = new ClusterWriter(this.connection, this.#settings, {
			now: Date.now,
			self,
			desk: self,
			generation: 1,
		});
		this.store = new ClusterStore(counted, this.#settings, { now: Date.now, self });
	}

	create(): Promise<unknown> {
		return createArchive(this.connection, this.#settings, new Date().toISOString());
	}

	get took(): number {
		return this.#took;
	}

	/** What the server has done so far. */
	async work(): Promise<ServerWork> {
		const { body } = await this.connection.ask<{ readonly nodes: Readonly<Record<string, NodeStats>> }>({
			method: 'GET',
			path: '/_nodes/stats/process',
			for: 'a bench',
		});
		const ms = Object.values(body.nodes).reduce((sum, { process }) => sum + process.cpu.total_in_millis, 0);
		return { requests: this.#requests, took: this.#took, processor: ms };
	}

	/** Headlines of the first ten that a plain fuzzy query for all of some words finds. */
	readonly plain = async (words: readonly string[]): Promise<readonly string[]> => {
		const query = words.join(' ').toLowerCase();
		const { body } = await this.connection.ask<Found<unknown>>({
			method: 'POST',
			path: `/newsdesk-${this.archive}-articles/_search`,
			body: {
				size: 10,
				_source: false,
				docvalue_fields: ['headline'],
				query: {
					multi_match: { query, fields: ['head^4', 'body'], fuzziness: 'AUTO', prefix_length: 1, operator: 'and' },
				},
			},
			for: 'a bench',
		});
		return body.hits.hits.map((hit) => headIn(hit).headline);
	};

	async #counted<Body>(asked: Asked): Promise<Answer<Body>> {
		const answer = await this.connection.ask<Body>(asked);
		this.#requests += 1;
		this.#took += (answer.body as { readonly took?: number }).took ?? 0;
		return answer;
	}
}
