import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type MadeUp, madeUpArticles } from './corpus.ts';
import type { Finding } from './findings.ts';
import { Sample } from './measure.ts';
import { TimedTerminal } from './reader-terminal.ts';

const SIZE = { columns: 120, rows: 45 };
/** More than are analysed while the keys are pressed. */
const ARTICLES = 20_000;
/** Made-up articles in the one that is scrolled: some 400 lines. */
const IN_THE_LONG_ONE = 14;
const BETWEEN_KEYS_MS = 60;
/** Up and down again after so many. */
const TURN = 10;

/** Key to frame while a folder that was never opened is being analysed. */
export async function measureBusy(program: string, folder: string, times: number): Promise<readonly Finding[]> {
	const news = join(folder, 'unread');
	mkdirSync(news);
	const source = madeUpArticles(11);
	const made = Array.from({ length: ARTICLES }, (): MadeUp => source.next().value);
	// The newest is long: a key at an article's end would wait for the next word of how far the analysis is.
	const text = made
		.slice(0, IN_THE_LONG_ONE)
		.map((article) => article.text)
		.join('\n\n');
	const long = { id: 'long', headline: 'A long report', published: '2099-01-01', outlet: 'The Bench', text };
	writeFileSync(join(news, 'made.jsonl'), [long, ...made].map((article) => JSON.stringify(article)).join('\n'));
	const reader = new TimedTerminal([program, news], SIZE, { XDG_CACHE_HOME: join(folder, 'cache-busy') });
	await reader.shows(/\d of [\d,]+ /);
	await pause(5_000);
	const pressed = async (): Promise<Sample> => {
		const sample = new Sample();
		for (let count = 0; count < times; count += 1) {
			const took = await reader.answer(count % (2 * TURN) < TURN ? 'j' : 'k');
			if (took !== null) sample.add(took);
			await pause(BETWEEN_KEYS_MS);
		}
		return sample;
	};
	const finding = (label: string, sample: Sample): Finding => ({
		label: `${label} while articles are analysed, key to frame, p50 / p95`,
		values: [`${sample.at(0.5).toFixed(1)} / ${sample.at(0.95).toFixed(1)} ms`, ''],
	});
	const list = finding('List step', await pressed());
	await reader.answer('g');
	await reader.answer('\r');
	await pause(1_000);
	const scroll = finding('Article scroll', await pressed());
	await reader.end();
	return [list, scroll];
}
