import { spawn } from 'node:child_process';

// Longer clipboard texts are dropped or truncated by common terminals.
const COPY_LIMIT = 74_000;

/** A program that has not taken the text by then will not. */
const TIME_LIMIT_MS = 2000;

/**
 * OSC 52, which sets the clipboard of the terminal in front of the user, over SSH too. In tmux also wrapped to pass
 * through it: which of the two tmux heeds is for its settings to say.
 */
export function clipboardSequence(text: string, env: NodeJS.ProcessEnv): string {
	const sequence = `\u001b]52;c;${Buffer.from(text.slice(0, COPY_LIMIT)).toString('base64')}\u0007`;
	return env.TMUX ? `${sequence}\u001bPtmux;${sequence.replaceAll('\u001b', '\u001b\u001b')}\u001b\\` : sequence;
}

/** A program that takes a text from stdin into a clipboard. */
interface Taker {
	readonly command: string;
	readonly args: readonly string[];
	readonly encoding: 'utf8' | 'utf16le';
	/** Where the text then is, as it is told. */
	readonly into: string;
	/** Whether its clipboard is one that the user in front of this terminal has. */
	readonly serves: (env: NodeJS.ProcessEnv, platform: NodeJS.Platform) => boolean;
}

const isHere = ({ SSH_CONNECTION, SSH_TTY }: NodeJS.ProcessEnv): boolean => !SSH_CONNECTION && !SSH_TTY;

/** tmux first: with `-w` it hands the text on to the terminal it runs in. */
export const TAKERS: readonly Taker[] = [
	{
		command: 'tmux',
		args: ['load-buffer', '-w', '-'],
		encoding: 'utf8',
		into: 'tmux’s buffer',
		serves: (env) => Boolean(env.TMUX),
	},
	{
		command: 'wl-copy',
		args: [],
		encoding: 'utf8',
		into: 'the clipboard',
		serves: (env) => Boolean(env.WAYLAND_DISPLAY) && isHere(env),
	},
	{
		command: 'xclip',
		args: ['-selection', 'clipboard'],
		encoding: 'utf8',
		into: 'the clipboard',
		// A display that came with SSH is the user's own.
		serves: (env) => Boolean(env.DISPLAY),
	},
	{
		command: 'xsel',
		args: ['--clipboard', '--input'],
		encoding: 'utf8',
		into: 'the clipboard',
		serves: (env) => Boolean(env.DISPLAY),
	},
	{
		command: 'pbcopy',
		args: [],
		encoding: 'utf8',
		into: 'the clipboard',
		serves: (env, platform) => platform === 'darwin' && isHere(env),
	},
	{
		command: 'clip.exe',
		args: [],
		encoding: 'utf16le',
		into: 'the clipboard',
		serves: (env, platform) => (platform === 'win32' || Boolean(env.WSL_DISTRO_NAME)) && isHere(env),
	},
];

function given(taker: Taker, text: string, env: NodeJS.ProcessEnv): Promise<boolean> {
	return new Promise((resolve) => {
		const child = spawn(taker.command, taker.args, {
			env,
			stdio: ['pipe', 'ignore', 'ignore'],
			timeout: TIME_LIMIT_MS,
			windowsHide: true,
		});
		child.on('error', () => resolve(false));
		// Not `close`: what serves an X selection stays in the background with what it inherited.
		child.on('exit', (code) => resolve(code === 0));
		child.stdin.on('error', () => {});
		// Without its mark clip.exe would take UTF-16 for the console's own code page.
		child.stdin.end(Buffer.from(taker.encoding === 'utf16le' ? `\ufeff${text}` : text, taker.encoding));
	});
}

/** Gives the text to the programs of this machine that the user's clipboard is behind; resolves with where it then is. */
export async function copyHere(
	text: string,
	env: NodeJS.ProcessEnv,
	platform: NodeJS.Platform = process.platform,
): Promise<readonly string[]> {
	const places: string[] = [];
	for (const taker of TAKERS) {
		// One into each place is enough.
		if (!taker.serves(env, platform) || places.includes(taker.into)) continue;
		if (await given(taker, text, env)) places.push(taker.into);
	}
	return places;
}
