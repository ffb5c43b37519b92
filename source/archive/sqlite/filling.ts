import { recordOf } from '../record/record.ts';
import { packSamples, type Samples } from '../record/samples.ts';
import { openShelf, packShelf } from '../record/shelves.ts';
import {
	bodyOf,
	dropPieces,
	forgetSamples,
	looseBody,
	PIECES,
	piecesOf,
	samplesIn,
	shelfOf,
	shelfOfSamples,
	waitingBodies,
	writePieces,
} from './bodies.ts';
import { numberOf, type Statements } from './statements.ts';

/** Articles of a shelf. Twice as many take a twentieth less room, but a page of a list, each row of which is of another shelf, is read in half as much time again. */
const FULL = 8;
/** From so many shelves on articles are packed by samples of the others, so many of them; in a smaller archive these would take more than they save. */
const SAMPLED: readonly Sampling[] = [
	{ from: 100, articles: 48 },
	{ from: 2_000, articles: 192 },
];

interface Sampling {
	readonly from: number;
	readonly articles: number;
}
/** Articles of a sampled shelf of which the numbers are counted: with one, records take a hundredth more room. */
const COUNTED = 4;
/** Bytes of a record that has a shelf of its own: its neighbours would be unpacked with it. */
const LONG = 32_000;

/**
 * Puts articles' records on shelves, and takes them off. A record comes loose; as soon as there are enough that are analysed they
 * are put on a shelf together: what comes within one transaction waits for that in memory. A shelf of which most have left gives back
 * the others. Everything happens inside the caller's transaction, at whose end what waits must be written.
 */
export class Filling {
	readonly #store: Statements;
	readonly #sampled: readonly Sampling[];
	readonly #waiting: Map<number, Uint8Array>;
	/** Analysed articles that are loose; null until the store has been asked. */
	#loose: Set<number> | null = null;

	constructor(store: Statements, sampled = SAMPLED) {
		this.#store = store;
		this.#sampled = sampled;
		this.#waiting = waitingBodies(store);
	}

	/** Puts a record that has no place yet. */
	write(doc: number, record: Uint8Array, isAnalysed: boolean): void {
		if (!isAnalysed) {
			writePieces(this.#store, 'body', doc, record);
			return;
		}
		this.#waiting.set(doc, record);
		if (record.length > LONG) {
			this.#fill([doc]);
			return;
		}
		const loose = this.#known();
		loose.add(doc);
		while (loose.size >= FULL) this.#fill([...loose].slice(0, FULL));
	}

	/** Writes what waits. */
	flush(): void {
		for (const [doc, record] of this.#waiting) writePieces(this.#store, 'body', doc, record);
		this.#waiting.clear();
	}

	/** Takes an article's record away. */
	drop(doc: number): void {
		this.#dropLoose(doc);
		const shelf = shelfOf(this.#store, doc);
		if (shelf === null) return;
		this.#store.run('UPDATE article SET shelf = NULL WHERE doc = ?', doc);
		this.#clear(shelf);
	}

	/** The transaction came to nothing. */
	forget(): void {
		forgetSamples(this.#store);
		this.#loose = null;
		this.#waiting.clear();
	}

	#known(): Set<number> {
		this.#loose ??= new Set([
			...this.#store
				.lines(
					`SELECT DISTINCT doc FROM body JOIN article ON doc = piece / ${PIECES} WHERE analyser IS NOT NULL ORDER BY doc`,
				)
				.map(([doc]) => numberOf(doc)),
			...this.#waiting.keys(),
		]);
		return this.#loose;
	}

	#fill(docs: readonly number[]): void {
		const shelf = this.#store.number('SELECT coalesce(max(piece), 0) FROM shelf');
		const number = Math.floor(shelf / PIECES) + 1;
		const articles = docs.map((doc) => ({ doc, content: looseBody(this.#store, doc) }));
		writePieces(this.#store, 'shelf', number, packShelf(articles, this.#samples(number)));
		for (const doc of docs) {
			this.#dropLoose(doc);
			this.#store.run('UPDATE article SET shelf = ? WHERE doc = ?', number, doc);
		}
	}

	/** What a shelf is packed by: once there are enough, articles from all over the archive are taken for samples. */
	#samples(shelf: number): Samples | null {
		const number = this.#sampled.filter(({ from }) => shelf >= from).length;
		if (number === 0) return samplesIn(this.#store, 1);
		const known = samplesIn(this.#store, number);
		if (known !== null) return known;
		const count = this.#sampled[number - 1]?.articles ?? 0;
		const shelves = Array.from({ length: count }, (_, at) => 1 + Math.floor((at * (shelf - 1)) / count));
		const read = shelves.map((one) => {
			const bytes = piecesOf(this.#store, 'shelf', one);
			const opened = bytes.length === 0 ? null : openShelf(bytes, (own) => samplesIn(this.#store, own));
			return (opened?.docs ?? []).slice(0, COUNTED).flatMap((doc) => opened?.content(doc) ?? []);
		});
		const samples = packSamples(
			read.flatMap((contents) => contents.slice(0, 1)),
			read.flat(),
		);
		writePieces(this.#store, 'shelf', shelfOfSamples(number), samples);
		return samplesIn(this.#store, number);
	}

	#dropLoose(doc: number): void {
		this.#loose?.delete(doc);
		if (!this.#waiting.delete(doc)) dropPieces(this.#store, 'body', doc);
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
		this.#waiting.set(doc, recordOf(bodyOf(this.#store, doc)));
		this.#store.run('UPDATE article SET shelf = NULL WHERE doc = ?', doc);
		loose.add(doc);
	}
}
