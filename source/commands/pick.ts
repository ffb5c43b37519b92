import type { Archive, EntityRow } from '../archive/archive.ts';
import type { EntityKind } from '../domain/entity.ts';

/** The entity a name was taken for, and what else it might have been. */
export interface Pick {
	readonly taken: EntityRow;
	readonly others: readonly EntityRow[];
}

const CONSIDERED = 12;

const folded = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[\s.]+/g, ' ')
		.trim();

/** 3: its name; 2: one of its aliases; 1: a candidate spelling; 0: near in letters only. */
function closeness(row: EntityRow, name: string): number {
	if (folded(row.name) === name) return 3;
	if (row.aliases.some((alias) => folded(alias) === name)) return 2;
	return row.variants.some((variant) => folded(variant.name) === name) ? 1 : 0;
}

/**
 * The entity meant by a name as a person types it. A name or alias to the letter goes before a near one,
 * and among equals the one in more articles; an entity's id is taken as it is. Null where nothing is near.
 */
export async function pickEntity(archive: Archive, written: string, kind: EntityKind | null): Promise<Pick | null> {
	const byId = await archive.entity(written);
	if (byId) return { taken: byId, others: [] };
	const { rows } = await archive.entities({ query: written, kind, offset: 0, limit: CONSIDERED });
	const name = folded(written);
	const ranked = rows
		.map((row, rank) => ({ row, rank, close: closeness(row, name) }))
		.sort((a, b) => b.close - a.close || (a.close ? b.row.articles - a.row.articles : 0) || a.rank - b.rank);
	const [first] = ranked;
	if (!first) return null;
	const rivals = ranked.slice(1).filter(({ close }) => close > 0 || first.close === 0);
	return { taken: first.row, others: rivals.map(({ row }) => row) };
}

const OTHERS_TOLD = 5;

/** What to tell the user of a pick that was not to the letter or not the only one; null where it was both. */
export function pickNote(written: string, { taken, others }: Pick): string | null {
	const same = folded(taken.name) === folded(written);
	if (same && others.length === 0) return null;
	const rest = others.slice(0, OTHERS_TOLD).map((row) => `${row.name} (${row.kind})`);
	const more = others.length > OTHERS_TOLD ? ` and ${others.length - OTHERS_TOLD} more` : '';
	const took = `${written}: taken for ${taken.name} (${taken.kind}, in ${taken.articles} ${taken.articles === 1 ? 'article' : 'articles'})`;
	return rest.length ? `${took}; also near: ${rest.join(', ')}${more}` : took;
}

const KINDS: ReadonlySet<string> = new Set(['person', 'organization', 'place', 'group'] satisfies EntityKind[]);

export const isEntityKind = (name: string): name is EntityKind => KINDS.has(name);
