import { CHOOSE } from '../choosing.ts';
import type { OverlayPane } from '../pane.ts';
import { lookAgain, problemsKey } from './keys.ts';
import { problemsLines } from './lines.ts';

/** What could not be read as it should. */
export const PROBLEMS: OverlayPane = {
	hints: () => ['esc back', CHOOSE, 'X export'],
	list: ({ overlay }) =>
		overlay?.kind === 'problems' && overlay.found
			? {
					of: 'records',
					one: 'problem',
					name: 'problems',
					records: overlay.found.map(({ where, severity, rule, message, hint }) => ({
						where,
						severity,
						rule,
						message,
						hint,
					})),
				}
			: null,
	lines: problemsLines,
	key: problemsKey,
	changed: lookAgain,
};
