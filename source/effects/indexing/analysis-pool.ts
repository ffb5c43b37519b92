import { Worker } from 'node:worker_threads';
import { ENTRY } from '../entry.ts';
import type { SharedModels } from '../models.ts';
import type { Setting } from '../setting.ts';
import { afterFailure } from './second-try.ts';
import { startCompilingAlone } from './start-compiling-alone.ts';
import type { Step } from './step.ts';
import { type TimeLimit, timeLimit } from './time-limit.ts';
import type { Done, Job } from './workshop.ts';

/** Jobs sent to a thread at once: few enough that little is in flight. */
const AT_ONCE = 8;
/** So many such portions of light jobs, so that it has more to do while who writes is too busy to hear that it is done with one. */
const PORTIONS = 2;
/** Room for short-lived values in each thread, a third of it at a time: with twice as much it takes no less processor time. */
const YOUNG_MB = 12;
/** And for all others: what needs more than this is no article. */
const OLD_MB = 1_536;
/** So many threads in a row that die before they are ready, and it is not the articles' doing. */
const MOST_DEAD = 3;

export type ToPool =
	| { readonly type: 'ready'; readonly models: SharedModels | null }
	| ({ readonly type: 'step' } & Step)
	| { readonly type: 'done'; readonly done: readonly Done[] }
	| { readonly type: 'free' };

export interface PoolListener {
	readonly done: (done: readonly Done[]) => void;
	/** Threads cannot be started, or die whatever they get. */
	readonly broken: (error: unknown) => void;
}

interface Member {
	readonly worker: Worker;
	/** Portions sent, until it says that it is done with them. */
	portions: number;
	doing: Job[];
	step: Step | null;
	timer: TimeLimit | null;
	ready: boolean;
}

/** Threads that read and analyse. A thread that dies over an article, or takes too long, takes only that article with it. */
export class AnalysisPool {
	readonly #size: number;
	/** What its threads run. */
	readonly #entry: URL;
	readonly #setting: Setting;
	/** Whether somebody reads meanwhile, who goes first. */
	readonly #yields: boolean;
	readonly #listener: PoolListener;
	readonly #members: Member[] = [];
	#waiting: Job[] = [];
	/** Jobs of a thread that died: each is tried once more, alone. */
	readonly #suspects: Job[] = [];
	/** What the first thread has laid out of the models, for those that come after it. */
	#models: SharedModels | null = null;
	#closed = false;
	#dead = 0;

	constructor(size: number, setting: Setting, listener: PoolListener, yields: boolean, entry: URL = ENTRY) {
		this.#entry = entry;
		this.#yields = yields;
		this.#size = size;
		this.#setting = setting;
		this.#listener = listener;
	}

	/** True while so much waits that the caller should pause. */
	get full(): boolean {
		return this.#waiting.length >= this.#size * AT_ONCE * 2;
	}

	get idle(): boolean {
		return (
			this.#waiting.length === 0 && this.#suspects.length === 0 && this.#members.every(({ portions }) => portions === 0)
		);
	}

	add(job: Job): void {
		this.#waiting.push(job);
		this.#feed();
	}

	close(): void {
		this.#closed = true;
		for (const { worker, timer } of this.#members) {
			timer?.stop();
			void worker.terminate();
		}
	}

