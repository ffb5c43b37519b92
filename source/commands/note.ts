import { safeLine } from '../ingest/sanitise.ts';
import type { Context } from './command.ts';

/** A remark for people beside the output: after what is already written, and never in the way of a program. */
export async function note({ stdout, stderr }: Context, text: string): Promise<void> {
	await stdout.flush();
	await stderr.write(`${safeLine(text)}\n`);
	await stderr.flush();
}
