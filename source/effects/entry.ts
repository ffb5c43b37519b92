/** The program itself, which its threads run too: one bundled file, or the sources. */
export const ENTRY = import.meta.url.endsWith('.ts') ? new URL('../cli.ts', import.meta.url) : new URL(import.meta.url);
