import type { SQLOutputValue } from 'node:sqlite';
import { Namings } from './namings.ts';
import { bytesOf, numberOf, type Statements } from './statements.ts';

/** Articles of a key that are asked what they are about. */
const SAMPLED = 24;

/** What the articles of a key are about. */
export class KeyContexts {
	readonly #store: Statements;
	readonly #namings: Namings;

	constructor(store: Statements) {
		this.#store = store;
		this.#namings = Namings.of(store);
	}

	/** As `of`, of keys of one article: most bare surnames are. */
	ofOne(keys: readonly number[]): ReadonlyMap<number, Uint32Array[]> {
		const docs = new Map<number, number>();
		for (const key of keys) this.#namings.each([key], (doc) => docs.set(key, doc));
		const items = new Map(
			this.#store
				.lines(
					'SELECT doc, items FROM context WHERE doc IN (SELECT value FROM json_each(?))',
					`[${[...new Set(docs.values())].join(',')}]`,
				)
				.map(([doc, own]) => [numberOf(doc), itemsIn(own)]),
		);
		return new Map(
			[...docs].flatMap(([key, doc]) => {
				const own = items.get(doc);
				return own === undefined ? [] : [[key, [own]]];
			}),
		);
	}

	/** What a few of a key's articles are about: always those whose ids come first, which is no order of theirs. */
	of(key: number, articles: number): Uint32Array[] {
		const docs = this.#namings.docs([key]);
		const all = this.#store.number("SELECT value FROM meta WHERE key = 'articles'");
		// Of a key that many articles have, all articles are gone through by their ids until enough have it.
		const isCommon = articles * articles > SAMPLED * all;
		return (isCommon ? this.#firstOf(docs) : this.#firstIn(docs)).map(([items]) => itemsIn(items));
	}

	#firstIn(docs: ReadonlySet<number>): SQLOutputValue[][] {
		return this.#store.lines(
			'SELECT items FROM article JOIN context USING (doc) WHERE doc IN (SELECT value FROM json_each(?)) ORDER BY id LIMIT ?',
			`[${[...docs].join(',')}]`,
			SAMPLED,
		);
	}

	#firstOf(docs: ReadonlySet<number>): SQLOutputValue[][] {
		const found: SQLOutputValue[][] = [];
		for (const { doc } of this.#store.iterate('SELECT doc FROM article ORDER BY id')) {
			if (docs.has(numberOf(doc)))
				found.push(...this.#store.lines('SELECT items FROM context WHERE doc = ?', numberOf(doc)));
			if (found.length === SAMPLED) break;
		}
		return found;
	}
}

const itemsIn = (stored: SQLOutputValue | undefined): Uint32Array => new Uint32Array(bytesOf(stored).slice().buffer);
