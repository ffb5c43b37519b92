import type { DatabaseSync } from 'node:sqlite';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { RecordRefused } from '../record/rules.ts';
import { SCHEMA } from './schema.ts';
import { APPLICATION_ID, SCHEMA_VERSION, stateOf } from './schema-version.ts';
import { numberOf, Statements } from './statements.ts';

/** Pages kept in memory where nothing is written: with 2 MB questions are answered as quickly as with 16, out of what the system keeps of the file. */
export const READING_KILOBYTES = 2_000;

/** `node:sqlite`, handed in so that nothing imports it on a Node that has none. */
export type SQLite = typeof import('node:sqlite');

/** What to do with files, handed in for the same reason. */
export interface Shelf {
	/** Whether a file is newsdesk's own: it says so in its header, or lies where nobody else puts any. */
	readonly owns: (file: string) => boolean;
	/** Renames the archive and what belongs to it out of the way and gives its new name; of one kind the last is kept. */
	readonly setAside: (file: string, why: string) => string;
	/** Puts back the archive that was set aside so, where there is one that fits; false where there is none. */
	readonly takeBack: (file: string, why: string, fits: (aside: string) => boolean) => boolean;
	readonly remove: (file: string) => void;
	/** Whether another process writes to the archive. */
	readonly isHeld: (sqlite: SQLite, file: string) => boolean;
}

export interface Opened {
	readonly statements: Statements;
	readonly diagnostics: readonly Diagnostic[];
	readonly file: string | null;
}

/**
 * Opens an archive file, making it where there is none. An archive that is damaged is set aside and begun anew, one of
 * an older schema, or with records of other rules, only begun anew: everything in it can be read from the articles again, unless
 * that older newsdesk had set one of this newsdesk's aside. A file that is no archive, or
 * an archive of another newsdesk that has it open, is left alone; then, and where the file cannot be written, the archive is kept in memory. Each of these
 * is told.
 */
export function openStore(sqlite: SQLite, file: string | null, shelf: Shelf): Opened {
	if (file === null) return inMemory(sqlite, [unwritable('the index', new Error('no folder for it can be made'))]);
	const diagnostics: Diagnostic[] = [];
	for (let attempt = 0; attempt < 2; attempt += 1) {
		let database: DatabaseSync | null = null;
		try {
			database = new sqlite.DatabaseSync(file, { timeout: 5_000 });
			const state = stateOf(database);
			if (state === 'new' || state === 'current') {
				configure(database);
				if (state === 'new') create(database);
				return { statements: new Statements(database), diagnostics, file };
			}
			database.close();
			if (state !== 'foreign' && shelf.isHeld(sqlite, file))
				return inMemory(sqlite, [...diagnostics, heldByOther(file)]);
			if (state === 'older' || state === 'otherwise') {
				shelf.remove(file);
				const by = state === 'older' ? 'an older newsdesk' : 'another version of newsdesk';
				const isBack = shelf.takeBack(file, 'newer', (aside) => isCurrentFile(sqlite, aside));
				const then = isBack ? 'the one that it had set aside is taken up again' : 'it is made anew';
				diagnostics.push(note(file, 'archive/older', `This index was made by ${by}; ${then}.`, 'Nothing to do.'));
			} else if (!shelf.owns(file)) return inMemory(sqlite, [...diagnostics, foreign(file)]);
			else {
				const aside = shelf.setAside(file, state);
				const what = state === 'newer' ? 'was made by a newer newsdesk' : 'is no index of newsdesk';
				diagnostics.push(
					warning(
						file,
						`archive/${state}`,
						`This file ${what}; it was set aside as ${aside}.`,
						'Choose another place with --index, or delete the file set aside.',
					),
				);
			}
		} catch (error) {
			if (database?.isOpen) database.close();
			if (!isDamage(error)) return inMemory(sqlite, [...diagnostics, unwritable(file, error)]);
			if (!shelf.owns(file)) return inMemory(sqlite, [...diagnostics, foreign(file)]);
			try {
				const aside = shelf.setAside(file, 'damaged');
				diagnostics.push(
					warning(
						file,
						'archive/damaged',
						`The index was damaged; it was set aside as ${aside} and is made anew.`,
						'Delete the file set aside; nothing in it is lost.',
					),
				);
			} catch (failure) {
				return inMemory(sqlite, [...diagnostics, unwritable(file, failure)]);
			}
		}
	}
	return inMemory(sqlite, diagnostics);
}

function isCurrentFile(sqlite: SQLite, file: string): boolean {
	let database: DatabaseSync | null = null;
	try {
		database = new sqlite.DatabaseSync(file, { readOnly: true });
		return stateOf(database) === 'current';
	} catch {
		return false;
	} finally {
		database?.close();
	}
}

/** True for an error that says the database file itself is broken, or an article in it. */
export const isDamage = (error: unknown): boolean =>
	error instanceof RecordRefused || [11, 26].includes(codeOf(error) & 0xff);

/** True where the disk is full or the file cannot be written. */
export const isUnwritable = (error: unknown): boolean => [8, 10, 13].includes(codeOf(error) & 0xff);

function codeOf(error: unknown): number {
	return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : 0;
}

function configure(database: DatabaseSync): void {
	database.exec(
		`PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -${READING_KILOBYTES}; PRAGMA journal_size_limit = 16000000`,
	);
}

function create(database: DatabaseSync): void {
	database.exec('BEGIN IMMEDIATE');
	// Another process may have made it between the look and the lock.
	if (numberOf(database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.tables) === 0)
		database.exec(`${SCHEMA}; PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION};`);
	database.exec('COMMIT');
}

function inMemory(sqlite: SQLite, diagnostics: readonly Diagnostic[]): Opened {
	const database = new sqlite.DatabaseSync(':memory:');
	create(database);
	return { statements: new Statements(database), diagnostics, file: null };
}

const unwritable = (file: string, error: unknown): Diagnostic =>
	warning(
		file,
		'archive/unwritable',
		`The index cannot be written (${error instanceof Error ? error.message : String(error)}); it is kept in memory and made again next time.`,
		'Choose a place that can be written with --index FILE.',
	);

const heldByOther = (file: string): Diagnostic =>
	warning(
		file,
		'archive/held',
		'Another version of newsdesk has this index open; here it is kept in memory, and the articles are read anew.',
		'Leave the other newsdesk, then open the folder again.',
	);

const foreign = (file: string): Diagnostic => ({
	where: file,
	severity: 'error',
	rule: 'archive/foreign',
	message: 'This file is no index of newsdesk; it was left alone, and the index is kept in memory.',
	hint: 'Choose another place with --index, or move the file away.',
});

const warning = (where: string, rule: string, message: string, hint: string): Diagnostic => ({
	where,
	severity: 'warning',
	rule,
	message,
	hint,
});

const note = (where: string, rule: string, message: string, hint: string): Diagnostic => ({
	where,
	severity: 'note',
	rule,
	message,
	hint,
});
