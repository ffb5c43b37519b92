import { createHash } from 'node:crypto';
import { accessSync, constants, lstatSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { titleOf } from '../index-file/place.ts';

/** The folder beside the articles, and the file in it. */
export const BESIDE = '.newsdesk';
export const JOURNAL = 'journal.jsonl';

/** Where newsdesk keeps what cannot be made again, when it may not lie beside the articles. */
export function dataFolder({ XDG_DATA_HOME: data }: NodeJS.ProcessEnv): string {
	return join(data?.startsWith('/') ? data : join(homedir(), '.local', 'share'), 'newsdesk');
}

export interface JournalAsked {
	/** Files and folders that are opened. */
	readonly paths: readonly string[];
	/** `--journal FILE`. */
	readonly given?: string | null;
	/** Folders of newsdesk's own, in which it keeps nothing of its reader's. */
	readonly own?: readonly string[];
	/** The articles came on stdin. */
	readonly piped?: boolean;
	/** A shared archive is opened in place of paths: what it is called, and what is the same however it is named. */
	readonly archive?: { readonly name: string; readonly identity: string } | null;
}

/** Where a journal lies. A given file is the user's word; of another, no link is followed. */
export interface JournalPlace {
	readonly file: string;
	readonly given: boolean;
}

/** The opened folder that a journal lies in; null for one that lies elsewhere. */
export const openedFolder = ({ file, given }: JournalPlace): string | null =>
	!given && basename(dirname(file)) === BESIDE ? dirname(dirname(file)) : null;

/**
 * The journal of an archive: beside the articles of one folder that may be written to; else in the user's data
 * folder, by what is opened.
 */
export function journalPlace(
	{ paths, given, own = [], piped = false, archive = null }: JournalAsked,
	environment: NodeJS.ProcessEnv,
): JournalPlace {
	if (given) return { file: resolve(given), given: true };
	const folder = join(dataFolder(environment), 'journals');
	if (archive !== null) return { file: join(folder, nameOf(archive.name, [archive.identity])), given: false };
	const [only = '.', ...others] = paths;
	if (!piped && others.length === 0 && isFolder(only) && !own.some((folder) => isWithin(real(only), real(folder)))) {
		const beside = join(resolve(only), BESIDE, JOURNAL);
		if (isWritable(beside, resolve(only))) return { file: beside, given: false };
	}
	if (piped) return { file: join(folder, 'stdin.jsonl'), given: false };
	return { file: join(folder, nameOf(titleOf([...paths].sort()), [...paths].map(real).sort())), given: false };
}

/** A file's name that tells people what it is of, and differs where what it is of does. */
function nameOf(title: string, of: readonly string[]): string {
	const key = createHash('sha256').update(of.join('\0')).digest('hex').slice(0, 16);
	const name = title.replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 40) || 'archive';
	return `${name}-${key}.jsonl`;
}

/** Whether the journal can be written to, or made. */
function isWritable(file: string, folder: string): boolean {
	for (const path of [file, join(folder, BESIDE), folder])
		if (isThere(path)) {
			try {
				accessSync(path, constants.W_OK);
				return true;
			} catch {
				return false;
			}
		}
	return false;
}

const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

const isFolder = (path: string): boolean => {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
};

const isWithin = (path: string, folder: string): boolean =>
	path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

function real(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		return resolve(path);
	}
}
