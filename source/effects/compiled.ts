import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';

/** Flags of V8 that newsdesk changes while it runs, as they are by themselves. */
const USUAL_FLAGS = [
	'--heap-growing-percent=0',
	'--semi-space-growth-factor=2',
	'--allocation-site-pretenuring',
	'--concurrent-recompilation',
	'--no-expose-gc',
	'--no-always-sparkplug',
	'--no-flush-baseline-code',
	'--invocation-count-for-maglev=400',
	'--invocation-count-for-turbofan=3000',
];

/** What is kept is written when a thread ends, and holds for the flags of then: another would be compiled anew at each start. */
const withUsualFlags = (): void => {
	const { setFlagsFromString } = process.getBuiltinModule('node:v8');
	for (const flag of USUAL_FLAGS) setFlagsFromString(flag);
};

/**
 * Keeps what is compiled from here on in the user's cache, for the next start: a quarter of the time to the first headline.
 * Node itself holds it against the source and its own version; where it cannot be written the code is compiled as ever.
 */
export function keepCompiled(environment: NodeJS.ProcessEnv): void {
	try {
		const folder = join(cacheFolder(environment), 'code');
		// Made here and step by step: Node's own making of a path does not end where none can be made, as in /proc.
		for (const made of [dirname(dirname(folder)), dirname(folder), folder]) if (!existsSync(made)) mkdirSync(made);
		accessSync(folder, constants.W_OK);
		// By its default export: an older Node, which is told so in a line, lacks the name.
		module.enableCompileCache?.(folder);
		process.once('exit', withUsualFlags);
	} catch {
		// No home, or one that cannot be written.
	}
}
