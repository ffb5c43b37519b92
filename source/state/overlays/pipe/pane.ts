import { listWords } from '../../taking/list.ts';
import type { OverlayPane } from '../pane.ts';
import { otherGiven, pipeKey, pipePaste } from './keys.ts';

/** A command to run on the article or the list. */
export const PIPE: OverlayPane = {
	hints: (model) => {
		const other = model.overlay?.kind === 'pipe' ? otherGiven(model, model.overlay.given) : null;
		const turn = other === null ? [] : [other.of === 'article' ? 'tab its text' : 'tab its facts'];
		return ['esc back', '↵ run', ...turn, '↑ earlier commands'];
	},
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
