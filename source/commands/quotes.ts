import type { Archive } from '../archive/archive.ts';
import type { Article, ArticleId } from '../domain/article.ts';
import type { Quote } from '../echoes/quotes/quotes.ts';
import type { Spoken } from '../echoes/quotes/spoken.ts';
import { padEnd } from '../output/fit.ts';
import { dim, type Line, type Piece, plain, strong } from '../output/line.ts';
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

const versionRecord = ({ article, path, start, end, text, speaker, outlet, published }: Spoken): JsonRecord => ({
	article,
	path,
	start,
	end,
	text,
	speaker: speaker?.entity ?? null,
	speakerText: speaker?.text ?? null,
	outlet,
	published,
});

const quoteRecord = ({ id, text, versions, differences }: Quote): JsonRecord => ({
	id,
	text,
	versions: versions.map(versionRecord),
	differences: differences.map(({ a, b, kinds, words, otherNaming }) => ({
		a,
		b,
		kinds,
		words: words.map((changed) => ({
			a: [changed.a.start, changed.a.end],
			b: [changed.b.start, changed.b.end],
			marked: changed.isMarked,
		})),
		otherNaming,
	})),
});

const WORDS = {
	identical: 'the same words',
	cut: 'cut',
	word: 'other words',
	ellipsis: 'an ellipsis',
	bracket: 'a bracket',
	speaker: 'another speaker',
} as const;

/** A version's words, those that differ from the version shown before it marked. */
function wordsShown(version: Spoken, spans: readonly { start: number; end: number }[]): Piece[] {
	const pieces: Piece[] = [];
	const oneLine = (start: number, end: number): string =>
		version.text.slice(start - version.start, end - version.start).replace(/\s+/g, ' ');
	let at = version.start;
	for (const span of [...spans].sort((a, b) => a.start - b.start)) {
		if (span.end <= span.start || span.start < at) continue;
		pieces.push(plain(oneLine(at, span.start)), strong(oneLine(span.start, span.end)));
		at = span.end;
	}
	return [...pieces, plain(oneLine(at, version.end))];
}

/** Words of a version, or that there are none. */
const changed = ({ text, start }: Spoken, span: { start: number; end: number }): string =>
	span.end > span.start ? `“${text.slice(span.start - start, span.end - start).replace(/\s+/g, ' ')}”` : 'nothing';

async function* linesOf(quotes: readonly Quote[]): AsyncIterable<Line> {
	for (const { versions, differences } of quotes) {
		const articles = new Set(versions.map(({ article }) => article)).size;
		yield [strong(`${versions.length} versions in ${articles} articles`)];
		for (const [at, version] of versions.entries()) {
			const { path, published, outlet, speaker, start } = version;
			const place = [published?.slice(0, 10) ?? '', outlet ?? '', `${path.split('/').at(-1)}:${start}`];
			yield [
				dim(`  ${place.filter(Boolean).join('  ')}  `),
				plain(speaker === null ? 'speaker not named' : (speaker.name ?? speaker.text)),
			];
			const before = differences.find(({ a, b }) => a === 0 && b === at);
			const others =
				at === 0 ? differences.flatMap(({ a, words }) => (a === 0 ? words.map((word) => word.a) : [])) : [];
			yield [
				plain('    “'),
				...wordsShown(version, at === 0 ? others : (before?.words ?? []).map(({ b }) => b)),
				plain('”'),
			];
			if (before === undefined) continue;
			const told = before.kinds.map((kind) => WORDS[kind]);
			const first = versions[0] ?? version;
			const changes = before.words.map(
				({ a, b, isMarked }) => `${changed(first, a)} → ${changed(version, b)}${isMarked ? ' (marked)' : ''}`,
			);
			const naming = before.otherNaming ? [`named otherwise: ${first.speaker?.text} → ${speaker?.text}`] : [];
			yield [dim(`    ${padEnd('against the first:', 18)} `), dim([...told, ...changes, ...naming].join('; '))];
		}
		yield [];
	}
}

async function run(context: Context): Promise<ExitCode> {
	const format = formatOf(context, 'text');
	const limit = limitOf(context.options.count('limit'), null) ?? Number.POSITIVE_INFINITY;
	return withArchive(context, pathsOf(context.words, context), async (archive: Archive) => {
		const chosen = await chosenBy(archive, context);
		const { readings, total: articles } = await comparable(archive, chosen, 'quotes');
		const spoken: Spoken[] = [];
		const [{ quotesOf }, { spokenIn }] = await Promise.all([
			import('../echoes/quotes/quotes.ts'),
			import('../echoes/quotes/spoken.ts'),
		]);
		for await (const reading of readings()) spoken.push(...spokenIn(reading));
		const quotes = quotesOf(spoken);
		const shown = quotes.slice(0, limit);
		const among = new Set<ArticleId>(shown.flatMap(({ versions }) => versions.map(({ article }) => article)));
		const report: Report = {
			head: { schema: SCHEMA, total: quotes.length },
			sections: [
				{
					name: 'quotes',
					type: 'quote',
					async *records() {
						for (const quote of shown) yield quoteRecord(quote);
					},
				},
				{
					name: 'versions',
					type: 'version',
					brief: ['quote', 'text', 'speakerText', 'kinds', 'path', 'outlet', 'published'],
					async *records() {
						for (const { id, versions, differences } of shown)
							for (const [at, version] of versions.entries()) {
								const against = differences.find(({ a, b }) => a === 0 && b === at);
								yield { quote: id, ...versionRecord(version), kinds: against?.kinds ?? [] };
							}
					},
				},
				{
					name: 'articles',
					type: 'article',
					async *records() {
						for await (const { article } of readings()) if (among.has(article.id)) yield articleOf(article);
					},
				},
			],
			table: 'versions',
			lines: () => linesOf(shown),
		};
		await writeReport(report, format, context);
		if (format === 'text') {
			const counted = articles === 1 ? '1 article' : `${articles} articles`;
			const found = quotes.length === 1 ? '1 quote stands' : `${quotes.length} quotes stand`;
			await note(
				context,
				quotes.length === 0 ? `nothing is quoted twice in ${counted}` : `${found} in several of ${counted}`,
			);
		}
		return quotes.length > 0 ? 0 : 1;
	});
}

const articleOf = ({ id, path, headline, outlet, published, text }: Article): JsonRecord => ({
	id,
	path,
	headline,
	outlet,
	published,
	text,
});

export const quotes: Command = {
	name: 'quotes',
	takes: '[PATH…]',
	summary: 'Show words that several articles quote, and how their versions differ',
	details: [
		'By the words inside the quote marks: four in a row and most of the shorter version, by the same speaker; more where a speaker is not named, much more where articles name different ones. Phrases that many different people say prove nothing.',
		'Each version is held against the first: what was cut, other words in the same place (marked; strongest where no bracket or ellipsis tells of them), ellipses, brackets, another speaker or another name for the same. Who quotes rightly is not judged.',
	],
	flags: [QUERY, FILTER, ...LISTING],
	examples: [
		{ line: "newsdesk quotes ~/articles --query 'port strike'", says: 'the same words, as each article has them' },
		{ line: 'newsdesk quotes ~/articles --format csv > quotes.csv', says: 'a row a version' },
	],
	run,
};
