import type { ReadStream } from 'node:tty';
import type { Effect } from '../../state/effect.ts';
import type { Message } from '../../state/message.ts';
import { firstModel, type Model } from '../../state/model.ts';
import type { EarlyAnswers } from '../index-file/early.ts';
import { lastPlace } from '../journal/last-place.ts';
import type { JournalPlace } from '../journal/place.ts';
import { settingsMessage } from '../settings/message.ts';
import { terminalOf } from './capabilities.ts';
import { firstScreen } from './first-screen.ts';
import { Guard } from './guard.ts';
import type { KeySource } from './linear-screen.ts';
import { plainScreen, type ReaderScreen } from './screens.ts';
import { terminalSize } from './size.ts';

export interface OpeningOptions {
	/** The file of the user's settings, where one was named. */
	readonly settings: string | null;
	/** For those who have the screen read out: one pane at a time, line by line. */
	readonly linear: boolean;
	/** Where the journal lies; null: it is read without one. */
	readonly journal: JournalPlace | null;
	/** Not where one left off. */
	readonly fresh: boolean;
	/** What to say on the first screen. */
	readonly notice: string | null;
}

/** The reader with its first screen drawn, before the rest of it is loaded. */
export interface Opening {
	readonly model: Model;
	/** What the model wants done that could not be done yet. */
	readonly pending: readonly Effect[];
	/** Of articles never opened: what is asked of them is answered so until the archive lists them too. */
	readonly unopened: EarlyAnswers | null;
	readonly screen: ReaderScreen;
	/** Set where the screen is read out: what it hears of the keys. */
	readonly listen: ((keys: KeySource) => void) | null;
	readonly guard: Guard;
	readonly stdin: ReadStream;
}

/** Takes the terminal and draws the first screen on it: with the list and its article where these can be answered early. */
export async function opening(
	stdin: ReadStream,
	early: EarlyAnswers | null,
	{ settings, linear, journal, fresh, notice }: OpeningOptions,
): Promise<Opening> {
	const { stdout, env } = process;
	const terminal = { ...terminalOf(env), linear };
	const left = journal === null || fresh ? null : lastPlace(journal);
	const first = firstModel(terminalSize(stdout), {
		letters: !linear && (terminal.colours === 0 || terminal.noColour),
		terminal,
		...(journal === null ? { deskless: 'Read without a journal: nothing can be kept.' } : {}),
		...(left === null ? {} : { left }),
	});
	// Before anything is asked: they say in which order the list stands.
	const set = await settingsMessage(env, settings);
	// Keys typed from here on wait, unechoed, for the screen that reads them.
	stdin.setRawMode(true);
	const guard = new Guard(stdin, stdout);
	const told: Message[] = notice === null ? [] : [{ type: 'told', text: notice, tone: 'dim' }];
	const status: Message[] = early?.status === undefined ? [] : [{ type: 'status', status: early.status }];
	const [model, pending] = firstScreen(first, [set, ...status, { type: 'changed' }, ...told], early);
	const read = linear ? (await import('./linear-screen.ts')).linearScreen(stdout) : null;
	const screen = read ?? plainScreen(stdout);
	screen.draw(model);
	const unopened = early?.status === undefined ? null : early;
	return { model, pending, unopened, screen, listen: read && ((keys) => read.listen(keys)), guard, stdin };
}
