import { graphemesOf } from './text/width.ts';

/** What the terminal layer says of one event: its text and which named or held keys belong to it. */
export interface RawKey {
	readonly upArrow: boolean;
	readonly downArrow: boolean;
	readonly leftArrow: boolean;
	readonly rightArrow: boolean;
	readonly pageDown: boolean;
	readonly pageUp: boolean;
	readonly home: boolean;
	readonly end: boolean;
	readonly return: boolean;
	readonly escape: boolean;
	readonly ctrl: boolean;
	readonly shift: boolean;
	readonly tab: boolean;
	readonly backspace: boolean;
	readonly delete: boolean;
	readonly meta: boolean;
	readonly eventType?: 'press' | 'repeat' | 'release' | undefined;
}

const NAMED: readonly (readonly [keyof RawKey, string])[] = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageDown', 'pagedown'],
	['pageUp', 'pageup'],
	['home', 'home'],
	['end', 'end'],
	['return', 'enter'],
	['escape', 'escape'],
	['backspace', 'backspace'],
	['delete', 'delete'],
	['tab', 'tab'],
];

/** The name of one typed character: control characters by what they mean. */
function characterKey(character: string): string | null {
	if (character === '\r' || character === '\n' || character === '\r\n') return 'enter';
	if (character === '\t') return 'tab';
	if (character === ' ') return 'space';
	if (character === '\u001b') return 'escape';
	if (character === '\u007f' || character === '\b') return 'backspace';
	const code = character.charCodeAt(0);
	if (code < 0x20) return `ctrl+${String.fromCharCode(code + 0x60)}`;
	return /^[\u0080-\u009f]/.test(character) ? null : character;
}

/**
 * Key names of one input event, in the order typed. A burst of keys arrives as one text (`jjj\r`): every
 * character counts, and none is taken for the whole.
 */
export function keysOf(input: string, raw: RawKey): string[] {
	if (raw.eventType === 'release') return [];
	// What comes on the heels of an escape arrives as one event with it, just as the same key with alt does.
	const escaped = raw.meta ? ['escape'] : [];
	const named = NAMED.find(([flag]) => raw[flag] === true)?.[1];
	if (named === 'tab') return [...escaped, raw.shift ? 'shift+tab' : 'tab'];
	if (named === 'escape' || named === 'enter') return [...escaped, named];
	if (named !== undefined) return [raw.meta ? `alt+${named}` : named];
	if (raw.ctrl) return input === '' ? [] : [...escaped, `ctrl+${input === ' ' ? 'space' : input.toLowerCase()}`];
	if (raw.meta) return input === '' ? [] : [`alt+${input === ' ' ? 'space' : input}`];
	const keys: string[] = [];
	for (const character of graphemesOf(input)) {
		const key = characterKey(character);
		if (key !== null) keys.push(key);
	}
	return keys;
}

const LABELS: Readonly<Record<string, string>> = {
	up: '↑',
	down: '↓',
	left: '←',
	right: '→',
	enter: '↵',
	escape: 'esc',
	pagedown: 'pgdn',
	pageup: 'pgup',
};

/** A key as the foot, the palette and the README write it. */
export const keyLabel = (key: string): string =>
	key
		.split(/(?<=.)\+/)
		.map((part) => LABELS[part] ?? part)
		.join('-');
