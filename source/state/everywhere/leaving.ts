import type { Binding } from '../binding.ts';
import { openHelp } from '../focus.ts';
import { openCommand } from '../overlays/command/keys.ts';

/** Commands by their names, and the way out. */
export const LEAVING: readonly Binding[] = [
	{
		id: 'command',
		keys: [':'],
		label: 'command',
		help: 'type a command, with completion by tab: :export FILE, :sort date, :set theme light',
		where: 'everywhere',
		act: openCommand,
	},
	{
		id: 'help',
		keys: ['?'],
		label: 'help',
		help: 'find a key or a command and run it',
		where: 'everywhere',
		foot: 12,
		act: openHelp,
	},
	{
		id: 'suspend',
		keys: ['ctrl+z'],
		label: 'suspend',
		help: 'to the shell; fg comes back',
		where: 'everywhere',
		act: (m) => [m, [{ type: 'suspend' }]],
	},
	{
		id: 'quit',
		keys: ['q'],
		label: 'quit',
		help: 'leave',
		where: 'everywhere',
		foot: 13,
		act: (m) => [m, [{ type: 'quit', code: 0 }]],
	},
	{
		id: 'interrupt',
		keys: ['ctrl+c'],
		label: 'quit',
		help: 'leave at once',
		where: 'everywhere',
		act: (m) => [m, [{ type: 'quit', code: 130 }]],
	},
];
