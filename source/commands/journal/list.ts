import { byStamp, type Entry } from '../../journal/act.ts';
import { counts, type Desk, everyHeld } from '../../journal/desk.ts';
import { replay } from '../../journal/replay.ts';
import { saidWhole } from '../../journal/saying.ts';
import { isAsFound } from '../../journal/taking-back.ts';
import { dim, type Line, plain } from '../../output/line.ts';
import { SCHEMA } from '../../output/report.ts';
import type { Context, ExitCode } from '../command.ts';
import { note } from '../note.ts';
import { withArchive } from '../opened.ts';
import { formatOf, writeReport } from '../write.ts';
import { journalHeld, recordOf, wordsOf } from './held.ts';

/** Every act in the order it was done, the undone ones too; of a shared archive what others did as well. */
export async function list(context: Context, paths: readonly string[]): Promise<ExitCode> {
	const own = await journalHeld(context, paths);
	if (context.shared === null) return told(context, own.entries, own.desk);
	return withArchive(context, paths, async (archive) => {
		const others = await archive.others();
		return told(context, [...own.entries, ...others].sort(byStamp), replay(own.desk, others));
	});
}

async function told(context: Context, entries: readonly Entry[], desk: Desk): Promise<ExitCode> {
	const isShared = context.shared !== null;
	await writeReport(
		{
			head: { schema: SCHEMA },
			sections: [
				{
					name: 'acts',
					type: 'act',
					async *records() {
						for (const entry of entries)
							yield {
								...recordOf(entry),
								...(isShared ? { author: entry.author ?? null } : {}),
								counts: counts(desk, entry.id),
								said: wordsOf(entry, desk),
							};
					},
					columns: ['time', ...(isShared ? ['author'] : []), 'act', 'said', 'counts', 'id'],
				},
			],
			async *lines(): AsyncIterable<Line> {
				for (const entry of entries) {
					const isUndone = !counts(desk, entry.id);
					yield [
						dim(`${entry.time.slice(0, 19).replace('T', ' ')}  `),
						isUndone ? dim(`${wordsOf(entry, desk)}  (undone)`) : plain(wordsOf(entry, desk)),
						...(entry.author === undefined ? [] : [dim(`  by ${entry.author}`)]),
					];
				}
			},
		},
		formatOf(context, 'text'),
		context,
	);
	if (entries.length === 0) await note(context, 'the journal is empty');
	return entries.length > 0 ? 0 : 1;
}

/** What holds in the end. */
export async function replayed(context: Context, paths: readonly string[]): Promise<ExitCode> {
	const { desk } = await journalHeld(context, paths);
	const held = everyHeld(desk).filter((entry) => entry.act !== 'place' && !isAsFound(entry));
	await writeReport(
		{
			head: { schema: SCHEMA },
			sections: [
				{
					name: 'held',
					type: 'act',
					async *records() {
						for (const entry of held) yield { ...recordOf(entry), said: saidWhole(entry) };
					},
					columns: ['time', 'act', 'said', 'id'],
				},
			],
			async *lines(): AsyncIterable<Line> {
				for (const entry of held) yield [plain(saidWhole(entry))];
			},
		},
		formatOf(context, 'text'),
		context,
	);
	if (held.length === 0) await note(context, 'nothing holds: the journal is empty, or all of it was undone');
	return held.length > 0 ? 0 : 1;
}
