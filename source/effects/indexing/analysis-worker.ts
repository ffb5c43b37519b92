import { constants, setPriority } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { loadModels, modelsToShare } from '../models.ts';
import type { Setting } from '../setting.ts';
import { finish, finishPieces } from './analysing.ts';
import type { ToPool } from './analysis-pool.ts';
import { failure } from './failure.ts';
import { type Job, nothingOf } from './workshop.ts';

/** Results that came within so many milliseconds are told together. */
const TOGETHER_MS = 100;

/**
 * Threads that may take 1.5 GB are given their room freely: they double and more. By less, two of them take
 * a seventh less memory in no more time.
 */
const keepHeapSmall = (): void => setFlagsFromString('--heap-growing-percent=30');

/**
 * What lives long in the first articles, read while there is little room yet, is taken for long-lived ever after: words and terms of every article
 * begin among the old, dead ones there keep others alive, and the whole heap is searched half as often again.
 */
const beginYoung = (): void => setFlagsFromString('--no-allocation-site-pretenuring');

/**
 * Of the thousands of functions that read an article most are called some times in each: by the usual measure all of them are compiled
 * one way after the other, up to the dearest, within the first thousands of articles, which takes a fifth of the first thousand's time. So each
 * is compiled the cheapest way at its first call, by what it was given only once it was called in hundreds of articles, and the dearest way where
 * it is called a hundred times in each: over 600 articles of news that takes 4 % less processor time, over 2,300 some 2 %, over made-up ones, of
 * which fewer functions read, as much.
 */
function compileBestLater(): void {
	setFlagsFromString('--always-sparkplug');
	// What only loading called, and what has been compiled a dearer way since, goes: 6 MB a thread.
	setFlagsFromString('--flush-baseline-code');
	setFlagsFromString('--invocation-count-for-maglev=1500');
	setFlagsFromString('--invocation-count-for-turbofan=150000');
}

/**
 * What survives of an article's short-lived values is little: threads that help to move it have more to do with waking up, and take
 * a processor from who analyses.
 */
const collectAlone = (): void => setFlagsFromString('--no-parallel-scavenge');

/** Keys and answers go before analysis. On Linux each thread has a priority of its own; elsewhere it would be the whole program's. */
function goBehind(): void {
	if (process.platform !== 'linux') return;
	try {
		setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
	} catch {
		// Where that is not allowed it goes as before.
	}
}

/**
 * What the program does where it was started as an analysing thread: says that it is ready, then answers each list of
 * jobs, one after the other, with what became of them.
 */
export async function startAnalysisWorker(): Promise<void> {
	keepHeapSmall();
	beginYoung();
	compileBestLater();
	collectAlone();
	if (workerData.yields) goBehind();
	const models = loadModels(workerData.models);
	const setting: Setting = workerData.setting;
	const tell = (message: ToPool): void => parentPort?.postMessage(message);
	tell({ type: 'ready', models: modelsToShare() });
	const work = async (jobs: readonly Job[]): Promise<void> => {
		let done = [];
		let told = performance.now();
		for (const job of jobs) {
			if (job.light) done.push(finish(job, models, setting));
			else
				try {
					const steps = finishPieces(job, models, setting, (step) => tell({ type: 'step', job: job.number, ...step }));
					for await (const part of steps) {
						tell({ type: 'done', done: [...done, part] });
						done = [];
					}
				} catch (error) {
					done.push(nothingOf(job, [failure(job.path, 'ingest/failed', error)]));
				}
			if (done.length === 0 || performance.now() - told < TOGETHER_MS) continue;
			tell({ type: 'done', done });
			done = [];
			told = performance.now();
		}
		tell({ type: 'done', done });
		tell({ type: 'free' });
	};
	let before = Promise.resolve();
	parentPort?.on('message', (jobs: readonly Job[]) => {
		before = before.then(() => work(jobs));
	});
}
