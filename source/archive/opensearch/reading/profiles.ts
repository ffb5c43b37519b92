import type { EntityRow, Facets } from '../../archive.ts';
import type { Profile, Standing } from '../../profile.ts';
import {
	companyOf,
	factsOf,
	MOST_READ,
	partOf,
	postsIn,
	saidOf,
	spreadOver,
	standingIn,
	type ToldOf,
} from '../../profiled.ts';
import type { EntityIndex } from './entity-index.ts';
import { toldOf } from './entity-keys.ts';
import type { EntityShown } from './entity-source.ts';
import type { Mentions } from './mentions.ts';
import type { Stored, StoredArticles } from './stored.ts';
import type { Walk } from './walk.ts';

/** Fields that tally the facts of a profile, beside posts. */
const FACTS = ['quote', 'figureOf', 'relation'];

/** What the archive knows of an entity, by a bounded number of its articles. */
export class Profiles {
	readonly #mentions: Mentions;
	readonly #entities: EntityIndex;
	readonly #articles: StoredArticles;

	constructor(mentions: Mentions, entities: EntityIndex, articles: StoredArticles) {
		this.#mentions = mentions;
		this.#entities = entities;
		this.#articles = articles;
	}

	/** `about`: what the articles that mention it are made of. */
	async profile(entity: EntityRow, shown: EntityShown, about: Facets): Promise<Profile> {
		const walk = this.#mentions.walkOf(shown);
		const [counted, posts, facts, mentions] = await Promise.all([
			walk.counted(),
			this.#spread(this.#mentions.walkOf(shown, ['role'])),
			this.#latest(this.#mentions.walkOf(shown, FACTS)),
			this.#latest(this.#mentions.walkOf(shown)),
		]);
		const dated = counted.articles - counted.undated;
		const told = await this.#told([...posts.ids, ...facts.ids, ...mentions.ids], shown);
		const of = (ids: readonly string[]): ToldOf[] => ids.flatMap((id) => told.get(id) ?? []);
		const factsPart = partOf(facts.ids.length, facts.of);
		const [quotes, ...others] = factsOf(of(facts.ids), factsPart);
		const said = saidOf(of(mentions.ids), partOf(mentions.ids.length, mentions.of));
		return {
			entity,
			first: await this.#standing(walk, 0, dated, shown),
			last: await this.#standing(walk, dated - 1, dated, shown),
			undated: counted.undated,
			months: counted.months.map(({ month, steps, articles }) => ({ month, mentions: steps, articles })),
			posts: postsIn(of(posts.ids)),
			postsPart: partOf(posts.ids.length, posts.of),
			company: companyOf(entity, about),
			facts: [...(quotes ? [quotes] : []), said, ...others],
			factsPart,
		};
	}

	async #spread(walk: Walk): Promise<{ readonly ids: readonly string[]; readonly of: number }> {
		const { articles } = await walk.counted();
		return { ids: spreadOver(await walk.articles(articles), MOST_READ), of: articles };
	}

	/** The latest first. */
	async #latest(walk: Walk): Promise<{ readonly ids: readonly string[]; readonly of: number }> {
		const { articles } = await walk.counted();
		return { ids: [...(await walk.articles(MOST_READ, true))].reverse(), of: articles };
	}

	/** Its first mention in the article that is so many in the order of dates. */
	async #standing(walk: Walk, index: number, dated: number, shown: EntityShown): Promise<Standing | null> {
		if (dated <= 0) return null;
		const id = index === 0 ? (await walk.articles(1))[0] : await walk.lastDated();
		const told = id === undefined ? undefined : (await this.#told([id], shown)).get(id);
		return told === undefined ? null : standingIn(told);
	}

	async #told(ids: readonly string[], shown: EntityShown): Promise<ReadonlyMap<string, ToldOf>> {
		const stored = await this.#articles.some([...new Set(ids)]);
		const whose = await this.#entities.ofKeys([...stored.values()].flatMap(({ keys }) => keys));
		const keys = new Set(shown.keys.map(([key]) => key));
		return new Map([...stored].map(([id, one]) => [id, toldIn(one, keys, whose)]));
	}
}

const toldIn = (stored: Stored, keys: ReadonlySet<string>, whose: ReadonlyMap<string, EntityShown>): ToldOf => ({
	article: stored.article,
	analysis: stored.analysis,
	listed: toldOf(stored),
	isOne: (name) => keys.has(stored.keys[name] ?? ''),
	entities: (names) => {
		const found: Record<number, { id: string; name: string }> = {};
		for (const name of names) {
			const one = whose.get(stored.keys[name] ?? '');
			if (one !== undefined) found[name] = { id: one.id, name: one.name };
		}
		return found;
	},
});
