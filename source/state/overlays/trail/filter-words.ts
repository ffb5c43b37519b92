import type { FilterClause } from '../../../archive/archive.ts';
import type { Chip } from '../../place.ts';

const SIGNS: Readonly<Record<FilterClause['mode'], string>> = { all: '', any: '|', none: '-' };

/** In quote marks where it has a comma, as `person:lindqvist,ada` has. */
const clauseWord = ({ entity, mode }: Chip): string => `${SIGNS[mode]}${entity.includes(',') ? `"${entity}"` : entity}`;

/** A filter as the option of a command takes it. */
export const filterValue = (filter: readonly Chip[]): string => filter.map(clauseWord).join(',');

/** A filter as it is read: `Lima and Peru, not Cuba`. */
export function filterWords(filter: readonly Chip[]): string {
	const named = (mode: Chip['mode']) => filter.filter((chip) => chip.mode === mode).map(({ name }) => name);
	const parts = [
		[...named('all')].join(' and '),
		named('any').join(' or '),
		named('none')
			.map((name) => `not ${name}`)
			.join(' and '),
	];
	return parts.filter((part) => part !== '').join(', ');
}
