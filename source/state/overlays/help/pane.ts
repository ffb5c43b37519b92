import { CHOOSE } from '../choosing.ts';
import type { OverlayPane } from '../pane.ts';
import { helpKey, helpPaste } from './keys.ts';
import { helpLines } from './lines.ts';

/** All keys and commands, to be found and run. */
export const HELP: OverlayPane = {
	hints: () => ['esc back', '↵ run', CHOOSE, 'ctrl-r earlier'],
	lines: helpLines,
	field: ({ overlay }) => (overlay?.kind === 'help' ? { prompt: ' find: ', field: overlay.field } : null),
	key: helpKey,
	paste: helpPaste,
};
