import { isTyped } from '../text/field.ts';

/** Keys that have a name, and how people write it. */
const NAMES: Readonly<Record<string, string>> = {
	up: 'up',
	down: 'down',
	left: 'left',
	right: 'right',
	enter: 'enter',
	return: 'enter',
	escape: 'escape',
	esc: 'escape',
	tab: 'tab',
	space: 'space',
	pagedown: 'pagedown',
	pgdn: 'pagedown',
	pageup: 'pageup',
	pgup: 'pageup',
	home: 'home',
	end: 'end',
	backspace: 'backspace',
	delete: 'delete',
	del: 'delete',
};

/**
 * The name under which a key arrives, of one as people write it: `ctrl-d`, `C-d`, `alt+left`, `esc`, `G`. Null where it is
 * none, or one that terminals cannot tell from another.
 */
export function keyNamed(written: string): string | null {
	const text = written.trim();
	if (isTyped(text)) return text;
	const named = NAMES[text.toLowerCase()];
	if (named !== undefined) return named;
	const [, modifier = '', rest = ''] = /^(ctrl|control|c|alt|meta|m|shift|s)[-+](.+)$/i.exec(text) ?? [];
	const key = NAMES[rest.toLowerCase()] ?? (isTyped(rest) ? rest : null);
	if (key === null) return null;
	switch (modifier.toLowerCase()[0]) {
		case 'c':
			if (key === 'space') return 'ctrl+space';
			return /^[a-z]$/i.test(key) ? `ctrl+${key.toLowerCase()}` : null;
		case 's':
			return key === 'tab' ? 'shift+tab' : /^[a-z]$/i.test(key) ? key.toUpperCase() : null;
		default:
			return key === 'escape' || key === 'tab' || key === 'enter' ? null : `alt+${key}`;
	}
}
