import { tokenOf } from '../documents/token.ts';
import { anyOf, type Query, tallyOf, termsIn, whether } from './query-language.ts';

/** Articles that the index counts otherwise than they are by now: by id, how many steps each has by what was put right. */
export type Counts = ReadonlyMap<string, number>;

/** The same by the field that tallies them: `mentions`, `saidBy`; none where a field is not there. */
export type Tallies = ReadonlyMap<string, Readonly<Partial<Record<string, number>>>>;

/** Keys that are one entity's, and the articles in which the reader put right what is told of it. */
export interface Keyed {
	readonly keys: readonly (readonly [key: string, ...unknown[]])[];
	readonly otherwise?: Tallies;
}

const idsAre = (ids: readonly string[]): Query => ({ ids: { values: ids } });

/** A query that scores articles by their steps, with these scored by what they have by now. */
export function countedOtherwise(query: Query, counts: Counts): Query {
	if (counts.size === 0) return query;
	const byCount = new Map<number, string[]>();
	for (const [id, count] of counts) if (count > 0) byCount.set(count, [...(byCount.get(count) ?? []), id]);
	return anyOf([
		{ bool: { must: [query], must_not: [idsAre([...counts.keys()])] } },
		...[...byCount].map(([count, ids]) => whether(idsAre(ids), count)),
	]);
}

/** Articles that fit, but for these, of which it is known which do by now. */
export function fittingOtherwise(query: Query, fits: ReadonlyMap<string, boolean>): Query {
	if (fits.size === 0) return query;
	return anyOf([
		{ bool: { filter: [query], must_not: [idsAre([...fits.keys()])] } },
		idsAre([...fits].flatMap(([id, isSo]) => (isSo ? [id] : []))),
	]);
}

/** Articles that tally anything of an entity in these fields, each scored by how much. */
export const tallied = (entity: Keyed, fields: readonly string[]): Query =>
	countedOtherwise(
		tallyOf(
			fields,
			entity.keys.map(([key]) => tokenOf(key)),
		),
		new Map(
			[...(entity.otherwise ?? [])].map(([id, counts]) => [
				id,
				fields.reduce((sum, field) => sum + (counts[field] ?? 0), 0),
			]),
		),
	);

/** Articles that name any of some entities, or in which one of them speaks. */
export function naming(entities: readonly Keyed[], field: 'mentions' | 'saidBy' = 'mentions'): Query {
	const isTold = ({ otherwise }: Keyed): boolean => otherwise !== undefined && otherwise.size > 0;
	const tokens = (some: readonly Keyed[]): string[] => [
		...new Set(some.flatMap(({ keys }) => keys.map(([key]) => tokenOf(key)))),
	];
	const plain = entities.filter((one) => !isTold(one));
	const each = entities.filter(isTold).map((one) => {
		const counted = field === 'mentions' ? (['mentions', 'doubts'] as const) : [field];
		const fits = new Map(
			[...(one.otherwise ?? [])].map(([id, counts]) => [id, counted.some((name) => (counts[name] ?? 0) > 0)]),
		);
		return fittingOtherwise(termsIn(field, tokens([one])), fits);
	});
	return anyOf([...(plain.length > 0 || each.length === 0 ? [termsIn(field, tokens(plain))] : []), ...each]);
}
