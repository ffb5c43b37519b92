import type { Client as OpenSearchClient } from '@opensearch-project/opensearch';
import { isChanging } from './changing.ts';
import { type Clock, Gate } from './gate.ts';
import type { ClusterSettings } from './settings.ts';
import { ClusterTrouble, lacksNodes, noCluster, troubleOf } from './trouble.ts';

/** The first wait for a node that is missing, and the longest, in milliseconds. */
const FIRST_MS = 200;
const LONGEST_MS = 20_000;
/** The longest while nobody answers at all, whom asking costs nothing. */
const UNREACHED_MS = 5_000;
/** Requests of one process that are on their way at once. */
const MOST_OPEN = 8;

export interface Asked {
	readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'HEAD';
	readonly path: string;
	readonly query?: Readonly<Record<string, string | number | boolean>>;
	readonly body?: unknown;
	/** Lines of a bulk or a multiple search, already JSON. */
	readonly lines?: readonly string[];
	/** What is being done, for whoever reads of its failure: "listing articles". */
	readonly for: string;
	/** Statuses that are answers and no failures. */
	readonly fine?: readonly number[];
	/** How often it is sent again where the cluster puts it off, of what somebody waits for; what the settings say otherwise. */
	readonly retries?: number;
	/** Milliseconds, where other than the settings say. */
	readonly timeout?: number;
}

export interface Answer<Body> {
	readonly status: number;
	readonly body: Body;
}

/** How a connection fares, as its last answers tell. */
export interface Link {
	/** Milliseconds since 1970 of the last answer; null before the first. */
	readonly answered: number | null;
	/** What went wrong last and has not gone right since. */
	readonly trouble: ClusterTrouble | null;
	/** Hosts of nodes that did not answer lately. */
	readonly nodesGone: readonly string[];
	/** Why the last write was not taken, though the cluster answers; null where it was. */
	readonly unwritten: ClusterTrouble | null;
	/** Milliseconds since 1970 when the oldest request was made that somebody waits for; null where nobody does. */
	readonly awaited: number | null;
}

/** What the store asks of a cluster. */
export interface Cluster {
	/** Rejects with `ClusterTrouble`. */
	ask<Body>(asked: Asked): Promise<Answer<Body>>;
	/** To be told where parts of a request were put off, for the so manieth time from 0; resolves when they may be sent again. */
	putOff(trouble: ClusterTrouble | null, attempt: number): Promise<void>;
	/** To be told what became of the last write: that none is taken or allowed, or null where one was taken. */
	wrote?(trouble: ClusterTrouble | null): void;
}

/** The nodes of one cluster: who asks, how long, how often again. The client is loaded with the first request. */
export class Connection implements Cluster {
	readonly #settings: ClusterSettings;
	readonly #gate: Gate;
	readonly #clock: Clock;
	readonly #now: () => number;
	#client: Promise<OpenSearchClient> | null = null;
	/** Hosts of nodes that did not answer last; before the first request none are known. */
	#silent: () => readonly string[] = () => [];
	#answered: number | null = null;
	#trouble: ClusterTrouble | null = null;
	#unwritten: ClusterTrouble | null = null;
	/** When each request was made that somebody waits for. */
	readonly #awaited = new Map<Asked, number>();

	/** `now`: milliseconds since 1970. */
	constructor(settings: ClusterSettings, clock: Clock, now: () => number) {
		this.#now = now;
		this.#settings = settings;
		this.#clock = clock;
		this.#gate = new Gate(MOST_OPEN, clock);
	}

