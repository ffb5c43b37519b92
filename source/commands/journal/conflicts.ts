import { conflictsOf } from '../../journal/conflicts.ts';
import { EMPTY_DESK } from '../../journal/desk.ts';
import { replay } from '../../journal/replay.ts';
import { said, sentence, signed } from '../../journal/saying.ts';
import { dim, type Line, plain } from '../../output/line.ts';
import { SCHEMA } from '../../output/report.ts';
import { CommandError, type Context, type ExitCode } from '../command.ts';
import { note } from '../note.ts';
import { withArchive } from '../opened.ts';
import { formatOf, writeReport } from '../write.ts';
import { journalHeld, recordOf } from './held.ts';

/** What desks of a shared archive put right in different ways. */
export async function conflicts(context: Context, paths: readonly string[]): Promise<ExitCode> {
	if (context.shared === null)
		throw new CommandError('only desks of a shared archive can disagree', 'name it: --archive URL#NAME');
	const { entries } = await journalHeld(context, paths);
	return withArchive(context, paths, async (archive) => {
		const desk = replay(replay(EMPTY_DESK, entries), await archive.others());
		const found = conflictsOf(desk);
		const recorded = (entry: (typeof entries)[number]) => ({
			author: entry.author ?? null,
			...recordOf(entry),
			said: said(entry),
		});
		await writeReport(
			{
				head: { schema: SCHEMA },
				sections: [
					{
						name: 'conflicts',
						type: 'conflict',
						async *records() {
							for (const { holds, also } of found) yield { ...recorded(holds), also: also.map(recorded) };
						},
						columns: ['time', 'author', 'act', 'said', 'also'],
					},
				],
				async *lines(): AsyncIterable<Line> {
					for (const { holds, also } of found) {
						yield [plain(sentence(holds)), dim(`  ${signed(holds)}, holds`)];
						for (const entry of also) yield [plain(`  also: ${said(entry)}`), dim(`  ${signed(entry)}`)];
					}
				},
			},
			formatOf(context, 'text'),
			context,
		);
		if (found.length === 0) await note(context, 'the desks agree');
		return found.length > 0 ? 0 : 1;
	});
}
