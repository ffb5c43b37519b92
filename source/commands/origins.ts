import type { Archive } from '../archive/archive.ts';
import type { Article, ArticleId } from '../domain/article.ts';
import type { Copy, Origin, Passages, Relation } from '../echoes/origins/origins.ts';
import type { Print } from '../echoes/origins/print.ts';
import { fitStart } from '../output/fit.ts';
import { dim, type Line, plain, type Sheet, strong } from '../output/line.ts';
import { type JsonRecord, type Report, SCHEMA } from '../output/report.ts';
import { chosenBy } from './chosen.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { comparable } from './echoing.ts';
import { FILTER, LISTING, QUERY } from './flags.ts';
import { note } from './note.ts';
import { withArchive } from './opened.ts';
import { limitOf } from './pages.ts';
import { pathsOf } from './paths.ts';
import { formatOf, writeReport } from './write.ts';

type Told = Pick<Article, 'headline' | 'outlet' | 'path' | 'published'> & {
	/** Other places where the same bytes lie. */
	readonly copies: readonly string[];
};

/** Reads the article's words again to show passages of it. */
type Passage = (
	article: ArticleId,
	passages: Passages,
) => Promise<readonly { start: number; end: number; text: string }[]>;

const passagesIn =
	(archive: Archive): Passage =>
	async (id, { runs }) => {
		if (runs.length === 0) return [];
		const reading = await archive.read(id, '');
		if (reading === null) return [];
		const { sentWords } = await import('../echoes/origins/print.ts');
		const { words } = sentWords(reading.article);
		return runs.flatMap((run) => {
			const [first, last] = [words[run.start], words[run.end - 1]];
			if (first === undefined || last === undefined) return [];
			return [{ start: first.start, end: last.end, text: reading.article.text.slice(first.start, last.end) }];
		});
	};

async function copyRecord(copy: Copy, first: ArticleId, passage: Passage): Promise<JsonRecord> {
	const { print, kind, shared, added, dropped } = copy;
	return {
		article: print.id,
		path: print.path,
		kind,
		shared: rounded(shared),
		added: added.words,
		dropped: dropped.words,
		...(added.words + dropped.words > 0
			? { addedText: [...(await passage(print.id, added))], droppedText: [...(await passage(first, dropped))] }
			: {}),
	};
}

/** The same bytes at another place: no article of its own. */
const sameRecord = (sameAs: ArticleId, path: string): JsonRecord => ({
	article: null,
	path,
	kind: 'reprint',
	shared: 1,
	added: 0,
	dropped: 0,
	sameAs,
});

const rounded = (part: number): number => Math.round(part * 1000) / 1000;

const LIKENESSES = { template: 'template', own: 'own writing' } as const;

const KINDS = { first: 'first', reprint: 'reprint', edited: 'edited' } as const;

async function* linesOf(
	origins: readonly Origin[],
	relations: readonly Relation[],
	told: ReadonlyMap<ArticleId, Told>,
	passage: Passage | null,
	sheet: Sheet,
): AsyncIterable<Line> {
	const placeOf = (id: ArticleId): string => {
		const { path, published = null, outlet = null } = told.get(id) ?? { path: id };
		return [published ?? '          ', path.split('/').at(-1), outlet].filter(Boolean).join('  ');
	};
	async function* changesOf(one: ArticleId, other: ArticleId, added: Passages, dropped: Passages): AsyncIterable<Line> {
		if (passage === null) return;
		for (const [sign, of, list] of [
			['+', other, added],
			['−', one, dropped],
		] as const)
			for (const { text } of await passage(of, list))
				yield [dim(`             ${sign} `), plain(fitStart(text.replace(/\s+/g, ' '), sheet.columns - 15))];
	}
	for (const { id, copies } of origins) {
		const same = (of: ArticleId): readonly string[] => told.get(of)?.copies ?? [];
		const count = copies.reduce((sum, { print }) => sum + 1 + same(print.id).length, 0);
		yield [strong(told.get(id)?.headline ?? id), dim(`  ${count} articles, one origin`)];
		for (const { print, kind, added, dropped } of copies) {
			const changes = added.words + dropped.words > 0 ? `  +${added.words} −${dropped.words} words` : '';
			yield [dim(`  ${KINDS[kind].padEnd(8)} `), plain(placeOf(print.id)), dim(changes)];
			for (const path of same(print.id)) yield [dim('  the same '), plain(path)];
			yield* changesOf(id, print.id, added, dropped);
		}
		yield [];
	}
	if (relations.length > 0) yield [strong('Share passages, and are not one text')];
	for (const { one, other, likeness, shared, added, dropped } of relations) {
		yield [dim(`  ${LIKENESSES[likeness].padEnd(12)} ${Math.round(shared * 100)}% `), plain(placeOf(one))];
		yield [dim(' '.repeat(19)), plain(placeOf(other))];
		yield* changesOf(one, other, added, dropped);
	}
}

