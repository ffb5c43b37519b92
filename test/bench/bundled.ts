import { copyFileSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { analyserHash } from '../../source/build/analyser-hash.ts';
import { asciiOutput } from '../../source/build/ascii.ts';

type Client = typeof import('../../source/effects/archive-thread/open-archive.ts');

/**
 * The archive's client and its threads bundled as the program is, so that what is measured is what a user runs, and the reader takes up its index;
 * and what a bench runs in a process of its own: what Node reads TypeScript with would be in its memory.
 */
export async function bundledArchive(folder: string): Promise<Client> {
	await build({
		entryPoints: {
			client: 'source/effects/archive-thread/open-archive.ts',
			worker: 'source/effects/worker.ts',
			'build-index': 'test/bench/build-index.ts',
			'open-and-ask': 'test/bench/open-and-ask.ts',
		},
		outdir: folder,
		outExtension: { '.js': '.js' },
		bundle: true,
		splitting: true,
		minify: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		supported: { 'regexp-unicode-property-escapes': true },
		define: { 'process.env.NEWSDESK_ANALYSER': JSON.stringify(analyserHash()) },
		banner: {
			js: "import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);",
		},
		plugins: [asciiOutput],
		logLevel: 'warning',
	});
	for (const weights of globSync('source/analyse/**/*.bin')) copyFileSync(weights, join(folder, basename(weights)));
	const client: Client = await import(pathToFileURL(join(folder, 'client.js')).href);
	return client;
}
