import { parentPort } from 'node:worker_threads';
import { finish } from './analysing.ts';
import { loadModels } from './models.ts';
import type { Job } from './workshop.ts';

/** What the program does where it was started as an analysing thread: says that it is ready, then answers each list of jobs with what became of them. */
export async function startAnalysisWorker(): Promise<void> {
	const models = loadModels();
	parentPort?.postMessage(null);
	parentPort?.on('message', (jobs: readonly Job[]) => {
		parentPort?.postMessage(jobs.map((job) => finish(job, models)));
	});
}
