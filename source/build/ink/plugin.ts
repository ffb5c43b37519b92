// Ink's hot spots, replaced in the bundle. Ink is pinned to the version these were written against; a terminal test
// draws the same screens with and without them.
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** What replaces which module: by the path it is imported with, and by whom. */
const REPLACED = [
	{ filter: /^\.\/output\.js$/, importer: /ink[\\/]build[\\/]renderer\.js$/, by: here('./output.ts') },
	{
		filter: /^\.\/sanitize-ansi\.js$/,
		importer: /ink[\\/]build[\\/]squash-text-nodes\.js$/,
		by: here('./sanitize.ts'),
	},
	{ filter: /^string-width$/, importer: /./, by: here('./string-width.ts') },
	{ filter: /^widest-line$/, importer: /ink[\\/]build[\\/]/, by: here('./widest-line.ts') },
];

const STOCK: Readonly<Record<string, string>> = {
	'stock:output': fileURLToPath(
		new URL('./build/output.js', import.meta.resolve('ink').replace(/build\/index\.js$/, '')),
	),
	'stock:sanitize-ansi': fileURLToPath(
		new URL('./build/sanitize-ansi.js', import.meta.resolve('ink').replace(/build\/index\.js$/, '')),
	),
	'stock:string-width': fileURLToPath(import.meta.resolve('string-width')),
	'stock:widest-line': fileURLToPath(import.meta.resolve('widest-line')),
};

export const fastInk: Plugin = {
	name: 'fast-ink',
	setup({ onResolve }) {
		onResolve({ filter: /^stock:/ }, ({ path }) => (STOCK[path] === undefined ? undefined : { path: STOCK[path] }));
		for (const { filter, importer, by } of REPLACED) {
			onResolve({ filter }, (args) => (importer.test(args.importer) ? { path: by } : undefined));
		}
	},
};
