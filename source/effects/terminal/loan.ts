import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { MOUSE_OFF, MOUSE_ON } from './capabilities.ts';
import type { TerminalInput } from './input.ts';
import type { ReaderScreen } from './screens.ts';

/** A process that still runs this long after asking to be stopped was not stopped. */
const NOT_STOPPED_MS = 150;

export interface Lender {
	readonly screen: () => ReaderScreen;
	readonly input: TerminalInput;
	readonly isMouseOn: () => boolean;
	/** The terminal is back, and may be of another size. */
	readonly resized: () => void;
}

/** The terminal for other work; the screen comes back whole, in the size it then has. */
export class Loan {
	readonly #lender: Lender;

	constructor(lender: Lender) {
		this.#lender = lender;
	}

	async lend<Result>(work: () => Promise<Result>): Promise<Result> {
		const resume = await this.#giveUp();
		const takeBack = this.#lender.input.lend();
		try {
			return await work();
		} finally {
			takeBack();
			this.#lender.resized();
			await resume();
		}
	}

	/** Stops the process, as the shell's own key would. */
	async stop(): Promise<void> {
		const resume = await this.#giveUp();
		const continued = new Promise<void>((resolve) => process.once('SIGCONT', () => resolve()));
		// The whole group, as the terminal itself would: npm and its shell stop too.
		process.kill(0, 'SIGTSTP');
		// Where no shell owns the job, the signal is dropped: then the reader goes on by itself.
		await Promise.race([continued, setTimeout(NOT_STOPPED_MS)]);
		this.#lender.resized();
		await resume();
	}

	/** Leaves the terminal as it was found; the result takes it back. */
	async #giveUp(): Promise<() => Promise<void>> {
		const { screen, isMouseOn } = this.#lender;
		const resume = await screen().suspend();
		if (isMouseOn()) process.stdout.write(MOUSE_OFF);
		return async () => {
			await resume();
			if (isMouseOn()) process.stdout.write(MOUSE_ON);
		};
	}
}
