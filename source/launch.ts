import { namesPathsOnly } from './commands/names.ts';
import { keepCompiled } from './effects/compiled.ts';

keepCompiled(process.env);
// A file of its own, for what is kept is whole files that are loaded from now on; the reader's does not pay for the other commands.
const isSource = import.meta.url.endsWith('.ts');
const file = namesPathsOnly(process.argv.slice(2))
	? isSource
		? './reader.ts'
		: './reader.js'
	: isSource
		? './cli.ts'
		: './program.js';
await import(new URL(file, import.meta.url).href);
