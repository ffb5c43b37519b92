import type { Archive } from '../../archive/archive.ts';
import { safeLine } from '../../ingest/sanitise.ts';
import type { Entry } from '../../journal/act.ts';
import { attached } from '../../journal/anchor.ts';
import { articlesOf, type Desk, everyHeld, idsOf } from '../../journal/desk.ts';
import { said } from '../../journal/saying.ts';
import type { Anchor, ArticleTarget } from '../../journal/target.ts';
import { dim, type Line, plain, strong } from '../../output/line.ts';
import { type Json, type JsonRecord, SCHEMA } from '../../output/report.ts';
import type { Context, ExitCode } from '../command.ts';
import { withArchive } from '../opened.ts';
import { rowsOf } from '../pages.ts';
import { formatOf, writeReport } from '../write.ts';
import { type Held, journalHeld } from './held.ts';

/** What is wrong with a line, or which act has lost what it was done to. */
interface Finding {
	readonly where: string;
	readonly what: 'line' | 'orphan';
	readonly message: string;
	readonly hint: string;
}

/** The articles of the archive by everything an act may know them by. */
async function articlesIn(archive: Archive): Promise<(desk: Desk, target: ArticleTarget) => string | null> {
	const byId = new Set<string>();
	const byPlace = new Map<string, string>();
	const request = { query: '', filter: [], sort: 'date', descending: true } as const;
	for await (const { id, path, headline } of rowsOf((window) => archive.list({ ...request, ...window }))) {
		byId.add(id);
		byPlace.set(`${safeLine(path)}\n${headline}`, id);
	}
	return (desk, target) => {
		for (const id of idsOf(desk, target)) {
			if (byId.has(id)) return id;
			for (const place of [`${target.path}\n${target.headline}`, ...(desk.places.get(id) ?? [])]) {
				const found = byPlace.get(place);
				if (found !== undefined) return found;
			}
		}
		return null;
	};
}

const anchorsOf = (entry: Entry): readonly Anchor[] => {
	if ('anchor' in entry && entry.anchor !== null) return [entry.anchor];
	return 'fact' in entry ? [entry.fact.anchor] : [];
};

async function orphans(archive: Archive, { desk, file }: Held): Promise<Finding[]> {
	const find = await articlesIn(archive);
	const found: Finding[] = [];
	for (const entry of everyHeld(desk)) {
		if (entry.act === 'place') continue;
		for (const target of articlesOf(entry)) {
			const id = find(desk, target);
			const orphan = (message: string): void => {
				found.push({
					where: `${file} ${entry.id}`,
					what: 'orphan',
					message: `${said(entry)}: ${message}`,
					hint: 'It is kept, and holds again when what it was done to is back.',
				});
			};
			if (id === null) {
				orphan('the article is not there any more, or has another text and headline.');
				continue;
			}
			const anchors = anchorsOf(entry);
			const text = anchors.length === 0 ? '' : ((await archive.read(id, ''))?.article.text ?? '');
			if (anchors.some((anchor) => attached(text, anchor) === null))
				orphan('its words do not stand in the text any more.');
		}
	}
	return found;
}

/** Lines that cannot be read, and acts that have lost what they were done to. */
export async function check(context: Context, paths: readonly string[]): Promise<ExitCode> {
	const held = await journalHeld(context, paths);
	return withArchive(context, paths, async (archive) => {
		const findings: Finding[] = [
			...held.problems.map(
				({ line, message, hint }): Finding => ({ where: `${held.file}:${line}`, what: 'line', message, hint }),
			),
			...(await orphans(archive, held)),
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
	});
}
