import { said } from '../../journal/saying.ts';
import { dim, type Line, plain, strong } from '../../output/line.ts';
import { type Json, type JsonRecord, SCHEMA } from '../../output/report.ts';
import type { Context, ExitCode } from '../command.ts';
import { withArchive } from '../opened.ts';
import { formatOf, writeReport } from '../write.ts';
import { journalHeld } from './held.ts';
import { orphansOf } from './orphans.ts';

/** What is wrong with a line, or which act has lost what it was done to. */
interface Finding {
	readonly where: string;
	readonly what: 'line' | 'orphan';
	readonly message: string;
	readonly hint: string;
}

/** Lines that cannot be read, and acts that have lost what they were done to. */
export async function check(context: Context, paths: readonly string[]): Promise<ExitCode> {
	const held = await journalHeld(context, paths);
	return withArchive(
		context,
		paths,
		async (archive) => {
			const findings: Finding[] = [
				...held.problems.map(
					({ line, message, hint }): Finding => ({ where: `${held.file}:${line}`, what: 'line', message, hint }),
				),
				...(await orphansOf(archive, held.desk)).map(
					({ entry, message }): Finding => ({
						where: `${held.file} ${entry.id}`,
						what: 'orphan',
						message: `${said(entry)}: ${message}`,
						hint: 'It is kept, and holds again when what it was done to is back.',
					}),
				),
			];
			await writeReport(
				{
					head: { schema: SCHEMA, file: held.file, acts: held.entries.length },
					sections: [
						{
							name: 'findings',
							type: 'finding',
							async *records() {
								yield* findings.map((finding): JsonRecord => ({ ...finding }) satisfies Record<string, Json>);
							},
							columns: ['where', 'what', 'message', 'hint'],
						},
					],
					async *lines(): AsyncIterable<Line> {
						for (const { where, message, hint } of findings) {
							yield [strong(where), plain(`: ${message}`)];
							yield [dim(`  ${hint}`)];
						}
						const acts = `${held.entries.length} ${held.entries.length === 1 ? 'act' : 'acts'}`;
						yield [
							plain(
								findings.length === 0
									? `${acts}, and nothing is wrong with them.`
									: `${acts}; ${findings.length} to look at.`,
							),
						];
					},
				},
				formatOf(context, 'text'),
				context,
			);
			return findings.length === 0 ? 0 : 1;
		},
		'as found',
	);
}
