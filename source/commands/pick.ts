import type { Archive, EntityRow } from '../archive/archive.ts';
import { isCalled, lettered } from '../archive/ranking/called.ts';
import { MEANT } from '../archive/ranking/picked.ts';
import type { EntityKind } from '../domain/entity.ts';
import { CommandError } from './command.ts';

/** The entity a name was taken for, and what else it might have been. */
export interface Pick {
	readonly taken: EntityRow;
	readonly others: readonly EntityRow[];
}

/** Nobody is called so; who is nearest in letters, which is told and never taken. */
export interface Missed {
	readonly taken: null;
	readonly others: readonly EntityRow[];
}

const CONSIDERED = 12;

const folded = (text: string): string =>
	lettered(text)
		.replace(/[\s.]+/g, ' ')
		.trim();

/** 2: called so, in full or for short; 1: a candidate spelling; 0: near in letters only. */
function closeness(row: EntityRow, name: string): number {
	if ([row.name, ...row.aliases].some((called) => folded(called) === name)) return 2;
	return row.variants.some((variant) => folded(variant.name) === name) ? 1 : 0;
}

/** As the reader's picker has it: a surname is the one whom most articles call so, not a stray name of one article. */
const fullness = (row: EntityRow, name: string): number => (row.articles + 1) * (folded(row.name) === name ? MEANT : 1);

/**
 * The entity meant by a name as a person types it. A name or alias to the letter goes before a near one, and the commoner
 * before the rarer; an entity's id is taken as it is. What only has some of its letters is not
 * taken for it: an article of the Bahamas answers no question about Hamas.
 */
export async function pickEntity(archive: Archive, written: string, kind: EntityKind | null): Promise<Pick | Missed> {
	const byId = await archive.entity(written);
	if (byId) return { taken: byId, others: [] };
	const { rows } = await archive.entities({ query: written, kind, offset: 0, limit: CONSIDERED });
	const name = folded(written);
	const ranked = rows
		.map((row, rank) => ({ row, rank, close: closeness(row, name) }))
		.filter(({ row, close }) => close > 0 || namesOf(row).some((one) => isCalled(one, written)))
		.sort(
			(a, b) => b.close - a.close || (a.close ? fullness(b.row, name) - fullness(a.row, name) : 0) || a.rank - b.rank,
		);
	const [first] = ranked;
	if (!first) return { taken: null, others: rows };
	const rivals = ranked.slice(1).filter(({ close }) => close > 0 || first.close === 0);
	return { taken: first.row, others: rivals.map(({ row }) => row) };
}

const namesOf = ({ name, aliases, variants }: EntityRow): readonly string[] => [
	name,
	...aliases,
	...variants.map((variant) => variant.name),
];

const OTHERS_TOLD = 5;

const told = (rows: readonly EntityRow[]): string => {
	const rest = rows.slice(0, OTHERS_TOLD).map((row) => `${row.name} (${row.kind})`);
	return rest.join(', ') + (rows.length > OTHERS_TOLD ? ` and ${rows.length - OTHERS_TOLD} more` : '');
};

/** What to tell the user of a pick that was not to the letter or not the only one; null where it was both. */
export function pickNote(written: string, { taken, others }: Pick): string | null {
	const same = folded(taken.name) === folded(written) || taken.id === written;
	if (same && others.length === 0) return null;
	const took = `${written}: taken for ${taken.name} (${taken.kind}, in ${taken.articles} ${taken.articles === 1 ? 'article' : 'articles'})`;
	return others.length ? `${took}; also near: ${told(others)}` : took;
}

/** What to tell the user where nobody is called so; `kind` is the one that was asked for. */
export const missNote = (written: string, { others }: Missed, kind: EntityKind | null = null): string =>
	`${written}: no ${kind ?? 'entity'} bears this name or one near it${others.length ? `; it shares letters with ${told(others)}` : ''}`;

/** The same as the error of a command that cannot go on without the name. */
export const missError = (written: string, { others }: Missed): CommandError =>
	new CommandError(
		`no person, organization, place or group is called ${written}`,
		others.length ? `it shares letters with ${told(others)}` : 'newsdesk entities lists the names there are',
	);

const KINDS: ReadonlySet<string> = new Set(['person', 'organization', 'place', 'group'] satisfies EntityKind[]);

export const isEntityKind = (name: string): name is EntityKind => KINDS.has(name);
