import { bytesOf, type Statements } from './statements.ts';

/**
 * Bytes of a piece: pages of the database are filled by many small ones and left a sixth empty by whole records, of which a page holds
 * two or three. Of a record with more pieces than there are numbers for each is longer.
 */
const PIECE = 1_000;
const PIECES = 1_024;

/** Writes an article's record, or puts it in the place of the one before. */
export function writeBody(store: Statements, doc: number, record: Uint8Array): void {
	dropBody(store, doc);
	const length = Math.max(PIECE, Math.ceil(record.length / PIECES));
	for (let at = 0, piece = doc * PIECES; at < record.length; at += length, piece += 1)
		store.run('INSERT INTO body (piece, record) VALUES (?, ?)', piece, record.subarray(at, at + length));
}

export function dropBody(store: Statements, doc: number): void {
	store.run('DELETE FROM body WHERE piece >= ? AND piece < ?', doc * PIECES, (doc + 1) * PIECES);
}

/** An article's record; empty where there is none. */
export function bodyOf(store: Statements, doc: number): Uint8Array {
	const pieces = store
		.lines('SELECT record FROM body WHERE piece >= ? AND piece < ? ORDER BY piece', doc * PIECES, (doc + 1) * PIECES)
		.map(([piece]) => bytesOf(piece));
	const [only] = pieces;
	return pieces.length === 1 && only !== undefined ? only : Buffer.concat(pieces);
}
