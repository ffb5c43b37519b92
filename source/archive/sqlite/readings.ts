import type { Analysis } from '../../domain/analysis.ts';
import type { Reading } from '../archive.ts';
import type { Corrected } from './correcting/readily.ts';
import { Diagnosed } from './diagnosed.ts';
import { Editions } from './editions.ts';
import { Inferred } from './inferred.ts';
import { numberOf, type Statements, textOf } from './statements.ts';

type HitsIn = (text: string, analysis: Analysis | null) => Reading['hits'];

/** Articles as they are read, with all that is known of them, as corrected. */
export class Readings {
	readonly #store: Statements;
	readonly #correcting: Corrected;
	readonly #inferred: Inferred;
	readonly #editions: Editions;
	readonly #diagnosed: Diagnosed;

	constructor(store: Statements, correcting: Corrected) {
		this.#store = store;
		this.#correcting = correcting;
		this.#inferred = new Inferred(store);
		this.#editions = new Editions(store);
		this.#diagnosed = new Diagnosed(store, correcting);
	}

	/** `hitsIn` finds what is to be marked. `path`, where it lay: see `Archive.read`. */
	of(id: string, hitsIn: HitsIn, path?: string): Reading | null {
		return this.#store.reading(() => this.#read(path === undefined ? id : this.#lyingAt(path, id), hitsIn));
	}

	/** The article at a path, where the one that lay there lies there no more; that one where no other does. */
	#lyingAt(path: string, id: string): string {
		if (this.#store.get('SELECT path FROM article WHERE id = ?', id)?.path === path) return id;
		// Goes through an index that holds the paths: 100,000 in some milliseconds, and only after a change.
		const there = this.#store.get('SELECT doc FROM article WHERE path = ? LIMIT 1', path);
		return there === undefined
			? id
			: textOf(this.#store.get('SELECT id FROM article WHERE doc = ?', numberOf(there.doc))?.id);
	}

	#read(id: string, hitsIn: HitsIn): Reading | null {
		const row = this.#store.get('SELECT doc FROM article WHERE id = ?', id);
		if (row === undefined) return null;
		const doc = numberOf(row.doc);
		const { article, analysis, keys } = this.#correcting.stored(doc);
		return {
			article,
			analysis:
				analysis === null
					? { names: [], mentions: [], facts: [], diagnostics: [] }
					: { ...analysis, mentions: this.#inferred.placed(analysis.mentions, keys) },
			entities: [...keys].map((key) => this.#correcting.names.entityOf(key)),
			hits: hitsIn(article.text, analysis),
			sources: this.#editions.sources(id),
			diagnostics: this.#diagnosed.of(doc),
		};
	}
}
