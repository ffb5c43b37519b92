import { byCodePoints, packTermRows, type TermRow, unpackTermRows } from '../record/term-rows.ts';
import { bytesOf, type Statements, textOf } from './statements.ts';

/** Bytes of a block at most, so that a page holds many and little of it stays empty, and of each where one is cut. */
const MOST_BYTES = 1_000;
const CUT_BYTES = 640;

/** How the count of a word has changed. */
export interface TermChange {
	readonly articles: number;
	readonly names: number;
}

/**
 * How many articles hold each word, in blocks of words in their order: each tells only what it has other than the word before, which
 * is a third of what it would take as a row of the database.
 */
export class TermBlocks {
	readonly #store: Statements;

	constructor(store: Statements) {
		this.#store = store;
	}

	/** A word and the articles that hold it; undefined where none does. */
	row(term: string): TermRow | undefined {
		return this.#block(term).rows.find((row) => row.term === term);
	}

	/** So many blocks behind one that begins with `after`; null: from the first on. */
	*read(
		after: string | null,
		blocks: number,
	): Generator<{ readonly first: string; readonly rows: readonly TermRow[] }> {
		const select =
			after === null
				? this.#store.lines('SELECT first, held FROM term ORDER BY first LIMIT ?', blocks)
				: this.#store.lines('SELECT first, held FROM term WHERE first > ? ORDER BY first LIMIT ?', after, blocks);
		for (const [first, held] of select) yield { first: textOf(first), rows: unpackTermRows(bytesOf(held)) };
	}

	/** Counts what has changed; a word that no article holds any more is gone. */
	change(changes: ReadonlyMap<string, TermChange>): void {
		const terms = [...changes.keys()].sort(byCodePoints);
		for (let from = 0; from < terms.length; ) {
			const { first, rows } = this.#block(terms[from] ?? '');
			const [[next] = []] = this.#store.lines('SELECT first FROM term WHERE first > ? ORDER BY first LIMIT 1', first);
			let to = from + 1;
			while (to < terms.length && (next === undefined || byCodePoints(terms[to] ?? '', textOf(next)) < 0)) to += 1;
			this.#keep(first, merged(rows, terms.slice(from, to), changes));
			from = to;
		}
	}

	#block(term: string): { readonly first: string; readonly rows: readonly TermRow[] } {
		const [row] = this.#store.lines('SELECT first, held FROM term WHERE first <= ? ORDER BY first DESC LIMIT 1', term);
		return row === undefined
			? { first: '', rows: [] }
			: { first: textOf(row[0]), rows: unpackTermRows(bytesOf(row[1])) };
	}

	/** Writes the words of a block, cut where they are many. The first block begins before every word. */
	#keep(first: string, rows: readonly TermRow[]): void {
		const whole = packTermRows(rows);
		const pieces = whole.length <= MOST_BYTES ? 1 : Math.ceil(whole.length / CUT_BYTES);
		for (let piece = 0; piece < pieces; piece += 1) {
			const from = Math.round((rows.length * piece) / pieces);
			const to = Math.round((rows.length * (piece + 1)) / pieces);
			const start = piece === 0 ? first : (rows[from]?.term ?? '');
			const held = pieces === 1 ? whole : packTermRows(rows.slice(from, to));
			if (to > from) this.#store.run('INSERT OR REPLACE INTO term (first, held) VALUES (?, ?)', start, held);
			else if (piece === 0) this.#store.run('DELETE FROM term WHERE first = ?', first);
		}
	}
}

function merged(
	rows: readonly TermRow[],
	terms: readonly string[],
	changes: ReadonlyMap<string, TermChange>,
): TermRow[] {
	const found: TermRow[] = [];
	let at = 0;
	const take = (row: TermRow): void => {
		if (row.articles > 0) found.push(row);
	};
	for (const term of terms) {
		for (; at < rows.length && byCodePoints(rows[at]?.term ?? '', term) < 0; at += 1) take(rows[at] as TermRow);
		const known = rows[at]?.term === term ? rows[at] : undefined;
		if (known !== undefined) at += 1;
		const { articles = 0, names = 0 } = changes.get(term) ?? {};
		take({ term, articles: (known?.articles ?? 0) + articles, names: Math.max(0, (known?.names ?? 0) + names) });
	}
	for (const row of rows.slice(at)) take(row);
	return found;
}
