import type { Binding } from '../../binding.ts';
import { listRows } from '../../screen.ts';
import { rowKeys } from '../row-keys.ts';
import * as list from './moves.ts';

export const LIST: readonly Binding[] = [
	...rowKeys({
		pane: 'list',
		row: 'article',
		label: 'move',
		half: 'half a screen of articles',
		halfRows: (model) => Math.ceil(listRows(model) / 2),
		move: list.move,
		to: list.select,
		first: (model) => list.select(model, 0),
		last: (model) => list.select(model, (model.place.list.page?.total ?? 1) - 1),
	}),
	{
		id: 'list.page.down',
		keys: ['pagedown', 'space', 'ctrl+f'],
		label: 'page',
		help: 'a screen of articles down',
		where: ['list'],
		act: (m) => list.move(m, listRows(m)),
		times: (m, count) => list.move(m, count * listRows(m)),
	},
	{
		id: 'list.page.up',
		keys: ['pageup', 'ctrl+b'],
		label: 'page up',
		help: 'a screen of articles up',
		where: ['list'],
		act: (m) => list.move(m, -listRows(m)),
		times: (m, count) => list.move(m, -count * listRows(m)),
	},
	{
		id: 'list.open',
		keys: ['enter', 'right'],
		label: 'read',
		help: 'read the selected article',
		where: ['list'],
		foot: 2,
		able: ({ place }) => (place.list.page?.total ?? 0) > 0,
		act: list.open,
	},
	{
		id: 'list.sort',
		keys: ['S'],
		label: 'sort',
		help: 'sort by the next of best or newest first, date, headline, outlet',
		where: ['list'],
		act: list.sortNext,
	},
	{
		id: 'list.copies',
		keys: ['W'],
		label: 'copies',
		help: 'one row for all articles that print one text, or a row each',
		where: ['list'],
		act: list.foldCopies,
	},
];
