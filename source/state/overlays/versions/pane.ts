import { CHOOSE } from '../choosing.ts';
import type { OverlayPane } from '../pane.ts';
import { versionsKey } from './keys.ts';
import { versionsLines } from './lines.ts';

/** What other articles have of words in quote marks. */
export const VERSIONS: OverlayPane = {
	hints: () => ['esc back', '↵ read there', CHOOSE, 'X export'],
	list: ({ overlay }) =>
		overlay?.kind === 'versions' && overlay.rows
			? {
					of: 'records',
					one: 'version',
					name: 'versions',
					brief: ['text', 'speaker', 'kinds'],
					records: overlay.rows.map(({ text, speaker, kinds, article, path, outlet, published, start, end }) => ({
						text,
						speaker,
						kinds: kinds.join(', '),
						path,
						outlet,
						published,
						article,
						start,
						end,
					})),
				}
			: null,
	lines: versionsLines,
	key: versionsKey,
	waits: ({ overlay }, key) => overlay?.kind === 'versions' && overlay.rows === null && key === 'enter',
};
