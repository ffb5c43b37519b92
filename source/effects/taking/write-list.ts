import { randomUUID } from 'node:crypto';
import { type FileHandle, link, open, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { safeLine } from '../../ingest/sanitise.ts';
import type { Sink } from '../../output/sink.ts';
import { type OutputName, outputOf } from '../../output.ts';
import type { WriteResult } from '../../state/taking/result.ts';
import type { TakenList } from '../../state/taking/taken.ts';
import type { LiveArchive } from '../terminal/live-archive.ts';
import { reportOf } from './report.ts';
import { type Opened, researchLog } from './research-log.ts';

/** The form each ending asks for. */
const FORMS: Readonly<Record<string, OutputName>> = {
	'.csv': 'csv',
	'.json': 'json',
	'.jsonl': 'jsonl',
	'.md': 'markdown',
	'.markdown': 'markdown',
};

const BATCH = 1 << 16;

function sinkInto(file: FileHandle): Sink {
	let waiting = '';
	const flush = async (): Promise<void> => {
		const batch = waiting;
		waiting = '';
		if (batch !== '') await file.appendFile(batch);
	};
	return {
		isTerminal: false,
		columns: null,
		async write(text) {
			waiting += text;
			if (waiting.length >= BATCH) await flush();
		},
		flush,
	};
}

/** `~/lists/a.csv` as a whole path. */
const wholePath = (name: string): string => resolve(name.replace(/^~(?=\/|$)/, homedir()));

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

function reason(error: unknown, file: string): string {
	switch (codeOf(error)) {
		case 'ENOENT':
		case 'ENOTDIR':
			return `There is no folder ${safeLine(dirname(file))}: make it, or give another name.`;
		case 'EACCES':
		case 'EPERM':
		case 'EROFS':
			return `Nothing may be written in ${safeLine(dirname(file))}: give a name in another folder.`;
		case 'ENOSPC':
		case 'EDQUOT':
			return `The disk is full; nothing was written to ${safeLine(file)}.`;
		default:
			return `${safeLine(file)} cannot be written: ${safeLine(error instanceof Error ? error.message : String(error))}`;
	}
}

async function exists(file: string): Promise<'nothing' | 'file' | 'folder'> {
	try {
		return (await stat(file)).isDirectory() ? 'folder' : 'file';
	} catch {
		return 'nothing';
	}
}

/** Gives what was written its name; never another file's, unless `over`. */
async function entitle(written: string, file: string, over: boolean): Promise<void> {
	if (!over) {
		try {
			await link(written, file);
			return;
		} catch (error) {
			if (codeOf(error) === 'EEXIST') throw error;
			// No second names on this file system: the name is claimed by an empty file instead.
			await open(file, 'wx').then((claimed) => claimed.close());
		}
	}
	await rename(written, file);
}

/** A folder's list of names, on the disk too; not every system can. */
async function settle(folder: string): Promise<void> {
	try {
		const handle = await open(folder, 'r');
		await handle.sync().finally(() => handle.close());
	} catch {
		// The file itself is on the disk.
	}
}

/**
 * Writes a list to a file in the form its ending names. It is written beside it, synced, and only then given its name:
 * a file of that name is whole, and one that was there already is left alone unless `over` is set.
 */
export async function writeList(
	archive: LiveArchive,
	list: TakenList,
	name: string,
	over: boolean,
	opened: Opened,
): Promise<WriteResult> {
	const file = wholePath(name);
	const form = FORMS[extname(file).toLowerCase()];
	if (form === undefined)
		return {
			type: 'failed',
			message: `The ending of ${safeLine(basename(file))} names no form: .csv, .json, .jsonl or .md do.`,
		};
	const there = await exists(file);
	if (there === 'folder') return { type: 'failed', message: `${safeLine(file)} is a folder: give a name in it.` };
	if (there === 'file' && !over) return { type: 'exists', file: safeLine(file) };
	const beside = join(dirname(file), `.${basename(file)}.${randomUUID().slice(0, 8)}`);
	let count = 0;
	try {
		const handle = await open(beside, 'wx', 0o666);
		try {
			const sink = sinkInto(handle);
			if (list.of === 'trail' && form === 'markdown') {
				await sink.write(researchLog(list, opened, new Date().toISOString()));
				count = list.steps.length;
			} else {
				const report = reportOf(archive, list, opened, () => {
					count += 1;
				});
				await outputOf(form).write?.(report, sink, false, []);
			}
			await sink.flush();
			await handle.sync();
		} finally {
			await handle.close();
		}
		await entitle(beside, file, over);
	} catch (error) {
		// Put there meanwhile.
		if (codeOf(error) === 'EEXIST') return { type: 'exists', file: safeLine(file) };
		return { type: 'failed', message: reason(error, file) };
	} finally {
		await rm(beside, { force: true }).catch(() => {});
	}
	await settle(dirname(file));
	return { type: 'done', file: safeLine(file), records: count };
}
