import { existsSync } from 'node:fs';

/** The words that name a command, apart from the commands themselves, which take long to load. */
export const NAMES: readonly string[] = [
	'read',
	'search',
	'facets',
	'mentions',
	'entities',
	'facts',
	'ledger',
	'quotes',
	'origins',
	'timeline',
	'export',
	'fetch',
	'index',
	'archive',
	'tag',
	'correct',
	'journal',
	'doctor',
	'settings',
	'schema',
	'completion',
	'man',
	'help',
];

/** Whether a command line names nothing but what is to be read. */
export const namesPathsOnly = ([first, ...rest]: readonly string[]): boolean =>
	first === undefined ||
	(![first, ...rest].some((word) => word.startsWith('-')) && !NAMES.includes(first) && existsSync(first));
