const MOST_SHOWN = 3;

/** Titles, each with how many articles give it, however they write it. */
export class Titles {
	readonly #known = new Map<string, { readonly title: string; articles: number }>();

	add(title: string, articles: number): void {
		const known = this.#known.get(title.toLowerCase());
		if (known === undefined) this.#known.set(title.toLowerCase(), { title, articles });
		else known.articles += articles;
	}

	/** Those that most articles give, the fuller first where as many do. */
	get commonest(): string[] {
		return [...this.#known.values()]
			.sort(
				(one, other) =>
					other.articles - one.articles || other.title.length - one.title.length || (one.title < other.title ? -1 : 1),
			)
			.slice(0, MOST_SHOWN)
			.map(({ title }) => title);
	}
}
