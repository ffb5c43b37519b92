import type { Corrections } from '../../../journal/corrections.ts';
import type { EntityTarget } from '../../../journal/target.ts';
import { words } from '../../query/words.ts';
import { entityNumber } from '../entity-keys.ts';
import { unpackNames } from '../forms.ts';
import { kindNumber, type Statements, textOf, textOrNull } from '../statements.ts';

/** Entities that corrections name, as they are found in this archive. */
export interface Found {
	/** Their ids here, by the ids they were named by; those that are not here are left out. */
	readonly here: ReadonlyMap<string, string>;
	/** Entities that only a split made. */
	readonly made: ReadonlyMap<string, EntityTarget>;
	/** Entities that mentions were given to; a key each. */
	readonly given: readonly string[];
}

/** Each entity that a correction names as it is here: by its id, else the only one of its kind and name. */
export function foundHere(store: Statements, { splits, targets }: Corrections): Found {
	const here = new Map<string, string>();
	const made = new Map<string, EntityTarget>();
	const splitInto = new Set(splits.flatMap(({ as }) => (as === null ? [] : [as.id])));
	for (const [id, target] of targets) {
		const found = idOf(store, target);
		if (found !== null) here.set(id, found);
		else if (splitInto.has(id)) {
			here.set(id, id);
			made.set(id, target);
		}
	}
	return { here, made, given: [...splitInto].map((id) => here.get(id) ?? id) };
}

function idOf(store: Statements, { id, kind, name }: EntityTarget): string | null {
	if (store.get('SELECT 1 FROM entity WHERE entity = ?', entityNumber(store, id)) !== undefined) return id;
	const terms = words(name).map(({ term }) => `"${term.replaceAll('"', '""')}"`);
	if (terms.length === 0) return null;
	const sharing = store.all(
		'SELECT id, names FROM named JOIN entity ON entity = named.rowid WHERE named MATCH ? AND kind = ?',
		terms.join(' AND '),
		kindNumber(kind),
	);
	const named = sharing.filter((row) => unpackNames(textOf(row.id), textOrNull(row.names)).name === name);
	return named.length === 1 ? textOf(named[0]?.id) : null;
}
