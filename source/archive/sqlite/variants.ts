import type { EntityVariant } from '../../domain/entity.ts';
import { unpackNames } from './forms.ts';
import { type Statements, textOf, textOrNull } from './statements.ts';

/** Between two variants. */
const BETWEEN = '\n';
const CERTAINTIES = ['certain', 'likely', 'candidate'] as const;
/** The rules that say so, all of one room. */
const ROOM = 'resolve/';

/**
 * Entities that one may be, as a text: of each its number, how sure that is and by which rule; what it is called stands with itself.
 * `numberOf` gives the number of an entity of this id. Null where there are none.
 */
export const packVariants = (
	variants: readonly EntityVariant[],
	numberOf: (entity: string) => number | undefined,
): string | null =>
	variants.length === 0
		? null
		: variants
				.flatMap(({ entity, certainty, by }) => {
					const number = numberOf(entity);
					const rule = by.startsWith(ROOM) ? by.slice(ROOM.length) : `/${by}`;
					return number === undefined ? [] : [`${number} ${CERTAINTIES.indexOf(certainty)} ${rule}`];
				})
				.join(BETWEEN);

/** Those of several entities as those of one. */
export const joinedVariants = (packed: readonly string[]): string => packed.filter(Boolean).join(BETWEEN);

/** What `packVariants` packed, without those that are gone. */
export function unpackVariants(store: Statements, packed: string): EntityVariant[] {
	if (packed === '') return [];
	return packed.split(BETWEEN).flatMap((told) => {
		const [number = '', certainty = '', ...rest] = told.split(' ');
		const row = store.get('SELECT id, names FROM entity WHERE entity = ?', Number(number));
		if (row === undefined) return [];
		const rule = rest.join(' ');
		return [
			{
				entity: textOf(row.id),
				name: unpackNames(textOf(row.id), textOrNull(row.names)).name,
				certainty: CERTAINTIES[Number(certainty)] ?? 'candidate',
				by: rule.startsWith('/') ? rule.slice(1) : `${ROOM}${rule}`,
			},
		];
	});
}
