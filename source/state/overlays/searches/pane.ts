import type { OverlayPane } from '../pane.ts';
import { chosen, searchesKey, searchesPaste } from './keys.ts';
import { searchesLines } from './lines.ts';

/** Searches kept by name. */
export const SEARCHES: OverlayPane = {
	hints: (model) => {
		const choice = chosen(model);
		const enter = choice === undefined ? [] : ['kept' in choice ? '↵ search' : '↵ keep'];
		return ['esc back', ...enter, 'ctrl-s keep this one', 'ctrl-x delete', '↓ choose'];
	},
	lines: searchesLines,
	field: ({ overlay }) => (overlay?.kind === 'searches' ? { prompt: ' name: ', field: overlay.field } : null),
	key: searchesKey,
	paste: searchesPaste,
};
