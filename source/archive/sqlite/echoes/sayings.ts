import { keysOf, SAID_BY_MANY, speakerKey } from '../../../echoes/quotes/quotes.ts';
import { samePassage } from '../../../echoes/quotes/sameness.ts';
import type { Spoken } from '../../../echoes/quotes/spoken.ts';
import { type PreparedSaying, stored } from '../../prepared/echoes.ts';
import { numberOf, type Statements } from '../statements.ts';

/** Of each four words, so many articles are looked at; of all that share some, those that share most. */
const MOST_HOLDERS = 40;
const MOST_COMPARED = 16;
/** Pairs of one article that are kept: more is one text full of one saying. */
const MOST_PAIRS = 1_000;

/** Which words between quote marks are the same in several articles, kept as articles come and go. */
export class Sayings {
	readonly #store: Statements;

	constructor(store: Statements) {
		this.#store = store;
	}

	/** `spokenBy` reads what another article has between quote marks. */
	add(doc: number, sayings: readonly PreparedSaying[], spokenBy: (doc: number) => readonly Spoken[]): void {
		const others = this.#sharing(sayings);
		for (const { kept } of sayings)
			for (const key of kept) this.#store.run('INSERT OR IGNORE INTO saying (hash, doc) VALUES (?, ?)', key, doc);
		others.delete(doc);
		if (others.size === 0) return;
		const nearest = [...others].sort(([, one], [, other]) => other - one).slice(0, MOST_COMPARED);
		const theirs = nearest.flatMap(([other]) =>
			spokenBy(other).map((spoken) => ({ other, spoken, keys: new Set(Array.from(keysOf(spoken), stored)) })),
		);
		let pairs = 0;
		for (const { spoken, sought } of sayings) {
			const sharing = theirs.filter(({ keys }) => sought.some((key) => keys.has(key)));
			if (sharing.length === 0) continue;
			const places = Array.from(keysOf(spoken), stored);
			const common = commonAmong(sought, spoken, sharing);
			for (const { other, spoken: second } of sharing) {
				pairs += 1;
				if (pairs > MOST_PAIRS) return;
				if (samePassage(spoken, second, (place) => common.has(places[place] ?? 0)) !== null)
					this.#pair(doc, spoken.start, other, second.start);
			}
		}
	}

	remove(doc: number, sayings: readonly PreparedSaying[]): void {
		for (const { kept } of sayings)
			for (const key of kept) this.#store.run('DELETE FROM saying WHERE hash = ? AND doc = ?', key, doc);
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

	/** Articles that share four words between quote marks, and how many times. */
	#sharing(sayings: readonly PreparedSaying[]): Map<number, number> {
		const found = new Map<number, number>();
		for (const { sought } of sayings)
			for (const key of sought)
				for (const row of this.#store.all('SELECT doc FROM saying WHERE hash = ? LIMIT ?', key, MOST_HOLDERS)) {
					const doc = numberOf(row.doc);
					found.set(doc, (found.get(doc) ?? 0) + 1);
				}
		return found;
	}

	#pair(doc: number, start: number, other: number, otherStart: number): void {
		const insert = 'INSERT OR IGNORE INTO quoting (doc, start, other, other_start) VALUES (?, ?, ?, ?)';
		this.#store.run(insert, doc, start, other, otherStart);
		this.#store.run(insert, other, otherStart, doc, start);
	}
}

/** Of some keys, those that many different speakers say. */
function commonAmong(
	keys: Uint32Array,
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
