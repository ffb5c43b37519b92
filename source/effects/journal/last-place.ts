import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { ActOf } from '../../journal/act.ts';
import { readLines } from '../../journal/line.ts';
import type { JournalPlace } from './place.ts';
import { safe } from './safe.ts';

/** Bytes at the journal's end in which the last place is looked for: hundreds of acts. */
const END = 65_536;

/**
 * Where one left off, from the end of the journal alone: the first list is asked for by it, and a long journal is read
 * while that is answered. Null where none is found.
 */
export function lastPlace({ file, given }: JournalPlace): ActOf<'place'> | null {
	try {
		const handle = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK | (given ? 0 : constants.O_NOFOLLOW));
		try {
			const stats = fstatSync(handle);
			if (!stats.isFile()) return null;
			const bytes = Buffer.alloc(Math.min(END, stats.size));
			readSync(handle, bytes, 0, bytes.length, stats.size - bytes.length);
			const places = readLines(bytes.toString('utf8')).entries.filter((entry) => entry.act === 'place');
			const last = places.reduce<(typeof places)[number] | undefined>(
				(newest, entry) => (newest === undefined || entry.time > newest.time ? entry : newest),
				undefined,
			);
			const place = last === undefined ? null : safe(last);
			return place?.act === 'place' ? place : null;
		} finally {
			closeSync(handle);
		}
	} catch {
		return null;
	}
}
