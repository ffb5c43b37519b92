import type { Archive, EntityRow } from '../../archive/archive.ts';
import type { EntityTarget } from '../../journal/target.ts';
import { CommandError } from '../command.ts';

/** Names looked at, and of those that are only near, told. */
const CONSIDERED = 50;
const NEAR_TOLD = 5;

const targetOf = ({ id, kind, name }: EntityRow): EntityTarget => ({ id, kind, name });

/** To the letter, but for capitals and blanks at the ends. */
export const isSame = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

async function fitting(archive: Archive, name: string): Promise<readonly EntityRow[]> {
	const { rows } = await archive.entities({ query: name, kind: null, offset: 0, limit: CONSIDERED });
	const called = rows.filter((row) => isSame(row.name, name));
	return called.length > 0 ? called : rows.filter(({ aliases }) => aliases.some((alias) => isSame(alias, name)));
}

/** The one entity with this id, name or other name; null where there is none. Throws a `CommandError` where there are several. */
export async function entityCalled(archive: Archive, name: string): Promise<EntityTarget | null> {
	const byId = await archive.entity(name);
	if (byId) return targetOf(byId);
	const found = await fitting(archive, name);
	const [only, ...others] = found;
	if (only !== undefined && others.length > 0)
		throw new CommandError(
			`${found.length} are called ${name}`,
			`give the id of one: ${found.map(({ id, kind }) => `${id} (${kind})`).join(', ')}`,
		);
	return only === undefined ? null : targetOf(only);
}

/** The one entity with this id, name or other name: what is put right is never guessed. */
export async function entityNamed(archive: Archive, name: string): Promise<EntityTarget> {
	const found = await entityCalled(archive, name);
	if (found !== null) return found;
	const { rows } = await archive.entities({ query: name, kind: null, offset: 0, limit: NEAR_TOLD });
	throw new CommandError(
		`no person, organization, place or group is called ${name}`,
		rows.length > 0
			? `near it are ${rows.map((row) => row.name).join(', ')}`
			: 'newsdesk entities lists the names there are',
	);
}
