import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dataFolder } from './place.ts';

/** What was open last: `newsdesk` alone opens it again. Paths are absolute. */
export interface Session {
	readonly paths: readonly string[];
	/** A shared archive, as it was named; null where paths were opened. It may carry no password, see `SharedPlace`. */
	readonly archive: string | null;
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
		const { paths, archive, index, journal }: { readonly [name in keyof Session]?: unknown } = noted;
		if (!Array.isArray(paths) || !paths.every(isText) || (paths.length === 0 && !isText(archive))) return null;
		const given = (value: unknown): string | null => (isText(value) ? value : null);
		return { paths, archive: given(archive), index: given(index), journal: given(journal) };
	} catch {
		return null;
	}
}

/** Notes what is open. Where it cannot be written, the next time begins as if nothing had been open. */
export function noteSession({ paths, archive, index, journal }: Session, environment: NodeJS.ProcessEnv): void {
	const given = (file: string | null): string | null => (file === null ? null : resolve(file));
	const absolute = paths.map((path) => resolve(path));
	const session: Session = { paths: absolute, archive, index: given(index), journal: given(journal) };
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
