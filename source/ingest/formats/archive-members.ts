import { type Bounds, megabytes, raise } from '../bounds.ts';
import { type Piece, Unreadable } from '../format.ts';
import { METADATA_NAME } from '../metadata.ts';
import type { Entry } from '../unpacker.ts';

const isMetadata = ({ name }: Entry): boolean => name.split(/[/\\]/).at(-1) === METADATA_NAME;

/**
 * The files of an archive, one after the other; one that cannot be read is told, and the rest goes on. What says
 * something of the others comes first, wherever it lies, so the archive is gone through twice.
 */
export async function* membersOf(open: () => AsyncIterable<Entry>, bounds: Bounds): AsyncGenerator<Piece> {
	try {
		for await (const entry of open()) if (isMetadata(entry)) yield* memberOf(entry, bounds);
	} catch (error) {
		// Told below, when all before the damage is read.
		if (!(error instanceof Unreadable)) throw error;
	}
	for await (const entry of open()) if (!isMetadata(entry)) yield* memberOf(entry, bounds);
}

async function* memberOf(entry: Entry, bounds: Bounds): AsyncGenerator<Piece> {
	if (entry.name.endsWith('/')) return;
	const told = (rule: string, message: string, hint: string): Piece => ({
		kind: 'remark',
		severity: 'error',
		rule,
		message,
		hint,
		at: `/${entry.name}`,
	});
	if (entry.refused !== null) {
		yield told('archive/refused', entry.refused, 'Unpack the archive with the program it is of, and open the folder.');
		return;
	}
	if (entry.size > bounds.file) {
		yield told(
			'bounds/file',
			`It has ${megabytes(entry.size)} MB; a file in an archive may have ${megabytes(bounds.file)}.`,
			raise('file', `${Math.ceil(entry.size / 1024 ** 2)}m`),
		);
		return;
	}
	try {
		const bytes = await entry.bytes(bounds.file);
		yield { kind: 'member', name: entry.name, bytes, modified: entry.modified };
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		yield told(error.rule ?? 'archive/damaged', error.message, error.hint);
	}
}
