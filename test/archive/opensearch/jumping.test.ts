import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { EARLIEST_FIRST, type Order, reversed } from '../../../source/archive/opensearch/asking/orders.ts';
import type { Query } from '../../../source/archive/opensearch/asking/query-language.ts';
import type { Found, Hit } from '../../../source/archive/opensearch/asking/searcher.ts';
import { deepHits, MOST_AT_ONCE } from '../../../source/archive/opensearch/reading/deep.ts';

const ROWS = 50_000;

interface Row {
	readonly id: string;
	readonly path: string;
	readonly folded: string;
	readonly published: string | null;
}

/** Many begin alike, a tenth is undated, and nothing is spread evenly. */
const rows: readonly Row[] = Array.from({ length: ROWS }, (_, at) => {
	const id = createHash('sha256').update(String(at)).digest('hex').slice(0, 32);
	const day = new Date(Date.UTC(1990, 0, 1) + ((at * at) % 9_000) * 86_400_000).toISOString().slice(0, 10);
	return {
		id,
		path: `news/${at % 700}`,
		folded: at % 3 === 0 ? 'a story' : `story ${id.slice(-3)}`,
		published: at % 10 === 0 ? null : day,
	};
});

type Fields = Readonly<Record<string, unknown>>;
const told = (row: Row, field: string): string | null =>
	(row as unknown as Record<string, string | null>)[field] ?? null;

type Fits = (row: Row) => boolean;

/** Whether a row fits a query, as far as lists ask. */
function fitting(query: Query): Fits {
	const [[kind, body]] = Object.entries(query) as [[string, Fields]];
	const all = (part: unknown): Fits[] =>
		(part === undefined ? [] : Array.isArray(part) ? part : [part]).map((one: Query) => fitting(one));
	switch (kind) {
		case 'match_all':
			return () => true;
		case 'match_none':
			return () => false;
		case 'bool': {
			const [must, not, should] = [[...all(body.filter), ...all(body.must)], all(body.must_not), all(body.should)];
			return (row) =>
				must.every((fits) => fits(row)) &&
				!not.some((fits) => fits(row)) &&
				(should.length === 0 || should.some((fits) => fits(row)));
		}
		case 'exists':
			return (row) => told(row, String(body.field)) !== null;
		case 'term': {
			const [[field, value]] = Object.entries(body) as [[string, string]];
			const day = field === 'published' ? value.slice(0, 10) : value;
			return (row) => told(row, field) === day;
		}
		case 'range': {
			const [[field, { lt, gt }]] = Object.entries(body) as [[string, { lt?: string; gt?: string }]];
			const end = (value: string): string => (field === 'published' ? value.slice(0, 10) : value);
			const [above, below] = [gt === undefined ? null : end(gt), lt === undefined ? null : end(lt)];
			return (row) => {
				const own = told(row, field);
				return own !== null && (below === null || own < below) && (above === null || own > above);
			};
		}
		default:
			return assert.fail(kind);
	}
}

const sortOf = (row: Row, order: Order): (string | number)[] =>
	order.flatMap((each) =>
		Object.entries(each).map(([field, how]) => {
			const value = told(row, field);
			const { missing } = (typeof how === 'object' ? how : {}) as { missing?: number };
			return missing === undefined ? (value ?? '') : value === null ? missing : Date.parse(value);
		}),
	);

const isDown = (how: unknown): boolean => (typeof how === 'string' ? how : (how as { order: string }).order) === 'desc';

const directions = new Map<Order, readonly number[]>();
function directionsOf(order: Order): readonly number[] {
	const known =
		directions.get(order) ?? order.flatMap((each) => Object.values(each)).map((how) => (isDown(how) ? -1 : 1));
	directions.set(order, known);
	return known;
}

function compared(one: readonly unknown[], other: readonly unknown[], order: Order): number {
	for (const [at, direction] of directionsOf(order).entries()) {
		const [own, theirs] = [one[at] as string, other[at] as string];
		if (own !== theirs) return own < theirs ? -direction : direction;
	}
	return 0;
}

const SORTED = new Map<string, Hit<unknown>[]>();

/** A server of these rows, with its bounds. */
class Served {
	given = 0;
	requests = 0;

	async search<Source>(_: string, body: Query): Promise<Found<Source>> {
		this.requests += 1;
		const {
			query,
			sort,
			size = 10,
			from = 0,
			search_after: after,
		} = body as {
			query: Query;
			sort: Order;
			size?: number;
			from?: number;
			search_after?: unknown[];
		};
		assert.ok(from + size <= MOST_AT_ONCE);
		const all = this.sorted(sort);
		const fits = fitting(query);
		const found = 'match_all' in query ? all : all.filter(({ _source }) => fits(_source as Row));
		const begun = after === undefined ? found : found.filter((hit) => compared(hit.sort ?? [], after, sort) > 0);
		const hits = begun.slice(from, from + size);
		this.given += hits.length;
		return { hits: { total: { value: found.length }, hits: hits as Hit<Source>[] } };
	}

	async counts(queries: readonly Query[]): Promise<number[]> {
		this.requests += 1;
		return queries.map((query) => rows.filter(fitting(query)).length);
	}

	sorted(order: Order): Hit<unknown>[] {
		const name = JSON.stringify(order);
		const known =
			SORTED.get(name) ??
			rows
				.map((row): Hit<unknown> => ({ _id: row.id, _score: null, _source: row, sort: sortOf(row, order) }))
				.sort((one, other) => compared(one.sort ?? [], other.sort ?? [], order));
		SORTED.set(name, known);
		return known;
	}
}

const ORDERS: Readonly<Record<string, Order>> = {
	'by headline': [{ folded: 'asc' }, { path: 'asc' }, { id: 'asc' }],
	'by date': [EARLIEST_FIRST, { path: 'desc' }, { id: 'desc' }],
};

for (const [what, up] of Object.entries(ORDERS))
	for (const order of [up, reversed(up)])
		test(`a window in the middle of a list ${what} is jumped to, ${order === up ? 'up' : 'down'}`, async () => {
			for (const offset of [22_321, 29_000, 38_777]) {
				const served = new Served();
				const { hits, total } = await deepHits(
					served,
					'articles',
					{ query: { match_all: {} }, sort: order },
					offset,
					20,
					'',
				);
				const expected = served.sorted(order).slice(offset, offset + 20);
				assert.equal(total, ROWS);
				assert.deepEqual(
					hits.map(({ _id }) => _id),
					expected.map(({ _id }) => _id),
					String(offset),
				);
				if (offset < 30_000) assert.ok(served.given < 12_000, `${served.given} rows were given`);
			}
		});
