import type { Message } from '../../message.ts';
import type { Model } from '../../model.ts';
import { type Step, say, still } from '../../step.ts';
import { outcomeRows } from './lines.ts';

export function outcomeKey(model: Model, key: string): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'outcome') return still(model);
	const rows = outcomeRows(model.size);
	const go = (to: number): Step => {
		const last = Math.max(0, (overlay.result?.lines.length ?? 0) - rows);
		return still({ ...model, overlay: { ...overlay, top: Math.max(0, Math.min(to, last)) } });
	};
	switch (key) {
		case 'escape':
		case 'q':
		case 'enter': {
			const left: Model = { ...model, overlay: overlay.before };
			if (overlay.result !== null) return still(left);
			return [say(left, `Stopped: ${overlay.command}`), [{ type: 'stop', number: overlay.number }]];
		}
		case 'down':
		case 'j':
		case 'ctrl+n':
			return go(overlay.top + 1);
		case 'up':
		case 'k':
		case 'ctrl+p':
			return go(overlay.top - 1);
		case 'pagedown':
		case 'space':
		case 'ctrl+f':
			return go(overlay.top + rows);
		case 'pageup':
		case 'b':
		case 'ctrl+b':
			return go(overlay.top - rows);
		case 'ctrl+d':
			return go(overlay.top + Math.ceil(rows / 2));
		case 'ctrl+u':
			return go(overlay.top - Math.ceil(rows / 2));
		case 'g':
		case 'home':
			return go(0);
		case 'G':
		case 'end':
			return go(Number.MAX_SAFE_INTEGER);
		default:
			return still(model);
	}
}

/** A command has ended: what it wrote is shown, and where it wrote nothing, that is said. */
export function pipeEnded(model: Model, { number, result }: Extract<Message, { type: 'piped' }>): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'outcome' || overlay.number !== number) return still(model);
	if (result.lines.length > 0) return still({ ...model, overlay: { ...overlay, result } });
	const left: Model = { ...model, overlay: overlay.before };
	return still(
		result.trouble === null
			? say(left, `${overlay.command} has ended and wrote nothing.`, 'dim')
			: say(left, `${overlay.command} ${result.trouble}.`, 'error'),
	);
}
