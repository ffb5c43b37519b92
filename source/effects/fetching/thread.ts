import { Worker } from 'node:worker_threads';
import { ENTRY } from '../entry.ts';
import type { Plan, Progress, Summary } from './plan.ts';
import { Trouble } from './trouble.ts';

/** What the thread says. */
export type Message =
	| { readonly type: 'progress'; readonly progress: Progress }
	| { readonly type: 'done'; readonly summary: Summary }
	| { readonly type: 'trouble'; readonly message: string; readonly hint: string };

/** Fetches in a thread of its own, whose code and libraries nothing else of newsdesk loads. Throws `Trouble`. */
export function fetchInThread(plan: Plan, tell: (progress: Progress) => void): Promise<Summary> {
	const worker = new Worker(ENTRY, { workerData: { role: 'fetch', plan } });
	return new Promise((resolve, reject) => {
		worker.on('message', (message: Message) => {
			if (message.type === 'progress') tell(message.progress);
			else if (message.type === 'done') resolve(message.summary);
			else reject(new Trouble(message.message, message.hint));
		});
		worker.on('error', reject);
		worker.on('exit', () => reject(new Error('fetching ended before it was done')));
	});
}
