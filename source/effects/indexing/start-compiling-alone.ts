import { setFlagsFromString } from 'node:v8';
import type { Worker } from 'node:worker_threads';

/** Threads that have been started and do not run yet. */
let starting = 0;

/**
 * Has a thread that was started just now compile its code by itself: V8 asks for its flag when a thread comes up, which other threads
 * have behind them. Else V8 compiles in threads of its own, four at a time before whoever reads, and what memory that took stays with each.
 */
export function startCompilingAlone(worker: Worker): void {
	starting += 1;
	setFlagsFromString('--no-concurrent-recompilation');
	const isUp = (): void => {
		worker.off('online', isUp);
		worker.off('exit', isUp);
		starting -= 1;
		if (starting === 0) setFlagsFromString('--concurrent-recompilation');
	};
	worker.on('online', isUp);
	worker.on('exit', isUp);
}
