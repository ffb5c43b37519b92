import { listWords } from '../../taking/list.ts';
import type { OverlayPane } from '../pane.ts';
import { exportKey, exportPaste } from './keys.ts';

/** The name of the file a list is written to; the list stays in view. */
export const EXPORT: OverlayPane = {
	hints: () => ['esc back', '↵ write', 'tab csv, json, md', '↑ earlier'],
	under: ({ overlay }) => (overlay?.kind === 'export' ? overlay.before : null),
	field: ({ overlay }) =>
		overlay?.kind === 'export' ? { prompt: ` ${listWords(overlay.list)} to file: `, field: overlay.field } : null,
	key: exportKey,
	paste: exportPaste,
};
