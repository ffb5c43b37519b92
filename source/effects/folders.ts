import { type Dirent, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { formatOf } from '../ingest/formats.ts';
import { METADATA_NAME, type Metadata, type MetadataFile, readMetadata, rowsWithoutFile } from '../ingest/metadata.ts';

/** A file that may hold articles. */
export interface Entry {
	readonly absolute: string;
	/** As shown: relative to the folder above the opened one. */
	readonly shown: string;
	readonly size: number;
	/** Milliseconds. */
	readonly modified: number;
	readonly metadata: Metadata | null;
}

/** What a look at the opened paths gives, a few at a time. */
export type Found =
	| { readonly entry: Entry }
	| { readonly folder: string }
	| { readonly diagnostic: Diagnostic }
	| { readonly pause: true };

/** Files looked at between two pauses; about 2 ms. */
const A_FEW = 100;
const DEEPEST = 64;

interface Beside {
	readonly folder: string;
	readonly file: MetadataFile;
	readonly shown: string;
	readonly present: Set<string>;
}

/**
 * Every file with articles under the opened paths, sorted by path within each folder, with its row of the nearest
 * `metadata.csv`. Names that begin with a dot are left out, unless opened themselves; folders linked in a circle are
 * entered once. Now and then it pauses, so that the caller can see to other things.
 */
export function* lookThrough(paths: readonly string[]): Generator<Found> {
	const entered = new Set<string>();
	let sincePause = 0;
	function* folder(absolute: string, shown: string, beside: readonly Beside[], depth: number): Generator<Found> {
		const entries = list(absolute, shown);
		if (entries instanceof Error) {
			yield { diagnostic: unreadable(shown, entries) };
			return;
		}
		const real = realpathSync(absolute);
		if (entered.has(real) || depth > DEEPEST) return;
		entered.add(real);
		yield { folder: absolute };
		const own = entries.some((entry) => entry.name === METADATA_NAME) ? metadataOf(absolute, shown) : null;
		const known = own === null ? beside : [own, ...beside];
		for (const entry of entries) {
			if (entry.name.startsWith('.')) continue;
			const path = join(absolute, entry.name);
			const label = `${shown}/${entry.name}`;
			const stats = entry.isDirectory() ? null : stat(path);
			if (entry.isDirectory() || (stats !== null && !(stats instanceof Error) && stats.isDirectory()))
				yield* folder(path, label, known, depth + 1);
			else if (formatOf(entry.name) !== null) {
				if (stats instanceof Error) yield { diagnostic: unreadable(label, stats) };
				else if (stats?.isFile()) yield { entry: entryOf(path, label, stats, known) };
			}
			sincePause += 1;
			if (sincePause % A_FEW === 0) yield { pause: true };
		}
		if (own !== null) {
			for (const diagnostic of own.file.diagnostics) yield { diagnostic };
			for (const diagnostic of rowsWithoutFile(own.file, own.shown, own.present)) yield { diagnostic };
		}
	}
	for (const [absolute, shown] of labelled(paths)) {
		const stats = stat(absolute);
		if (stats instanceof Error) yield { diagnostic: unreadable(shown, stats) };
		else if (stats.isDirectory()) yield* folder(absolute, shown, [], 0);
		else {
			const beside =
				stat(join(dirname(absolute), METADATA_NAME)) instanceof Error
					? []
					: [metadataOf(dirname(absolute), basename(dirname(absolute)))];
			yield { folder: dirname(absolute) };
			yield { entry: entryOf(absolute, shown, stats, beside) };
		}
	}
}

/** The opened paths, each once, by a name of its own: the last part, with those before it where two are alike. */
function labelled(paths: readonly string[]): Map<string, string> {
	const labels = new Map<string, string>();
	for (const path of paths) {
		const absolute = resolve(path);
		const parts = absolute.split(sep).filter((part) => part !== '');
		let length = 1;
		const label = (): string => parts.slice(-length).join('/') || absolute;
		while (length < parts.length && [...labels].some(([other, taken]) => other !== absolute && taken === label()))
			length += 1;
		labels.set(absolute, label());
	}
	return labels;
}

function entryOf(absolute: string, shown: string, stats: Stats, beside: readonly Beside[]): Entry {
	let metadata: Metadata | null = null;
	for (const { folder, file, present } of beside) {
		const name = relative(folder, absolute).split(sep).join('/');
		present.add(name);
		metadata ??= file.rows.get(name) ?? null;
	}
	return { absolute, shown, size: stats.size, modified: stats.mtimeMs, metadata };
}

function metadataOf(folder: string, label: string): Beside {
	const shown = `${label}/${METADATA_NAME}`;
	const present = new Set<string>();
	try {
		return { folder, shown, present, file: readMetadata(readFileSync(join(folder, METADATA_NAME)), shown) };
	} catch (error) {
		const diagnostics = [unreadable(shown, error instanceof Error ? error : new Error(String(error)))];
		return { folder, shown, present, file: { rows: new Map(), diagnostics } };
	}
}

function list(folder: string, shown: string): Dirent[] | Error {
	try {
		return readdirSync(folder, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1));
	} catch (error) {
		return error instanceof Error ? error : new Error(`${shown} cannot be read`);
	}
}

function stat(path: string): Stats | Error {
	try {
		return statSync(path);
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}

const unreadable = (where: string, error: Error): Diagnostic => ({
	where,
	severity: 'error',
	rule: 'files/unreadable',
	message: `It cannot be read (${'code' in error ? String(error.code) : error.message}).`,
	hint: 'Give yourself permission to read it, or take it out of the folder.',
});

/** The file without what only its place in `metadata.csv` says. */
export const fingerprintOf = (metadata: Metadata | null): string =>
	metadata === null ? '' : JSON.stringify({ ...metadata, line: 0 });
