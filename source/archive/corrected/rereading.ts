import type { Analysis } from '../../domain/analysis.ts';
import type { Article } from '../../domain/article.ts';

/** Reads names and facts out of an article. */
export type Analyse = (article: Article) => Analysis;

/** Readings kept: at 10 ms each they are worth some memory. */
const MOST_KEPT = 100;

interface Read<Keys> {
	readonly analysis: Analysis | null;
	readonly keys: Keys;
}

/** Reads articles anew whose date or language the reader put right: "Friday" is another day then, or there is something to be read at all. */
export class Rereading<Keys extends { readonly length: number }> {
	readonly #keysOf: (article: Article, analysis: Analysis) => Keys;
	readonly #kept = new Map<string, Analysis>();
	#analyse: Analyse | null = null;

	/** `keysOf`: the key of each name, as the store has it. */
	constructor(keysOf: (article: Article, analysis: Analysis) => Keys) {
		this.#keysOf = keysOf;
	}

	reads(analyse: Analyse): void {
		this.#analyse = analyse;
	}

	get canRead(): boolean {
		return this.#analyse !== null;
	}

	/** `article` is as corrected; until it can be read anew, it is as it was found. */
	read(article: Article, found: Read<Keys> & { readonly article: Article }): Read<Keys> {
		if (this.#analyse === null || found.analysis === null) return found;
		const name = JSON.stringify([article.id, article.published, article.language]);
		const analysis = this.#kept.get(name) ?? this.#analyse(article);
		const [oldest] = this.#kept.keys();
		if (this.#kept.size >= MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
		this.#kept.set(name, analysis);
		// Names do not hang on the date.
		const isSame = article.language === found.article.language && analysis.names.length === found.keys.length;
		return { analysis, keys: isSame ? found.keys : this.#keysOf(article, analysis) };
	}
}
