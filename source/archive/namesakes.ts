import { mentionsOf } from './answers/walks.ts';
import type { Archive, EntityRow } from './archive.ts';

/** So many of a page are looked up. */
const MOST = 24;

/** By which those that are called the same are told apart: the headline of the first article that names one, and its date. */
export interface Namesake {
	readonly namedIn?: string;
}

/** Rows of which others are of one name and kind, with an article of each. */
export async function apart<Row extends EntityRow>(
	archive: Pick<Archive, 'mentions'>,
	rows: readonly Row[],
): Promise<(Row & Namesake)[]> {
	const called = Map.groupBy(rows, ({ kind, name }) => `${kind} ${name.toLowerCase()}`);
	const alike = [...called.values()].filter(({ length }) => length > 1).flat();
	const told = new Map<string, string>();
	for (const { id } of alike.slice(0, MOST)) {
		const { rows } = await archive.mentions({ ...mentionsOf(id), offset: 0, limit: 1 });
		const [first] = rows;
		if (first !== undefined) told.set(id, [first.headline, first.published].filter(Boolean).join(', '));
	}
	return rows.map((row) => {
		const namedIn = told.get(row.id);
		return namedIn === undefined ? row : { ...row, namedIn };
	});
}
