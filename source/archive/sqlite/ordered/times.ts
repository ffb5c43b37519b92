import type { PreparedTime } from '../../prepared/echoes.ts';
import type { Statements } from '../statements.ts';
import { OrderedDocs } from './ordered-docs.ts';

/** Days of the years that dates are told in, and more: a day's number is counted from so many before 1970. */
const BEFORE = 2 ** 22;
const LAST = 2 ** 22 - 1;
const EXACTNESSES = 4;

/** A time that an article names. */
export interface ToldTime extends PreparedTime {
	readonly doc: number;
}

/** Which times articles name, by day. */
export class Times {
	readonly #rows: OrderedDocs;

	constructor(store: Statements) {
		this.#rows = OrderedDocs.of(store, 'told');
	}

	add(doc: number, { day, exactness, mentions }: PreparedTime): void {
		this.#rows.add(numberOf(day, exactness), doc, mentions);
	}

	remove(doc: number, times: readonly PreparedTime[]): void {
		this.#rows.remove(
			times.map(({ day, exactness }) => numberOf(day, exactness)),
			doc,
		);
	}

	/** Those from one day to another. */
	scan(first: number, last: number, visit: (time: ToldTime) => void): void {
		this.#rows.scan(numberOf(first, 0), numberOf(last, EXACTNESSES - 1), (number, doc, mentions) =>
			visit({ day: Math.floor(number / EXACTNESSES) - BEFORE, exactness: number % EXACTNESSES, doc, mentions }),
		);
	}

	flush(): void {
		this.#rows.flush();
	}

	forget(): void {
		this.#rows.forget();
	}
}

const numberOf = (day: number, exactness: number): number =>
	(Math.max(-BEFORE, Math.min(LAST, day)) + BEFORE) * EXACTNESSES + exactness;
