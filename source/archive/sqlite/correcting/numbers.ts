import type { EntityTarget } from '../../../journal/target.ts';
import { entityNumber } from '../entity-keys.ts';
import { kindOf, numberOf, type Statements } from '../statements.ts';
import type { CorrectedNames } from './names.ts';

/** Corrections by the numbers of entities. */
export interface CorrectedNumbers {
	/** Whose each is; 0: nobody's. */
	readonly whose: ReadonlyMap<number, number>;
	readonly kinds: ReadonlyMap<number, EntityTarget['kind']>;
	/** Of articles in which mentions were given to others, the entities they name. */
	readonly docs: ReadonlyMap<number, readonly number[]>;
	/** Entities that only a split made: they have numbers above all others. */
	readonly made: ReadonlyMap<number, EntityTarget>;
}

/** `namedIn`: the entities that an article names. */
export function numbered(
	store: Statements,
	names: CorrectedNames,
	renamed: ReadonlySet<number>,
	namedIn: (doc: number) => ReadonlySet<string>,
): CorrectedNumbers {
	const most = names.made.size === 0 ? 0 : store.number('SELECT max(key) FROM name_key');
	const made = new Map([...names.made].map(([id, target], index) => [most + 1 + index, { ...target, id }]));
	const ofMade = new Map([...made].map(([number, { id }]) => [id, number]));
	const numberOfId = (id: string): number =>
		ofMade.get(id) ??
		numberOf(store.get('SELECT entity FROM entity WHERE entity = ?', entityNumber(store, id))?.entity);
	const whose = new Map<number, number>();
	const kinds = new Map<number, EntityTarget['kind']>();
	for (const id of names.corrected) {
		const root = names.root(id);
		whose.set(numberOfId(id), names.isHidden(root) ? 0 : numberOfId(root));
		const row = store.get('SELECT kind FROM entity WHERE entity = ?', entityNumber(store, root));
		kinds.set(
			numberOfId(root),
			names.kind(root, row === undefined ? (names.made.get(root)?.kind ?? 'person') : kindOf(row.kind)),
		);
	}
	const docs = new Map(
		[...renamed].map((doc) => [doc, [...namedIn(doc)].map((id) => whose.get(numberOfId(id)) ?? numberOfId(id))]),
	);
	return { whose, kinds, docs, made };
}
