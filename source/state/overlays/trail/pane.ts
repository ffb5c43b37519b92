import { CHOOSE } from '../choosing.ts';
import type { OverlayPane } from '../pane.ts';
import { trailKey } from './keys.ts';
import { trailLines } from './lines.ts';
import { trailRows } from './steps.ts';

/** Where one has been; it can be saved as a research log. */
export const TRAIL: OverlayPane = {
	hints: () => ['esc back', '↵ go there', 'X save as a log', CHOOSE],
	list: (model) => ({ of: 'trail', steps: trailRows(model).map(({ step }) => step) }),
	lines: trailLines,
	key: trailKey,
};
