import { isatty } from 'node:tty';
import { fileURLToPath } from 'node:url';
import { safeLine } from '../ingest/sanitise.ts';
import { ClosedPipe, sinkOf } from '../output/sink.ts';
import { CommandError, type Context } from './command.ts';

/** Where newsdesk stands in its process. */
export interface Place {
	readonly argv: readonly string[];
	readonly environment: Readonly<Record<string, string | undefined>>;
	/** Of the file that was started: `source/cli.ts` or `dist/newsdesk.js`. */
	readonly importMeta: ImportMeta;
	readonly stdin: { readonly isTTY: boolean };
	readonly stdout: NodeJS.WriteStream;
	readonly stderr: NodeJS.WriteStream;
	readonly end: (code: number) => void;
}

export const placeOf = (importMeta: ImportMeta): Place => ({
	argv: process.argv.slice(2),
	environment: process.env,
	importMeta,
	stdin: { isTTY: isatty(0) },
	stdout: process.stdout,
	stderr: process.stderr,
	end: (code) => process.exit(code),
});

export function complaint(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	const { hint, shown } = error instanceof CommandError ? error : { hint: '', shown: [] };
	const under = [...shown, hint].filter(Boolean).map((line) => `  ${safeLine(line)}\n`);
	return `newsdesk: ${safeLine(message)}\n${under.join('')}`;
}

/** Does what a command line asks for and returns the exit status; what fails is told on stderr. It never throws. */
export async function carryOut(
	place: Place,
	work: (context: Omit<Context, 'words' | 'options'>) => Promise<number>,
): Promise<number> {
	const stdout = sinkOf(place.stdout);
	const stderr = sinkOf(place.stderr);
	const { NO_COLOR, TERM } = place.environment;
	try {
		const code = await work({
			stdin: { isTerminal: place.stdin.isTTY, taken: null },
			shared: null,
			stdout,
			stderr,
			colour: stdout.isTerminal && !NO_COLOR && TERM !== 'dumb',
			home: fileURLToPath(new URL('../', place.importMeta.url)),
		});
		await stdout.flush();
		await stderr.flush();
		return code;
	} catch (error) {
		if (error instanceof ClosedPipe) return 0;
		try {
			await stderr.write(complaint(error));
			await stderr.flush();
		} catch {
			// Nobody reads the complaint either; the status still tells.
		}
		return 2;
	}
}
