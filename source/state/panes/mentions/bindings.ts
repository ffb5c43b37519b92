import type { Binding } from '../../binding.ts';
import { rowKeys } from '../row-keys.ts';
import * as mentions from './moves.ts';

export const MENTIONS: readonly Binding[] = [
	...rowKeys({
		pane: 'mentions',
		row: 'mention',
		label: 'walk',
		also: ', into the next article',
		half: 'ten mentions',
		halfRows: () => 10,
		keys: { down: ['n'], up: ['N'], halfDown: ['pagedown', 'space'], halfUp: ['pageup', 'b'] },
		move: mentions.move,
		first: (model) => mentions.jump(model, 'first'),
		last: (model) => mentions.jump(model, 'last'),
	}),
	{
		id: 'mentions.enter',
		keys: ['enter', 'l', 'right'],
		label: 'read',
		help: 'read the article at this mention',
		where: ['mentions'],
		foot: 2,
		act: mentions.enter,
	},
];
