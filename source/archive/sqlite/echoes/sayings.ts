import { keysOf, SAID_BY_MANY, speakerKey } from '../../../echoes/quotes/quotes.ts';
import { samePassage } from '../../../echoes/quotes/sameness.ts';
import type { Spoken } from '../../../echoes/quotes/spoken.ts';
import { type PreparedSayings, soughtBy, stored } from '../../prepared/echoes.ts';
import { numberOf, type Statements, textOf } from '../statements.ts';
import type { Holder } from './hash-blocks.ts';
import { Hashed } from './hashed.ts';

/** Of each four words, so many articles are looked at; of all that share some, those that share most. */
const MOST_HOLDERS = 40;
const MOST_COMPARED = 16;
/** Days apart from which four words alone that nobody known to be the same says are no quote: see `samePassage`. */
const LONG_APART = 30;
const DAY_MS = 86_400_000;
/** Pairs of one article that are kept: more is one text full of one saying. */
const MOST_PAIRS = 1_000;

/** Which words between quote marks are the same in several articles, kept as articles come and go. */
export class Sayings {
	readonly #store: Statements;
	readonly #keys: Hashed;

	constructor(store: Statements) {
		this.#store = store;
		this.#keys = new Hashed(store, { name: 'saying', hasMore: true });
	}

	/** `spokenBy` reads what an article has between quote marks, this one or another. */
	add(doc: number, sayings: PreparedSayings, spokenBy: (doc: number) => readonly Spoken[]): void {
		const { sought, by, kept } = sayings;
		const holders = this.#keys.holders(new Set(sought), MOST_HOLDERS);
		// What many speakers say proves nothing: articles that share no more are not read.
		const common = new Set<number>();
		const others = new Map<number, number>();
		const bySame = new Set<number>();
		sought.forEach((key, at) => {
			const held = holders.get(key) ?? [];
			const own = by[at] ?? 0;
			if (isSaidByMany(held, own)) {
				common.add(key);
				return;
			}
			for (const other of new Set(held.map(([holder]) => holder))) others.set(other, (others.get(other) ?? 0) + 1);
			for (const [other, speaker] of held) if (speaker === own && own > 0) bySame.add(other);
		});
		sought.forEach((key, at) => {
			if (kept[at] === 1) this.#keys.add(key, doc, by[at] ?? 0);
		});
		others.delete(doc);
		for (const [other, shared] of others)
			if (shared === 1 && !bySame.has(other) && this.#isLongApart(doc, other)) others.delete(other);
		if (others.size === 0) return;
		const nearest = [...others].sort(([, one], [, other]) => other - one).slice(0, MOST_COMPARED);
		const theirs = nearest.flatMap(([other]) =>
			spokenBy(other).map((spoken) => ({ other, spoken, keys: soughtBy(spoken) })),
		);
		let pairs = 0;
		for (const spoken of spokenBy(doc)) {
			const own = soughtBy(spoken);
			const sharing = theirs.filter(({ keys }) => own.intersection(keys).size > 0);
			if (sharing.length === 0) continue;
			const places = Array.from(keysOf(spoken), stored);
			const isCommon = commonAmong(own, spoken, sharing).union(common);
			for (const { other, spoken: second } of sharing) {
				pairs += 1;
				if (pairs > MOST_PAIRS) return;
				if (samePassage(spoken, second, (place) => isCommon.has(places[place] ?? 0)) !== null)
					this.#pair(doc, spoken.start, other, second.start);
			}
		}
	}

	/** Writes what waits in memory. */
	flush(): void {
		this.#keys.flush();
	}

	/** The transaction came to nothing. */
	forget(): void {
		this.#keys.forget();
	}

	remove(doc: number, { sought, kept }: PreparedSayings): void {
		this.#keys.remove(
			sought.filter((_, at) => kept[at] === 1),
			doc,
		);
		const pairs = this.#store.all('SELECT start, other, other_start FROM quoting WHERE doc = ?', doc);
		for (const { start, other, other_start } of pairs)
			this.#store.run(
				'DELETE FROM quoting WHERE doc = ? AND start = ? AND other = ? AND other_start = ?',
				numberOf(other),
				numberOf(other_start),
				doc,
				numberOf(start),
			);
		if (pairs.length > 0) this.#store.run('DELETE FROM quoting WHERE doc = ?', doc);
	}

	#isLongApart(doc: number, other: number): boolean {
		const [one, second] = [doc, other].map((own) => {
			const published = textOf(this.#store.get('SELECT published FROM article WHERE doc = ?', own)?.published);
			return Date.parse(published.slice(0, 10)) / DAY_MS;
		});
		return Math.abs((one ?? Number.NaN) - (second ?? Number.NaN)) > LONG_APART;
	}

	#pair(doc: number, start: number, other: number, otherStart: number): void {
		const insert = 'INSERT OR IGNORE INTO quoting (doc, start, other, other_start) VALUES (?, ?, ?, ?)';
		this.#store.run(insert, doc, start, other, otherStart);
		this.#store.run(insert, other, otherStart, doc, start);
	}
}

const isSaidByMany = (held: readonly Holder[], own: number): boolean =>
	held.length >= SAID_BY_MANY - 1 && new Set([own, ...held.map(([, by]) => by)].filter(Boolean)).size >= SAID_BY_MANY;

/** Of some keys, those that many different speakers say. */
function commonAmong(
	keys: ReadonlySet<number>,
	own: Spoken,
	others: readonly { readonly spoken: Spoken; readonly keys: ReadonlySet<number> }[],
): Set<number> {
	if (others.length + 1 < SAID_BY_MANY) return new Set();
	return new Set(
		[...keys].filter((key) => {
			const saying = [own, ...others.flatMap((one) => (one.keys.has(key) ? [one.spoken] : []))];
			return new Set(saying.flatMap((spoken) => speakerKey(spoken) ?? [])).size >= SAID_BY_MANY;
		}),
	);
}
