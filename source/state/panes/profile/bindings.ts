import type { Binding } from '../../binding.ts';
import { profileShown } from '../../screen.ts';
import { repeated } from '../../step.ts';
import { rowKeys } from '../row-keys.ts';
import * as profile from './moves.ts';

export const PROFILE: readonly Binding[] = [
	...rowKeys({
		pane: 'profile',
		row: 'row',
		label: 'move',
		also: ', shown in the article',
		half: 'half a screen',
		halfRows: (model) => Math.max(1, Math.floor(profileShown(model) / 2)),
		keys: { down: ['n'], up: ['N'], halfDown: ['pagedown', 'space'], halfUp: ['pageup', 'b'] },
		move: profile.move,
		first: (model) => profile.jump(model, 'first'),
		last: (model) => profile.jump(model, 'last'),
	}),
	{
		id: 'profile.section.next',
		keys: ['}'],
		label: 'section',
		help: 'next section',
		where: ['profile'],
		foot: 3,
		act: (m) => profile.moveSection(m, 1),
		times: repeated((m) => profile.moveSection(m, 1)),
	},
	{
		id: 'profile.section.previous',
		keys: ['{'],
		label: 'section back',
		help: 'first row of this section, then of the one before',
		where: ['profile'],
		act: (m) => profile.moveSection(m, -1),
		times: repeated((m) => profile.moveSection(m, -1)),
	},
	{
		id: 'profile.enter',
		keys: ['enter', 'right'],
		label: 'go there',
		help: 'to where the row stands; of a name, to where both stand together',
		where: ['profile'],
		foot: 2,
		act: profile.enter,
	},
];
