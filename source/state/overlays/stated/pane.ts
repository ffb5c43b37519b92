import { CHOOSE } from '../choosing.ts';
import type { OverlayPane } from '../pane.ts';
import { stateAgain, statedKey, statedPaste } from './keys.ts';
import { noun, statedLines } from './lines.ts';
import { rowsOf } from './rows.ts';

/** What the articles of the list state, fact after fact. */
export const STATED: OverlayPane = {
	hints: ({ overlay }) =>
		overlay?.kind === 'stated' && overlay.typing
			? ['esc all', '↵ keep']
			: ['esc back', '↵ read there', 'tab other facts', '/ with words', CHOOSE, 'X export'],
	list: ({ overlay }) => {
		if (overlay?.kind !== 'stated' || overlay.page === null) return null;
		const records = rowsOf(overlay).map(
			({ claim, certainty, sentence, article, path, headline, outlet, published, start, end }) => ({
				kind: overlay.of,
				claim,
				certainty,
				sentence,
				path,
				headline,
				outlet,
				published,
				article,
				start,
				end,
			}),
		);
		const one = noun(overlay.of);
		return records.length === 0
			? null
			: { of: 'records', one, name: `${one}s`, brief: ['claim', 'certainty', 'sentence'], records };
	},
	field: ({ overlay }) =>
		overlay?.kind === 'stated' && overlay.typing ? { prompt: ' with: ', field: overlay.words } : null,
	lines: statedLines,
	key: statedKey,
	paste: statedPaste,
	changed: stateAgain,
	waits: ({ overlay }, key) => overlay?.kind === 'stated' && overlay.page === null && (key === 'enter' || key === 'X'),
};
