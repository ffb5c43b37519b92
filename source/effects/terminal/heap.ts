import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { giveBackMemory } from '../collector.ts';

/** Both halves of what young values lie in: some three frames. */
const YOUNG_BYTES = 4_000_000;
/** What a thread that starts later has for them from the beginning, as far as its own limit allows: megabytes of one half. */
const YOUNG_OF_THREADS_MB = 4;
/** By then the reader's code is loaded in all threads: what was kept compiled holds for the flags it was compiled with. */
const LOADED_MS = 1_000;

/** So long no frame was drawn. */
const IDLE_MS = 500;

let grows = true;
/** Waits for the first time that nothing is drawn once all is loaded. */
let idle: NodeJS.Timeout | null | 'over' = null;

/** Flags are the whole process's; 2 and 0 are what they are anyway. */
function grow(isOn: boolean): void {
	grows = isOn;
	setFlagsFromString(`--semi-space-growth-factor=${isOn ? 2 : 1}`);
	// Old values are looked through once they have grown by a third, not by several times.
	setFlagsFromString(`--heap-growing-percent=${isOn ? 0 : 30}`);
	// Threads that start from now on begin with what they would grow to.
	setFlagsFromString(`--min-semi-space-size=${isOn ? 0 : YOUNG_OF_THREADS_MB}`);
}

/**
 * To be called after each frame: from some size on, what young values lie in grows no more. A held key would make 134 MB of it,
 * and no frame comes sooner for that.
 */
export function keepYoungSmall(): void {
	awaitIdle();
	if (performance.now() < LOADED_MS) return;
	const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
	// It shrinks while nothing is done.
	if (young !== undefined && grows !== young.space_size < YOUNG_BYTES) grow(!grows);
}

/** What loading left behind, some 15 MB, is given back while somebody reads. */
function awaitIdle(): void {
	if (idle === 'over') return;
	if (idle !== null) clearTimeout(idle);
	const wait = Math.max(0, LOADED_MS - performance.now()) + IDLE_MS;
	idle = setTimeout(() => {
		idle = 'over';
		giveBackMemory();
	}, wait).unref();
}

/** For code that is loaded now, or kept compiled for the next start. */
export const letYoungGrow = (): void => {
	if (!grows) grow(true);
};
