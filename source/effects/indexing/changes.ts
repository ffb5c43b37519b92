import type { ArchiveWriter, KnownFile } from '../../archive/writer.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { breath } from './breath.ts';
import { type Entry, labelled, lookThrough } from './folders.ts';
import { ANALYSER_VERSION } from './workshop.ts';

/** Files of the archive read before others may ask something. */
const A_STEP = 5_000;

/** Bytes from which a file waits for the others: it keeps a thread for seconds that hundreds of articles would take. */
const LONG = 500_000;

/** What lies in the opened folders, against what the archive has of them. */
export interface Changes {
	/** Articles of the archive. */
	readonly articles: number;
	/** New, changed, half read before, or read by another version of the analyser; long ones last. */
	readonly wanted: readonly Entry[];
	readonly unchanged: number;
	/** Files the archive holds that do not lie there any more. */
	readonly gone: readonly KnownFile[];
	/** Files opened by their own names: what the store knows them by, and as shown. */
	readonly namedFiles: ReadonlyMap<string, string>;
	/** Opened paths that are not there now. */
	readonly missing: readonly string[];
	/** Where the opened paths lie, without links; null where one of them is not there. */
	readonly roots: readonly string[] | null;
}

export interface Look {
	readonly paths: readonly string[];
	readonly own: readonly string[];
	/** What the store knows a file or an opened path by. */
	readonly named: (absolute: string, shown: string) => string;
	readonly fingerprint: (entry: Entry) => string;
	readonly isEnding: () => boolean;
	readonly tell: (diagnostic: Diagnostic) => void;
	/** Told which folders were looked through, and how many milliseconds that took. */
	readonly looked: (folders: ReadonlySet<string>, roots: ReadonlySet<string>, took: number) => void;
}

/** Looks through the opened paths once. */
export async function changesOf(writer: ArchiveWriter, look: Look): Promise<Changes> {
	const { articles, analyser, roots: before } = await writer.last();
	const opened = new Map([...labelled(look.paths)].map(([absolute, shown]) => [shown, look.named(absolute, shown)]));
	const held = await heldUnder(writer, [...opened.values()]);
	const wanted: Entry[] = [];
	const folders = new Set<string>();
	const roots = new Set<string>();
	const seen = new Set<string>();
	const namedFiles = new Map<string, string>();
	const missing: string[] = [];
	// An opened link leads elsewhere than it did: what lies there may look the same from outside.
	let isTurned = false;
	const isSame = (known: KnownFile | undefined, entry: Entry): boolean =>
		!isTurned &&
		analyser === ANALYSER_VERSION &&
		known?.complete === true &&
		known.size === entry.size &&
		known.modified === entry.modified &&
		known.fingerprint === look.fingerprint(entry);
	const began = performance.now();
	for (const found of lookThrough(look.paths, look.own)) {
		if (look.isEnding()) break;
		if ('pause' in found) await breath();
		else if ('diagnostic' in found) {
			look.tell(found.diagnostic);
			if ('missing' in found) missing.push(found.missing);
		} else if ('folder' in found) folders.add(found.folder);
		else if ('root' in found) {
			roots.add(found.root);
			isTurned ||= before.length > 0 && !before.includes(found.root);
		} else {
			const { entry } = found;
			const path = look.named(entry.absolute, entry.shown);
			if (seen.has(path)) continue;
			seen.add(path);
			if (entry.named) namedFiles.set(path, entry.shown);
			if (!isSame(held.get(path), entry)) wanted.push(entry);
		}
	}
	// What was read of opened paths that are not there now stays: they may come back, and reading takes long.
	const stays = ({ path }: KnownFile): boolean =>
		missing.some((gone) => path === opened.get(gone) || path.startsWith(`${opened.get(gone)}/`));
	const unseen = [...held.values()].filter(({ path }) => !seen.has(path));
	const gone = unseen.filter((file) => !stays(file));
	look.looked(folders, roots, performance.now() - began);
	return {
		articles,
		wanted: longLast(wanted),
		unchanged: seen.size + unseen.length - gone.length - wanted.length,
		gone,
		namedFiles,
		missing,
		roots: missing.length === 0 ? [...roots] : null,
	};
}

/** All files at once: asking for each takes five times as long. */
async function heldUnder(writer: ArchiveWriter, opened: readonly string[]): Promise<ReadonlyMap<string, KnownFile>> {
	const held = new Map<string, KnownFile>();
	for await (const some of writer.known(opened)) {
		for (const file of some) held.set(file.path, file);
		if (held.size % A_STEP === 0) await breath();
	}
	return held;
}

const longLast = (entries: readonly Entry[]): readonly Entry[] => [
	...entries.filter(({ size }) => size < LONG),
	...entries.filter(({ size }) => size >= LONG),
];
