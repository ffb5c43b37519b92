import type { Effect } from '../../state/effect.ts';

/** What the user takes out of the reader: to a browser, an editor, a file, a command. */
export type Errand = Extract<Effect, { readonly type: 'visit' | 'edit' | 'compose' | 'write' | 'pipe' | 'stop' }>;
