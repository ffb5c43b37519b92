import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';

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
	} catch {
		// No home, or one that cannot be written.
	}
}
