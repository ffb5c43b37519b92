import { type Content, contentOf, readContent, readText } from '../record/record.ts';
import { openSamples, type Samples } from '../record/samples.ts';
import { type OpenShelf, openShelf } from '../record/shelves.ts';
import { bytesOf, numberOf, type Statements } from './statements.ts';

/** Of a record, or of a shelf, with more pieces than there are numbers for each is longer. */
export const PIECES = 1_024;
/** Bytes of a piece: twelve fill a page of the database, whosever they are. Of twice as long ones a page has room for half as much again that stays empty. */
const PIECE = 666;
/** Shelves kept open, 60 KB each: what is read of an archive lies together more often than not. */
const KEPT = 64;

/** The bodies of an archive's articles: on shelves, or loose until enough have come to fill one. */
export type PieceTable = 'body' | 'shelf';

/** Records that wait for their shelf, of each database: who writes and who reads it share them. */
const waiting = new WeakMap<Statements, Map<number, Uint8Array>>();

/** Records that are on no shelf yet and not written either, by their articles' numbers. */
export function waitingBodies(store: Statements): Map<number, Uint8Array> {
	const known = waiting.get(store) ?? new Map<number, Uint8Array>();
	if (known.size === 0) waiting.set(store, known);
	return known;
}

/** What an article that is on no shelf holds. */
export const looseBody = (store: Statements, doc: number): Content =>
	contentOf(waiting.get(store)?.get(doc) ?? piecesOf(store, 'body', doc));

/** Writes bytes as pieces of one number. */
export function writePieces(store: Statements, table: PieceTable, number: number, bytes: Uint8Array): void {
	const length = Math.max(PIECE, Math.ceil(bytes.length / PIECES));
	for (let at = 0, piece = number * PIECES; at < bytes.length; at += length, piece += 1)
		store.run(`INSERT INTO ${table} (piece, packed) VALUES (?, ?)`, piece, bytes.subarray(at, at + length));
}

export function dropPieces(store: Statements, table: PieceTable, number: number): void {
	store.run(`DELETE FROM ${table} WHERE piece >= ? AND piece < ?`, number * PIECES, (number + 1) * PIECES);
}

/** The pieces of a number as one, which SQLite puts together in half the time that reading them one by one takes; empty where there are none. */
export function piecesOf(store: Statements, table: PieceTable, number: number): Uint8Array {
	const [[bytes] = []] = store.lines(
		`SELECT CAST(group_concat(packed, '') AS BLOB) FROM (SELECT packed FROM ${table} WHERE piece >= ? AND piece < ? ORDER BY piece)`,
		number * PIECES,
		(number + 1) * PIECES,
	);
	return bytesOf(bytes);
}

/** The shelf that an article is on; null where it is loose. */
export function shelfOf(store: Statements, doc: number): number | null {
	const row = store.get('SELECT shelf FROM article WHERE doc = ?', doc);
	return row === undefined || row.shelf === null ? null : numberOf(row.shelf);
}

/** An article and its analysis as they are stored. Throws `RecordRefused` where they are damaged. */
export const readBody = (store: Statements, doc: number): ReturnType<typeof readContent> =>
	readContent(bodyOf(store, doc));

/** An article's text alone. */
export const readBodyText = (store: Statements, doc: number): string =>
	store.reading(() => readTextOn(store, doc, shelfOf(store, doc)));

/** As `readBodyText`, of an article of which it is known, by what was read in one with this, on which shelf it is. */
export function readTextOn(store: Statements, doc: number, shelf: number | null): string {
	const text = shelf === null ? null : shelfNumbered(store, shelf).text(doc);
	return readText(text ?? looseBody(store, doc));
}

export const bodyOf = (store: Statements, doc: number): Content =>
	store.reading(() => {
		const shelf = shelfOf(store, doc);
		const content = shelf === null ? null : shelfNumbered(store, shelf).content(doc);
		return content ?? looseBody(store, doc);
	});

/** Where among the shelves samples lie by which most of these are packed: before all, the later ones first. */
export const shelfOfSamples = (number: number): number => 1 - number;

/** Samples of each database, by their numbers, once there are any. */
const sampled = new WeakMap<Statements, Map<number, Samples>>();

/** What an archive's shelves are packed by, by its number; null in one of few articles. */
export function samplesIn(store: Statements, number: number): Samples | null {
	const all = sampled.get(store) ?? new Map<number, Samples>();
	sampled.set(store, all);
	const known = all.get(number);
	if (known !== undefined) return known;
	const bytes = piecesOf(store, 'shelf', shelfOfSamples(number));
	if (bytes.length === 0) return null;
	const samples = openSamples(bytes, number);
	all.set(number, samples);
	return samples;
}

/** The transaction that put samples there may have come to nothing. */
export const forgetSamples = (store: Statements): void => {
	sampled.delete(store);
};

/** Open shelves of each database, and the bytes that each was opened from: another process may have put another in its place. */
const kept = new WeakMap<Statements, Map<number, { readonly bytes: Uint8Array; readonly shelf: OpenShelf }>>();

function shelfNumbered(store: Statements, number: number): OpenShelf {
	const bytes = piecesOf(store, 'shelf', number);
	const shelves = kept.get(store) ?? new Map();
	if (shelves.size === 0) kept.set(store, shelves);
	const known = shelves.get(number);
	shelves.delete(number);
	const shelf =
		known !== undefined && Buffer.compare(known.bytes, bytes) === 0
			? known.shelf
			: openShelf(bytes, (number) => samplesIn(store, number));
	shelves.set(number, { bytes, shelf });
	const [oldest] = shelves.keys();
	if (shelves.size > KEPT && oldest !== undefined) shelves.delete(oldest);
	return shelf;
}
