import process from 'node:process';
import { render } from 'ink';
import { createElement } from 'react';
import type { Effect } from '../state/effect.ts';
import type { Message } from '../state/message.ts';
import { firstModel } from '../state/model.ts';
import { update } from '../state/update.ts';
import { Reader, type Suspend } from '../view/Reader.tsx';
import { COLOUR, MONOCHROME } from '../view/theme.ts';
import { openArchive } from './open-archive.ts';
import { answer } from './requests.ts';
import { clipboardSequence, RESTORE, terminalSize, wantsColour } from './terminal.ts';

export interface ReaderOptions {
	/** Files and folders to open. */
	readonly paths: string[];
	/** Where the index lies, when not in the cache folder. */
	readonly index?: string;
}

// Frames a second at most: one per key at the fastest repeat rates, with room.
const MAX_FPS = 120;

/** Opens the reader on the terminal; resolves with the exit status once it has been left. */
export async function startReader(options: ReaderOptions): Promise<number> {
	const { stdout, env } = process;
	const archive = openArchive(options);
	const theme = wantsColour(env) ? COLOUR : MONOCHROME;
	let model = firstModel(terminalSize(stdout), { letters: true });
	let suspend: Suspend | undefined;
	let leave: (code: number) => void = () => {};
	const left = new Promise<number>((resolve) => {
		leave = resolve;
	});

	const element = () =>
		createElement(Reader, {
			model,
			theme,
			onKeys: (keys) => dispatch(keys.map((key): Message => ({ type: 'key', key }))),
			onPaste: (text) => dispatch([{ type: 'paste', text }]),
			onReady: setSuspend,
		});
	const setSuspend = (given: Suspend) => {
		suspend = given;
	};

	// Messages that arrive together, as the keys of a burst do, are drawn once.
	const dispatch = (messages: readonly Message[]) => {
		const before = model;
		for (const message of messages) {
			const [next, effects] = update(model, message);
			model = next;
			for (const effect of effects) perform(effect);
		}
		if (model !== before) ink.rerender(element());
	};

	const perform = (effect: Effect) => {
		switch (effect.type) {
			case 'quit':
				leave(effect.code);
				break;
			case 'suspend':
				void stop();
				break;
			case 'redraw':
				ink.clear();
				break;
			case 'copy':
				stdout.write(clipboardSequence(effect.text, env));
				break;
			default:
				answer(archive, effect).then(
					(message) => dispatch([message]),
					(error: unknown) => {
						if (!isSuperseded(error))
							dispatch([{ type: 'failed', message: error instanceof Error ? error.message : String(error) }]);
					},
				);
		}
	};

	const stop = async () => {
		if (!suspend) return;
		const suspension = await suspend();
		const resumed = new Promise<void>((resolve) => process.once('SIGCONT', () => resolve()));
		// The whole group, as the terminal itself would: npm and its shell stop too.
		process.kill(0, 'SIGTSTP');
		await resumed;
		await suspension.resume();
		dispatch([{ type: 'resize', size: terminalSize(stdout) }]);
	};

	const ink = render(element(), {
		alternateScreen: true,
		exitOnCtrlC: false,
		// A shell that sets CI still has a terminal here, or this would not run.
		interactive: true,
		maxFps: MAX_FPS,
		incrementalRendering: true,
		patchConsole: false,
		kittyKeyboard: { mode: 'auto' },
	});

	// Before Ink's own listener, so that no frame of the old size is drawn on the new screen.
	const onResize = () => dispatch([{ type: 'resize', size: terminalSize(stdout) }]);
	stdout.prependListener('resize', onResize);
	const signals = { SIGTERM: 143, SIGHUP: 129, SIGINT: 130 } as const;
	for (const [signal, code] of Object.entries(signals)) process.once(signal, () => leave(code));
	const onCrash = (error: unknown) => {
		ink.unmount();
		process.stderr.write(`newsdesk: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
		leave(2);
	};
	process.once('uncaughtException', onCrash);
	process.once('unhandledRejection', onCrash);
	const onExit = () => stdout.write(RESTORE);
	process.once('exit', onExit);

	const refresh = async () => {
		const status = await archive.status();
		dispatch([{ type: 'status', status }, { type: 'changed' }]);
	};
	const stopListening = archive.onChange(() => void refresh());
	void refresh();

	const code = await left;
	stopListening();
	stdout.off('resize', onResize);
	ink.unmount();
	await ink.waitUntilExit().catch(() => {});
	process.off('exit', onExit);
	await archive.close();
	return code;
}

const isSuperseded = (error: unknown): boolean => error instanceof Error && error.name === 'SupersededError';
