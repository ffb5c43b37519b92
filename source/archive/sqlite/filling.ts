import { contentOf, recordOf } from '../record/record.ts';
import { openShelf, packShelf } from '../record/shelves.ts';
import { bodyOf, dropPieces, PIECES, piecesOf, shelfOf, writePieces } from './bodies.ts';
import { numberOf, type Statements } from './statements.ts';

/** Articles of a shelf. Twice as many take a twentieth less room, but a page of a list, each row of which is of another shelf, is read in half as much time again. */
const FULL = 8;
/** Bytes of a record that has a shelf of its own: its neighbours would be unpacked with it. */
const LONG = 32_000;

/**
 * Puts articles' records on shelves, and takes them off. A record comes loose; as soon as there are enough that are analysed they
 * are put on a shelf together. A shelf of which most have left gives back the others. Everything happens inside the caller's transaction.
 */
export class Filling {
	readonly #store: Statements;
	/** Analysed articles that are loose; null until the store has been asked. */
	#loose: Set<number> | null = null;

	constructor(store: Statements) {
		this.#store = store;
	}

	/** Writes a record that has none yet. */
	write(doc: number, record: Uint8Array, isAnalysed: boolean): void {
		writePieces(this.#store, 'body', doc, record);
		if (!isAnalysed) return;
		if (record.length > LONG) {
			this.#fill([doc]);
			return;
		}
		const loose = this.#known();
		loose.add(doc);
		while (loose.size >= FULL) this.#fill([...loose].slice(0, FULL));
	}

	/** Takes an article's record away. */
	drop(doc: number): void {
		dropPieces(this.#store, 'body', doc);
		this.#loose?.delete(doc);
		const shelf = shelfOf(this.#store, doc);
		if (shelf === null) return;
		this.#store.run('UPDATE article SET shelf = NULL WHERE doc = ?', doc);
		this.#clear(shelf);
	}

	/** The transaction came to nothing. */
	forget(): void {
		this.#loose = null;
	}

	#known(): Set<number> {
		this.#loose ??= new Set(
			this.#store
				.lines(
					`SELECT DISTINCT doc FROM body JOIN article ON doc = piece / ${PIECES} WHERE analyser IS NOT NULL ORDER BY doc`,
				)
				.map(([doc]) => numberOf(doc)),
		);
		return this.#loose;
	}

	#fill(docs: readonly number[]): void {
		const shelf = this.#store.number('SELECT coalesce(max(piece), 0) FROM shelf');
		const number = Math.floor(shelf / PIECES) + 1;
		const articles = docs.map((doc) => ({ doc, content: contentOf(piecesOf(this.#store, 'body', doc)) }));
		writePieces(this.#store, 'shelf', number, packShelf(articles));
		for (const doc of docs) {
			dropPieces(this.#store, 'body', doc);
			this.#store.run('UPDATE article SET shelf = ? WHERE doc = ?', number, doc);
			this.#loose?.delete(doc);
		}
	}

	/** Of a shelf that is half empty, and more, the others are loose again. */
	#clear(shelf: number): void {
		const { docs } = openShelf(piecesOf(this.#store, 'shelf', shelf));
		const left = docs.filter((doc) => shelfOf(this.#store, doc) === shelf);
		if (left.length * 2 > docs.length) return;
		for (const doc of left) this.#loosen(doc);
		dropPieces(this.#store, 'shelf', shelf);
	}

	#loosen(doc: number): void {
		const loose = this.#known();
		writePieces(this.#store, 'body', doc, recordOf(bodyOf(this.#store, doc)));
		this.#store.run('UPDATE article SET shelf = NULL WHERE doc = ?', doc);
		loose.add(doc);
	}
}
