// Makes dist/, or the folder given: the one bundled file that `bin` runs, and the weights beside it.
import { chmodSync, copyFileSync, globSync, mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { fastInk } from './ink/plugin.ts';

const OUT = process.argv[2] ?? 'dist';
const OLDEST_NODE = 24;

// Runs before anything of newer Node is touched: imports of node:sqlite are dynamic, so an older Node links this file.
const banner = `#!/usr/bin/env node
import {createRequire as __createRequire} from 'node:module';
if (Number(process.versions.node.split('.')[0]) < ${OLDEST_NODE}) {
	process.stderr.write('newsdesk needs Node ${OLDEST_NODE} or newer; this is Node ' + process.versions.node + '. Get one from your package manager or nodejs.org.\\n');
	process.exit(2);
}
const require = __createRequire(import.meta.url);`;

// Ink names it for a mode that a production build never enters; left external, it would have to be installed.
const withoutDevtools: Plugin = {
	name: 'without-devtools',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^react-devtools-core$/ }, ({ path }) => ({ path, namespace: 'left-out' }));
		onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'export default {};' }));
	},
};

mkdirSync(OUT, { recursive: true });
await build({
	entryPoints: ['source/cli.ts'],
	outfile: `${OUT}/newsdesk.js`,
	bundle: true,
	minify: true,
	keepNames: false,
	platform: 'node',
	format: 'esm',
	target: 'node20',
	jsx: 'automatic',
	define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' },
	plugins: [fastInk, withoutDevtools],
	banner: { js: banner },
	logLevel: 'warning',
});
chmodSync(`${OUT}/newsdesk.js`, 0o755);
for (const weights of globSync('source/analyse/**/*.bin')) copyFileSync(weights, `${OUT}/${basename(weights)}`);
