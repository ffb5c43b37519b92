import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Member } from './format.ts';
import { safeLine } from './sanitise.ts';

const LONGEST = 500;

/**
 * The path of a file within another, as shown. Null for what nobody means to be read: folders, names that begin with a
 * dot, and what macOS keeps beside each file. A name that leads out of the file is told and not read.
 */
export function memberPath(path: string, { name, sign = '/' }: Member): string | Diagnostic | null {
	const parts = name
		.replaceAll('\\', '/')
		.replace(/^(?:[A-Za-z]:)?\/+/, '')
		.split('/')
		.filter((part) => part !== '' && part !== '.');
	const shown = safeLine(parts.join('/')).slice(0, LONGEST).toWellFormed();
	if (parts.includes('..'))
		return {
			where: `${path}${sign}${shown}`,
			severity: 'warning',
			rule: 'archive/traversal',
			message: 'Its name leads out of the file that it lies in; it is not read.',
			hint: 'Such names are made by hand, mostly to do harm; be careful with the whole file.',
		};
	if (name.endsWith('/') || parts.length === 0) return null;
	if (parts.some((part) => part.startsWith('.')) || parts[0] === '__MACOSX') return null;
	return `${path}${sign}${shown}`;
}
