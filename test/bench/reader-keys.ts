import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type MadeUp, madeUpArticles } from './corpus.ts';
import type { Finding } from './findings.ts';
import { megabytes, Sample } from './measure.ts';
import { peakIn, peakMemory } from './memory.ts';
import { TimedTerminal } from './reader-terminal.ts';

const SIZES = [
	{ columns: 120, rows: 45 },
	{ columns: 200, rows: 60 },
];
const ARTICLES = 500;
/** Made-up articles in the one that is scrolled: some 400 lines. */
const IN_THE_LONG_ONE = 14;
const WARM_UP = 20;
/** About as fast as a held key repeats. */
const BETWEEN_KEYS_MS = 30;
const DOWN = 'j';

/** A folder of made-up articles, the newest of them long. */
function newsIn(folder: string): string {
	const news = join(folder, 'news');
	mkdirSync(news);
	const source = madeUpArticles(3);
	const made = Array.from({ length: ARTICLES }, (): MadeUp => source.next().value);
	const text = made
		.slice(0, IN_THE_LONG_ONE)
		.map((article) => article.text)
		.join('\n\n');
	const long = { id: 'long', headline: 'A long report', published: '2099-01-01', outlet: 'The Bench', text };
	writeFileSync(join(news, 'made.jsonl'), [long, ...made].map((article) => JSON.stringify(article)).join('\n'));
	return news;
}

async function pressed(reader: TimedTerminal, times: number): Promise<Sample> {
	const sample = new Sample();
	for (let count = -WARM_UP; count < times; count += 1) {
		const took = await reader.answer(DOWN);
		if (took === null) throw new Error('a key brought no frame');
		if (count >= 0) sample.add(took);
		await pause(BETWEEN_KEYS_MS);
	}
	return sample;
}

const BARE_STATUS = "try { process.stdout.write(require('node:fs').readFileSync('/proc/self/status')) } catch {}";

/** Key to frame in a list and in an article, and the memory at the end of it. */
export async function measureKeys(program: string, folder: string, times: number): Promise<readonly Finding[]> {
	const news = newsIn(folder);
	const environment = { XDG_CACHE_HOME: join(folder, 'cache-keys') };
	execFileSync(process.execPath, [program, 'index', news], {
		env: { ...process.env, ...environment },
		stdio: 'ignore',
	});
	const findings: Finding[] = [];
	const tell = (label: string, sample: Sample): void => {
		const value = `${sample.at(0.5).toFixed(1)} / ${sample.at(0.95).toFixed(1)} ms`;
		findings.push({ label: `${label}, key to frame, p50 / p95`, values: [value, ''] });
	};
	let most: number | null = null;
	for (const size of SIZES) {
		const reader = new TimedTerminal([program, news], size, environment);
		await reader.shows(/A long report/);
		await reader.quiet(1_000);
		const at = `at ${size.columns}x${size.rows}`;
		tell(`List step ${at}`, await pressed(reader, times));
		await reader.answer('g');
		await reader.answer('\r');
		await reader.quiet(500);
		tell(`Article scroll ${at}`, await pressed(reader, times));
		const peak = peakMemory(reader.pid);
		if (peak !== null) most = Math.max(most ?? 0, peak);
		await reader.end();
	}
	const bare = peakIn(execFileSync(process.execPath, ['-e', BARE_STATUS], { encoding: 'utf8' }));
	if (most !== null && bare !== null)
		findings.push({
			label: `Memory at most, ${ARTICLES + 1} articles open`,
			values: [megabytes(most), `${(most / bare).toFixed(1)} × Node`],
		});
	return findings;
}
