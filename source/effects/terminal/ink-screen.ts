import { Writable } from 'node:stream';
import type { ReadStream } from 'node:tty';
import { render } from 'ink';
import { createElement } from 'react';
import type { Model } from '../../state/model.ts';
import { Listener } from '../../view/Listener.tsx';
import { Reader } from '../../view/Reader.tsx';
import type { Suspend } from '../../view/use-keys.ts';
import type { TerminalInput } from './input.ts';
import type { KeySource } from './linear-screen.ts';
import type { ReaderScreen } from './screens.ts';

// Frames a second at most: one per key at the fastest repeat rates, with room.
const MAX_FPS = 120;

export interface Listeners {
	readonly onKeys: (keys: readonly string[]) => void;
	readonly onPaste: (text: string) => void;
}

/** The reader's screen on Ink, from the first model on. */
export function inkScreen(first: Model, input: TerminalInput, listeners: Listeners): ReaderScreen {
	let suspend: Suspend | undefined;
	const onReady = (given: Suspend) => {
		suspend = given;
	};
	const element = (model: Model) => createElement(Reader, { model, ...listeners, onReady });
	const ink = render(element(first), {
		// Of a terminal's stream Ink uses what this one has.
		stdin: input as unknown as ReadStream,
		alternateScreen: true,
		exitOnCtrlC: false,
		// A shell that sets CI still has a terminal here, or this would not run.
		interactive: true,
		maxFps: MAX_FPS,
		incrementalRendering: true,
		patchConsole: false,
		kittyKeyboard: { mode: 'auto' },
	});
	return {
		draw: (model) => ink.rerender(element(model)),
		redraw: (model) => {
			ink.clear();
			ink.rerender(element(model));
		},
		suspend: async () => {
			const suspension = await suspend?.();
			return async () => suspension?.resume();
		},
		close: async () => {
			ink.unmount();
			await ink.waitUntilExit();
		},
	};
}

/** Keys as Ink reads them, for a screen that is drawn without it. */
export function inkKeys(input: TerminalInput, listeners: Listeners): KeySource {
	let suspend: Suspend | undefined;
	const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
	const ink = render(
		createElement(Listener, {
			...listeners,
			onReady: (given: Suspend) => {
				suspend = given;
			},
		}),
		{
			stdin: input as unknown as ReadStream,
			stdout: nowhere as unknown as NodeJS.WriteStream,
			exitOnCtrlC: false,
			interactive: true,
			patchConsole: false,
		},
	);
	return {
		suspend: async () => {
			const suspension = await suspend?.();
			return async () => suspension?.resume();
		},
		close: async () => {
			ink.unmount();
			await ink.waitUntilExit();
		},
	};
}
