import { Worker } from 'node:worker_threads';
import type { Archive, ArchiveStatus } from '../../archive/archive.ts';
import { Superseded } from '../../archive/superseded.ts';
import type { Entry } from '../../journal/act.ts';
import { ENTRY } from '../entry.ts';
import { indexPlace, titleOf } from '../index-file/place.ts';
import type { OpenArchive, OpenOptions } from './opened.ts';
import { type ArchiveTask, LANES, type Method, type Reply, type Request } from './protocol.ts';
import { StoreRefused } from './refused.ts';

interface Call {
	readonly resolve: (value: unknown) => void;
	readonly reject: (error: Error) => void;
	readonly lane: number;
}

interface Waiting {
	readonly method: Method;
	readonly values: readonly unknown[];
	readonly call: Call;
}

/** Closing waits this long for the thread, then ends it; SQLite loses nothing by that. */
const CLOSE_MS = 2_000;

/**
 * Room for short-lived values in the archive's thread: what is left out of it is 50 MB less at 100,000 articles. Where somebody reads,
 * half of it is enough for questions; a thread that mostly writes would look through them twice as often.
 */
const YOUNG_MB = { reading: 6, writing: 12 };

/** The archive's thread, asked by messages. */
export class ArchiveClient implements OpenArchive {
	readonly #worker: Worker;
	readonly #newest = new Int32Array(new SharedArrayBuffer(LANES.length * 4));
	readonly #calls = new Map<number, Call>();
	readonly #busy = LANES.map(() => false);
	readonly #waiting: (Waiting | null)[] = LANES.map(() => null);
	readonly #listeners = new Set<(status: ArchiveStatus) => void>();
	#othersCame: (entries: readonly Entry[], anew: boolean) => void = () => {};
	#said: (text: string) => void = () => {};
	#next = 1;
	#ended: Error | null = null;

	readonly opened: Promise<void>;
	#open: () => void = () => {};
	#refuse: (error: Error) => void = () => {};

