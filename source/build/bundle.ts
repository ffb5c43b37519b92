// Makes dist/, or the folder given: the file that `bin` runs, the program it starts, what the program's threads run, and
// the weights.
import { chmodSync, copyFileSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { analyserHash } from './analyser-hash.ts';
import { analyserTime } from './analyser-time.ts';
import { asciiOutput } from './ascii.ts';
import { namedBuiltins } from './builtins.ts';
import { fastInk } from './ink/plugin.ts';
import { requireWhereCalled } from './require.ts';

const OUT = process.argv[2] ?? 'dist';
/** With Ink as published, for the test that both draw the same screens. */
const STOCK_INK = process.argv[3] === 'stock-ink';
const OLDEST_NODE = 24;

// Of the file that starts all others. Runs before anything of newer Node is touched: its imports are dynamic.
const banner = `#!/usr/bin/env node
if (Number(process.versions.node.split('.')[0]) < ${OLDEST_NODE}) {
	process.stderr.write('newsdesk needs Node ${OLDEST_NODE} or newer; this is Node ' + process.versions.node + '. Get one from your package manager or nodejs.org.\\n');
	process.exit(2);
}`;

// Ink names it for a mode that a production build never enters; left external, it would have to be installed.
const withoutDevtools: Plugin = {
	name: 'without-devtools',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^react-devtools-core$/ }, ({ path }) => ({ path, namespace: 'left-out' }));
		onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'export default {};' }));
	},
};

// The program's own thread only tells files apart by their beginnings; what reads them runs in the other threads.
const withoutReaders: Plugin = {
	name: 'without-readers',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^\.\/[\w-]+\/reader\.ts$/ }, ({ path, importer, kind }) =>
			kind === 'dynamic-import' && /[\\/]ingest[\\/]formats[\\/][\w-]+\.ts$/.test(importer)
				? { path, namespace: 'not-here' }
				: undefined,
		);
		onLoad({ filter: /.*/, namespace: 'not-here' }, ({ path }) => ({
			contents: `throw new Error(${JSON.stringify(`${path} is read in an analysis thread only`)});`,
		}));
	},
};

// Yoga decodes its WebAssembly with fetch where there is one; in Node that loads all of undici first (some 20 ms).
const withoutFetch: Plugin = {
	name: 'without-fetch',
	setup({ onLoad }) {
		onLoad({ filter: /yoga-wasm-base64-esm\.js$/ }, ({ path }) => ({
			contents: `const fetch = undefined;\n${readFileSync(path, 'utf8')}`,
		}));
	},
};

const settings: BuildOptions = {
	bundle: true,
	minify: true,
	platform: 'node',
	format: 'esm',
	target: 'node20',
	// Left as they stand: what esbuild makes of them, `new RegExp(…)`, is looked up anew each time it is met.
	supported: { 'regexp-unicode-property-escapes': true },
	jsx: 'automatic',
	define: {
		'process.env.NODE_ENV': '"production"',
		'process.env.DEV': '"false"',
		'process.env.NEWSDESK_ANALYSER': JSON.stringify(analyserHash()),
		'process.env.NEWSDESK_GENERATION': JSON.stringify(String(analyserTime())),
	},
	plugins: [...(STOCK_INK ? [] : [fastInk]), withoutDevtools, withoutFetch, namedBuiltins],
	logLevel: 'warning',
};

mkdirSync(OUT, { recursive: true });
for (const stale of globSync(`${OUT}/{worker,program,reader}*.js`)) rmSync(stale);
// What a thread runs (analysis, SQLite) would cost the reader's start as much as Ink does, only to be parsed; so would
// the analysis the archive's first answer. Each is a file of its own, and so is what the reader's first screen does without:
// Ink, and all other commands. The reader is built apart from these: shared with them it would come in dozens of pieces.
await Promise.all([
	build({
		...settings,
		banner: { js: banner },
		entryPoints: { newsdesk: 'source/launch.ts' },
		outdir: OUT,
	}),
	build({
		...settings,
		plugins: [...(settings.plugins ?? []), withoutReaders, requireWhereCalled],
		entryPoints: { reader: 'source/reader.ts' },
		outdir: OUT,
		splitting: true,
		chunkNames: 'reader-[name]-[hash]',
	}),
	build({
		...settings,
		plugins: [...(settings.plugins ?? []), withoutReaders, requireWhereCalled],
		entryPoints: { program: 'source/cli.ts', errands: 'source/effects/taking/errands.ts' },
		outdir: OUT,
		splitting: true,
		chunkNames: 'program-[name]-[hash]',
	}),
	build({
		...settings,
		plugins: [...(settings.plugins ?? []), requireWhereCalled, asciiOutput],
		entryPoints: ['source/effects/worker.ts'],
		outdir: OUT,
		splitting: true,
		chunkNames: 'worker-[name]-[hash]',
	}),
]);
chmodSync(`${OUT}/newsdesk.js`, 0o755);
for (const weights of globSync('source/analyse/**/*.bin')) copyFileSync(weights, `${OUT}/${basename(weights)}`);
