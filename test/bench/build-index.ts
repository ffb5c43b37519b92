// Builds an index in a process of its own, so that nothing else is in its memory, and tells what that took: node build-index.js
// PROGRAM FOLDER INDEX [THREADS]
import { pathToFileURL } from 'node:url';
import type { OpenArchive } from '../../source/effects/archive-thread/open-archive.ts';
import { bytesWritten, peakMemory } from './memory.ts';

/** What building an index took: milliseconds, and bytes where the system tells them. */
export interface Built {
	readonly articles: number;
	readonly firstRows: number;
	readonly took: number;
	/** On all processors together. */
	readonly processor: number;
	readonly memory: number | null;
	readonly written: number | null;
}

const FIRST = { query: '', filter: [], sort: 'date', descending: true, offset: 0, limit: 50 } as const;
const ASK_AGAIN_MS = 10;

async function build(program: string, folder: string, index: string, threads: string | undefined): Promise<Built> {
	const { openArchive } = await import(pathToFileURL(program).href);
	const start = performance.now();
	const archive: OpenArchive = openArchive({
		paths: [folder],
		index,
		watch: false,
		...(threads === undefined ? {} : { workers: Number(threads) }),
	});
	while ((await archive.list(FIRST)).rows.length === 0)
		await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
	const firstRows = performance.now() - start;
	await archive.settled();
	const took = performance.now() - start;
	const { articles } = await archive.status();
	await archive.close();
	const { user, system } = process.cpuUsage();
	return {
		articles,
		firstRows,
		took,
		processor: (user + system) / 1_000,
		memory: peakMemory(process.pid),
		written: bytesWritten('self'),
	};
}

const [program, folder, index, threads] = process.argv.slice(2);
if (program !== undefined && folder !== undefined && index !== undefined)
	process.stdout.write(JSON.stringify(await build(program, folder, index, threads)));
