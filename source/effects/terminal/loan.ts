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
	#isLent = false;
	readonly #onStop = () => void this.stop();
	readonly #onContinue = () => void this.#takeAgain();

	constructor(lender: Lender) {
		this.#lender = lender;
		process.on('SIGTSTP', this.#onStop);
		process.on('SIGCONT', this.#onContinue);
	}

	/** The terminal is no longer the reader's. */
	close(): void {
		process.off('SIGTSTP', this.#onStop);
		process.off('SIGCONT', this.#onContinue);
	}

	async lend<Result>(work: () => Promise<Result>): Promise<Result> {
		const resume = await this.#giveUp();
		const takeBack = this.#lender.input.lend();
		try {
			return await work();
		} finally {
			takeBack();
			await this.#comeBack(resume);
		}
	}

	/** Stops the process, as the shell's own key would. */
	async stop(): Promise<void> {
		if (this.#isLent) return;
		const resume = await this.#giveUp();
		const continued = new Promise<void>((resolve) => process.once('SIGCONT', () => resolve()));
		// Without its listener the signal stops, and the whole group, as the terminal itself would: npm and its shell too.
		process.off('SIGTSTP', this.#onStop);
		process.kill(0, 'SIGTSTP');
		// Where no shell owns the job, the signal is dropped: then the reader goes on by itself.
		await Promise.race([continued, setTimeout(NOT_STOPPED_MS)]);
		process.on('SIGTSTP', this.#onStop);
		await this.#comeBack(resume);
	}

	/** After a stop that nothing foretold the shell has set the terminal to its own liking, and written on the screen. */
	async #takeAgain(): Promise<void> {
		if (!this.#isLent) await this.#comeBack(await this.#giveUp());
	}

	async #comeBack(resume: () => Promise<void>): Promise<void> {
		this.#lender.resized();
		await resume();
		this.#isLent = false;
	}

	/** Leaves the terminal as it was found; the result takes it back. */
	async #giveUp(): Promise<() => Promise<void>> {
		const { screen, isMouseOn } = this.#lender;
		this.#isLent = true;
		const resume = await screen().suspend();
		if (isMouseOn()) process.stdout.write(MOUSE_OFF);
		return async () => {
			await resume();
			if (isMouseOn()) process.stdout.write(MOUSE_ON);
		};
	}
}
