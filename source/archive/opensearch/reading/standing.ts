import type { Order } from '../asking/orders.ts';
import type { Query } from '../asking/query-language.ts';
import { sortedBy } from '../documents/article-document.ts';
import type { MovedArticle } from './laid-over.ts';

type Direction = 'asc' | 'desc';

/** One of the keys of an order. */
interface Key {
	readonly field: string;
	readonly direction: Direction;
	/** Of dates: what stands for none, in milliseconds. */
	readonly missing: number | null;
}

/** Where an article belongs in an order that the index does not know it by. */
export interface Standing {
	readonly id: string;
	/** By field; null: it has no date. */
	readonly values: Readonly<Record<string, string | null>>;
}

export const standingOf = (id: string, { path, headline, published, outlet }: MovedArticle): Standing => ({
	id,
	values: { ...sortedBy({ headline, outlet }), published, path, id },
});

const keysOf = (order: Order): readonly Key[] =>
	order.flatMap((each) =>
		Object.entries(each).map(([field, how]): Key => {
			const { order: direction, missing = null } =
				typeof how === 'string'
					? { order: how as Direction }
					: (how as { readonly order: Direction; readonly missing?: number });
			return { field, direction, missing };
		}),
	);

const placeOf = ({ field, missing }: Key, { values }: Standing): string | number => {
	const value = values[field] ?? null;
	return missing === null ? (value ?? '') : value === null ? missing : Date.parse(value);
};

/** Below 0 where the first comes before the second. */
export function compareIn(order: Order, one: Standing, other: Standing): number {
	for (const key of keysOf(order)) {
		const [own, theirs] = [placeOf(key, one), placeOf(key, other)];
		if (own !== theirs) return own < theirs === (key.direction === 'asc') ? -1 : 1;
	}
	return 0;
}

/** The articles of the index that come before one in an order. */
export function beforeIn(order: Order, one: Standing): Query {
	const keys = keysOf(order);
	const should = keys.map(
		(key, at): Query => ({
			bool: { filter: [...keys.slice(0, at).map((same) => sameAs(same, one)), sooner(key, one)] },
		}),
	);
	return { bool: { should, minimum_should_match: 1 } };
}

const without = (field: string): Query => ({ bool: { must_not: [{ exists: { field } }] } });

const sameAs = ({ field }: Key, { values }: Standing): Query => {
	const value = values[field] ?? null;
	return value === null ? without(field) : { term: { [field]: value } };
};

function sooner(key: Key, one: Standing): Query {
	const { field, direction, missing } = key;
	const side = direction === 'asc' ? 'lt' : 'gt';
	const value = one.values[field] ?? null;
	// Without a date it stands at an end of time, and all dates on one side of it.
	const dated: Query =
		value === null
			? (missing ?? 0) > 0 === (direction === 'asc')
				? { exists: { field } }
				: { match_none: {} }
			: { range: { [field]: { [side]: value } } };
	if (missing === null || value === null) return dated;
	const isMissingSooner = missing < Date.parse(value) === (direction === 'asc');
	return isMissingSooner ? { bool: { should: [dated, without(field)], minimum_should_match: 1 } } : dated;
}
