import { MOST_HOUR, mayMeet, type Reach } from '../../../ledger/reach.ts';
import { numberOf, type Statements } from '../statements.ts';

const EACH = 4;

/** The reach of every article that is compared, at hand: most of those that share a name with one are ruled out by their times. */
export class Reaches {
	readonly #store: Statements;
	/** By articles' numbers, four hours each; null until asked for. */
	#hours: Int32Array | null = null;

	constructor(store: Statements) {
		this.#store = store;
	}

	put(doc: number, reach: Reach): void {
		const { from, to, goingFrom, goingTo } = reach;
		this.#store.run('INSERT OR REPLACE INTO reach VALUES (?, ?, ?, ?, ?)', doc, from, to, goingFrom, goingTo);
		if (this.#hours !== null) this.#hours = withReach(this.#hours, doc, reach);
	}

	/** What is left at hand of an article that is gone harms nothing: nobody leads to it. */
	remove(doc: number): void {
		this.#store.run('DELETE FROM reach WHERE doc = ?', doc);
	}

	/** The transaction came to nothing. */
	forget(): void {
		this.#hours = null;
	}

	mayMeet(doc: number, reach: Reach): boolean {
		this.#hours ??= this.#read();
		const at = doc * EACH;
		const [from = MOST_HOUR, to = 0, goingFrom = MOST_HOUR, goingTo = 0] = [
			this.#hours[at],
			this.#hours[at + 1],
			this.#hours[at + 2],
			this.#hours[at + 3],
		];
		return mayMeet(reach, { from, to, goingFrom, goingTo });
	}

	#read(): Int32Array {
		const most = this.#store.number('SELECT coalesce(max(doc), 0) FROM reach');
		let hours: Int32Array = new Int32Array((most + 1) * EACH);
		for (const row of this.#store.all('SELECT * FROM reach')) {
			const [from, to] = [numberOf(row.starts), numberOf(row.ends)];
			const [goingFrom, goingTo] = [numberOf(row.going_starts), numberOf(row.going_ends)];
			hours = withReach(hours, numberOf(row.doc), { from, to, goingFrom, goingTo });
		}
		return hours;
	}
}

/** Larger by half where there is no room for the article. */
function withReach(hours: Int32Array, doc: number, { from, to, goingFrom, goingTo }: Reach): Int32Array {
	const at = doc * EACH;
	let room = hours;
	if (at + EACH > hours.length) {
		room = new Int32Array(Math.ceil((at + EACH) * 1.5));
		room.set(hours);
	}
	room.set([from, to, goingFrom, goingTo], at);
	return room;
}
