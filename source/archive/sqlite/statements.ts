import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';
import { ENTITY_KINDS, type EntityKind } from '../../domain/entity.ts';

export type Row = Record<string, SQLOutputValue>;

/** A database whose statements are prepared once and then kept by their text. */
export class Statements {
	readonly database: DatabaseSync;
	readonly #kept = new Map<string, StatementSync>();
	readonly #lines = new Map<string, StatementSync>();
	#begun = 0;
	#isReading = false;

	constructor(database: DatabaseSync) {
		this.database = database;
	}

	prepare(sql: string): StatementSync {
		const known = this.#kept.get(sql);
		if (known !== undefined) return known;
		const statement = this.database.prepare(sql);
		this.#kept.set(sql, statement);
		return statement;
	}

	run(sql: string, ...values: SQLInputValue[]): number {
		return Number(this.prepare(sql).run(...values).lastInsertRowid);
	}

	get(sql: string, ...values: SQLInputValue[]): Row | undefined {
		return this.prepare(sql).get(...values);
	}

	all(sql: string, ...values: SQLInputValue[]): Row[] {
		return this.prepare(sql).all(...values);
	}

	/** Rows as lists of their columns: several times as fast, for many. */
	lines(sql: string, ...values: SQLInputValue[]): SQLOutputValue[][] {
		let statement = this.#lines.get(sql);
		if (statement === undefined) {
			statement = this.database.prepare(sql);
			statement.setReturnArrays(true);
			this.#lines.set(sql, statement);
		}
		// With that setting it gives lists.
		return statement.all(...values) as unknown as SQLOutputValue[][];
	}

	iterate(sql: string, ...values: SQLInputValue[]): Iterable<Row> {
		return this.prepare(sql).iterate(...values);
	}

	/**
	 * A statement's only value, as `SELECT group_concat(…)` gives it: one text of many numbers is handed over several
	 * times as fast as as many rows.
	 */
	listed(sql: string, ...values: SQLInputValue[]): string {
		const list = this.get(sql, ...values);
		return textOf(list === undefined ? undefined : Object.values(list)[0]);
	}

	/** The numbers of `listed`. */
	numbers(sql: string, visit: (number: number) => void, ...values: SQLInputValue[]): void {
		const text = this.listed(sql, ...values);
		let number = 0;
		for (let at = 0; at < text.length; at += 1) {
			const digit = text.charCodeAt(at) - 48;
			if (digit >= 0) number = number * 10 + digit;
			else {
				visit(number);
				number = 0;
			}
		}
		if (text !== '') visit(number);
	}

	/** As `numbers`, so many at a time. */
	lists(sql: string, length: number, visit: (numbers: readonly number[]) => void, ...values: SQLInputValue[]): void {
		const list = new Array<number>(length).fill(0);
		let at = 0;
		const take = (number: number): void => {
			list[at] = number;
			at += 1;
			if (at < length) return;
			visit(list);
			at = 0;
		};
		this.numbers(sql, take, ...values);
	}

	number(sql: string, ...values: SQLInputValue[]): number {
		return numberOf(Object.values(this.get(sql, ...values) ?? {})[0]);
	}

	/** The open transaction's number; null where none is open, or it was begun elsewhere. */
	get begun(): number | null {
		return this.#begun > 0 && this.database.isTransaction && !this.#isReading ? this.#begun : null;
	}

	/** Runs `work`, which only reads, on the database as it is at one moment, whatever another process writes meanwhile. */
	reading<T>(work: () => T): T {
		if (this.database.isTransaction) return work();
		this.run('BEGIN');
		this.#isReading = true;
		try {
			return work();
		} finally {
			this.#isReading = false;
			if (this.database.isTransaction) this.run('COMMIT');
		}
	}

	/** Begins a transaction that writes. */
	begin(): void {
		this.database.exec('BEGIN IMMEDIATE');
		this.#begun += 1;
	}

	/** Runs `work` in one transaction: all of it is written, or nothing. */
	transaction<T>(work: () => T): T {
		this.begin();
		try {
			const result = work();
			this.database.exec('COMMIT');
			return result;
		} catch (error) {
			if (this.database.isTransaction) this.database.exec('ROLLBACK');
			throw error;
		}
	}
}

export const numberOf = (value: SQLOutputValue | undefined): number =>
	typeof value === 'number' ? value : Number(value ?? 0);

export const textOf = (value: SQLOutputValue | undefined): string => (typeof value === 'string' ? value : '');

export const textOrNull = (value: SQLOutputValue | undefined): string | null =>
	typeof value === 'string' ? value : null;

export const bytesOf = (value: SQLOutputValue | undefined): Uint8Array =>
	value instanceof Uint8Array ? value : new Uint8Array();

/** Kinds are stored as numbers. */
export const kindOf = (number: SQLOutputValue | undefined): EntityKind => ENTITY_KINDS[numberOf(number)] ?? 'person';

export const kindNumber = (kind: EntityKind): number => ENTITY_KINDS.indexOf(kind);
