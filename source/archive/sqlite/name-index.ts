import type { Analysis } from '../../domain/analysis.ts';
import type { Article } from '../../domain/article.ts';
import { factCounts, gather } from '../prepared/prepare.ts';
import type { PreparedName } from '../prepared/prepared.ts';
import { words } from '../query/words.ts';
import { type CountedName, HeldNames } from './held-names.ts';
import { Namings } from './namings.ts';
import type { Statements } from './statements.ts';

/** The keys of all articles' names, kept as articles come and go; neighbourhoods that change are noted as stale. */
export class NameIndex {
	readonly #held: HeldNames;
	readonly #namings: Namings;

	constructor(store: Statements) {
		this.#held = new HeldNames(store);
		this.#namings = Namings.of(store);
	}

	/** Enters one name of an article and gives its key as it is counted now. */
	add(doc: number, name: PreparedName): CountedName {
		const held = this.#held.named(name.key) ?? this.#held.begin(name.key, name.neighbourhood);
		this.#held.count(held, name, 1);
		this.#namings.put(held.key, doc, [name.mentions, name.doubtful, ...factCounts(name.facts), name.doubtedQuotes]);
		return held;
	}

	/** Takes an article's names out; gives their keys as they are counted now, and their terms. */
	remove(
		doc: number,
		article: Article,
		analysis: Analysis,
		keys: Uint32Array,
	): { readonly names: readonly CountedName[]; readonly terms: readonly string[] } {
		const terms = new Set<string>();
		const names: CountedName[] = [];
		for (const said of gather(article, analysis, [...keys])) {
			this.#namings.remove(said.key, doc);
			for (const surface of said.surfaces.keys()) for (const word of words(surface)) terms.add(word.term);
			const held = this.#held.numbered(said.key);
			if (held === null) continue;
			this.#held.count(held, said, -1);
			names.push(held);
		}
		return { names, terms: [...terms] };
	}

	/** The keys that have these very names. */
	known(names: readonly string[]): CountedName[] {
		return names.map((name) => this.#held.named(name)).filter((held) => held !== null);
	}

	/** Writes what waits in memory; to be called before the transaction ends, and before keys are read from the tables. */
	flush(): void {
		this.#held.flush();
	}

	/** By what new keys are found; to be called before the transaction ends. */
	flushNames(): void {
		this.#held.flushNames();
	}

	/** Whether of what names which key so much waits that it is to be written. */
	get isFull(): boolean {
		return this.#namings.isFull;
	}

	/** Writes which articles name which keys, in steps. */
	flushingNamings(): Generator<void> {
		return this.#namings.flushing();
	}

	/** Keys of a neighbourhood that changed since it was last grouped; null where that is not known. */
	changedIn(neighbourhood: number): ReadonlySet<number> | null {
		return this.#held.changedIn(neighbourhood);
	}

	/** A neighbourhood has been grouped; none is left where `all` have been. */
	grouped(neighbourhood: number | 'all'): void {
		this.#held.grouped(neighbourhood);
	}

	/** A key is gone. */
	dropped(name: string, key: number, neighbourhood: number): void {
		this.#held.drop(name, key, neighbourhood);
	}

	/** The transaction came to nothing. */
	forget(): void {
		this.#held.forget();
		this.#namings.forget();
	}
}