	constructor({ paths, shared = null, index, title, author, setting, workers, watch, own }: OpenOptions) {
		this.opened = new Promise((resolve, reject) => {
			this.#open = resolve;
			this.#refuse = reject;
		});
		// Whoever does not wait for it is told by what is asked.
		this.opened.catch(() => {});
		const task: ArchiveTask = {
			role: 'archive',
			paths,
			index: shared === null ? indexPlace(paths, index, process.env) : null,
			shared,
			setting: setting ?? null,
			author: shared === null ? null : (author ?? null),
			title: title ?? shared?.name ?? titleOf(paths),
			workers: workers ?? null,
			watch: watch ?? true,
			own: own ?? [],
			newest: this.#newest.buffer as SharedArrayBuffer,
		};
		this.#worker = new Worker(ENTRY, {
			workerData: task,
			resourceLimits: { maxYoungGenerationSizeMb: task.watch ? YOUNG_MB.reading : YOUNG_MB.writing },
		});
		this.#worker.on('message', (reply: Reply) => this.#receive(reply));
		this.#worker.on('error', (error) => this.#end(error instanceof Error ? error : new Error(String(error))));
		this.#worker.on('exit', () => this.#end(new Error('the archive is closed')));
	}

	status: Archive['status'] = () => this.#ask('status', []);
	list: Archive['list'] = (request) => this.#ask('list', [request]);
	page: Archive['list'] = (request) => this.#ask('list', [request], -1);
	read: Archive['read'] = (...asked) => this.#ask('read', asked);
	readAside: Archive['read'] = (...asked) => this.#ask('read', asked, -1);
	entities: Archive['entities'] = (request) => this.#ask('entities', [request]);
	entity: Archive['entity'] = (id) => this.#ask('entity', [id]);
	mentionIndex: Archive['mentionIndex'] = (walk, article, start) => this.#ask('mentionIndex', [walk, article, start]);
	mentions: Archive['mentions'] = (request) => this.#ask('mentions', [request]);
	sentence: Archive['sentence'] = (article, at) => this.#ask('sentence', [article, at]);
	profile: Archive['profile'] = (id) => this.#ask('profile', [id]);
	facts: Archive['facts'] = (request) => this.#ask('facts', [request]);
	facets: Archive['facets'] = (request) => this.#ask('facets', [request]);
	copies: Archive['copies'] = (id) => this.#ask('copies', [id]);
	versions: Archive['versions'] = (id, start) => this.#ask('versions', [id, start]);
	ledger: Archive['ledger'] = (request) => this.#ask('ledger', [request]);
	ledgerPage: Archive['ledger'] = (request) => this.#ask('ledger', [request], -1);
	dated: Archive['dated'] = (request) => this.#ask('dated', [request]);
	timeline: Archive['timeline'] = (request) => this.#ask('timeline', [request]);
	echoing: Archive['echoing'] = (request, what) => this.#ask('echoing', [request, what]);
	diagnostics: Archive['diagnostics'] = () => this.#ask('diagnostics', []);

	acted(entries: readonly Entry[], anew: boolean): Promise<void> {
		return this.#ask('acted', [entries, anew]);
	}

	others(): Promise<readonly Entry[]> {
		return this.#ask('others', []);
	}

	onOthers(listener: (entries: readonly Entry[], anew: boolean) => void): void {
		this.#othersCame = listener;
	}

	onSaid(listener: (text: string) => void): void {
		this.#said = listener;
	}

	settled(): Promise<void> {
		return this.#call((call) => ({ type: 'settle', call }));
	}

	async close(): Promise<void> {
		if (this.#ended !== null) return;
		const ended = new Promise<void>((resolve) => this.#worker.once('exit', () => resolve()));
		const timer = setTimeout(() => void this.#worker.terminate(), CLOSE_MS);
		await this.#call<void>((call) => ({ type: 'close', call })).catch(() => {});
		await ended;
		clearTimeout(timer);
	}

	onChange(listener: (status: ArchiveStatus) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	#ask<Answer>(method: Method, values: readonly unknown[], lane = LANES.indexOf(method)): Promise<Answer> {
		return new Promise<Answer>((resolve, reject) => {
			const call: Call = { resolve: (value) => resolve(value as Answer), reject, lane };
			if (lane < 0) this.#send(method, values, call);
			else {
				Atomics.add(this.#newest, lane, 1);
				if (!this.#busy[lane]) this.#send(method, values, call);
				else {
					this.#waiting[lane]?.call.reject(new Superseded());
					this.#waiting[lane] = { method, values, call };
				}
			}
		});
	}

	#send(method: Method, values: readonly unknown[], call: Call): void {
		if (this.#ended !== null) {
			call.reject(this.#ended);
			return;
		}
		const number = this.#next;
		this.#next += 1;
		this.#calls.set(number, call);
		if (call.lane >= 0) this.#busy[call.lane] = true;
		const ticket = call.lane < 0 ? 0 : Atomics.load(this.#newest, call.lane);
		this.#post({ type: 'ask', call: number, method, values, ticket });
	}

	#call<Answer>(request: (call: number) => Request): Promise<Answer> {
		if (this.#ended !== null) return Promise.reject(this.#ended);
		return new Promise<Answer>((resolve, reject) => {
			const number = this.#next;
			this.#next += 1;
			this.#calls.set(number, { resolve: (value) => resolve(value as Answer), reject, lane: -1 });
			this.#post(request(number));
		});
	}

	#post(request: Request): void {
		this.#worker.postMessage(request);
	}

	#receive(reply: Reply): void {
		if (reply.type === 'changed') {
			for (const listener of this.#listeners) listener(reply.status);
			return;
		}
		if (reply.type === 'others') {
			this.#othersCame(reply.entries, reply.anew);
			return;
		}
		if (reply.type === 'said') {
			this.#said(reply.text);
			return;
		}
		if (reply.type === 'opened') {
			this.#open();
			return;
		}
		if (reply.type === 'refused') {
			this.#end(new StoreRefused(reply.message, reply.hint));
			return;
		}
		const call = this.#calls.get(reply.call);
		this.#calls.delete(reply.call);
		if (call === undefined) return;
		if (call.lane >= 0) this.#free(call.lane);
		if (reply.type === 'answer') call.resolve(reply.value);
		else call.reject(reply.superseded ? new Superseded() : new Error(reply.message));
	}

	#free(lane: number): void {
		this.#busy[lane] = false;
		const waiting = this.#waiting[lane];
		this.#waiting[lane] = null;
		if (waiting) this.#send(waiting.method, waiting.values, waiting.call);
	}

	#end(error: Error): void {
		if (this.#ended !== null) return;
		this.#ended = error;
		this.#refuse(error);
		const waiting = this.#waiting.splice(0).flatMap((item) => (item ? [item.call] : []));
		for (const call of [...this.#calls.values(), ...waiting]) call.reject(error);
		this.#calls.clear();
	}
}
