import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from '../../source/analyse/analyse.ts';
import { segment } from '../../source/analyse/segment.ts';
import type { Article } from '../../source/domain/article.ts';
import { identify } from '../../source/effects/indexing/identity.ts';
import { loadModels } from '../../source/effects/models.ts';
import { ingest } from '../../source/ingest/ingest.ts';
import { madeUpArticles } from './corpus.ts';
import { type Finding, tell } from './findings.ts';
import { Sample } from './measure.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);
const MADE_UP = 150;
const WARM_UP_MS = 2_000;
const AT_LEAST_MS = 2_000;
const WORDS = 1_000;

const read = (text: string, path: string): readonly Article[] =>
	ingest(Buffer.from(text), { path, identify, metadata: null }).articles;

const seeds = (): string[] =>
	readdirSync(SEEDS)
		.filter((name) => name.endsWith('.txt'))
		.map((name) => readFileSync(new URL(name, SEEDS), 'utf8'));

const madeUp = (count: number, seed: number): string[] => {
	const source = madeUpArticles(seed);
	return Array.from({ length: count }, () => {
		const { headline, text } = source.next().value;
		return `${headline}\n\n${text}`;
	});
};

/** The first thousand words of the texts put together. */
const thousandWords = (texts: readonly string[]): string =>
	(texts.join('\n\n').match(/\S+\s*/g) ?? []).slice(0, WORDS).join('');

const tokensIn = (articles: readonly Article[]): number =>
	articles.reduce((sum, { text, blocks }) => sum + segment(text, blocks).tokens.length, 0);

/** Milliseconds of each time: by the clock, and this thread's on a processor, which others at work disturb less. */
class Timed {
	readonly clock = new Sample();
	readonly processor = new Sample();

	run(work: () => unknown): this {
		const [start, cpu] = [performance.now(), process.threadCpuUsage()];
		work();
		const used = process.threadCpuUsage(cpu);
		this.clock.add(performance.now() - start);
		this.processor.add((used.user + used.system) / 1_000);
		return this;
	}

	again(atLeast: number, work: () => unknown): this {
		for (const begun = performance.now(); performance.now() - begun < atLeast; ) this.run(work);
		return this;
	}
}

const milliseconds = (label: string, { clock, processor }: Timed): Finding => ({
	label: `${label}, ms`,
	values: [clock, processor].map((sample) => sample.at(0.5).toFixed(1)),
});

const perSecond = (label: string, tokens: number, { clock, processor }: Timed): Finding => ({
	label: `${label}, tokens a second`,
	values: [clock, processor].map((sample) => Math.round((tokens / sample.at(0.5)) * 1_000).toLocaleString('en')),
});

/** Reading and analysing on one warm thread: the articles that come with newsdesk over and over, made-up ones once each. */
export async function measureAnalysis(options: readonly string[]): Promise<void> {
	const loading = new Timed().run(loadModels);
	const models = loadModels();
	const texts = seeds();
	const articles = texts.flatMap((text) => read(text, 'article.txt'));
	const whole = (text: string): void => {
		for (const each of read(text, 'article.txt')) analyse(each, models);
	};
	new Timed().again(WARM_UP_MS, () => texts.forEach(whole));
	const [long] = read(thousandWords(texts), 'thousand.txt');
	if (long === undefined) throw new Error('no article of a thousand words');
	const thousand = new Timed().again(AT_LEAST_MS, () => analyse(long, models));
	const pipeline = new Timed().again(AT_LEAST_MS, () => texts.forEach(whole));
	const fresh = madeUp(MADE_UP, 5);
	const once = new Timed().run(() => fresh.forEach(whole));
	const segmented = articles.map(({ text, blocks }) => ({ text, segmentation: segment(text, blocks) }));
	const tagging = new Timed().again(AT_LEAST_MS, () => {
		for (const { text, segmentation } of segmented) models.names.tag(text, segmentation);
	});
	const tokens = tokensIn(articles);
	const freshTokens = tokensIn(fresh.flatMap((text) => read(text, 'article.txt')));
	const findings: readonly Finding[] = [
		milliseconds('Reading the models, once a thread', loading),
		milliseconds('All analysis of an article of 1,000 words', thousand),
		perSecond('Bytes to facts, the five articles again and again', tokens, pipeline),
		perSecond(`Bytes to facts, ${MADE_UP} made-up articles once`, freshTokens, once),
		perSecond('Names alone, the five articles again and again', tokens, tagging),
	];
	tell({ name: 'analysis', heads: ['By the clock', 'On a processor'], findings }, options);
}
