import { CHOOSE } from '../choosing.ts';
import type { OverlayPane } from '../pane.ts';
import { sentenceKey } from './keys.ts';
import { sentenceLines } from './lines.ts';

/** A sentence with its names, to go on from one of them. */
export const SENTENCE: OverlayPane = {
	hints: () => ['esc back', '↵ its mentions', 'm mentions', 'E page', '& both names', CHOOSE],
	lines: sentenceLines,
	key: sentenceKey,
	waits: ({ answered, asked }, key) => answered.sentence < asked.sentence && !['escape', 'q', '.'].includes(key),
};
