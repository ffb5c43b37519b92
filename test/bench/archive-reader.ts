import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { installed } from '../commands/installed.ts';
import { megabytes, row, Sample } from './measure.ts';
import { peakMemory } from './memory.ts';
import { beginningOf, headlinePattern } from './reader-start.ts';
import { TimedTerminal } from './reader-terminal.ts';

/** What a person at the reader gets of a large archive. Times as multiples of those with the five articles. */
export interface ReaderOfMany {
	readonly frame: number;
	readonly headline: number;
	/** Bytes, after searching and jumping; null where the system does not tell. */
	readonly memory: number | null;
}

const SIZE = { columns: 140, rows: 45 };
const VISIBLE = /\S/;
const ROUNDS = 9;
const JUMPS = 12;
/** After opening, what first questions need is loaded while nobody waits. */
const LOADED_AHEAD_MS = 3_000;
const BETWEEN_KEYS_MS = 100;

/** Starts the reader on the indexed archive and on the five articles in turn, then uses it. */
export async function measureReaderOf(
	news: string,
	index: string,
	folder: string,
	headlines: readonly string[],
	words: readonly string[],
): Promise<ReaderOfMany> {
	const program = installed();
	const seeds = join(dirname(dirname(program)), 'seeds');
	const environment = { XDG_CACHE_HOME: join(folder, 'cache') };
	const few = headlinePattern(program, seeds, environment);
	const many = beginningOf(headlines);
	execFileSync(process.execPath, [program, 'index', news, '--index', index], { stdio: 'ignore' });
	// Both with the option: reading it costs a tenth of the time to the first frame.
	const open = (path: string, at: string): TimedTerminal =>
		new TimedTerminal([program, path, '--index', at], SIZE, environment);
	const openFew = (): TimedTerminal => open(seeds, join(folder, 'seeds.db'));
	const openMany = (): TimedTerminal => open(news, index);
	execFileSync(process.execPath, [program, 'index', seeds, '--index', join(folder, 'seeds.db')], { stdio: 'ignore' });
	const times = { few: [new Sample(), new Sample()], many: [new Sample(), new Sample()] } as const;
	for (let round = 0; round < ROUNDS; round += 1)
		for (const which of ['few', 'many'] as const) {
			const reader = which === 'few' ? openFew() : openMany();
			times[which][0].add(await reader.shows(VISIBLE));
			times[which][1].add(await reader.shows(which === 'few' ? few : many));
			await reader.end();
		}
	const [frame = Number.NaN, headline = Number.NaN] = times.many.map(
		(sample, at) => sample.at(0.5) / (times.few[at]?.at(0.5) ?? Number.NaN),
	);
	row('reader: first frame, against five articles', `${times.many[0].at(0.5).toFixed(0)} ms, ${frame.toFixed(2)} ×`);
	row(
		'reader: first headline, against five articles',
		`${times.many[1].at(0.5).toFixed(0)} ms, ${headline.toFixed(2)} ×`,
	);
	const memory = await use(openMany(), many, words);
	if (memory !== null) row('reader: memory after searching and jumping', megabytes(memory));
	return { frame, headline, memory };
}

async function use(reader: TimedTerminal, headline: RegExp, words: readonly string[]): Promise<number | null> {
	await reader.shows(headline);
	await reader.quiet(LOADED_AHEAD_MS);
	const jumping = new Sample();
	for (let count = 0; count < JUMPS; count += 1) {
		jumping.add((await reader.answer(count % 2 === 0 ? 'G' : 'g')) ?? Number.NaN);
		await pause(BETWEEN_KEYS_MS);
	}
	row('reader: to an end of the list, ms', `${jumping}`);
	const typing = new Sample();
	for (const word of words) {
		await reader.answer('/');
		for (const letter of word) {
			typing.add((await reader.answer(letter)) ?? Number.NaN);
			await pause(BETWEEN_KEYS_MS);
		}
		await reader.answer('\r');
		await pause(BETWEEN_KEYS_MS);
		await reader.answer('\u001b');
		await reader.quiet(BETWEEN_KEYS_MS);
	}
	row('reader: letter of a search to the last frame, ms', `${typing}`);
	const memory = peakMemory(reader.pid);
	await reader.end();
	return memory;
}
