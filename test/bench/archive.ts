import { execFileSync } from 'node:child_process';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import Fuse from 'fuse.js';
import { mentionsOf } from '../../source/archive/archive.ts';
import type { OpenArchive } from '../../source/effects/archive-thread/open-archive.ts';
import { madeArchive } from './archive-made.ts';
import { measureReaderOf } from './archive-reader.ts';
import { archiveTable, type Measured } from './archive-table.ts';
import { Chance } from './chance.ts';
import { type MadeUp, madeUpArticles } from './corpus.ts';
import { tell } from './findings.ts';
import { listRequest } from './list-request.ts';
import { megabytes, row, Sample } from './measure.ts';
import { Unmeasurable } from './shared/index-file.ts';

const SIZES = [1_000, 10_000, 100_000];
const QUERIES = 200;
const FUSE_QUERIES = 8;

/** Builds made-up archives and measures what a user of them waits for. */
export async function measureArchive(options: readonly string[]): Promise<void> {
	const at = options.indexOf('--articles');
	const sizes = at < 0 ? SIZES : (options[at + 1] ?? '').split(',').map(Number);
	const threads = options.includes('--workers') ? Number(options[options.indexOf('--workers') + 1]) : null;
	const all: Measured[] = [];
	const keep = options.includes('--keep') ? (options[options.indexOf('--keep') + 1] ?? null) : null;
	if (keep !== null && options.includes('--readme'))
		throw new Unmeasurable('--readme tells what building takes, which is not measured of an index that is kept');
	for (const size of sizes) all.push(await measureSize(size, threads, keep));
	tell(archiveTable(all), options);
}

async function measureSize(size: number, threads: number | null, keep: string | null): Promise<Measured> {
	const made = await madeArchive(size, threads, keep);
	try {
		const { folder, news, index, program, openArchive, bytes, sample, built, isFound } = made;
		process.stdout.write(`\n${size} articles, ${megabytes(bytes)} of text, ${availableParallelism()} processors\n`);
		const open = (): OpenArchive =>
			openArchive({ paths: [news], index, watch: false, ...(threads === null ? {} : { workers: threads }) });

		const { articles, firstRows, took, processor, memory, written } = built;
		if (isFound) row('index', 'found in the folder to keep; what building it took was measured then');
		row('first rows while indexing', `${firstRows.toFixed(0)} ms`);
		row('indexed', `${articles} in ${(took / 1000).toFixed(1)} s, ${((articles / took) * 1000).toFixed(0)} articles/s`);
		row('  processor time an article, ms', (processor / articles).toFixed(1));
		const tokens = ((articles / took) * 1_000 * wordsIn(sample)) / availableParallelism();
		row('  words a second and processor', Math.round(tokens).toLocaleString('en'));
		row('memory while indexing, most', memory === null ? 'unknown' : megabytes(memory));
		const file = statSync(index).size;
		row('index', `${megabytes(file)}, ${(file / bytes).toFixed(2)} of the text`);
		row(
			'written to the disk',
			written === null ? 'unknown' : `${megabytes(written)}, ${(written / file).toFixed(1)} times the index`,
		);

		const opening = new Sample();
		for (let count = 0; count < 5; count += 1) {
			const began = performance.now();
			const archive = open();
			await archive.list(listRequest(''));
			opening.add(performance.now() - began);
			await archive.close();
		}
		row('open to the first 50 rows, ms', `${opening}; the first time ${opening.first.toFixed(1)}`);

		const archive = open();
		await archive.settled();
		const { query, recall } = await measureQueries(archive, sample);
		const walks = await measureWalks(archive, sample);
		const fuse = await measureFuse(archive, sample, query);
		const newest = (await archive.list(listRequest(''))).rows.slice(0, 10).map(({ headline }) => headline);
		await archive.close();
		const used = execFileSync(process.execPath, [
			join(dirname(program), 'open-and-ask.js'),
			program,
			news,
			index,
			...longWords(sample[0]?.text ?? '').slice(0, 8),
		]);
		row('memory of a process that only opens and asks', megabytes(Number(used.toString())));
		const reader = await measureReaderOf(news, index, folder, newest, ['people', 'grecatdarted', 'minister talks']);
		await measureAdding(open, news, size);
		return {
			articles,
			built: took,
			processor: processor / articles,
			query: query.at(0.95),
			recall,
			opened: opening.at(0.5),
			...walks,
			file: file / bytes,
			indexing: memory,
			written: written === null ? null : written / file,
			fuse,
			reader,
		};
	} finally {
		made.end();
	}
}

