import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dataFolder } from './place.ts';

/** What was open last: `newsdesk` alone opens it again. Paths are absolute. */
export interface Session {
	readonly paths: readonly string[];
	/** As given with `--index` and `--journal`. */
	readonly index: string | null;
	readonly journal: string | null;
}

const fileOf = (environment: NodeJS.ProcessEnv): string => join(dataFolder(environment), 'session.json');

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Null where nothing was open yet, or where what was noted cannot be read. */
export function lastSession(environment: NodeJS.ProcessEnv): Session | null {
	try {
		const noted: unknown = JSON.parse(readFileSync(fileOf(environment), 'utf8'));
		if (typeof noted !== 'object' || noted === null) return null;
		const { paths, index, journal }: { paths?: unknown; index?: unknown; journal?: unknown } = noted;
		if (!Array.isArray(paths) || paths.length === 0 || !paths.every(isText)) return null;
		return { paths, index: isText(index) ? index : null, journal: isText(journal) ? journal : null };
	} catch {
		return null;
	}
}

/** Notes what is open. Where it cannot be written, the next time begins as if nothing had been open. */
export function noteSession({ paths, index, journal }: Session, environment: NodeJS.ProcessEnv): void {
	const given = (file: string | null): string | null => (file === null ? null : resolve(file));
	const session: Session = { paths: paths.map((path) => resolve(path)), index: given(index), journal: given(journal) };
	const file = fileOf(environment);
	const text = `${JSON.stringify(session)}\n`;
	try {
		if (existing(file) === text) return;
		mkdirSync(dataFolder(environment), { recursive: true });
		// Whoever reads it meanwhile reads the one or the other.
		writeFileSync(`${file}.${process.pid}`, text);
		renameSync(`${file}.${process.pid}`, file);
	} catch {
		// A full disk, or a folder that may not be written to.
	}
}

function existing(file: string): string | null {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return null;
	}
}
