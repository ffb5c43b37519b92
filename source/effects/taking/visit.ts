import { spawn } from 'node:child_process';

/** An opener that runs this long has opened something. */
const WAIT_MS = 3000;

interface Opener {
	readonly command: string;
	readonly args: readonly string[];
}

/** What opens addresses on this machine, best first; or why nothing here can. */
export function openersOf(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): readonly Opener[] | string {
	if (platform === 'darwin') return env.SSH_CONNECTION ? OVER_SSH : [{ command: 'open', args: [] }];
	if (platform === 'win32') return [{ command: 'rundll32', args: ['url.dll,FileProtocolHandler'] }];
	if (env.WSL_DISTRO_NAME)
		return [
			{ command: 'wslview', args: [] },
			{ command: 'rundll32.exe', args: ['url.dll,FileProtocolHandler'] },
		];
	if (env.DISPLAY || env.WAYLAND_DISPLAY)
		return [
			{ command: 'xdg-open', args: [] },
			{ command: 'gio', args: ['open'] },
		];
	return env.SSH_CONNECTION || env.SSH_TTY ? OVER_SSH : NO_DISPLAY;
}

const OVER_SSH = 'Over SSH no browser of yours can be opened from here';
const NO_DISPLAY = 'There is no display here to open a browser on';

type Ran = 'opened' | 'missing' | 'failed';

function run({ command, args }: Opener, link: string, env: NodeJS.ProcessEnv): Promise<Ran> {
	return new Promise((resolve) => {
		const child = spawn(command, [...args, link], { env, stdio: 'ignore', detached: true, windowsHide: true });
		const timer = setTimeout(() => resolve('opened'), WAIT_MS);
		const end = (ran: Ran): void => {
			clearTimeout(timer);
			resolve(ran);
		};
		child.on('error', (error) => end('code' in error && error.code === 'ENOENT' ? 'missing' : 'failed'));
		child.on('exit', (code) => end(code === 0 ? 'opened' : 'failed'));
		child.unref();
	});
}

/** Opens an address with what this machine has for it; resolves with why it could not, or null. Only http and https are opened. */
export async function visit(
	link: string,
	env: NodeJS.ProcessEnv,
	platform: NodeJS.Platform = process.platform,
): Promise<string | null> {
	if (!/^https?:\/\/[^\s"'<>]+$/i.test(link)) return 'Its address is none that a browser should be given';
	const openers = openersOf(env, platform);
	if (typeof openers === 'string') return openers;
	let failed: string | null = null;
	for (const opener of openers) {
		const ran = await run(opener, link, env);
		if (ran === 'opened') return null;
		if (ran === 'failed') failed = opener.command;
	}
	return failed === null
		? `Nothing that opens addresses is installed (${openers.map(({ command }) => command).join(', ')})`
		: `${failed} could not open it`;
}
