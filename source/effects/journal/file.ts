import { constants } from 'node:fs';
import { type FileHandle, lstat, mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type JournalPlace, openedFolder } from './place.ts';
import { JournalError, troubleOf } from './trouble.ts';

const { O_APPEND, O_CREAT, O_RDWR, O_RDONLY, O_NOFOLLOW } = constants;

const NEWLINE = 0x0a;
/** Bytes before the place read up to that show whether the file is still the same. */
const TAIL = 128;

/** What was written to the file since it was last read. */
export interface News {
	readonly text: string;
	/** The file is another, or was changed before the place read up to: this is all of it. */
	readonly anew: boolean;
}

/** A journal's file: whole lines are put at its end, on the disk before it is said, and what others put there is read. */
export class JournalFile {
	readonly place: JournalPlace;
	#read = 0;
	#tail: Buffer = Buffer.alloc(0);
	#inode = -1;
	#modified = -1;
	#size = -1;
	/** The disk that the journal or its folder was first found on. */
	#disk: number | null = null;

	constructor(place: JournalPlace) {
		this.place = place;
	}

	/**
	 * Puts lines, each ended, at the end of the file, and resolves once they are on the disk. One write takes all of them, so that
	 * what two processes write never mixes; where the last line was torn, they begin on a new one.
	 */
	async append(lines: string): Promise<void> {
		const { file } = this.place;
		try {
			await this.#refuseAway();
			const isNew = await this.#prepare();
			const handle = await open(file, O_RDWR | O_APPEND | O_CREAT | this.#links, 0o666);
			try {
				const { size } = await this.#checked(handle);
				const begins = await isLineEnd(handle, size);
				const bytes = Buffer.from(begins ? lines : `\n${lines}`);
				const { bytesWritten } = await handle.write(bytes);
				if (bytesWritten < bytes.length)
					throw new JournalError(`${file} cannot be written: the disk is full.`, 'Make room on it, then do it again.');
				await handle.sync();
			} finally {
				await handle.close();
			}
			if (isNew) await syncFolder(dirname(file));
		} catch (error) {
			throw troubleOf(file, 'written', error);
		}
	}

	/** What is new since the last reading; null where nothing is. A last line that is not ended yet is read with its end. */
	async news(): Promise<News | null> {
		const { file } = this.place;
		let handle: FileHandle;
		try {
			await this.#prepareReading();
			handle = await open(file, O_RDONLY | this.#links);
		} catch (error) {
			// What was read of a folder that is away stays as it is: it may come back.
			if (await this.#isAway()) return null;
			if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return this.#gone();
			throw troubleOf(file, 'read', error);
		}
		try {
			const { size, ino, mtimeMs } = await this.#checked(handle);
			if (ino === this.#inode && mtimeMs === this.#modified && size === this.#size) return null;
			const same = ino === this.#inode && size > this.#read && (await this.#isSame(handle));
			const from = same ? this.#read : 0;
			const bytes = await read(handle, from, size - from);
			const anew = !same && this.#inode !== -1;
			const whole = bytes.lastIndexOf(NEWLINE) + 1;
			this.#inode = ino;
			this.#modified = mtimeMs;
			this.#size = size;
			this.#read = from + whole;
			const before = from === 0 ? [] : [this.#tail];
			this.#tail = Buffer.concat([...before, bytes.subarray(0, whole)]).subarray(-TAIL);
			return { text: bytes.toString('utf8'), anew };
		} catch (error) {
			throw troubleOf(file, 'read', error);
		} finally {
			await handle.close();
		}
	}

	get #links(): number {
		return this.place.given ? 0 : O_NOFOLLOW;
	}

	#gone(): News | null {
		const was = this.#inode;
		this.#inode = -1;
		this.#modified = -1;
		this.#read = 0;
		return was === -1 ? null : { text: '', anew: true };
	}

	async #isSame(handle: FileHandle): Promise<boolean> {
		const there = await read(handle, this.#read - this.#tail.length, this.#tail.length);
		return there.equals(this.#tail);
	}

	/** A folder of articles may come from anybody: what lies in the journal's place must be a file, in a folder that is none of a link's. */
	async #checked(handle: FileHandle) {
		const stats = await handle.stat();
		this.#disk ??= stats.dev;
		if (!stats.isFile() && !this.place.given)
			throw new JournalError(
				`${this.place.file} is not a file.`,
				'Move it away, or keep the journal elsewhere: --journal FILE.',
			);
		return stats;
	}

	/**
	 * Whether the opened folder that the journal lies in is not there, or where it was mounted another disk is by now, without a
	 * journal: what is written then would lie in a folder made anew, hidden once the right one is back.
	 */
	async #isAway(): Promise<boolean> {
		const folder = openedFolder(this.place);
		if (folder === null) return false;
		const found = await stat(folder).catch(() => null);
		if (found === null) return true;
		this.#disk ??= found.dev;
		return found.dev !== this.#disk && (await lstat(this.place.file).catch(() => null)) === null;
	}

	async #refuseAway(): Promise<void> {
		if (await this.#isAway())
			throw new JournalError(
				`${openedFolder(this.place)} is not there: nothing is kept.`,
				'Bring it back, or open it where it is now.',
			);
	}

	/** Makes the folder; true where the file is not there yet. */
	async #prepare(): Promise<boolean> {
		const folder = dirname(this.place.file);
		if ((await mkdir(folder, { recursive: true })) !== undefined) await syncFolder(dirname(folder));
		return this.#prepareReading();
	}

	/** True where the file is not there yet. Opening a pipe would wait for somebody at its other end. */
	async #prepareReading(): Promise<boolean> {
		const { file, given } = this.place;
		const look = given ? stat : lstat;
		try {
			if (!given && (await lstat(dirname(file))).isSymbolicLink())
				throw new JournalError(
					`${dirname(file)} is a link to another folder.`,
					'Move it away, or keep the journal elsewhere: --journal FILE.',
				);
			const stats = await look(file);
			if (stats.isFIFO() || stats.isSocket())
				throw new JournalError(
					`${file} is not a file.`,
					'Move it away, or keep the journal elsewhere: --journal FILE.',
				);
			return false;
		} catch (error) {
			if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true;
			throw error;
		}
	}
}

async function read(handle: FileHandle, from: number, length: number): Promise<Buffer> {
	const bytes = Buffer.alloc(Math.max(0, length));
	let filled = 0;
	while (filled < bytes.length) {
		const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, from + filled);
		if (bytesRead === 0) break;
		filled += bytesRead;
	}
	return bytes.subarray(0, filled);
}

const isLineEnd = async (handle: FileHandle, size: number): Promise<boolean> =>
	size === 0 || (await read(handle, size - 1, 1))[0] === NEWLINE;

/** A file's name is on the disk when its folder is. */
async function syncFolder(folder: string): Promise<void> {
	try {
		const handle = await open(folder, O_RDONLY);
		try {
			await handle.sync();
		} finally {
			await handle.close();
		}
	} catch {
		// Some systems open no folders; there the file's own sync has to do.
	}
}
