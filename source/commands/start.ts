import { carryOut, type Place } from './carry-out.ts';
import type { Options } from './command.ts';
import { NAMES } from './names.ts';
import { openReader } from './open-reader.ts';
import { exists } from './paths.ts';

const NO_OPTIONS: Options = { on: () => false, text: () => null, count: () => null };

/** Whether a command line names nothing but what is to be read. */
const namesPathsOnly = ([first, ...rest]: readonly string[]): boolean =>
	first === undefined ||
	(![first, ...rest].some((word) => word.startsWith('-')) && !NAMES.includes(first) && exists(first));

/** Carries out a command line and returns the exit status. The reader's way is short: its start does not pay for the other commands. */
export async function main(place: Place): Promise<number> {
	const { argv } = place;
	if (namesPathsOnly(argv))
		return carryOut(place, (context) => openReader({ ...context, words: argv, options: NO_OPTIONS }));
	const { dispatched } = await import('./dispatch.ts');
	return dispatched(place);
}
