import { CHOOSING } from '../choosing.ts';
import type { OverlayPane } from '../pane.ts';
import { searchKey, searchPaste } from './keys.ts';
import { understood } from './lines.ts';

/** The search field; the list shows its results as they come. */
export const SEARCH: OverlayPane = {
	hints: () => ['esc back', '↵ read', '↓ results', 'tab fields', '↑ ctrl-r earlier searches', 'ctrl-u clear'],
	field: (model) =>
		model.overlay?.kind === 'search'
			? { prompt: ' / ', field: model.overlay.field, beside: (room) => understood(model, room) }
			: null,
	key: searchKey,
	paste: searchPaste,
	waits: ({ answered, asked }, key) => answered.list < asked.list && CHOOSING.includes(key),
};
