import type { Desk } from '../../../journal/desk.ts';
import { everyHeld } from '../../../journal/desk.ts';
import { checkedIn } from '../../../journal/marks.ts';
import type { StoredArticles } from './stored.ts';

/** Articles with checked mentions that are looked into: of more, those checked last. */
const MOST = 2_000;

/** By article, where each mention that was checked begins, and the key of its name. */
type Checked = ReadonlyMap<string, ReadonlyMap<number, string>>;

/** Which mentions of a shared archive the reader has looked at and said so. */
export class CheckedHere {
	readonly #articles: StoredArticles;
	readonly #desk: () => Desk;
	#kept: Promise<Checked> | null = null;

	constructor(articles: StoredArticles, desk: () => Desk) {
		this.#articles = articles;
		this.#desk = desk;
	}

	/** To be called when articles have changed, or what was done to them. */
	changed(): void {
		this.#kept = null;
	}

	all(): Promise<Checked> {
		const kept = this.#kept ?? this.#read();
		this.#kept = kept;
		kept.catch(() => {
			if (this.#kept === kept) this.#kept = null;
		});
		return kept;
	}

	async #read(): Promise<Checked> {
		const desk = this.#desk();
		const ids = new Set<string>();
		for (const entry of everyHeld(desk)) if (entry.act === 'check') ids.add(entry.article.id);
		if (ids.size === 0) return new Map();
		const stored = await this.#articles.some([...ids].slice(-MOST));
		return new Map(
			[...stored].map(([id, { article, analysis, keys }]) => {
				const { path, headline, text } = article;
				const spans = new Set(checkedIn(desk, { id, path, headline }, text).map(({ start, end }) => `${start} ${end}`));
				const mentions = (analysis?.mentions ?? []).filter(({ start, end }) => spans.has(`${start} ${end}`));
				return [id, new Map(mentions.map(({ start, name }) => [start, keys[name] ?? '']))] as const;
			}),
		);
	}
}
