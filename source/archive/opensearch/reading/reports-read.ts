import { reportOf } from '../../../ledger/reading.ts';
import type { Report } from '../../../ledger/statement.ts';
import type { StoredArticles } from './stored.ts';

/** Reports kept: some 30 MB. */
const MOST_KEPT = 6_000;
const AT_ONCE = 250;
/** Articles read in one go, in some 20 ms; what others ask is answered in between. */
const IN_ONE_GO = 20;

interface Meant {
	readonly id: string;
	readonly analyser: string;
}

/** What articles tell in figures, made out of each once: an article's id is of its content. */
export class ReportsRead {
	readonly #articles: StoredArticles;
	readonly #kept = new Map<string, Report | null>();

	constructor(articles: StoredArticles) {
		this.#articles = articles;
	}

	/** To be called when what articles say was put right. */
	forget(): void {
		this.#kept.clear();
	}

	/** By id; those that are gone or were not analysed are left out. Their origins say nothing. */
	async of(all: readonly Meant[]): Promise<ReadonlyMap<string, Report>> {
		const found = new Map<string, Report>();
		const missing: Meant[] = [];
		for (const one of all) {
			const known = this.#kept.get(keyOf(one));
			if (known === undefined) missing.push(one);
			else if (known !== null) found.set(one.id, known);
		}
		for (let at = 0; at < missing.length; at += AT_ONCE) {
			const some = missing.slice(at, at + AT_ONCE);
			const stored = await this.#articles.some(some.map(({ id }) => id));
			for (const [index, one] of some.entries()) {
				if (index % IN_ONE_GO === 0) await new Promise((resolve) => setImmediate(resolve));
				const { article, analysis = null } = stored.get(one.id) ?? {};
				const report = article === undefined || analysis === null ? null : reportOf(article, analysis, 0);
				this.#keep(keyOf(one), report);
				if (report !== null) found.set(one.id, report);
			}
		}
		return found;
	}

	#keep(key: string, report: Report | null): void {
		const [oldest] = this.#kept.keys();
		if (this.#kept.size >= MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
		this.#kept.set(key, report);
	}
}

const keyOf = ({ id, analyser }: Meant): string => `${id} ${analyser}`;
