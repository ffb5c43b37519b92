import { setFlagsFromString } from 'node:v8';
import type { Worker } from 'node:worker_threads';

/** Threads that have been started and do not run yet. */
let starting = 0;

function change(more: 1 | -1): void {
	starting += more;
	setFlagsFromString(starting === 0 ? '--concurrent-recompilation' : '--no-concurrent-recompilation');
}

/**
 * Starts a thread that compiles its code by itself: V8 asks for its flag when a thread comes up, which other threads have behind them.
 * Else V8 compiles in threads of its own, four at a time before whoever reads, and what memory that took stays with each: 45 MB in all for
 * one that analyses. The flag is set before the thread is made, which else may come up sooner than that.
 */
export function startCompilingAlone(start: () => Worker): Worker {
	change(1);
	let isUp = false;
	const up = (): void => {
		if (!isUp) change(-1);
		isUp = true;
	};
	try {
		return start().once('online', up).once('exit', up);
	} catch (error) {
		up();
		throw error;
	}
}
