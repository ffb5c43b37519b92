import type { Asked, Cluster } from '../connection/connection.ts';
import type { ClusterSettings } from '../connection/settings.ts';
import { ClusterTrouble, isPutOff } from '../connection/trouble.ts';
import { isWritten } from '../layout/names.ts';

/** One document to be written or taken out. */
export interface Operation {
	readonly action: 'index' | 'create' | 'delete' | 'update';
	/** An alias or index, and the document's id. */
	readonly index: string;
	readonly id: string;
	/** The document, or what an update does; null for `delete`. */
	readonly body: unknown;
	/** Not where a later version is there already. */
	readonly version?: number;
	/** Only where the document is as it was read. */
	readonly ifUnchanged?: { readonly seqNo: number; readonly term: number };
}

export type Outcome =
	/** `isNew`: nothing was there before. */
	| { readonly kind: 'written'; readonly seqNo: number; readonly term: number; readonly isNew: boolean }
	/**
	 * Somebody else was sooner, or a later version is there, or was when it left; perhaps it is this very write, sent twice.
	 * `version`: that one, where the cluster tells it.
	 */
	| { readonly kind: 'conflict'; readonly version: number | null }
	| { readonly kind: 'missing' }
	/** The document itself is refused: asking again does not help. */
	| { readonly kind: 'refused'; readonly reason: string };

interface Item {
	readonly status: number;
	readonly _seq_no?: number;
	readonly _primary_term?: number;
	readonly result?: string;
	readonly error?: {
		readonly type?: string;
		readonly reason?: string;
		readonly caused_by?: { readonly reason?: string };
	};
}

interface Written {
	readonly errors: boolean;
	readonly items: readonly Readonly<Record<string, Item>>[];
}

/** What is under way, and what came of it. */
interface Work {
	readonly operations: readonly Operation[];
	readonly outcomes: (Outcome | undefined)[];
	readonly doing: string;
	readonly isSeen: boolean;
}

interface Lines {
	readonly at: number;
	readonly lines: readonly string[];
	readonly bytes: number;
}

/** Attempts at one document that the cluster puts off. */
const MOST_ATTEMPTS = 12;

/**
 * Writes many documents: some megabytes a request, a few requests at once. What the cluster puts off is sent again, a
 * request that is too large is halved. An outcome is given only for what the cluster acknowledged; everything may be
 * sent twice, and comes to the same.
 */
export class Bulk {
	readonly #cluster: Cluster;
	readonly #settings: Pick<ClusterSettings, 'bulkBytes' | 'bulks'>;

	constructor(cluster: Cluster, settings: Pick<ClusterSettings, 'bulkBytes' | 'bulks'>) {
		this.#cluster = cluster;
		this.#settings = settings;
	}

	/** The outcome of each operation, in their order. `doing`: "writing articles"; `isSeen`: all see it before there is one. */
	async write(operations: readonly Operation[], doing: string, isSeen = false): Promise<readonly Outcome[]> {
		const outcomes = new Array<Outcome | undefined>(operations.length);
		const work: Work = { operations, outcomes, doing, isSeen };
		const portions = this.#portions(operations);
		const next = async (): Promise<void> => {
			for (let portion = portions.next(); portion.done !== true; portion = portions.next())
				await this.#send(portion.value, work);
		};
		const bulks = Array.from({ length: this.#settings.bulks }, async (_, before) => {
			// What is ready is on its way before more is made ready.
			for (let turn = 0; turn < before; turn += 1) await new Promise((resolve) => setImmediate(resolve));
			await next();
		});
		await Promise.all(bulks);
		return outcomes.map((outcome) => outcome ?? { kind: 'refused', reason: 'it was not answered' });
	}

