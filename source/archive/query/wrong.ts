import type { QueryError } from '../archive.ts';

/** A query that cannot be read: `column` in it, from 0, what is wrong there, and what to do about it. */
export class Wrong extends Error {
	readonly problem: QueryError;
	constructor(column: number, message: string, hint: string) {
		super(message);
		this.problem = { column, message, hint };
	}
}
