import { execFileSync } from 'node:child_process';
import {
	closeSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readFileSync,
	rmSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SCHEMA_VERSION } from '../../source/archive/sqlite/schema-version.ts';
import { analyserHash } from '../../source/build/analyser-hash.ts';
import type { Built } from './build-index.ts';
import { bundledArchive } from './bundled.ts';
import { type MadeUp, madeUpArticles } from './corpus.ts';

const IN_ONE_FILE = 5_000;

/** Made-up articles and an index of them. */
export interface MadeArchive {
	readonly folder: string;
	readonly news: string;
	readonly index: string;
	/** The program that built it, as it is now. */
	readonly program: string;
	readonly openArchive: Awaited<ReturnType<typeof bundledArchive>>['openArchive'];
	/** Of the articles' text. */
	readonly bytes: number;
	/** Articles to ask for. */
	readonly sample: readonly MadeUp[];
	readonly built: Built;
	/** Whether the index was there already: `built` tells of the program of then. */
	readonly isFound: boolean;
	/** Takes the folder away where it is none to keep. */
	end(): void;
}

/** What is told beside an index that is kept: one by another schema or analyser is built anew. */
interface Kept {
	readonly madeBy: string;
	readonly built: Built;
}

/** Makes so many articles and their index, in a folder for a while or in one of `keep`, where they are taken as they are found. */
export async function madeArchive(size: number, threads: number | null, keep: string | null): Promise<MadeArchive> {
	const folder = keep === null ? mkdtempSync(join(tmpdir(), 'newsdesk-bench-')) : join(keep, `${size}`);
	const [news, index, told] = ['news', 'index.db', 'built.json'].map((name) => join(folder, name)) as [
		string,
		string,
		string,
	];
	const end = (): void => {
		if (keep === null) rmSync(folder, { recursive: true, force: true });
	};
	try {
		const madeBy = `schema ${SCHEMA_VERSION}, analyser ${analyserHash()}`;
		const found: Kept | null = existsSync(told) && existsSync(index) ? JSON.parse(readFileSync(told, 'utf8')) : null;
		const isFound = found?.madeBy === madeBy;
		mkdirSync(news, { recursive: true });
		const { openArchive } = await bundledArchive(join(folder, 'program'));
		const [program, builder] = ['client.js', 'build-index.js'].map((name) => join(folder, 'program', name)) as [
			string,
			string,
		];
		writeFileSync(join(folder, 'program', 'package.json'), '{"type":"module"}');
		const { bytes, sample } = makeCorpus(isFound ? null : news, size);
		const more = threads === null ? [] : [String(threads)];
		if (!isFound) rmSync(index, { force: true });
		const built: Built = isFound
			? found.built
			: JSON.parse(execFileSync(process.execPath, [builder, program, news, index, ...more]).toString());
		writeFileSync(told, JSON.stringify({ madeBy, built } satisfies Kept));
		return { folder, news, index, program, openArchive, bytes, sample, built, isFound, end };
	} catch (error) {
		end();
		throw error;
	}
}

/** Writes the articles as JSON Lines, where a folder is given, and keeps some to ask for. */
function makeCorpus(folder: string | null, size: number): { bytes: number; sample: MadeUp[] } {
	const sample: MadeUp[] = [];
	const every = Math.max(1, Math.floor(size / 1_000));
	let bytes = 0;
	let made = 0;
	let file: number | null = null;
	for (const article of madeUpArticles(1)) {
		if (folder !== null && made % IN_ONE_FILE === 0) {
			if (file !== null) closeSync(file);
			file = openSync(join(folder, `made-${made / IN_ONE_FILE}.jsonl`), 'w');
		}
		bytes += Buffer.byteLength(article.text) + Buffer.byteLength(article.headline);
		if (file !== null) writeSync(file, `${JSON.stringify(article)}\n`);
		if (made % every === 0) sample.push(article);
		made += 1;
		if (made === size) break;
	}
	if (file !== null) closeSync(file);
	return { bytes, sample };
}
