import { type Dirent, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import {
	METADATA_NAME,
	type Metadata,
	type MetadataFile,
	readMetadata,
	rowsWithoutFile,
} from '../../ingest/metadata.ts';
import { unreadable } from './unreadable.ts';

/** A file that may hold articles. */
export interface Entry {
	readonly absolute: string;
	/** As shown: relative to the folder above the opened one. */
	readonly shown: string;
	readonly size: number;
	/** Milliseconds. */
	readonly modified: number;
	readonly metadata: Metadata | null;
	/** Opened by its own name, not found in a folder. */
	readonly named: boolean;
}

/** What a look at the opened paths gives, a few at a time. */
export type Found =
	| { readonly entry: Entry }
	| { readonly folder: string }
	/** Where an opened path itself lies: a change of it is seen there. */
	| { readonly root: string }
	| { readonly diagnostic: Diagnostic }
	/** An opened path that is not there, or cannot be read. */
	| { readonly missing: string; readonly diagnostic: Diagnostic }
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
 * Every file under the opened paths, sorted by path within each folder, with its row of the nearest `metadata.csv`.
 * Names that begin with a dot are left out, unless opened themselves, and so are `own` files. Links are followed within
 * the opened folders only, and folders linked in a circle are entered once. Now and then it pauses, so that the caller
 * can see to other things.
 */
export function* lookThrough(paths: readonly string[], own: readonly string[] = []): Generator<Found> {
	const entered = new Set<string>();
	const left = new Set(own);
	const opened = labelled(paths);
	const roots = [...opened.keys()].map(real);
	let sincePause = 0;
	function* folder(absolute: string, shown: string, beside: readonly Beside[], depth: number): Generator<Found> {
		const entries = list(absolute, shown);
		if (entries instanceof Error) {
			yield depth === 0 ? missing(shown, entries) : { diagnostic: unreadable(shown, entries) };
			return;
		}
		const place = real(absolute);
		if (entered.has(place)) return;
		if (depth > DEEPEST) {
			yield { diagnostic: tooDeep(shown) };
			return;
		}
		entered.add(place);
		yield { folder: absolute };
		const here = entries.some((entry) => entry.name === METADATA_NAME && entry.isFile())
			? metadataOf(absolute, shown)
			: null;
		const known = here === null ? beside : [here, ...beside];
		const within = absolute.endsWith(sep) ? absolute : absolute + sep;
		for (const entry of entries) {
			if (entry.name.startsWith('.') || entry.name === METADATA_NAME) continue;
			const path = within + entry.name;
			if (left.has(path)) continue;
			const label = `${shown}/${entry.name}`;
			const stats = entry.isDirectory() ? null : stat(path);
			if (entry.isSymbolicLink() && !(stats instanceof Error) && !isWithin(real(path), roots))
				yield { diagnostic: leadsOut(label, real(path)) };
			else if (stats === null || (!(stats instanceof Error) && stats.isDirectory()))
				yield* folder(path, label, known, depth + 1);
			else if (stats instanceof Error) yield { diagnostic: unreadable(label, stats) };
			else if (stats.isFile()) yield { entry: entryOf(path, label, stats, known, false) };
			else yield { diagnostic: special(label, stats) };
			sincePause += 1;
			if (sincePause % A_FEW === 0) yield { pause: true };
		}
		if (here !== null) {
			for (const diagnostic of here.file.diagnostics) yield { diagnostic };
			for (const diagnostic of rowsWithoutFile(here.file, here.shown, here.present)) yield { diagnostic };
		}
	}
	for (const [absolute, shown] of opened) {
		yield { root: absolute };
		const place = real(absolute);
		if (place !== absolute) yield { root: place };
		const stats = stat(absolute);
		if (stats instanceof Error) yield missing(shown, stats);
		else if (stats.isDirectory()) yield* folder(absolute, shown, [], 0);
		else if (!stats.isFile()) yield { missing: shown, diagnostic: special(shown, stats) };
		else {
			const beside =
				stat(join(dirname(absolute), METADATA_NAME)) instanceof Error
					? []
					: [metadataOf(dirname(absolute), basename(dirname(absolute)))];
			yield { folder: dirname(absolute) };
			yield { entry: entryOf(absolute, shown, stats, beside, true) };
		}
	}
}

/** A path without its links; as it is where it leads nowhere. */
function real(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
}

const isWithin = (path: string, roots: readonly string[]): boolean =>
	roots.some((root) => path === root || path.startsWith(root.endsWith(sep) ? root : root + sep));

const missing = (shown: string, error: Error): Found => {
	const gone = 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
	return {
		missing: shown,
		diagnostic: gone
			? {
					where: shown,
					severity: 'error',
					rule: 'files/gone',
					message: 'It is not there any more: moved, renamed, deleted, or its disk is not mounted.',
					hint: 'What was read of it stays until it is back; put it back, or leave and open it where it is now.',
				}
			: unreadable(shown, error),
	};
};

const leadsOut = (where: string, target: string): Diagnostic => ({
	where,
	severity: 'warning',
	rule: 'files/link-out',
	message: `It is a link to ${target}, outside what was opened; it is not followed.`,
	hint: 'Open the place it leads to as well, if you want it read.',
});

const tooDeep = (where: string): Diagnostic => ({
	where,
	severity: 'warning',
	rule: 'bounds/folders',
	message: `It lies more than ${DEEPEST} folders deep and is not read.`,
	hint: 'Open it by itself.',
});

/** What lies in a folder and is neither file nor folder: reading it might never end. */
function special(where: string, stats: Stats): Diagnostic {
	const what = stats.isFIFO() ? 'a pipe' : stats.isSocket() ? 'a socket' : 'a device';
	return {
		where,
		severity: 'warning',
		rule: 'files/special',
		message: `It is ${what}, not a file; it is not read.`,
		hint: 'Read what comes out of it with newsdesk - instead.',
	};
}

/** The opened paths, each once, by a name of its own: the last part, with those before it where two are alike. */
export function labelled(paths: readonly string[]): Map<string, string> {
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

function entryOf(absolute: string, shown: string, stats: Stats, beside: readonly Beside[], named: boolean): Entry {
	let metadata: Metadata | null = null;
	for (const { folder, file, present } of beside) {
		const name = relative(folder, absolute).split(sep).join('/');
		present.add(name);
		metadata ??= file.rows.get(name) ?? null;
	}
	return { absolute, shown, size: stats.size, modified: stats.mtimeMs, metadata, named };
}

function metadataOf(folder: string, label: string): Beside {
	const shown = `${label}/${METADATA_NAME}`;
	const present = new Set<string>();
	try {
		return { folder, shown, present, file: readMetadata(readFileSync(join(folder, METADATA_NAME)), shown) };
	} catch (error) {
		const diagnostics = [unreadable(shown, error)];
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

/** How many particulars `metadata.csv` gives, and which; not where in it. Empty where it gives none. */
export function fingerprintOf(metadata: Metadata | null): string {
	if (metadata === null) return '';
	const { line: _, ...given } = metadata;
	return `${Object.values(given).filter((one) => one !== null).length} ${JSON.stringify(given)}`;
}
