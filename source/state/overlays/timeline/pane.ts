import { CHOOSE } from '../choosing.ts';
import type { OverlayPane } from '../pane.ts';
import { LEAVING, retime, timelineKey } from './keys.ts';
import { timelineLines } from './lines.ts';

/** What the list's articles tell, in order of time. */
export const TIMELINE: OverlayPane = {
	hints: ({ overlay }) =>
		overlay?.kind === 'timeline' && overlay.opened
			? ['← chart', '↵ read there', CHOOSE]
			: [
					'esc back',
					'↵ narrow',
					'→ what is told',
					'tab by event or publication',
					CHOOSE,
					'd M y days, months, years',
					'- leave out',
					'X export',
				],
	list: ({ overlay }) =>
		overlay?.kind === 'timeline' && overlay.page
			? {
					of: 'records',
					one: 'bar',
					name: 'timeline',
					brief: ['time', 'articles', 'mentions', ...(overlay.page.axis === 'event' ? [] : ['figures'])],
					records: overlay.page.bars.map(({ time, articles, mentions, figures, first }) => ({
						time,
						articles,
						mentions,
						...(overlay.page?.axis === 'event' ? {} : { figures }),
						outlet: first?.outlet ?? null,
						published: first?.published ?? null,
						article: first?.article ?? null,
					})),
				}
			: null,
	lines: timelineLines,
	key: timelineKey,
	waits: ({ overlay, answered, asked }, key) =>
		overlay?.kind === 'timeline' &&
		overlay.opened === null &&
		answered.timeline < asked.timeline &&
		!LEAVING.includes(key),
	changed: retime,
};
