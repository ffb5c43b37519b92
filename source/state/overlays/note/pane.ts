import { clip } from '../../text/width.ts';
import type { OverlayPane } from '../pane.ts';
import { noteKey, notePaste } from './keys.ts';
import type { NoteOverlay } from './state.ts';

/** Columns of what the note is on. */
const ON = 24;

const onWhat = ({ article, anchor, entity }: NoteOverlay): string =>
	clip((anchor?.quote ?? entity?.name ?? article?.headline ?? '').replace(/\s+/g, ' '), ON);

/** A field for a note; the panes stay in view. */
export const NOTE: OverlayPane = {
	hints: ({ overlay }) => [
		'esc leave it',
		overlay?.kind === 'note' && overlay.note !== null ? '↵ keep, empty deletes' : '↵ keep',
		'ctrl-o in your editor',
	],
	field: ({ overlay }) =>
		overlay?.kind === 'note' ? { prompt: ` note on ${onWhat(overlay)}: `, field: overlay.field } : null,
	key: noteKey,
	paste: notePaste,
};
