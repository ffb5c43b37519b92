import { CHOOSE } from '../choosing.ts';
import type { OverlayPane } from '../pane.ts';
import { changesIn, editsKey } from './keys.ts';
import { editsLines } from './lines.ts';

/** Keys about what has not come yet. */
const WAITING: readonly string[] = ['enter', 'tab', 'shift+tab', 'X'];

/** What was edited between two versions of a text. */
export const EDITS: OverlayPane = {
	hints: ({ overlay }) => [
		'esc back',
		...(overlay?.kind === 'edits' && changesIn(overlay).length > 0 ? ['↵ read there', CHOOSE, 'X export'] : []),
		...(overlay?.kind === 'edits' && (overlay.told?.copies.length ?? 0) > 2 ? ['tab other print'] : []),
	],
	list: ({ overlay }) => {
		if (overlay?.kind !== 'edits' || overlay.told === null) return null;
		const { before, after } = overlay.told;
		const records = changesIn(overlay).map((edit) => ({
			before: edit.before?.text ?? null,
			after: edit.after?.text ?? null,
			article: edit.after === null ? before.article : after.article,
			start: (edit.after ?? edit.before)?.start ?? null,
			end: (edit.after ?? edit.before)?.end ?? null,
		}));
		return records.length === 0
			? null
			: { of: 'records', one: 'edit', name: 'edits', brief: ['before', 'after'], records };
	},
	lines: editsLines,
	key: editsKey,
	waits: ({ overlay }, key) => overlay?.kind === 'edits' && overlay.told === null && WAITING.includes(key),
};
