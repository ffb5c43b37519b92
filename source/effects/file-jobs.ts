import { readFileSync } from 'node:fs';
import { isUnwritable } from '../archive/sqlite/open-store.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { LARGEST_FILE, tooLarge } from '../ingest/bounds.ts';
import { formatOf } from '../ingest/formats.ts';
import type { Entry } from './folders.ts';
import { linesOf } from './lines.ts';
import type { Reading, Recorder } from './recorder.ts';
import type { RoundProgress } from './round-progress.ts';
import { failure, identify, type Job } from './workshop.ts';

/** What is to be done for a file. Articles the archive has already are only entered under the file. */
export function* jobsOf(entry: Entry, recorder: Recorder, progress: RoundProgress | null): Generator<Job> {
	const reading = recorder.begin(entry);
	const lines = formatOf(entry.shown)?.readLine !== undefined;
	const job = (bytes: Uint8Array, record: number): Job => {
		reading.open += 1;
		return {
			file: reading.file,
			record,
			path: entry.shown,
			bytes,
			metadata: entry.metadata,
			line: lines ? record : null,
		};
	};
	try {
		if (lines) {
			let line = 0;
			for (const bytes of linesOf(entry.absolute, LARGEST_FILE)) {
				line += 1;
				reading.records = line + 1;
				progress?.line(bytes.length);
				if (recorder.have(reading, line, identify(bytes), `${entry.shown}:${line}`)) progress?.done(1, false);
				else yield job(bytes, line);
			}
			progress?.fileEnded(entry);
		} else if (entry.size > LARGEST_FILE) reading.diagnostics.push(tooLarge(entry.shown, entry.size));
		else {
			const bytes = new Uint8Array(readFileSync(entry.absolute));
			if (recorder.have(reading, 0, identify(bytes), entry.shown)) {
				reading.records = 1;
				progress?.done(1, false);
			} else yield job(bytes, 0);
		}
	} catch (error) {
		if (error instanceof Error && 'errcode' in error) throw error;
		reading.diagnostics.push(unreadable(reading, error));
	}
	recorder.ended(reading);
}

const unreadable = ({ entry }: Reading, error: unknown): Diagnostic => ({
	where: entry.shown,
	severity: 'error',
	rule: 'files/unreadable',
	message: `It cannot be read (${error instanceof Error ? error.message : String(error)}).`,
	hint: 'Give yourself permission to read it, or take it out of the folder.',
});

/** Why a round could not go on. */
export function brokenIndex(error: unknown): Diagnostic {
	const reason = error instanceof Error ? error.message : String(error);
	if (!isUnwritable(error)) return failure('the index', 'archive/failed', error);
	return {
		where: 'the index',
		severity: 'error',
		rule: 'archive/full',
		message: `The index cannot be written: ${reason}.`,
		hint: 'Make room on the disk; what is written stays, and the rest is read at the next start.',
	};
}
