import type { OverlayPane } from '../pane.ts';
import { problemsKey } from './keys.ts';
import { problemsLines } from './lines.ts';

/** What could not be read as it should. */
export const PROBLEMS: OverlayPane = {
	hints: () => ['esc back', '↑↓ choose'],
	lines: problemsLines,
	key: problemsKey,
};
