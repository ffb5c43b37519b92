import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TRAIL, type TrailLeft } from '../../journal/trail.ts';
import { dataFolder, type JournalPlace } from './place.ts';
import { safe } from './safe.ts';

/** Beside the session: a trail is of one user at one machine, and nothing to be merged. */
const fileOf = ({ file }: JournalPlace, environment: NodeJS.ProcessEnv): string =>
	join(dataFolder(environment), 'trails', `${createHash('sha256').update(file).digest('hex').slice(0, 16)}.json`);

/** The trail of whoever left this archive last; null where none was kept, or where it cannot be read. */
export function trailLeft(journal: JournalPlace, environment: NodeJS.ProcessEnv): TrailLeft | null {
	try {
		return safe(TRAIL.take(JSON.parse(readFileSync(fileOf(journal, environment), 'utf8')), ''));
	} catch {
		return null;
	}
}

/** Keeps the trail for the next time. Where it cannot be written, that begins a new one. */
export function keepTrail(journal: JournalPlace, trail: TrailLeft, environment: NodeJS.ProcessEnv): void {
	const file = fileOf(journal, environment);
	try {
		mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
		// Whoever reads it meanwhile reads the one or the other.
		writeFileSync(`${file}.${process.pid}`, `${JSON.stringify(trail)}\n`, { mode: 0o600 });
		renameSync(`${file}.${process.pid}`, file);
	} catch {
		// A full disk, or a folder that may not be written to.
	}
}
