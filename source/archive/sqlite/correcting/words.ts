import { words } from '../../query/words.ts';
import type { DocSet } from '../doc-set.ts';
import type { Match } from '../match.ts';
import { Matching, type Where } from '../words/matching.ts';
import { WordsInMemory } from '../words/words-in-memory.ts';
import type { Correcting } from './correcting.ts';

/** Articles whose headline the reader put right, in a word index of their own beside the archive's. */
export class CorrectedWords {
	readonly #correcting: Correcting;
	#of: object | null = null;
	#docs: ReadonlySet<number> = new Set();
	#words = new WordsInMemory();

	constructor(correcting: Correcting) {
		this.#correcting = correcting;
	}

	/** The articles that stand in this index and not, for what is asked, in the archive's. */
	get docs(): ReadonlySet<number> {
		const { articles } = this.#correcting;
		if (this.#of === articles) return this.#docs;
		this.#of = articles;
		this.#docs = articles.headlined;
		if (this.#docs.size > 0) this.#index();
		return this.#docs;
	}

	/** Those that have words as they are asked for. `size`: larger than every article's number. */
	matching(match: Match, where: Where, size: number): DocSet {
		return new Matching(this.#words, this.docs.size === 0 ? 0 : size).docs(match, where);
	}

	#index(): void {
		this.#words = new WordsInMemory();
		const terms = (text: string): string[] => words(text).map(({ term }) => term);
		for (const doc of [...this.#docs].sort((one, other) => one - other)) {
			const { article, analysis } = this.#correcting.stored(doc);
			const surfaces = (analysis?.mentions ?? []).map(({ start, end }) => article.text.slice(start, end));
			this.#words.put(doc, {
				headline: terms(article.headline),
				body: terms(article.text),
				names: surfaces.flatMap(terms),
			});
		}
	}
}
