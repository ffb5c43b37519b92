import type { Binding } from '../binding.ts';
import { openEdits } from '../overlays/edits/keys.ts';
import { openFacets } from '../overlays/facets/keys.ts';
import { openLedger } from '../overlays/ledger/keys.ts';
import { openStated } from '../overlays/stated/keys.ts';
import { openTimeline } from '../overlays/timeline/keys.ts';
import { openVersions } from '../overlays/versions/keys.ts';
import { selectedRow } from '../panes/list/moves.ts';

/** The list’s articles, seen together. */
export const OVERVIEWS: readonly Binding[] = [
	{
		id: 'facets',
		keys: ['A'],
		label: 'about',
		help: 'what these articles are about: names, outlets, months; enter narrows to one, - leaves it out',
		where: 'everywhere',
		foot: 9,
		able: ({ place }) => (place.list.page?.total ?? 0) > 0,
		act: openFacets,
	},
	{
		id: 'ledger',
		keys: ['l'],
		label: 'ledger',
		help: 'figures that several of these articles give of the same thing, and how they differ; enter goes to the words',
		where: 'everywhere',
		foot: 9,
		able: ({ place }) => (place.list.page?.total ?? 0) > 1,
		act: openLedger,
	},
	{
		id: 'timeline',
		keys: ['T'],
		label: 'times',
		help: 'what these articles tell in order of time, by event or publication; enter narrows to a day, month or year',
		where: 'everywhere',
		able: ({ place }) => (place.list.page?.total ?? 0) > 0,
		act: openTimeline,
	},
	{
		id: 'stated',
		keys: ['L'],
		label: 'all facts',
		help: 'every figure that these articles state, with its source; tab goes on to quotes, who did what, roles and dates',
		where: 'everywhere',
		foot: 11.5,
		able: ({ place }) => (place.list.page?.total ?? 0) > 0,
		act: openStated,
	},
	{
		id: 'versions',
		keys: ['"'],
		label: 'versions',
		help: 'the words of the quote under the cursor as other articles have them',
		where: 'everywhere',
		act: openVersions,
	},
	{
		id: 'edits',
		keys: ['D'],
		label: 'edits',
		help: 'what was edited between this article and another print or version of its text, side by side',
		where: 'everywhere',
		foot: 4,
		able: (m) => m.place.focus === 'list' && selectedRow(m)?.copies !== undefined,
		act: openEdits,
	},
];
