import type { SortKey } from '../archive.ts';
import type { CorrectedArticles } from './correcting/articles.ts';
import { type OrderName as AnyOrder, reordered } from './correcting/order.ts';
import { DocSet } from './doc-set.ts';
import { numberOf, type Statements } from './statements.ts';

/** Up to this many articles are sorted by the database; more, by an order of all that is kept in memory. */
const FEW = 200;
/** A result of more than one in so many articles is put in order by reading through the order of all. */
const MANY_OF = 40;
/** While the archive grows, an order in memory is at most this old; what is newer comes at an end. */
const STALE_MS = 3_000;

interface Order {
	/** Every article, in this order, and the place of each in it. */
	readonly docs: Int32Array;
	readonly places: Int32Array;
	/** How many undated articles stand at its end; 0 where dates do not matter. */
	readonly undated: number;
	readonly made: number;
	stale: boolean;
}

/** An order as it was found, and as it is with what the reader put right. */
interface Kept {
	readonly found: Order;
	readonly corrections: CorrectedArticles;
	readonly order: Order;
}

/** Which articles stand elsewhere than the index has them. */
interface Corrections {
	readonly articles: CorrectedArticles;
}

type OrderName = Exclude<AnyOrder, 'earliest'>;

/** As the index over headlines has it. */
const FOLDED = 'coalesce(folded, lower(headline))';

const ORDERS: Readonly<Record<OrderName, { readonly by: string; readonly reverse: string }>> = {
	// The order the index has; each is read backwards as a whole. Undated articles come last from either end of time.
	newest: { by: 'published DESC, path', reverse: 'published, path DESC' },
	oldest: { by: 'published NULLS LAST, path DESC', reverse: 'published DESC NULLS FIRST, path' },
	headline: { by: `${FOLDED}, path`, reverse: `${FOLDED} DESC, path DESC` },
	outlet: { by: 'outlet_folded, published DESC, path', reverse: 'outlet_folded DESC, published, path DESC' },
};

/** The order of a sort, and whether it is read from its beginning. */
const orderOf = (sort: Exclude<SortKey, 'relevance'>, descending: boolean): readonly [OrderName, boolean] =>
	sort === 'date' ? [descending ? 'newest' : 'oldest', true] : [sort, !descending];

/** The whole list: how many articles there are and how they follow each other in every order. */
export class Catalogue {
	readonly #store: Statements;
	#counted: number | null = null;
	#size: number | null = null;
	#all: DocSet | null = null;
	readonly #now: () => number;
	readonly #corrections: Corrections;
	readonly #orders = new Map<OrderName, Kept>();

	/** `now` in milliseconds. */
	constructor(store: Statements, corrections: Corrections, now: () => number) {
		this.#store = store;
		this.#corrections = corrections;
		this.#now = now;
	}

	/** To be called when articles have come, gone or changed. */
	changed(): void {
		this.#counted = null;
		this.#size = null;
		this.#all = null;
		for (const { found, order } of this.#orders.values()) {
			found.stale = true;
			order.stale = true;
		}
	}

	count(): number {
		this.#counted ??= this.#store.number("SELECT value FROM meta WHERE key = 'articles'");
		return this.#counted;
	}

	/** Larger than every article's number. */
	size(): number {
		this.#size ??= this.#store.number('SELECT max(doc) FROM article') + 1;
		return this.#size;
	}

	nothing(): DocSet {
		return new DocSet(this.size());
	}

