import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BOUNDS, megabytes } from '../ingest/bounds.ts';
import { CommandError } from './command.ts';
import type { Taken } from './taken.ts';

/** Stands for stdin where a path may. */
export const STDIN = '-';

/** Reads stdin to its end. What it is, is found out from its content, as of any file. */
export async function takeStdin(isTerminal: boolean): Promise<Taken> {
	if (isTerminal)
		throw new CommandError('- reads what is piped in, and nothing is', 'e.g. curl -s https://… | newsdesk facts -');
	const folder = mkdtempSync(join(tmpdir(), 'newsdesk-'));
	const remove = (): void => rmSync(folder, { recursive: true, force: true });
	process.once('exit', remove);
	const file = join(folder, 'stdin');
	let length = 0;
	const bounded = new Transform({
		transform(chunk: Uint8Array, _encoding, done) {
			length += chunk.length;
			if (length <= BOUNDS.unpacked) done(null, chunk);
			else
				done(
					new CommandError(
						`more than ${megabytes(BOUNDS.unpacked)} MB came on stdin`,
						'write it to a file and open that, or split it',
					),
				);
		},
	});
	await pipeline(process.stdin, bounded, createWriteStream(file, { mode: 0o600 }));
	if (length === 0)
		throw new CommandError('nothing came on stdin', 'look whether the program before the | wrote anything');
	return { file, index: join(folder, 'index.db'), remove };
}