/** Words of an article, on average. */
const wordsIn = (sample: readonly MadeUp[]): number =>
	sample.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / sample.length;

const longWords = (text: string): string[] => [...new Set(text.match(/\b[A-Za-z]{5,14}\b/g) ?? [])];

/** Words that tell an article from others: the rarest in the sample, in lower case or capitalised. */
function tellingWords(sample: readonly MadeUp[]): (text: string) => string[] {
	const articles = new Map<string, number>();
	for (const { text } of sample) for (const word of longWords(text)) articles.set(word, (articles.get(word) ?? 0) + 1);
	return (text) =>
		longWords(text)
			.filter((word) => word.length >= 6 && word !== word.toUpperCase())
			.sort((one, other) => (articles.get(one) ?? 0) - (articles.get(other) ?? 0))
			.slice(0, 6);
}

/** One letter lost, added, exchanged or swapped with its neighbour, not the first. */
function misspelt(word: string, chance: Chance): string {
	const at = chance.between(1, word.length - 2);
	const letter = String.fromCharCode(97 + chance.between(0, 25));
	const kinds = [
		word.slice(0, at) + word.slice(at + 1),
		word.slice(0, at) + letter + word.slice(at),
		word.slice(0, at) + letter + word.slice(at + 1),
		word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
	];
	return chance.of(kinds);
}

async function measureQueries(
	archive: OpenArchive,
	sample: readonly MadeUp[],
): Promise<{ query: Sample; recall: number[] }> {
	const chance = new Chance(11);
	const text = (): string => chance.of(sample).text;
	const word = (): string => chance.of(longWords(text()));
	const kinds: Readonly<Record<string, () => string>> = {
		'one word': word,
		'two words of one article': () => {
			const words = longWords(text());
			return `${chance.of(words)} ${chance.of(words)} `;
		},
		'a common word': () => chance.of(['people', 'according', 'million', 'minister', 'whether']),
		'a word being typed': () => word().slice(0, chance.between(1, 5)),
		'one misspelt': () => misspelt(word(), chance),
		phrase: () => `"${(text().match(/[a-z]+ [a-z]+ [a-z]+/g) ?? ['the'])[0]}"`,
		fields: () => `${word()} person:${chance.of(sample).headline.split(' ')[0]} date:2010..2015`,
		'nothing at all': () => `zzqj${chance.between(0, 999)}xq`,
	};
	const all = new Sample();
	for (const [kind, make] of Object.entries(kinds)) {
		const took = new Sample();
		await archive.list(listRequest(make()));
		for (let count = 0; count < QUERIES / 4; count += 1) {
			const query = make();
			const began = performance.now();
			await archive.list(listRequest(query));
			took.add(performance.now() - began);
			all.add(performance.now() - began);
		}
		row(`query: ${kind}, ms p50 / p95 / p99`, `${took}`);
	}
	row('query: all kinds', `${all}`);
	const telling = tellingWords(sample);
	const recall: number[] = [];
	for (const slips of [1, 2]) {
		let found = 0;
		for (let count = 0; count < QUERIES; count += 1) {
			const article = chance.of(sample);
			const words = telling(article.text)
				.toSorted(() => chance.next() - 0.5)
				.slice(0, 2);
			const query = words.map((each, at) => (at < slips ? misspelt(each, chance) : each)).join(' ');
			const page = await archive.list(listRequest(`${query} `, { limit: 10 }));
			if (page.rows.some(({ headline, published }) => headline === article.headline && published === article.published))
				found += 1;
		}
		row(`known item in the first 10, ${slips} of 2 words misspelt`, (found / QUERIES).toFixed(3));
		recall.push(found / QUERIES);
	}
	return { query: all, recall };
}