	/** Each is made ready when somebody is free to send it. */
	*#portions(operations: readonly Operation[]): Generator<Lines[], undefined> {
		let portion: Lines[] = [];
		let bytes = 0;
		for (const [at, operation] of operations.entries()) {
			const lines = linesOf(operation);
			const own = lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
			if (portion.length > 0 && bytes + own > this.#settings.bulkBytes) {
				yield portion;
				[portion, bytes] = [[], 0];
			}
			portion.push({ at, lines, bytes: own });
			bytes += own;
		}
		if (portion.length > 0) yield portion;
		return undefined;
	}

	async #send(portion: readonly Lines[], work: Work): Promise<void> {
		const { operations, outcomes } = work;
		let left = portion;
		for (let attempt = 0; left.length > 0; attempt += 1) {
			const answer = await this.#ask(left, work);
			if (answer === null) {
				await this.#halves(left, work);
				return;
			}
			const locked = lockedIn(answer);
			if (locked !== null) throw locked;
			const later: Lines[] = [];
			let reason = '';
			left.forEach((each, index) => {
				const operation = operations[each.at];
				const item = operation && answer.items[index]?.[operation.action];
				if (item === undefined || operation === undefined) return;
				if (isPutOff(item.status, item.error?.type ?? null)) {
					later.push(each);
					reason = item.error?.reason ?? reason;
				} else outcomes[each.at] = outcomeOf(item);
			});
			if (later.length > 0) {
				if (attempt + 1 >= MOST_ATTEMPTS)
					throw new ClusterTrouble(
						'busy',
						`The cluster put off ${later.length} documents again and again (${reason}).`,
					);
				await this.#cluster.putOff(null, attempt);
			}
			left = later;
		}
	}

	/** Null where the request is too large. */
	async #ask(portion: readonly Lines[], { doing, isSeen }: Work): Promise<Written | null> {
		const asked: Asked = {
			method: 'POST',
			path: '/_bulk',
			...(isSeen ? { query: { refresh: true } } : {}),
			lines: portion.flatMap(({ lines }) => lines),
			for: doing,
		};
		try {
			const { body } = await this.#cluster.ask<Written>(asked);
			this.#cluster.wrote?.(lockedIn(body));
			return body;
		} catch (error) {
			if (error instanceof ClusterTrouble && (error.kind === 'locked' || error.kind === 'forbidden'))
				this.#cluster.wrote?.(error);
			if (error instanceof ClusterTrouble && error.kind === 'too large' && portion.length > 1) return null;
			throw error;
		}
	}

	async #halves(portion: readonly Lines[], work: Work): Promise<void> {
		const middle = Math.ceil(portion.length / 2);
		await this.#send(portion.slice(0, middle), work);
		await this.#send(portion.slice(middle), work);
	}
}

/** That an index takes no writes: its disk is full, or somebody locked it. All of them then wait for somebody to unlock it. */
function lockedIn({ items }: Written): ClusterTrouble | null {
	for (const item of items)
		for (const { error, status } of Object.values(item))
			if (error?.type === 'cluster_block_exception')
				return new ClusterTrouble(
					'locked',
					`The cluster takes no writes at present (${error.reason ?? 'it is locked'}).`,
					{
						status,
						type: error.type,
					},
				);
	return null;
}

function linesOf({ action, index, id, body, version, ifUnchanged }: Operation): string[] {
	const head = {
		[action]: {
			_index: index,
			_id: id,
			...(version === undefined ? {} : { version, version_type: 'external_gte' }),
			...(ifUnchanged === undefined ? {} : { if_seq_no: ifUnchanged.seqNo, if_primary_term: ifUnchanged.term }),
			// Of an archive that was deleted meanwhile no index is made by its alias's name.
			...(isWritten(index) ? { require_alias: true } : {}),
			...(action === 'update' && ifUnchanged === undefined ? { retry_on_conflict: 5 } : {}),
		},
	};
	return action === 'delete' ? [JSON.stringify(head)] : [JSON.stringify(head), JSON.stringify(body)];
}

/** Of OpenSearch's words on a conflict the only place where the version is told: `current version [5] is higher than …`. */
const CURRENT = /current version \[(\d+)\]/;

function outcomeOf({ status, _seq_no: seqNo = 0, _primary_term: term = 0, result, error }: Item): Outcome {
	if (status === 404) return { kind: 'missing' };
	if (status === 409) {
		const [, version] = CURRENT.exec(error?.reason ?? '') ?? [];
		return { kind: 'conflict', version: version === undefined ? null : Number(version) };
	}
	if (error === undefined) return { kind: 'written', seqNo, term, isNew: result === 'created' };
	const reason = [error.reason, error.caused_by?.reason].filter(Boolean).join(': ');
	return { kind: 'refused', reason: reason || (error.type ?? `status ${status}`) };
}
