import type { OverlayPane } from '../pane.ts';
import { facetsKey, LEAVING, recount } from './keys.ts';
import { facetsLines } from './lines.ts';
import { facetKinds, facetRows } from './rows.ts';

/** What the list's articles are about, counted. */
export const FACETS: OverlayPane = {
	hints: ({ overlay }) => [
		'esc back',
		'↵ narrow',
		'- leave out',
		'| or',
		'm mentions',
		'tab next kind',
		'←↑↓→ choose',
		...(overlay?.kind === 'facets' && overlay.facets?.origins !== undefined ? ['W copies'] : []),
		'f other names',
		'X export',
	],
	list: (model) =>
		model.overlay?.kind === 'facets' && model.overlay.facets
			? {
					of: 'records',
					one: 'count',
					name: 'counts',
					records: facetKinds(model.overlay).flatMap((kind) =>
						facetRows(model, kind).map(({ value, label, articles, origins }) => ({
							kind,
							value,
							label,
							articles,
							origins,
						})),
					),
				}
			: null,
	lines: facetsLines,
	key: facetsKey,
	waits: ({ overlay, answered, asked }, key) =>
		overlay?.kind === 'facets' && overlay.facets === null && answered.facets < asked.facets && !LEAVING.includes(key),
	changed: recount,
};
