import type { EntityKind } from '../../source/domain/entity.ts';
import { itemOf, itemsOf } from '../../source/resolve/context.ts';
import { groupNeighbourhood } from '../../source/resolve/grouping.ts';
import type { Grouping, KeyRecord } from '../../source/resolve/identity.ts';
import { keyOf } from '../../source/resolve/keys.ts';

/** A name as so many articles have it, with the roles given to it there. */
export interface Archived {
	readonly kind: EntityKind;
	readonly name: string;
	readonly articles?: number;
	readonly roles?: readonly string[];
	/** Its mentions' words; its name, once an article, where not given. */
	readonly surfaces?: readonly string[];
	/** Where set, a bare surname is this article's own. */
	readonly article?: string;
	/** What its articles call it. */
	readonly gender?: 'he' | 'she';
	/** What each of its articles is about, as `person Kamel`, `organization NWB`, `topic harbour`. */
	readonly about?: readonly string[];
	/** The same, as it is stored. */
	readonly context?: Uint32Array;
}

const contextOf = (about: readonly string[]): Uint32Array =>
	Uint32Array.from(
		about.flatMap((item) => {
			const [kind = '', words = ''] = [item.slice(0, item.indexOf(' ')), item.slice(item.indexOf(' ') + 1)];
			return kind === 'topic' ? [itemOf('topic', words)] : itemsOf({ kind: kind as EntityKind, name: words }, null);
		}),
	).sort();

/** The records an archive keeps for these names, by neighbourhood. */
export function recordsOf(names: readonly Archived[]): ReadonlyMap<string, readonly KeyRecord[]> {
	const neighbourhoods = new Map<string, Map<string, KeyRecord>>();
	for (const { kind, name, articles = 1, roles = [], surfaces: written, article, gender, about, context } of names) {
		const { key, neighbourhood } = keyOf({ kind, name }, article ?? null);
		const records = neighbourhoods.get(neighbourhood) ?? new Map<string, KeyRecord>();
		const known = records.get(key);
		const surfaces = new Map(known?.surfaces);
		for (const form of written ?? Array<string>(articles).fill(name)) surfaces.set(form, (surfaces.get(form) ?? 0) + 1);
		const all = {
			key,
			kind,
			surfaces,
			roles: new Set([...(known?.roles ?? []), ...roles]),
			articles: (known?.articles ?? 0) + articles,
			men: (known?.men ?? 0) + (gender === 'he' ? articles : 0),
			women: (known?.women ?? 0) + (gender === 'she' ? articles : 0),
			contexts: [
				...(known?.contexts ?? []),
				...(context === undefined ? [] : [context]),
				...(about === undefined ? [] : [contextOf(about)]),
			],
		};
		records.set(key, all);
		neighbourhoods.set(neighbourhood, records);
	}
	return new Map([...neighbourhoods].map(([neighbourhood, records]) => [neighbourhood, [...records.values()]]));
}

export const entitiesOf = (names: readonly Archived[]): Grouping[] =>
	[...recordsOf(names).values()].flatMap((records) => groupNeighbourhood(records));

/** Each entity as `kind name: other forms ~ candidates`. */
export const described = (names: readonly Archived[]): string[] =>
	entitiesOf(names).map(({ kind, name, aliases, variants }) => {
		const others = aliases.length > 0 ? `: ${aliases.join(', ')}` : '';
		const candidates = variants.length > 0 ? ` ~ ${variants.map((variant) => variant.name).join(', ')}` : '';
		return `${kind} ${name}${others}${candidates}`;
	});
