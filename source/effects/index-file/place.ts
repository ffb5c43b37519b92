import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Shelf } from '../../archive/sqlite/open-store.ts';
import { cacheFolder } from '../cache-folder.ts';
import { ownerOf } from './owner.ts';
import { WriterLock } from './writer-lock.ts';

/** What SQLite keeps beside a database. */
const BESIDE = ['', '-wal', '-shm', '-journal'];

/**
 * Where the index of these paths lies: the file given, or one in the user's cache, named after the folder and the
 * real paths. Null where no folder for it can be made.
 */
export function indexPlace(
	paths: readonly string[],
	index: string | undefined,
	environment: NodeJS.ProcessEnv,
): string | null {
	try {
		if (index !== undefined) {
			mkdirSync(dirname(resolve(index)), { recursive: true });
			return resolve(index);
		}
		const folder = cacheFolder(environment);
		mkdirSync(folder, { recursive: true });
		const key = createHash('sha256')
			.update([...paths].map(real).sort().join('\0'))
			.digest('hex')
			.slice(0, 16);
		const name =
			titleOf(paths)
				.replace(/[^\p{L}\p{N}_-]+/gu, '-')
				.slice(0, 40) || 'archive';
		return join(folder, `${name}-${key}.db`);
	} catch {
		return null;
	}
}

/** The opened folder's name, for the title line. */
export function titleOf(paths: readonly string[]): string {
	const [first = '.', ...others] = paths;
	const name = basename(resolve(first)) || resolve(first);
	return others.length === 0 ? name : `${name} and ${others.length} more`;
}

function real(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		return resolve(path);
	}
}

/** All files of an index. */
export const filesOf = (index: string): string[] => BESIDE.map((suffix) => index + suffix);

export const shelf: Shelf = {
	owns: (file) => dirname(file) === cacheFolder(process.env) || ownerOf(file) === 'newsdesk',
	setAside(file, why) {
		let aside = `${file}.${why}`;
		for (let number = 2; existsSync(aside); number += 1) aside = `${file}.${why}-${number}`;
		renameSync(file, aside);
		for (const beside of BESIDE.slice(1)) if (existsSync(file + beside)) renameSync(file + beside, aside + beside);
		return aside;
	},
	remove(file) {
		for (const beside of BESIDE) rmSync(file + beside, { force: true });
	},
	isHeld: (sqlite, file) => new WriterLock(sqlite, file).isElsewhere(),
};
