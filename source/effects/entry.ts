/** What the program's threads run: a bundled file beside the program's own, or the source. */
export const ENTRY = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);
