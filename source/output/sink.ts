import type { Writable } from 'node:stream';

/** The reader at the other end of the pipe has gone: nothing is left to do, and nothing went wrong. */
export class ClosedPipe extends Error {}

/** Where output goes. `write` resolves when the stream can take more, so that a slow reader slows the writer. */
export interface Sink {
	readonly isTerminal: boolean;
	/** Columns of the terminal; null where it is none. */
	readonly columns: number | null;
	write(text: string): Promise<void>;
	/** Resolves when everything written has been handed over. */
	flush(): Promise<void>;
}

interface TerminalLike extends Writable {
	readonly isTTY?: boolean;
	readonly columns?: number;
}

/** For a terminal that does not tell its size. */
const UNTOLD_COLUMNS = 80;

/** Code units gathered before a pipe or file is written to. */
const BATCH = 32_768;

const isClosed = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');

const asFailure = (error: Error): Error => (isClosed(error) ? new ClosedPipe() : error);

/** A terminal is written to at once; anything else in batches. */
export function sinkOf(stream: TerminalLike): Sink {
	let failure: Error | null = null;
	let waiting = '';
	stream.on('error', (error: Error) => {
		failure ??= asFailure(error);
	});
	const flush = (): Promise<void> =>
		new Promise((resolve, reject) => {
			if (failure) return reject(failure);
			const batch = waiting;
			waiting = '';
			stream.write(batch, (error) => (error ? reject(asFailure(error)) : resolve()));
		});
	return {
		isTerminal: stream.isTTY === true,
		columns: stream.isTTY === true ? stream.columns || UNTOLD_COLUMNS : null,
		async write(text) {
			waiting += text;
			if (stream.isTTY === true || waiting.length >= BATCH) await flush();
		},
		flush,
	};
}
