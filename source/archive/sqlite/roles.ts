import type { Correcting } from './correcting/correcting.ts';
import { keysOfEntities } from './entity-keys.ts';
import { numberOf, type Statements, textOf } from './statements.ts';

const MOST_ROLES = 3;

/** What entities are called by their posts. */
export class Roles {
	readonly #store: Statements;
	readonly #correcting: Correcting;

	constructor(store: Statements, correcting: Correcting) {
		this.#store = store;
		this.#correcting = correcting;
	}

	/** The titles that most articles give it. */
	of(id: string): string[] {
		const changes = [...this.#correcting.titles(this.#correcting.names.root(id))];
		const titles = this.#store
			.all(
				'SELECT said.key AS title, sum(said.value) AS articles FROM name_key JOIN json_each(titles) AS said WHERE name_key.key IN (SELECT value FROM json_each(?)) GROUP BY said.key COLLATE NOCASE ORDER BY 2 DESC, length(said.key) DESC, said.key LIMIT ?',
				JSON.stringify(keysOfEntities(this.#store, this.#correcting.names.members(id))),
				changes.length === 0 ? MOST_ROLES : -1,
			)
			.map((row) => ({ title: textOf(row.title), articles: numberOf(row.articles) }));
		if (changes.length === 0) return titles.map(({ title }) => title);
		const counted = new Map(titles.map((one) => [one.title.toLowerCase(), one]));
		for (const { title, articles } of changes) {
			const known = counted.get(title.toLowerCase());
			counted.set(title.toLowerCase(), {
				title: known?.title ?? title,
				articles: (known?.articles ?? 0) + articles,
			});
		}
		return [...counted.values()]
			.filter(({ articles }) => articles > 0)
			.sort(
				(one, other) =>
					other.articles - one.articles || other.title.length - one.title.length || (one.title < other.title ? -1 : 1),
			)
			.slice(0, MOST_ROLES)
			.map(({ title }) => title);
	}
}
