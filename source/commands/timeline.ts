import type { Archive } from '../archive/archive.ts';
import { dateRange } from '../archive/query/values.ts';
import type { Dated, Told } from '../echoes/timeline/dated.ts';
import { type Bar, type Timeline, timelineOf, UNITS, type Unit } from '../echoes/timeline/timeline.ts';
import { fitStart } from '../output/fit.ts';
import { dim, type Line, plain, type Sheet, strong } from '../output/line.ts';
import { type JsonRecord, type Report, SCHEMA } from '../output/report.ts';
import { selectionOf } from '../output/selection.ts';
import { chosenBy } from './chosen.ts';
import { type Command, CommandError, type Context, type ExitCode } from './command.ts';
import { noteCoverage } from './coverage.ts';
import { FILTER, LISTING, QUERY } from './flags.ts';
import { note } from './note.ts';
import { withArchive } from './opened.ts';
import { limitOf } from './pages.ts';
import { pathsOf } from './paths.ts';
import { formatOf, writeReport } from './write.ts';

const datedRecord = (one: Dated): JsonRecord => ({
	from: one.from,
	to: one.to,
	exactness: one.exactness,
	article: one.article,
	path: one.path,
	outlet: one.outlet,
	published: one.published,
	start: one.start,
	end: one.end,
	words: one.words,
	text: one.sentence.text,
	textStart: one.sentence.start,
	textEnd: one.sentence.end,
	certainty: one.certainty,
});

const barRecord = ({ time, articles, mentions, figures, first }: Bar): JsonRecord => ({
	time,
	articles,
	mentions,
	figures,
	first: first === null ? null : { ...first },
});

const BAR_COLUMNS = 20;
/** Sentences under a bar that people are shown unless they ask for all. */
const SHOWN = 3;

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The bar's sentences, those of reprints once. */
function sentencesOf(dates: readonly Dated[]): { one: Dated; articles: number }[] {
	const groups = Map.groupBy(dates, ({ sentence }) => sentence.text.replace(/\s+/g, ' '));
	return [...groups.values()].flatMap((some) => {
		const [one] = some;
		return one === undefined ? [] : [{ one, articles: new Set(some.map(({ article }) => article)).size }];
	});
}

async function* linesOf({ bars, axis, vague }: Timeline, limit: number, sheet: Sheet): AsyncIterable<Line> {
	const most = Math.max(1, ...bars.map(({ mentions }) => mentions));
	for (const { time, articles, mentions, figures, first, dates } of bars) {
		const told = [counted(articles, 'article'), counted(mentions, 'mention'), counted(figures, 'figure')].join(', ');
		const bar = '█'.repeat(Math.ceil((mentions / most) * BAR_COLUMNS)).padEnd(BAR_COLUMNS);
		const by =
			first === null ? '' : `; first ${[first.outlet, first.published.slice(0, 10)].filter(Boolean).join(' ')}`;
		yield [strong(time.padEnd(10)), plain(`  ${bar}  `), dim(told + by)];
		if (axis === 'event') yield* sentenceLines(dates, limit, sheet);
	}
	if (vague.length > 0) yield [strong('Told less exactly')];
	yield* sentenceLines(vague, limit, sheet, true);
}

function* sentenceLines(dates: readonly Dated[], limit: number, sheet: Sheet, withTime = false): Iterable<Line> {
	const sentences = sentencesOf(dates);
	for (const { one, articles } of sentences.slice(0, limit)) {
		const place = `  ${one.published?.slice(0, 10) ?? '          '}  ${one.path.split('/').at(-1)}:${one.start}`;
		const others = articles > 1 ? `  in ${articles} articles` : '';
		const time = withTime ? `${one.from}…${one.to}  ` : '';
		const words = one.sentence.text.replace(/\s+/g, ' ');
		yield [dim(`${place}${others}  `), plain(fitStart(time + words, sheet.columns - place.length - others.length - 2))];
	}
	if (sentences.length > limit) yield [dim(`  and ${sentences.length - limit} more; --limit all shows them`)];
}

