import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Shelf } from '../../archive/sqlite/open-store.ts';
import { cacheFolder } from '../cache-folder.ts';
import { BESIDE, namesIn } from './files.ts';
import { ownerOf } from './owner.ts';
import { WriterLock } from './writer-lock.ts';

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

/** Archives of newsdesk's own that were set aside so, the latest first: `news.db.newer`, `news.db.newer-2` of earlier versions. */
function setAsideBefore(file: string, why: string): string[] {
	const folder = dirname(file);
	const begins = `${basename(file)}.${why}`;
	return namesIn(folder)
		.filter((name) => name.startsWith(begins) && /^(?:-\d+)?$/.test(name.slice(begins.length)))
		.map((name) => join(folder, name))
		.filter((aside) => shelf.owns(aside))
		.sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
}

function move(from: string, to: string): void {
	renameSync(from, to);
	for (const beside of BESIDE.slice(1)) if (existsSync(from + beside)) renameSync(from + beside, to + beside);
}

export const shelf: Shelf = {
	owns: (file) => dirname(file) === cacheFolder(process.env) || ownerOf(file) === 'newsdesk',
	setAside(file, why) {
		for (const earlier of setAsideBefore(file, why)) shelf.remove(earlier);
		let aside = `${file}.${why}`;
		for (let number = 2; existsSync(aside); number += 1) aside = `${file}.${why}-${number}`;
		move(file, aside);
		return aside;
	},
	takeBack(file, why, fits) {
		const aside = setAsideBefore(file, why).find(fits);
		if (aside === undefined) return false;
		move(aside, file);
		for (const other of setAsideBefore(file, why)) shelf.remove(other);
		return true;
	},
	remove(file) {
		for (const beside of BESIDE) rmSync(file + beside, { force: true });
	},
	isHeld: (sqlite, file) => new WriterLock(sqlite, file).isElsewhere(),
};
