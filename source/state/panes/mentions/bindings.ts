import type { Binding } from '../../binding.ts';
import * as mentions from './moves.ts';

export const MENTIONS: readonly Binding[] = [
	{
		id: 'mentions.down',
		keys: ['j', 'down', 'n', 'ctrl+n'],
		label: 'walk',
		help: 'next mention, into the next article',
		where: ['mentions'],
		foot: 1,
		act: (m) => mentions.move(m, 1),
	},
	{
		id: 'mentions.up',
		keys: ['k', 'up', 'N', 'ctrl+p'],
		label: 'up',
		help: 'previous mention',
		where: ['mentions'],
		act: (m) => mentions.move(m, -1),
	},
	{
		id: 'mentions.half.down',
		keys: ['ctrl+d', 'pagedown', 'space'],
		label: 'half down',
		help: 'ten mentions on',
		where: ['mentions'],
		act: (m) => mentions.move(m, 10),
	},
	{
		id: 'mentions.half.up',
		keys: ['ctrl+u', 'pageup', 'b'],
		label: 'half up',
		help: 'ten mentions back',
		where: ['mentions'],
		act: (m) => mentions.move(m, -10),
	},
	{
		id: 'mentions.first',
		keys: ['g', 'home'],
		label: 'first',
		help: 'first mention',
		where: ['mentions'],
		act: (m) => mentions.jump(m, 'first'),
	},
	{
		id: 'mentions.last',
		keys: ['G', 'end'],
		label: 'last',
		help: 'last mention',
		where: ['mentions'],
		act: (m) => mentions.jump(m, 'last'),
	},
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
