import type { EntityKind, EntityVariant } from '../domain/entity.ts';
import { displayName } from './display.ts';
import type { Grouping, KeyRecord } from './identity.ts';
import { Joins } from './joins.ts';
import { joinNames } from './names.ts';
import { joinPersons } from './persons.ts';

const NONE: ReadonlySet<string> = new Set();

/** Which kind an entity joined over kinds is, and which of its keys names it. */
const KIND_ORDER: readonly EntityKind[] = ['person', 'place', 'organization', 'group'];

/**
 * The entities of one neighbourhood. `records` are all its keys, in any order: the answer is the same in every
 * order. Time grows with the number of records; where a neighbourhood is too crowded to compare spellings pair by
 * pair, near spellings are not offered as candidates. `isPart`: these are some of such a crowd, see `kinOf`; `crowded`: surnames
 * of which some are left out, see `leftAlone`.
 */
export function groupNeighbourhood(
	records: readonly KeyRecord[],
	isPart = false,
	crowded: ReadonlySet<string> = NONE,
): readonly Grouping[] {
	const ordered = [...records].sort((a, b) => (a.key < b.key ? -1 : 1));
	const joins = new Joins();
	joinPersons(
		joins,
		ordered.filter((record) => record.kind === 'person'),
		crowded,
	);
	joinNames(
		joins,
		ordered.filter((record) => record.kind !== 'person'),
		isPart,
	);
	const groups = [...Map.groupBy(ordered, ({ key }) => joins.lead(key)).values()];
	const entities = groups.map((group) => entityOf(group, joins));
	return withVariants(entities, joins);
}

type Settled = Omit<Grouping, 'variants'>;

function entityOf(group: readonly KeyRecord[], joins: Joins): Settled {
	const [fullest] = [...group].sort(
		(a, b) =>
			KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
			fullness(b.key) - fullness(a.key) ||
			(a.key < b.key ? -1 : 1),
	);
	const id = fullest?.key ?? '';
	const kind = fullest?.kind ?? 'organization';
	const forms = new Map<string, number>();
	for (const { surfaces } of group) {
		for (const [surface, count] of surfaces) {
			// A name may be broken over two lines of its text.
			const form = surface.replace(/\s+/g, ' ');
			forms.set(form, (forms.get(form) ?? 0) + count);
		}
	}
	const name = displayName(kind, id, forms);
	const aliases = [...forms]
		.filter(([form]) => form !== name)
		.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
		.map(([form]) => form);
	return { id, kind, name, aliases, keys: group.map(({ key }) => ({ key, by: joins.ruleOf(key) })) };
}

/** A full name before a bare surname, an expansion before its acronym, and of two spellings the longer. */
const fullness = (key: string): number => key.replace(/[@~].*$/s, '').length;

function withVariants(entities: readonly Settled[], joins: Joins): readonly Grouping[] {
	const byKey = new Map(entities.flatMap((entity) => entity.keys.map(({ key }) => [key, entity] as const)));
	const variants = new Map<string, Map<string, EntityVariant>>();
	const note = (of: Settled, other: Settled, by: string) => {
		const own = variants.get(of.id) ?? new Map<string, EntityVariant>();
		if (!own.has(other.id)) own.set(other.id, { entity: other.id, name: other.name, certainty: 'candidate', by });
		variants.set(of.id, own);
	};
	for (const { a, b, by } of joins.doubts) {
		const [one, other] = [byKey.get(a.key), byKey.get(b.key)];
		if (one === undefined || other === undefined || one === other) continue;
		note(one, other, by);
		note(other, one, by);
	}
	return entities.map((entity) => ({ ...entity, variants: [...(variants.get(entity.id)?.values() ?? [])] }));
}