function rangeOf(written: string | null): { from: string; to: string } | null {
	if (written === null) return null;
	const range = dateRange(written, { start: 0, end: written.length });
	if (range === null)
		throw new CommandError(
			`--on ${written} is no date`,
			'give 2024, 2024-02, 2024-02-13 or a range of these: 2024-02..2024-04',
		);
	return { from: range.from ?? '0', to: range.to ?? '9' };
}

const isUnit = (text: string | null): text is Unit => UNITS.some((unit) => unit === text);

async function run(context: Context): Promise<ExitCode> {
	const { options } = context;
	const format = formatOf(context, 'text');
	const limit = limitOf(options.count('limit'), format === 'text' ? SHOWN : null) ?? Number.POSITIVE_INFINITY;
	const on = rangeOf(options.text('on'));
	const axis = options.text('by') === 'published' ? 'published' : 'event';
	const asked = options.text('unit');
	return withArchive(context, pathsOf(context.words, context), async (archive: Archive) => {
		const chosen = await chosenBy(archive, context);
		const { toldIn } = await import('../echoes/timeline/dated.ts');
		const told: Told[] = [];
		for await (const { article, analysis } of selectionOf(archive, chosen).readings()) {
			const one = toldIn(article, analysis);
			const isOn = ({ from, to }: Dated): boolean => on === null || (from <= on.to && to >= on.from);
			told.push({ ...one, dates: one.dates.filter(isOn) });
		}
		const among = on === null || axis === 'event' ? told : told.filter(({ dates }) => dates.length > 0);
		const timeline = timelineOf(among, axis, isUnit(asked) ? asked : null);
		const { bars, vague, unit, unplaced } = timeline;
		const total = bars.reduce((sum, { mentions }) => sum + mentions, 0) + vague.length;
		const report: Report = {
			head: { schema: SCHEMA, by: axis, unit, total, unplaced },
			sections: [
				{
					name: 'bars',
					type: 'bar',
					async *records() {
						for (const bar of bars) yield barRecord(bar);
					},
				},
				{
					name: 'dates',
					type: 'date',
					brief: ['from', 'to', 'text', 'path', 'outlet', 'published'],
					async *records() {
						const all = [
							...bars.flatMap(({ time, dates }) => dates.map((one) => ({ time, one }))),
							...vague.map((one) => ({ time: null, one })),
						];
						for (const { time, one } of all.slice(0, limit)) yield { time, ...datedRecord(one) };
					},
				},
			],
			table: 'dates',
			lines: (sheet) => linesOf(timeline, limit, sheet),
		};
		if (total > 0 || format !== 'text') await writeReport(report, format, context);
		if (total === 0) {
			await note(context, `no date is told of in ${counted(told.length, 'article')}`);
			await noteCoverage(archive, null, context);
		} else if (format === 'text')
			await note(
				context,
				`${counted(bars.length, unit)}${vague.length > 0 ? `, ${counted(vague.length, 'time')} told less exactly,` : ''} of ${counted(told.length, 'article')}`,
			);
		return total > 0 ? 0 : 1;
	});
}

export const timeline: Command = {
	name: 'timeline',
	takes: '[PATH…]',
	summary: 'Put what articles tell in order of time, with who told of it first',
	details: [
		'Every date that articles name, by when things happened: a chart of days, months or years, under each the sentences that name it, in order of publication. --by published puts the articles themselves in order, with the names and figures they hold.',
		'A date told less exactly than the chart, as a year among days, is listed below it.',
	],
	flags: [
		{
			name: 'by',
			takes: 'TIME',
			choices: ['event', 'published'],
			summary: 'when it happened, or when it was published',
		},
		{
			name: 'unit',
			takes: 'UNIT',
			choices: UNITS,
			summary: 'days, months or years; the finest that can be read if left out',
		},
		{ name: 'on', takes: 'DATES', summary: 'only what happened then: 2024-02-13, 2024-02, 2024-02..2024-04' },
		QUERY,
		FILTER,
		...LISTING,
	],
	examples: [
		{
			line: "newsdesk timeline ~/articles --query 'port strike'",
			says: 'what happened when, and who told of it first',
		},
		{ line: 'newsdesk timeline ~/articles --by published --unit month --json', says: 'for a chart' },
	],
	run,
};
