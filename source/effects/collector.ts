import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

interface Wanted {
	readonly type: 'major';
	readonly execution: 'sync';
	readonly flavor: 'regular' | 'last-resort';
}

let collect: ((wanted: Wanted) => void) | null = null;

/** V8 hands its collector out only where this is asked for. */
function collector(): (wanted: Wanted) => void {
	setFlagsFromString('--expose-gc');
	const found: (wanted: Wanted) => void = runInNewContext('gc');
	setFlagsFromString('--no-expose-gc');
	return found;
}

function collected(flavor: Wanted['flavor']): void {
	collect ??= collector();
	collect({ type: 'major', execution: 'sync', flavor });
}

/** Has what this thread has no use for any more collected: some 10 ms. */
export const collectGarbage = (): void => collected('regular');

/** And what its heap grew to while code was loaded given back: some 20 ms. */
export const giveBackMemory = (): void => collected('last-resort');
