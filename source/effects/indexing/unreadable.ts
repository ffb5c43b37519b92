import type { Diagnostic } from '../../domain/diagnostic.ts';

/** What the system's word for a failed read means for who reads it, and what helps. */
const TOLD: Readonly<Record<string, readonly [message: string, hint: string]>> = {
	EACCES: ['You are not allowed to read it.', 'Give yourself permission to read it, or take it out of the folder.'],
	EPERM: ['You are not allowed to read it.', 'Give yourself permission to read it, or take it out of the folder.'],
	ENOENT: [
		'It is not there: it was moved or deleted, or it is a link that leads nowhere.',
		'Mend the link, or take it out of the folder; what was moved is read where it is now.',
	],
	ELOOP: ['It is a link that leads back to itself.', 'Mend the link, or take it out of the folder.'],
	EIO: ['Its disk could not read it.', 'Look after the disk, or put a copy of the file in its place.'],
	ENAMETOOLONG: ['Its path is longer than the system takes.', 'Give it or its folders shorter names.'],
	EMFILE: ['Too many files are open.', 'Close other programs, or allow more open files; it is tried again.'],
	ENFILE: ['Too many files are open.', 'Close other programs, or allow more open files; it is tried again.'],
};

/** What could not be read, with the remedy for why. */
export function unreadable(where: string, error: unknown): Diagnostic {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	const why = code || (error instanceof Error ? error.message : String(error));
	const [message, hint] = TOLD[code] ?? [
		`It cannot be read (${why}).`,
		'Look whether it can be opened otherwise, or take it out of the folder.',
	];
	return { where, severity: 'error', rule: 'files/unreadable', message, hint };
}
