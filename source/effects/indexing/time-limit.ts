import type { Worker } from 'node:worker_threads';

export interface TimeLimit {
	readonly stop: () => void;
}

/** A thread that gets hardly any of the processor is given up after so many times its limit all the same. */
const MOST_WAITS = 20;
/** As much of the limit is taken for all of it: a thread is never quite alone. */
const MOST_OF_IT = 0.9;
/** Who has less than this while the limit passes does nothing. */
const LEAST_SHARE = 0.005;

/**
 * Tells when a thread has worked longer than its limit. Where other work has the processor it gets more time by the clock:
 * a long article is not lost to a busy machine. A thread that does nothing, as over a file that never comes, has none more.
 */
export function timeLimit(worker: Pick<Worker, 'cpuUsage'>, seconds: number, over: () => void): TimeLimit {
	const limit = seconds * 1_000_000;
	let timer: NodeJS.Timeout | undefined;
	let isStopped = false;
	const used = async (): Promise<number> => {
		const { user, system } = await worker.cpuUsage();
		return user + system;
	};
	const wait = (begun: number, before: number, waits: number) => {
		timer = setTimeout(() => {
			used().then(
				(now) => {
					if (isStopped) return;
					if (now - begun >= limit * MOST_OF_IT || now - before < limit * LEAST_SHARE || waits >= MOST_WAITS) over();
					else wait(begun, now, waits + 1);
				},
				() => {
					if (!isStopped) over();
				},
			);
		}, seconds * 1_000);
	};
	used().then(
		(begun) => {
			if (!isStopped) wait(begun, begun, 1);
		},
		() => {
			if (!isStopped) timer = setTimeout(over, seconds * 1_000);
		},
	);
	return {
		stop: () => {
			isStopped = true;
			clearTimeout(timer);
		},
	};
}
