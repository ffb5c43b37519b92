import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLES } from '../ingest/hostile/samples.ts';
import { formatOf, readAll } from '../ingest/reading.ts';
import { madeUpArticles } from './corpus.ts';
import { type Finding, tell } from './findings.ts';

const AT_LEAST_MS = 2_000;
const EACH = 40;

interface File {
	readonly path: string;
	readonly bytes: Uint8Array;
}

/** Made-up articles as files of each kind that newsdesk reads. */
function madeUp(): Map<string, File[]> {
	const files = new Map<string, File[]>();
	const source = madeUpArticles(7);
	const texts = Array.from({ length: EACH }, () => source.next().value.text.replaceAll(/\s+/g, ' '));
	for (const make of Object.values(SAMPLES))
		for (const text of texts) {
			const [path, content] = make(text);
			add(files, path, typeof content === 'string' ? Buffer.from(content) : content);
		}
	return files;
}

function add(files: Map<string, File[]>, path: string, bytes: Uint8Array): void {
	const kind = formatOf(bytes, path);
	if (kind !== null) files.set(kind, [...(files.get(kind) ?? []), { path, bytes }]);
}

/** Files of folders, those that newsdesk reads. */
function found(paths: readonly string[]): Map<string, File[]> {
	const files = new Map<string, File[]>();
	for (const path of paths)
		for (const name of statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : ['']) {
			const file = join(path, name);
			if (statSync(file).isFile()) add(files, file, readFileSync(file));
		}
	return files;
}

/** Reads files of one kind again and again: to articles, without their analysis, on one thread. */
async function measured(kind: string, files: readonly File[]): Promise<Finding> {
	let [read, bytes, articles] = [0, 0, 0];
	const start = process.threadCpuUsage();
	const begun = performance.now();
	do {
		for (const file of files) {
			articles += (await readAll(file.bytes, file.path)).articles.length;
			read += 1;
			bytes += file.bytes.length;
			if (performance.now() - begun > AT_LEAST_MS * 5) break;
		}
	} while (performance.now() - begun < AT_LEAST_MS);
	const used = process.threadCpuUsage(start);
	const seconds = (used.user + used.system) / 1e6;
	const memory = process.memoryUsage().rss / 1024 / 1024;
	return {
		label: kind,
		values: [
			(read / seconds).toFixed(1),
			(articles / seconds).toFixed(1),
			(bytes / seconds / 1e6).toFixed(2),
			`${memory.toFixed(0)} MB`,
		],
	};
}

/** Files and megabytes a second of processor time for each format, and the memory this process has by then. */
export async function measureIntake(options: readonly string[]): Promise<void> {
	const paths = options.filter((option) => !option.startsWith('--'));
	const files = paths.length === 0 ? madeUp() : found(paths);
	const findings: Finding[] = [];
	for (const [kind, those] of files) findings.push(await measured(kind, those));
	const heads = ['Files a second', 'Articles a second', 'MB a second', 'Memory by then'];
	tell({ name: 'intake', heads, findings }, options);
}