	/** All articles; the caller's own copy. */
	everything(): DocSet {
		if (this.#all === null) {
			const all = this.nothing();
			all.addListed(this.#store.listed('SELECT group_concat(doc) FROM article'));
			this.#all = all;
		}
		return this.nothing().or(this.#all);
	}

	/** A window of the whole list; its end is as near as its beginning. */
	window(sort: Exclude<SortKey, 'relevance'>, descending: boolean, offset: number, limit: number): number[] {
		const total = this.count();
		const length = Math.max(0, Math.min(limit, total - offset));
		const [name, forth] = orderOf(sort, descending);
		const { by, reverse } = ORDERS[name];
		if (this.#corrections.articles.moved.size > 0)
			return [...this.sorted(this.everything(), sort, descending).subarray(offset, offset + length)];
		if (offset <= total / 2)
			return this.#docs(`SELECT doc FROM article ORDER BY ${forth ? by : reverse} LIMIT ? OFFSET ?`, length, offset);
		const fromEnd = Math.max(0, total - offset - length);
		return this.#docs(
			`SELECT doc FROM article ORDER BY ${forth ? reverse : by} LIMIT ? OFFSET ?`,
			length,
			fromEnd,
		).reverse();
	}

	/** These articles in an order of the list. */
	sorted(set: DocSet, sort: Exclude<SortKey, 'relevance'>, descending: boolean): Int32Array {
		const count = set.count();
		if (count < 2) return set.docs();
		const [name, forth] = orderOf(sort, descending);
		const { by, reverse } = ORDERS[name];
		if (count <= FEW) {
			const select = `SELECT doc FROM article WHERE doc IN (SELECT value FROM json_each(?)) ORDER BY ${forth ? by : reverse}`;
			const found = Int32Array.from(this.#docs(select, `[${set.docs().join(',')}]`));
			return this.#asCorrected(found, name, forth);
		}
		const { docs, places } = this.#order(name);
		if (count < docs.length / MANY_OF) {
			const sign = forth ? 1 : -1;
			return set.docs().sort((one, other) => sign * ((places[one] ?? -1) - (places[other] ?? -1)));
		}
		// Many of all: reading through the whole order is quicker than sorting.
		const sorted = new Int32Array(count);
		let next = 0;
		for (let at = 0; at < docs.length; at += 1) {
			const doc = docs[at] ?? 0;
			if (!set.has(doc)) continue;
			sorted[next] = doc;
			next += 1;
		}
		for (const doc of next === count ? [] : set.docs())
			if ((places[doc] ?? -1) < 0) {
				sorted[next] = doc;
				next += 1;
			}
		return forth ? sorted : sorted.reverse();
	}

	/** Few articles in an order of the index, as corrected. */
	#asCorrected(found: Int32Array, name: OrderName, forth: boolean): Int32Array {
		const { articles } = this.#corrections;
		if (!found.some((doc) => articles.moved.has(doc))) return found;
		const back = (docs: Int32Array): Int32Array => (forth ? docs : docs.toReversed());
		return back(reordered(this.#store, articles, back(found), name));
	}

	#order(name: OrderName): Order {
		const known = this.#orders.get(name);
		const { articles } = this.#corrections;
		const isOld = known === undefined || (known.found.stale && this.#now() - known.found.made > STALE_MS);
		if (!isOld && known.corrections === articles) return known.order;
		const found =
			name === 'oldest' ? turned(this.#order('newest')) : isOld || known === undefined ? this.#read(name) : known.found;
		const order = name === 'oldest' ? found : this.#corrected(name, found, articles);
		this.#orders.set(name, { found, corrections: articles, order });
		return order;
	}

	#corrected(name: OrderName, found: Order, articles: CorrectedArticles): Order {
		if (articles.moved.size === 0) return found;
		const docs = reordered(this.#store, articles, found.docs, name);
		return {
			...found,
			docs,
			places: placesIn(docs, found.places.length),
			undated: found.undated - this.#dated(articles),
		};
	}

	/** How many articles have a date by the reader's word alone. */
	#dated(articles: CorrectedArticles): number {
		const undated = 'SELECT count(*) FROM article WHERE published IS NULL AND doc IN (SELECT value FROM json_each(?))';
		return this.#store.number(undated, `[${[...articles.dated].join(',')}]`);
	}

	#read(name: Exclude<OrderName, 'oldest'>): Order {
		const docs = new Int32Array(this.count());
		let place = 0;
		const all = `SELECT group_concat(doc) FROM (SELECT doc FROM article ORDER BY ${ORDERS[name].by})`;
		this.#store.numbers(all, (doc) => {
			docs[place] = doc;
			place += 1;
		});
		const undated = name === 'newest' ? this.#store.number('SELECT count(*) FROM article WHERE published IS NULL') : 0;
		return { docs, places: placesIn(docs, this.size()), undated, made: this.#now(), stale: false };
	}

	#docs(sql: string, ...values: (string | number)[]): number[] {
		return this.#store.all(sql, ...values).map((row) => numberOf(row.doc));
	}
}

/** Newest first turned to oldest first, the undated still last. */
function turned({ docs, places, undated, made, stale }: Order): Order {
	const back = docs.toReversed();
	const turned = new Int32Array(docs.length);
	turned.set(back.subarray(undated));
	turned.set(back.subarray(0, undated), docs.length - undated);
	return { docs: turned, places: placesIn(turned, places.length), undated, made, stale };
}

/** Of each article its place in an order; -1 where it has none. */
function placesIn(docs: Int32Array, size: number): Int32Array {
	const places = new Int32Array(size).fill(-1);
	docs.forEach((doc, place) => {
		places[doc] = place;
	});
	return places;
}