	#feed(): void {
		if (this.#closed) return;
		for (const member of this.#members) if (member.portions === 0) this.#give(member);
		const wanted = this.#waiting.length > 0 || this.#suspects.length > 0;
		// The first one lays out the models; the others need not.
		const mayShare = this.#members.length === 0 || this.#members.some(({ ready }) => ready);
		if (wanted && mayShare && this.#members.length < this.#size) this.#give(this.#hire());
		for (const member of this.#members) if (this.#mayHaveMore(member)) this.#send(member, this.#next());
	}

	/** Where all it has and would get is soon done, and nobody else waits for it. */
	#mayHaveMore({ portions, doing, ready }: Member): boolean {
		if (!ready || portions === 0 || portions === PORTIONS || this.#suspects.length > 0) return false;
		const next = this.#waiting.slice(0, AT_ONCE);
		return next.length === AT_ONCE && [...doing, ...next].every(({ light }) => light);
	}

	#give(member: Member): void {
		const suspect = this.#suspects.shift();
		const jobs = suspect === undefined ? this.#next() : [suspect];
		member.step = null;
		if (jobs.length === 0) return;
		this.#send(member, jobs);
		this.#wait(member);
	}

	#send(member: Member, jobs: readonly Job[]): void {
		member.portions += 1;
		member.doing.push(...jobs);
		member.worker.postMessage(jobs);
	}

	/** A file that is long to read goes alone, so that the others need not wait for it. */
	#next(): Job[] {
		const others = this.#waiting.findIndex(({ light }) => !light);
		const count = others === 0 ? 1 : others < 0 ? AT_ONCE : Math.min(others, AT_ONCE);
		return this.#waiting.splice(0, count);
	}

	#wait(member: Member): void {
		member.timer?.stop();
		const { seconds } = this.#setting.bounds;
		member.timer = timeLimit(member.worker, seconds, () =>
			this.#died(member, new Error(`it took longer than ${seconds} seconds`)),
		);
	}

	#hire(): Member {
		const worker = startCompilingAlone(
			() =>
				new Worker(this.#entry, {
					workerData: { role: 'analysis', setting: this.#setting, yields: this.#yields, models: this.#models },
					// What libraries print is nothing for the screen.
					stdout: true,
					stderr: true,
					resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB, maxOldGenerationSizeMb: OLD_MB },
				}),
		);
		worker.stdout.resume();
		worker.stderr.resume();
		const member: Member = { worker, portions: 0, doing: [], step: null, timer: null, ready: false };
		worker.on('message', (message: ToPool) => this.#receive(member, message));
		worker.on('error', (error) => this.#died(member, error));
		worker.on('exit', () => this.#died(member, new Error('its thread ended')));
		this.#members.push(member);
		return member;
	}

	#receive(member: Member, message: ToPool): void {
		if (!this.#members.includes(member)) return;
		member.ready = true;
		this.#dead = 0;
		if (member.portions > 0) this.#wait(member);
		if (message.type === 'ready') {
			this.#models ??= message.models;
			this.#feed();
		} else if (message.type === 'step') member.step = message;
		else if (message.type === 'free') {
			member.portions -= 1;
			if (member.portions === 0) {
				member.timer?.stop();
				member.doing = [];
			}
			this.#feed();
		} else if (message.type === 'done') {
			for (const done of message.done) this.#note(member, done);
			if (message.done.length > 0) this.#listener.done(message.done);
		}
	}

	/** What is done need not be done again should the thread die later. */
	#note(member: Member, { job, record, articles, last }: Done): void {
		member.doing = last
			? member.doing.filter(({ number }) => number !== job)
			: member.doing.map((one) => (one.number === job ? { ...one, record: record + articles.length } : one));
	}

	#died(member: Member, error: unknown): void {
		const at = this.#members.indexOf(member);
		if (at < 0 || this.#closed) return;
		this.#members.splice(at, 1);
		member.timer?.stop();
		void member.worker.terminate();
		if (!member.ready) this.#dead += 1;
		if (this.#dead >= MOST_DEAD) {
			this.#listener.broken(error);
			return;
		}
		const { step } = member;
		const culprit = step === null ? undefined : member.doing.find(({ number }) => number === step.job);
		const [only, ...others] = member.doing;
		if (culprit !== undefined && step !== null) {
			this.#retry(culprit, step, error);
			this.#waiting = [...member.doing.filter((job) => job !== culprit), ...this.#waiting];
		} else if (only !== undefined && others.length === 0) this.#retry(only, null, error);
		else this.#suspects.push(...member.doing);
		this.#feed();
	}

	#retry(job: Job, step: Step | null, error: unknown): void {
		const { again, done } = afterFailure(job, step, error, this.#setting.bounds.seconds);
		if (again !== null) this.#suspects.push(again);
		if (done !== null) this.#listener.done([done]);
	}
}
