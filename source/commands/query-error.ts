import type { QueryError } from '../archive/archive.ts';
import { widthOf } from '../output/fit.ts';
import { CommandError } from './command.ts';

/** What is wrong with a query, with a caret under the place. */
export function queryError(query: string, { column, message, hint }: QueryError): CommandError {
	const caret = `${' '.repeat(widthOf(query.slice(0, column)))}^`;
	return new CommandError(`the query cannot be read at column ${column + 1}: ${message}`, hint, [query, caret]);
}
