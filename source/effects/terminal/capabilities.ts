import type { Terminal } from '../../state/model.ts';
import type { MouseEvent } from '../../state/mouse/event.ts';
import type { Report } from './input.ts';

/** Terminals without colour: those of old, and those that say so by their name. */
const MONOCHROME = /^(?:dumb|unknown|vt\d.*|.*-m|.*-mono|ansi-m.*|cons25-m)$/;
const MANY_COLOURS = /256colou?r|-direct|truecolor|kitty|ghostty|alacritty|foot|wezterm|contour/;

function coloursOf({ TERM = '', COLORTERM = '' }: NodeJS.ProcessEnv): Terminal['colours'] {
	if (process.platform === 'win32') return 256;
	if (MONOCHROME.test(TERM)) return 0;
	return /^(?:truecolor|24bit)$/.test(COLORTERM) || MANY_COLOURS.test(TERM) ? 256 : 16;
}

/** `15;0`: what rxvt, Konsole and others say of foreground and background, by numbers of their palette. */
function backgroundOf({ COLORFGBG }: NodeJS.ProcessEnv): Terminal['background'] {
	const number = /;(\d+)$/.exec(COLORFGBG ?? '')?.[1];
	if (number === undefined) return null;
	return number === '7' || Number(number) > 8 ? 'light' : 'dark';
}

const atLeast = (version: string | undefined, least: number): boolean => Number.parseFloat(version ?? '') >= least;

/** Whether a terminal is known to open addresses (OSC 8); another might show them. */
function linksOf(env: NodeJS.ProcessEnv): boolean {
	const { TERM = '', TERM_PROGRAM = '', TERM_PROGRAM_VERSION, VTE_VERSION, KONSOLE_VERSION } = env;
	if (TERM_PROGRAM === 'tmux') return atLeast(TERM_PROGRAM_VERSION, 3.4);
	if (env.TMUX || env.STY) return false;
	return (
		['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'Tabby', 'rio'].includes(TERM_PROGRAM) ||
		Boolean(env.WT_SESSION || env.KITTY_WINDOW_ID || env.DOMTERM) ||
		/kitty|foot|alacritty|ghostty|wezterm|contour/.test(TERM) ||
		atLeast(VTE_VERSION, 5000) ||
		atLeast(KONSOLE_VERSION, 201200)
	);
}

/** What this terminal can show, as far as the environment tells. */
export const terminalOf = (env: NodeJS.ProcessEnv): Terminal => ({
	colours: coloursOf(env),
	noColour: Boolean(env.NO_COLOR),
	background: backgroundOf(env),
	links: linksOf(env),
	linear: false,
});

/** Asks for the background (OSC 11). */
export const ASK_BACKGROUND = '\u001b]11;?\u001b\\';

/** Whether the terminal may be asked: the console of Linux would write the question on the screen. */
export const mayAsk = ({ TERM = '' }: NodeJS.ProcessEnv): boolean => !/^(?:linux|dumb|cons25|vt\d)/.test(TERM);

/** Light where it is nearer to white for the eye (relative luminance, WCAG 2). */
export function shadeOf(colour: { readonly red: number; readonly green: number; readonly blue: number }) {
	const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
	const luminance = 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
	// Where black and white text are equally legible.
	return luminance > 0.179 ? 'light' : 'dark';
}

/** The reader's own event of a mouse report; null for other buttons, and for what it makes no use of. */
export function mouseEvent({
	button,
	x,
	y,
	isReleased,
}: Extract<Report, { readonly type: 'mouse' }>): MouseEvent | null {
	// Shift, alt and ctrl are told in these bits; with them the mouse is the terminal's, or none of ours.
	if (button & 0b11100) return null;
	if (button === 64 || button === 65) return { type: button === 64 ? 'up' : 'down', x, y };
	if (isReleased) return { type: 'release', x, y };
	if (button === 0) return { type: 'press', x, y };
	return button === 32 ? { type: 'drag', x, y } : null;
}

export const MOUSE_ON = '\u001b[?1000h\u001b[?1002h\u001b[?1006h';
export const MOUSE_OFF = '\u001b[?1006l\u001b[?1002l\u001b[?1000l';
