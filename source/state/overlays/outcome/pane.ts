import type { OverlayPane } from '../pane.ts';
import { outcomeKey } from './keys.ts';
import { outcomeLines } from './lines.ts';

/** What a command wrote that the article or a list was given to. */
export const OUTCOME: OverlayPane = {
	hints: ({ overlay }) =>
		overlay?.kind === 'outcome' && overlay.result === null
			? ['esc stop it']
			: ['esc back', '↑↓ scroll', 'space page', 'g G ends'],
	lines: outcomeLines,
	key: outcomeKey,
};