	async ask<Body>(asked: Asked): Promise<Answer<Body>> {
		if (this.#settings.isReadOnly && isChanging(asked))
			throw new ClusterTrouble(
				'read only',
				`The settings of the archive ${this.#settings.archive} say that it may only be read; ${asked.for} was not begun.`,
			);
		if (asked.retries === undefined) return this.#answer(asked);
		this.#awaited.set(asked, this.#now());
		try {
			return await this.#answer(asked);
		} finally {
			this.#awaited.delete(asked);
		}
	}

	async #answer<Body>(asked: Asked): Promise<Answer<Body>> {
		const most = asked.retries ?? this.#settings.retries;
		for (let attempt = 0; ; attempt += 1) {
			try {
				const answer = await this.#gate.through(() => this.#send<Body>(asked));
				this.#gate.taken();
				this.#answered = this.#now();
				this.#trouble = null;
				return answer;
			} catch (error) {
				const trouble = troubleOf(error, asked.for, this.#settings.nodes);
				// That somebody else was sooner is no trouble of the connection.
				if (trouble.kind !== 'conflict') this.#trouble = trouble;
				if (attempt >= Math.min(most, mostOf(trouble, asked.retries !== undefined))) throw trouble;
				await this.putOff(trouble, attempt);
			}
		}
	}

	async putOff(trouble: ClusterTrouble | null, attempt: number): Promise<void> {
		if (trouble?.kind === 'unreachable') this.#gate.putOff(UNREACHED_MS);
		else if (trouble === null || !lacksNodes(trouble)) this.#gate.putOff();
		else await this.#clock.pause(Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt) * (0.5 + this.#clock.chance()));
	}

	wrote(trouble: ClusterTrouble | null): void {
		this.#unwritten = trouble;
	}

	get link(): Link {
		const [awaited = null] = this.#awaited.values();
		return {
			answered: this.#answered,
			trouble: this.#trouble,
			nodesGone: this.#silent(),
			unwritten: this.#unwritten,
			awaited,
		};
	}

	async close(): Promise<void> {
		const client = this.#client;
		this.#client = null;
		await (await client)?.close();
	}

	async #connect(): Promise<OpenSearchClient> {
		const { clientOf, silentIn } = await import('./client.ts');
		const client = clientOf(this.#settings);
		this.#silent = () => silentIn(client);
		return client;
	}

	async #send<Body>({
		method,
		path,
		query = {},
		body,
		lines,
		for: doing,
		fine = [],
		timeout,
	}: Asked): Promise<Answer<Body>> {
		this.#client ??= this.#connect();
		const client = await this.#client;
		const ms = timeout ?? this.#settings.timeout;
		const sent = client.transport.request(
			{
				method,
				path: path.startsWith('/') ? path : `/${path}`,
				querystring: query,
				...(body === undefined ? {} : { body: body as Record<string, unknown> }),
				...(lines === undefined ? {} : { bulkBody: `${lines.join('\n')}\n` }),
			},
			{ ignore: [...fine], requestTimeout: ms, maxRetries: this.#settings.nodes.length },
		);
		// A node that sends a byte now and then is never silent for long; the whole has its time too.
		let late = false;
		const deadline = setTimeout(() => {
			late = true;
			sent.abort();
		}, ms * 2);
		try {
			const answer = await sent;
			const status = answer.statusCode ?? 0;
			if (method !== 'HEAD' && typeof answer.body !== 'object' && isOthers(status))
				throw noCluster(status, doing, this.#settings.nodes);
			return { status, body: answer.body as Body };
		} catch (error) {
			if (late)
				throw new ClusterTrouble(
					'slow',
					`${this.#settings.nodes.map((node) => new URL(node).host).join(', ')} answered too slowly.`,
				);
			throw error;
		} finally {
			clearTimeout(deadline);
		}
	}
}

/** What a gateway that has a cluster behind it would not say in other words than the cluster's. */
const isOthers = (status: number): boolean => status < 400 || status === 404;

/**
 * How often a request is sent again where its kind of trouble may pass. `isAwaited`: somebody waits for it, and what
 * answered nothing for as long as it may take is asked once more only.
 */
function mostOf({ kind }: ClusterTrouble, isAwaited: boolean): number {
	if (kind === 'slow') return isAwaited ? 1 : Number.POSITIVE_INFINITY;
	return kind === 'unreachable' || kind === 'busy' ? Number.POSITIVE_INFINITY : 0;
}
