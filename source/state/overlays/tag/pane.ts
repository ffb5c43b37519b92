import type { OverlayPane } from '../pane.ts';
import { tagKey, tagPaste } from './keys.ts';
import { tagLines } from './lines.ts';

/** A field for a tag, over the tags there are. */
export const TAG: OverlayPane = {
	hints: () => ['esc back', '↵ tag, or take it off', '↓ choose', 'tab complete'],
	lines: tagLines,
	field: ({ overlay }) => (overlay?.kind === 'tag' ? { prompt: ' tag: ', field: overlay.field } : null),
	key: tagKey,
	paste: tagPaste,
};