async function measureWalks(
	archive: OpenArchive,
	sample: readonly MadeUp[],
): Promise<{ facets: number; mentions: number; mentionCount: number }> {
	const chance = new Chance(13);
	const facets = new Sample();
	const loading = new Sample();
	await loading.time(() => archive.facets(listRequest('')));
	for (let count = 0; count < 10; count += 1) {
		await facets.time(() => archive.facets(listRequest('')));
		await facets.time(() => archive.facets(listRequest(chance.of(['people', 'million', 'talks', 'according']), {})));
	}
	row('facets, ms', `${facets}; the first ${loading.first.toFixed(1)}`);
	const cold = new Sample();
	let mentionCount = 0;
	const { rows, total } = await archive.entities({ query: '', kind: null, offset: 0, limit: 1 });
	const [most] = rows;
	if (most !== undefined) {
		const page = await cold.time(() => archive.mentions({ ...mentionsOf(most.id), offset: 0, limit: 50 }));
		mentionCount = page.total;
		row(`mentions of the commonest of ${total} entities`, `${page.total} in ${page.articles} articles`);
		const walking = new Sample();
		for (let count = 0; count < 40; count += 1)
			await walking.time(() =>
				archive.mentions({ ...mentionsOf(most.id), offset: chance.between(0, page.total), limit: 50 }),
			);
		row('  first screen, then any screen, ms', `${cold.first.toFixed(1)}; ${walking}`);
	}
	const picking = new Sample();
	for (let count = 0; count < 40; count += 1) {
		const name = chance.of(sample).headline.split(' ')[0] ?? '';
		await picking.time(() =>
			archive.entities({
				query: count % 2 === 0 ? name.slice(0, 4) : misspelt(name, chance),
				kind: null,
				offset: 0,
				limit: 30,
			}),
		);
	}
	row('picking an entity by name, ms', `${picking}`);
	const { articles } = await archive.status();
	const scrolling = new Sample();
	for (const sort of ['date', 'headline', 'outlet'] as const)
		for (const offset of [0, Math.floor(articles / 2), articles - 50])
			await scrolling.time(() => archive.list(listRequest('', { sort, offset })));
	row('any window of the list, any order, ms', `${scrolling}`);
	return { facets: facets.at(0.95), mentions: cold.first, mentionCount };
}

/** How many times a query here a search by Fuse.js over all headlines takes. */
async function measureFuse(archive: OpenArchive, sample: readonly MadeUp[], ours: Sample): Promise<number> {
	const chance = new Chance(17);
	const headlines: string[] = [];
	const { articles } = await archive.status();
	for (let offset = 0; offset < articles; offset += 5_000)
		for (const { headline } of (await archive.list(listRequest('', { offset, limit: 5_000 }))).rows)
			headlines.push(headline);
	const fuse = new Fuse(headlines, { includeMatches: true, ignoreLocation: true, threshold: 0.4 });
	const took = new Sample();
	for (let count = 0; count < FUSE_QUERIES; count += 1) {
		const query = misspelt(chance.of(longWords(chance.of(sample).headline)), chance);
		await took.time(() => fuse.search(query, { limit: 50 }));
	}
	const times = took.at(0.5) / ours.at(0.5);
	row('Fuse over the headlines alone, ms p50', `${took.at(0.5).toFixed(1)}: ${times.toFixed(0)} times the query here`);
	return times;
}

/** What comes is gone again at the end, from the index too. */
async function measureAdding(open: () => OpenArchive, folder: string, size: number): Promise<void> {
	const more = madeUpArticles(99);
	const added: string[] = [];
	for (const count of [1, 100]) {
		for (let number = 0; number < count; number += 1) {
			const { headline, text } = more.next().value;
			const file = join(folder, `added-${count}-${number}.txt`);
			writeFileSync(file, `${headline}\n\n${text}`);
			added.push(file);
		}
		const began = performance.now();
		const archive = open();
		await archive.settled();
		row(`opening with ${count} more, until settled`, `${(performance.now() - began).toFixed(0)} ms`);
		const { articles } = await archive.status();
		if (articles < size) row('articles missing', `${size - articles}`);
		await archive.close();
	}
	for (const file of added) rmSync(file);
	const archive = open();
	await archive.settled();
	await archive.close();
}
