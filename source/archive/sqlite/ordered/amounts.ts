import { numberOf, type Statements } from '../statements.ts';
import { OrderedDocs } from './ordered-docs.ts';

/** Decimals that amounts are told with, and the digits that are kept of them. */
const DECIMALS = [1, 10, 100, 1_000] as const;
const MOST_DIGITS = 2 ** 45;
/** Of a number in four bytes the last bits are left out. */
const LEFT_OUT = 4;
const SIGN = 0x80000000;

/**
 * Values of figures and the articles that hold them, in the order of the values. Those that go up to another value, and the few that
 * no decimals tell, are rows of a table.
 */
export class Amounts {
	readonly #store: Statements;
	readonly #rows: OrderedDocs;

	constructor(store: Statements) {
		this.#store = store;
		this.#rows = OrderedDocs.of(store, 'amount');
	}

	add(doc: number, figures: readonly (readonly [value: number, most: number])[]): void {
		for (const [value, most] of figures) {
			const told = value === most ? packed(value) : null;
			if (told !== null) this.#rows.add(rankOf(value), doc, told);
			else this.#store.run('INSERT OR IGNORE INTO figure (value, doc, most) VALUES (?, ?, ?)', value, doc, most);
		}
	}

	remove(doc: number, values: readonly number[]): void {
		this.#rows.remove(new Set(values.map(rankOf)), doc);
		for (const value of values) this.#store.run('DELETE FROM figure WHERE value = ? AND doc = ?', value, doc);
	}

	/** Tells the articles with a figure that fits, perhaps several times; all that lie from one value to another are asked. */
	articles(
		from: number,
		to: number,
		fits: (value: number, most: number) => boolean,
		visit: (doc: number) => void,
	): void {
		this.#rows.scan(rankOf(from), rankOf(to), (rank, doc, told) => {
			const value = unpacked(rank, told);
			if (fits(value, value)) visit(doc);
		});
		for (const [value, most, doc] of this.#store.lines(
			'SELECT value, most, doc FROM figure WHERE value <= ? AND most >= ?',
			Math.min(to, Number.MAX_VALUE),
			Math.max(from, -Number.MAX_VALUE),
		))
			if (fits(numberOf(value), numberOf(most))) visit(numberOf(doc));
	}

	/** Every figure: its article, value and upper end. */
	*all(): Generator<readonly [doc: number, value: number, most: number]> {
		const found: [number, number, number][] = [];
		this.#rows.scan(0, 2 ** 28 - 1, (rank, doc, told) => {
			const value = unpacked(rank, told);
			found.push([doc, value, value]);
		});
		yield* found;
		for (const [doc, value, most] of this.#store.lines('SELECT doc, value, most FROM figure'))
			yield [numberOf(doc), numberOf(value), numberOf(most)];
	}

	flush(): void {
		this.#rows.flush();
	}

	forget(): void {
		this.#rows.forget();
	}
}

const view = new DataView(new ArrayBuffer(4));

/** A number of 28 bits that is no less for a larger value. */
export function rankOf(value: number): number {
	// 0 and -0 are one value.
	view.setFloat32(0, value + 0);
	const bits = view.getUint32(0);
	return (bits >= SIGN ? ~bits >>> 0 : bits + SIGN) >>> LEFT_OUT;
}

/** The least value above 0, and the greatest below, of a rank. */
function plain(rank: number): number {
	const bits = (rank << LEFT_OUT) >>> 0;
	view.setUint32(0, bits >= SIGN ? bits - SIGN : ~bits >>> 0);
	return view.getFloat32(0);
}

/** What tells a value beside its rank: 0 where that does, else its digits and decimals; null where they do not. */
export function packed(value: number): number | null {
	if (Object.is(value, -0)) return null;
	if (plain(rankOf(value)) === value) return 0;
	for (const [decimals, unit] of DECIMALS.entries()) {
		const digits = Math.round(value * unit);
		if (Math.abs(digits) < MOST_DIGITS && digits / unit === value)
			return 1 + decimals + DECIMALS.length * (digits < 0 ? -2 * digits - 1 : 2 * digits);
	}
	return null;
}

export function unpacked(rank: number, told: number): number {
	if (told === 0) return plain(rank);
	const decimals = (told - 1) % DECIMALS.length;
	const signed = Math.floor((told - 1) / DECIMALS.length);
	const digits = signed % 2 === 0 ? signed / 2 : -(signed + 1) / 2;
	return digits / (DECIMALS[decimals] ?? 1);
}
