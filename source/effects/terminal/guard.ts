import { RESTORE } from './size.ts';

const SIGNALS = { SIGTERM: 143, SIGHUP: 129, SIGINT: 130 } as const;

/** Sees to it that the terminal is put back as it was found, however the reader ends. */
export class Guard {
	/** What ends the reader; until it is there to be told, nothing but the screen is to be put back. */
	leave: (code: number) => void = (code) => process.exit(code);
	readonly #onExit: () => void;

	constructor(stdin: NodeJS.EventEmitter, stdout: NodeJS.WriteStream) {
		this.#onExit = () => stdout.write(RESTORE);
		process.once('exit', this.#onExit);
		// Not once: a listener that is gone by then would let Ink end the process before all is put back.
		for (const [signal, code] of Object.entries(SIGNALS)) process.on(signal, () => this.leave(code));
		// A terminal that goes away without a signal, as under su, is hung up all the same.
		const onHangUp = () => this.leave(SIGNALS.SIGHUP);
		for (const stream of [stdin, stdout] satisfies NodeJS.EventEmitter[])
			stream.on('error', onHangUp).on('close', onHangUp);
		stdin.on('end', onHangUp);
	}

	/** The screen has been put back. */
	done(): void {
		process.off('exit', this.#onExit);
	}
}
