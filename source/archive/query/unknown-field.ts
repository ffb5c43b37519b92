import type { QueryError } from '../archive.ts';
import { Terms } from '../fuzzy/near-terms.ts';
import { FIELD_NAMES, NAMED_FIELDS } from './fields.ts';

/** What is wrong with a query that asks for a field there is not. */
export function noSuchField(name: string, column: number): QueryError {
	const terms = new Terms([...FIELD_NAMES].map((term) => ({ term, articles: 1, names: 1 })));
	const near = terms.near(name, true)[0]?.term;
	const meant = near === undefined ? '' : `Perhaps ${near}: is meant. `;
	return {
		column,
		message: `There is no field ${name}:, and no article has it as words.`,
		hint: `${meant}The fields are ${NAMED_FIELDS.map((field) => `${field}:`).join(' ')}`,
	};
}
