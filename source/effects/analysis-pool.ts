import { Worker } from 'node:worker_threads';
import { ENTRY } from './entry.ts';
import type { Done, Job } from './workshop.ts';

/** Jobs sent to a thread at once: enough that it never waits, few enough that little is in flight. */
const AT_ONCE = 8;
/** Room for short-lived values in each thread: no slower than without a limit, and 200 MB less for two. */
const YOUNG_MB = 48;
/** An analysis that takes longer is given up. */
const LONGEST_MS = 120_000;
/** So many threads in a row that die before they are ready, and it is not the articles' doing. */
const MOST_DEAD = 3;

export interface PoolListener {
	readonly done: (done: readonly Done[]) => void;
	/** A thread died over this job, or took too long, twice: once among others, once alone. */
	readonly failed: (job: Job, error: unknown) => void;
	/** Threads cannot be started, or die whatever they get. */
	readonly broken: (error: unknown) => void;
}

interface Member {
	readonly worker: Worker;
	doing: Job[];
	timer: NodeJS.Timeout | null;
	ready: boolean;
}

/** Threads that read and analyse. A thread that dies over an article takes only that article with it. */
export class AnalysisPool {
	readonly #size: number;
	readonly #listener: PoolListener;
	readonly #members: Member[] = [];
	readonly #waiting: Job[] = [];
	/** Jobs of a thread that died: each is tried once more, alone. */
	readonly #suspects: Job[] = [];
	#closed = false;
	#dead = 0;

	constructor(size: number, listener: PoolListener) {
		this.#size = size;
		this.#listener = listener;
	}

	/** True while so much waits that the caller should pause. */
	get full(): boolean {
		return this.#waiting.length >= this.#size * AT_ONCE * 2;
	}

	get idle(): boolean {
		return (
			this.#waiting.length === 0 &&
			this.#suspects.length === 0 &&
			this.#members.every(({ doing }) => doing.length === 0)
		);
	}

	add(job: Job): void {
		this.#waiting.push(job);
		this.#feed();
	}

	close(): void {
		this.#closed = true;
		for (const { worker, timer } of this.#members) {
			if (timer !== null) clearTimeout(timer);
			void worker.terminate();
		}
	}

	#feed(): void {
		if (this.#closed) return;
		for (const member of this.#members) if (member.doing.length === 0) this.#give(member);
		const wanted = this.#waiting.length > 0 || this.#suspects.length > 0;
		if (wanted && this.#members.length < this.#size) this.#give(this.#hire());
	}

	#give(member: Member): void {
		const suspect = this.#suspects.shift();
		member.doing = suspect === undefined ? this.#waiting.splice(0, AT_ONCE) : [suspect];
		if (member.doing.length === 0) return;
		member.timer = setTimeout(() => this.#died(member, new Error('it took too long')), LONGEST_MS);
		member.worker.postMessage(member.doing);
	}

	#hire(): Member {
		const worker = new Worker(ENTRY, {
			workerData: { role: 'analysis' },
			resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
		});
		const member: Member = { worker, doing: [], timer: null, ready: false };
		worker.on('message', (done: readonly Done[] | null) => {
			member.ready = true;
			this.#dead = 0;
			if (done === null) return;
			if (member.timer !== null) clearTimeout(member.timer);
			member.doing = [];
			this.#feed();
			this.#listener.done(done);
		});
		worker.on('error', (error) => this.#died(member, error));
		worker.on('exit', () => this.#died(member, new Error('its thread ended')));
		this.#members.push(member);
		return member;
	}

	#died(member: Member, error: unknown): void {
		const at = this.#members.indexOf(member);
		if (at < 0 || this.#closed) return;
		this.#members.splice(at, 1);
		if (member.timer !== null) clearTimeout(member.timer);
		void member.worker.terminate();
		if (!member.ready) this.#dead += 1;
		if (this.#dead >= MOST_DEAD) {
			this.#listener.broken(error);
			return;
		}
		const [only, ...others] = member.doing;
		if (only !== undefined && others.length === 0) this.#listener.failed(only, error);
		else this.#suspects.push(...member.doing);
		this.#feed();
	}
}
