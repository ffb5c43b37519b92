import type { QueryError } from '../archive.ts';
import { Terms } from '../fuzzy/near-terms.ts';

/** The fields there are, as a hint names them. */
const NAMED = [
	'person',
	'org',
	'place',
	'group',
	'said-by',
	'headline',
	'outlet',
	'date',
	'event',
	'figure',
	'has',
	'is',
	'tag',
	'note',
] as const;

/** Names before a colon that are no fields: they begin an address. */
const SCHEMES: ReadonlySet<string> = new Set([
	'http',
	'https',
	'ftp',
	'mailto',
	'tel',
	'sms',
	'file',
	'data',
	'urn',
	'doi',
	'isbn',
	'issn',
]);

const BEGINNING = /^([A-Za-z][A-Za-z-]{0,19}):(?=[^\s:/)])/;

/** The name before a colon, where something follows it and it is no address, `foo:bar` and not `http:` or `12:30`; null otherwise. */
export function fieldLike(written: string): string | null {
	const name = BEGINNING.exec(written)?.[1]?.toLowerCase();
	return name === undefined || SCHEMES.has(name) ? null : name;
}

/** What is wrong with a query that asks for a field there is not. */
export function noSuchField(name: string, column: number): QueryError {
	const terms = new Terms([...NAMED, 'organization'].map((term) => ({ term, articles: 1, names: 1 })));
	const near = terms.near(name, true)[0]?.term;
	const meant = near === undefined ? '' : `Perhaps ${near}: is meant. `;
	return {
		column,
		message: `There is no field ${name}:, and no article has it as words.`,
		hint: `${meant}The fields are ${NAMED.map((field) => `${field}:`).join(' ')}`,
	};
}
