import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { counted } from '../../domain/amount.ts';
import { mergeJournals } from '../../journal/merge.ts';
import { CommandError, type Context, type ExitCode } from '../command.ts';
import { note } from '../note.ts';

/** The acts of two journal files, each once, on stdout. */
export async function merge({ stdout, ...context }: Context, files: readonly string[]): Promise<ExitCode> {
	const [one, other, more] = files;
	if (one === undefined || other === undefined || more !== undefined)
		throw new CommandError('journal merge needs two journals', 'newsdesk journal merge OURS THEIRS > merged.jsonl');
	const read = async (file: string): Promise<string> => {
		if (!existsSync(file))
			throw new CommandError(`no such file: ${file}`, 'a journal is .newsdesk/journal.jsonl in its folder');
		return readFile(file, 'utf8');
	};
	const merged = mergeJournals(await read(one), await read(other));
	await stdout.write(merged.text);
	const unread =
		merged.unread === 0
			? ''
			: `; ${counted(merged.unread, 'line')} that cannot be read ${merged.unread === 1 ? 'is' : 'are'} kept at the end`;
	await note({ ...context, stdout }, `${counted(merged.added, 'act')} that only ${other} has${unread}`);
	return 0;
}
