import type { OverlayPane } from '../pane.ts';
import { facetsKey, LEAVING, recount } from './keys.ts';
import { facetsLines } from './lines.ts';

/** What the list's articles are about, counted. */
export const FACETS: OverlayPane = {
	hints: () => [
		'esc back',
		'↵ narrow',
		'- leave out',
		'| or',
		'm mentions',
		'tab next kind',
		'←↑↓→ choose',
		'f other names',
	],
	lines: facetsLines,
	key: facetsKey,
	waits: ({ overlay, answered, asked }, key) =>
		overlay?.kind === 'facets' && overlay.facets === null && answered.facets < asked.facets && !LEAVING.includes(key),
	changed: recount,
};
