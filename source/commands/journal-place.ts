import { dirname, join } from 'node:path';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { type JournalPlace, journalPlace } from '../effects/journal/place.ts';
import { identityOf } from '../effects/shared-archive/place.ts';
import type { LineProblem } from '../journal/line.ts';
import { CommandError, type Context } from './command.ts';

/** Where the journal of these paths lies; null where it is not wanted. */
export function journalOf({ options, stdin, home, shared }: Context, paths: readonly string[]): JournalPlace | null {
	const given = options.text('journal');
	if (options.on('no-journal')) {
		if (given !== null)
			throw new CommandError('--journal and --no-journal are given together', 'leave one of them out');
		return null;
	}
	const taken = stdin.taken === null ? null : dirname(stdin.taken.file);
	const piped = taken !== null && paths.every((path) => dirname(path) === taken);
	const archive = shared === null ? null : { name: shared.archive, identity: identityOf(shared) };
	return journalPlace({ paths, given, own: [join(home, 'seeds')], piped, archive }, process.env);
}

export const lineDiagnostic = (file: string, { line, kind, message, hint }: LineProblem): Diagnostic => ({
	where: `${file}:${line}`,
	severity: 'warning',
	rule: `journal/${kind}`,
	message,
	hint,
});