async function run(context: Context): Promise<ExitCode> {
	const { options } = context;
	const format = formatOf(context, 'text');
	const limit = limitOf(options.count('limit'), null) ?? Number.POSITIVE_INFINITY;
	return withArchive(context, pathsOf(context.words, context), async (archive: Archive) => {
		const chosen = await chosenBy(archive, context);
		const [{ originsOf }, { printOf }] = await Promise.all([
			import('../echoes/origins/origins.ts'),
			import('../echoes/origins/print.ts'),
		]);
		const prints: Print[] = [];
		const told = new Map<ArticleId, Told>();
		const { readings, total, isWhole } = await comparable(archive, chosen, 'copies');
		for await (const { article, sources } of readings()) {
			const { id, headline, outlet, path, published } = article;
			const copies = sources.filter((source) => source.isListed && source.path !== path).map((source) => source.path);
			prints.push(printOf(article));
			told.set(id, { headline, outlet, path, published, copies });
		}
		const copiesOf = (id: ArticleId): readonly string[] => told.get(id)?.copies ?? [];
		const copied = prints.reduce((sum, { id }) => sum + copiesOf(id).length, 0);
		const articles = total + copied;
		const { origins, relations } = originsOf(prints);
		const texts = origins.length + total - prints.length;
		const several = origins.filter(({ id, copies }) => copies.length > 1 || copiesOf(id).length > 0);
		const passage = passagesIn(archive);
		const report: Report = {
			head: { schema: SCHEMA, count: { articles, origins: texts } },
			sections: [
				{
					name: 'origins',
					type: 'origin',
					async *records() {
						for (const { id, copies } of origins.slice(0, limit)) {
							const printed: JsonRecord[] = [];
							for (const copy of copies) {
								printed.push(await copyRecord(copy, id, passage));
								for (const path of copiesOf(copy.print.id)) printed.push(sameRecord(copy.print.id, path));
							}
							yield { id, first: id, outlet: told.get(id)?.outlet ?? null, articles: printed };
						}
					},
				},
				{
					name: 'related',
					type: 'relation',
					async *records() {
						for (const { one, other, likeness, shared } of relations)
							yield { a: one, b: other, kind: LIKENESSES[likeness], shared: rounded(shared) };
					},
				},
				{
					name: 'articles',
					type: 'article',
					brief: ['origin', 'kind', 'shared', 'path', 'headline', 'outlet', 'published'],
					async *records() {
						for (const { id, copies } of origins.slice(0, limit))
							for (const { print, kind, shared, added, dropped } of copies)
								yield {
									id: print.id,
									path: print.path,
									headline: told.get(print.id)?.headline ?? null,
									outlet: print.outlet,
									published: told.get(print.id)?.published ?? null,
									origin: id,
									kind,
									shared: rounded(shared),
									added: added.words,
									dropped: dropped.words,
								};
					},
				},
			],
			table: 'articles',
			lines: (sheet) =>
				linesOf(several.slice(0, limit), relations, told, options.on('changes') ? passage : null, sheet),
		};
		await writeReport(report, format, context);
		if (format === 'text') {
			const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
			await note(context, `${count(articles, 'article')}, ${count(texts, 'origin')}`);
			if (!isWhole)
				await note(context, 'texts of one template are told of up to 5,000 articles: choose some with --query');
		}
		return several.length > 0 ? 0 : 1;
	});
}

export const origins: Command = {
	name: 'origins',
	takes: '[PATH…]',
	summary: 'Bring together wire copies and reprints of one text',
	details: [
		'Under each text the articles that print it, the earliest first: as it was, or edited, with how many words were added and dropped. What one outlet has under one headline on one day are versions of one report. Texts made from one template with other numbers and texts that take over passages are no reprints; they are listed below. What recurs around articles of every kind, as lines on who owns them, does not count.',
		'Text shows the origins of several articles; the other forms all. The exit status is 1 where no article is another’s reprint.',
	],
	flags: [
		{
			name: 'changes',
			takes: null,
			summary: 'under each edited reprint and each pair of one template: the passages added and dropped',
		},
		QUERY,
		FILTER,
		...LISTING,
	],
	examples: [
		{ line: "newsdesk origins ~/articles --query 'port strike'", says: 'who wrote, and who printed what others wrote' },
		{ line: 'newsdesk origins ~/articles --changes', says: 'with what was edited' },
	],
	run,
};
