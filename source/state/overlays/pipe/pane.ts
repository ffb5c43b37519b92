import { listWords } from '../../taking/list.ts';
import type { OverlayPane } from '../pane.ts';
import { pipeKey, pipePaste } from './keys.ts';

/** A command to run on the article or the list. */
export const PIPE: OverlayPane = {
	hints: () => ['esc back', '↵ run', '↑ earlier commands'],
	under: ({ overlay }) => (overlay?.kind === 'pipe' ? overlay.before : null),
	field: ({ overlay }) =>
		overlay?.kind === 'pipe'
			? {
					prompt: ` ${overlay.given.of === 'article' ? 'the article' : listWords(overlay.given)} | `,
					field: overlay.field,
				}
			: null,
	key: pipeKey,
	paste: pipePaste,
};
