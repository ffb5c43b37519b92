import type { EntityRow, Facets } from '../archive.ts';
import type { Profile, Standing } from '../profile.ts';
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
} from '../profiled.ts';
import { monthsOf } from './months.ts';
import type { StoredArticles } from './stored.ts';
import type { Walk, Walker } from './walker.ts';

/** What the archive knows of an entity, by a bounded number of its articles. */
export class Profiles {
	readonly #names: StoredArticles;
	readonly #walker: Walker;

	constructor(names: StoredArticles, walker: Walker) {
		this.#names = names;
		this.#walker = walker;
	}

	/** `about`: what the articles that mention it are about. */
	profile(entity: EntityRow, about: Facets): Profile {
		const keys = this.#walker.keys(entity.id);
		const walk = this.#walker.mentions(keys, `${entity.id} mentions - doubtful date`, 'mentions - doubtful');
		const dated = this.#datedOf(walk);
		const posts = this.#ordered(keys, entity.id, 'role');
		const facts = this.#ordered(keys, entity.id, 'quote + figure + relation');
		const spread = spreadOver(posts, MOST_READ);
		const factsPart = partOf(Math.min(facts.length, MOST_READ), facts.length);
		const read = new Map<number, ToldOf>();
		const latest = (docs: readonly number[]): ToldOf[] =>
			docs
				.slice(-MOST_READ)
				.reverse()
				.map((doc) => {
					const told = read.get(doc) ?? this.#told(doc, keys);
					read.set(doc, told);
					return told;
				});
		const [quotes, ...others] = factsOf(latest(facts), factsPart);
		const of = saidOf(latest([...walk.docs]), partOf(Math.min(walk.docs.length, MOST_READ), walk.docs.length));
		return {
			entity,
			first: this.#standing(walk.docs[0], dated > 0, keys),
			last: this.#standing(walk.docs[dated - 1], dated > 0, keys),
			undated: walk.docs.length - dated,
			months: monthsOf(walk, dated, (doc) => this.#walker.told(doc).published ?? ''),
			posts: postsIn(spread.map((doc) => this.#told(doc, keys))),
			postsPart: partOf(spread.length, posts.length),
			company: companyOf(entity, about),
			facts: [...(quotes ? [quotes] : []), of, ...others],
			factsPart,
		};
	}

	/** The articles with such facts of it, by date. */
	#ordered(keys: ReadonlySet<number>, id: string, columns: string): readonly number[] {
		return [...this.#walker.mentions(keys, `${id} ${columns} date`, columns).docs];
	}

	/** How many articles of a walk have a date: those without come last. */
	#datedOf({ docs }: Walk): number {
		let low = 0;
		let high = docs.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (this.#walker.told(docs[middle] ?? 0).published === null) high = middle;
			else low = middle + 1;
		}
		return low;
	}

	#standing(doc: number | undefined, isThere: boolean, keys: ReadonlySet<number>): Standing | null {
		return doc === undefined || !isThere ? null : standingIn(this.#told(doc, keys));
	}

	#told(doc: number, keys: ReadonlySet<number>): ToldOf {
		const { article, analysis, keys: own } = this.#names.stored(doc);
		return {
			article,
			analysis,
			listed: this.#walker.told(doc),
			isOne: (name) => keys.has(own[name] ?? -1),
			entities: (names) => this.#walker.entities(names, own),
		};
	}
}
