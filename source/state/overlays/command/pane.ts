import type { Model } from '../../model.ts';
import { type Line, piece, shortened } from '../../text/line.ts';
import { widthOf } from '../../text/width.ts';
import type { OverlayPane } from '../pane.ts';
import { commands, completions } from './commands.ts';
import { commandKey, commandPaste } from './keys.ts';

/** What can be typed next, as much as there is room for; of a whole command, what it does. */
function offered({ overlay }: Model, room: number): Line {
	if (overlay?.kind !== 'command') return [];
	const typed = overlay.completing?.typed ?? overlay.field.text;
	const [first = ''] = typed.trimStart().split(/\s+/);
	const command = commands().find(({ name }) => name === first);
	const words = completions(typed).map((text) => text.trim().split(' ').at(-1) ?? '');
	if (command && words.length <= 1 && !(typed.includes(' ') && words.length === 1)) {
		const told = `${command.takes === '' ? '' : `${command.takes}: `}${command.help}`;
		return shortened([piece(told, 'dim')], Math.min(room, widthOf(told)));
	}
	const told = words.join('  ');
	return shortened([piece(told, 'dim')], Math.min(room, widthOf(told)));
}

/** A command typed by its name. */
export const COMMAND: OverlayPane = {
	hints: () => ['esc back', '↵ run', 'tab complete', '↑ earlier commands'],
	field: (model) =>
		model.overlay?.kind === 'command'
			? { prompt: ' :', field: model.overlay.field, beside: (room) => offered(model, room) }
			: null,
	key: commandKey,
	paste: commandPaste,
};
