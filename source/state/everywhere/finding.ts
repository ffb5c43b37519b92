import type { Binding } from '../binding.ts';
import { nextMatch } from '../hits.ts';
import { dropChip, openPicker } from '../overlays/picker/keys.ts';
import { openSearch } from '../overlays/search/keys.ts';
import { followed } from '../panes/facts/moves.ts';

/** Finding articles, and hits in them. */
export const FINDING: readonly Binding[] = [
	{
		id: 'search',
		keys: ['/'],
		label: 'search',
		help: 'search headlines and texts, forgiving typing errors',
		where: 'everywhere',
		foot: 6,
		act: openSearch,
	},
	{
		id: 'match.next',
		keys: ['n'],
		label: 'next hit',
		help: 'next hit of the search or next mention, across articles',
		where: 'everywhere',
		act: (m) => followed(nextMatch(m, 1)),
	},
	{
		id: 'match.previous',
		keys: ['N'],
		label: 'hit before',
		help: 'previous hit or mention, across articles',
		where: 'everywhere',
		act: (m) => followed(nextMatch(m, -1)),
	},
	{
		id: 'filter',
		keys: ['f'],
		label: 'filter',
		help: 'filter by a name: enter requires it, - excludes it, | makes it an alternative',
		where: 'everywhere',
		foot: 7,
		act: (m) => openPicker(m, 'filter'),
	},
	{
		id: 'filter.drop',
		keys: ['F'],
		label: 'unfilter',
		help: 'take the last name out of the filter',
		where: 'everywhere',
		act: dropChip,
	},
];
