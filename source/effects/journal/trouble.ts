/** A journal that cannot be read or written: what is wrong, and what the user can do. */
export class JournalError extends Error {
	override readonly name = 'JournalError';
	readonly hint: string;

	constructor(message: string, hint: string) {
		super(message);
		this.hint = hint;
	}
}

const codeOf = (error: unknown): string =>
	error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const REMEDIES: Readonly<Record<string, readonly [what: string, hint: string]>> = {
	ENOSPC: ['the disk is full', 'Make room on it, then do it again.'],
	EDQUOT: ['your share of the disk is used up', 'Make room in it, then do it again.'],
	EFBIG: [
		'the file may not grow any more',
		'Raise the limit (ulimit -f), or keep the journal elsewhere: --journal FILE.',
	],
	EROFS: ['the disk can only be read', 'Keep the journal elsewhere: --journal FILE.'],
	EACCES: ['you are not allowed to', 'Give yourself permission, or keep the journal elsewhere: --journal FILE.'],
	EPERM: ['you are not allowed to', 'Give yourself permission, or keep the journal elsewhere: --journal FILE.'],
	EIO: ['the disk fails', 'Look to the disk; keep the journal elsewhere: --journal FILE.'],
	ELOOP: ['it is a link to another file', 'A link is not written through; name the file itself: --journal FILE.'],
	EISDIR: ['it is a folder', 'Move the folder away, or keep the journal elsewhere: --journal FILE.'],
	ENOTDIR: ['a part of its path is a file', 'Move that file away, or keep the journal elsewhere: --journal FILE.'],
	EEXIST: ['a part of its path is a file', 'Move that file away, or keep the journal elsewhere: --journal FILE.'],
};

/** What a failed read or write comes to. */
export function troubleOf(file: string, doing: 'read' | 'written', error: unknown): JournalError {
	if (error instanceof JournalError) return error;
	const code = codeOf(error);
	const [what, hint] = REMEDIES[code] ?? [
		code === '' ? String(error) : code,
		'Look to its disk and permissions, or keep the journal elsewhere: --journal FILE.',
	];
	return new JournalError(`${file} cannot be ${doing}: ${what}.`, hint);
}
