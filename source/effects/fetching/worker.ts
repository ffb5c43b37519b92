import { parentPort, workerData } from 'node:worker_threads';
import { fetchAll } from './fetching.ts';
import type { Message } from './thread.ts';
import { Trouble } from './trouble.ts';

/** Fetches what the thread was given, and says how it went. */
export async function startFetchWorker(): Promise<void> {
	const say = (message: Message): void => parentPort?.postMessage(message);
	try {
		say({ type: 'done', summary: await fetchAll(workerData.plan, (progress) => say({ type: 'progress', progress })) });
	} catch (error) {
		if (!(error instanceof Trouble)) throw error;
		say({ type: 'trouble', message: error.message, hint: error.hint });
	}
}
