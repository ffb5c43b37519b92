import { keepCompiled } from './effects/compiled.ts';

keepCompiled(process.env);
// Loaded as a file of its own, for what is kept is whole files that are loaded from now on.
await import(new URL(import.meta.url.endsWith('.ts') ? './cli.ts' : './program.js', import.meta.url).href);
